"""What a row looks like over the wire: the fields that every response has, and the JSON type of each.

The API answers digit strings for ids, counts and flags on read, and what was sent, in the type it was sent in, on the
response to a write.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .document import Document, Schema

Row = dict[str, Any]

# How deep the objects of a new row are filled in, for a schema may hold itself.
_DEEPEST = 4

_JSON_TYPES: dict[type, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    list: "array",
    dict: "object",
    type(None): "null",
}


# What a field of a type holds when nothing was put into it; of several types the first counts.
_NOTHING: tuple[tuple[str, Any], ...] = (
    ("null", None),
    ("string", ""),
    ("array", []),
    ("object", {}),
    ("boolean", False),
    ("integer", 0),
    ("number", 0),
)


def moment(name: str, now: datetime, spelling: str = "") -> str:
    """The time `now` as the field `name` has it.

    Args:
        name: the field.
        now: the time, with an offset.
        spelling: `offset`, `plain` (no zone) or `fraction` (UTC, with nine decimals); where it is empty the name
            decides: `created_timestamp` is plain, `cdate` and `createdTimestamp` have an offset.
    """
    spelling = spelling or ("plain" if name.endswith("_timestamp") else "offset")
    if spelling == "fraction":
        return now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f000Z")
    if spelling == "plain":
        return now.strftime("%Y-%m-%d %H:%M:%S")
    return now.isoformat(timespec="seconds")


def is_moment(name: str) -> bool:
    """Whether the field `name` says when a row was made or changed."""
    lowered = name.lower().replace("_", "")
    return lowered in {"cdate", "udate", "mdate", "tstamp"} or lowered in {
        f"{verb}{noun}" for verb in ("created", "updated") for noun in ("date", "timestamp", "utctimestamp")
    }


def is_change(name: str) -> bool:
    """Whether the field `name` says when a row was last changed."""
    return is_moment(name) and name.lower()[0] in "um"


class Wire:
    """Turns values into the types that the OpenAPI document gives them."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def blank(self, fields: Mapping[str, Schema], now: datetime) -> Row:
        """A row in which every field has the value of a row that was not filled in."""
        return {name: self._nothing(name, schema, now) for name, schema in fields.items()}

    def allows(self, value: object, types: frozenset[str]) -> bool:
        """Whether `value` is of one of the types."""
        kind = _JSON_TYPES.get(type(value), "")
        return not types or kind in types or (kind == "integer" and "number" in types)

    def text(self, value: object, schema: Schema) -> Any:
        """`value` as it is read: as text where the OpenAPI document allows text."""
        kind = _JSON_TYPES.get(type(value), "")
        types = self._document.types(schema)
        if (value is None and types and "null" not in types) or (
            value == "" and types and types <= {"integer", "number"}
        ):
            return next((nothing for kind, nothing in _NOTHING if kind in types), None)
        if "string" in types and kind in ("integer", "number", "boolean"):
            return ("1" if value else "0") if isinstance(value, bool) else json.dumps(value)
        if isinstance(value, list) and "string" in types and "array" not in types:
            # Several options of a custom field.
            return f"||{'||'.join(map(str, value))}||" if value else ""
        return self._fit(value, kind, types)

    def echo(self, value: object, schema: Schema, stored: object) -> Any:
        """`value` as the response to the write that sent it has it.

        Args:
            value: what was sent; answered in its own type, where the OpenAPI document allows that.
            schema: of the field.
            stored: what became of it; answered where it is another value, or where the type is not allowed.
        """
        text = str(int(value)) if isinstance(value, bool) else str(value)
        return value if text == str(stored) and self.allows(value, self._document.types(schema)) else stored

    @staticmethod
    def _fit(value: object, kind: str, types: frozenset[str]) -> Any:
        if not types or kind in types or (kind == "integer" and "number" in types):
            return value
        if isinstance(value, bool) and types & {"integer", "number"}:
            return int(value)
        if "integer" in types and isinstance(value, str) and value.lstrip("-").isdecimal():
            return int(value)
        if "boolean" in types and value in (0, 1, "0", "1"):
            return str(value) == "1"
        return value

    def _nothing(self, name: str, schema: Schema, now: datetime, depth: int = 0) -> Any:
        if is_moment(name):
            return moment(name, now)
        types = self._document.types(schema)
        if name == "links" and (not types or "array" in types):
            return []
        if "string" in types and "integer" in types and "null" not in types:
            return "0"
        inner = self._document.properties(schema) if types == {"object"} else {}
        if inner and depth < _DEEPEST:
            return {key: self._nothing(key, one, now, depth + 1) for key, one in inner.items()}
        return next((nothing for kind, nothing in _NOTHING if kind in types), None)
