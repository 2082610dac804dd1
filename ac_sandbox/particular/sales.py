"""Deals and accounts with the values of their custom fields, and pipelines with their first stages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ac_sandbox.traits import Traits

if TYPE_CHECKING:
    from collections.abc import Callable

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


def _owned(name: str) -> Callable[[Row], dict[str, Any]]:
    """The values of custom fields with the id of the row that they belong to."""
    return lambda row: {"fields": [{**one, name: str(row["id"])} for one in row.get("fields") or ()]}


TRAITS = {
    # The documented deal is one that the user may not see: nothing but its id and its title.
    "deals": Traits(indexed=("contact", "stage"), derived=_owned("dealId"), recorded=frozenset({"get"})),
    "accounts": Traits(derived=_owned("accountId")),
}
HANDLERS = {"create_pipeline": create_pipeline}
