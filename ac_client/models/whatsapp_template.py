# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappTemplate(Model[JSON]):
    """A message template, which WhatsApp must approve."""

    id: str
    """The template's id, a UUID."""
    name: str | None = None
    """Its name."""
    language: str | None = None
    """Its language, such as en_US."""
    category: str | None = None
    """Its category, such as MARKETING."""
    status: str | None = None
    """Such as draft, pending, approved or rejected."""
    components: JSON = None
    """Its components."""
    rejected_reason: str | None = None
    """Why it was rejected."""
    is_deleted: bool | None = None
    """Whether it is deleted."""
    is_sample: bool | None = None
    """Whether it is a sample."""
    show_in_sandbox: bool | None = None
    """Whether it exists in the WhatsApp sandbox."""
    channel: WhatsappChannel | None = None
    """A sender, such as a phone number."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .whatsapp_channel import WhatsappChannel
