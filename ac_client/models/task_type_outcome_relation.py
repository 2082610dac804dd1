# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskTypeOutcomeRelation(Model[JSON]):
    """That an outcome is offered for a type of task."""

    id: str
    """The relation's id."""
    tasktype_id: str
    """Id of the task type."""
    tasktype: str
    """Id of the task type."""
    outcome_id: str
    """Id of the outcome."""
    outcome: str
    """Id of the outcome."""
    display_order: str
    """Its place among the type's outcomes, from 0."""
    created_by: str | None
    """Id of the user who made it; "0" for none."""
    createdBy: str | None
    """Id of the user who made it."""
    created_utc_timestamp: str
    """When it was made; with an offset, in spite of the name."""
    updated_by: str | None
    """Id of the user who last changed it."""
    updated_utc_timestamp: str | None
    """When it was last changed, without a zone."""
    links: JSON | Unset = UNSET
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.tasktype_id = pop("tasktype_id", UNSET)
        model.tasktype = pop("tasktype", UNSET)
        model.outcome_id = pop("outcome_id", UNSET)
        model.outcome = pop("outcome", UNSET)
        model.display_order = pop("display_order", UNSET)
        model.created_by = pop("created_by", UNSET)
        model.createdBy = pop("createdBy", UNSET)
        model.created_utc_timestamp = pop("created_utc_timestamp", UNSET)
        model.updated_by = pop("updated_by", UNSET)
        model.updated_utc_timestamp = pop("updated_utc_timestamp", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.tasktype_id) is not UNSET:
            d["tasktype_id"] = v
        if (v := model.tasktype) is not UNSET:
            d["tasktype"] = v
        if (v := model.outcome_id) is not UNSET:
            d["outcome_id"] = v
        if (v := model.outcome) is not UNSET:
            d["outcome"] = v
        if (v := model.display_order) is not UNSET:
            d["display_order"] = v
        if (v := model.created_by) is not UNSET:
            d["created_by"] = v
        if (v := model.createdBy) is not UNSET:
            d["createdBy"] = v
        if (v := model.created_utc_timestamp) is not UNSET:
            d["created_utc_timestamp"] = v
        if (v := model.updated_by) is not UNSET:
            d["updated_by"] = v
        if (v := model.updated_utc_timestamp) is not UNSET:
            d["updated_utc_timestamp"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
