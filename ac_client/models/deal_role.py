# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealRole(Model[JSON]):
    """A role that a secondary contact can have in a deal."""

    id: str
    """The role's id."""
    title: str
    """Its title."""
    created_timestamp: str
    """When it was made; with an offset, in spite of the name."""
    updated_timestamp: str
    """When it was last changed; with an offset likewise."""
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
        model.created_timestamp = pop("created_timestamp", UNSET)
        model.updated_timestamp = pop("updated_timestamp", UNSET)
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
        if (v := model.created_timestamp) is not UNSET:
            d["created_timestamp"] = v
        if (v := model.updated_timestamp) is not UNSET:
            d["updated_timestamp"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
