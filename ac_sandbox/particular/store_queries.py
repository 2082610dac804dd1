"""The newer e-commerce store, which is written and read with GraphQL.

Orders, recurring payments and products are known by their connection and their id in the store. Orders are copied to
the REST operations some seconds later; what is written there never comes here. Failures have status 200.
"""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, NamedTuple

from ac_sandbox import queries
from ac_sandbox.graphql import Field, parse
from ac_sandbox.responses import Response

if TYPE_CHECKING:
    from ac_sandbox.account import Account
    from ac_sandbox.actions import Call
    from ac_sandbox.rows import Row

# Until an order is copied, in seconds of the account's time.
COPIED_AFTER = 5.0


class _Kind(NamedTuple):
    table: str
    key: str
    required: tuple[str, ...] = ()


ORDERS = _Kind("storeOrders", "storeOrderId", ("storeCreatedDate", "finalAmount"))
PAYMENTS = _Kind("storeRecurringPayments", "storeRecurringPaymentId")
PRODUCTS = _Kind("storeProducts", "storePrimaryId")

# By mutation: the kind of record, the argument that holds it, and what is answered.
_WRITES: Mapping[str, tuple[_Kind, str, str]] = {
    "upsertOrder": (ORDERS, "order", "row"),
    "bulkUpsertOrders": (ORDERS, "orders", "rows"),
    "bulkUpsertOrdersAsync": (ORDERS, "orders", "batch"),
    "bulkUpsertRecurringPayments": (PAYMENTS, "recurringPayments", "batch"),
    "bulkUpsertProducts": (PRODUCTS, "products", "rows"),
    "createProduct": (PRODUCTS, "product", "row"),
}
_SEARCHES: Mapping[str, _Kind] = {
    "searchOrder": ORDERS,
    "searchRecurringPayment": PAYMENTS,
    "searchProduct": PRODUCTS,
}

# What goes to the contact, not to the record.
_INPUT_ONLY = frozenset({"customerData", "suppressAutomations"})
_STATES = {"PENDING": "0", "COMPLETED": "1", "ABANDONED": "2", "RECOVERED": "3", "WAITING": "4"}


