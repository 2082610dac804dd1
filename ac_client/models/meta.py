# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class Meta(Model[JSON]):
    """What a list says of itself."""

    __slots__ = NO_SLOTS

    total: str | int | None = None
    """Rows in the whole listing, as text or as a number."""
