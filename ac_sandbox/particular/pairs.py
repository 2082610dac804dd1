"""Rows of which there is one for each pair of ids: a contact on a list, in an automation, with a value of a field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ac_sandbox import responses
from ac_sandbox.traits import Traits

if TYPE_CHECKING:
    from ac_sandbox.account import Account
    from ac_sandbox.actions import Call
    from ac_sandbox.responses import Response
    from ac_sandbox.rows import Row


def link(account: Account, name: str, pair: Row, rest: Row) -> tuple[int, bool]:
    """Write a row of which there is one for each pair of ids; return its key, and whether it is new."""
    table = account.table(name)
    (first, one), (second, other) = pair.items()
    for key in table.where(first, one):
        if str(table[key][second]) == other:
            account.change(account.resource(name), key, rest)
            return key, False
    return table.add({**pair, **rest}), True


def set_status(call: Call) -> Response:
    """Put a contact on a list, or take it off: one row for each contact and list."""
    return _written(call, ("contact", "list"), status=int(call.account.choices["list_status"]))


def set_value(call: Call) -> Response:
    """Put a value into a field of a contact; one that is there is replaced."""
    return _written(call, ("contact", "field"), status=None)


def enter(call: Call) -> Response:
    """Put a contact into an automation; it may go through one again."""
    _contact(call)
    table = call.account.table(call.resource.name)
    return call.response(table[table.add(call.sent)])


def _written(call: Call, names: tuple[str, str], *, status: int | None) -> Response:
    _contact(call)
    pair = {name: str(call.sent[name]) for name in names}
    rest = {name: value for name, value in call.sent.items() if name not in names}
    key, new = link(call.account, call.resource.name, pair, rest)
    status = status if new else 200
    return call.response(call.account.table(call.resource.name)[key], kind="create", status=status)


def _contact(call: Call) -> None:
    resource = call.account.resource("contacts")
    if call.account.key(resource, str(call.sent["contact"])) is None:
        raise responses.message(404, f"No Result found for Subscriber with id {call.sent['contact']}")


TRAITS = {
    "contactLists": Traits(indexed=("contact", "list"), defaults={"sourceid": "0"}),
    "contactAutomations": Traits(
        indexed=("contact",), defaults={"status": "1"}, derived=lambda row: {"seriesid": str(row.get("automation"))}
    ),
    "fieldValues": Traits(
        indexed=("contact",), links=("owner", "field"), derived=lambda row: {"owner": row["contact"]}
    ),
}
HANDLERS = {
    "set_contact_list_status": set_status,
    "create_field_value": set_value,
    "create_contact_automation": enter,
}
