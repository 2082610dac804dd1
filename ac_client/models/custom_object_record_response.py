# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class CustomObjectRecordResponse(Model[JSON]):
    """One record."""

    __slots__ = NO_SLOTS

    record: CustomObjectRecord
    """A record of a schema."""


from .custom_object_record import CustomObjectRecord
