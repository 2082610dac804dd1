# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SchemaCreateOrUpdateRecordRequest(Model[JSON]):
    """The body that creates or replaces a record."""

    record: CustomObjectRecordUpsert
    """A record to be made or replaced; with neither id nor externalId a new one is made."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .custom_object_record_upsert import CustomObjectRecordUpsert
