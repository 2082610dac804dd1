# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Organization(Model[JSON]):
    """An organization, which is what accounts were before."""

    id: str
    """Its id."""
    name: str | Unset = UNSET
    """Its name."""
    owner: str | Unset = UNSET
    """Id of the user who owns it."""
    userid: str | Unset = UNSET
    """Id of its owner once more."""
    created_timestamp: str | Unset = UNSET
    """When it was made, with offset."""
    updated_timestamp: str | Unset = UNSET
    """When it was last changed, with offset."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.name = pop("name", UNSET)
        model.owner = pop("owner", UNSET)
        model.userid = pop("userid", UNSET)
        model.created_timestamp = pop("created_timestamp", UNSET)
        model.updated_timestamp = pop("updated_timestamp", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.owner) is not UNSET:
            d["owner"] = v
        if (v := model.userid) is not UNSET:
            d["userid"] = v
        if (v := model.created_timestamp) is not UNSET:
            d["created_timestamp"] = v
        if (v := model.updated_timestamp) is not UNSET:
            d["updated_timestamp"] = v
        d.update(self.additional_properties)
        return d
