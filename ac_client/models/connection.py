# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Connection(Model[JSON]):
    """A link to a shop or another service."""

    id: str
    """The connection's id."""
    service: str | None = None
    """The service."""
    service_name: str | None = attrs.field(default=None, metadata={"key": "serviceName"})
    """The service's name."""
    externalid: str | None = None
    """The service's id of the account."""
    name: str | None = None
    """Its name."""
    is_internal: str | None = attrs.field(default=None, metadata={"key": "isInternal"})
    """Whether ActiveCampaign made it; "0" or "1"."""
    connection_type: str | None = attrs.field(default=None, metadata={"key": "connectionType"})
    """What it is for, such as ecommerce."""
    status: str | None = None
    """0 when it is in error, 1 when it is connected."""
    sync_status: str | None = attrs.field(default=None, metadata={"key": "syncStatus"})
    """0 when no synchronisation runs, 1 when one does."""
    sync_request_time: str | None = None
    """When synchronisation was asked for. `dates.parse` makes a `datetime` of it."""
    sync_start_time: str | None = None
    """When synchronisation began. `dates.parse` makes a `datetime` of it."""
    last_sync: str | None = attrs.field(default=None, metadata={"key": "lastSync"})
    """When it was last synchronised. `dates.parse` makes a `datetime` of it."""
    logo_url: str | None = attrs.field(default=None, metadata={"key": "logoUrl"})
    """Address of a logo."""
    link_url: str | None = attrs.field(default=None, metadata={"key": "linkUrl"})
    """Address of the service's own page on it."""
    cdate: str | None = None
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    udate: str | None = None
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    credential_expiration: str | None = attrs.field(default=None, metadata={"key": "credentialExpiration"})
    """When its credentials expire. `dates.parse` makes a `datetime` of it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
