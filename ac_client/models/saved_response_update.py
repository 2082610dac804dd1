# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SavedResponseUpdate(Model[JSON]):
    """Changes to a saved response."""

    title: str | Unset = UNSET
    """Its name among the saved responses."""
    subject: str | Unset = UNSET
    """The email's subject."""
    body: str | Unset = UNSET
    """The email's text as HTML."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
