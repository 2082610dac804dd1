# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import JSON, NO_SLOTS, UNSET, Model, Unset


class CustomObjectSchemaCreate(Model[JSON]):
    """A private schema to be made."""

    __slots__ = NO_SLOTS

    slug: str
    """Its machine name; unique in the account."""
    labels: CustomObjectLabelsWrite
    """What people are to call it."""
    fields: Sequence[CustomObjectFieldWrite]
    """The fields of its records."""
    description: str | Unset = UNSET
    """What it is for."""
    relationships: Sequence[CustomObjectRelationshipWrite] | Unset = UNSET
    """What its records may relate to."""


from .custom_object_field_write import CustomObjectFieldWrite
from .custom_object_labels_write import CustomObjectLabelsWrite
from .custom_object_relationship_write import CustomObjectRelationshipWrite
