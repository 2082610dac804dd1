# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class TagAddContactTagRequest(Model[JSON]):
    """The body that tags a contact."""

    __slots__ = NO_SLOTS

    contact_tag: ContactTagCreate = Field("contactTag")
    """Which contact is to bear which tag."""


from .contact_tag_create import ContactTagCreate
