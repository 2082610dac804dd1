# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Personalization(Model[JSON]):
    """A variable that can be used in messages."""

    id: str
    """The variable's id."""
    tag: str
    """The tag by which messages use it."""
    name: str
    """Its name."""
    format_: str
    """Its format, html or text."""
    content: str
    """What it stands for."""
    is_locked: bool
    """Whether only admins may change it."""
    list_ids: str | Unset = UNSET
    """Ids of its lists, with commas between them."""
    list_names: str | Unset = UNSET
    """Names of its lists, with commas between them."""
    lists_count: str | Unset = UNSET
    """How many lists those are."""
    listids: str | Unset = UNSET
    """Ids of its lists, with commas between them."""
    userid: str | Unset = UNSET
    """Id of the user who made it."""
    created_timestamp: str | Unset = UNSET
    """When it was made, without a zone."""
    updated_timestamp: str | Unset = UNSET
    """When it was last changed, without a zone."""
    created_by: str | None | Unset = UNSET
    """Id of the user who made it."""
    updated_by: str | None | Unset = UNSET
    """Id of the user who last changed it."""
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
        model.tag = pop("tag", UNSET)
        model.name = pop("name", UNSET)
        model.format_ = pop("format", UNSET)
        model.content = pop("content", UNSET)
        model.is_locked = pop("isLocked", UNSET)
        model.list_ids = pop("listIds", UNSET)
        model.list_names = pop("listNames", UNSET)
        model.lists_count = pop("listsCount", UNSET)
        model.listids = pop("listids", UNSET)
        model.userid = pop("userid", UNSET)
        model.created_timestamp = pop("created_timestamp", UNSET)
        model.updated_timestamp = pop("updated_timestamp", UNSET)
        model.created_by = pop("created_by", UNSET)
        model.updated_by = pop("updated_by", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.tag) is not UNSET:
            d["tag"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.format_) is not UNSET:
            d["format"] = v
        if (v := model.content) is not UNSET:
            d["content"] = v
        if (v := model.is_locked) is not UNSET:
            d["isLocked"] = v
        if (v := model.list_ids) is not UNSET:
            d["listIds"] = v
        if (v := model.list_names) is not UNSET:
            d["listNames"] = v
        if (v := model.lists_count) is not UNSET:
            d["listsCount"] = v
        if (v := model.listids) is not UNSET:
            d["listids"] = v
        if (v := model.userid) is not UNSET:
            d["userid"] = v
        if (v := model.created_timestamp) is not UNSET:
            d["created_timestamp"] = v
        if (v := model.updated_timestamp) is not UNSET:
            d["updated_timestamp"] = v
        if (v := model.created_by) is not UNSET:
            d["created_by"] = v
        if (v := model.updated_by) is not UNSET:
            d["updated_by"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
