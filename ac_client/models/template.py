# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Template(Model[JSON]):
    """A campaign template."""

    id: str
    """The template's id."""
    name: str | Unset = UNSET
    """Its name."""
    subject: str | None | Unset = UNSET
    """The subject of campaigns made from it."""
    content: str | Unset = UNSET
    """Its HTML, which may be long."""
    userid: str | Unset = UNSET
    """Id of the user who made it."""
    categoryid: str | Unset = UNSET
    """Id of its category."""
    ed_instanceid: str | Unset = UNSET
    """Id of its instance in the designer."""
    ed_version: str | Unset = UNSET
    """Version of the designer it was made with."""
    used: str | Unset = UNSET
    """1 when it has been used, else 0."""
    modified: str | Unset = UNSET
    """1 when it has been changed, else 0."""
    hidden: str | Unset = UNSET
    """1 when it is hidden, else 0."""
    waitpreview: str | Unset = UNSET
    """1 when its preview is being waited for, else 0."""
    importnum: str | Unset = UNSET
    """Not documented; "0" wherever it was seen."""
    mdate: str | Unset = UNSET
    """When it was last changed."""
    preview_content: str | None | Unset = UNSET
    """HTML of its preview."""
    screenshot: str | None | Unset = UNSET
    """Address of a picture of it, without the protocol."""
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
        model.subject = pop("subject", UNSET)
        model.content = pop("content", UNSET)
        model.userid = pop("userid", UNSET)
        model.categoryid = pop("categoryid", UNSET)
        model.ed_instanceid = pop("ed_instanceid", UNSET)
        model.ed_version = pop("ed_version", UNSET)
        model.used = pop("used", UNSET)
        model.modified = pop("modified", UNSET)
        model.hidden = pop("hidden", UNSET)
        model.waitpreview = pop("waitpreview", UNSET)
        model.importnum = pop("importnum", UNSET)
        model.mdate = pop("mdate", UNSET)
        model.preview_content = pop("preview_content", UNSET)
        model.screenshot = pop("screenshot", UNSET)
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
        if (v := model.subject) is not UNSET:
            d["subject"] = v
        if (v := model.content) is not UNSET:
            d["content"] = v
        if (v := model.userid) is not UNSET:
            d["userid"] = v
        if (v := model.categoryid) is not UNSET:
            d["categoryid"] = v
        if (v := model.ed_instanceid) is not UNSET:
            d["ed_instanceid"] = v
        if (v := model.ed_version) is not UNSET:
            d["ed_version"] = v
        if (v := model.used) is not UNSET:
            d["used"] = v
        if (v := model.modified) is not UNSET:
            d["modified"] = v
        if (v := model.hidden) is not UNSET:
            d["hidden"] = v
        if (v := model.waitpreview) is not UNSET:
            d["waitpreview"] = v
        if (v := model.importnum) is not UNSET:
            d["importnum"] = v
        if (v := model.mdate) is not UNSET:
            d["mdate"] = v
        if (v := model.preview_content) is not UNSET:
            d["preview_content"] = v
        if (v := model.screenshot) is not UNSET:
            d["screenshot"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
