# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectRecordUpsert(Model[JSON]):
    """A record to be made or replaced; with neither id nor externalId a new one is made."""

    id: str | Unset = UNSET
    """The record's id, to replace it."""
    external_id: str | Unset = attrs.field(default=UNSET, metadata={"key": "externalId", "omit_empty": True})
    """The id that it has elsewhere, to find it by."""
    fields: Sequence[CustomObjectRecordField] | Unset = UNSET
    """All that it is to hold; a field that is left out is cleared."""
    relationships: CustomObjectRecordRelationships | Unset = UNSET
    """Ids of what a record relates to, by relationship, such as primary-contact, deal or account."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .custom_object_record_field import CustomObjectRecordField
from .custom_object_record_relationships import CustomObjectRecordRelationships
