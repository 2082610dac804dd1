"""Orders and abandoned carts, with the products and discounts on them."""

from __future__ import annotations

import contextlib
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ac_sandbox import responses
from ac_sandbox.clock import ZONE
from ac_sandbox.traits import Traits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ac_sandbox.account import Account
    from ac_sandbox.actions import Call
    from ac_sandbox.responses import Response
    from ac_sandbox.rows import Row

COMPLETED, ABANDONED, RECOVERED = "1", "2", "3"

_LINES = ("orderProducts", "orderDiscounts")
_DATES = ("externalCreatedDate", "externalUpdatedDate", "abandonedDate")


def create(call: Call) -> Response:
    """Make an order or a cart; products and discounts become rows of their own."""
    table = call.account.table("ecomOrders")
    state = ABANDONED if call.sent.get("externalcheckoutid") else COMPLETED
    order = table[table.add({**_fields(call), "state": state})]
    _write_lines(call, order)
    connections = call.shown("connections", [_connection(call.account, order["connectionid"])])
    response = _response(call, order, call.sent.get("orderProducts", []), {"connections": connections})
    # A number in the response to a creation, text elsewhere.
    response.body["ecomOrder"]["state"] = int(state)
    if state == ABANDONED:
        # A cart is made without a key for the order that it may become.
        response.body["ecomOrder"].pop("externalid", None)
    return response


def update(call: Call) -> Response:
    """Change an order; products and discounts that were sent replace those that were there."""
    account, key = call.account, call.key()
    before = account.table("ecomOrders")[key]
    fields = _fields(call)
    if call.sent.get("externalid") and before["state"] == ABANDONED:
        # An order's id turns a cart into an order.
        fields["state"] = RECOVERED
    order = account.change(call.resource, key, fields)
    _write_lines(call, order)
    return _response(call, order, None, {})


def _fields(call: Call) -> Row:
    """What was sent of the order itself, its dates in the account's zone."""
    fields = {name: value for name, value in call.sent.items() if name not in _LINES}
    for name in _DATES:
        if name in fields:
            # What is no time stays as it was sent.
            with contextlib.suppress(ValueError, TypeError):
                fields[name] = datetime.fromisoformat(fields[name]).astimezone(ZONE).isoformat(timespec="seconds")
    return fields


def _write_lines(call: Call, order: Row) -> None:
    account = call.account
    if "orderProducts" in call.sent:
        _remove(account, "ecomOrderProducts", order)
        for product in call.sent["orderProducts"]:
            ids = {"orderid": order["id"], "connectionid": order["connectionid"]}
            account.table("ecomOrderProducts").add({**product, **ids})
    if "orderDiscounts" in call.sent:
        _remove(account, "ecomOrderDiscounts", order)
        for discount in call.sent["orderDiscounts"]:
            account.table("ecomOrderDiscounts").add({**discount, "orderid": order["id"]})


def _response(call: Call, order: Row, echoed: list[Row] | None, beside: Mapping[str, Any]) -> Response:
    """The response to a write: the order, with its products as they were sent (a creation) or as they are."""
    account = call.account
    products = account.table("ecomOrderProducts").where("orderid", order["id"])
    discounts = account.table("ecomOrderDiscounts").where("orderid", order["id"])
    shown = call.shown("ecomOrderProducts", products) if echoed is None else echoed
    lines = {
        "ecomOrderProducts": shown,
        "ecomOrderDiscounts": call.shown("ecomOrderDiscounts", discounts),
    }
    response = call.response(order, beside={**beside, **lines})
    # A number in the response to a write, text when the order is read.
    response.body["ecomOrder"]["totalProducts"] = len(products)
    return response


def _connection(account: Account, wanted: str) -> int:
    """The connection of an order; made up where the account has none."""
    table = account.table("connections")
    key = table.first_where("id", wanted)
    if key is None:
        key = table.add({"id": wanted, "service": "example", "serviceName": "example", "connectionType": "ecommerce"})
    return key


def _faults(call: Call) -> Iterable[Mapping[str, Any]]:
    sent = call.sent
    order, cart = sent.get("externalid"), sent.get("externalcheckoutid")
    if call.operation.id == "create_ecom_order":
        if bool(order) == bool(cart):
            title = "Exactly one of externalid and externalcheckoutid must be provided."
            yield responses.item(title, "field_invalid", "/data/attributes/externalid")
            return
        if cart and not sent.get("abandonedDate"):
            title = "The ecomOrder abandonedDate was not provided."
            yield responses.item(title, "field_missing", "/data/attributes/abandonedDate")
    table = call.account.table("ecomOrders")
    own = call.account.key(call.resource, call.id) if call.operation.path_names else None
    connection = str(sent.get("connectionid", table[own]["connectionid"] if own is not None else ""))
    for name in ("externalid", "externalcheckoutid"):
        same = table.where(name, sent[name]) if sent.get(name) else ()
        if any(key != own and table[key]["connectionid"] == connection for key in same):
            title = "An order with the same id exists already for this connection."
            yield responses.item(title, "duplicate", f"/data/attributes/{name}")


def _derived(row: Row) -> Row:
    return {
        "connection": row.get("connectionid"),
        "customer": row.get("customerid"),
        "orderDate": row.get("externalCreatedDate") or "",
    }


def _ids(table: str) -> Any:
    def compute(account: Account, row: Row) -> list[str]:
        lines = account.table(table)
        return [lines[key]["id"] for key in lines.where("orderid", row["id"])]

    return compute


def _count(account: Account, row: Row) -> str:
    return str(len(account.table("ecomOrderProducts").where("orderid", row["id"])))


def _remove(account: Account, name: str, order: Row) -> None:
    table = account.table(name)
    for key in table.where("orderid", order["id"]):
        table.remove(key)


def _removed(account: Account, row: Row) -> None:
    _remove(account, "ecomOrderProducts", row)
    _remove(account, "ecomOrderDiscounts", row)


TRAITS = {
    "ecomOrders": Traits(
        indexed=("externalid",),
        defaults={"source": "0", "state": COMPLETED},
        links=("connection", "customer", "orderProducts", "orderDiscounts", "orderActivities"),
        beside={"get": (), "list": ()},
        recorded=frozenset({"get", "list"}),
        # A single order has neither ids, a list only the products'.
        without={"get": frozenset(_LINES), "list": frozenset({"orderDiscounts"})},
        computed={
            "orderProducts": _ids("ecomOrderProducts"),
            "orderDiscounts": _ids("ecomOrderDiscounts"),
            "totalProducts": _count,
        },
        derived=_derived,
        faults=_faults,
        removed=_removed,
    ),
    "ecomOrderProducts": Traits(
        called="EcomOrderProduct",
        indexed=("orderid",),
        links=("ecomOrder",),
        meta=False,
        derived=lambda row: {"ecomOrder": row.get("orderid")},
    ),
    "connections": Traits(
        defaults={"isInternal": "0", "status": "1", "syncStatus": "0"}, links=("options", "customers")
    ),
}
HANDLERS = {"create_ecom_order": create, "update_ecom_order": update}
