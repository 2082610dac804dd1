# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FormOptions(Model[JSON]):
    """How a form handles submissions."""

    blanks_overwrite: bool | None = None
    """Whether empty fields clear the contact's values."""
    confaction: str | None = None
    """What happens after a confirmation, such as show-message."""
    confform: str | None = None
    """Id of the form that belongs to the confirmation."""
    sendoptin: bool | None = None
    """Whether a confirmation email is sent."""
    optin_id: int | None = None
    """Id of the confirmation email."""
    optin_created: bool | None = None
    """Whether the confirmation email was created for the form."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
