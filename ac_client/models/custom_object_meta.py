# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectMeta(Model[JSON]):
    """What a list of schemas or records says of itself."""

    total: int | None = None
    """Rows in the whole listing."""
    count: int | None = None
    """Rows on this page."""
    limit: int | None = None
    """Rows that a page may have."""
    offset: int | None = None
    """Rows that were skipped."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
