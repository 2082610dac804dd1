# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PipelinePage(Model[JSON]):
    """One page of pipelines."""

    deal_groups: list[Pipeline] = attrs.field(metadata={"key": "dealGroups"})
    """The pipelines."""
    deal_stages: list[DealStage] | None = attrs.field(default=None, metadata={"key": "dealStages"})
    """Their stages."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .deal_stage import DealStage
from .meta import Meta
from .pipeline import Pipeline
