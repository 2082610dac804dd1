# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EmailEditorMessage(Model[JSON]):
    """A message of the campaign that is edited."""

    id: str | Unset = UNSET
    """The message's id."""
    subject: str | Unset = UNSET
    """Its subject."""
    preheader_text: str | Unset = UNSET
    """The text that mail programs show behind the subject."""
    fromname: str | Unset = UNSET
    """Name of the sender."""
    fromemail: str | Unset = UNSET
    """E-mail address of the sender."""
    reply2: str | Unset = UNSET
    """E-mail address that replies go to."""
    percentage: str | Unset = UNSET
    """Its share of the campaign's contacts, in percent."""
    percentage300: str | Unset = UNSET
    """A number of which the vendor says nothing."""
    ed_version: str | Unset = UNSET
    """Version of the designer it was made with."""
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
        model.percentage = pop("percentage", UNSET)
        model.percentage300 = pop("percentage300", UNSET)
        model.ed_version = pop("ed_version", UNSET)
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
        if (v := model.percentage) is not UNSET:
            d["percentage"] = v
        if (v := model.percentage300) is not UNSET:
            d["percentage300"] = v
        if (v := model.ed_version) is not UNSET:
            d["ed_version"] = v
        d.update(self.additional_properties)
        return d
