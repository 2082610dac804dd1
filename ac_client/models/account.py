# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Account(Model[JSON]):
    """A company."""

    id: str
    """The account's id."""
    name: str
    """Its name; unique."""
    account_url: str | None = attrs.field(metadata={"key": "accountUrl"})
    """Address of its website."""
    created_timestamp: str = attrs.field(metadata={"key": "createdTimestamp"})
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    updated_timestamp: str = attrs.field(metadata={"key": "updatedTimestamp"})
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    contact_count: str | None = attrs.field(default=None, metadata={"key": "contactCount"})
    """Number of its contacts; in listings only if `count_deals` is true."""
    deal_count: str | None = attrs.field(default=None, metadata={"key": "dealCount"})
    """Number of its deals; in listings only if `count_deals` is true."""
    fields: list[CustomValue] | None = None
    """Its custom field values; only in the response to a write."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_value import CustomValue
