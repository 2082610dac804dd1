# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Task(Model[JSON]):
    """A task on a deal or a contact."""

    id: str
    """The task's id."""
    title: str | None
    """Its title."""
    note: str
    """What is to be done."""
    status: str | int
    """1 when it is done, else 0."""
    duedate: str
    """When it is due, with offset."""
    edate: str
    """When it ends, with offset."""
    relid: str
    """Id of the thing it is on."""
    owner: NoteOwner
    """The thing that a note or a task is on."""
    deal_tasktype: str
    """Id of its type."""
    user: str
    """Id of the user who made it."""
    automation: str | None
    """Id of the automation that made it."""
    done_automation: str | None
    """Id of the automation that starts when it is done."""
    cdate: str
    """When it was made, with offset."""
    udate: str
    """When it was last changed, with offset."""
    duration: str | Unset = UNSET
    """How long it lasts."""
    donedate: str | None | Unset = UNSET
    """When it was done."""
    reltype: str | Unset = UNSET
    """Kind of thing it is on: Deal, or Subscriber for a contact."""
    owner_type: str | Unset = UNSET
    """The same in a change: deal or contact."""
    assignee: str | Unset = UNSET
    """Id of the user who is to do it."""
    outcome_id: int | None | Unset = UNSET
    """Id of its outcome."""
    outcome_info: str | None | Unset = UNSET
    """More on the outcome."""
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
        model.title = pop("title", UNSET)
        model.note = pop("note", UNSET)
        model.status = pop("status", UNSET)
        model.duedate = pop("duedate", UNSET)
        model.edate = pop("edate", UNSET)
        model.relid = pop("relid", UNSET)
        model.owner = NoteOwner.from_dict(v) if isinstance(v := pop("owner", UNSET), dict) else v
        model.deal_tasktype = pop("dealTasktype", UNSET)
        model.user = pop("user", UNSET)
        model.automation = pop("automation", UNSET)
        model.done_automation = pop("doneAutomation", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.udate = pop("udate", UNSET)
        model.duration = pop("duration", UNSET)
        model.donedate = pop("donedate", UNSET)
        model.reltype = pop("reltype", UNSET)
        model.owner_type = pop("ownerType", UNSET)
        model.assignee = pop("assignee", UNSET)
        model.outcome_id = pop("outcomeId", UNSET)
        model.outcome_info = pop("outcomeInfo", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.title) is not UNSET:
            d["title"] = v
        if (v := model.note) is not UNSET:
            d["note"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.duedate) is not UNSET:
            d["duedate"] = v
        if (v := model.edate) is not UNSET:
            d["edate"] = v
        if (v := model.relid) is not UNSET:
            d["relid"] = v
        if (v := model.owner) is not UNSET:
            d["owner"] = plain(v)
        if (v := model.deal_tasktype) is not UNSET:
            d["dealTasktype"] = v
        if (v := model.user) is not UNSET:
            d["user"] = v
        if (v := model.automation) is not UNSET:
            d["automation"] = v
        if (v := model.done_automation) is not UNSET:
            d["doneAutomation"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.udate) is not UNSET:
            d["udate"] = v
        if (v := model.duration) is not UNSET:
            d["duration"] = v
        if (v := model.donedate) is not UNSET:
            d["donedate"] = v
        if (v := model.reltype) is not UNSET:
            d["reltype"] = v
        if (v := model.owner_type) is not UNSET:
            d["ownerType"] = v
        if (v := model.assignee) is not UNSET:
            d["assignee"] = v
        if (v := model.outcome_id) is not UNSET:
            d["outcomeId"] = v
        if (v := model.outcome_info) is not UNSET:
            d["outcomeInfo"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d


from .note_owner import NoteOwner
