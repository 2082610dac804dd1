# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskTypeOutcomeRelationWrite(Model[JSON]):
    """A relation as it is to be; unverified, the fields are those of a relation that is read."""

    tasktype: str | int | Unset = UNSET
    """Id of the task type."""
    outcome: str | int | Unset = UNSET
    """Id of the outcome."""
    display_order: str | int | Unset = UNSET
    """Its place among the type's outcomes, from 0."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.tasktype = pop("tasktype", UNSET)
        model.outcome = pop("outcome", UNSET)
        model.display_order = pop("display_order", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.tasktype) is not UNSET:
            d["tasktype"] = v
        if (v := model.outcome) is not UNSET:
            d["outcome"] = v
        if (v := model.display_order) is not UNSET:
            d["display_order"] = v
        d.update(self.additional_properties)
        return d
