# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectRelationship(Model[JSON]):
    """A relationship of a schema."""

    id: str | None = None
    """The relationship's id, such as primary-contact, deal or account."""
    labels: CustomObjectLabels | None = None
    """Its labels."""
    description: str | None = None
    """Its description."""
    namespace: str | None = None
    """The related type: contacts, deals, accounts, or another schema."""
    has_many: bool | None = attrs.field(default=None, metadata={"key": "hasMany"})
    """Whether a record may relate to several; always false so far."""
    inherited: bool | None = None
    """Whether it is inherited from the parent schema."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_object_labels import CustomObjectLabels
