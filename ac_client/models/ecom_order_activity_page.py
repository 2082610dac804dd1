# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderActivityPage(Model[JSON]):
    """One page of activities of orders."""

    ecom_order_activities: list[EcomOrderActivity] = attrs.field(metadata={"key": "ecomOrderActivities"})
    """The activities."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .ecom_order_activity import EcomOrderActivity
from .meta import Meta
