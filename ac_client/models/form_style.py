# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FormStyle(Model[JSON]):
    """The style of a form."""

    background: str | None = None
    """Background color, as six hexadecimal digits."""
    fontcolor: str | None = None
    """Text color."""
    dark: bool | None = None
    """Whether it is a dark theme."""
    layout: str | None = None
    """Its layout, such as normal."""
    width: int | None = None
    """Its width in pixels."""
    border: FormBorder | None = None
    """A border."""
    button: FormButton | None = None
    """A form's button."""
    ac_branding: bool | None = None
    """Whether it shows ActiveCampaign's name."""
    customcss: str | None = None
    """Custom CSS."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .form_border import FormBorder
from .form_button import FormButton
