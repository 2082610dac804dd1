# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class CustomObjectLabels(Model[JSON]):
    """What people call it."""

    __slots__ = NO_SLOTS

    singular: str | None = None
    """What one is called."""
    plural: str | None = None
    """What several are called."""
