# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CampaignCreateResponse(Model[JSON]):
    """The response to the creation of a campaign."""

    id: int
    """The campaign's id."""
    name: str | None = None
    """Its name."""
    type_: str | None = attrs.field(default=None, metadata={"key": "type"})
    """Its type."""
    can_split_content: bool | None = attrs.field(default=None, metadata={"key": "canSplitContent"})
    """Whether its content may be split."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
