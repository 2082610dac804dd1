# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Meta(Model[JSON]):
    """What a list says of itself."""

    total: str | int | None = None
    """Rows in the whole listing, as text or as a number."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
