# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SmsBroadcastSnapshot(Model[JSON]):
    """Results of several broadcasts together."""

    campaigns: int | Unset = UNSET
    """Broadcasts."""
    sends: int | Unset = UNSET
    """Messages sent."""
    deliveries: int | Unset = UNSET
    """Messages that arrived."""
    failures: int | Unset = UNSET
    """Messages that did not arrive."""
    clicks: int | Unset = UNSET
    """Clicks on links."""
    replies: int | Unset = UNSET
    """Replies."""
    opt_outs: int | Unset = UNSET
    """Contacts who want no more."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.campaigns = pop("campaigns", UNSET)
        model.sends = pop("sends", UNSET)
        model.deliveries = pop("deliveries", UNSET)
        model.failures = pop("failures", UNSET)
        model.clicks = pop("clicks", UNSET)
        model.replies = pop("replies", UNSET)
        model.opt_outs = pop("optOuts", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.campaigns) is not UNSET:
            d["campaigns"] = v
        if (v := model.sends) is not UNSET:
            d["sends"] = v
        if (v := model.deliveries) is not UNSET:
            d["deliveries"] = v
        if (v := model.failures) is not UNSET:
            d["failures"] = v
        if (v := model.clicks) is not UNSET:
            d["clicks"] = v
        if (v := model.replies) is not UNSET:
            d["replies"] = v
        if (v := model.opt_outs) is not UNSET:
            d["optOuts"] = v
        d.update(self.additional_properties)
        return d
