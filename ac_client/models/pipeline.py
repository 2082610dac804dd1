# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Pipeline(Model[JSON]):
    """A pipeline that deals move through."""

    id: str
    """The pipeline's id."""
    title: str
    """Its title."""
    currency: str
    """The currency of its new deals."""
    allgroups: str | int
    """1 when all user groups may use it, else 0."""
    allusers: str | int
    """1 when new deals are assigned to any user, 0 when to some."""
    autoassign: str | int
    """How new deals are assigned: 0 not at all, 1 in turn, 2 by their value."""
    cdate: str
    """When it was made, with offset."""
    udate: str
    """When it was last changed, with offset."""
    stages: list[str] | Unset = UNSET
    """Ids of its stages."""
    deal_group_users: list[str] | Unset = UNSET
    """Ids of its links to users; after a write only."""
    deal_group_groups: list[str] | Unset = UNSET
    """Ids of its links to user groups; after a write only."""
    win_probability_initialize_date: str | None | Unset = UNSET
    """When win probabilities were first worked out, without a zone."""
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
        model.currency = pop("currency", UNSET)
        model.allgroups = pop("allgroups", UNSET)
        model.allusers = pop("allusers", UNSET)
        model.autoassign = pop("autoassign", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.udate = pop("udate", UNSET)
        model.stages = pop("stages", UNSET)
        model.deal_group_users = pop("dealGroupUsers", UNSET)
        model.deal_group_groups = pop("dealGroupGroups", UNSET)
        model.win_probability_initialize_date = pop("win_probability_initialize_date", UNSET)
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
        if (v := model.currency) is not UNSET:
            d["currency"] = v
        if (v := model.allgroups) is not UNSET:
            d["allgroups"] = v
        if (v := model.allusers) is not UNSET:
            d["allusers"] = v
        if (v := model.autoassign) is not UNSET:
            d["autoassign"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.udate) is not UNSET:
            d["udate"] = v
        if (v := model.stages) is not UNSET:
            d["stages"] = v
        if (v := model.deal_group_users) is not UNSET:
            d["dealGroupUsers"] = v
        if (v := model.deal_group_groups) is not UNSET:
            d["dealGroupGroups"] = v
        if (v := model.win_probability_initialize_date) is not UNSET:
            d["win_probability_initialize_date"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
