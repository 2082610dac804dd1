# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldRelation(Model[JSON]):
    """A custom field's link to a list."""

    id: str
    """The link's id."""
    field: str | int
    """Id of the custom field."""
    relid: str | int
    """Id of the list; 0 for all lists."""
    cdate: str
    """When it was made, with offset."""
    dorder: str | Unset = UNSET
    """Its place among the fields."""
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
        model.field = pop("field", UNSET)
        model.relid = pop("relid", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.dorder = pop("dorder", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.field) is not UNSET:
            d["field"] = v
        if (v := model.relid) is not UNSET:
            d["relid"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.dorder) is not UNSET:
            d["dorder"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
