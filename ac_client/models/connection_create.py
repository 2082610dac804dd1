# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ConnectionCreate(Model[JSON]):
    """A connection to create."""

    service: str
    """Name of the service."""
    externalid: str
    """Id of the account in the service."""
    name: str
    """Its name, such as the shop's."""
    logo_url: str = attrs.field(metadata={"key": "logoUrl"})
    """Address of a logo."""
    link_url: str = attrs.field(metadata={"key": "linkUrl"})
    """URL of its page in the service."""
    list_id: str | int | Unset = attrs.field(default=UNSET, metadata={"key": "listId"})
    """Id of the list that its new contacts go to."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
