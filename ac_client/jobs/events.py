"""Event tracking, which is on another host and has a key of its own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ..errors import InvalidRequestError
from ._driver import Steps, call, job

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import TrackEventResponse

ACTID_VARIABLE = "ACTIVECAMPAIGN_ACTID"
KEY_VARIABLE = "ACTIVECAMPAIGN_EVENT_KEY"
LONGEST_NAME = 32


class EventJobs:
    """What `ac.events` has besides its operations."""

    __slots__ = ()

    @job
    def track(
        self,
        event: str,
        *,
        email: str,
        data: str | Mapping[str, object] = "",
        actid: str | int | None = None,
        key: str | None = None,
    ) -> Steps[TrackEventResponse]:
        """Track an event of a contact.

        Event tracking must be on in the account. An event that has a name for the first time gets that name in the
        account. The request goes to the host of event tracking, without the API token, and is not repeated when its
        outcome is unknown.

        Args:
            event: The event's name, of 1 to 32 characters.
            email: The contact's email address.
            data: What to store with the event: text, or an object that is stored as JSON.
            actid: The account's number, from its settings of event tracking; without it, the environment variable
                `ACTIVECAMPAIGN_ACTID`.
            key: The account's key for events, from the same settings, which is not the API token; without it, the
                environment variable `ACTIVECAMPAIGN_EVENT_KEY`.

        Raises:
            ConfigurationError: Naming the variable that is missing.
            InvalidRequestError: When the name is empty or too long, there is no address, or data is no JSON.
            OperationFailedError: When the event was not tracked, which is said with status 200.
        """
        from .._config import variable
        from ..api.events import track_event
        from ..models import TrackEventRequest

        if not isinstance(event, str) or not 0 < len(event.strip()) <= len(event) <= LONGEST_NAME:
            raise InvalidRequestError(f"events.track: the name must have 1 to {LONGEST_NAME} characters: {event!r}")
        if not isinstance(email, str) or not email.strip():
            raise InvalidRequestError("events.track: email is empty; an event belongs to a contact")
        try:
            text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False, allow_nan=False)
        except (TypeError, ValueError) as error:
            raise InvalidRequestError(f"events.track: data cannot be sent as JSON: {error}") from None
        sent = TrackEventRequest(
            actid=actid if actid is not None else variable((ACTID_VARIABLE,)),
            key=key if key is not None else variable((KEY_VARIABLE,)),
            event=event,
            visit=json.dumps({"email": email.strip()}),
        )
        if text:
            sent.eventdata = text
        return (yield from call(track_event.OPERATION, body=sent))
