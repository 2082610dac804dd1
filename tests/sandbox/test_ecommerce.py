from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import httpx

    from ac_sandbox import Sandbox

PRODUCTS = [
    {"externalid": "P1", "name": "Pogo", "price": 4900, "quantity": 1, "sku": "POGO-12"},
    {"externalid": "P2", "name": "Board", "price": 3000, "quantity": 2},
]
ORDER: dict[str, Any] = {
    "externalid": "X1",
    "source": 1,
    "email": "a@b.c",
    "totalPrice": 9111,
    "taxAmount": 500,
    "currency": "USD",
    "connectionid": "3",
    "customerid": 4,
    "externalCreatedDate": "2016-09-13T17:41:39-04:00",
    "orderProducts": PRODUCTS,
    "orderDiscounts": [{"name": "1OFF", "type": "order", "discountAmount": 100}],
}
CART = {name: value for name, value in ORDER.items() if name != "externalid"} | {
    "externalcheckoutid": "C1",
    "abandonedDate": "2016-09-14T00:00:00-05:00",
}


def create(http: httpx.Client, order: dict[str, Any]) -> httpx.Response:
    return http.post("/ecomOrders", json={"ecomOrder": order})


def test_the_response_to_a_creation_echoes_numbers_and_reading_answers_text(http: httpx.Client) -> None:
    made = create(http, ORDER)
    assert made.status_code == 201
    order = made.json()["ecomOrder"]
    assert (order["totalPrice"], order["taxAmount"], order["state"], order["totalProducts"]) == (9111, 500, 1, 2)
    # Text by the spec, whatever was sent.
    assert (order["source"], order["customerid"], order["customer"]) == ("1", "4", "4")
    assert order["externalCreatedDate"] == order["orderDate"] == "2016-09-13T16:41:39-05:00"
    read = http.get("/ecomOrders/1").json()
    assert read.keys() == {"ecomOrder"}
    order = read["ecomOrder"]
    assert (order["totalPrice"], order["taxAmount"], order["state"], order["totalProducts"]) == (
        "9111",
        "500",
        "1",
        "2",
    )
    assert not order.keys() & {"orderProducts", "orderDiscounts"}


