# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectSchemaUpdate(Model[JSON]):
    """What to change of a schema."""

    slug: str | Unset = UNSET
    """Its machine name; unique in the account."""
    labels: CustomObjectLabelsWrite | Unset = UNSET
    """What people are to call it."""
    description: str | Unset = UNSET
    """What it is for."""
    app_id: str | Unset = attrs.field(default=UNSET, metadata={"key": "appId"})
    """Id of the app that brings it."""
    fields: Sequence[CustomObjectFieldWrite] | Unset = UNSET
    """The fields of its records, each in full."""
    relationships: Sequence[CustomObjectRelationshipWrite] | Unset = UNSET
    """What its records may relate to, each in full."""
    icons: JSON | Unset = UNSET
    """URLs of its icons by name; said to be read-only so far."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .custom_object_field_write import CustomObjectFieldWrite
from .custom_object_labels_write import CustomObjectLabelsWrite
from .custom_object_relationship_write import CustomObjectRelationshipWrite
