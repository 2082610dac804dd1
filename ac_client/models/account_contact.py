# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, given


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AccountContact(Model[JSON]):
    """A contact's link to an account."""

    id: str
    """The link's id."""
    account: str | Unset = UNSET
    """Id of the account."""
    contact: str | Unset = UNSET
    """Id of the contact."""
    job_title: str | Unset = UNSET
    """The contact's position there."""
    created_timestamp: str | Unset = UNSET
    """When it was made, with offset."""
    updated_timestamp: str | Unset = UNSET
    """When it was last changed, with offset."""
    links: JSON | Unset = UNSET
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = dict(src_dict)
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.account = pop("account", UNSET)
        model.contact = pop("contact", UNSET)
        model.job_title = pop("jobTitle", UNSET)
        model.created_timestamp = pop("createdTimestamp", UNSET)
        model.updated_timestamp = pop("updatedTimestamp", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = d or {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        return given(
            {
                "id": self.id,
                "account": self.account,
                "contact": self.contact,
                "jobTitle": self.job_title,
                "createdTimestamp": self.created_timestamp,
                "updatedTimestamp": self.updated_timestamp,
                "links": self.links,
                **self.additional_properties,
            }
        )
