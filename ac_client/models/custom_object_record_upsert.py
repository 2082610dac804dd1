# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import JSON, NO_SLOTS, UNSET, Field, Model, Unset


class CustomObjectRecordUpsert(Model[JSON]):
    """A record to be made or replaced; with neither id nor externalId a new one is made."""

    __slots__ = NO_SLOTS

    id: str | Unset = UNSET
    """The record's id, to replace it."""
    external_id: str | Unset = Field("externalId", default=UNSET)
    """The id that it has elsewhere, to find it by."""
    fields: Sequence[CustomObjectRecordField] | Unset = UNSET
    """All that it is to hold; a field that is left out is cleared."""
    relationships: CustomObjectRecordRelationships | Unset = UNSET
    """Ids of what a record relates to, by relationship, such as primary-contact, deal or account."""


from .custom_object_record_field import CustomObjectRecordField
from .custom_object_record_relationships import CustomObjectRecordRelationships
