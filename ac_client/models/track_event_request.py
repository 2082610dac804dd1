# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TrackEventRequest(Model[JSON]):
    """The form that tracks an event."""

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
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.actid = pop("actid", UNSET)
        model.key = pop("key", UNSET)
        model.event = pop("event", UNSET)
        model.visit = pop("visit", UNSET)
        model.eventdata = pop("eventdata", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.actid) is not UNSET:
            d["actid"] = v
        if (v := model.key) is not UNSET:
            d["key"] = v
        if (v := model.event) is not UNSET:
            d["event"] = v
        if (v := model.visit) is not UNSET:
            d["visit"] = v
        if (v := model.eventdata) is not UNSET:
            d["eventdata"] = v
        d.update(self.additional_properties)
        return d
