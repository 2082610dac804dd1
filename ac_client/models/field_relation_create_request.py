# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldRelationCreateRequest(Model[JSON]):
    """Request body to add a custom field to a list."""

    field_rel: FieldRelationCreate = attrs.field(metadata={"key": "fieldRel"})
    """A custom field and the list to add it to."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .field_relation_create import FieldRelationCreate
