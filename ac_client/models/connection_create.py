# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ConnectionCreate(Model[JSON]):
    """A connection to be made."""

    service: str
    """Name of the service."""
    externalid: str
    """The service's id of the account."""
    name: str
    """Its name, such as the shop's."""
    logo_url: str
    """Address of a logo."""
    link_url: str
    """Address of the service's own page on it."""
    list_id: str | int | Unset = UNSET
    """Id of the list that its new contacts go to."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.service = pop("service", UNSET)
        model.externalid = pop("externalid", UNSET)
        model.name = pop("name", UNSET)
        model.logo_url = pop("logoUrl", UNSET)
        model.link_url = pop("linkUrl", UNSET)
        model.list_id = pop("listId", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.service) is not UNSET:
            d["service"] = v
        if (v := model.externalid) is not UNSET:
            d["externalid"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.logo_url) is not UNSET:
            d["logoUrl"] = v
        if (v := model.link_url) is not UNSET:
            d["linkUrl"] = v
        if (v := model.list_id) is not UNSET:
            d["listId"] = v
        d.update(self.additional_properties)
        return d
