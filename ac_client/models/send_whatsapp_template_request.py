# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SendWhatsappTemplateRequest(Model[JSON]):
    """The recipient of a message, and the values of its placeholders."""

    phone: str
    """The phone number, up to 20 characters."""
    variables: Sequence[str] | Unset = UNSET
    """Values for the placeholders of header, body and buttons."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
