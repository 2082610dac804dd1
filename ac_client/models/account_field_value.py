# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AccountFieldValue(Model[JSON]):
    """The value of a custom field of one account."""

    id: str
    """The value's id."""
    account_id: int
    """Id of the account."""
    custom_field_id: int
    """Id of the custom field."""
    field_value: str | float | list[str]
    """The value; text when read."""
    created_timestamp: str
    """When it was made, without a zone."""
    updated_timestamp: str
    """When it was last changed, without a zone."""
    account_custom_field_metum_id: int | Unset = UNSET
    """Id of the custom field once more."""
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
        model.account_id = pop("accountId", UNSET)
        model.custom_field_id = pop("customFieldId", UNSET)
        model.field_value = pop("fieldValue", UNSET)
        model.created_timestamp = pop("createdTimestamp", UNSET)
        model.updated_timestamp = pop("updatedTimestamp", UNSET)
        model.account_custom_field_metum_id = pop("accountCustomFieldMetumId", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.account_id) is not UNSET:
            d["accountId"] = v
        if (v := model.custom_field_id) is not UNSET:
            d["customFieldId"] = v
        if (v := model.field_value) is not UNSET:
            d["fieldValue"] = v
        if (v := model.created_timestamp) is not UNSET:
            d["createdTimestamp"] = v
        if (v := model.updated_timestamp) is not UNSET:
            d["updatedTimestamp"] = v
        if (v := model.account_custom_field_metum_id) is not UNSET:
            d["accountCustomFieldMetumId"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
