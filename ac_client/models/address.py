# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Address(Model[JSON]):
    """A postal address that appears in e-mails."""

    id: str
    """The address's id."""
    company_name: str
    """Name of the company."""
    address1: str
    """Street and number."""
    country: str | int
    """The country in two letters, such as US."""
    address2: str | Unset = UNSET
    """What else belongs to the street."""
    city: str | Unset = UNSET
    """City."""
    state: str | Unset = UNSET
    """State or region."""
    zip_: str | Unset = UNSET
    """Postal code."""
    district: str | Unset = UNSET
    """District, in countries that have it."""
    is_default: str | int | Unset = UNSET
    """1 when it is the default address, else 0."""
    allgroup: str | int | Unset = UNSET
    """1 when all user groups may use it, else 0."""
    created_timestamp: str | Unset = UNSET
    """When it was made, without a zone."""
    updated_timestamp: str | Unset = UNSET
    """When it was last changed, without a zone."""
    created_by: str | None | Unset = UNSET
    """Id of the user who made it; 0 or null when that is not known."""
    updated_by: str | None | Unset = UNSET
    """Id of the user who last changed it; 0 or null when that is not known."""
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
        model.company_name = pop("companyName", UNSET)
        model.address1 = pop("address1", UNSET)
        model.country = pop("country", UNSET)
        model.address2 = pop("address2", UNSET)
        model.city = pop("city", UNSET)
        model.state = pop("state", UNSET)
        model.zip_ = pop("zip", UNSET)
        model.district = pop("district", UNSET)
        model.is_default = pop("isDefault", UNSET)
        model.allgroup = pop("allgroup", UNSET)
        model.created_timestamp = pop("created_timestamp", UNSET)
        model.updated_timestamp = pop("updated_timestamp", UNSET)
        model.created_by = pop("created_by", UNSET)
        model.updated_by = pop("updated_by", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.company_name) is not UNSET:
            d["companyName"] = v
        if (v := model.address1) is not UNSET:
            d["address1"] = v
        if (v := model.country) is not UNSET:
            d["country"] = v
        if (v := model.address2) is not UNSET:
            d["address2"] = v
        if (v := model.city) is not UNSET:
            d["city"] = v
        if (v := model.state) is not UNSET:
            d["state"] = v
        if (v := model.zip_) is not UNSET:
            d["zip"] = v
        if (v := model.district) is not UNSET:
            d["district"] = v
        if (v := model.is_default) is not UNSET:
            d["isDefault"] = v
        if (v := model.allgroup) is not UNSET:
            d["allgroup"] = v
        if (v := model.created_timestamp) is not UNSET:
            d["created_timestamp"] = v
        if (v := model.updated_timestamp) is not UNSET:
            d["updated_timestamp"] = v
        if (v := model.created_by) is not UNSET:
            d["created_by"] = v
        if (v := model.updated_by) is not UNSET:
            d["updated_by"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
