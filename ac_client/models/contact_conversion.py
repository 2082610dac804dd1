# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactConversion(Model[JSON]):
    """A conversion of a contact."""

    id: str
    """Its id."""
    contact: str | None | Unset = UNSET
    """Id of the contact."""
    conversion: str | None | Unset = UNSET
    """Id of the conversion."""
    conversion_trigger: str | None | Unset = UNSET
    """Id of the trigger."""
    conversiontrigger: str | None | Unset = UNSET
    """Id of the trigger once more."""
    trigger_type: str | None | Unset = UNSET
    """What the trigger reacts to."""
    modifier: str | None | Unset = UNSET
    """How the trigger compares its value."""
    converted_by: str | None | Unset = UNSET
    """Id of what led the contact to it."""
    converted_by_id: str | None | Unset = UNSET
    """Id of what led the contact to it, once more."""
    converted_by_type: str | None | Unset = UNSET
    """Kind of what led the contact to it."""
    value: str | int | None | Unset = UNSET
    """What it is worth."""
    currency: str | None | Unset = UNSET
    """The currency of that."""
    dynamic: str | int | Unset = UNSET
    """1 when its value is dynamic, else 0."""
    cdate: str | None | Unset = UNSET
    """When it happened."""
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
        model.conversion = pop("conversion", UNSET)
        model.conversion_trigger = pop("conversion_trigger", UNSET)
        model.conversiontrigger = pop("conversiontrigger", UNSET)
        model.trigger_type = pop("trigger_type", UNSET)
        model.modifier = pop("modifier", UNSET)
        model.converted_by = pop("converted_by", UNSET)
        model.converted_by_id = pop("converted_by_id", UNSET)
        model.converted_by_type = pop("converted_by_type", UNSET)
        model.value = pop("value", UNSET)
        model.currency = pop("currency", UNSET)
        model.dynamic = pop("dynamic", UNSET)
        model.cdate = pop("cdate", UNSET)
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
        if (v := model.conversion) is not UNSET:
            d["conversion"] = v
        if (v := model.conversion_trigger) is not UNSET:
            d["conversion_trigger"] = v
        if (v := model.conversiontrigger) is not UNSET:
            d["conversiontrigger"] = v
        if (v := model.trigger_type) is not UNSET:
            d["trigger_type"] = v
        if (v := model.modifier) is not UNSET:
            d["modifier"] = v
        if (v := model.converted_by) is not UNSET:
            d["converted_by"] = v
        if (v := model.converted_by_id) is not UNSET:
            d["converted_by_id"] = v
        if (v := model.converted_by_type) is not UNSET:
            d["converted_by_type"] = v
        if (v := model.value) is not UNSET:
            d["value"] = v
        if (v := model.currency) is not UNSET:
            d["currency"] = v
        if (v := model.dynamic) is not UNSET:
            d["dynamic"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
