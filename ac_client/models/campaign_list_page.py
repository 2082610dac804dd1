# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CampaignListPage(Model[JSON]):
    """One page of links between campaigns and lists."""

    campaign_lists: list[CampaignList] = attrs.field(metadata={"key": "campaignLists"})
    """The links between campaigns and lists."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .campaign_list import CampaignList
from .meta import Meta
