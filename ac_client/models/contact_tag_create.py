# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class ContactTagCreate(Model[JSON]):
    """Which contact is to bear which tag."""

    __slots__ = NO_SLOTS

    contact: str | int
    """Id of the contact."""
    tag: str | int
    """Id of the tag, never its name."""
