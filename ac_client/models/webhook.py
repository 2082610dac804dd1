# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Webhook(Model[JSON]):
    """A URL that the account calls when something happens."""

    id: str
    """The webhook's id."""
    name: str
    """Its name."""
    url: str
    """The URL that is called."""
    events: list[str]
    """Names of the events that it waits for."""
    sources: list[str]
    """Where events must come from."""
    listid: str
    """Id of the list that events must concern; 0 for any."""
    cdate: str
    """When it was made, with offset."""
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
        model.url = pop("url", UNSET)
        model.events = pop("events", UNSET)
        model.sources = pop("sources", UNSET)
        model.listid = pop("listid", UNSET)
        model.cdate = pop("cdate", UNSET)
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
        if (v := model.url) is not UNSET:
            d["url"] = v
        if (v := model.events) is not UNSET:
            d["events"] = v
        if (v := model.sources) is not UNSET:
            d["sources"] = v
        if (v := model.listid) is not UNSET:
            d["listid"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
