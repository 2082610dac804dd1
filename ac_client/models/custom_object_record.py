# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectRecord(Model[JSON]):
    """A record of a schema."""

    id: str
    """The record's id, a UUID."""
    external_id: str | None
    """The id that it has elsewhere."""
    schema_id: str
    """Id of its schema."""
    fields: list[CustomObjectRecordField]
    """What it holds."""
    relationships: CustomObjectRecordRelationships
    """Ids of what a record relates to, by relationship, such as primary-contact, deal or account."""
    created_timestamp: str | Unset = UNSET
    """When it was made."""
    updated_timestamp: str | Unset = UNSET
    """When it was last changed."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.external_id = pop("externalId", UNSET)
        model.schema_id = pop("schemaId", UNSET)
        model.fields = (
            [CustomObjectRecordField.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("fields", UNSET), list)
            else v
        )
        model.relationships = (
            CustomObjectRecordRelationships.from_dict(v) if isinstance(v := pop("relationships", UNSET), dict) else v
        )
        model.created_timestamp = pop("createdTimestamp", UNSET)
        model.updated_timestamp = pop("updatedTimestamp", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.external_id) is not UNSET:
            d["externalId"] = v
        if (v := model.schema_id) is not UNSET:
            d["schemaId"] = v
        if (v := model.fields) is not UNSET:
            d["fields"] = plain(v)
        if (v := model.relationships) is not UNSET:
            d["relationships"] = plain(v)
        if (v := model.created_timestamp) is not UNSET:
            d["createdTimestamp"] = v
        if (v := model.updated_timestamp) is not UNSET:
            d["updatedTimestamp"] = v
        d.update(self.additional_properties)
        return d


from .custom_object_record_field import CustomObjectRecordField
from .custom_object_record_relationships import CustomObjectRecordRelationships
