# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldPage(Model[JSON]):
    """One page of custom fields."""

    fields: list[Field]
    """The custom fields."""
    field_options: list[FieldOption] | None = attrs.field(default=None, metadata={"key": "fieldOptions"})
    """Their options."""
    field_rels: list[FieldRelation] | None = attrs.field(default=None, metadata={"key": "fieldRels"})
    """Links to lists."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .field import Field
from .field_option import FieldOption
from .field_relation import FieldRelation
from .meta import Meta
