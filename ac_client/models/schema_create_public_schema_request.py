# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SchemaCreatePublicSchemaRequest(Model[JSON]):
    """Request body to create a public schema."""

    schema: CustomObjectPublicSchemaCreate
    """A public schema to create."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_object_public_schema_create import CustomObjectPublicSchemaCreate
