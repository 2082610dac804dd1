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
    """The service's id of the account."""
    name: str
    """Its name."""
    is_internal: Flag | int = attrs.field(metadata={"key": "isInternal"})
    """1 when ActiveCampaign made it, else 0."""
    logo_url: str = attrs.field(metadata={"key": "logoUrl"})
    """Address of a logo."""
    link_url: str = attrs.field(metadata={"key": "linkUrl"})
    """Address of the service's own page on it."""
    cdate: str
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    udate: str
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    service_name: str | None = attrs.field(default=None, metadata={"key": "serviceName"})
    """The service's name."""
    connection_type: str | None = attrs.field(default=None, metadata={"key": "connectionType"})
    """What it is for, such as ecommerce."""
    status: Flag | None = None
    """1 when it is connected, 0 when it is in error."""
    sync_status: Flag | None = attrs.field(default=None, metadata={"key": "syncStatus"})
    """1 when a synchronization runs, else 0."""
    list_id: str | None = attrs.field(default=None, metadata={"key": "listId"})
    """Id of the list that its new contacts go to; 0 when there is none."""
    sync_request_time: str | None = None
    """When synchronization was asked for. `dates.parse` makes a `datetime` of it."""
    sync_start_time: str | None = None
    """When synchronization began. `dates.parse` makes a `datetime` of it."""
    last_sync: str | None = attrs.field(default=None, metadata={"key": "lastSync"})
    """When it was last synchronized, with offset. `dates.parse` makes a `datetime` of it."""
    credential_expiration: str | None = attrs.field(default=None, metadata={"key": "credentialExpiration"})
    """When its credentials expire. `dates.parse` makes a `datetime` of it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
