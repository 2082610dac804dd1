# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealStageUpdateRequest(Model[JSON]):
    """Request body to update a stage."""

    deal_stage: DealStageUpdate = attrs.field(metadata={"key": "dealStage"})
    """Changes to a stage."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .deal_stage_update import DealStageUpdate
