# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CampaignDeleteResponse(Model[JSON]):
    """Whether a campaign was deleted."""

    succeeded: int
    """1 if it was deleted, 0 if it was not."""
    message: str | None = None
    """A message."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
