# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class ContactFieldValue(Model[JSON]):
    """What to put into a custom field of a contact."""

    __slots__ = NO_SLOTS

    field: str | int
    """Id of the custom field."""
    value: str
    """The value as text, dates like 2008-01-20."""
