# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PipelineResponse(Model[JSON]):
    """One pipeline with related data."""

    deal_group: Pipeline = attrs.field(metadata={"key": "dealGroup"})
    """A pipeline that deals move through."""
    deal_stages: list[DealStage] | None = attrs.field(default=None, metadata={"key": "dealStages"})
    """Its stages; not in the response to an update."""
    deal_group_users: list[PipelineUser] | None = attrs.field(default=None, metadata={"key": "dealGroupUsers"})
    """Its links to users; only in the response to a write."""
    deal_group_groups: list[PipelineGroup] | None = attrs.field(default=None, metadata={"key": "dealGroupGroups"})
    """Its links to user groups; only in the response to a write."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .deal_stage import DealStage
from .pipeline import Pipeline
from .pipeline_group import PipelineGroup
from .pipeline_user import PipelineUser
