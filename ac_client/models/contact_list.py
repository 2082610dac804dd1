# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactList(Model[JSON]):
    """A contact's place on a list."""

    id: str
    """The membership's id."""
    contact: str
    """Id of the contact."""
    list_: str
    """Id of the list."""
    status: str | int
    """1 when subscribed, 2 when unsubscribed; other numbers exist."""
    form: str | None | Unset = UNSET
    """Id of the form it came from."""
    seriesid: str | Unset = UNSET
    """Id of the automation it came from; 0 when there is none."""
    automation: str | None | Unset = UNSET
    """Id of the automation it came from."""
    unsubscribe_automation: str | None | Unset = UNSET
    """Id of the automation that unsubscribed it."""
    campaign: str | None | Unset = UNSET
    """Id of the campaign that it left with."""
    message: str | None | Unset = UNSET
    """Id of the message that it left with."""
    unsubreason: str | None | Unset = UNSET
    """Why it unsubscribed."""
    sdate: str | None | Unset = UNSET
    """When it subscribed, with offset."""
    udate: str | None | Unset = UNSET
    """When it left, with offset."""
    responder: str | Unset = UNSET
    """1 when autoresponders go to it, else 0."""
    sync: str | Unset = UNSET
    """1 when it came by a synchronization, else 0."""
    autosync_log: str | None | Unset = UNSET
    """Id of that synchronization's log."""
    sourceid: str | int | Unset = UNSET
    """How it came onto the list, as a number."""
    first_name: str | Unset = UNSET
    """The contact's first name."""
    last_name: str | Unset = UNSET
    """The contact's last name."""
    ip_4_sub: str | Unset = UNSET
    """The IPv4 address it subscribed from, as one decimal number."""
    ip_4_unsub: str | Unset = UNSET
    """The IPv4 address it unsubscribed from, as one decimal number."""
    ip4_last: str | Unset = UNSET
    """The IPv4 address it was last seen at, as one decimal number."""
    created_timestamp: str | Unset = UNSET
    """When it was made, without a zone."""
    updated_timestamp: str | Unset = UNSET
    """When it was last changed, without a zone."""
    created_by: str | None | Unset = UNSET
    """Id of the user who made it."""
    updated_by: str | None | Unset = UNSET
    """Id of the user who last changed it."""
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
        model.contact = pop("contact", UNSET)
        model.list_ = pop("list", UNSET)
        model.status = pop("status", UNSET)
        model.form = pop("form", UNSET)
        model.seriesid = pop("seriesid", UNSET)
        model.automation = pop("automation", UNSET)
        model.unsubscribe_automation = pop("unsubscribeAutomation", UNSET)
        model.campaign = pop("campaign", UNSET)
        model.message = pop("message", UNSET)
        model.unsubreason = pop("unsubreason", UNSET)
        model.sdate = pop("sdate", UNSET)
        model.udate = pop("udate", UNSET)
        model.responder = pop("responder", UNSET)
        model.sync = pop("sync", UNSET)
        model.autosync_log = pop("autosyncLog", UNSET)
        model.sourceid = pop("sourceid", UNSET)
        model.first_name = pop("first_name", UNSET)
        model.last_name = pop("last_name", UNSET)
        model.ip_4_sub = pop("ip4Sub", UNSET)
        model.ip_4_unsub = pop("ip4Unsub", UNSET)
        model.ip4_last = pop("ip4_last", UNSET)
        model.created_timestamp = pop("created_timestamp", UNSET)
        model.updated_timestamp = pop("updated_timestamp", UNSET)
        model.created_by = pop("created_by", UNSET)
        model.updated_by = pop("updated_by", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.contact) is not UNSET:
            d["contact"] = v
        if (v := model.list_) is not UNSET:
            d["list"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.form) is not UNSET:
            d["form"] = v
        if (v := model.seriesid) is not UNSET:
            d["seriesid"] = v
        if (v := model.automation) is not UNSET:
            d["automation"] = v
        if (v := model.unsubscribe_automation) is not UNSET:
            d["unsubscribeAutomation"] = v
        if (v := model.campaign) is not UNSET:
            d["campaign"] = v
        if (v := model.message) is not UNSET:
            d["message"] = v
        if (v := model.unsubreason) is not UNSET:
            d["unsubreason"] = v
        if (v := model.sdate) is not UNSET:
            d["sdate"] = v
        if (v := model.udate) is not UNSET:
            d["udate"] = v
        if (v := model.responder) is not UNSET:
            d["responder"] = v
        if (v := model.sync) is not UNSET:
            d["sync"] = v
        if (v := model.autosync_log) is not UNSET:
            d["autosyncLog"] = v
        if (v := model.sourceid) is not UNSET:
            d["sourceid"] = v
        if (v := model.first_name) is not UNSET:
            d["first_name"] = v
        if (v := model.last_name) is not UNSET:
            d["last_name"] = v
        if (v := model.ip_4_sub) is not UNSET:
            d["ip4Sub"] = v
        if (v := model.ip_4_unsub) is not UNSET:
            d["ip4Unsub"] = v
        if (v := model.ip4_last) is not UNSET:
            d["ip4_last"] = v
        if (v := model.created_timestamp) is not UNSET:
            d["created_timestamp"] = v
        if (v := model.updated_timestamp) is not UNSET:
            d["updated_timestamp"] = v
        if (v := model.created_by) is not UNSET:
            d["created_by"] = v
        if (v := model.updated_by) is not UNSET:
            d["updated_by"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
