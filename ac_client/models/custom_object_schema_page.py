# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class CustomObjectSchemaPage(Model[JSON]):
    """One page of schemas."""

    __slots__ = NO_SLOTS

    schemas: list[CustomObjectSchema]
    """The schemas."""
    meta: Meta | None = None
    """What a list says of itself."""


from .custom_object_schema import CustomObjectSchema
from .meta import Meta
