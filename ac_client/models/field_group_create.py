# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldGroupCreate(Model[JSON]):
    """A group of custom fields to be made."""

    label: str
    """Its name."""
    ordernum: int | Unset = UNSET
    """Its place among the groups."""
    group_type: int | Unset = UNSET
    """What its fields belong to, as a number."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.label = pop("label", UNSET)
        model.ordernum = pop("ordernum", UNSET)
        model.group_type = pop("groupType", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.label) is not UNSET:
            d["label"] = v
        if (v := model.ordernum) is not UNSET:
            d["ordernum"] = v
        if (v := model.group_type) is not UNSET:
            d["groupType"] = v
        d.update(self.additional_properties)
        return d
