"""Whether a request is what the document says: openapi-core's judgement, compiled once per operation.

`openapi_core` validates a request by building a deserializer and a validator for every declared parameter, every time:
three milliseconds for a list with fourteen parameters. Here each of them is built by openapi-core's own factories
when it is first needed and kept, and only the parameters that were sent are judged: some hundredths of a millisecond.
What openapi-core lets pass, a parameter that the document does not know, is found here.
"""

from __future__ import annotations

import functools
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from starlette.datastructures import Headers, QueryParams

    from .document import Document, Operation, Parameter, Pointer

# Parameters that the account caps instead of refusing.
CAPPED = frozenset({"limit"})


@dataclass(frozen=True, slots=True)
class Difference:
    """One way in which a request differs from the document.

    Args:
        kind: `missing` for a body's field that is required and absent, otherwise `wrong`.
        text: a sentence.
        pointer: where in the body, or which parameter.
    """

    kind: str
    text: str
    pointer: str


class _Location(dict[str, Any]):
    """Values of one place (query, path, header), as openapi-core's deserializers read them."""

    def getlist(self, name: str) -> list[Any]:
        value = self[name]
        return value if isinstance(value, list) else [value]


class Checker:
    """Compares requests with one document; safe to use from several threads."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._lock = threading.Lock()
        self._judges: dict[Pointer, Callable[[_Location], None]] = {}
        self._bodies: dict[Pointer, Any] = {}

    def parameters(
        self,
        operation: Operation,
        path: Mapping[str, str],
        query: QueryParams,
        headers: Headers,
    ) -> Iterator[Difference]:
        """Faults in the path, query and headers of a request."""
        sent = _Location()
        for name, value in query.multi_items():
            sent[name] = [*sent.getlist(name), value] if name in sent else value
        known: set[str] = set()
        for parameter in operation.parameters:
            if parameter.place == "query":
                names = _names(parameter, sent)
                known.update(names)
                location = sent if names else None
            elif parameter.place == "path":
                location = _Location(path)
            elif parameter.name in headers:
                location = _Location({parameter.name: headers[parameter.name]})
            else:
                location = None
            if location is not None:
                yield from self._judge(parameter, location)
            elif parameter.required:
                yield Difference(
                    "wrong", f"The {parameter.place} parameter {parameter.name} is missing.", parameter.name
                )
        for name in sent:
            if name not in known and not (name == "api_key" and operation.auth == "api_key"):
                text = f"{operation.method} {operation.path} has no query parameter {name}."
                yield Difference("wrong", text, name)

    def body(self, operation: Operation, body: object) -> Iterator[Difference]:
        """Faults in the decoded JSON body of a request."""
        validator = self._bodies.get(operation.body_pointer)
        if validator is None:
            with self._lock:
                validator = self._bodies[operation.body_pointer] = self._validator(operation.body_pointer, strict=True)
        # jsonschema reports each missing field in an error of its own, which names all required ones.
        seen: set[tuple[str, str]] = set()
        for error in validator.iter_errors(body):
            for difference in _explain(error):
                if (difference.kind, difference.pointer) not in seen or difference.kind != "missing":
                    seen.add((difference.kind, difference.pointer))
                    yield difference

    def _judge(self, parameter: Parameter, location: _Location) -> Iterator[Difference]:
        from openapi_core.exceptions import OpenAPIError

        judge = self._judges.get(parameter.pointer)
        if judge is None:
            with self._lock:
                judge = self._judges[parameter.pointer] = self._compile(parameter)
        try:
            judge(location)
        except OpenAPIError as error:
            reasons = "; ".join(reason.message for reason in getattr(error, "schema_errors", ())) or str(error)
            text = f"The {parameter.place} parameter {parameter.name} is wrong: {reasons}."
            yield Difference("wrong", text, parameter.name)

    def _compile(self, parameter: Parameter) -> Callable[[_Location], None]:
        core = self._core
        schema = self._node(parameter.pointer) / "schema"
        validator = self._validator((*parameter.pointer, "schema"))
        types = self._document.types(parameter.schema)
        if parameter.style == "deepObject":
            # openapi-core reads one pair of brackets; `filters[name][eq]` has two.
            return lambda location: _raise(validator, _deep(parameter.name, location), types)
        if len(types) != 1:
            # openapi-core casts only where there is one type; a path id is text or a number, and comes as text.
            return lambda location: _raise(validator, location[parameter.name], types)
        items = self._document.types(parameter.schema.get("items", {}))
        if types == {"array"} and len(items) != 1:
            return lambda location: _raise(validator, location.getlist(parameter.name), types)
        deserializer = core.style_deserializers_factory.create(
            core.spec, schema, parameter.style, parameter.explode, name=parameter.name
        )
        capped = parameter.name in CAPPED

        def judge(location: _Location) -> None:
            value = deserializer.deserialize(location)
            if capped and isinstance(value, int):
                value = min(value, parameter.schema.get("maximum", value))
            _raise(validator, value, types)

        return judge

    def _validator(self, pointer: Pointer, *, strict: bool = False) -> Any:
        core = self._core
        return core.schema_validators_factory.create(
            core.spec, self._node(pointer), forbid_unspecified_additional_properties=strict
        ).validator

    def _node(self, pointer: Pointer) -> Any:
        return functools.reduce(lambda node, part: node / part, pointer, self._core.spec)

    @functools.cached_property
    def _core(self) -> Any:
        # Half a second of imports, which a test that sends nothing need not pay.
        from jsonschema_path import SchemaPath
        from openapi_core.validation.request.validators import V31RequestValidator

        return V31RequestValidator(SchemaPath.from_dict(dict(self._document.contents)))


def _names(parameter: Parameter, sent: _Location) -> list[str]:
    """The names in a query that belong to `parameter`."""
    if parameter.style != "deepObject":
        return [parameter.name] if parameter.name in sent else []
    return [name for name in sent if name.startswith(parameter.name + "[") and name.endswith("]")]


def _deep(name: str, location: _Location) -> dict[str, Any]:
    """The object that `name[key]=value` and `name[key][key]=value` spell."""
    found: dict[str, Any] = {}
    for spelt, value in location.items():
        if not spelt.startswith(name + "["):
            continue
        *way, last = spelt[len(name) + 1 : -1].split("][")
        inner = found
        for key in way:
            deeper = inner.setdefault(key, {})
            inner = deeper if isinstance(deeper, dict) else {}
        inner[last] = value
    return found


def _raise(validator: Any, value: object, types: frozenset[str]) -> None:
    from openapi_core.validation.schemas.exceptions import InvalidSchemaValue

    errors = tuple(validator.iter_errors(value))
    if errors:
        raise InvalidSchemaValue(str(value), sorted(types), schema_errors=errors)


def _explain(error: Any) -> Iterator[Difference]:
    where = "/" + "/".join(str(part) for part in error.absolute_path)
    if error.validator == "required":
        for name in error.validator_value:
            if name not in error.instance:
                yield Difference("missing", error.message, f"{where.rstrip('/')}/{name}")
        return
    yield Difference("wrong", f"{where}: {error.message}", where)
