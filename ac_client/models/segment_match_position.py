# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentMatchPosition(Model[JSON]):
    """Information about the page."""

    current_page: int | None = None
    """The page, from 1."""
    last_page: int | None = None
    """The last page."""
    per_page: int | None = None
    """Contacts per page."""
    total: int | None = None
    """Total number of contacts."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
