# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealBulkUpdateOwnersRequest(Model[JSON]):
    """Request body to change the owners of several deals."""

    deals: Sequence[DealOwner]
    """The deals."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .deal_owner import DealOwner
