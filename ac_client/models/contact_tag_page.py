# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class ContactTagPage(Model[JSON]):
    """One page of links between contacts and tags."""

    __slots__ = NO_SLOTS

    contact_tags: list[ContactTag] = Field("contactTags")
    """The links."""
    meta: Meta | None = None
    """What a list says of itself."""


from .contact_tag import ContactTag
from .meta import Meta
