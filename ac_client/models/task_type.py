# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskType(Model[JSON]):
    """A type of tasks, such as call or meeting."""

    id: str
    """The type's id."""
    title: str
    """Its title."""
    cdate: str | None
    """When it was made, with offset."""
    udate: str | None
    """When it was last changed, with offset."""
    status: str | Unset = UNSET
    """0 when it is in use, 1 when it is switched off."""
    defduration: str | Unset = UNSET
    """How long its tasks last, if nothing else is said."""
    display_order: str | Unset = UNSET
    """Its place among the types, from 0."""
    created_utc_timestamp: str | Unset = UNSET
    """When it was made, without a zone."""
    updated_utc_timestamp: str | Unset = UNSET
    """When it was last changed, without a zone."""
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
        model.title = pop("title", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.udate = pop("udate", UNSET)
        model.status = pop("status", UNSET)
        model.defduration = pop("defduration", UNSET)
        model.display_order = pop("display_order", UNSET)
        model.created_utc_timestamp = pop("created_utc_timestamp", UNSET)
        model.updated_utc_timestamp = pop("updated_utc_timestamp", UNSET)
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
        if (v := model.title) is not UNSET:
            d["title"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.udate) is not UNSET:
            d["udate"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.defduration) is not UNSET:
            d["defduration"] = v
        if (v := model.display_order) is not UNSET:
            d["display_order"] = v
        if (v := model.created_utc_timestamp) is not UNSET:
            d["created_utc_timestamp"] = v
        if (v := model.updated_utc_timestamp) is not UNSET:
            d["updated_utc_timestamp"] = v
        if (v := model.created_by) is not UNSET:
            d["created_by"] = v
        if (v := model.updated_by) is not UNSET:
            d["updated_by"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
