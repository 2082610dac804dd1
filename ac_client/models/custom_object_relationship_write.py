# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, UNSET, Field, Model, Unset


class CustomObjectRelationshipWrite(Model[JSON]):
    """What the records of a schema that is written may relate to."""

    __slots__ = NO_SLOTS

    id: str
    """The relationship's id, such as primary-contact, deal or account."""
    namespace: str
    """What is related: contacts, deals, accounts, or another schema."""
    labels: CustomObjectLabelsWrite | Unset = UNSET
    """What people are to call it."""
    description: str | Unset = UNSET
    """What it is for."""
    has_many: bool | Unset = Field("hasMany", default=UNSET)
    """Must be false if it is sent."""


from .custom_object_labels_write import CustomObjectLabelsWrite
