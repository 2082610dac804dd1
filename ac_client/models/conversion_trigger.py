# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ConversionTrigger(Model[JSON]):
    """What makes a contact convert."""

    id: str
    """The trigger's id."""
    conversion: str | None | Unset = UNSET
    """Id of the conversion."""
    trigger_type: str | None | Unset = UNSET
    """What it reacts to."""
    modifier: str | None | Unset = UNSET
    """How its value is compared."""
    value: str | int | None | Unset = UNSET
    """The value it reacts to."""
    dynamic: str | int | Unset = UNSET
    """1 when its value is dynamic, else 0."""
    retroactive: str | int | Unset = UNSET
    """1 when it counts what happened before it was made, else 0."""
    automation_block: str | None | Unset = UNSET
    """Id of the step of an automation that it stands in."""
    cdate: str | None | Unset = UNSET
    """When it was made."""
    udate: str | None | Unset = UNSET
    """When it was last changed."""
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
        model.conversion = pop("conversion", UNSET)
        model.trigger_type = pop("trigger_type", UNSET)
        model.modifier = pop("modifier", UNSET)
        model.value = pop("value", UNSET)
        model.dynamic = pop("dynamic", UNSET)
        model.retroactive = pop("retroactive", UNSET)
        model.automation_block = pop("automation_block", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.udate = pop("udate", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.conversion) is not UNSET:
            d["conversion"] = v
        if (v := model.trigger_type) is not UNSET:
            d["trigger_type"] = v
        if (v := model.modifier) is not UNSET:
            d["modifier"] = v
        if (v := model.value) is not UNSET:
            d["value"] = v
        if (v := model.dynamic) is not UNSET:
            d["dynamic"] = v
        if (v := model.retroactive) is not UNSET:
            d["retroactive"] = v
        if (v := model.automation_block) is not UNSET:
            d["automation_block"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.udate) is not UNSET:
            d["udate"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
