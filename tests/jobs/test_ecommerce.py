from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from ac_client.errors import IncompleteError, InvalidRequestError, ServerError
from ac_client.jobs.ecommerce import Order, RejectedRecord
from ac_sandbox import Fault, Sandbox
from ac_sandbox.responses import Refusal, Response
from tests.jobs.conftest import Both


def orders(count: int) -> list[Order]:
    return [
        {
            "legacyConnectionId": 1,
            "storeOrderId": f"order-{number}",
            "storeCreatedDate": datetime(2027, 1, 5, 12, tzinfo=timezone(timedelta(hours=2))),
            "finalAmount": Decimal("19.99"),
            "creationSource": "HISTORICAL",
        }
        for number in range(count)
    ]


class Store:
    """The newer store, as it is said to answer."""

    def __init__(self) -> None:
        self.batches: list[list[dict[str, Any]]] = []
        self.most = 1000
        self.reject: set[str] = set()
        self.named = True
        self.names: set[str] = set()

    def __call__(self, call: Any) -> Response:
        query, variables = call.body["query"], call.body["variables"]
        [(variable, records)] = variables.items()
        found = re.fullmatch(r"mutation\(\$(\w+): \[\w+Input\]\) \{(\w+)\(\1: \$\1\) \{[\w ]+\}\}", query)
        assert found, query
        assert found[1] == variable
        if len(records) > self.most:
            return self.refuse("More than 15,000 'grammar' tokens have been presented.")
        ids = [str(next(record[key] for key in record if key in KEYS)) for record in records]
        if bad := self.reject & {*ids}:
            return self.refuse(
                "Validation errors", {f"x-{KEYS[0]}-{one}": "is wrong" for one in bad} if self.named else {}
            )
        self.batches.append(records)
        return Response(200, {"data": {found[2]: {"recordId": f"batch-{len(self.batches)}"}}})

    def refuse(self, message: str, extensions: dict[str, str] | None = None) -> Response:
        error = {"message": message, **({"extensions": extensions} if extensions else {})}
        raise Refusal(Response(200, {"data": None, "errors": [error]}))


KEYS = ("storeOrderId", "storePrimaryId", "storeRecurringPaymentId")


@pytest.fixture
def store(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Store:
    made = Store()
    monkeypatch.setitem(sandbox.app.service._handlers, "query_ecommerce", made)
    return made


async def test_orders_are_sent_as_variables_in_batches(store: Store, both: Both) -> None:
    result = await both(lambda ac: ac.ecommerce.upsert_orders(orders(70)))
    assert [len(batch) for batch in store.batches] == [30, 30, 10]
    assert (result.accepted, result.rejected, result.batches) == (70, [], ["batch-1", "batch-2", "batch-3"])
    assert store.batches[0][0] == {
        "legacyConnectionId": 1, "storeOrderId": "order-0", "storeCreatedDate": "2027-01-05T10:00:00Z",
        "finalAmount": 19.99, "creationSource": "HISTORICAL",
    }  # fmt: skip


async def test_what_is_empty_is_left_out(store: Store, both: Both) -> None:
    extra: Any = {"notes": [], "email": "", "billingAddress": {"city": ""}, "cartId": None, "isTestOrder": False}
    lines: Any = [{"name": "Book", "priceAmount": Decimal("5.00"), "sku": None}]
    await both(lambda ac: ac.ecommerce.upsert_orders([{**orders(1)[0], **extra, "lineItems": lines}]))
    [[sent]] = store.batches
    assert sent.keys() - orders(1)[0].keys() == {"isTestOrder", "lineItems"}
    assert sent["lineItems"] == [{"name": "Book", "priceAmount": 5}]


async def test_products_and_recurring_payments_are_upserted_too(store: Store, both: Both) -> None:
    products = [{"legacyConnectionId": 1, "storePrimaryId": "p1", "variantPriceAmount": Decimal("0.10")}]
    payments = [
        {"legacyConnectionId": 1, "storeRecurringPaymentId": "r1", "startDate": datetime(2027, 1, 5, tzinfo=UTC)}
    ]
    assert (await both(lambda ac: ac.ecommerce.upsert_products(products))).accepted == 1
    assert (await both(lambda ac: ac.ecommerce.upsert_recurring_payments(payments))).accepted == 1
    assert store.batches[0][0]["variantPriceAmount"] == 0.1
    assert store.batches[1][0]["startDate"] == "2027-01-05T00:00:00Z"


async def test_a_batch_that_is_too_large_is_split(store: Store, both: Both) -> None:
    store.most = 8
    result = await both(lambda ac: ac.ecommerce.upsert_orders(orders(30)))
    assert result.accepted == 30
    assert [record["storeOrderId"] for batch in store.batches for record in batch] == [f"order-{n}" for n in range(30)]
    assert max(len(batch) for batch in store.batches) <= 8


@pytest.mark.parametrize("named", [True, False])
async def test_rejected_records_are_named_and_the_others_written(store: Store, both: Both, named: bool) -> None:
    store.reject, store.named = {"order-3", "order-20"}, named
    result = await both(lambda ac: ac.ecommerce.upsert_orders(orders(30)))
    reason = "is wrong" if named else "Validation errors"
    assert sorted(result.rejected, key=lambda one: one.store_id) == [
        RejectedRecord("order-20", reason), RejectedRecord("order-3", reason),
    ]  # fmt: skip
    assert result.accepted == 28 == sum(map(len, store.batches))


async def test_a_failure_says_what_was_accepted_and_what_is_left(sandbox: Sandbox, store: Store, both: Both) -> None:
    sandbox.faults.add(Fault.answer(403), on="query_ecommerce", skip=1)
    with pytest.raises(IncompleteError, match=r"stopped after 30 records were accepted, at order-30\.") as caught:
        await both(lambda ac: ac.ecommerce.upsert_orders(orders(70)))
    assert caught.value.done.accepted == 30
    assert caught.value.left == tuple(f"order-{n}" for n in range(30, 60))
    assert not isinstance(caught.value.__cause__, ServerError)


async def test_an_error_that_is_not_about_a_record_is_raised(store: Store, both: Both, sandbox: Sandbox) -> None:
    said = {"data": None, "errors": [{"message": "Unknown type OrderInput"}]}
    sandbox.faults.add(Fault.answer(200, said), on="query_ecommerce")
    with pytest.raises(IncompleteError, match="Unknown type OrderInput"):
        await both(lambda ac: ac.ecommerce.upsert_orders(orders(3)))
    assert store.batches == []


def changed(**fields: Any) -> Callable[[], Any]:
    return lambda: [{**orders(1)[0], **fields}]


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (changed(storeOrderId=""), "record 0 lacks storeOrderId"),
        (changed(finalAmount=None, legacyConnectionId=None), "record 0 lacks finalAmount, legacyConnectionId"),
        (changed(finalAmount=Decimal("1.00000000000000000001")), "finalAmount is 1.0.*cannot hold exactly"),
        (changed(finalAmount=Decimal("NaN")), "finalAmount is NaN"),
        (changed(storeCreatedDate=datetime(2027, 1, 5)), "storeCreatedDate is a datetime without its offset"),  # noqa: DTZ001
        (lambda: ["text"], "record 0 must be a mapping"),
        (lambda: orders(1)[0], "an iterable, also a single one"),
    ],
)
async def test_what_cannot_be_sent_is_refused(store: Store, both: Both, given: Callable[[], Any], why: str) -> None:
    with pytest.raises(InvalidRequestError, match=why):
        await both(lambda ac: ac.ecommerce.upsert_orders(given()))
    assert store.batches == []
