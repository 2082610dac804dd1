# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CampaignCopyResponse(Model[JSON]):
    """The result of copying a campaign."""

    succeeded: int
    """1 if it was copied, 0 if it was not."""
    message: str | None = None
    """A message."""
    new_campaign_id: int | None = attrs.field(default=None, metadata={"key": "newCampaignId"})
    """Id of the copy; only if it was created."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
