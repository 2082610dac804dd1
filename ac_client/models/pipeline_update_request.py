# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PipelineUpdateRequest(Model[JSON]):
    """Request body to update a pipeline."""

    deal_group: PipelineUpdate = attrs.field(metadata={"key": "dealGroup"})
    """Changes to a pipeline."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .pipeline_update import PipelineUpdate
