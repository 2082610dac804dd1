# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Field(Model[JSON]):
    """A custom field of contacts."""

    id: str
    """The field's id."""
    title: str
    """Its title."""
    type_: str
    """What it holds, such as text, date or listbox."""
    perstag: str
    """Its personalization tag, such as CUSTOMER_GROUP."""
    descript: str | None
    """What it is for."""
    isrequired: str | int
    """1 when it has to be filled in, else 0."""
    visible: str | int
    """1 when forms can have it, else 0."""
    ordernum: str | int
    """Its place among the fields."""
    cdate: str
    """When it was made, with offset."""
    udate: str
    """When it was last changed, with offset."""
    defval: str | None | Unset = UNSET
    """Its default value."""
    options: list[str] | Unset = UNSET
    """Ids of its options."""
    relations: list[str] | Unset = UNSET
    """Ids of its links to lists."""
    service: str | Unset = UNSET
    """The integration it came from."""
    show_in_list: str | int | Unset = UNSET
    """No longer used."""
    rows: str | int | Unset = UNSET
    """No longer used."""
    cols: str | int | Unset = UNSET
    """No longer used."""
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
        model.title = pop("title", UNSET)
        model.type_ = pop("type", UNSET)
        model.perstag = pop("perstag", UNSET)
        model.descript = pop("descript", UNSET)
        model.isrequired = pop("isrequired", UNSET)
        model.visible = pop("visible", UNSET)
        model.ordernum = pop("ordernum", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.udate = pop("udate", UNSET)
        model.defval = pop("defval", UNSET)
        model.options = pop("options", UNSET)
        model.relations = pop("relations", UNSET)
        model.service = pop("service", UNSET)
        model.show_in_list = pop("show_in_list", UNSET)
        model.rows = pop("rows", UNSET)
        model.cols = pop("cols", UNSET)
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
        if (v := model.title) is not UNSET:
            d["title"] = v
        if (v := model.type_) is not UNSET:
            d["type"] = v
        if (v := model.perstag) is not UNSET:
            d["perstag"] = v
        if (v := model.descript) is not UNSET:
            d["descript"] = v
        if (v := model.isrequired) is not UNSET:
            d["isrequired"] = v
        if (v := model.visible) is not UNSET:
            d["visible"] = v
        if (v := model.ordernum) is not UNSET:
            d["ordernum"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.udate) is not UNSET:
            d["udate"] = v
        if (v := model.defval) is not UNSET:
            d["defval"] = v
        if (v := model.options) is not UNSET:
            d["options"] = v
        if (v := model.relations) is not UNSET:
            d["relations"] = v
        if (v := model.service) is not UNSET:
            d["service"] = v
        if (v := model.show_in_list) is not UNSET:
            d["show_in_list"] = v
        if (v := model.rows) is not UNSET:
            d["rows"] = v
        if (v := model.cols) is not UNSET:
            d["cols"] = v
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
