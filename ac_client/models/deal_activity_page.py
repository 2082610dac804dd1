# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealActivityPage(Model[JSON]):
    """One page of activities of deals."""

    deal_activities: list[DealActivity] = attrs.field(metadata={"key": "dealActivities"})
    """The activities."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .deal_activity import DealActivity
from .meta import Meta
