# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class LegacySegmentPage(Model[JSON]):
    """One page of segments."""

    __slots__ = NO_SLOTS

    segments: list[LegacySegment]
    """The segments."""
    meta: Meta | None = None
    """What a list says of itself."""


from .legacy_segment import LegacySegment
from .meta import Meta
