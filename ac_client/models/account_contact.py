# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AccountContact(Model[JSON]):
    """A contact's link to an account."""

    id: str
    """The link's id."""
    account: str | int
    """Id of the account."""
    contact: str | int
    """Id of the contact."""
    job_title: str
    """The contact's position there."""
    created_timestamp: str
    """When it was made, with offset."""
    updated_timestamp: str
    """When it was last changed, with offset."""
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
        model.account = pop("account", UNSET)
        model.contact = pop("contact", UNSET)
        model.job_title = pop("jobTitle", UNSET)
        model.created_timestamp = pop("createdTimestamp", UNSET)
        model.updated_timestamp = pop("updatedTimestamp", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.account) is not UNSET:
            d["account"] = v
        if (v := model.contact) is not UNSET:
            d["contact"] = v
        if (v := model.job_title) is not UNSET:
            d["jobTitle"] = v
        if (v := model.created_timestamp) is not UNSET:
            d["createdTimestamp"] = v
        if (v := model.updated_timestamp) is not UNSET:
            d["updatedTimestamp"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
