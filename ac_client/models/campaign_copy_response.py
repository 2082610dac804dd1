# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CampaignCopyResponse(Model[JSON]):
    """What copying a campaign has led to."""

    succeeded: int
    """1 when it was copied, 0 when it was not."""
    message: str | Unset = UNSET
    """What happened, in a sentence."""
    new_campaign_id: int | Unset = UNSET
    """Id of the copy; there only when it was made."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.succeeded = pop("succeeded", UNSET)
        model.message = pop("message", UNSET)
        model.new_campaign_id = pop("newCampaignId", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.succeeded) is not UNSET:
            d["succeeded"] = v
        if (v := model.message) is not UNSET:
            d["message"] = v
        if (v := model.new_campaign_id) is not UNSET:
            d["newCampaignId"] = v
        d.update(self.additional_properties)
        return d
