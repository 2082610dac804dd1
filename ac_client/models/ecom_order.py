# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomOrder(Model[JSON]):
    """An order or an abandoned cart of a connected shop."""

    id: str
    """The order's id."""
    connectionid: str
    """Id of the connection it came through."""
    connection: str
    """Id of the connection it came through."""
    customerid: str
    """Id of the e-commerce customer who placed it."""
    customer: str
    """Id of the e-commerce customer who placed it."""
    source: str
    """0 for a historical order, 1 for a real-time one."""
    state: str | int
    """0 pending, 1 completed, 2 abandoned, 3 recovered, 4 waiting (checked out, but not yet paid)."""
    email: str
    """The customer's e-mail address."""
    total_price: str | int
    """The total in cents, tax and shipping included."""
    currency: str
    """The currency's three letters; in the case in which they were sent."""
    external_created_date: str
    """When it was placed in the shop."""
    order_date: str
    """When it was placed."""
    created_date: str
    """When it was made here."""
    updated_date: str
    """When it was last changed here."""
    tstamp: str
    """When it was last written."""
    externalid: str | None | Unset = UNSET
    """The shop's id of the order."""
    externalcheckoutid: str | None | Unset = UNSET
    """The shop's id of the cart."""
    order_number: str | None | Unset = UNSET
    """The number that the shop shows."""
    discount_amount: str | int | Unset = UNSET
    """The discount in cents."""
    shipping_amount: str | int | Unset = UNSET
    """The price of shipping in cents."""
    tax_amount: str | int | Unset = UNSET
    """The tax in cents."""
    total_products: str | int | Unset = UNSET
    """How many products are on it."""
    shipping_method: str | None | Unset = UNSET
    """How it is shipped."""
    order_url: str | None | Unset = UNSET
    """Its address in the shop."""
    external_updated_date: str | None | Unset = UNSET
    """When the shop last changed it."""
    abandoned_date: str | None | Unset = UNSET
    """When the cart was abandoned."""
    order_products: list[str] | Unset = UNSET
    """Ids of the products on it."""
    order_discounts: list[str] | Unset = UNSET
    """Ids of the discounts on it."""
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
        model.connectionid = pop("connectionid", UNSET)
        model.connection = pop("connection", UNSET)
        model.customerid = pop("customerid", UNSET)
        model.customer = pop("customer", UNSET)
        model.source = pop("source", UNSET)
        model.state = pop("state", UNSET)
        model.email = pop("email", UNSET)
        model.total_price = pop("totalPrice", UNSET)
        model.currency = pop("currency", UNSET)
        model.external_created_date = pop("externalCreatedDate", UNSET)
        model.order_date = pop("orderDate", UNSET)
        model.created_date = pop("createdDate", UNSET)
        model.updated_date = pop("updatedDate", UNSET)
        model.tstamp = pop("tstamp", UNSET)
        model.externalid = pop("externalid", UNSET)
        model.externalcheckoutid = pop("externalcheckoutid", UNSET)
        model.order_number = pop("orderNumber", UNSET)
        model.discount_amount = pop("discountAmount", UNSET)
        model.shipping_amount = pop("shippingAmount", UNSET)
        model.tax_amount = pop("taxAmount", UNSET)
        model.total_products = pop("totalProducts", UNSET)
        model.shipping_method = pop("shippingMethod", UNSET)
        model.order_url = pop("orderUrl", UNSET)
        model.external_updated_date = pop("externalUpdatedDate", UNSET)
        model.abandoned_date = pop("abandonedDate", UNSET)
        model.order_products = pop("orderProducts", UNSET)
        model.order_discounts = pop("orderDiscounts", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.connectionid) is not UNSET:
            d["connectionid"] = v
        if (v := model.connection) is not UNSET:
            d["connection"] = v
        if (v := model.customerid) is not UNSET:
            d["customerid"] = v
        if (v := model.customer) is not UNSET:
            d["customer"] = v
        if (v := model.source) is not UNSET:
            d["source"] = v
        if (v := model.state) is not UNSET:
            d["state"] = v
        if (v := model.email) is not UNSET:
            d["email"] = v
        if (v := model.total_price) is not UNSET:
            d["totalPrice"] = v
        if (v := model.currency) is not UNSET:
            d["currency"] = v
        if (v := model.external_created_date) is not UNSET:
            d["externalCreatedDate"] = v
        if (v := model.order_date) is not UNSET:
            d["orderDate"] = v
        if (v := model.created_date) is not UNSET:
            d["createdDate"] = v
        if (v := model.updated_date) is not UNSET:
            d["updatedDate"] = v
        if (v := model.tstamp) is not UNSET:
            d["tstamp"] = v
        if (v := model.externalid) is not UNSET:
            d["externalid"] = v
        if (v := model.externalcheckoutid) is not UNSET:
            d["externalcheckoutid"] = v
        if (v := model.order_number) is not UNSET:
            d["orderNumber"] = v
        if (v := model.discount_amount) is not UNSET:
            d["discountAmount"] = v
        if (v := model.shipping_amount) is not UNSET:
            d["shippingAmount"] = v
        if (v := model.tax_amount) is not UNSET:
            d["taxAmount"] = v
        if (v := model.total_products) is not UNSET:
            d["totalProducts"] = v
        if (v := model.shipping_method) is not UNSET:
            d["shippingMethod"] = v
        if (v := model.order_url) is not UNSET:
            d["orderUrl"] = v
        if (v := model.external_updated_date) is not UNSET:
            d["externalUpdatedDate"] = v
        if (v := model.abandoned_date) is not UNSET:
            d["abandonedDate"] = v
        if (v := model.order_products) is not UNSET:
            d["orderProducts"] = v
        if (v := model.order_discounts) is not UNSET:
            d["orderDiscounts"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
