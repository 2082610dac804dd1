# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class LegacySegmentResponse(Model[JSON]):
    """One segment."""

    __slots__ = NO_SLOTS

    segment: LegacySegment
    """Saved conditions that select contacts (the legacy kind)."""


from .legacy_segment import LegacySegment
