# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class MessageCreate(Model[JSON]):
    """A message to create."""

    fromname: str
    """Name of the sender."""
    fromemail: str
    """Email address of the sender."""
    reply2: str
    """Email address that replies go to."""
    subject: str | Unset = UNSET
    """Its subject."""
    preheader_text: str | Unset = UNSET
    """The preview text that email programs show after the subject."""
    html: str | Unset = UNSET
    """Its HTML."""
    text: str | Unset = UNSET
    """Its plain text."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
