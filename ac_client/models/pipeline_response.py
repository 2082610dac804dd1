# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PipelineResponse(Model[JSON]):
    """One pipeline, and what belongs to it."""

    deal_group: Pipeline
    """A pipeline that deals move through."""
    deal_stages: list[DealStage] | Unset = UNSET
    """Its stages; not after a change."""
    deal_group_users: list[PipelineUser] | Unset = UNSET
    """Its links to users; after a write only."""
    deal_group_groups: list[PipelineGroup] | Unset = UNSET
    """Its links to user groups; after a write only."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.deal_group = Pipeline.from_dict(v) if isinstance(v := pop("dealGroup", UNSET), dict) else v
        model.deal_stages = (
            [DealStage.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("dealStages", UNSET), list)
            else v
        )
        model.deal_group_users = (
            [PipelineUser.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("dealGroupUsers", UNSET), list)
            else v
        )
        model.deal_group_groups = (
            [PipelineGroup.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("dealGroupGroups", UNSET), list)
            else v
        )
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.deal_group) is not UNSET:
            d["dealGroup"] = plain(v)
        if (v := model.deal_stages) is not UNSET:
            d["dealStages"] = plain(v)
        if (v := model.deal_group_users) is not UNSET:
            d["dealGroupUsers"] = plain(v)
        if (v := model.deal_group_groups) is not UNSET:
            d["dealGroupGroups"] = plain(v)
        d.update(self.additional_properties)
        return d


from .deal_stage import DealStage
from .pipeline import Pipeline
from .pipeline_group import PipelineGroup
from .pipeline_user import PipelineUser