def test_a_creation_brings_along_what_belongs_to_the_order(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("connections", {"id": 3, "name": "My shop"})
    made = create(http, ORDER).json()
    assert list(made) == ["connections", "ecomOrderProducts", "ecomOrderDiscounts", "ecomOrder"]
    assert [row["name"] for row in made["connections"]] == ["My shop"]
    # As sent: numbers, and no ids.
    assert made["ecomOrderProducts"] == PRODUCTS
    assert [(row["id"], row["discountAmount"]) for row in made["ecomOrderDiscounts"]] == [("1", "100")]
    assert (made["ecomOrder"]["orderProducts"], made["ecomOrder"]["orderDiscounts"]) == (["1", "2"], ["1"])
    # A shop that is not in the account is made up.
    other = create(http, {**ORDER, "connectionid": "8"}).json()
    assert [row["id"] for row in other["connections"]] == ["8"]


def test_products_are_things_of_their_own(http: httpx.Client) -> None:
    create(http, ORDER)
    create(http, {**ORDER, "externalid": "X2", "orderProducts": PRODUCTS[:1]})
    product = http.get("/ecomOrderProducts/2").json()["ecomOrderProduct"]
    assert (product["price"], product["quantity"], product["sku"]) == ("3000", "2", None)
    assert (product["orderid"], product["ecomOrder"], product["connectionid"]) == ("1", "1", "3")
    listed = http.get("/ecomOrderProducts").json()
    assert (listed.keys(), len(listed["ecomOrderProducts"])) == ({"ecomOrderProducts"}, 3)
    assert [row["id"] for row in http.get("/ecomOrders/2/orderProducts").json()["ecomOrderProducts"]] == ["3"]
    missing = http.get("/ecomOrderProducts/9")
    assert (missing.status_code, missing.json()["message"]) == (404, "No Result found for EcomOrderProduct with id 9")


def test_products_that_are_sent_replace_those_that_were_there(http: httpx.Client) -> None:
    create(http, ORDER)
    same = http.put("/ecomOrders/1", json={"ecomOrder": {"totalPrice": 1}}).json()
    assert [row["id"] for row in same["ecomOrderProducts"]] == ["1", "2"]
    assert same["ecomOrder"]["totalPrice"] == 1
    changed = http.put("/ecomOrders/1", json={"ecomOrder": {"orderProducts": PRODUCTS[1:]}}).json()
    # New ids, and text this time.
    assert [(row["id"], row["price"], row["quantity"]) for row in changed["ecomOrderProducts"]] == [("3", "3000", "2")]
    assert len(changed["ecomOrderDiscounts"]) == 1
    assert (changed["ecomOrder"]["totalProducts"], changed["ecomOrder"]["state"]) == (1, "1")
    assert http.get("/ecomOrderProducts/1").status_code == 404


def test_a_cart_becomes_an_order_by_getting_an_orders_id(http: httpx.Client) -> None:
    cart = create(http, CART).json()["ecomOrder"]
    assert (cart["state"], "externalid" in cart, cart["externalcheckoutid"]) == (2, False, "C1")
    order = http.put("/ecomOrders/1", json={"ecomOrder": {"externalid": "X1"}}).json()["ecomOrder"]
    assert (order["state"], order["externalid"], order["externalcheckoutid"]) == ("3", "X1", "C1")
    assert [len(http.get(f"/ecomOrders?filters[state]={n}").json()["ecomOrders"]) for n in (2, 3)] == [0, 1]


@pytest.mark.parametrize(
    ("order", "code", "field"),
    [
        ({**ORDER, "externalcheckoutid": "C1"}, "field_invalid", "externalid"),
        ({name: value for name, value in ORDER.items() if name != "externalid"}, "field_invalid", "externalid"),
        ({name: value for name, value in CART.items() if name != "abandonedDate"}, "field_missing", "abandonedDate"),
        ({name: value for name, value in ORDER.items() if name != "currency"}, "field_missing", "currency"),
    ],
)
def test_an_order_is_either_an_order_or_a_cart(
    http: httpx.Client, order: dict[str, Any], code: str, field: str
) -> None:
    response = create(http, order)
    assert response.status_code == 422
    errors = [(error["code"], error["source"]["pointer"]) for error in response.json()["errors"]]
    assert errors == [(code, f"/data/attributes/{field}")]


def test_an_orders_id_exists_once_per_shop(http: httpx.Client) -> None:
    create(http, ORDER)
    again = create(http, ORDER)
    assert (again.status_code, again.json()["errors"][0]["code"]) == (422, "duplicate")
    assert create(http, {**ORDER, "connectionid": "8"}).status_code == 201
    assert create(http, {**ORDER, "externalid": "X2"}).status_code == 201
    moved = http.put("/ecomOrders/3", json={"ecomOrder": {"externalid": "X1"}})
    assert moved.status_code == 422
    assert http.put("/ecomOrders/1", json={"ecomOrder": {"externalid": "X1"}}).status_code == 200


def test_orders_are_filtered_and_ordered(http: httpx.Client) -> None:
    create(http, ORDER)
    create(http, {**ORDER, "externalid": "X2", "email": "z@b.c", "externalCreatedDate": "2015-01-01T00:00:00-05:00"})

    def ids(query: str) -> list[str]:
        response = http.get(f"/ecomOrders?{query}")
        assert "X-Sandbox-Ignored" not in response.headers
        return [row["externalid"] for row in response.json()["ecomOrders"]]

    assert ids("filters[externalid]=X2") == ["X2"]
    assert ids("filters[email]=Z@B.C&filters[connectionid]=3&filters[customerid]=4") == ["X2"]
    assert ids("orders[email]=DESC") == ["X2", "X1"]
    assert ids("orders[external_created_date]=ASC") == ["X2", "X1"]
    assert ids("filters[external_created_date]=2015-01-01") == ["X2"]
    # A list has the products' ids, and not the discounts'.
    row = http.get("/ecomOrders").json()["ecomOrders"][0]
    assert (row["orderProducts"], "orderDiscounts" in row) == (["1", "2"], False)


def test_deleting_an_order_takes_along_what_belonged_to_it(http: httpx.Client) -> None:
    create(http, ORDER)
    assert http.delete("/ecomOrders/1").json() == {}
    assert http.get("/ecomOrderProducts").json() == {"ecomOrderProducts": []}
    gone = http.delete("/ecomOrders/1")
    assert (gone.status_code, gone.json()["message"]) == (404, "No Result found for EcomOrder with id 1")


def test_a_cart_and_an_order_are_made_with_their_own_keys(http: httpx.Client) -> None:
    order = create(http, {**ORDER, "orderNumber": "7"}).json()["ecomOrder"]
    assert order["externalid"] == "X1"
    assert not order.keys() & {"externalcheckoutid", "abandonedDate", "orderNumber", "externalUpdatedDate"}
    cart = create(http, CART).json()["ecomOrder"]
    assert (cart["externalcheckoutid"], cart["abandonedDate"], cart["state"]) == ("C1", "2016-09-14T00:00:00-05:00", 2)
    assert "externalid" not in cart
    read = http.get(f"/ecomOrders/{cart['id']}").json()["ecomOrder"]
    assert (read["externalid"], read["externalcheckoutid"], read["state"]) == (None, "C1", "2")
    assert http.get("/ecomOrders/1").json()["ecomOrder"]["orderNumber"] == "7"
