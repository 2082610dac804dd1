# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldRelationCreateRequest(Model[JSON]):
    """The body that links a custom field to a list."""

    field_rel: FieldRelationCreate = attrs.field(metadata={"key": "fieldRel"})
    """A link to be made between a custom field and a list."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .field_relation_create import FieldRelationCreate
