"""The newer e-commerce store: what was written with GraphQL is read with it, and copied."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from ac_client import Client
from ac_sandbox import Sandbox
from ac_sandbox.plugin import activecampaign_sync as activecampaign_sync  # noqa: PLC0414 - found by its name here

ORDER: dict[str, Any] = {
    "legacyConnectionId": 1,
    "storeOrderId": "1001",
    "storeCreatedDate": "2027-01-05T12:00:00Z",
    "finalAmount": 19.99,
    "currency": "USD",
    "email": "ada@example.com",
    "normalizedStatus": "COMPLETED",
    "shippingAddress": {"firstName": "Ada", "city": "London"},
    "lineItems": [{"name": "Chair", "quantity": 2}],
}
UPSERT = "mutation M($orders: [OrderInput]) { bulkUpsertOrders(orders: $orders) { id storeOrderId } }"


def run(http: httpx.Client, query: str, **variables: Any) -> dict[str, Any]:
    response = http.post("/ecom/graphql", json={"query": query, "variables": variables})
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


def test_an_order_is_written_once_and_read(http: httpx.Client) -> None:
    made = run(http, UPSERT, orders=[ORDER, {**ORDER, "storeOrderId": "1002", "finalAmount": 5}])
    first, second = made["data"]["bulkUpsertOrders"]
    assert (first["storeOrderId"], second["storeOrderId"], first["id"] == second["id"]) == ("1001", "1002", False)
    again = run(http, UPSERT, orders=[{**ORDER, "storeStatus": "shipped"}])["data"]["bulkUpsertOrders"]
    assert again == [first]
    query = """
    # Read by its key.
    query {
      mine: getOrder(legacyConnectionId: 1, storeOrderId: "1001") {
        id storeStatus finalAmount shippingAddress { city } lineItems { name, quantity } customerData
      }
      getOrder(legacyConnectionId: 2, storeOrderId: "1001") { id }
    }"""
    assert run(http, query)["data"] == {
        "mine": {
            "id": first["id"],
            "storeStatus": "shipped",
            "finalAmount": 19.99,
            "shippingAddress": {"city": "London"},
            "lineItems": [{"name": "Chair", "quantity": 2}],
            "customerData": None,
        },
        "getOrder": None,
    }


def test_orders_are_searched(http: httpx.Client) -> None:
    run(http, UPSERT, orders=[{**ORDER, "storeOrderId": str(n), "finalAmount": n} for n in range(1, 26)])
    query = "query Q($f: OrderFilter) { searchOrder(filter: $f) { storeOrderId } }"

    def found(**filters: Any) -> list[str]:
        return [one["storeOrderId"] for one in run(http, query, f=filters)["data"]["searchOrder"]]

    assert len(found()) == 20
    assert found(finalAmount={"value": 23, "filterOperator": "GT", "sort": "DESC"}) == ["25", "24"]
    assert found(storeOrderId={"value": "7", "filterOperator": "EQ"}) == ["7"]
    assert found(email={"value": "nobody", "filterOperator": "CONTAINS"}) == []
    inline = '{ searchOrder(filter: {email: {value: "ADA", filterOperator: CONTAINS}}, limit: 2) { storeOrderId } }'
    assert len(run(http, inline)["data"]["searchOrder"]) == 2
    wrong = run(http, query, f={"email": {"value": "a", "filterOperator": "LIKE"}})
    assert (wrong["data"], "filterOperator is one of EQ" in wrong["errors"][0]["message"]) == (None, True)


def test_an_order_makes_a_contact_and_is_copied_later(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.clock.stop()
    run(http, UPSERT, orders=[ORDER])
    assert http.get("/contacts/1").json()["contact"]["firstName"] == "Ada"
    assert http.get("/ecomOrders").json()["ecomOrders"] == []
    sandbox.clock.move(5)
    (order,) = http.get("/ecomOrders").json()["ecomOrders"]
    assert (order["externalid"], order["totalPrice"], order["state"], order["source"]) == ("1001", 1999, 1, "0")
    run(http, UPSERT, orders=[{**ORDER, "finalAmount": 1}])
    sandbox.clock.move(5)
    (order,) = http.get("/ecomOrders").json()["ecomOrders"]
    assert order["totalPrice"] == 100


def test_one_bad_record_rejects_them_all(http: httpx.Client) -> None:
    bad = {name: value for name, value in ORDER.items() if name != "finalAmount"} | {"storeOrderId": "a-b"}
    failed = run(http, UPSERT, orders=[ORDER, bad])
    (error,) = failed["errors"]
    assert (failed["data"], error["message"]) == (None, "Validation errors")
    assert error["extensions"] == {"record-storeOrderId-a-b": "must have finalAmount"}
    assert run(http, "{ searchOrder { id } }")["data"] == {"searchOrder": []}


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("{ orders { id } }", "Field 'orders' in type 'Query' is undefined"),
        ("mutation { searchOrder { id } }", "Field 'searchOrder' in type 'Mutation' is undefined"),
        ("{ searchOrder { id }", "Invalid syntax at 'the end'"),
        ("{ searchOrder(filter: }) { id } }", "Invalid syntax at '}'"),
        ("subscription { a }", "Invalid syntax at 'subscription'"),
        ("{ searchOrder ; }", "Invalid syntax at '; }'"),
        ("", "Invalid syntax at 'the end'"),
        ("{ searchOrder(filter: 5) { id } }", "filter is an object of objects"),
        ("{a" * 100_000, "nested too deep"),
        ("mutation { upsertOrder(order: null) { id } }", "Missing field argument 'order'"),
        (
            'mutation { createProduct(product: {legacyConnectionId: 1, storePrimaryId: "p"}) }',
            "Subselection required",
        ),
    ],
)
def test_what_cannot_be_run_has_an_error(http: httpx.Client, query: str, text: str) -> None:
    failed = run(http, query)
    assert failed["data"] is None
    assert run(http, "{ searchProduct { id } }")["data"] == {"searchProduct": []}
    assert text in failed["errors"][0]["message"]


def test_a_product_is_created_once(http: httpx.Client) -> None:
    create = 'mutation { createProduct(product: {legacyConnectionId: 1, storePrimaryId: "p", isVirtual: true}) {id} }'
    id_ = run(http, create)["data"]["createProduct"]["id"]
    assert run(http, create)["errors"][0]["message"] == "Validation errors"
    read = f'{{ productById(id: "{id_}") {{ storePrimaryId isVirtual }} }}'
    assert run(http, read)["data"]["productById"] == {"storePrimaryId": "p", "isVirtual": True}


def test_the_jobs_of_the_client_write_what_is_read(activecampaign_sync: Client, http: httpx.Client) -> None:
    payment: Any = {"legacyConnectionId": 1, "storeRecurringPaymentId": "r", "email": "bob@example.com"}
    result = activecampaign_sync.ecommerce.upsert_recurring_payments([payment])
    assert (result.accepted, len(result.batches)) == (1, 1)
    product: Any = {"legacyConnectionId": 1, "storePrimaryId": "p"}
    assert activecampaign_sync.ecommerce.upsert_products([product]).accepted == 1
    found = run(http, "{ searchRecurringPayment { email } searchProduct { storePrimaryId } }")["data"]
    assert found == {
        "searchRecurringPayment": [{"email": "bob@example.com"}],
        "searchProduct": [{"storePrimaryId": "p"}],
    }
