# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FormButton(Model[JSON]):
    """A form's button."""

    background: str | None = None
    """Background color, as six hexadecimal digits."""
    fontcolor: str | None = None
    """Text color."""
    padding: int | None = None
    """Padding, in pixels."""
    border: FormBorder | None = None
    """A border."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .form_border import FormBorder
