"""A shop's order feed: customers, carts and orders reach the account once each, also when a response is lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

import pytest

from ac_client import AsyncClient, Client, errors
from ac_client.models import EcomOrder, EcomOrderProductWrite
from ac_sandbox import Fault, Sandbox

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
ABANDONED, RECOVERED = "2", "3"
REAL_TIME: Final = 1


@dataclass(frozen=True)
class Order:
    """What the shop sends for an order, or for an abandoned cart; amounts in cents."""

    number: str
    email: str
    lines: tuple[tuple[str, int, int], ...]
    """Name, price and quantity."""
    cart: str | None = None
    """The cart's id, while it is no order."""

    @property
    def total(self) -> int:
        return sum(price * quantity for _, price, quantity in self.lines)

    @property
    def products(self) -> list[EcomOrderProductWrite]:
        return [EcomOrderProductWrite(name.lower(), name, price, quantity) for name, price, quantity in self.lines]


class Feed:
    """Sends a shop's orders to an account."""

    def __init__(self, ac: AsyncClient, connection: str) -> None:
        self.ac = ac
        self.connection = connection

    @classmethod
    async def connect(cls, ac: AsyncClient, shop: str) -> Feed:
        """Use the shop's connection, or make it."""
        found = [one.id async for one in ac.connections.list(filters_service="shop", filters_externalid=shop)]
        if not found:
            made = await ac.connections.create(
                service="shop", externalid=shop, name="Shop", logo_url=f"{shop}/logo.png", link_url=shop
            )
            found = [made.connection.id]
        return cls(ac, found[0])

    async def customer(self, email: str) -> str:
        """The id of a customer, who is made when new."""
        found = (await self.ac.ecom_customers.list(filters_connectionid=self.connection, filters_email=email)).rows
        if found:
            return found[0].id
        made = await self.ac.ecom_customers.create(connectionid=self.connection, externalid=email, email=email)
        return made.ecom_customer.id

    async def find(self, order: Order) -> EcomOrder | None:
        """What the account has of an order, or of the cart that it was."""
        orders = self.ac.ecom_orders
        found = (await orders.list(filters_connectionid=self.connection, filters_externalid=order.number)).rows
        if not found and order.cart:
            carts = orders.list(filters_connectionid=self.connection, filters_externalcheckoutid=order.cart)
            found = (await carts).rows
        return found[0] if found else None

    async def send(self, order: Order) -> str:
        """Send an order that is new or has changed; return its id in the account."""
        known = await self.find(order)
        if known is not None:
            await self.ac.ecom_orders.update(
                known.id, externalid=order.number, email=order.email, total_price=order.total, currency="EUR",
                order_products=order.products, external_updated_date=NOON + timedelta(hours=1),
            )  # fmt: skip
            return known.id
        try:
            made = await self.ac.ecom_orders.create(
                source=REAL_TIME, externalid=order.number, email=order.email, total_price=order.total, currency="EUR",
                connectionid=self.connection, customerid=await self.customer(order.email), order_number=order.number,
                external_created_date=NOON, order_products=order.products,
            )  # fmt: skip
        except errors.OutcomeUnknownError:  # it may be there: look, instead of sending it twice
            known = await self.find(order)
            if known is None:
                raise
            return known.id
        return made.ecom_order.id

    async def left_behind(self, order: Order) -> str:
        """Send an abandoned cart."""
        assert order.cart is not None
        made = await self.ac.ecom_orders.create(
            source=REAL_TIME, externalcheckoutid=order.cart, email=order.email, total_price=order.total, currency="EUR",
            connectionid=self.connection, customerid=await self.customer(order.email), external_created_date=NOON,
            abandoned_date=NOON, order_products=order.products,
        )  # fmt: skip
        return made.ecom_order.id


BOAT = Order("A-1", "ada@example.com", (("Boat", 100_00, 1), ("Oar", 5_00, 2)))


async def test_orders_reach_the_account(activecampaign: AsyncClient) -> None:
    ac = activecampaign
    feed = await Feed.connect(ac, "https://shop.example")
    assert (await Feed.connect(ac, "https://shop.example")).connection == feed.connection
    first = await feed.send(BOAT)
    assert await feed.send(Order("A-1", "ada@example.com", (("Boat", 100_00, 1),))) == first, "a change of the same"
    second = await feed.send(Order("A-2", "ada@example.com", (("Oar", 5_00, 4),)))
    orders = {order.id: order async for order in ac.ecom_orders.list(filters_connectionid=feed.connection)}
    assert {id_: int(order.total_price) for id_, order in orders.items()} == {first: 100_00, second: 20_00}
    assert len([one async for one in ac.ecom_customers.list(filters_connectionid=feed.connection)]) == 1
    lines = {line.name: int(line.quantity) async for line in ac.ecom_order_products.list_by_order(second)}
    assert lines == {"Oar": 4}
    await ac.ecom_orders.delete(first)
    assert await feed.find(BOAT) is None


async def test_a_cart_becomes_an_order(activecampaign: AsyncClient) -> None:
    ac = activecampaign
    feed = await Feed.connect(ac, "https://shop.example")
    cart = Order("A-1", "ada@example.com", BOAT.lines, cart="cart-1")
    id_ = await feed.left_behind(cart)
    assert str((await ac.ecom_orders.get(id_)).ecom_order.state) == ABANDONED
    assert await feed.send(cart) == id_
    assert str((await ac.ecom_orders.get(id_)).ecom_order.state) == RECOVERED


async def test_a_lost_response_makes_no_second_order(activecampaign: AsyncClient, sandbox: Sandbox) -> None:
    feed = await Feed.connect(activecampaign, "https://shop.example")
    sandbox.faults.add(Fault.lost_response(), on="POST /ecomOrders")
    id_ = await feed.send(BOAT)
    assert sandbox.requests.effects("create_ecom_order") == 1
    assert [order.id async for order in activecampaign.ecom_orders.list()] == [id_]
    sandbox.faults.add(Fault.reset(), on="POST /ecomOrders")  # nothing was applied: the caller decides
    with pytest.raises(errors.OutcomeUnknownError):
        await feed.send(Order("A-2", "ada@example.com", BOAT.lines))


def test_without_await(activecampaign_sync: Client) -> None:
    ac = activecampaign_sync
    connection = ac.connections.create(
        service="shop", externalid="s", name="Shop", logo_url="https://shop.example/l", link_url="https://shop.example"
    ).connection.id
    customer = ac.ecom_customers.create(connectionid=connection, externalid="1", email=BOAT.email).ecom_customer.id
    made = ac.ecom_orders.create(
        source=REAL_TIME, externalid=BOAT.number, email=BOAT.email, total_price=BOAT.total, currency="EUR",
        connectionid=connection, customerid=customer, external_created_date=NOON, order_products=BOAT.products,
    )  # fmt: skip
    assert sorted(line.name for line in ac.ecom_order_products.list_by_order(made.ecom_order.id)) == ["Boat", "Oar"]
