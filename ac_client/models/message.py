# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Message(Model[JSON]):
    """A message that campaigns send."""

    id: str
    """The message's id."""
    subject: str
    """Its subject."""
    preheader_text: str
    """The text that mail programs show behind the subject."""
    fromname: str
    """Name of the sender."""
    fromemail: str
    """E-mail address of the sender."""
    reply2: str
    """E-mail address that replies go to; empty when it is the sender's."""
    html: str
    """Its HTML, which may be long."""
    text: str
    """Its plain text."""
    name: str | Unset = UNSET
    """Its name."""
    format_: str | Unset = UNSET
    """What of it is sent, such as mime for both HTML and text."""
    cdate: str | Unset = UNSET
    """When it was made, with offset."""
    mdate: str | Unset = UNSET
    """When it was last changed, with offset."""
    userid: str | Unset = UNSET
    """Id of the user who made it; 0 when there is none."""
    user: str | None | Unset = UNSET
    """Id of the user once more; null when there is none."""
    priority: str | Unset = UNSET
    """Its priority, 3 for normal."""
    charset: str | Unset = UNSET
    """Its character set, such as utf-8."""
    encoding: str | Unset = UNSET
    """How it is encoded, such as quoted-printable."""
    htmlfetch: str | Unset = UNSET
    """When HTML from a URL is fetched, such as now."""
    textfetch: str | Unset = UNSET
    """When text from a URL is fetched, such as now."""
    ed_instanceid: str | Unset = UNSET
    """Id of its instance in the designer."""
    ed_version: str | Unset = UNSET
    """Version of the designer it was made with."""
    hidden: str | Unset = UNSET
    """1 when it is hidden, else 0."""
    has_predictive_content: str | Unset = UNSET
    """1 when its content depends on the contact, else 0."""
    preview_mime: str | Unset = UNSET
    """Media type of its preview."""
    preview_data: str | None | Unset = UNSET
    """Its preview."""
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
        model.subject = pop("subject", UNSET)
        model.preheader_text = pop("preheader_text", UNSET)
        model.fromname = pop("fromname", UNSET)
        model.fromemail = pop("fromemail", UNSET)
        model.reply2 = pop("reply2", UNSET)
        model.html = pop("html", UNSET)
        model.text = pop("text", UNSET)
        model.name = pop("name", UNSET)
        model.format_ = pop("format", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.mdate = pop("mdate", UNSET)
        model.userid = pop("userid", UNSET)
        model.user = pop("user", UNSET)
        model.priority = pop("priority", UNSET)
        model.charset = pop("charset", UNSET)
        model.encoding = pop("encoding", UNSET)
        model.htmlfetch = pop("htmlfetch", UNSET)
        model.textfetch = pop("textfetch", UNSET)
        model.ed_instanceid = pop("ed_instanceid", UNSET)
        model.ed_version = pop("ed_version", UNSET)
        model.hidden = pop("hidden", UNSET)
        model.has_predictive_content = pop("has_predictive_content", UNSET)
        model.preview_mime = pop("preview_mime", UNSET)
        model.preview_data = pop("preview_data", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.subject) is not UNSET:
            d["subject"] = v
        if (v := model.preheader_text) is not UNSET:
            d["preheader_text"] = v
        if (v := model.fromname) is not UNSET:
            d["fromname"] = v
        if (v := model.fromemail) is not UNSET:
            d["fromemail"] = v
        if (v := model.reply2) is not UNSET:
            d["reply2"] = v
        if (v := model.html) is not UNSET:
            d["html"] = v
        if (v := model.text) is not UNSET:
            d["text"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.format_) is not UNSET:
            d["format"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.mdate) is not UNSET:
            d["mdate"] = v
        if (v := model.userid) is not UNSET:
            d["userid"] = v
        if (v := model.user) is not UNSET:
            d["user"] = v
        if (v := model.priority) is not UNSET:
            d["priority"] = v
        if (v := model.charset) is not UNSET:
            d["charset"] = v
        if (v := model.encoding) is not UNSET:
            d["encoding"] = v
        if (v := model.htmlfetch) is not UNSET:
            d["htmlfetch"] = v
        if (v := model.textfetch) is not UNSET:
            d["textfetch"] = v
        if (v := model.ed_instanceid) is not UNSET:
            d["ed_instanceid"] = v
        if (v := model.ed_version) is not UNSET:
            d["ed_version"] = v
        if (v := model.hidden) is not UNSET:
            d["hidden"] = v
        if (v := model.has_predictive_content) is not UNSET:
            d["has_predictive_content"] = v
        if (v := model.preview_mime) is not UNSET:
            d["preview_mime"] = v
        if (v := model.preview_data) is not UNSET:
            d["preview_data"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
