# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TrackingLog(Model[JSON]):
    """A tracked event of a contact."""

    id: str
    """The event's id."""
    contact: str
    """Id of the contact."""
    type_: str
    """The event's name."""
    value: str
    """What was sent with it."""
    tstamp: str
    """When it happened, with offset."""
    subscriberid: str | Unset = UNSET
    """Id of the contact once more."""
    hash_: str | Unset = UNSET
    """A token that stands for it, of 40 hexadecimal digits."""
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
        model.contact = pop("contact", UNSET)
        model.type_ = pop("type", UNSET)
        model.value = pop("value", UNSET)
        model.tstamp = pop("tstamp", UNSET)
        model.subscriberid = pop("subscriberid", UNSET)
        model.hash_ = pop("hash", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.contact) is not UNSET:
            d["contact"] = v
        if (v := model.type_) is not UNSET:
            d["type"] = v
        if (v := model.value) is not UNSET:
            d["value"] = v
        if (v := model.tstamp) is not UNSET:
            d["tstamp"] = v
        if (v := model.subscriberid) is not UNSET:
            d["subscriberid"] = v
        if (v := model.hash_) is not UNSET:
            d["hash"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
