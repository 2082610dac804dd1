# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class MoveDealsRequest(Model[JSON]):
    """Request body to move all deals of a stage."""

    deal: DealsMove
    """The stage to move deals to."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .deals_move import DealsMove
