# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Address(Model[JSON]):
    """A postal address that appears in emails."""

    id: str
    """The address's id."""
    company_name: str = attrs.field(metadata={"key": "companyName"})
    """Name of the company."""
    address1: str
    """Street and number."""
    country: str | int
    """The country in two letters, such as US."""
    address2: str | None = None
    """Second address line."""
    city: str | None = None
    """City."""
    state: str | None = None
    """State or region."""
    zip_: str | None = attrs.field(default=None, metadata={"key": "zip"})
    """Postal code."""
    district: str | None = None
    """District."""
    is_default: Flag | int | None = attrs.field(default=None, metadata={"key": "isDefault"})
    """1 if it is the default address, else 0."""
    allgroup: Flag | int | None = None
    """1 if all user groups may use it, else 0."""
    created_timestamp: str | None = None
    """When it was created, without time zone. `dates.parse` converts it to a `datetime`."""
    updated_timestamp: str | None = None
    """When it was last updated, without time zone. `dates.parse` converts it to a `datetime`."""
    created_by: str | None = None
    """Id of the user who created it; 0 or null if that is not known."""
    updated_by: str | None = None
    """Id of the user who last updated it; 0 or null if that is not known."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
