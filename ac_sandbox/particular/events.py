"""Which webhook event an operation causes, and what the event says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ac_sandbox import envelopes
from ac_sandbox.document import SUCCESS
from ac_sandbox.webhooks import EVENT_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ac_sandbox.account import Account
    from ac_sandbox.actions import Call
    from ac_sandbox.responses import Response
    from ac_sandbox.rows import Row

Block = dict[str, Any]


def contact_block(account: Account, key: int) -> Block:
    """A contact as events show it: with the names of its tags, and its fields by their personalization tags."""
    row = account.table("contacts")[key]
    tags, links = account.table("tags"), account.table("contactTags")
    held = [account.key(account.resource("tags"), links[one]["tag"]) for one in links.where("contact", row["id"])]
    values, fields = account.table("fieldValues"), account.table("fields")
    named = {}
    for one in values.where("contact", row["id"]):
        field = account.key(account.resource("fields"), str(values[one]["field"]))
        if field is not None:
            named[str(fields[field]["perstag"] or fields[field]["title"]).lower()] = values[one]["value"]
    return {
        "contact": {
            "id": row["id"],
            "email": row["email"],
            "first_name": row["firstName"],
            "last_name": row["lastName"],
            "phone": row["phone"],
            "tags": ", ".join(tags[one]["tag"] for one in held if one is not None),
            "orgname": row.get("orgname"),
            "ip": row.get("ip"),
            "fields": named,
        }
    }


def _contact(call: Call, id_: object) -> Block:
    key = call.account.key(call.account.resource("contacts"), str(id_))
    return {} if key is None else contact_block(call.account, key)


def _deal(call: Call, row: Row) -> Block:
    account = call.account
    titles = {}
    for name, table in (("stage", "dealStages"), ("group", "dealGroups")):
        key = account.key(account.resource(table), str(row.get(name)))
        titles[name] = "" if key is None else account.table(table)[key]["title"]
    deal = {
        "id": row["id"],
        "title": row["title"],
        "create_date": row["cdate"],
        "stageid": row["stage"],
        "stage_title": titles["stage"],
        "pipelineid": row["group"],
        "pipeline_title": titles["group"],
        "value": row["value"],
        "currency": row["currency"],
        "owner": row["owner"],
        "contactid": row["contact"],
        "status": row["status"],
    }
    return {"deal": deal, **_contact(call, row["contact"])}


def _subscription(call: Call, row: Row) -> tuple[str, Block]:
    event = "subscribe" if str(row["status"]) == "1" else "unsubscribe"
    return event, {"list": row["list"], **_contact(call, row["contact"])}


def _tagged(call: Call, row: Row) -> Block:
    account = call.account
    key = account.key(account.resource("tags"), str(row["tag"]))
    return {"tag": "" if key is None else account.table("tags")[key]["tag"], **_contact(call, row["contact"])}


def _noted(call: Call, row: Row) -> tuple[str, Block]:
    if row["reltype"] == "Deal":
        return "deal_note_add", {"note": row["note"], "deal": {"id": row["relid"]}}
    return "subscriber_note", {"note": row["note"], **_contact(call, row["relid"])}


def _plain(key: str) -> Callable[[Call, Row], Block]:
    return lambda _call, row: {key: {name: value for name, value in row.items() if not isinstance(value, (dict, list))}}


# By operation: the event, and what it shows of the row that it wrote.
EVENTS: Mapping[str, tuple[str, Callable[[Call, Row], Any]]] = {
    "update_contact": ("update", lambda call, row: _contact(call, row["id"])),
    "sync_contact": ("update", lambda call, row: _contact(call, row["id"])),
    "create_contact_tag": ("contact_tag_added", _tagged),
    "delete_contact_tag": ("contact_tag_removed", _tagged),
    "set_contact_list_status": ("", _subscription),
    "create_note": ("", _noted),
    "create_deal_note": ("", _noted),
    "create_deal": ("deal_add", _deal),
    "update_deal": ("deal_update", _deal),
    "create_pipeline": ("deal_pipeline_add", _plain("pipeline")),
    "create_deal_stage": ("deal_stage_add", _plain("stage")),
    "create_task": ("deal_task_add", _plain("task")),
    "create_task_type": ("deal_tasktype_add", _plain("tasktype")),
    "create_list": ("list_add", _plain("list")),
    "create_account": ("account_add", _plain("account")),
    "update_account": ("account_update", _plain("account")),
    "create_account_contact": ("account_contact_add", _plain("account_contact")),
    "update_account_contact": ("account_contact_update", _plain("account_contact")),
}


def list_events(call: Call) -> Response:
    """The names of all events."""
    return envelopes.made(call, {"webhookEvents": sorted(EVENT_NAMES), "total": len(EVENT_NAMES)})


HANDLERS = {"list_webhook_events": list_events}


def before(call: Call) -> Row:
    """The row that an operation is about to take away; empty for all others."""
    if call.operation.id not in EVENTS or call.action.kind != "delete":
        return {}
    key = call.account.key(call.resource, call.id)
    return {} if key is None else dict(call.account.table(call.resource.name)[key])


def event_of(call: Call, response: Response, removed: Row) -> tuple[str, Block] | None:
    """The event that an operation caused, and what it shows.

    Args:
        call: the request.
        response: its response.
        removed: what `before` returned.
    """
    if call.operation.id not in EVENTS or response.status not in SUCCESS:
        return None
    row = removed or (response.body or {}).get(call.action.rows)
    if row is None:
        return None
    table = call.account.table(call.resource.name)
    key = call.account.key(call.resource, str(row.get("id")))
    event, shown = EVENTS[call.operation.id]
    said = shown(call, row if key is None else table[key])
    return said if not event else (event, said)
