"""The five things that can be done with a stored thing, for every resource alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from . import queries, responses
from .resources import Action, Resource
from .responses import Response

if TYPE_CHECKING:
    from starlette.datastructures import Headers

    from .account import Account
    from .document import Operation
    from .rows import Row


@dataclass(slots=True)
class Call:
    """One request, routed and checked.

    Args:
        account: the account that is asked.
        operation: the operation.
        action: what the operation does.
        path: the path parameters, decoded.
        query: the query parameters, in the order sent.
        headers: the request's headers.
        body: the decoded JSON body; None where there is none.
        base: the URL of the API root, for links.
    """

    account: Account
    operation: Operation
    action: Action
    path: Mapping[str, str]
    query: Sequence[tuple[str, str]]
    headers: Headers
    body: Any
    base: str

    @property
    def resource(self) -> Resource:
        """The kind of row that the operation is about."""
        return self.action.resource

    @property
    def sent(self) -> Row:
        """The fields that the body holds, without their wrapper."""
        wrapper = self.action.wrapper
        body = self.body if isinstance(self.body, Mapping) else {}
        fields = body if wrapper is None else body.get(wrapper)
        return dict(fields) if isinstance(fields, Mapping) else {}

    @property
    def id(self) -> str:
        """The last path parameter: the id of the row."""
        return self.path[self.operation.path_names[-1]]

    def key(self, resource: Resource | None = None, text: str | None = None) -> int:
        """The key of the row that is asked for.

        Raises:
            Refusal: there is none.
        """
        resource = resource or self.resource
        text = self.id if text is None else text
        key = self.account.key(resource, text)
        if key is None:
            raise missing(self, resource, text)
        return key

    def response(
        self, row: Row, *, kind: str | None = None, status: int | None = None, beside: Mapping[str, Any] | None = None
    ) -> Response:
        """The response that holds one row.

        Args:
            row: as stored.
            kind: the kind of action that is answered, where it is not the operation's own.
            status: where it is not the ordinary one.
            beside: side-loaded arrays, which stand before the row.
        """
        kind = kind or self.action.kind
        success = self.operation.success
        if status is None:
            status = (self.account.traits(self.resource).made if kind == "create" else 0) or success.status
        if success.media is None:
            return Response(status)
        if "json" not in success.media:
            return Response(status, text="")
        shown = self.account.show(self.resource, row, self.base, kind, self.sent)
        key = self.action.rows or self.resource.single
        if key:
            return Response(status, {**(beside or {}), key: shown})
        # No envelope: the response is an object of its own, of whose fields the row may have some.
        properties = self.account.document.properties(success.schema)
        blank = self.account.wire.blank(properties, self.account.clock.now())
        return Response(status, {name: shown.get(name, nothing) for name, nothing in blank.items()})

    def shown(self, name: str, keys: Iterable[int]) -> list[Row]:
        """Rows of another resource, as they are side-loaded."""
        resource = self.account.catalogue.resources.get(name) or Resource(name)
        table = self.account.table(name)
        return [self.account.show(resource, table[key], self.base, "list") for key in keys]


def missing(call: Call, resource: Resource, text: str) -> responses.Refusal:
    """The refusal for a row that is not there."""
    traits = call.account.traits(resource)
    called = traits.called or resource.row or resource.name[0].upper() + resource.name[1:].removesuffix("s")
    status = traits.missing.get(call.operation.method, 404)
    return responses.message(status, f"No Result found for {called} with id {text}")


def create(call: Call) -> Response:
    """Store what was sent as a new row."""
    table = call.account.table(call.resource.name)
    return call.response(table[table.add({**call.sent, **_parent(call)})])


def get(call: Call) -> Response:
    """Read one row, or the one thing that stands at a path without an id."""
    if not call.operation.path.endswith("}"):
        return call.response(call.account.only(call.resource))
    return call.response(call.account.table(call.resource.name)[call.key()])


def update(call: Call) -> Response:
    """Put what was sent into a row; what was not sent stays."""
    account, resource = call.account, call.resource
    if call.operation.path.endswith("}"):
        return call.response(account.change(resource, call.key(), call.sent))
    row = account.only(resource)
    row.update(account.stored(resource, call.sent))
    return call.response(row)


def delete(call: Call) -> Response:
    """Take a row away; the body is an empty object where the document declares one, otherwise there is none."""
    if not call.operation.path.endswith("}"):
        raise responses.not_implemented(f"{call.operation.method} {call.operation.path}")
    row = call.account.table(call.resource.name).remove(call.key())
    removed = call.account.traits(call.resource).removed
    if removed is not None:
        removed(call.account, row)
    success = call.operation.success
    return Response(success.status, None if success.media is None else {})


def list_(call: Call) -> Response:
    """One page of rows."""
    return page_of(call, _below(call) if call.action.parent else None)


def page_of(call: Call, keys: list[int] | None) -> Response:
    """One page of the rows with these keys; of all rows for None."""
    account, resource = call.account, call.resource
    selection = queries.understand(account, call.operation, resource, call.query)
    if (call.operation.paging or {}).get("style") == "whole":
        selection.limit = len(account.table(resource.name))
    page = queries.page(account, resource, selection, keys)
    rows = [account.show(resource, row, call.base, "list") for row in page.rows]
    body: dict[str, Any] = {call.action.rows or resource.name: rows}
    envelope = account.document.properties(call.operation.success.schema)
    # The lists below a contact and the like have no meta, although they share their envelope with those that do.
    if "meta" in envelope and keys is None and account.traits(resource).meta:
        total = account.document.properties(envelope["meta"]).get("total", {})
        body["meta"] = {"total": account.wire.text(page.total, total)}
    ignored = {"X-Sandbox-Ignored": quote(", ".join(selection.ignored), safe="[], ")} if selection.ignored else {}
    return Response(call.operation.success.status, body, headers=ignored)


ACTIONS = {"list": list_, "get": get, "create": create, "update": update, "delete": delete}


def _parent(call: Call) -> Row:
    """The field that links a row to the thing that the path names, with that thing's id; empty where none does.

    Raises:
        Refusal: there is no such thing.
    """
    parent = call.account.catalogue.at(call.action.parent or "")
    if parent is None:
        return {}
    key = call.key(parent, call.path[call.operation.path_names[0]])
    id_ = call.account.table(parent.name)[key]["id"]
    for name in (parent.single, f"{parent.single}id"):
        found = queries.field_called(name, call.resource.fields)
        if found is not None:
            return {found: id_}
    return {}


def _below(call: Call) -> list[int]:
    """The keys of the rows that belong to the thing that the path names."""
    table = call.account.table(call.resource.name)
    return [key for name, value in _parent(call).items() for key in table.where(name, value)]
