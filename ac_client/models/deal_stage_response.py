# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealStageResponse(Model[JSON]):
    """One stage."""

    deal_stage: DealStage = attrs.field(metadata={"key": "dealStage"})
    """A stage of a pipeline."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .deal_stage import DealStage
