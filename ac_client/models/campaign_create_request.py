# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CampaignCreateRequest(Model[JSON]):
    """A campaign to create."""

    name: str
    """Its name."""
    type_: str = attrs.field(metadata={"key": "type"})
    """Its type, such as single."""
    can_split_content: bool | Unset = attrs.field(default=UNSET, metadata={"key": "canSplitContent"})
    """Whether its content may be split."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
