# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectSchemaCreate(Model[JSON]):
    """A private schema to create."""

    slug: str
    """Its machine name; unique in the account."""
    labels: CustomObjectLabelsWrite
    """Its labels."""
    fields: Sequence[CustomObjectFieldWrite]
    """The fields of its records."""
    description: str | Unset = UNSET
    """Its description."""
    relationships: Sequence[CustomObjectRelationshipWrite] | Unset = UNSET
    """Its relationships."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_object_field_write import CustomObjectFieldWrite
from .custom_object_labels_write import CustomObjectLabelsWrite
from .custom_object_relationship_write import CustomObjectRelationshipWrite
