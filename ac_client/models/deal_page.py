# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealPage(Model[JSON]):
    """One page of deals."""

    deals: list[Deal]
    """The deals."""
    meta: DealMeta | None = None
    """Information about the listing of deals."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .deal import Deal
from .deal_meta import DealMeta
