# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AddressCreate(Model[JSON]):
    """A postal address to create."""

    company_name: str = attrs.field(metadata={"key": "companyName"})
    """Name of the company."""
    address1: str
    """Street and number."""
    country: str
    """The country in two letters, such as US."""
    address2: str | Unset = UNSET
    """Second address line."""
    city: str | Unset = UNSET
    """City."""
    state: str | Unset = UNSET
    """State or region."""
    zip_: str | Unset = attrs.field(default=UNSET, metadata={"key": "zip"})
    """Postal code."""
    district: str | Unset = UNSET
    """District."""
    is_default: bool | int | Unset = attrs.field(default=UNSET, metadata={"key": "isDefault"})
    """Whether it is the default address."""
    allgroup: bool | int | Unset = UNSET
    """Whether all user groups may use it."""
    groupid: str | int | Unset = UNSET
    """Id of the user group that may use it."""
    global_: str | Unset = attrs.field(default=UNSET, metadata={"key": "global"})
    """Undocumented text."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
