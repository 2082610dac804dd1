# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Connection(Model[JSON]):
    """A link to a shop or another service."""

    id: str
    """The connection's id."""
    service: str
    """The service."""
    externalid: str
    """The service's id of the account."""
    name: str
    """Its name."""
    is_internal: str | int
    """1 when ActiveCampaign made it, else 0."""
    logo_url: str
    """Address of a logo."""
    link_url: str
    """Address of the service's own page on it."""
    cdate: str
    """When it was made, with offset."""
    udate: str
    """When it was last changed, with offset."""
    service_name: str | Unset = UNSET
    """The service's name."""
    connection_type: str | Unset = UNSET
    """What it is for, such as ecommerce."""
    status: str | Unset = UNSET
    """1 when it is connected, 0 when it is in error."""
    sync_status: str | Unset = UNSET
    """1 when a synchronization runs, else 0."""
    list_id: str | Unset = UNSET
    """Id of the list that its new contacts go to; 0 when there is none."""
    sync_request_time: str | None | Unset = UNSET
    """When synchronization was asked for."""
    sync_start_time: str | None | Unset = UNSET
    """When synchronization began."""
    last_sync: str | None | Unset = UNSET
    """When it was last synchronized, with offset."""
    credential_expiration: str | None | Unset = UNSET
    """When its credentials expire."""
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
        model.service = pop("service", UNSET)
        model.externalid = pop("externalid", UNSET)
        model.name = pop("name", UNSET)
        model.is_internal = pop("isInternal", UNSET)
        model.logo_url = pop("logoUrl", UNSET)
        model.link_url = pop("linkUrl", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.udate = pop("udate", UNSET)
        model.service_name = pop("serviceName", UNSET)
        model.connection_type = pop("connectionType", UNSET)
        model.status = pop("status", UNSET)
        model.sync_status = pop("syncStatus", UNSET)
        model.list_id = pop("listId", UNSET)
        model.sync_request_time = pop("sync_request_time", UNSET)
        model.sync_start_time = pop("sync_start_time", UNSET)
        model.last_sync = pop("lastSync", UNSET)
        model.credential_expiration = pop("credentialExpiration", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.service) is not UNSET:
            d["service"] = v
        if (v := model.externalid) is not UNSET:
            d["externalid"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.is_internal) is not UNSET:
            d["isInternal"] = v
        if (v := model.logo_url) is not UNSET:
            d["logoUrl"] = v
        if (v := model.link_url) is not UNSET:
            d["linkUrl"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.udate) is not UNSET:
            d["udate"] = v
        if (v := model.service_name) is not UNSET:
            d["serviceName"] = v
        if (v := model.connection_type) is not UNSET:
            d["connectionType"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.sync_status) is not UNSET:
            d["syncStatus"] = v
        if (v := model.list_id) is not UNSET:
            d["listId"] = v
        if (v := model.sync_request_time) is not UNSET:
            d["sync_request_time"] = v
        if (v := model.sync_start_time) is not UNSET:
            d["sync_start_time"] = v
        if (v := model.last_sync) is not UNSET:
            d["lastSync"] = v
        if (v := model.credential_expiration) is not UNSET:
            d["credentialExpiration"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
