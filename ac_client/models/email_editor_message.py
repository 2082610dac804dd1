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
    """The text that mail programs show behind the subject."""
    fromname: str | None = None
    """Name of the sender."""
    fromemail: str | None = None
    """E-mail address of the sender."""
    reply2: str | None = None
    """E-mail address that replies go to."""
    percentage: str | None = None
    """Its share of the campaign's contacts, in percent."""
    percentage300: str | None = None
    """A number that the vendor does not explain."""
    ed_version: str | None = None
    """Version of the designer it was made with."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
