# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, given


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactAutomation(Model[JSON]):
    """A contact's run through an automation."""

    id: str
    """The run's id."""
    contact: str | Unset = UNSET
    """Id of the contact."""
    automation: str | Unset = UNSET
    """Id of the automation."""
    seriesid: str | Unset = UNSET
    """Id of the automation once more."""
    startid: str | Unset = UNSET
    """Id of the trigger that started it; 0 when there is none."""
    status: str | Unset = UNSET
    """How far it has come, as a number."""
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
        d: Any = dict(src_dict)
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.contact = pop("contact", UNSET)
        model.automation = pop("automation", UNSET)
        model.seriesid = pop("seriesid", UNSET)
        model.startid = pop("startid", UNSET)
        model.status = pop("status", UNSET)
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
        model.additional_properties = d or {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        return given(
            {
                "id": self.id,
                "contact": self.contact,
                "automation": self.automation,
                "seriesid": self.seriesid,
                "startid": self.startid,
                "status": self.status,
                "batchid": self.batchid,
                "adddate": self.adddate,
                "remdate": self.remdate,
                "timespan": self.timespan,
                "lastblock": self.lastblock,
                "lastlogid": self.lastlogid,
                "lastdate": self.lastdate,
                "in_als": self.in_als,
                "completedElements": self.completed_elements,
                "totalElements": self.total_elements,
                "completed": self.completed,
                "completeValue": self.complete_value,
                "links": self.links,
                **self.additional_properties,
            }
        )
