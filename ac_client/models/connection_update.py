# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ConnectionUpdate(Model[JSON]):
    """Changes to a connection."""

    service: str | Unset = UNSET
    """Name of the service."""
    externalid: str | Unset = UNSET
    """Id of the account in the service."""
    name: str | Unset = UNSET
    """Its name, such as the shop's."""
    logo_url: str | Unset = attrs.field(default=UNSET, metadata={"key": "logoUrl"})
    """Address of a logo."""
    link_url: str | Unset = attrs.field(default=UNSET, metadata={"key": "linkUrl"})
    """URL of its page in the service."""
    status: Literal[0, 1] | Unset = UNSET
    """1 for connected, 0 for error."""
    sync_status: Literal[0, 1] | Unset = attrs.field(default=UNSET, metadata={"key": "syncStatus"})
    """1 if a sync is running, 0 if it has stopped."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
