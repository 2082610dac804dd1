# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactGoal(Model[JSON]):
    """A goal that a contact has reached in an automation."""

    id: str
    """Its id."""
    contact: str | Unset = UNSET
    """Id of the contact."""
    goal: str | Unset = UNSET
    """Id of the goal."""
    automation: str | Unset = UNSET
    """Id of the automation."""
    contact_automation: str | Unset = UNSET
    """Id of the run."""
    tstamp: str | Unset = UNSET
    """When it was reached, with offset."""
    timespan: str | Unset = UNSET
    """How long it took."""
    goalid: str | Unset = UNSET
    """Id of the goal once more."""
    seriesid: str | Unset = UNSET
    """Id of the automation once more."""
    subscriberid: str | Unset = UNSET
    """Id of the contact once more."""
    subscriberseriesid: str | Unset = UNSET
    """Id of the run once more."""
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
        model.goal = pop("goal", UNSET)
        model.automation = pop("automation", UNSET)
        model.contact_automation = pop("contactAutomation", UNSET)
        model.tstamp = pop("tstamp", UNSET)
        model.timespan = pop("timespan", UNSET)
        model.goalid = pop("goalid", UNSET)
        model.seriesid = pop("seriesid", UNSET)
        model.subscriberid = pop("subscriberid", UNSET)
        model.subscriberseriesid = pop("subscriberseriesid", UNSET)
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
        if (v := model.goal) is not UNSET:
            d["goal"] = v
        if (v := model.automation) is not UNSET:
            d["automation"] = v
        if (v := model.contact_automation) is not UNSET:
            d["contactAutomation"] = v
        if (v := model.tstamp) is not UNSET:
            d["tstamp"] = v
        if (v := model.timespan) is not UNSET:
            d["timespan"] = v
        if (v := model.goalid) is not UNSET:
            d["goalid"] = v
        if (v := model.seriesid) is not UNSET:
            d["seriesid"] = v
        if (v := model.subscriberid) is not UNSET:
            d["subscriberid"] = v
        if (v := model.subscriberseriesid) is not UNSET:
            d["subscriberseriesid"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
