# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactDealUpdate(Model[JSON]):
    """What to change of a secondary contact."""

    deal: str | int | Unset = UNSET
    """Id of the deal."""
    contact: str | int | Unset = UNSET
    """Id of the contact."""
    role: str | int | Unset = UNSET
    """Id of the role that the contact has."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.deal = pop("deal", UNSET)
        model.contact = pop("contact", UNSET)
        model.role = pop("role", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.deal) is not UNSET:
            d["deal"] = v
        if (v := model.contact) is not UNSET:
            d["contact"] = v
        if (v := model.role) is not UNSET:
            d["role"] = v
        d.update(self.additional_properties)
        return d
