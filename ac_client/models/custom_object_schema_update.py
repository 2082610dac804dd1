# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectSchemaUpdate(Model[JSON]):
    """Changes to a schema."""

    slug: str | Unset = UNSET
    """Its machine name; unique in the account."""
    labels: CustomObjectLabelsWrite | Unset = UNSET
    """Its labels."""
    description: str | Unset = UNSET
    """Its description."""
    app_id: str | Unset = attrs.field(default=UNSET, metadata={"key": "appId"})
    """Id of its app."""
    fields: Sequence[CustomObjectFieldWrite] | Unset = UNSET
    """All its fields; existing ones included."""
    relationships: Sequence[CustomObjectRelationshipWrite] | Unset = UNSET
    """All its relationships; replaces existing ones."""
    icons: JSON | Unset = UNSET
    """URLs of its icons by name; documented as read-only."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_object_field_write import CustomObjectFieldWrite
from .custom_object_labels_write import CustomObjectLabelsWrite
from .custom_object_relationship_write import CustomObjectRelationshipWrite
