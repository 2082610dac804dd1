# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealMeta(Model[JSON]):
    """Information about the listing of deals."""

    total: int | None = None
    """Total number of deals."""
    currencies: JSON = None
    """Count and total value of the deals by currency; an empty array when there are none."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
