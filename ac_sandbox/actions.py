"""What can be done with rows, for every resource alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import envelopes, queries, responses
from .resources import Action, Resource, links
from .responses import Response

if TYPE_CHECKING:
    from starlette.datastructures import Headers

    from .account import Account
    from .document import Operation
    from .received import Received
    from .rows import Row

# The parameters that name the rows of a bulk action.
_IDS = ("ids", "ids[]")


@dataclass(slots=True)
class Call:
    """One request, routed and checked.

    Args:
        account: the account that is asked.
        operation: the operation.
        action: what the operation does.
        path: the path parameters, decoded.
        query: the query parameters that the operation has, in the order sent.
        headers: the request's headers.
        body: the decoded body; None where there is none.
        url: the URL that was asked for, without its query.
        base: the URL of the API root, for links.
        received: the record of the request.
    """

    account: Account
    operation: Operation
    action: Action
    path: Mapping[str, str]
    query: Sequence[tuple[str, str]]
    headers: Headers
    body: Any
    url: str
    base: str
    received: Received

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
    def items(self) -> list[Row]:
        """The rows that the body of a bulk action holds."""
        body = self.body if self.action.wrapper is None else self.body.get(self.action.wrapper)
        return [dict(one) for one in body if isinstance(one, Mapping)] if isinstance(body, list) else []

    @property
    def id(self) -> str:
        """The last path parameter: the id of the row."""
        return self.path[self.operation.path_names[-1]]

    def key(self, resource: Resource | None = None, text: str | None = None) -> int:
        """The key of the row that is asked for.

        Raises:
            Refusal: there is none.
        """
        by = self.action.by if resource is None else resource.key
        resource = resource or self.resource
        text = self.id if text is None else text
        key = self.account.key(resource, text, by)
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
            beside: side-loaded arrays, which stand before the row; those that the spec names where it is None.
        """
        kind = kind or self.action.kind
        success = self.operation.success
        if status is None:
            status = (self.account.traits(self.resource).made if kind == "create" else 0) or success.status
        if success.media is None:
            return Response(status)
        if "json" not in success.media:
            return Response(status, text="")
        shown = self.account.show(self.resource, row, self.base, kind, self.sent, fields=self.action.fields)
        key = self.action.rows
        if key:
            if beside is None:
                beside = envelopes.beside(self, [row])
            return Response(status, {**beside, key: [shown] if self.action.many else shown})
        if self.account.document.types(success.schema) == {"array"}:
            return Response(status, [shown])
        return envelopes.made(self, {**self.path, **self.sent, **shown}, status)

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
    status = int(call.account.choices[status]) if isinstance(status, str) else status
    return responses.message(status, f"No Result found for {called} with id {text}")


def create(call: Call) -> Response:
    """Store what was sent as a new row."""
    table = call.account.table(call.resource.name)
    return call.response(table[table.add({**call.sent, **above(call)})])


def get(call: Call) -> Response:
    """Read one row, or the one thing that stands at a path without an id."""
    account, resource = call.account, call.resource
    # Below itself, such as a version of a segment: the row is the one above.
    itself = call.path[call.action.parent_name] if call.action.parent is resource else ""
    if call.action.many:
        # What was worked out, such as the matches of a segment, is there as soon as somebody asks for it.
        key = account.key(resource, call.id)
        key = account.key(resource, itself) if key is None and itself else key
        return call.response(account.only(resource) if key is None else account.table(resource.name)[key])
    if call.operation.path.endswith("}") and resource.has_rows:
        above(call)
        return call.response(account.table(resource.name)[call.key(resource, itself) if itself else call.key()])
    if call.action.parent is not None and resource.has_rows:
        key = _only_below(call, call.action.parent)
        return call.response(account.table(resource.name)[key])
    above(call)
    return call.response(account.only(resource))


def update(call: Call) -> Response:
    """Put what was sent into a row; what was not sent stays."""
    account, resource = call.account, call.resource
    above(call)
    if call.operation.path.endswith("}") and resource.has_rows:
        return call.response(account.change(resource, call.key(), call.sent))
    row = account.only(resource)
    row.update(account.stored(resource, call.sent))
    return call.response(row)


def delete(call: Call) -> Response:
    """Take a row away; the body is an empty object where the OpenAPI document declares one, otherwise there is none."""
    above(call)
    call.account.remove(call.resource, call.key())
    return _done(call, [call.id])


