# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectRecordSaved(Model[JSON]):
    """A record in the response to an upsert."""

    id: str | None = None
    """The record's id; may be missing."""
    external_id: str | None = attrs.field(default=None, metadata={"key": "externalId"})
    """Its external id."""
    schema_id: str | None = attrs.field(default=None, metadata={"key": "schemaId"})
    """Id of its schema."""
    fields: list[CustomObjectRecordField] | None = None
    """Its field values."""
    relationships: CustomObjectRecordRelationships | None = None
    """Ids of related objects by relationship, such as primary-contact, deal or account."""
    created_timestamp: str | None = attrs.field(default=None, metadata={"key": "createdTimestamp"})
    """When it was created; usually missing. `dates.parse` converts it to a `datetime`."""
    updated_timestamp: str | None = attrs.field(default=None, metadata={"key": "updatedTimestamp"})
    """When it was last updated; usually missing. `dates.parse` converts it to a `datetime`."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_object_record_field import CustomObjectRecordField
from .custom_object_record_relationships import CustomObjectRecordRelationships
