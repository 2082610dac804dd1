"""Keys that a response has only where the documented one has them: what was not filled in is left out elsewhere.

`optional.json` holds, for each operation, the keys of its documented response and of the rows in it, with their types.
What somebody filled in is always shown, and so are the keys that the OpenAPI document requires.
"""

from __future__ import annotations

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

_INTEGER = {"type": "integer"}
_NOTHING = ("", "0", "0000-00-00", "0000-00-00 00:00:00", None, 0, False)


def trim(call: Call, response: Response, *, side: bool) -> None:
    """Take out of a response what the documented one does not have and was not filled in, and type the rest like it.

    Args:
        call: the request.
        response: changed in place.
        side: whether side-loaded rows are taken out too.
    """
    documented = _documented().get(f"{call.operation.method} {call.operation.path}")
    body = response.body
    if documented is None or not isinstance(body, dict) or response.status not in call.operation.responses:
        return
    schema = call.operation.success.schema
    properties = call.account.document.properties(schema)
    if not call.action.rows:
        _trim_row(call, body, documented[""], schema, call.sent)
        return
    for name, value in list(body.items()):
        if name not in documented:
            loaded = isinstance(value, list) or name == "meta"
            if side and loaded and name not in schema.get("required", ()) and not _asked(call, name):
                del body[name]
            continue
        own = name == call.action.rows
        # Of some kinds of rows more is known than what is documented.
        if not documented[name] or (own and _is_recorded(call)):
            continue
        inner = call.account.document.resolve(properties.get(name, {}))
        inner = call.account.document.resolve(inner.get("items", inner))
        for row in value if isinstance(value, list) else [value]:
            if isinstance(row, dict):
                _trim_row(call, row, documented[name], inner, call.sent if own else {})


def _trim_row(call: Call, row: Row, documented: Mapping[str, str], schema: Schema, sent: Mapping[str, Any]) -> None:
    wire, document = call.account.wire, call.account.document
    kept = {*documented, *schema.get("required", ()), *sent, "id"}
    properties = document.properties(schema)
    for name, value in list(row.items()):
        if name in kept:
            if documented.get(name) == "integer" and name not in sent and isinstance(value, str):
                number = wire.text(value, _INTEGER)
                if isinstance(number, int) and "integer" in document.types(properties.get(name, {})):
                    row[name] = number
        elif name == "links" or value in _NOTHING or value in ([], {}) or is_moment(name):
            del row[name]


def _is_recorded(call: Call) -> bool:
    traits = call.account.traits(call.resource)
    return traits.recorded or bool(traits.without)


def _asked(call: Call, name: str) -> bool:
    return any(key == "include" and name in value for key, value in call.query)


@functools.cache
def _documented() -> dict[str, dict[str, dict[str, str]]]:
    contents: dict[str, dict[str, dict[str, str]]]
    contents = json.loads(Path(__file__).with_name("optional.json").read_text(encoding="utf-8"))
    return contents
