# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TrackEventRequest(Model[JSON]):
    """The form to track an event."""

    actid: str | int
    """The account's number, from its settings of event tracking."""
    key: str
    """The account's key for events, from the same settings."""
    event: str
    """The event's name, of at most 32 characters."""
    visit: str
    """The contact as JSON, such as {"email": "ada@example.com"}."""
    eventdata: str | Unset = UNSET
    """What to store with the event."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
