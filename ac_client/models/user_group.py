# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class UserGroup(Model[JSON]):
    """The link between a user and a group."""

    id: str
    """The link's id."""
    user: str
    """Id of the user."""
    userid: str
    """Id of the user once more."""
    group: str
    """Id of the group."""
    groupid: str
    """Id of the group once more."""
    cdate: str | Unset = UNSET
    """When it was made, with offset."""
    udate: str | Unset = UNSET
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
        model.user = pop("user", UNSET)
        model.userid = pop("userid", UNSET)
        model.group = pop("group", UNSET)
        model.groupid = pop("groupid", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.udate = pop("udate", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.user) is not UNSET:
            d["user"] = v
        if (v := model.userid) is not UNSET:
            d["userid"] = v
        if (v := model.group) is not UNSET:
            d["group"] = v
        if (v := model.groupid) is not UNSET:
            d["groupid"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.udate) is not UNSET:
            d["udate"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
