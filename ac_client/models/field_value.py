# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldValue(Model[JSON]):
    """What a contact has in a custom field."""

    id: str
    """The value's id."""
    contact: str | int
    """Id of the contact."""
    owner: str | int | None
    """Id of the contact once more."""
    field: str | int | None
    """Id of the custom field."""
    value: str | None
    """The value, always as text."""
    cdate: str
    """When it was made, with offset."""
    udate: str
    """When it was last changed, with offset."""
    created_by: str | None | Unset = UNSET
    """Id of the user who made it."""
    updated_by: str | None | Unset = UNSET
    """Id of the user who last changed it."""
    links: JSON | Unset = UNSET
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.contact = pop("contact", UNSET)
        model.owner = pop("owner", UNSET)
        model.field = pop("field", UNSET)
        model.value = pop("value", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.udate = pop("udate", UNSET)
        model.created_by = pop("created_by", UNSET)
        model.updated_by = pop("updated_by", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.contact) is not UNSET:
            d["contact"] = v
        if (v := model.owner) is not UNSET:
            d["owner"] = v
        if (v := model.field) is not UNSET:
            d["field"] = v
        if (v := model.value) is not UNSET:
            d["value"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.udate) is not UNSET:
            d["udate"] = v
        if (v := model.created_by) is not UNSET:
            d["created_by"] = v
        if (v := model.updated_by) is not UNSET:
            d["updated_by"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
