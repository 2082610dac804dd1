# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class CustomObjectFieldOption(Model[JSON]):
    """A value that a field offers."""

    __slots__ = NO_SLOTS

    id: str | None = None
    """The option's id."""
    value: str | None = None
    """Its text."""
