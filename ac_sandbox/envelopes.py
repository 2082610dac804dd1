"""What stands around the rows of a response: totals, links to other pages, side-loaded rows, words of success."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from . import queries
from .responses import Response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .actions import Call
    from .document import Schema
    from .queries import Page, Selection
    from .rows import Row

_SUCCESS = frozenset({"success", "succeeded", "result_code"})


def made(call: Call, known: Mapping[str, Any], status: int | None = None) -> Response:
    """A response that is made after its schema, with the values that are known of it.

    Args:
        call: the request.
        known: values by name, wherever in the response the name stands.
        status: where it is not the ordinary one.
    """
    success = call.operation.success
    status = status or success.status
    if success.media is None:
        return Response(status)
    if "json" not in success.media:
        return Response(status, text="")
    return Response(status, _filled(call, success.schema, known))


def page(call: Call, found: Page, selection: Selection, rows: list[Row], *, meta: bool) -> Row:
    """The envelope of a page.

    Args:
        call: the request.
        found: the page.
        selection: what was asked for.
        rows: its rows as they are shown.
        meta: whether the envelope counts them.
    """
    number = selection.offset // selection.limit + 1 if selection.limit else 1
    more = selection.offset + len(rows) < found.total
    known: Row = {
        "total": found.total,
        "count": len(rows),
        "limit": selection.limit,
        "offset": selection.offset,
        "page": number,
        "page_size": selection.limit,
        "next": _link(call, selection, 1) if more else None,
        "previous": _link(call, selection, -1) if selection.offset else None,
    }
    envelope: Row = {}
    properties = call.account.document.properties(call.operation.success.schema)
    required = call.operation.success.schema.get("required", ())
    side = beside(call, found.rows)
    for name, schema in properties.items():
        if name == call.action.rows:
            envelope[name] = rows
        elif name in side:
            envelope[name] = side[name]
        elif name == "meta":
            if meta:
                envelope[name] = _filled(call, schema, known)
        elif name in known or name == "links" or name in required:
            if name == "count":
                known["count"] = found.total
            envelope[name] = _filled(call, schema, known, name)
    return {**{name: value for name, value in side.items() if name not in envelope}, **envelope}


def beside(call: Call, rows: Sequence[Row]) -> dict[str, list[Row]]:
    """The rows of other kinds that the envelope brings along, and those that `include` asks for."""
    account, catalogue = call.account, call.account.catalogue
    schema = call.operation.success.schema
    found: dict[str, list[Row]] = {}
    names: dict[str, bool] = {}
    kept = account.traits(call.resource).beside.get(call.action.kind)
    for name, declared in account.document.properties(schema).items():
        items = account.document.resolve(declared).get("items")
        if items is not None and account.document.properties(items) and (kept is None or name in kept):
            names[name] = name in schema.get("required", ()) or call.action.kind == "list"
    for name, value in call.query:
        if name == "include":
            names.update((word.split(".")[0], True) for word in value.split(",") if word)
    for name, always in names.items():
        resource = catalogue.resources.get(name)
        if resource is None or name == call.action.rows:
            continue
        keys = queries.related(account, call.resource, rows, resource)
        if keys or always:
            found[name] = call.shown(name, keys)
    return found


def _link(call: Call, selection: Selection, step: int) -> str:
    """The URL of the next page, or the one before."""
    paged = [(name, value) for name, value in call.query if name not in ("page", "offset", "limit", "page_size")]
    offset = max(0, selection.offset + step * selection.limit)
    if any(one.name == "page" for one in call.operation.parameters):
        paged += [("page", str(offset // selection.limit + 1)), ("page_size", str(selection.limit))]
    else:
        paged += [("limit", str(selection.limit)), ("offset", str(offset))]
    return f"{call.url}?{urlencode(paged)}"


def _filled(call: Call, schema: Schema, known: Mapping[str, Any], name: str = "") -> Any:
    document, wire = call.account.document, call.account.wire
    schema = document.resolve(schema)
    types = document.types(schema)
    plain = not types or not types <= {"object", "array", "null"}
    if name in known and (wire.allows(known[name], types) or (plain and name not in _SUCCESS)):
        return wire.text(known[name], schema)
    if name.lower() in _SUCCESS and types & {"integer", "number", "string", "boolean"}:
        return wire.text(1, schema)
    if name == "message" and "string" in types:
        return f"{call.operation.id} succeeded"
    properties = document.properties(schema)
    if properties:
        return {key: _filled(call, inner, known, key) for key, inner in properties.items()}
    if "array" in types and not name:
        return []
    return wire.blank({name: schema}, call.account.clock.now())[name] if name else {}
