# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SchemaCreateOrUpdateRecordRequest(Model[JSON]):
    """Request body to create or replace a record."""

    record: CustomObjectRecordUpsert
    """A record to create or replace; without id and externalId, a new one is created."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_object_record_upsert import CustomObjectRecordUpsert
