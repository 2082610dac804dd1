# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FormBorder(Model[JSON]):
    """A border."""

    width: int | None = None
    """Its width in pixels."""
    style: str | None = None
    """Its style, such as solid."""
    color: str | None = None
    """Its color, as six hexadecimal digits."""
    radius: int | None = None
    """The radius of its corners in pixels."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
