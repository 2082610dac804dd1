# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappTemplateUpdateRequest(Model[JSON]):
    """Changes to a template."""

    name: str
    """Its name."""
    language: str
    """Its language, such as en_US."""
    category: str
    """Its category, such as MARKETING."""
    components: JSON | Unset = UNSET
    """Its components."""
    status: str | Unset = UNSET
    """Such as draft or submitted."""
    rejected_reason: str | None | Unset = UNSET
    """Why it was rejected."""
    is_deleted: bool | Unset = UNSET
    """Whether it is deleted."""
    is_sample: bool | Unset = UNSET
    """Whether it is a sample."""
    show_in_sandbox: bool | Unset = UNSET
    """Whether it exists in the WhatsApp sandbox."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
