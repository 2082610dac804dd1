# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class SchemaCreateOrUpdateRecordRequest(Model[JSON]):
    """The body that creates or replaces a record."""

    __slots__ = NO_SLOTS

    record: CustomObjectRecordUpsert
    """A record to be made or replaced; with neither id nor externalId a new one is made."""


from .custom_object_record_upsert import CustomObjectRecordUpsert
