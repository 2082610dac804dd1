"""Event tracking: on another server, without the token, and a failure has status 200."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ac_sandbox.responses import Refusal, Response

if TYPE_CHECKING:
    from ac_sandbox.actions import Call


def track(call: Call) -> Response:
    """Note an event; a new name becomes one of the account's, and a contact that is known gets it in its log."""
    account, sent = call.account, call.sent
    events = account.table("eventTrackingEvents")
    if events.first_where("name", sent["event"]) is None:
        events.add({"name": sent["event"]})
    try:
        email = json.loads(sent["visit"])["email"]
    except (ValueError, TypeError, KeyError):
        raise _failed("visit is not JSON with an email.") from None
    contact = account.table("contacts").first_where("email", email)
    if contact is not None:
        fields = {"subscriberid": str(contact), "contact": str(contact), "type": sent["event"]}
        account.table("trackingLogs").add({**fields, "value": sent.get("eventdata", "")})
    return Response(200, {"success": 1, "message": "Event spawned"})


def _failed(text: str) -> Refusal:
    return Refusal(Response(200, {"success": 0, "message": text}))


def _absent(_call: Call, absent: list[list[str]]) -> Refusal:
    return _failed(f"{absent[0][-1]} is missing.")


HANDLERS = {"track_event": track}
ABSENT = {"track_event": _absent}
