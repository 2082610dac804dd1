# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactResponse(Model[JSON]):
    """One contact, and what belongs to it."""

    contact: Contact
    """A person."""
    field_values: list[FieldValue] | Unset = UNSET
    """Its custom fields' values."""
    contact_automations: list[ContactAutomation] | Unset = UNSET
    """Its runs through automations."""
    contact_lists: list[ContactList] | Unset = UNSET
    """Its places on lists."""
    geo_ips: list[GeoIp] | Unset = UNSET
    """Where it was seen."""
    geo_addresses: list[GeoAddress] | Unset = UNSET
    """Those places."""
    account_contacts: list[AccountContact] | Unset = UNSET
    """Its links to accounts."""
    deals: list[Deal] | Unset = UNSET
    """Its deals."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.contact = Contact.from_dict(v) if isinstance(v := pop("contact", UNSET), dict) else v
        model.field_values = (
            [FieldValue.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("fieldValues", UNSET), list)
            else v
        )
        model.contact_automations = (
            [ContactAutomation.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("contactAutomations", UNSET), list)
            else v
        )
        model.contact_lists = (
            [ContactList.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("contactLists", UNSET), list)
            else v
        )
        model.geo_ips = (
            [GeoIp.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("geoIps", UNSET), list)
            else v
        )
        model.geo_addresses = (
            [GeoAddress.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("geoAddresses", UNSET), list)
            else v
        )
        model.account_contacts = (
            [AccountContact.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("accountContacts", UNSET), list)
            else v
        )
        model.deals = (
            [Deal.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("deals", UNSET), list)
            else v
        )
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.contact) is not UNSET:
            d["contact"] = plain(v)
        if (v := model.field_values) is not UNSET:
            d["fieldValues"] = plain(v)
        if (v := model.contact_automations) is not UNSET:
            d["contactAutomations"] = plain(v)
        if (v := model.contact_lists) is not UNSET:
            d["contactLists"] = plain(v)
        if (v := model.geo_ips) is not UNSET:
            d["geoIps"] = plain(v)
        if (v := model.geo_addresses) is not UNSET:
            d["geoAddresses"] = plain(v)
        if (v := model.account_contacts) is not UNSET:
            d["accountContacts"] = plain(v)
        if (v := model.deals) is not UNSET:
            d["deals"] = plain(v)
        d.update(self.additional_properties)
        return d


from .account_contact import AccountContact
from .contact import Contact
from .contact_automation import ContactAutomation
from .contact_list import ContactList
from .deal import Deal
from .field_value import FieldValue
from .geo_address import GeoAddress
from .geo_ip import GeoIp
