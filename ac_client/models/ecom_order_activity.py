# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderActivity(Model[JSON]):
    """Something that happened to an e-commerce order."""

    id: str
    """The activity's id."""
    order: str | Unset = UNSET
    """Id of the order."""
    orderid: str | Unset = UNSET
    """Id of the order once more."""
    connection: str | Unset = UNSET
    """Id of the connection it came through."""
    connectionid: str | Unset = UNSET
    """Id of the connection once more."""
    customerid: str | Unset = UNSET
    """Id of the e-commerce customer."""
    externalid: str | None | Unset = UNSET
    """The shop's id of the order."""
    externalcheckoutid: str | None | Unset = UNSET
    """The shop's id of the cart."""
    source: str | Unset = UNSET
    """0 for a historical order, 1 for a real-time one."""
    state: str | None | Unset = UNSET
    """How far the order had come, as in an order."""
    email: str | Unset = UNSET
    """The customer's e-mail address."""
    currency: str | Unset = UNSET
    """The currency's three letters."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.order = pop("order", UNSET)
        model.orderid = pop("orderid", UNSET)
        model.connection = pop("connection", UNSET)
        model.connectionid = pop("connectionid", UNSET)
        model.customerid = pop("customerid", UNSET)
        model.externalid = pop("externalid", UNSET)
        model.externalcheckoutid = pop("externalcheckoutid", UNSET)
        model.source = pop("source", UNSET)
        model.state = pop("state", UNSET)
        model.email = pop("email", UNSET)
        model.currency = pop("currency", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.order) is not UNSET:
            d["order"] = v
        if (v := model.orderid) is not UNSET:
            d["orderid"] = v
        if (v := model.connection) is not UNSET:
            d["connection"] = v
        if (v := model.connectionid) is not UNSET:
            d["connectionid"] = v
        if (v := model.customerid) is not UNSET:
            d["customerid"] = v
        if (v := model.externalid) is not UNSET:
            d["externalid"] = v
        if (v := model.externalcheckoutid) is not UNSET:
            d["externalcheckoutid"] = v
        if (v := model.source) is not UNSET:
            d["source"] = v
        if (v := model.state) is not UNSET:
            d["state"] = v
        if (v := model.email) is not UNSET:
            d["email"] = v
        if (v := model.currency) is not UNSET:
            d["currency"] = v
        d.update(self.additional_properties)
        return d
