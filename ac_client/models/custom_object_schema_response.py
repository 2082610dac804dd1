# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class CustomObjectSchemaResponse(Model[JSON]):
    """One schema."""

    __slots__ = NO_SLOTS

    schema: CustomObjectSchema
    """What the records of one kind of custom object consist of."""


from .custom_object_schema import CustomObjectSchema
