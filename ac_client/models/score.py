# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Score(Model[JSON]):
    """A set of rules by which contacts or deals earn points."""

    id: str
    """The score's id."""
    name: str | Unset = UNSET
    """Its name."""
    descript: str | Unset = UNSET
    """What earns points."""
    reltype: str | Unset = UNSET
    """Who earns the points, contact or deal."""
    status: str | Unset = UNSET
    """1 when it is counted, else 0."""
    cdate: str | Unset = UNSET
    """When it was made, with offset."""
    mdate: str | Unset = UNSET
    """When it was last changed, with offset."""
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
        model.name = pop("name", UNSET)
        model.descript = pop("descript", UNSET)
        model.reltype = pop("reltype", UNSET)
        model.status = pop("status", UNSET)
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
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.descript) is not UNSET:
            d["descript"] = v
        if (v := model.reltype) is not UNSET:
            d["reltype"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.mdate) is not UNSET:
            d["mdate"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
