# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappChannel(Model[JSON]):
    """A phone number or the like that messages are sent from."""

    id: int | Unset = UNSET
    """The channel's id."""
    channel_id: str | Unset = UNSET
    """Its id at the provider."""
    channel_type: str | Unset = UNSET
    """Its kind, such as WHATSAPP."""
    channel_provider: str | Unset = UNSET
    """Its provider, such as META_CLOUD_API."""
    name: str | Unset = UNSET
    """Its name."""
    status: str | Unset = UNSET
    """NEW, ACTIVE or INACTIVE."""
    created_on: str | Unset = UNSET
    """When it was made."""
    is_sandbox: bool | Unset = UNSET
    """Whether it is for trials."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.channel_id = pop("channel_id", UNSET)
        model.channel_type = pop("channel_type", UNSET)
        model.channel_provider = pop("channel_provider", UNSET)
        model.name = pop("name", UNSET)
        model.status = pop("status", UNSET)
        model.created_on = pop("created_on", UNSET)
        model.is_sandbox = pop("is_sandbox", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.channel_id) is not UNSET:
            d["channel_id"] = v
        if (v := model.channel_type) is not UNSET:
            d["channel_type"] = v
        if (v := model.channel_provider) is not UNSET:
            d["channel_provider"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.created_on) is not UNSET:
            d["created_on"] = v
        if (v := model.is_sandbox) is not UNSET:
            d["is_sandbox"] = v
        d.update(self.additional_properties)
        return d
