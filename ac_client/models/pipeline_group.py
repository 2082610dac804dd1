# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PipelineGroup(Model[JSON]):
    """That a user group may use a pipeline."""

    id: str
    """The link's id."""
    deal_group: str
    """Id of the pipeline."""
    d_groupid: str
    """Id of the pipeline once more."""
    group: str
    """Id of the user group."""
    groupid: str
    """Id of the user group once more."""
    cdate: str | None
    """When it was made; always null so far."""
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
        model.deal_group = pop("dealGroup", UNSET)
        model.d_groupid = pop("d_groupid", UNSET)
        model.group = pop("group", UNSET)
        model.groupid = pop("groupid", UNSET)
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
        if (v := model.deal_group) is not UNSET:
            d["dealGroup"] = v
        if (v := model.d_groupid) is not UNSET:
            d["d_groupid"] = v
        if (v := model.group) is not UNSET:
            d["group"] = v
        if (v := model.groupid) is not UNSET:
            d["groupid"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
