# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EmailEditorMessage(Model[JSON]):
    """A message of the campaign that is edited."""

    id: str | None = None
    """The message's id."""
    subject: str | None = None
    """Its subject."""
    preheader_text: str | None = None
    """The preview text that email programs show after the subject."""
    fromname: str | None = None
    """Name of the sender."""
    fromemail: str | None = None
    """Email address of the sender."""
    reply2: str | None = None
    """Email address that replies go to."""
    percentage: str | None = None
    """Its share of the campaign's contacts, in percent."""
    percentage300: str | None = None
    """Undocumented number."""
    ed_version: str | None = None
    """Version of the designer it was created with."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
