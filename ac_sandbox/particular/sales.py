"""Deals and accounts with the values of their custom fields, and pipelines with their first stages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ac_sandbox import actions
from ac_sandbox.particular.pairs import link
from ac_sandbox.traits import Traits

if TYPE_CHECKING:
    from collections.abc import Callable

    from ac_sandbox.account import Account
    from ac_sandbox.actions import Call
    from ac_sandbox.responses import Response
    from ac_sandbox.rows import Row

# A new pipeline has these stages.
_STAGES = ("To Contact", "In Contact", "Follow Up")


def create_pipeline(call: Call) -> Response:
    """Make a pipeline, its first stages, and the rights of the group and the user who made it."""
    table = call.account.table("dealGroups")
    row = table[table.add(call.sent)]
    pipeline = {"dealGroup": row["id"], "dealGroupid": row["id"]}
    beside: dict[str, list[Row]] = {
        "dealGroupGroups": [{**pipeline, "group": "3", "groupid": "3"}],
        "dealGroupUsers": [{**pipeline, "user": "1", "userid": "1"}],
        "dealStages": [{"title": title, "group": row["id"], "order": str(n)} for n, title in enumerate(_STAGES, 1)],
    }
    properties = call.account.document.properties(call.operation.success.schema)
    shown = {}
    for name, rows in beside.items():
        if name in call.account.catalogue.resources:
            keys = [call.account.table(name).add(one) for one in rows]
            if name in properties:
                shown[name] = call.shown(name, keys)
    return call.response(row, beside=shown)


def _with_values(write: Callable[[Call], Response], kind: str) -> Callable[[Call], Response]:
    """A write whose `fields` become values of custom fields; those that were there and were not sent stay."""

    def handle(call: Call) -> Response:
        response = write(call)
        row, owner = response.body[call.action.rows], f"{kind}Id"
        sent = call.sent.get("fields") or []
        for one in sent:
            pair = {owner: row["id"], "customFieldId": str(one["customFieldId"])}
            rest = {name: value for name, value in one.items() if name != "customFieldId"}
            link(call.account, f"{kind}CustomFieldData", pair, rest)
        row["fields"] = [{**one, owner: row["id"]} for one in sent]
        return response

    return handle


def _of_deal(row: Row) -> Row:
    return {"dealCustomFieldMetumId": row.get("customFieldId")}


def _of_account(row: Row) -> Row:
    # An account can be named in two ways.
    account = row.get("customerAccountId") or row.get("accountId")
    return {"accountId": account, "accountCustomFieldMetumId": row.get("customFieldId")}


def _without_values(kind: str, field: str) -> Callable[[Account, Row], None]:
    """Take away the values of a row or of a custom field that is deleted."""

    def remove(account: Account, row: Row) -> None:
        values = account.table(f"{kind}CustomFieldData")
        for key in values.where(field, row["id"]):
            values.remove(key)

    return remove


# The values stand in tables of their own.
_NO_VALUES: Row = {"fields": []}

TRAITS = {
    "deals": Traits(
        indexed=("contact", "stage"),
        derived=lambda _row: _NO_VALUES,
        without={"get": frozenset({"fields"})},
        # The documented deal is one that the user may not see: nothing but its id and its title.
        recorded=frozenset({"get"}),
        removed=_without_values("deal", "dealId"),
    ),
    "accounts": Traits(derived=lambda _row: _NO_VALUES, removed=_without_values("account", "accountId")),
    "dealCustomFieldData": Traits(indexed=("dealId",), derived=_of_deal),
    "accountCustomFieldData": Traits(indexed=("accountId",), derived=_of_account),
    "dealCustomFieldMeta": Traits(removed=_without_values("deal", "customFieldId")),
    "accountCustomFieldMeta": Traits(removed=_without_values("account", "customFieldId")),
}
HANDLERS = {
    "create_pipeline": create_pipeline,
    "create_deal": _with_values(actions.create, "deal"),
    "update_deal": _with_values(actions.update, "deal"),
    "create_account": _with_values(actions.create, "account"),
    "update_account": _with_values(actions.update, "account"),
}
