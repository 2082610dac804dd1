# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class SchemaCreatePublicSchemaRequest(Model[JSON]):
    """The body that creates a public schema."""

    __slots__ = NO_SLOTS

    schema: CustomObjectPublicSchemaCreate
    """A public schema to be made."""


from .custom_object_public_schema_create import CustomObjectPublicSchemaCreate
