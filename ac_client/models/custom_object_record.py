# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectRecord(Model[JSON]):
    """A record of a schema."""

    id: str
    """The record's id, a UUID."""
    external_id: str | None = attrs.field(metadata={"key": "externalId"})
    """Its external id."""
    schema_id: str = attrs.field(metadata={"key": "schemaId"})
    """Id of its schema."""
    fields: list[CustomObjectRecordField]
    """Its field values."""
    relationships: CustomObjectRecordRelationships
    """Ids of related objects by relationship, such as primary-contact, deal or account."""
    created_timestamp: str | None = attrs.field(default=None, metadata={"key": "createdTimestamp"})
    """When it was created. `dates.parse` converts it to a `datetime`."""
    updated_timestamp: str | None = attrs.field(default=None, metadata={"key": "updatedTimestamp"})
    """When it was last updated. `dates.parse` converts it to a `datetime`."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_object_record_field import CustomObjectRecordField
from .custom_object_record_relationships import CustomObjectRecordRelationships
