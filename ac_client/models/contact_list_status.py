# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactListStatus(Model[JSON]):
    """A contact's status on a list."""

    contact: str | int
    """Id of the contact."""
    list_: str | int
    """Id of the list."""
    status: str | int
    """1 to subscribe, 2 to unsubscribe."""
    sourceid: str | int | Unset = UNSET
    """4 when a contact that has left is subscribed again."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.contact = pop("contact", UNSET)
        model.list_ = pop("list", UNSET)
        model.status = pop("status", UNSET)
        model.sourceid = pop("sourceid", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.contact) is not UNSET:
            d["contact"] = v
        if (v := model.list_) is not UNSET:
            d["list"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.sourceid) is not UNSET:
            d["sourceid"] = v
        d.update(self.additional_properties)
        return d
