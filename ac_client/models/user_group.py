# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, given


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class UserGroup(Model[JSON]):
    """The link between a user and a group."""

    id: str
    """The link's id."""
    user: str | Unset = UNSET
    """Id of the user."""
    userid: str | Unset = UNSET
    """Id of the user once more."""
    group: str | Unset = UNSET
    """Id of the group."""
    groupid: str | Unset = UNSET
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
        d: Any = dict(src_dict)
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
        model.additional_properties = d or {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        return given(
            {
                "id": self.id,
                "user": self.user,
                "userid": self.userid,
                "group": self.group,
                "groupid": self.groupid,
                "cdate": self.cdate,
                "udate": self.udate,
                "links": self.links,
                **self.additional_properties,
            }
        )
