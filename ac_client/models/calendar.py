# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Calendar(Model[JSON]):
    """A calendar feed of tasks."""

    id: str
    """The feed's id."""
    title: str | Unset = UNSET
    """Its name."""
    type_: str | Unset = UNSET
    """Whose tasks it has; All, Deals or Contacts."""
    token: str | Unset = UNSET
    """The secret in its URL; whoever has it can read the feed."""
    notification: str | int | Unset = UNSET
    """1 when it has notifications, else 0."""
    userid: str | Unset = UNSET
    """Id of the user who made it."""
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
        model.title = pop("title", UNSET)
        model.type_ = pop("type", UNSET)
        model.token = pop("token", UNSET)
        model.notification = pop("notification", UNSET)
        model.userid = pop("userid", UNSET)
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
        if (v := model.title) is not UNSET:
            d["title"] = v
        if (v := model.type_) is not UNSET:
            d["type"] = v
        if (v := model.token) is not UNSET:
            d["token"] = v
        if (v := model.notification) is not UNSET:
            d["notification"] = v
        if (v := model.userid) is not UNSET:
            d["userid"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.mdate) is not UNSET:
            d["mdate"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
