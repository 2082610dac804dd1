"""Whether a request is what the OpenAPI document says.

An account is written in a language that reads "100" as a number and 1 as a text, so a value is right if it can
be read as what is declared. Most of what differs does no harm, and is only noted; what is done about each kind of
difference is decided in `service.py`.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from starlette.datastructures import Headers, QueryParams

    from .document import Document, Operation, Parameter, Schema

Kind = Literal["unknown", "value", "structure", "missing"]

# Parameters that every operation takes, whether the OpenAPI document has them or not.
EVERYWHERE = frozenset({"include"})

# Parameters that every listing takes.
IN_LISTINGS = frozenset({"limit", "offset"})

# How deep the fields of a body stand: within their wrapper, within the body.
_ECHOED = 2

_SCALARS = frozenset({"string", "integer", "number", "boolean"})
_TRUTH = frozenset({"0", "1", "true", "false", ""})
_INTEGER = re.compile(r"\s*[+-]?\d+\s*")
_NUMBER = re.compile(r"\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*")
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)([T ]\d\d:\d\d(:\d\d(\.\d+)?)?\s?([zZ]|[+-]\d\d:?\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Difference:
    """One way in which a request differs from the OpenAPI document.

    Args:
        kind: `unknown`: a name that the OpenAPI document does not have; `value`: it cannot be read as what is declared;
            `structure`: an object or an array where none is declared, or the other way round; `missing`: a required
            parameter or field.
        text: a sentence.
        pointer: where in the body (`/tag/tagType`), or which parameter.
    """

    kind: Kind
    text: str
    pointer: str


class Checker:
    """Compares requests with one document; safe to use from several threads."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def parameters(self, operation: Operation, query: QueryParams, headers: Headers) -> Iterator[Difference]:
        """What differs in the query and the headers of a request."""
        sent = query.multi_items()
        names = {name for name, _ in sent}
        for parameter in operation.parameters:
            if parameter.place == "header":
                values = headers.getlist(parameter.name)
            elif parameter.place == "query":
                values = [value for name, value in sent if belongs(name, parameter)]
            else:
                continue
            if parameter.required and not values:
                text = f"The {parameter.place} parameter {parameter.name} is missing."
                yield Difference("missing", text, parameter.name)
            if parameter.style != "deepObject":
                for value in values:
                    yield from self._parameter(parameter, value)
        for name in sorted(names - EVERYWHERE):
            if not self.knows(operation, name):
                known = [one.name for one in operation.parameters if one.place == "query"]
                text = f"{operation.method} {operation.path} has no query parameter {name}.{nearest(name, known)}"
                yield Difference("unknown", text, name)

    def knows(self, operation: Operation, name: str) -> bool:
        """Whether an operation has a query parameter called `name`."""
        if name in EVERYWHERE or (name in IN_LISTINGS and operation.lists) or (name == operation.key_parameter):
            return True
        return any(one.place == "query" and belongs(name, one) for one in operation.parameters)

    def body(self, operation: Operation, body: object) -> Iterator[Difference]:
        """What differs in the decoded body of a request."""
        if operation.body is not None:
            yield from self._value(operation.body, body, "")

    def _parameter(self, parameter: Parameter, value: str) -> Iterator[Difference]:
        types = self._document.types(parameter.schema)
        values = [value]
        schema = parameter.schema
        if types == {"array"}:
            schema, values = schema.get("items", {}), value.split(",")
        for one in values:
            for difference in self._value(schema, one, parameter.name):
                text = f"The {parameter.place} parameter {difference.text}"
                yield Difference(difference.kind, text, parameter.name)

    def _value(self, schema: Schema, value: object, where: str) -> Iterator[Difference]:
        schema = self._document.resolve(schema)
        branches = schema.get("anyOf") or schema.get("oneOf")
        if branches:
            found = [list(self._value(branch, value, where)) for branch in branches]
            yield from min(found, key=len)
            return
        types = self._document.types(schema)
        if isinstance(value, dict):
            if types and "object" not in types:
                yield _structure(where, "an object", types)
            else:
                yield from self._object(schema, value, where)
        elif isinstance(value, list):
            # An empty object and an empty array are the same to the account.
            if types and "array" not in types and (value or "object" not in types):
                yield _structure(where, "an array", types)
            for position, item in enumerate(value):
                yield from self._value(schema.get("items", {}), item, f"{where}/{position}")
        elif value is not None:
            if types and not types & _SCALARS:
                yield _structure(where, "a value", types)
            elif (text := _misread(schema, value, types)) is not None:
                yield Difference("value", f"{where} {text}", where)

    def _object(self, schema: Schema, value: Mapping[str, Any], where: str) -> Iterator[Difference]:
        properties = self._document.properties(schema)
        for name in self._required(schema):
            # Null is as good as nothing, unless the OpenAPI document has a use for it.
            if value.get(name) is None and not (name in value and self._takes_null(properties.get(name, {}))):
                yield Difference("missing", f"{where or '/'} lacks {name}.", f"{where}/{name}")
        for name, inner in value.items():
            if name in properties:
                yield from self._value(properties[name], inner, f"{where}/{name}")
            elif properties and not schema.get("additionalProperties"):
                text = f"{where or '/'} has no {name}.{nearest(name, properties)}"
                yield Difference("unknown", text, f"{where}/{name}")

    def clean(self, schema: Schema, value: Any, depth: int = 0) -> Any:
        """A body without the nulls that stand where neither text nor null is declared, and as declared further in.

        What stands directly in the wrapper keeps its type, as responses echo it.
        """
        if isinstance(value, dict):
            properties = self._document.properties(schema)
            text = ("string",) if depth < _ECHOED else ()
            return {
                name: self.clean(properties.get(name, {}), inner, depth + 1)
                for name, inner in value.items()
                if inner is not None or self._takes_null(properties.get(name, {}), *text)
            }
        if isinstance(value, list):
            items = self._document.resolve(schema).get("items", {})
            return [self.clean(items, one, depth + 1) for one in value if one is not None or self._takes_null(items)]
        return _cast(value, self._document.types(schema)) if depth > _ECHOED else value

    def _takes_null(self, schema: Schema, *others: str) -> bool:
        types = self._document.types(schema)
        return not types or not types.isdisjoint(("null", *others))

    def _required(self, schema: Schema) -> Iterator[str]:
        schema = self._document.resolve(schema)
        for part in schema.get("allOf", ()):
            yield from self._required(part)
        yield from schema.get("required", ())


