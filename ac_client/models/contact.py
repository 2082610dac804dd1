# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Contact(Model[JSON]):
    """A person."""

    id: str
    """The contact's id."""
    email: str
    """The e-mail address."""
    cdate: str
    """When it was made, with offset."""
    udate: str | None
    """When it was last changed, with offset."""
    orgid: str
    """Id of its organization; 0 or empty when there is none."""
    organization: str | None
    """Id of its organization; null or empty when there is none."""
    first_name: str | Unset = UNSET
    """First name."""
    last_name: str | Unset = UNSET
    """Last name."""
    phone: str | Unset = UNSET
    """Phone number."""
    adate: str | None | Unset = UNSET
    """A date of which the vendor says nothing, with offset or without."""
    edate: str | None | Unset = UNSET
    """A date of which the vendor says nothing, with offset or without."""
    orgname: str | Unset = UNSET
    """Name of its organization."""
    segmentio_id: str | Unset = UNSET
    """Its id at Segment."""
    bounced_hard: str | Unset = UNSET
    """Hard bounces so far."""
    bounced_soft: str | Unset = UNSET
    """Soft bounces so far."""
    bounced_date: str | None | Unset = UNSET
    """When mail to it last bounced."""
    ip: str | Unset = UNSET
    """The IPv4 address it came from, as one decimal number; 0 when it is not known."""
    ua: str | None | Unset = UNSET
    """The browser it came with."""
    hash_: str | Unset = UNSET
    """A token that stands for it, of 32 hexadecimal digits."""
    socialdata_lastcheck: str | None | Unset = UNSET
    """When data was last sought in social networks."""
    email_local: str | Unset = UNSET
    """The address before the @; mostly empty."""
    email_domain: str | Unset = UNSET
    """The address behind the @; mostly empty."""
    email_empty: bool | str | Unset = UNSET
    """Whether it has no e-mail address."""
    sentcnt: str | Unset = UNSET
    """Mails sent to it."""
    rating_tstamp: str | None | Unset = UNSET
    """When it was last rated."""
    gravatar: str | Unset = UNSET
    """1 when a picture was found at Gravatar, else 0."""
    deleted: str | Unset = UNSET
    """1 when it is deleted, else 0."""
    deleted_at: str | None | Unset = UNSET
    """When it was deleted."""
    anonymized: str | Unset = UNSET
    """1 when its data was made anonymous, else 0."""
    created_utc_timestamp: str | Unset = UNSET
    """When it was made, without a zone."""
    updated_utc_timestamp: str | Unset = UNSET
    """When it was last changed, without a zone."""
    created_timestamp: str | Unset = UNSET
    """When it was made, without a zone."""
    updated_timestamp: str | Unset = UNSET
    """When it was last changed, without a zone."""
    created_by: str | None | Unset = UNSET
    """Id of the user who made it."""
    updated_by: str | None | Unset = UNSET
    """Id of the user who last changed it."""
    mpp_tracking: str | Unset = UNSET
    """1 when mail privacy protection hides its opens, else 0."""
    sentiment: JSON | Unset = UNSET
    """The mood of its messages, where the account has that."""
    contact_automations: list[str] | Unset = UNSET
    """Ids of its runs through automations."""
    contact_lists: list[str] | Unset = UNSET
    """Ids of its places on lists."""
    field_values: list[str] | Unset = UNSET
    """Ids of its custom fields' values."""
    geo_ips: list[str] | Unset = UNSET
    """Ids of the places it was seen at."""
    deals: list[str] | Unset = UNSET
    """Ids of its deals."""
    account_contacts: list[str] | Unset = UNSET
    """Ids of its links to accounts."""
    score_values: list[str] | Unset = UNSET
    """Ids of its scores' values."""
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
        model.email = pop("email", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.udate = pop("udate", UNSET)
        model.orgid = pop("orgid", UNSET)
        model.organization = pop("organization", UNSET)
        model.first_name = pop("firstName", UNSET)
        model.last_name = pop("lastName", UNSET)
        model.phone = pop("phone", UNSET)
        model.adate = pop("adate", UNSET)
        model.edate = pop("edate", UNSET)
        model.orgname = pop("orgname", UNSET)
        model.segmentio_id = pop("segmentio_id", UNSET)
        model.bounced_hard = pop("bounced_hard", UNSET)
        model.bounced_soft = pop("bounced_soft", UNSET)
        model.bounced_date = pop("bounced_date", UNSET)
        model.ip = pop("ip", UNSET)
        model.ua = pop("ua", UNSET)
        model.hash_ = pop("hash", UNSET)
        model.socialdata_lastcheck = pop("socialdata_lastcheck", UNSET)
        model.email_local = pop("email_local", UNSET)
        model.email_domain = pop("email_domain", UNSET)
        model.email_empty = pop("email_empty", UNSET)
        model.sentcnt = pop("sentcnt", UNSET)
        model.rating_tstamp = pop("rating_tstamp", UNSET)
        model.gravatar = pop("gravatar", UNSET)
        model.deleted = pop("deleted", UNSET)
        model.deleted_at = pop("deleted_at", UNSET)
        model.anonymized = pop("anonymized", UNSET)
        model.created_utc_timestamp = pop("created_utc_timestamp", UNSET)
        model.updated_utc_timestamp = pop("updated_utc_timestamp", UNSET)
        model.created_timestamp = pop("created_timestamp", UNSET)
        model.updated_timestamp = pop("updated_timestamp", UNSET)
        model.created_by = pop("created_by", UNSET)
        model.updated_by = pop("updated_by", UNSET)
        model.mpp_tracking = pop("mpp_tracking", UNSET)
        model.sentiment = pop("sentiment", UNSET)
        model.contact_automations = pop("contactAutomations", UNSET)
        model.contact_lists = pop("contactLists", UNSET)
        model.field_values = pop("fieldValues", UNSET)
        model.geo_ips = pop("geoIps", UNSET)
        model.deals = pop("deals", UNSET)
        model.account_contacts = pop("accountContacts", UNSET)
        model.score_values = pop("scoreValues", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.email) is not UNSET:
            d["email"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.udate) is not UNSET:
            d["udate"] = v
        if (v := model.orgid) is not UNSET:
            d["orgid"] = v
        if (v := model.organization) is not UNSET:
            d["organization"] = v
        if (v := model.first_name) is not UNSET:
            d["firstName"] = v
        if (v := model.last_name) is not UNSET:
            d["lastName"] = v
        if (v := model.phone) is not UNSET:
            d["phone"] = v
        if (v := model.adate) is not UNSET:
            d["adate"] = v
        if (v := model.edate) is not UNSET:
            d["edate"] = v
        if (v := model.orgname) is not UNSET:
            d["orgname"] = v
        if (v := model.segmentio_id) is not UNSET:
            d["segmentio_id"] = v
        if (v := model.bounced_hard) is not UNSET:
            d["bounced_hard"] = v
        if (v := model.bounced_soft) is not UNSET:
            d["bounced_soft"] = v
        if (v := model.bounced_date) is not UNSET:
            d["bounced_date"] = v
        if (v := model.ip) is not UNSET:
            d["ip"] = v
        if (v := model.ua) is not UNSET:
            d["ua"] = v
        if (v := model.hash_) is not UNSET:
            d["hash"] = v
        if (v := model.socialdata_lastcheck) is not UNSET:
            d["socialdata_lastcheck"] = v
        if (v := model.email_local) is not UNSET:
            d["email_local"] = v
        if (v := model.email_domain) is not UNSET:
            d["email_domain"] = v
        if (v := model.email_empty) is not UNSET:
            d["email_empty"] = v
        if (v := model.sentcnt) is not UNSET:
            d["sentcnt"] = v
        if (v := model.rating_tstamp) is not UNSET:
            d["rating_tstamp"] = v
        if (v := model.gravatar) is not UNSET:
            d["gravatar"] = v
        if (v := model.deleted) is not UNSET:
            d["deleted"] = v
        if (v := model.deleted_at) is not UNSET:
            d["deleted_at"] = v
        if (v := model.anonymized) is not UNSET:
            d["anonymized"] = v
        if (v := model.created_utc_timestamp) is not UNSET:
            d["created_utc_timestamp"] = v
        if (v := model.updated_utc_timestamp) is not UNSET:
            d["updated_utc_timestamp"] = v
        if (v := model.created_timestamp) is not UNSET:
            d["created_timestamp"] = v
        if (v := model.updated_timestamp) is not UNSET:
            d["updated_timestamp"] = v
        if (v := model.created_by) is not UNSET:
            d["created_by"] = v
        if (v := model.updated_by) is not UNSET:
            d["updated_by"] = v
        if (v := model.mpp_tracking) is not UNSET:
            d["mpp_tracking"] = v
        if (v := model.sentiment) is not UNSET:
            d["sentiment"] = v
        if (v := model.contact_automations) is not UNSET:
            d["contactAutomations"] = v
        if (v := model.contact_lists) is not UNSET:
            d["contactLists"] = v
        if (v := model.field_values) is not UNSET:
            d["fieldValues"] = v
        if (v := model.geo_ips) is not UNSET:
            d["geoIps"] = v
        if (v := model.deals) is not UNSET:
            d["deals"] = v
        if (v := model.account_contacts) is not UNSET:
            d["accountContacts"] = v
        if (v := model.score_values) is not UNSET:
            d["scoreValues"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
