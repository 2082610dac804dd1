# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class ContactResponse(Model[JSON]):
    """One contact, and what belongs to it."""

    __slots__ = NO_SLOTS

    contact: Contact
    """A person."""
    field_values: list[FieldValue] | None = Field("fieldValues", default=None)
    """Its custom fields' values."""
    contact_automations: list[ContactAutomation] | None = Field("contactAutomations", default=None)
    """Its runs through automations."""
    contact_lists: list[ContactList] | None = Field("contactLists", default=None)
    """Its places on lists."""
    geo_ips: list[GeoIp] | None = Field("geoIps", default=None)
    """Where it was seen."""
    geo_addresses: list[GeoAddress] | None = Field("geoAddresses", default=None)
    """Those places."""
    account_contacts: list[AccountContact] | None = Field("accountContacts", default=None)
    """Its links to accounts."""
    deals: list[SideLoaded] | None = None
    """Its deals."""


from .account_contact import AccountContact
from .contact import Contact
from .contact_automation import ContactAutomation
from .contact_list import ContactList
from .field_value import FieldValue
from .geo_address import GeoAddress
from .geo_ip import GeoIp
from .side_loaded import SideLoaded