def belongs(name: str, parameter: Parameter) -> bool:
    """Whether `name`, as it stands in a query, is the parameter, or a part of one: `ids[]`, `filters[a][eq]`."""
    if parameter.style == "deepObject":
        return name.startswith(parameter.name + "[") and name.endswith("]")
    return name == parameter.name or name.removesuffix("[]") == parameter.name.removesuffix("[]")


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name that is most like `name`, as a sentence to add; empty where none is like it."""
    found = difflib.get_close_matches(name, list(known), n=1)
    return f" Did you mean {found[0]}?" if found else ""


def _structure(where: str, what: str, types: Collection[str]) -> Difference:
    return Difference("structure", f"{where or 'The body'} is {what}, not {' or '.join(sorted(types))}.", where or "/")


def _misread(schema: Schema, value: object, types: Collection[str]) -> str | None:
    """Why a plain value cannot be read as what is declared; None where it can."""
    # A truth is 1 or 0 to the account, and 2.0 is 2.
    if isinstance(value, bool) or (isinstance(value, float) and value.is_integer()):
        value = int(value)
    text = str(value)
    if text == "":
        return None
    known = [str(one) for one in schema.get("enum", ()) if one is not None]
    if known:
        if text.casefold() not in {one.casefold() for one in known}:
            return f"is {text!r}, not one of {', '.join(known)}.{nearest(text, known)}"
        return None
    if types and "string" not in types and not _fits(text, types):
        return f"is {text!r}, not {' or '.join(sorted(set(types) - {'null'}))}."
    if "string" in types and schema.get("format") in ("date", "date-time") and not _is_time(text):
        return f"is {text!r}, not a {schema['format']}."
    return _out_of_bounds(schema, text)


def _cast(value: Any, types: Collection[str]) -> Any:
    if types == {"boolean"} and str(value).lower() in _TRUTH:
        return str(value).lower() in ("1", "true")
    if isinstance(value, bool) and types and "boolean" not in types:
        value = int(value)
    if types == {"integer"} and isinstance(value, str) and _INTEGER.fullmatch(value):
        return int(value)
    return str(value) if types == {"string"} and isinstance(value, (int, float)) else value


def _fits(text: str, types: Collection[str]) -> bool:
    return (
        ("integer" in types and _INTEGER.fullmatch(text) is not None)
        or ("number" in types and _NUMBER.fullmatch(text) is not None)
        or ("boolean" in types and text.lower() in _TRUTH)
    )


def _is_time(text: str) -> bool:
    match = _TIME.fullmatch(text)
    try:
        return match is not None and (match[1].startswith("0000") or date.fromisoformat(match[1]) is not None)
    except ValueError:
        return False


def _out_of_bounds(schema: Schema, text: str) -> str | None:
    if "minimum" in schema and _NUMBER.fullmatch(text) and float(text) < schema["minimum"]:
        return f"is {text}, less than {schema['minimum']}."
    if "maxLength" in schema and len(text) > schema["maxLength"]:
        return f"is longer than {schema['maxLength']} characters."
    if "pattern" in schema and re.search(schema["pattern"], text) is None:
        return f"is {text!r}, which does not match {schema['pattern']}."
    return None
