# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappChannel(Model[JSON]):
    """A sender, such as a phone number."""

    id: int | None = None
    """The channel's id."""
    channel_id: str | None = None
    """Its id at the provider."""
    channel_type: str | None = None
    """Its type, such as WHATSAPP."""
    channel_provider: str | None = None
    """Its provider, such as META_CLOUD_API."""
    name: str | None = None
    """Its name."""
    status: str | None = None
    """NEW, ACTIVE or INACTIVE."""
    created_on: str | None = None
    """When it was created. `dates.parse` converts it to a `datetime`."""
    is_sandbox: bool | None = None
    """Whether it is for tests."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
