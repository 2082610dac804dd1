# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class AccountContact(Model[JSON]):
    """A contact's link to an account."""

    __slots__ = NO_SLOTS

    id: str
    """The link's id."""
    account: str
    """Id of the account."""
    contact: str
    """Id of the contact."""
    job_title: str = Field("jobTitle")
    """The contact's position there."""
    created_timestamp: str = Field("createdTimestamp")
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    updated_timestamp: str = Field("updatedTimestamp")
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    links: JSON = None
    """URLs of what belongs to it."""
