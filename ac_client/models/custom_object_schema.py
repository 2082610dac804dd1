# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectSchema(Model[JSON]):
    """What the records of one kind of custom object consist of."""

    id: str
    """The schema's id, a UUID."""
    slug: str
    """Its machine name, such as my-object."""
    labels: CustomObjectLabels
    """What people call it."""
    description: str | None
    """What it is for."""
    fields: list[CustomObjectField]
    """The fields of its records."""
    relationships: list[CustomObjectRelationship]
    """What its records may relate to."""
    parent_id: str | None | Unset = UNSET
    """Id of the public schema that it was made from, if any."""
    app_id: str | None | Unset = UNSET
    """Id of the app that brings it, if any."""
    visibility: str | Unset = UNSET
    """private or public."""
    customized: bool | Unset = UNSET
    """Whether it was customized; the vendor does not say by whom."""
    icons: JSON | Unset = UNSET
    """URLs of its icons by name, of which there is one: default."""
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
        model.slug = pop("slug", UNSET)
        model.labels = CustomObjectLabels.from_dict(v) if isinstance(v := pop("labels", UNSET), dict) else v
        model.description = pop("description", UNSET)
        model.fields = (
            [CustomObjectField.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("fields", UNSET), list)
            else v
        )
        model.relationships = (
            [CustomObjectRelationship.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("relationships", UNSET), list)
            else v
        )
        model.parent_id = pop("parentId", UNSET)
        model.app_id = pop("appId", UNSET)
        model.visibility = pop("visibility", UNSET)
        model.customized = pop("customized", UNSET)
        model.icons = pop("icons", UNSET)
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
        if (v := model.slug) is not UNSET:
            d["slug"] = v
        if (v := model.labels) is not UNSET:
            d["labels"] = plain(v)
        if (v := model.description) is not UNSET:
            d["description"] = v
        if (v := model.fields) is not UNSET:
            d["fields"] = plain(v)
        if (v := model.relationships) is not UNSET:
            d["relationships"] = plain(v)
        if (v := model.parent_id) is not UNSET:
            d["parentId"] = v
        if (v := model.app_id) is not UNSET:
            d["appId"] = v
        if (v := model.visibility) is not UNSET:
            d["visibility"] = v
        if (v := model.customized) is not UNSET:
            d["customized"] = v
        if (v := model.icons) is not UNSET:
            d["icons"] = v
        if (v := model.created_timestamp) is not UNSET:
            d["createdTimestamp"] = v
        if (v := model.updated_timestamp) is not UNSET:
            d["updatedTimestamp"] = v
        d.update(self.additional_properties)
        return d


from .custom_object_field import CustomObjectField
from .custom_object_labels import CustomObjectLabels
from .custom_object_relationship import CustomObjectRelationship
