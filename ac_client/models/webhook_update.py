# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WebhookUpdate(Model[JSON]):
    """What to change of a webhook."""

    name: str | Unset = UNSET
    """Its name."""
    url: str | Unset = UNSET
    """The URL to call; by https on port 443 alone."""
    events: list[str] | Unset = UNSET
    """Names of events, such as subscribe."""
    sources: list[str] | Unset = UNSET
    """Where from: public, admin, api, system."""
    listid: str | int | Unset = UNSET
    """Id of the list that events must concern; many events ignore it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.name = pop("name", UNSET)
        model.url = pop("url", UNSET)
        model.events = pop("events", UNSET)
        model.sources = pop("sources", UNSET)
        model.listid = pop("listid", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.url) is not UNSET:
            d["url"] = v
        if (v := model.events) is not UNSET:
            d["events"] = v
        if (v := model.sources) is not UNSET:
            d["sources"] = v
        if (v := model.listid) is not UNSET:
            d["listid"] = v
        d.update(self.additional_properties)
        return d
