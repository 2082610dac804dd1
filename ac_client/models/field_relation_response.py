# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldRelationResponse(Model[JSON]):
    """One link between a custom field and a list."""

    field_rel: FieldRelation = attrs.field(metadata={"key": "fieldRel"})
    """A custom field's link to a list."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .field_relation import FieldRelation
