# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .. import dates
from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskCreate(Model[JSON]):
    """A task to be made."""

    relid: str | int
    """Id of the thing it is on."""
    deal_tasktype: str | int
    """Id of its type."""
    duedate: datetime.datetime
    """When it is due."""
    title: str | None | Unset = UNSET
    """Its title."""
    owner_type: Literal["contact", "deal"] | Unset = UNSET
    """Kind of thing it is on."""
    edate: datetime.datetime | Unset = UNSET
    """When it ends."""
    note: str | Unset = UNSET
    """What is to be done."""
    status: Literal[0, 1] | Unset = UNSET
    """1 for done, 0 for open."""
    assignee: str | int | Unset = UNSET
    """Id of the user who is to do it."""
    trigger_automation_on_create: str | int | Unset = UNSET
    """Id of the automation that starts when it is made."""
    done_automation: str | int | Unset = UNSET
    """Id of the automation that starts when it is done."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.relid = pop("relid", UNSET)
        model.deal_tasktype = pop("dealTasktype", UNSET)
        model.duedate = dates.read_datetime(v) if isinstance(v := pop("duedate", UNSET), str) else v
        model.title = pop("title", UNSET)
        model.owner_type = pop("ownerType", UNSET)
        model.edate = dates.read_datetime(v) if isinstance(v := pop("edate", UNSET), str) else v
        model.note = pop("note", UNSET)
        model.status = pop("status", UNSET)
        model.assignee = pop("assignee", UNSET)
        model.trigger_automation_on_create = pop("triggerAutomationOnCreate", UNSET)
        model.done_automation = pop("doneAutomation", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.relid) is not UNSET:
            d["relid"] = v
        if (v := model.deal_tasktype) is not UNSET:
            d["dealTasktype"] = v
        if (v := model.duedate) is not UNSET:
            d["duedate"] = dates.write_datetime(v, "TaskCreate.duedate")
        if (v := model.title) is not UNSET:
            d["title"] = v
        if (v := model.owner_type) is not UNSET:
            d["ownerType"] = v
        if (v := model.edate) is not UNSET:
            d["edate"] = dates.write_datetime(v, "TaskCreate.edate")
        if (v := model.note) is not UNSET:
            d["note"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.assignee) is not UNSET:
            d["assignee"] = v
        if (v := model.trigger_automation_on_create) is not UNSET:
            d["triggerAutomationOnCreate"] = v
        if (v := model.done_automation) is not UNSET:
            d["doneAutomation"] = v
        d.update(self.additional_properties)
        return d
