# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectSchemaPage(Model[JSON]):
    """One page of schemas."""

    schemas: list[CustomObjectSchema]
    """The schemas."""
    meta: CustomObjectMeta | None = None
    """Information about the page."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_object_meta import CustomObjectMeta
from .custom_object_schema import CustomObjectSchema
