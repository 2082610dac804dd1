"""Tags: a name exists once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ac_sandbox import actions
from ac_sandbox.traits import Traits

if TYPE_CHECKING:
    from ac_sandbox.account import Account
    from ac_sandbox.actions import Call
    from ac_sandbox.responses import Response
    from ac_sandbox.rows import Row


def create(call: Call) -> Response:
    """Make a tag; a name that exists already answers 200 with the tag that has it, and makes none."""
    table = call.account.table("tags")
    name = call.sent["tag"]
    for key in table.where("tag", name):
        if table[key]["tag"] == name:
            return call.response(table[key], kind="get", status=200)
    return actions.create(call)


def _bearers(account: Account, row: Row) -> str:
    return str(len(account.table("contactTags").where("tag", row["id"])))


def _removed(account: Account, row: Row) -> None:
    links = account.table("contactTags")
    for key in links.where("tag", row["id"]):
        links.remove(key)


TRAITS = {
    "tags": Traits(
        indexed=("tag",),
        links=("contactGoalTags", "templateTags"),
        search=("tag",),
        # Recorded responses to a creation lack these.
        without={
            "create": frozenset(
                {"subscriber_count", "created_timestamp", "updated_timestamp", "created_by", "updated_by"}
            )
        },
        computed={"subscriber_count": _bearers},
        removed=_removed,
    )
}
HANDLERS = {"create_tag": create}
