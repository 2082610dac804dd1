# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class SchemaUpdateSchemaRequest(Model[JSON]):
    """The body that changes a schema."""

    __slots__ = NO_SLOTS

    schema: CustomObjectSchemaUpdate
    """What to change of a schema."""


from .custom_object_schema_update import CustomObjectSchemaUpdate
