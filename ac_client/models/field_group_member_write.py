# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldGroupMemberWrite(Model[JSON]):
    """A custom field's place in a group as it is to be."""

    rel_id: str | int
    """Id of the custom field."""
    group_id: str | int | Unset = UNSET
    """Id of the group."""
    ordernum: int | None | Unset = UNSET
    """Its place among the group's fields; null for the last."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.rel_id = pop("rel_id", UNSET)
        model.group_id = pop("group_id", UNSET)
        model.ordernum = pop("ordernum", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.rel_id) is not UNSET:
            d["rel_id"] = v
        if (v := model.group_id) is not UNSET:
            d["group_id"] = v
        if (v := model.ordernum) is not UNSET:
            d["ordernum"] = v
        d.update(self.additional_properties)
        return d
