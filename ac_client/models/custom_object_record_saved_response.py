# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class CustomObjectRecordSavedResponse(Model[JSON]):
    """One record as it was sent."""

    __slots__ = NO_SLOTS

    record: CustomObjectRecordSaved
    """A record as the reply to an upsert shows it."""


from .custom_object_record_saved import CustomObjectRecordSaved
