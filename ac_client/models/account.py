# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Account(Model[JSON]):
    """A company."""

    id: str
    """The account's id."""
    name: str
    """Its name; unique."""
    account_url: str | None
    """Address of its website."""
    created_timestamp: str
    """When it was made, with offset."""
    updated_timestamp: str
    """When it was last changed, with offset."""
    contact_count: str | Unset = UNSET
    """How many contacts belong to it; in the list, where `count_deals` is true."""
    deal_count: str | Unset = UNSET
    """How many deals belong to it; likewise."""
    fields: list[CustomValue] | Unset = UNSET
    """Values of its custom fields; after a write only."""
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
        model.account_url = pop("accountUrl", UNSET)
        model.created_timestamp = pop("createdTimestamp", UNSET)
        model.updated_timestamp = pop("updatedTimestamp", UNSET)
        model.contact_count = pop("contactCount", UNSET)
        model.deal_count = pop("dealCount", UNSET)
        model.fields = (
            [CustomValue.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("fields", UNSET), list)
            else v
        )
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
        if (v := model.account_url) is not UNSET:
            d["accountUrl"] = v
        if (v := model.created_timestamp) is not UNSET:
            d["createdTimestamp"] = v
        if (v := model.updated_timestamp) is not UNSET:
            d["updatedTimestamp"] = v
        if (v := model.contact_count) is not UNSET:
            d["contactCount"] = v
        if (v := model.deal_count) is not UNSET:
            d["dealCount"] = v
        if (v := model.fields) is not UNSET:
            d["fields"] = plain(v)
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d


from .custom_value import CustomValue
