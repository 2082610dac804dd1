# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CampaignCopyResponse(Model[JSON]):
    """What copying a campaign has led to."""

    succeeded: int
    """1 when it was copied, 0 when it was not."""
    message: str | None = None
    """What happened, in a sentence."""
    new_campaign_id: int | None = attrs.field(default=None, metadata={"key": "newCampaignId"})
    """Id of the copy; there only when it was made."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
