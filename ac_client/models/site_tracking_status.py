# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class SiteTrackingStatus(Model[JSON]):
    """The setting of site tracking."""

    __slots__ = NO_SLOTS

    enabled: bool | None = None
    """Whether visits are tracked."""
