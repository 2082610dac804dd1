# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AutomationBlock(Model[JSON]):
    """A step of an automation."""

    id: str
    """The step's id."""
    automation: str | None | Unset = UNSET
    """Id of the automation."""
    parent: str | None | Unset = UNSET
    """Id of the step before it."""
    ordernum: str | Unset = UNSET
    """Its place among the steps."""
    params: JSON | Unset = UNSET
    """Its settings, an object that depends on its kind."""
    deleted: str | Unset = UNSET
    """1 when it is deleted, else 0."""
    cdate: str | None | Unset = UNSET
    """When it was made."""
    mdate: str | None | Unset = UNSET
    """When it was last changed."""
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
        model.automation = pop("automation", UNSET)
        model.parent = pop("parent", UNSET)
        model.ordernum = pop("ordernum", UNSET)
        model.params = pop("params", UNSET)
        model.deleted = pop("deleted", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.mdate = pop("mdate", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.automation) is not UNSET:
            d["automation"] = v
        if (v := model.parent) is not UNSET:
            d["parent"] = v
        if (v := model.ordernum) is not UNSET:
            d["ordernum"] = v
        if (v := model.params) is not UNSET:
            d["params"] = v
        if (v := model.deleted) is not UNSET:
            d["deleted"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.mdate) is not UNSET:
            d["mdate"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
