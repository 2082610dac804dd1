# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class CustomObjectLabelsWrite(Model[JSON]):
    """What people are to call it."""

    __slots__ = NO_SLOTS

    singular: str
    """What one is called."""
    plural: str
    """What several are called."""
