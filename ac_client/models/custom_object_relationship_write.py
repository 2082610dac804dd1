# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectRelationshipWrite(Model[JSON]):
    """A relationship of a schema to write."""

    id: str
    """The relationship's id, such as primary-contact, deal or account."""
    namespace: str
    """The related type: contacts, deals, accounts, or another schema."""
    labels: CustomObjectLabelsWrite | Unset = UNSET
    """Its labels."""
    description: str | Unset = UNSET
    """Its description."""
    has_many: bool | Unset = attrs.field(default=UNSET, metadata={"key": "hasMany"})
    """Must be false if it is sent."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_object_labels_write import CustomObjectLabelsWrite
