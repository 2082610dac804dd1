"""Notes: 403 instead of 404, and the thing that a note is on beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ac_sandbox import actions
from ac_sandbox.traits import Traits

if TYPE_CHECKING:
    from ac_sandbox.actions import Call
    from ac_sandbox.responses import Response
    from ac_sandbox.rows import Row

# What a kind of thing is called in a note's owner, and the resource that it is.
_OWNERS = {
    "Subscriber": ("contact", "contacts"),
    "Deal": ("deal", "deals"),
    "DealTask": ("dealTask", "dealTasks"),
    "CustomerAccount": ("customerAccount", "accounts"),
    "Activity": ("activity", "activities"),
}


def create(call: Call) -> Response:
    """Write a note on something that exists, which the body or the path names."""
    sent = {**call.sent, **actions.above(call)}
    beside = _owner(call, sent)
    table = call.account.table("notes")
    response = call.response(table[table.add(sent)], beside=beside)
    # What was sent comes back in the type it was sent in, here too.
    note = response.body["note"]
    note["owner"] = {**note["owner"], "id": note["relid"]}
    return response


def update(call: Call) -> Response:
    """Rewrite a note."""
    key = call.key()
    row = call.account.table("notes")[key]
    beside = _owner(call, {**row, **call.sent, **actions.above(call)})
    return call.response(call.account.change(call.resource, key, call.sent), beside=beside)


def _owner(call: Call, note: Row) -> dict[str, list[Row]]:
    """The thing that the note is on, as it is side-loaded; refused where it does not exist."""
    _, name = _OWNERS.get(str(note.get("reltype")), ("", ""))
    resource = call.account.catalogue.resources.get(name)
    # A kind that the OpenAPI document can list but not read cannot be known to be missing.
    if resource is None or not resource.numbered:
        return {}
    key = call.account.key(resource, str(note["relid"]))
    if key is None:
        refusal = actions.missing(call, resource, str(note["relid"]))
        refusal.response.status = 403
        raise refusal
    return {name: call.shown(name, [key])}


def _derived(row: Row) -> Row:
    kind, _ = _OWNERS.get(str(row.get("reltype")), ("", ""))
    return {"user": row.get("userid"), "owner": {"type": kind, "id": row.get("relid")}}


def _below(name: str, row: Row) -> Row:
    kind = next((kind for kind, (_, one) in _OWNERS.items() if one == name), "")
    return {"reltype": kind, "relid": row["id"]}


TRAITS = {
    "notes": Traits(
        indexed=("relid",),
        missing=dict.fromkeys(("GET", "PUT", "DELETE"), "missing_note"),
        defaults={"userid": "1", "is_draft": "0"},
        links=("activities", "user", "mentions", "notes", "owner"),
        echo=frozenset({"create"}),
        derived=_derived,
        below=_below,
        recorded=frozenset({"create", "get", "list", "update"}),
    )
}
HANDLERS = {
    **dict.fromkeys(("create_note", "create_deal_note", "create_account_note"), create),
    **dict.fromkeys(("update_note", "update_deal_note", "update_account_note"), update),
}
