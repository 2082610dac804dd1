"""Segments: one with a name is a saved segment, which stands among the audiences too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ac_sandbox import envelopes, responses
from ac_sandbox.traits import Traits

if TYPE_CHECKING:
    from ac_sandbox.account import Account
    from ac_sandbox.actions import Call
    from ac_sandbox.responses import Response
    from ac_sandbox.rows import Row


def create(call: Call) -> Response:
    """Make a segment; with a name, an audience with the same id."""
    account, table = call.account, call.account.table("segmentsV2")
    rows = []
    for one in call.items:
        attributes = one["attributes"]
        name = attributes.get("name")
        if name and any(row["attributes"].get("name") == name for row in table):
            raise responses.errors(400, [responses.item("Segment name must be unique", "duplicate")])
        row = table[table.add({"type": "Segment.v2"})]
        category = {"category": "AUDIENCE"} if name else {}
        rows.append(_change(account, row["id"], {**category, **attributes, "segment_id": row["id"]}))
        if name:
            known = {"segment_id": row["id"], "name": name, "category": "audience", "created_date": _now(account)}
            account.table("audiences").add({"id": row["id"], "attributes": {**known, "updated_date": _now(account)}})
    return _response(call, rows)


def update(call: Call) -> Response:
    """Make a new version of a segment; a name cannot be added."""
    account, key = call.account, call.key()
    row = account.table("segmentsV2")[key]
    for one in call.items:
        sent = {name: value for name, value in one["attributes"].items() if name != "name"}
        row = _change(account, row["id"], {**row["attributes"], **sent})
    audiences = account.table("audiences")
    for audience in audiences.where("id", row["id"]):
        attributes = {**audiences[audience]["attributes"], "updated_date": _now(account)}
        audiences.change(audience, {"attributes": attributes})
    return _response(call, [row])


def _change(account: Account, id_: str, attributes: dict[str, Any]) -> Row:
    table = account.table("segmentsV2")
    version = {**attributes, "user_id": "1", "created_date": _now(account)}
    return table.change(table.where("id", id_)[0], {"attributes": version})


def _response(call: Call, rows: list[Row]) -> Response:
    shown = [call.account.show(call.resource, row, call.base, "get") for row in rows]
    return envelopes.made(call, {call.action.rows: shown})


def _now(account: Account) -> str:
    return account.clock.now().isoformat(timespec="seconds")


def _removed(account: Account, row: Row) -> None:
    audiences = account.table("audiences")
    for key in audiences.where("id", row["id"]):
        audiences.remove(key)


TRAITS = {"segmentsV2": Traits(uuid=True, indexed=("id",), removed=_removed)}
HANDLERS = {"create_segment": create, "update_segment": update}
