# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ConnectionUpdate(Model[JSON]):
    """What to change of a connection."""

    service: str | Unset = UNSET
    """Name of the service."""
    externalid: str | Unset = UNSET
    """The service's id of the account."""
    name: str | Unset = UNSET
    """Its name, such as the shop's."""
    logo_url: str | Unset = attrs.field(default=UNSET, metadata={"key": "logoUrl"})
    """Address of a logo."""
    link_url: str | Unset = attrs.field(default=UNSET, metadata={"key": "linkUrl"})
    """Address of the service's own page on it."""
    status: Literal[0, 1] | Unset = UNSET
    """1 for connected, 0 for in error."""
    sync_status: Literal[0, 1] | Unset = attrs.field(default=UNSET, metadata={"key": "syncStatus"})
    """1 when a synchronization runs, 0 when it has stopped."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
