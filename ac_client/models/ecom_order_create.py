# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .. import dates
from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrderCreate(Model[JSON]):
    """An order or an abandoned cart to be made; amounts in cents."""

    source: Literal[0, 1] | Literal["0", "1"]
    """0 for a historical order, which starts nothing, 1 for a real-time one, which starts automations."""
    email: str
    """The customer's e-mail address."""
    total_price: int
    """The total in cents, tax and shipping included."""
    currency: str
    """The currency's three letters, such as USD."""
    connectionid: str | int
    """Id of the connection it comes through."""
    customerid: str | int
    """Id of the e-commerce customer who placed it."""
    external_created_date: datetime.datetime
    """When it was placed in the shop."""
    externalid: str | Unset = UNSET
    """The shop's id of the order; for an order, and not together with externalcheckoutid."""
    externalcheckoutid: str | Unset = UNSET
    """The shop's id of the cart; for an abandoned cart, together with abandonedDate."""
    external_updated_date: datetime.datetime | Unset = UNSET
    """When the shop last changed it."""
    abandoned_date: datetime.datetime | Unset = UNSET
    """When the cart was abandoned; for an abandoned cart only."""
    order_number: str | Unset = UNSET
    """The number that the shop shows."""
    order_url: str | Unset = UNSET
    """Its address in the shop."""
    shipping_method: str | Unset = UNSET
    """How it is shipped."""
    shipping_amount: int | Unset = UNSET
    """The price of shipping in cents."""
    tax_amount: int | Unset = UNSET
    """The tax in cents."""
    discount_amount: int | Unset = UNSET
    """The discount in cents."""
    order_products: list[EcomOrderProductWrite] | Unset = UNSET
    """The products on it."""
    order_discounts: list[EcomOrderDiscountWrite] | Unset = UNSET
    """The discounts on it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.source = pop("source", UNSET)
        model.email = pop("email", UNSET)
        model.total_price = pop("totalPrice", UNSET)
        model.currency = pop("currency", UNSET)
        model.connectionid = pop("connectionid", UNSET)
        model.customerid = pop("customerid", UNSET)
        model.external_created_date = (
            dates.read_datetime(v) if isinstance(v := pop("externalCreatedDate", UNSET), str) else v
        )
        model.externalid = pop("externalid", UNSET)
        model.externalcheckoutid = pop("externalcheckoutid", UNSET)
        model.external_updated_date = (
            dates.read_datetime(v) if isinstance(v := pop("externalUpdatedDate", UNSET), str) else v
        )
        model.abandoned_date = dates.read_datetime(v) if isinstance(v := pop("abandonedDate", UNSET), str) else v
        model.order_number = pop("orderNumber", UNSET)
        model.order_url = pop("orderUrl", UNSET)
        model.shipping_method = pop("shippingMethod", UNSET)
        model.shipping_amount = pop("shippingAmount", UNSET)
        model.tax_amount = pop("taxAmount", UNSET)
        model.discount_amount = pop("discountAmount", UNSET)
        model.order_products = (
            [EcomOrderProductWrite.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("orderProducts", UNSET), list)
            else v
        )
        model.order_discounts = (
            [EcomOrderDiscountWrite.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("orderDiscounts", UNSET), list)
            else v
        )
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.source) is not UNSET:
            d["source"] = v
        if (v := model.email) is not UNSET:
            d["email"] = v
        if (v := model.total_price) is not UNSET:
            d["totalPrice"] = v
        if (v := model.currency) is not UNSET:
            d["currency"] = v
        if (v := model.connectionid) is not UNSET:
            d["connectionid"] = v
        if (v := model.customerid) is not UNSET:
            d["customerid"] = v
        if (v := model.external_created_date) is not UNSET:
            d["externalCreatedDate"] = dates.write_datetime(v, "EcomOrderCreate.external_created_date")
        if (v := model.externalid) is not UNSET:
            d["externalid"] = v
        if (v := model.externalcheckoutid) is not UNSET:
            d["externalcheckoutid"] = v
        if (v := model.external_updated_date) is not UNSET:
            d["externalUpdatedDate"] = dates.write_datetime(v, "EcomOrderCreate.external_updated_date")
        if (v := model.abandoned_date) is not UNSET:
            d["abandonedDate"] = dates.write_datetime(v, "EcomOrderCreate.abandoned_date")
        if (v := model.order_number) is not UNSET:
            d["orderNumber"] = v
        if (v := model.order_url) is not UNSET:
            d["orderUrl"] = v
        if (v := model.shipping_method) is not UNSET:
            d["shippingMethod"] = v
        if (v := model.shipping_amount) is not UNSET:
            d["shippingAmount"] = v
        if (v := model.tax_amount) is not UNSET:
            d["taxAmount"] = v
        if (v := model.discount_amount) is not UNSET:
            d["discountAmount"] = v
        if (v := model.order_products) is not UNSET:
            d["orderProducts"] = plain(v)
        if (v := model.order_discounts) is not UNSET:
            d["orderDiscounts"] = plain(v)
        d.update(self.additional_properties)
        return d


from .ecom_order_discount_write import EcomOrderDiscountWrite
from .ecom_order_product_write import EcomOrderProductWrite