def bulk(call: Call) -> Response:
    """Make, change or take away several rows; those that are not there stand under `failed`."""
    account, resource = call.account, call.resource
    table = account.table(resource.name)
    done: list[str] = []
    failed: list[str] = []
    if call.operation.method == "POST":
        keys = [table.add({**one, **above(call)}) for one in call.items]
        done = [str(table[key][resource.key]) for key in keys]
        if call.action.many:
            shown = [account.show(resource, table[key], call.base, "create", fields=call.action.fields) for key in keys]
            return envelopes.made(call, {call.action.rows: shown})
    else:
        asked = [{"id": one} for name, value in call.query if name in _IDS for one in value.split(",")]
        for one in asked or call.items:
            key = account.key(resource, str(one.get(resource.key, "")))
            (failed if key is None else done).append(str(one.get(resource.key)))
            if key is not None and call.operation.method == "DELETE":
                account.remove(resource, key)
            elif key is not None:
                account.change(resource, key, one)
    return _done(call, done, failed)


def move(call: Call) -> Response:
    """Put what was sent into all rows below another thing."""
    account, resource = call.account, call.resource
    keys = below(call)
    rows = [account.change(resource, key, call.sent) for key in keys]
    shown = [account.show(resource, row, call.base, "update", fields=call.action.fields) for row in rows]
    return envelopes.made(call, {**envelopes.beside(call, rows), call.action.rows: shown})


def act(call: Call) -> Response:
    """Do something to the thing that the path names, or to none: what was sent of its fields is kept."""
    account, action = call.account, call.action
    if call.operation.method == "DELETE":
        raise responses.not_implemented(f"DELETE {call.operation.path}")
    if action.parent is None or not action.parent.has_rows:
        return envelopes.made(call, {**call.path, **call.sent})
    key = call.key(action.parent, call.path[action.parent_name])
    table = account.table(action.parent.name)
    verb = call.operation.path.rpartition("/")[2]
    if verb == "copy":
        # A copy is a row like the first, with an id of its own.
        row = table[table.add({name: value for name, value in table[key].items() if name != action.parent.key})]
    elif call.operation.method in ("PUT", "PATCH"):
        row = account.change(action.parent, key, call.sent)
    else:
        row = table[key]
    if action.resource is action.parent and action.rows:
        return call.response(row, kind="update")
    return envelopes.made(call, {**call.path, **row, **call.sent, "id": row.get("id")})


def list_(call: Call) -> Response:
    """One page of rows."""
    return page_of(call, below(call) if call.action.parent_name else None)


def page_of(call: Call, keys: list[int] | None) -> Response:
    """One page of the rows with these keys; of all rows for None."""
    account, resource = call.account, call.resource
    selection = queries.understand(account, call.operation, resource, call.query)
    if (call.operation.paging or {}).get("style") == "whole":
        selection.limit = len(account.table(resource.name))
    page = queries.page(account, resource, selection, keys)
    rows = [account.show(resource, row, call.base, "list", fields=call.action.fields) for row in page.rows]
    call.received.ignored += tuple(selection.ignored)
    status = call.operation.success.status
    if not call.action.rows:
        return Response(status, rows)
    # The lists below a contact and the like have no meta, although they share their envelope with those that do.
    meta = keys is None and account.traits(resource).meta
    return Response(status, envelopes.page(call, page, selection, rows, meta=meta))


ACTIONS = {
    "list": list_,
    "get": get,
    "create": create,
    "update": update,
    "delete": delete,
    "bulk": bulk,
    "move": move,
    "act": act,
}


def above(call: Call) -> Row:
    """The fields that link a row to the thing that the path names; empty where none does.

    Raises:
        Refusal: there is no such thing.
    """
    name, parent, resource = call.action.parent_name, call.action.parent, call.resource
    if not name:
        return {}
    value = call.path[name]
    if parent is not None and parent is not resource and parent.has_rows:
        row = call.account.table(parent.name)[call.key(parent, value)]
        particular = call.account.traits(resource).below
        if particular is not None:
            return dict(particular(parent.name, row))
        return dict.fromkeys(list(links(parent, name, resource.fields))[:1], row["id"])
    return {name: value} if name in resource.fields else {}


def below(call: Call) -> list[int]:
    """The keys of the rows that belong to the thing that the path names; of all where nothing links them to it."""
    table = call.account.table(call.resource.name)
    wanted = above(call)
    if not wanted:
        return list(table.keys())
    first, *rest = wanted.items()
    keys = table.where(*first)
    return [key for key in keys if all(str(table[key].get(name)) == str(value) for name, value in rest)]


def _only_below(call: Call, parent: Resource) -> int:
    """The key of the one row that belongs to the thing that the path names."""
    owner = call.account.table(parent.name)[call.key(parent, call.path[call.action.parent_name])]
    found = queries.related(call.account, parent, [owner], call.resource)
    if not found:
        raise missing(call, call.resource, call.path[call.action.parent_name])
    return found[0]


def _done(call: Call, done: list[str], failed: list[str] | None = None) -> Response:
    """The response to what was done to rows of which none stands in it."""
    return envelopes.made(call, {"ids": done, "success": done, "failed": failed or [], "nochange": []})
