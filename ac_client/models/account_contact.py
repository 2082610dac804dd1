# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AccountContact(Model[JSON]):
    """A contact's link to an account."""

    id: str
    """The link's id."""
    account: str | int
    """Id of the account."""
    contact: str | int
    """Id of the contact."""
    job_title: str = attrs.field(metadata={"key": "jobTitle"})
    """The contact's job title there."""
    created_timestamp: str = attrs.field(metadata={"key": "createdTimestamp"})
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    updated_timestamp: str = attrs.field(metadata={"key": "updatedTimestamp"})
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
