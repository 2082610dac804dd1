# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactResponse(Model[JSON]):
    """One contact with related data."""

    contact: Contact
    """A contact."""
    field_values: list[FieldValue] | None = attrs.field(default=None, metadata={"key": "fieldValues"})
    """Its custom field values."""
    contact_automations: list[ContactAutomation] | None = attrs.field(
        default=None, metadata={"key": "contactAutomations"}
    )
    """Its runs through automations."""
    contact_lists: list[ContactList] | None = attrs.field(default=None, metadata={"key": "contactLists"})
    """Its list memberships."""
    geo_ips: list[GeoIp] | None = attrs.field(default=None, metadata={"key": "geoIps"})
    """Where it was seen."""
    geo_addresses: list[GeoAddress] | None = attrs.field(default=None, metadata={"key": "geoAddresses"})
    """Those places."""
    account_contacts: list[AccountContact] | None = attrs.field(default=None, metadata={"key": "accountContacts"})
    """Its links to accounts."""
    deals: list[Deal] | None = None
    """Its deals."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .account_contact import AccountContact
from .contact import Contact
from .contact_automation import ContactAutomation
from .contact_list import ContactList
from .deal import Deal
from .field_value import FieldValue
from .geo_address import GeoAddress
from .geo_ip import GeoIp
