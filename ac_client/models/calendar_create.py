# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CalendarCreate(Model[JSON]):
    """A calendar feed to be made."""

    title: str
    """Its name."""
    type_: Literal["All", "Contacts", "Deals"]
    """Whose tasks it has."""
    notification: bool | int | Unset = UNSET
    """Whether it has notifications."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.title = pop("title", UNSET)
        model.type_ = pop("type", UNSET)
        model.notification = pop("notification", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.title) is not UNSET:
            d["title"] = v
        if (v := model.type_) is not UNSET:
            d["type"] = v
        if (v := model.notification) is not UNSET:
            d["notification"] = v
        d.update(self.additional_properties)
        return d
