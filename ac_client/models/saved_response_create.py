# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SavedResponseCreate(Model[JSON]):
    """A saved response to create, with a subject, a body or both."""

    title: str
    """Its name among the saved responses."""
    subject: str | Unset = UNSET
    """The email's subject."""
    body: str | Unset = UNSET
    """The email's text as HTML."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
