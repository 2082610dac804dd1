# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Connection(Model[JSON]):
    """A link to a shop or another service."""

    id: str
    """The connection's id."""
    service: str
    """The service."""
    externalid: str
    """Id of the account in the service."""
    name: str
    """Its name."""
    is_internal: Flag | int = attrs.field(metadata={"key": "isInternal"})
    """1 if ActiveCampaign created it, else 0."""
    logo_url: str = attrs.field(metadata={"key": "logoUrl"})
    """Address of a logo."""
    link_url: str = attrs.field(metadata={"key": "linkUrl"})
    """URL of its page in the service."""
    cdate: str
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    udate: str
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    service_name: str | None = attrs.field(default=None, metadata={"key": "serviceName"})
    """The service's name."""
    connection_type: str | None = attrs.field(default=None, metadata={"key": "connectionType"})
    """What it is for, such as ecommerce."""
    status: Flag | None = None
    """1 if it is connected, 0 if it has an error."""
    sync_status: Flag | None = attrs.field(default=None, metadata={"key": "syncStatus"})
    """1 if a sync is running, else 0."""
    list_id: str | None = attrs.field(default=None, metadata={"key": "listId"})
    """Id of the list that its new contacts go to; 0 if there is none."""
    sync_request_time: str | None = None
    """When a sync was requested. `dates.parse` converts it to a `datetime`."""
    sync_start_time: str | None = None
    """When the sync started. `dates.parse` converts it to a `datetime`."""
    last_sync: str | None = attrs.field(default=None, metadata={"key": "lastSync"})
    """When it was last synced, with UTC offset. `dates.parse` converts it to a `datetime`."""
    credential_expiration: str | None = attrs.field(default=None, metadata={"key": "credentialExpiration"})
    """When its credentials expire. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
