# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class SchemaCreateNewRequest(Model[JSON]):
    """The body that creates a private schema."""

    __slots__ = NO_SLOTS

    schema: CustomObjectSchemaCreate
    """A private schema to be made."""


from .custom_object_schema_create import CustomObjectSchemaCreate
