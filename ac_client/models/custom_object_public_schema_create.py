# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectPublicSchemaCreate(Model[JSON]):
    """A public schema to be made."""

    slug: str
    """Its machine name."""
    app_id: str
    """Id of the App Studio app that brings it."""
    labels: CustomObjectLabelsWrite
    """What people are to call it."""
    fields: list[CustomObjectFieldWrite]
    """The fields of its records."""
    description: str | Unset = UNSET
    """What it is for."""
    relationships: list[CustomObjectRelationshipWrite] | Unset = UNSET
    """What its records may relate to."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.slug = pop("slug", UNSET)
        model.app_id = pop("appId", UNSET)
        model.labels = CustomObjectLabelsWrite.from_dict(v) if isinstance(v := pop("labels", UNSET), dict) else v
        model.fields = (
            [CustomObjectFieldWrite.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("fields", UNSET), list)
            else v
        )
        model.description = pop("description", UNSET)
        model.relationships = (
            [CustomObjectRelationshipWrite.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("relationships", UNSET), list)
            else v
        )
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.slug) is not UNSET:
            d["slug"] = v
        if (v := model.app_id) is not UNSET:
            d["appId"] = v
        if (v := model.labels) is not UNSET:
            d["labels"] = plain(v)
        if (v := model.fields) is not UNSET:
            d["fields"] = plain(v)
        if (v := model.description) is not UNSET:
            d["description"] = v
        if (v := model.relationships) is not UNSET:
            d["relationships"] = plain(v)
        d.update(self.additional_properties)
        return d


from .custom_object_field_write import CustomObjectFieldWrite
from .custom_object_labels_write import CustomObjectLabelsWrite
from .custom_object_relationship_write import CustomObjectRelationshipWrite
