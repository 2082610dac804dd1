# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealFieldValue(Model[JSON]):
    """The value of a custom field of one deal."""

    id: str
    """The value's id."""
    deal_id: int
    """Id of the deal."""
    custom_field_id: int
    """Id of the custom field."""
    deal_custom_field_metum_id: int
    """Id of the custom field once more."""
    field_value: str | float | list[str]
    """The value; text when read."""
    created_timestamp: str
    """When it was made, without a zone."""
    updated_timestamp: str
    """When it was last changed, without a zone."""
    original_value: str | Unset = UNSET
    """The value before a change."""
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
        model.deal_id = pop("dealId", UNSET)
        model.custom_field_id = pop("customFieldId", UNSET)
        model.deal_custom_field_metum_id = pop("dealCustomFieldMetumId", UNSET)
        model.field_value = pop("fieldValue", UNSET)
        model.created_timestamp = pop("createdTimestamp", UNSET)
        model.updated_timestamp = pop("updatedTimestamp", UNSET)
        model.original_value = pop("originalValue", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.deal_id) is not UNSET:
            d["dealId"] = v
        if (v := model.custom_field_id) is not UNSET:
            d["customFieldId"] = v
        if (v := model.deal_custom_field_metum_id) is not UNSET:
            d["dealCustomFieldMetumId"] = v
        if (v := model.field_value) is not UNSET:
            d["fieldValue"] = v
        if (v := model.created_timestamp) is not UNSET:
            d["createdTimestamp"] = v
        if (v := model.updated_timestamp) is not UNSET:
            d["updatedTimestamp"] = v
        if (v := model.original_value) is not UNSET:
            d["originalValue"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
