# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ImportContact(Model[JSON]):
    """A contact to be imported."""

    email: str
    """The e-mail address by which the contact is found."""
    first_name: str | Unset = UNSET
    """First name."""
    last_name: str | Unset = UNSET
    """Last name."""
    phone: str | Unset = UNSET
    """Phone number."""
    customer_acct_name: str | Unset = UNSET
    """Name of its account."""
    tags: list[str] | Unset = UNSET
    """Names of tags; new ones are made."""
    fields: list[ImportFieldValue] | Unset = UNSET
    """Values of custom fields."""
    subscribe: list[ImportList] | Unset = UNSET
    """Lists to subscribe to; not those that the contact has left."""
    unsubscribe: list[ImportList] | Unset = UNSET
    """Lists to leave."""
    exclude_automations: bool | Unset = UNSET
    """Whether automations are left alone."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.email = pop("email", UNSET)
        model.first_name = pop("first_name", UNSET)
        model.last_name = pop("last_name", UNSET)
        model.phone = pop("phone", UNSET)
        model.customer_acct_name = pop("customer_acct_name", UNSET)
        model.tags = pop("tags", UNSET)
        model.fields = (
            [ImportFieldValue.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("fields", UNSET), list)
            else v
        )
        model.subscribe = (
            [ImportList.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("subscribe", UNSET), list)
            else v
        )
        model.unsubscribe = (
            [ImportList.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("unsubscribe", UNSET), list)
            else v
        )
        model.exclude_automations = pop("exclude_automations", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.email) is not UNSET:
            d["email"] = v
        if (v := model.first_name) is not UNSET:
            d["first_name"] = v
        if (v := model.last_name) is not UNSET:
            d["last_name"] = v
        if (v := model.phone) is not UNSET:
            d["phone"] = v
        if (v := model.customer_acct_name) is not UNSET:
            d["customer_acct_name"] = v
        if (v := model.tags) is not UNSET:
            d["tags"] = v
        if (v := model.fields) is not UNSET:
            d["fields"] = plain(v)
        if (v := model.subscribe) is not UNSET:
            d["subscribe"] = plain(v)
        if (v := model.unsubscribe) is not UNSET:
            d["unsubscribe"] = plain(v)
        if (v := model.exclude_automations) is not UNSET:
            d["exclude_automations"] = v
        d.update(self.additional_properties)
        return d


from .import_field_value import ImportFieldValue
from .import_list import ImportList
