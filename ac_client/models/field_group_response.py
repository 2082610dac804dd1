# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldGroupResponse(Model[JSON]):
    """One group of custom fields."""

    group_definition: FieldGroup = attrs.field(metadata={"key": "groupDefinition"})
    """A group of custom fields."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .field_group import FieldGroup
