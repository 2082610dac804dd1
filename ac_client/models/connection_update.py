# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ConnectionUpdate(Model[JSON]):
    """What to change of a connection."""

    service: str | Unset = UNSET
    """Name of the service."""
    externalid: str | Unset = UNSET
    """The service's id of the account."""
    name: str | Unset = UNSET
    """Its name, such as the shop's."""
    logo_url: str | Unset = UNSET
    """Address of a logo."""
    link_url: str | Unset = UNSET
    """Address of the service's own page on it."""
    status: Literal[0, 1] | Unset = UNSET
    """1 for connected, 0 for in error."""
    sync_status: Literal[0, 1] | Unset = UNSET
    """1 when a synchronization runs, 0 when it has stopped."""
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
        model.status = pop("status", UNSET)
        model.sync_status = pop("syncStatus", UNSET)
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
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.sync_status) is not UNSET:
            d["syncStatus"] = v
        d.update(self.additional_properties)
        return d
