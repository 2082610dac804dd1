# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Config(Model[JSON]):
    """A setting of the account or of a user."""

    id: str
    """The setting's id."""
    keyname: str | Unset = UNSET
    """Its name, such as pagination.users_index."""
    val: str | Unset = UNSET
    """Its value, always as text."""
    section: str | Unset = UNSET
    """The section it belongs to; empty in the example."""
    item: str | Unset = UNSET
    """The item it belongs to; empty in the example."""
    userid: str | Unset = UNSET
    """Id of the user it belongs to."""
    owner: str | Unset = UNSET
    """Id of the user once more."""
    cdate: str | Unset = UNSET
    """When it was made, with offset."""
    udate: str | Unset = UNSET
    """When it was last changed, with offset."""
    created_timestamp: str | None | Unset = UNSET
    """When it was made, without a zone."""
    updated_timestamp: str | None | Unset = UNSET
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
        model.keyname = pop("keyname", UNSET)
        model.val = pop("val", UNSET)
        model.section = pop("section", UNSET)
        model.item = pop("item", UNSET)
        model.userid = pop("userid", UNSET)
        model.owner = pop("owner", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.udate = pop("udate", UNSET)
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
        if (v := model.keyname) is not UNSET:
            d["keyname"] = v
        if (v := model.val) is not UNSET:
            d["val"] = v
        if (v := model.section) is not UNSET:
            d["section"] = v
        if (v := model.item) is not UNSET:
            d["item"] = v
        if (v := model.userid) is not UNSET:
            d["userid"] = v
        if (v := model.owner) is not UNSET:
            d["owner"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.udate) is not UNSET:
            d["udate"] = v
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
