# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class MessageCreate(Model[JSON]):
    """A message to be made."""

    fromname: str
    """Name of the sender."""
    fromemail: str
    """E-mail address of the sender."""
    reply2: str
    """E-mail address that replies go to."""
    subject: str | Unset = UNSET
    """Its subject."""
    preheader_text: str | Unset = UNSET
    """The text that mail programs show behind the subject."""
    html: str | Unset = UNSET
    """Its HTML."""
    text: str | Unset = UNSET
    """Its plain text."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.fromname = pop("fromname", UNSET)
        model.fromemail = pop("fromemail", UNSET)
        model.reply2 = pop("reply2", UNSET)
        model.subject = pop("subject", UNSET)
        model.preheader_text = pop("preheader_text", UNSET)
        model.html = pop("html", UNSET)
        model.text = pop("text", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.fromname) is not UNSET:
            d["fromname"] = v
        if (v := model.fromemail) is not UNSET:
            d["fromemail"] = v
        if (v := model.reply2) is not UNSET:
            d["reply2"] = v
        if (v := model.subject) is not UNSET:
            d["subject"] = v
        if (v := model.preheader_text) is not UNSET:
            d["preheader_text"] = v
        if (v := model.html) is not UNSET:
            d["html"] = v
        if (v := model.text) is not UNSET:
            d["text"] = v
        d.update(self.additional_properties)
        return d
