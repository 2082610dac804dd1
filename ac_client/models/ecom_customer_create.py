# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomCustomerCreate(Model[JSON]):
    """An e-commerce customer to be made."""

    connectionid: str | int
    """Id of the connection it comes through."""
    externalid: str
    """The shop's id of the customer."""
    email: str
    """The e-mail address."""
    accepts_marketing: Literal["0", "1"] | Unset = UNSET
    """1 when the customer agreed to marketing, else 0."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.connectionid = pop("connectionid", UNSET)
        model.externalid = pop("externalid", UNSET)
        model.email = pop("email", UNSET)
        model.accepts_marketing = pop("acceptsMarketing", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.connectionid) is not UNSET:
            d["connectionid"] = v
        if (v := model.externalid) is not UNSET:
            d["externalid"] = v
        if (v := model.email) is not UNSET:
            d["email"] = v
        if (v := model.accepts_marketing) is not UNSET:
            d["acceptsMarketing"] = v
        d.update(self.additional_properties)
        return d
