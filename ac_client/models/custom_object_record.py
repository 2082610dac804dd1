# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class CustomObjectRecord(Model[JSON]):
    """A record of a schema."""

    __slots__ = NO_SLOTS

    id: str
    """The record's id, a UUID."""
    external_id: str | None = Field("externalId", default=None)
    """The id that it has elsewhere."""
    schema_id: str | None = Field("schemaId", default=None)
    """Id of its schema."""
    fields: list[CustomObjectRecordField] | None = None
    """What it holds."""
    relationships: CustomObjectRecordRelationships | None = None
    """Ids of what a record relates to, by relationship, such as primary-contact, deal or account."""
    created_timestamp: str | None = Field("createdTimestamp", default=None)
    """When it was made. `dates.parse` makes a `datetime` of it."""
    updated_timestamp: str | None = Field("updatedTimestamp", default=None)
    """When it was last changed. `dates.parse` makes a `datetime` of it."""


from .custom_object_record_field import CustomObjectRecordField
from .custom_object_record_relationships import CustomObjectRecordRelationships
