# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Goal(Model[JSON]):
    """A goal of an automation."""

    id: str
    """The goal's id."""
    name: str | Unset = UNSET
    """Its name."""
    automation: str | None | Unset = UNSET
    """Id of the automation."""
    seriesid: str | Unset = UNSET
    """Id of the automation once more."""
    blockid: str | Unset = UNSET
    """Id of its block in the automation."""
    dirty_stats: str | Unset = UNSET
    """A number of which nothing is known."""
    cdate: str | None | Unset = UNSET
    """When it was made."""
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
        model.automation = pop("automation", UNSET)
        model.seriesid = pop("seriesid", UNSET)
        model.blockid = pop("blockid", UNSET)
        model.dirty_stats = pop("dirty_stats", UNSET)
        model.cdate = pop("cdate", UNSET)
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
        if (v := model.automation) is not UNSET:
            d["automation"] = v
        if (v := model.seriesid) is not UNSET:
            d["seriesid"] = v
        if (v := model.blockid) is not UNSET:
            d["blockid"] = v
        if (v := model.dirty_stats) is not UNSET:
            d["dirty_stats"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
