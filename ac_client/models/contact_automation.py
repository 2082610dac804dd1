# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactAutomation(Model[JSON]):
    """A contact's run through an automation."""

    id: str
    """The run's id."""
    contact: str
    """Id of the contact."""
    automation: str
    """Id of the automation."""
    seriesid: str
    """Id of the automation once more."""
    status: str | int
    """How far it has come, as a number."""
    startid: str | int | Unset = UNSET
    """Id of the trigger that started it; 0 when there is none."""
    batchid: str | None | Unset = UNSET
    """The batch it was started with."""
    adddate: str | Unset = UNSET
    """When the contact entered, with offset."""
    remdate: str | None | Unset = UNSET
    """When the contact left, with offset."""
    timespan: str | None | Unset = UNSET
    """How long it took."""
    lastblock: str | Unset = UNSET
    """Id of the last block that was reached."""
    lastlogid: str | Unset = UNSET
    """Id of its last log entry."""
    lastdate: str | Unset = UNSET
    """When the last block was reached, with offset."""
    in_als: str | Unset = UNSET
    """A number of which the vendor says nothing."""
    completed_elements: str | int | Unset = UNSET
    """Blocks that are done."""
    total_elements: str | int | Unset = UNSET
    """Blocks in all."""
    completed: int | Unset = UNSET
    """1 when it is finished, else 0."""
    complete_value: int | Unset = UNSET
    """How much of it is done, in percent."""
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
        model.contact = pop("contact", UNSET)
        model.automation = pop("automation", UNSET)
        model.seriesid = pop("seriesid", UNSET)
        model.status = pop("status", UNSET)
        model.startid = pop("startid", UNSET)
        model.batchid = pop("batchid", UNSET)
        model.adddate = pop("adddate", UNSET)
        model.remdate = pop("remdate", UNSET)
        model.timespan = pop("timespan", UNSET)
        model.lastblock = pop("lastblock", UNSET)
        model.lastlogid = pop("lastlogid", UNSET)
        model.lastdate = pop("lastdate", UNSET)
        model.in_als = pop("in_als", UNSET)
        model.completed_elements = pop("completedElements", UNSET)
        model.total_elements = pop("totalElements", UNSET)
        model.completed = pop("completed", UNSET)
        model.complete_value = pop("completeValue", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.contact) is not UNSET:
            d["contact"] = v
        if (v := model.automation) is not UNSET:
            d["automation"] = v
        if (v := model.seriesid) is not UNSET:
            d["seriesid"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.startid) is not UNSET:
            d["startid"] = v
        if (v := model.batchid) is not UNSET:
            d["batchid"] = v
        if (v := model.adddate) is not UNSET:
            d["adddate"] = v
        if (v := model.remdate) is not UNSET:
            d["remdate"] = v
        if (v := model.timespan) is not UNSET:
            d["timespan"] = v
        if (v := model.lastblock) is not UNSET:
            d["lastblock"] = v
        if (v := model.lastlogid) is not UNSET:
            d["lastlogid"] = v
        if (v := model.lastdate) is not UNSET:
            d["lastdate"] = v
        if (v := model.in_als) is not UNSET:
            d["in_als"] = v
        if (v := model.completed_elements) is not UNSET:
            d["completedElements"] = v
        if (v := model.total_elements) is not UNSET:
            d["totalElements"] = v
        if (v := model.completed) is not UNSET:
            d["completed"] = v
        if (v := model.complete_value) is not UNSET:
            d["completeValue"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
