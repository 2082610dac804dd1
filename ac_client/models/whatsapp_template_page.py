# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappTemplatePage(Model[JSON]):
    """One page of templates."""

    results: list[WhatsappTemplate]
    """The templates."""
    count: int | None = None
    """Total number of rows."""
    next_: str | None = attrs.field(default=None, metadata={"key": "next"})
    """URL of the next page."""
    previous: str | None = None
    """URL of the previous page."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .whatsapp_template import WhatsappTemplate
