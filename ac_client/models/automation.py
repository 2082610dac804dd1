# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Automation(Model[JSON]):
    """An automation that contacts can run through."""

    id: str
    """The automation's id."""
    name: str
    """Its name."""
    status: str | int
    """Its status as a number, such as 1 for active."""
    cdate: str
    """When it was made, with offset."""
    mdate: str
    """When it was last changed, with offset."""
    entered: str | Unset = UNSET
    """How often contacts have entered."""
    exited: str | Unset = UNSET
    """How often contacts have left."""
    hidden: str | Unset = UNSET
    """1 when it is hidden, else 0."""
    description: str | None | Unset = UNSET
    """What it is for."""
    multientry: str | Unset = UNSET
    """1 when a contact may run through it again, else 0."""
    exit_on_unsubscribe: str | Unset = UNSET
    """1 when unsubscribing ends a run, else 0."""
    exit_on_conversion: str | Unset = UNSET
    """1 when a conversion ends a run, else 0."""
    entitlements_violation: str | Unset = UNSET
    """1 when it uses what the plan lacks, else 0."""
    source: str | Unset = UNSET
    """A number of which the vendor says nothing."""
    userid: str | Unset = UNSET
    """Id of the user who made it."""
    screenshot: str | Unset = UNSET
    """URL of its picture."""
    defaultscreenshot: str | Unset = UNSET
    """URL of the picture that stands for none."""
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
        model.name = pop("name", UNSET)
        model.status = pop("status", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.mdate = pop("mdate", UNSET)
        model.entered = pop("entered", UNSET)
        model.exited = pop("exited", UNSET)
        model.hidden = pop("hidden", UNSET)
        model.description = pop("description", UNSET)
        model.multientry = pop("multientry", UNSET)
        model.exit_on_unsubscribe = pop("exit_on_unsubscribe", UNSET)
        model.exit_on_conversion = pop("exit_on_conversion", UNSET)
        model.entitlements_violation = pop("entitlements_violation", UNSET)
        model.source = pop("source", UNSET)
        model.userid = pop("userid", UNSET)
        model.screenshot = pop("screenshot", UNSET)
        model.defaultscreenshot = pop("defaultscreenshot", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.mdate) is not UNSET:
            d["mdate"] = v
        if (v := model.entered) is not UNSET:
            d["entered"] = v
        if (v := model.exited) is not UNSET:
            d["exited"] = v
        if (v := model.hidden) is not UNSET:
            d["hidden"] = v
        if (v := model.description) is not UNSET:
            d["description"] = v
        if (v := model.multientry) is not UNSET:
            d["multientry"] = v
        if (v := model.exit_on_unsubscribe) is not UNSET:
            d["exit_on_unsubscribe"] = v
        if (v := model.exit_on_conversion) is not UNSET:
            d["exit_on_conversion"] = v
        if (v := model.entitlements_violation) is not UNSET:
            d["entitlements_violation"] = v
        if (v := model.source) is not UNSET:
            d["source"] = v
        if (v := model.userid) is not UNSET:
            d["userid"] = v
        if (v := model.screenshot) is not UNSET:
            d["screenshot"] = v
        if (v := model.defaultscreenshot) is not UNSET:
            d["defaultscreenshot"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
