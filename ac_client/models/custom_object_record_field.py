# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class CustomObjectRecordField(Model[JSON]):
    """What a record holds in one field."""

    __slots__ = NO_SLOTS

    id: str
    """The field's id, as the schema has it."""
    value: JSON = None
    """The value, of a type that follows the field's: text, number, truth value or array."""
