# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SmsBroadcastRecipient(Model[JSON]):
    """A contact whom a broadcast was sent to."""

    id: int
    """Id of the contact."""
    name: str | Unset = UNSET
    """The contact's name."""
    phone_number: str | Unset = UNSET
    """The contact's phone number."""
    sent_date: str | Unset = UNSET
    """When it was sent, in US Central Time."""
    deliverability: str | Unset = UNSET
    """delivered or failed."""
    clicks: int | Unset = UNSET
    """Clicks on links."""
    replies: list[SmsBroadcastAnswer] | Unset = UNSET
    """The replies."""
    opt_out: str | Unset = UNSET
    """yes when the contact wants no more, else no."""
    details: SmsBroadcastFailureDetails | Unset = UNSET
    """Why it did not arrive."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.name = pop("name", UNSET)
        model.phone_number = pop("phoneNumber", UNSET)
        model.sent_date = pop("sentDate", UNSET)
        model.deliverability = pop("deliverability", UNSET)
        model.clicks = pop("clicks", UNSET)
        model.replies = (
            [SmsBroadcastAnswer.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("replies", UNSET), list)
            else v
        )
        model.opt_out = pop("optOut", UNSET)
        model.details = SmsBroadcastFailureDetails.from_dict(v) if isinstance(v := pop("details", UNSET), dict) else v
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.phone_number) is not UNSET:
            d["phoneNumber"] = v
        if (v := model.sent_date) is not UNSET:
            d["sentDate"] = v
        if (v := model.deliverability) is not UNSET:
            d["deliverability"] = v
        if (v := model.clicks) is not UNSET:
            d["clicks"] = v
        if (v := model.replies) is not UNSET:
            d["replies"] = plain(v)
        if (v := model.opt_out) is not UNSET:
            d["optOut"] = v
        if (v := model.details) is not UNSET:
            d["details"] = plain(v)
        d.update(self.additional_properties)
        return d


from .sms_broadcast_answer import SmsBroadcastAnswer
from .sms_broadcast_failure_details import SmsBroadcastFailureDetails
