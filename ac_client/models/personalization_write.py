# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PersonalizationWrite(Model[JSON]):
    """A variable as it is to be."""

    tag: str | Unset = UNSET
    """The tag by which messages use it."""
    name: str | Unset = UNSET
    """Its name."""
    format_: Literal["html", "text"] | Unset = UNSET
    """Its format."""
    content: str | Unset = UNSET
    """What it stands for."""
    listids: str | Unset = UNSET
    """Ids of its lists, with commas between them, such as 2,3."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.tag = pop("tag", UNSET)
        model.name = pop("name", UNSET)
        model.format_ = pop("format", UNSET)
        model.content = pop("content", UNSET)
        model.listids = pop("listids", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.tag) is not UNSET:
            d["tag"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.format_) is not UNSET:
            d["format"] = v
        if (v := model.content) is not UNSET:
            d["content"] = v
        if (v := model.listids) is not UNSET:
            d["listids"] = v
        d.update(self.additional_properties)
        return d
