# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldRelationCreate(Model[JSON]):
    """A custom field and the list to add it to."""

    field: str | int
    """Id of the custom field."""
    relid: str | int
    """Id of the list; 0 for all lists."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
