"""Responses in the shape of the documented ones: a field that was not filled in stands only where it stands there.

`shapes.json` holds, for each operation, the shape of its documented response and the JSON types of what its documented
requests send. What was filled in is always in the response, with two exceptions: a field that documented requests send
and the documented response lacks, and a row of which recorded traffic shows more than the documentation.
"""

from __future__ import annotations

import copy
import functools
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .rows import is_moment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .actions import Call
    from .document import Schema
    from .responses import Response
    from .rows import Row

_NOTHING: tuple[Any, ...] = ("", "0", "0000-00-00", "0000-00-00 00:00:00", None, 0, False, [], {})


def fit(call: Call, response: Response, *, side: bool) -> None:
    """Give a response the shape of the documented one.

    Args:
        call: the request.
        response: changed in place.
        side: whether side-loaded rows are taken out too.
    """
    documented = _documented().get(f"{call.operation.method} {call.operation.path}")
    body = response.body
    if documented is None or not isinstance(body, dict) or response.status not in call.operation.responses:
        return
    shape, schema = documented["response"], call.operation.success.schema
    own = _Fitter(call, call.sent, documented["sent"])
    if not call.action.rows:
        own.fit(body, shape, schema)
        return
    document = call.account.document
    properties = document.properties(schema)
    for name, value in list(body.items()):
        if name not in shape:
            loaded = isinstance(value, list) or name == "meta"
            if side and loaded and name not in schema.get("required", ()) and not _asked(call, name):
                del body[name]
        elif name == "meta":
            _count(call, value, shape[name])
        else:
            inner = document.resolve(properties.get(name, {}))
            fitter = own if name == call.action.rows else _Fitter(call)
            fitter.fit(value, shape[name], document.resolve(inner.get("items", inner)))


def _count(call: Call, meta: Row, shape: Mapping[str, Any]) -> None:
    """Add what the documented meta has beside numbers, flags and empty lists, and give the numbers their type."""
    for name, kind in shape.items():
        if kind == "boolean" or isinstance(kind, list):
            meta.setdefault(name, [] if isinstance(kind, list) else False)
        elif kind == "integer" and name in meta:
            meta[name] = call.account.wire.text(meta[name], {"type": kind})


class _Fitter:
    """Gives rows of one kind the shape of the documented ones.

    Args:
        call: the request.
        sent: the fields that it sent of this row; None where it is about other rows.
        example: the JSON types of the fields that documented requests send.
    """

    def __init__(
        self, call: Call, sent: Mapping[str, Any] | None = None, example: Mapping[str, str] | None = None
    ) -> None:
        traits = call.account.traits(call.resource)
        own = sent is not None
        self._document, self._wire = call.account.document, call.account.wire
        self._sent, self._example = sent or {}, example or {}
        self._defaults = traits.defaults if own else {}
        self._whole = own and (call.action.kind in traits.recorded if traits.recorded else bool(traits.without))

    def fit(self, row: Any, shape: Any, schema: Schema) -> None:
        """Change a row, or each of several, in place."""
        if isinstance(row, list):
            for one in row:
                self.fit(one, shape, schema)
            return
        shape = shape[0] if isinstance(shape, list) and shape else shape
        if not isinstance(row, dict) or not isinstance(shape, dict) or not shape:
            return
        properties = self._document.properties(schema)
        for name, value in list(row.items()):
            inner = properties.get(name, {})
            if name in shape:
                row[name] = self._typed(name, value, shape[name], inner)
            elif name != "id" and name not in schema.get("required", ()) and self._is_idle(name, value):
                del row[name]

    def _is_idle(self, name: str, value: Any) -> bool:
        """Whether a field that the documented row lacks is to be left out."""
        if self._whole:
            return False
        if name in self._sent:
            return name in self._example
        filled = value not in _NOTHING and value != self._defaults.get(name)
        return name == "links" or not filled or is_moment(name)

    def _typed(self, name: str, value: Any, kind: Any, schema: Schema) -> Any:
        """A value in the JSON type that it is documented with, where that is not the type it was sent in."""
        if isinstance(kind, (dict, list)):
            resolved = self._document.resolve(schema)
            within = self._document.resolve(resolved.get("items", resolved))
            if self._document.properties(within):
                self._within(name).fit(value, kind, within)
            return value
        as_sent = name in self._sent and kind in str(self._example.get(name, kind)).split("|")
        if as_sent or value is None or kind not in ("integer", "string") or kind not in self._document.types(schema):
            return value
        return self._wire.text(value, {"type": kind})

    def _within(self, name: str) -> _Fitter:
        """The same for the objects that a field holds."""
        sent = self._sent.get(name)
        rows = [one for one in (sent if isinstance(sent, list) else [sent]) if isinstance(one, dict)]
        inner = copy.copy(self)
        inner._sent, inner._example, inner._defaults = {key: None for one in rows for key in one}, {}, {}  # noqa: SLF001
        return inner


def _asked(call: Call, name: str) -> bool:
    return any(key == "include" and name in value for key, value in call.query)


@functools.cache
def _documented() -> dict[str, dict[str, Any]]:
    contents: dict[str, dict[str, Any]]
    contents = json.loads(Path(__file__).with_name("shapes.json").read_text(encoding="utf-8"))
    return contents
