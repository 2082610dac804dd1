# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class Connection(Model[JSON]):
    """A link to a shop or another service."""

    __slots__ = NO_SLOTS

    id: str
    """The connection's id."""
    service: str | None = None
    """The service."""
    service_name: str | None = Field("serviceName", default=None)
    """The service's name."""
    externalid: str | None = None
    """The service's id of the account."""
    name: str | None = None
    """Its name."""
    is_internal: str | None = Field("isInternal", default=None)
    """Whether ActiveCampaign made it; "0" or "1"."""
    connection_type: str | None = Field("connectionType", default=None)
    """What it is for, such as ecommerce."""
    status: str | None = None
    """0 when it is in error, 1 when it is connected."""
    sync_status: str | None = Field("syncStatus", default=None)
    """0 when no synchronisation runs, 1 when one does."""
    sync_request_time: str | None = None
    """When synchronisation was asked for. `dates.parse` makes a `datetime` of it."""
    sync_start_time: str | None = None
    """When synchronisation began. `dates.parse` makes a `datetime` of it."""
    last_sync: str | None = Field("lastSync", default=None)
    """When it was last synchronised. `dates.parse` makes a `datetime` of it."""
    logo_url: str | None = Field("logoUrl", default=None)
    """Address of a logo."""
    link_url: str | None = Field("linkUrl", default=None)
    """Address of the service's own page on it."""
    cdate: str | None = None
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    udate: str | None = None
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    credential_expiration: str | None = Field("credentialExpiration", default=None)
    """When its credentials expire. `dates.parse` makes a `datetime` of it."""
    links: JSON = None
    """URLs of what belongs to it."""