class _Failure(Exception):  # noqa: N818 - the ordinary way to answer with an error
    def __init__(self, message: str, extensions: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.error = {"message": message, **({"extensions": dict(extensions)} if extensions else {})}


def run(call: Call) -> Response:
    """Carry out a query or a mutation; one that fails has an error and no data."""
    variables = call.body.get("variables")
    try:
        kind, fields = parse(str(call.body["query"]), variables if isinstance(variables, Mapping) else {})
        data = {one.key: _answer(call.account, kind, one) for one in fields}
    except RecursionError:
        return Response(200, {"data": None, "errors": [{"message": "The query is nested too deep."}]})
    except ValueError as error:
        return Response(200, {"data": None, "errors": [{"message": str(error)}]})
    except _Failure as failure:
        return Response(200, {"data": None, "errors": [failure.error]})
    return Response(200, {"data": data})


def _answer(account: Account, kind: str, asked: Field) -> Any:
    if kind == "mutation" and asked.name in _WRITES:
        return _write(account, asked)
    if kind == "query" and asked.name in _SEARCHES:
        return _shown(_search(account, _SEARCHES[asked.name], asked.arguments), asked)
    if kind == "query" and asked.name == "getOrder":
        return _shown(_known(account, ORDERS, asked.arguments), asked)
    if kind == "query" and asked.name == "productById":
        table = account.table(PRODUCTS.table)
        found = table.first_where("id", asked.arguments.get("id"))
        return _shown(None if found is None else table[found], asked)
    raise _Failure(f"Validation error (FieldUndefined@[{asked.name}]) : Field '{asked.name}' in type '{kind.title()}'"
                   " is undefined")  # fmt: skip


def _write(account: Account, asked: Field) -> Any:
    kind, argument, answer = _WRITES[asked.name]
    _need_fields(asked)
    given = asked.arguments.get(argument)
    records = [one for one in (given if isinstance(given, list) else [given]) if isinstance(one, Mapping)]
    if not records:
        raise _Failure(f"Validation error (MissingFieldArgument@[{asked.name}]) : Missing field argument '{argument}'")
    wrong: dict[str, str] = {}
    for record in records:
        absent = [name for name in ("legacyConnectionId", kind.key, *kind.required) if record.get(name) is None]
        if not absent and asked.name == "createProduct" and _known(account, kind, record):
            absent = ["another key: this one exists"]
        if absent:
            # The first part of the key is not known.
            wrong[f"record-{kind.key}-{record.get(kind.key, '')}"] = f"must have {', '.join(absent)}"
    if wrong:
        # One rejected record rejects them all.
        raise _Failure("Validation errors", wrong)
    rows = [_put(account, kind, record) for record in records]
    if answer == "batch":
        return _shown({"recordId": str(uuid.uuid4())}, asked)
    return _shown(rows if answer == "rows" else rows[0], asked)


def _put(account: Account, kind: _Kind, record: Mapping[str, Any]) -> Row:
    table = account.table(kind.table)
    fields = {name: value for name, value in record.items() if name not in _INPUT_ONLY}
    row = _known(account, kind, record)
    key = table.add({"id": str(uuid.uuid4()), **fields}) if row is None else table.first_where("id", row["id"])
    row = table.change(key or 0, fields)
    if record.get("email"):
        _contact(account, record)
    if kind is ORDERS:
        account.later(COPIED_AFTER, lambda: _copy(account, row))
    return row


def _known(account: Account, kind: _Kind, wanted: Mapping[str, Any]) -> Row | None:
    table = account.table(kind.table)
    rows = (table[key] for key in table.where(kind.key, wanted.get(kind.key)))
    connection = str(wanted.get("legacyConnectionId"))
    return next((row for row in rows if str(row.get("legacyConnectionId")) == connection), None)


def _contact(account: Account, record: Mapping[str, Any]) -> None:
    """The contact of a record: named by its customer, or else by the addresses."""
    table = account.table("contacts")
    if table.first_where("email", record["email"]) is None:
        held = (record.get(name) for name in ("customerData", "shippingAddress", "billingAddress"))
        places = [one for one in held if isinstance(one, Mapping)]
        names = {name: next((one[name] for one in places if one.get(name)), "") for name in ("firstName", "lastName")}
        table.add({"email": record["email"], **names})


def _copy(account: Account, order: Row) -> None:
    """Write an order to the REST operations: amounts in cents, states as numbers."""
    table = account.table("ecomOrders")
    cents = {"totalPrice": "finalAmount", "shippingAmount": "shippingAmount", "discountAmount": "discountsAmount"}
    same = ("email", "currency", "orderNumber", "shippingMethod", "orderUrl")
    fields: Row = {
        "externalid": order["storeOrderId"],
        "externalcheckoutid": order.get("cartId"),
        "connectionid": str(order["legacyConnectionId"]),
        "externalCreatedDate": order["storeCreatedDate"],
        "state": _STATES.get(str(order.get("normalizedStatus")), "1"),
        "source": "1" if order.get("creationSource") == "REAL_TIME" else "0",
        **{name: order[name] for name in same if order.get(name) is not None},
    }
    for ours, theirs in cents.items():
        with contextlib.suppress(InvalidOperation, OverflowError, ValueError):
            fields[ours] = str(round(Decimal(str(order.get(theirs) or 0)) * 100))
    held = table.where("externalid", order["storeOrderId"])
    key = next((one for one in held if table[one]["connectionid"] == fields["connectionid"]), None)
    if key is None:
        table.add(fields)
    else:
        account.change(account.resource("ecomOrders"), key, fields)


def _search(account: Account, kind: _Kind, arguments: Mapping[str, Any]) -> list[Row]:
    """The rows that pass every filter, in the order that was asked for; 20 of them unless more were."""
    rows = list(account.table(kind.table))
    filters = arguments.get("filter") or {}
    if not isinstance(filters, Mapping) or not all(isinstance(one, Mapping) for one in filters.values()):
        raise ValueError('filter is an object of objects, such as {email: {value: "a@b.c", filterOperator: EQ}}')
    for name, one in filters.items():
        if "value" in one:
            test = _test(str(one.get("filterOperator")), one["value"])
            rows = [row for row in rows if row.get(name) is not None and test(row[name])]
    for name, one in reversed(list(filters.items())):
        if "sort" in one:
            rows.sort(key=lambda row, name=name: queries.rank(row.get(name)), reverse=one["sort"] == "DESC")  # type: ignore[misc]
    start, count = (
        queries.integer(str(arguments.get(name) or least)) for name, least in (("offset", 0), ("limit", 20))
    )
    return rows[start : start + count]


def _test(operator: str, value: Any) -> Callable[[Any], bool]:
    tests: dict[str, Callable[[Any], bool]] = {
        "EQ": lambda held: str(held) == str(value),
        "CONTAINS": lambda held: str(value).casefold() in str(held).casefold(),
        "IN": lambda held: str(held) in map(str, value if isinstance(value, list) else [value]),
        "LT": lambda held: queries.rank(held) < queries.rank(value),
        "LTE": lambda held: queries.rank(held) <= queries.rank(value),
        "GT": lambda held: queries.rank(held) > queries.rank(value),
        "GTE": lambda held: queries.rank(held) >= queries.rank(value),
    }
    if operator not in tests:
        raise ValueError(f"filterOperator is one of {', '.join(tests)}")
    return tests[operator]


def _shown(held: Any, asked: Field) -> Any:
    """What was asked for of a row, of each of several, or of an object within one."""
    if isinstance(held, list):
        return [_shown(one, asked) for one in held]
    if not isinstance(held, Mapping):
        return held
    _need_fields(asked)
    return {one.key: _shown(held.get(one.name), one) for one in asked.fields}


def _need_fields(asked: Field) -> None:
    if not asked.fields:
        raise _Failure(f"Validation error (SubselectionRequired@[{asked.name}]) : Subselection required")


HANDLERS = {"query_ecommerce": run}
