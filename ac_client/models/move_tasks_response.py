# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class MoveTasksResponse(Model[JSON]):
    """The tasks that were moved."""

    deal_tasks: list[Task]
    """The tasks as they are now."""
    deals: list[Deal] | Unset = UNSET
    """The deals they are on."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.deal_tasks = (
            [Task.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("dealTasks", UNSET), list)
            else v
        )
        model.deals = (
            [Deal.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("deals", UNSET), list)
            else v
        )
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.deal_tasks) is not UNSET:
            d["dealTasks"] = plain(v)
        if (v := model.deals) is not UNSET:
            d["deals"] = plain(v)
        d.update(self.additional_properties)
        return d


from .deal import Deal
from .task import Task
