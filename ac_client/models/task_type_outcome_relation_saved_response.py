# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskTypeOutcomeRelationSavedResponse(Model[JSON]):
    """What a written relation is answered with, as far as is known."""

    tasktype_outcome_rel: TaskTypeOutcomeRelation | Unset = UNSET
    """That an outcome is offered for a type of task."""
    task_outcome: TaskOutcome | Unset = UNSET
    """A possible result of a deal task."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.tasktype_outcome_rel = (
            TaskTypeOutcomeRelation.from_dict(v) if isinstance(v := pop("tasktypeOutcomeRel", UNSET), dict) else v
        )
        model.task_outcome = TaskOutcome.from_dict(v) if isinstance(v := pop("taskOutcome", UNSET), dict) else v
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.tasktype_outcome_rel) is not UNSET:
            d["tasktypeOutcomeRel"] = plain(v)
        if (v := model.task_outcome) is not UNSET:
            d["taskOutcome"] = plain(v)
        d.update(self.additional_properties)
        return d


from .task_outcome import TaskOutcome
from .task_type_outcome_relation import TaskTypeOutcomeRelation
