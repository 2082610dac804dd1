# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactCreate(Model[JSON]):
    """A contact to be made."""

    email: str | Unset = UNSET
    """The e-mail address; unique."""
    allow_null_email: bool | Unset = UNSET
    """Whether a phone number is enough."""
    first_name: str | Unset = UNSET
    """First name."""
    last_name: str | Unset = UNSET
    """Last name."""
    phone: str | Unset = UNSET
    """Phone number."""
    field_values: list[ContactFieldValue] | Unset = UNSET
    """Values of custom fields."""
    orgid: str | int | Unset = UNSET
    """Id of its organization; superseded by accounts."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.email = pop("email", UNSET)
        model.allow_null_email = pop("allowNullEmail", UNSET)
        model.first_name = pop("firstName", UNSET)
        model.last_name = pop("lastName", UNSET)
        model.phone = pop("phone", UNSET)
        model.field_values = (
            [ContactFieldValue.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("fieldValues", UNSET), list)
            else v
        )
        model.orgid = pop("orgid", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.email) is not UNSET:
            d["email"] = v
        if (v := model.allow_null_email) is not UNSET:
            d["allowNullEmail"] = v
        if (v := model.first_name) is not UNSET:
            d["firstName"] = v
        if (v := model.last_name) is not UNSET:
            d["lastName"] = v
        if (v := model.phone) is not UNSET:
            d["phone"] = v
        if (v := model.field_values) is not UNSET:
            d["fieldValues"] = plain(v)
        if (v := model.orgid) is not UNSET:
            d["orgid"] = v
        d.update(self.additional_properties)
        return d


from .contact_field_value import ContactFieldValue
