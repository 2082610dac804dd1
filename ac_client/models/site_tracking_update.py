# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class SiteTrackingUpdate(Model[JSON]):
    """The setting of site tracking as it is to be."""

    __slots__ = NO_SLOTS

    enabled: bool
    """Whether visits are to be tracked."""
