"""Tags: a name exists once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ac_sandbox import actions, responses
from ac_sandbox.traits import Traits

if TYPE_CHECKING:
    from ac_sandbox.account import Account
    from ac_sandbox.actions import Call
    from ac_sandbox.responses import Response
    from ac_sandbox.rows import Row


def create(call: Call) -> Response:
    """Make a tag; a name that exists already, in whatever case, answers 200 with the tag that has it."""
    table = call.account.table("tags")
    key = table.first_where("tag", call.sent["tag"])
    if key is None:
        return actions.create(call)
    if call.account.choices["existing_tag"] == "refuse":
        title = "Tag already exists in the system"
        raise responses.errors(422, [responses.item(title, "duplicate", "/data/attributes/tag")])
    return call.response(table[key], kind="get", status=200)


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
