# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealBulkUpdateOwnersResponse(Model[JSON]):
    """Deals with a new owner."""

    success: list[str]
    """Ids of deals that were updated."""
    nochange: list[str]
    """Ids of deals that had this owner already."""
    failed: list[str]
    """Ids of deals that could not be updated."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
