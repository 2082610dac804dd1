# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AddressCreate(Model[JSON]):
    """A postal address to be made."""

    company_name: str
    """Name of the company."""
    address1: str
    """Street and number."""
    country: str
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
    is_default: bool | int | Unset = UNSET
    """Whether it is the default address."""
    allgroup: bool | int | Unset = UNSET
    """Whether all user groups may use it."""
    groupid: str | int | Unset = UNSET
    """Id of the user group that may use it."""
    global_: str | Unset = UNSET
    """A text of which the vendor says nothing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
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
        model.groupid = pop("groupid", UNSET)
        model.global_ = pop("global", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
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
        if (v := model.groupid) is not UNSET:
            d["groupid"] = v
        if (v := model.global_) is not UNSET:
            d["global"] = v
        d.update(self.additional_properties)
        return d
