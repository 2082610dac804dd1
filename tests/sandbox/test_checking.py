"""What differs from the spec is found, classified, and no more than what differs."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.datastructures import Headers, QueryParams

from ac_sandbox.checking import Checker, Difference
from ac_sandbox.document import Operation
from tests.validation import DOCUMENT, validator

CHECKER = Checker(DOCUMENT)
WITH_BODY = [
    one for one in DOCUMENT.operations.values() if one.body is not None and one.body_media == "application/json"
]

texts = st.text("abc019-.%T:[]é", min_size=1, max_size=12)
json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-3, 3), texts, st.sampled_from(["contact", "1", "Positive"])),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(st.sampled_from(["id", "field"]), inner)),
    max_leaves=4,
)


@st.composite
def bodies(draw: st.DrawFn) -> tuple[Operation, Any]:
    operation = draw(st.sampled_from(WITH_BODY))
    assert operation.body is not None
    properties = DOCUMENT.properties(operation.body)
    wrapper, inner = next(iter(properties.items()), ("", {}))
    fields = sorted(DOCUMENT.properties(inner)) or sorted(properties)
    sent = draw(st.dictionaries(st.sampled_from(fields), json_values)) if fields else {}
    return operation, draw(st.sampled_from([{wrapper: sent}, sent, {}]))


@settings(max_examples=150, deadline=None)
@given(bodies())
def test_what_json_schema_accepts_differs_in_unknown_names_at_most(case: tuple[Operation, Any]) -> None:
    operation, body = case
    found = [one for one in CHECKER.body(operation, body) if one.kind != "unknown"]
    assert found == [] or not validator(operation.body).is_valid(body)


def body(name: str, value: Any) -> list[tuple[str, str]]:
    return [(one.kind, one.pointer) for one in CHECKER.body(DOCUMENT.operations[name], value)]


@pytest.mark.parametrize(
    ("sent", "found"),
    [
        ({"tag": {"tag": "x", "tagType": "contact"}}, []),
        ({"tag": {"tag": 7, "tagType": "Contact", "description": None}}, []),
        ({"tag": {"tag": True, "tagType": "contact"}}, []),
        ({"tag": {"tagType": "x"}}, [("missing", "/tag/tag"), ("value", "/tag/tagType")]),
        ({"tag": {"tag": {}, "tagType": "contact"}}, [("structure", "/tag/tag")]),
        ({"tag": {"tag": [1], "tagType": "contact"}}, [("structure", "/tag/tag")]),
        ({"tag": "vip"}, [("structure", "/tag")]),
        ({"tag": []}, []),
        ([], []),
        ([1], [("structure", "/")]),
        ("tag", [("structure", "/")]),
        ({}, [("missing", "/tag")]),
        (
            {"tag": {"tag": "x", "tagType": "contact", "hue": 1}, "more": 1},
            [("unknown", "/tag/hue"), ("unknown", "/more")],
        ),
    ],
)
def test_kinds_of_differences_in_a_body(sent: Any, found: list[tuple[str, str]]) -> None:
    assert body("create_tag", sent) == found


def test_what_the_account_can_read_is_no_difference() -> None:
    order = {
        "externalid": 1, "source": "1", "email": "a@b.c", "orderProducts": [], "totalPrice": "100",
        "currency": "USD", "connectionid": 1, "customerid": "1", "externalCreatedDate": "2020-01-01 00:00:00",
        "orderDiscounts": [{"name": "x", "type": "order", "discountAmount": "100"}],
    }  # fmt: skip
    assert body("create_ecom_order", {"ecomOrder": order}) == []
    assert body("create_ecom_order", {"ecomOrder": {**order, "totalPrice": "much"}}) == [
        ("value", "/ecomOrder/totalPrice")
    ]
    assert body("create_ecom_order", {"ecomOrder": {**order, "totalPrice": -1}}) == [("value", "/ecomOrder/totalPrice")]


def check(name: str, query: str, headers: dict[str, str] | None = None) -> list[Difference]:
    return list(CHECKER.parameters(DOCUMENT.operations[name], QueryParams(query), Headers(headers or {})))


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("list_tags", "limit=5000"),
        ("list_tags", "search="),
        ("list_contacts", "ids[]=1&ids[]=abc&id_greater=7"),
        ("list_contacts", "ids=1,2"),
        ("list_contacts", "orders[id]=desc&include=fieldValues,contactTags"),
        ("list_contacts", "filters[updated_after]=2020-01-01 00:00:00"),
        ("list_contacts", "filters[updated_after]=2020-01-01T00:00:00-05:00"),
        ("list_custom_object_records", "filters[fields.sku][eq]=A1&orders[fields.sku]=ASC"),
        ("list_custom_object_records", "filters[a]=1&filters[a][eq]=2"),
        ("list_tags", "limit=1&offset=0"),
    ],
)
def test_what_clients_send_is_no_difference(name: str, query: str) -> None:
    assert check(name, query) == []


@pytest.mark.parametrize(
    ("name", "query", "kind", "pointer"),
    [
        ("list_tags", "limit=many", "value", "limit"),
        ("list_tags", "offset=-1", "value", "offset"),
        ("list_contacts", "orders[id]=up", "value", "orders[id]"),
        ("list_contacts", "filters[updated_after]=soon", "value", "filters[updated_after]"),
        ("list_contacts", "filters[updated_after]=2024-02-30", "value", "filters[updated_after]"),
        ("list_contacts", "colour=red", "unknown", "colour"),
        ("list_custom_object_records", "filter[fields.sku]=A1", "unknown", "filter[fields.sku]"),
        ("get_tag", "limit=1", "unknown", "limit"),
    ],
)
def test_differences_in_a_query(name: str, query: str, kind: str, pointer: str) -> None:
    assert [(one.kind, one.pointer) for one in check(name, query)] == [(kind, pointer)]


def test_a_header_is_checked_too() -> None:
    assert check("update_custom_object_schema", "", {"validateOnly": "true"}) == []
    (found,) = check("update_custom_object_schema", "", {"validateOnly": "maybe"})
    assert (found.kind, found.pointer) == ("value", "validateOnly")


def test_the_nearest_name_is_named() -> None:
    (found,) = check("list_contacts", "emial=a@b.c")
    assert found.text.endswith("has no query parameter emial. Did you mean email?")


@given(st.sampled_from(list(DOCUMENT.operations.values())), texts)
def test_a_parameter_that_the_document_does_not_know_is_found(operation: Operation, name: str) -> None:
    found = CHECKER.parameters(operation, QueryParams([(f"x{name}", "1")]), Headers({}))
    assert [one.pointer for one in found if one.kind == "unknown"] == [f"x{name}"]
