# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import JSON, NO_SLOTS, UNSET, Field, Model, Unset


class CustomObjectSchemaUpdate(Model[JSON]):
    """What to change of a schema."""

    __slots__ = NO_SLOTS

    slug: str | Unset = UNSET
    """Its machine name; unique in the account."""
    labels: CustomObjectLabelsWrite | Unset = UNSET
    """What people are to call it."""
    description: str | Unset = UNSET
    """What it is for."""
    app_id: str | Unset = Field("appId", default=UNSET)
    """Id of the app that brings it."""
    fields: Sequence[CustomObjectFieldWrite] | Unset = UNSET
    """The fields of its records, each in full."""
    relationships: Sequence[CustomObjectRelationshipWrite] | Unset = UNSET
    """What its records may relate to, each in full."""
    icons: JSON | Unset = UNSET
    """URLs of its icons by name; said to be read-only so far."""


from .custom_object_field_write import CustomObjectFieldWrite
from .custom_object_labels_write import CustomObjectLabelsWrite
from .custom_object_relationship_write import CustomObjectRelationshipWrite
