# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectMeta(Model[JSON]):
    """Information about the page."""

    total: int | None = None
    """Total number of rows."""
    count: int | None = None
    """Rows on this page."""
    limit: int | None = None
    """Maximum number of rows per page."""
    offset: int | None = None
    """Number of skipped rows."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
