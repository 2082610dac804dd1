"""Users: found by email address, by name, and by the token that is used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ac_sandbox import actions, responses
from ac_sandbox.traits import Traits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ac_sandbox.account import Account
    from ac_sandbox.actions import Call
    from ac_sandbox.responses import Response
    from ac_sandbox.rows import Row

# The user whose token the account has; every account has at least this one.
OWNER: Mapping[str, Any] = {
    "username": "admin",
    "firstName": "Ada",
    "lastName": "Admin",
    "email": "admin@example.com",
    "cdate": None,
}


def create(call: Call) -> Response:
    """Make a user, in the group that was sent."""
    response = actions.create(call)
    _join(call.account, response.body["user"]["id"], str(call.sent["group"]))
    return response


def update(call: Call) -> Response:
    """Change a user; the link to the group stands beside it."""
    response = actions.update(call)
    user = response.body["user"]
    if "group" in call.sent:
        _join(call.account, user["id"], str(call.sent["group"]))
    links = call.account.table("userGroups")
    keys = links.where("user", user["id"])
    user["userGroup"] = links[keys[0]]["id"] if keys else ""
    response.body = {"userGroups": call.shown("userGroups", keys), **response.body}
    return response


def me(call: Call) -> Response:
    """The user whose token is used: the first."""
    table = call.account.table("users")
    if not len(table):
        raise responses.message(403, "The token's user is gone.")
    return call.response(table[table.keys(0, 1)[0]])


def _join(account: Account, user: str, group: str) -> None:
    links = account.table("userGroups")
    for key in links.where("user", user):
        links.remove(key)
    links.add({"user": user, "userid": user, "group": group, "groupid": group})


def _faults(call: Call) -> Iterable[Mapping[str, Any]]:
    name = call.sent.get("username") if call.operation.id == "create_user" else None
    if name is not None and call.account.table("users").first_where("username", name) is not None:
        yield responses.item("That username is taken already.", "duplicate", "/data/attributes/username")


def _removed(account: Account, row: Row) -> None:
    links = account.table("userGroups")
    for key in links.where("user", row["id"]):
        links.remove(key)


# Read, a user has neither its language nor its group; the response to a creation lacks what cannot be sent.
_READ = frozenset({"lang", "userGroup", "userConversationsPermission"})

TRAITS = {
    "users": Traits(
        defaults={
            "lang": "english",
            "localZoneid": "America/Chicago",
            "mfaEnabled": "0",
            "password_updated_utc_timestamp": "0000-00-00 00:00:00",
        },
        links=(
            "lists",
            "userGroup",
            "dealGroupTotals",
            "dealGroupUsers",
            "configs",
            "dealConnection",
            "userConversationsPermission",
            "seatUser",
        ),
        without={
            "create": frozenset(
                {
                    "phone",
                    "signature",
                    "mfaEnabled",
                    "password_updated_utc_timestamp",
                    "userGroup",
                    "userConversationsPermission",
                }
            ),
            "get": _READ,
            "list": _READ,
            "update": frozenset({"lang", "userConversationsPermission"}),
        },
        faults=_faults,
        removed=_removed,
    ),
    "userGroups": Traits(links=("group", "user")),
}
HANDLERS = {
    "create_user": create,
    "update_user": update,
    "get_current_user": me,
}
