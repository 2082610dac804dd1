# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PipelineCreate(Model[JSON]):
    """A pipeline to be made."""

    title: str
    """Its title."""
    currency: str
    """The currency of its new deals, in three lower-case letters."""
    allgroups: Literal[0, 1] | Unset = UNSET
    """1 so that all user groups may use it, 0 so that those in `groups` may."""
    allusers: Literal[0, 1] | Unset = UNSET
    """1 so that new deals are assigned to any user, 0 so that to those in `users`."""
    autoassign: Literal[0, 1, 2] | Unset = UNSET
    """How new deals are assigned: 0 not at all, 1 in turn, 2 by their value."""
    users: list[str | int] | Unset = UNSET
    """Ids of the users that new deals are assigned to."""
    groups: list[str | int] | Unset = UNSET
    """Ids of the user groups that may use it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.title = pop("title", UNSET)
        model.currency = pop("currency", UNSET)
        model.allgroups = pop("allgroups", UNSET)
        model.allusers = pop("allusers", UNSET)
        model.autoassign = pop("autoassign", UNSET)
        model.users = pop("users", UNSET)
        model.groups = pop("groups", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
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
        if (v := model.users) is not UNSET:
            d["users"] = v
        if (v := model.groups) is not UNSET:
            d["groups"] = v
        d.update(self.additional_properties)
        return d
