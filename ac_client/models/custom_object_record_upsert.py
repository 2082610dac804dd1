# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectRecordUpsert(Model[JSON]):
    """A record to create or replace; without id and externalId, a new one is created."""

    id: str | Unset = UNSET
    """The record's id, to replace it."""
    external_id: str | Unset = attrs.field(default=UNSET, metadata={"key": "externalId", "omit_empty": True})
    """Its external id, to find it by."""
    fields: Sequence[CustomObjectRecordField] | Unset = UNSET
    """All field values; omitted fields are cleared."""
    relationships: CustomObjectRecordRelationships | Unset = UNSET
    """Ids of related objects by relationship, such as primary-contact, deal or account."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_object_record_field import CustomObjectRecordField
from .custom_object_record_relationships import CustomObjectRecordRelationships
