"""What is sent: path ids, queries, bodies; and what is refused before it is."""

from __future__ import annotations

import enum
import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from ac_client import UNSET, AsyncClient, Client, errors
from ac_client.api.tags import delete_tag
from ac_client.operations import Operation, Paging
from tests.runtime.limits import sent
from tests.runtime.scripted import Scripted, operation, response_of


@pytest.fixture(params=[True, False], ids=["awaited", "synchronous"])
def account(request: pytest.FixtureRequest) -> Scripted:
    return Scripted(awaited=request.param)


GET_ROW = operation(path="/rows/{id}/parts/{part}")


class Size(enum.StrEnum):
    BIG = "big"


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("31", "31"),
        (31, "31"),
        (0, "0"),
        ("a b", "a%20b"),
        ("a/b?c#d&e", "a%2Fb%3Fc%23d%26e"),
        ("%2e%2e", "%252e%252e"),
        ("..x", "..x"),
        ("someone+tag@example.com", "someone%2Btag%40example.com"),
        ("Zoë", "Zo%C3%AB"),
        ("{part}", "%7Bpart%7D"),
        (Size.BIG, "big"),
        ("0b7a0ab8-4d5e-4c9c-9f43-5b8b8a5b1c3d", "0b7a0ab8-4d5e-4c9c-9f43-5b8b8a5b1c3d"),
    ],
    ids=repr,
)
def test_a_path_id_is_sent_as_it_was_meant(account: Scripted, given: Any, sent: str) -> None:
    account.call(GET_ROW, path={"id": given, "part": "p"})
    assert account.requests[0].url.raw_path == f"/api/3/rows/{sent}/parts/p".encode()


@pytest.mark.parametrize("wrong", ["", " ", ".", "..", " .. ", True, None, UNSET, 1.0, b"1", ["1"]], ids=repr)
def test_an_id_that_would_reach_another_resource_is_refused(account: Scripted, wrong: Any) -> None:
    with pytest.raises(errors.InvalidRequestError, match="id"):
        account.call(GET_ROW, path={"id": wrong, "part": "p"})
    assert not account.requests
    assert not sent(account.budget)


def test_a_missing_id_is_refused(account: Scripted) -> None:
    with pytest.raises(errors.InvalidRequestError, match="part is missing"):
        account.call(GET_ROW, path={"id": 1})
    with pytest.raises(errors.InvalidRequestError, match="id is missing"):
        account.call(GET_ROW)


def query_of(account: Scripted, query: Any) -> list[tuple[str, str]]:
    account.requests.clear()
    account.request("GET", "/rows", params=query)
    return parse_qsl(account.requests[0].url.query.decode(), keep_blank_values=True)


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("vip", ["vip"]),
        ("a b&c=d+e%", ["a b&c=d+e%"]),
        ("Zoë", ["Zoë"]),
        (5, ["5"]),
        (10**30, ["1" + 30 * "0"]),
        (1.5, ["1.5"]),
        (Decimal("1.50"), ["1.50"]),
        (True, ["true"]),
        (False, ["false"]),
        (Size.BIG, ["big"]),
        (date(2024, 2, 29), ["2024-02-29"]),
        (datetime(2024, 2, 29, 12, 30, tzinfo=UTC), ["2024-02-29T12:30:00+00:00"]),
        (datetime(2024, 2, 29, 12, 30, tzinfo=timezone(timedelta(hours=-5))), ["2024-02-29T12:30:00-05:00"]),
        (["a", 2, True], ["a", "2", "true"]),
        (("a", "b"), ["a", "b"]),
        ({"a"}, ["a"]),
        (UNSET, []),
    ],
    ids=repr,
)
def test_a_query_spells_every_kind_of_value(account: Scripted, value: Any, sent: list[str]) -> None:
    name = "x[]" if isinstance(value, list | tuple | set) else "x"
    assert query_of(account, {name: value, "y": "1"}) == [*((name, text) for text in sent), ("y", "1")]


@pytest.mark.parametrize("value", [["a"], ("a", "b"), {"a"}])
def test_several_values_need_a_name_that_takes_several(account: Scripted, value: Any) -> None:
    """Of several values under one name the API takes the last; the rest of a filter would be lost."""
    with pytest.raises(errors.InvalidRequestError, match=r"email takes one value; .* is called email\[\]"):
        account.request("GET", "/rows", params={"email": value})
    with pytest.raises(errors.InvalidRequestError, match="email takes one value"):
        account.call(LISTED, query={"email": value})
    assert not account.requests


def test_mappings_become_brackets_in_their_order(account: Scripted) -> None:
    query = {
        "filters": {"fields.sku": {"eq": "A1", "in": ["a", "b"]}},
        "orders": {"fields.sku": "ASC", "id": "DESC"},
    }
    assert query_of(account, query) == [
        ("filters[fields.sku][eq]", "A1"),
        ("filters[fields.sku][in]", "a"),
        ("filters[fields.sku][in]", "b"),
        ("orders[fields.sku]", "ASC"),
        ("orders[id]", "DESC"),
    ]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ([], "ids is empty, and would ask for everything"),
        ((), "ids is empty"),
        (set(), "ids is empty"),
        ({}, "ids is empty"),
        ({"fields.sku": {}}, r"ids\[fields.sku\] is empty"),
        ({"in": []}, r"ids\[in\] is empty"),
        ([UNSET], r"ids\[\] is UNSET,"),
        (["1", None], r"ids\[\] is None,"),
        (" ", "ids is empty"),
        (["1", "\t"], r"ids\[\] is empty"),
        ({"eq": " "}, r"ids\[eq\] is empty"),
        ({"eq": UNSET}, r"ids\[eq\] is UNSET,"),
        ({"sku": {"eq": "A1"}, "name": None}, r"ids\[name\] is None,"),
        (None, "ids is None, and would ask for everything; leave it out"),
        ("", "ids is empty, and would ask for everything; leave it out"),
    ],
    ids=repr,
)
def test_a_filter_that_lost_its_values_does_not_ask_for_everything(account: Scripted, value: Any, said: str) -> None:
    name = "ids[]" if isinstance(value, list) and value else "ids"
    for query in ({name: value}, [(name, value)]):
        with pytest.raises(errors.InvalidRequestError, match=said):
            account.request("GET", "/rows", params=query)
    with pytest.raises(errors.InvalidRequestError, match=said):
        account.call(LISTED, query={name: value})
    assert not account.requests


def test_a_query_may_be_a_list_of_pairs(account: Scripted) -> None:
    assert query_of(account, [("ids[]", 1), ("ids[]", 2), ("a", UNSET)]) == [("ids[]", "1"), ("ids[]", "2")]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (datetime(2024, 2, 29), "offset from UTC"),  # noqa: DTZ001 - that is the point
        (range(3), "cannot be a range"),
        (b"x", "cannot be a bytes"),
        (enum.Enum("Color", "RED").RED, "cannot be a Color"),  # type: ignore[attr-defined]
    ],
    ids=repr,
)
def test_a_value_without_a_spelling_is_refused(account: Scripted, value: Any, said: str) -> None:
    with pytest.raises(errors.InvalidRequestError, match=said):
        account.request("GET", "/rows", params={"since": value})
    assert not account.requests


LISTED: Operation[Any] = operation(paging=Paging("offset", "rows", 100))


@pytest.mark.parametrize("query", [{"limit": 1, "offset": 0}, {"limit": 100}, {"limit": UNSET}])
def test_a_page_that_can_be_given_is_asked_for(account: Scripted, query: Any) -> None:
    account.call(LISTED, query=query)
    assert len(account.requests) == 1


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({"limit": 0}, "limit must be a whole number from 1 to 100, not 0"),
        ({"limit": 101}, "limit must be a whole number from 1 to 100"),
        ({"limit": -1}, "limit"),
        ({"limit": "all"}, "limit must be a whole number"),
        ({"limit": True}, "limit must be a whole number"),
        ({"limit": 2.0}, "limit must be a whole number"),
        ({"offset": -1}, "offset must be a whole number from 0"),
        ({"offset": "-1"}, "offset must be a whole number"),
    ],
    ids=str,
)
def test_a_page_that_cannot_be_given_is_refused(account: Scripted, query: Any, said: str) -> None:
    with pytest.raises(errors.InvalidRequestError, match=said):
        account.call(LISTED, query=query)
    assert not account.requests


def test_a_limit_of_what_is_not_a_listing_is_the_callers_affair(account: Scripted) -> None:
    account.call(operation(), query={"limit": 5000})
    assert account.requests[0].url.query == b"limit=5000"


def test_a_body_is_json(account: Scripted) -> None:
    body = {"tag": {"name": "Zoë 🙂", "n": 10**30, "x": None, "y": [True, 1.5]}}
    account.call(operation("POST"), response_of(201, {}), body=body)
    (sent,) = account.requests
    assert sent.content == json.dumps(body, separators=(",", ":")).encode()
    assert sent.headers["content-type"] == "application/json"
    assert sent.headers["content-length"] == str(len(sent.content))


def test_half_a_surrogate_pair_in_a_body_is_sent_as_an_escape(account: Scripted) -> None:
    account.call(operation("POST"), response_of(201, {}), body={"a": "\ud83d"})
    assert account.requests[0].content == b'{"a":"\\ud83d"}'


@pytest.mark.parametrize("wrong", [{"a": float("nan")}, {"a": {1, 2}}, {"a": UNSET}, {"a": date(2024, 1, 1)}], ids=repr)
def test_a_body_that_json_cannot_hold_is_refused(account: Scripted, wrong: Any) -> None:
    with pytest.raises(errors.InvalidRequestError, match="cannot be written as JSON"):
        account.request("POST", "/rows", json=wrong)
    circle: list[Any] = []
    circle.append(circle)
    with pytest.raises(errors.InvalidRequestError, match="cannot be written as JSON"):
        account.request("POST", "/rows", json=circle)
    assert not account.requests


def test_a_post_without_a_body_says_so(account: Scripted) -> None:
    account.request("POST", "/rows")
    assert account.requests[0].headers["content-length"] == "0"
    assert "content-type" not in account.requests[0].headers


def test_content_is_sent_as_it_is(account: Scripted) -> None:
    account.request("PUT", "/rows", content="a=1&b=ü", headers={"Content-Type": "application/x-www-form-urlencoded"})
    (sent,) = account.requests
    assert sent.content == "a=1&b=ü".encode()
    assert sent.headers.get_list("content-type") == ["application/x-www-form-urlencoded"]
    with pytest.raises(errors.InvalidRequestError, match="either"):
        account.request("PUT", "/rows", content=b"", json={})


def test_headers_of_a_call_are_sent_and_checked(account: Scripted) -> None:
    account.request("GET", "/rows", headers={"X-One": 1, "X-Two": None, "X-Three": UNSET, "Accept": "text/csv"})
    headers = account.requests[0].headers
    assert (headers["x-one"], headers["accept"]) == ("1", "text/csv")
    assert "x-two" not in headers
    assert "x-three" not in headers
    for name, value in (
        ("X-A", "a\r\nb"),
        ("X A", "a"),
        ("Api-Token", "a"),
        ("host", "a"),
        ("TE", "a"),
        ("X-A", "ü"),
        ("", "a"),
    ):
        with pytest.raises(errors.InvalidRequestError):
            account.request("GET", "/rows", headers={name: value})
    assert len(account.requests) == 1


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("/tags", "/api/3/tags"),
        ("/api/2/template/share", "/api/2/template/share"),
        ("/api/3/tags", "/api/3/tags"),
        ("/tags?limit=5&search=a%20b+c", "/api/3/tags?limit=5&search=a%20b%20c"),
        ("/tags/a%2Fb", "/api/3/tags/a%2Fb"),
        ("/contacts?search=Ada Lovelace", "/api/3/contacts?search=Ada%20Lovelace"),
        ("/tags/Zoë", "/api/3/tags/Zo%C3%AB"),
        ("https://acme.example/api/3/tags?limit=5", "/api/3/tags?limit=5"),
        ("https://ACME.example/api/3/tags", "/api/3/tags"),
    ],
)
def test_the_path_of_a_request(account: Scripted, given: str, sent: str) -> None:
    account.request("GET", given)
    assert account.requests[0].url.raw_path == sent.encode()
    assert account.requests[0].headers["host"] == "acme.example"


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("tags", "must begin with '/'"),
        ("", "must begin with '/'"),
        ("https://other.example/api/3/tags", "sent to https://acme.example alone"),
        ("http://acme.example/api/3/tags", "alone"),
        ("https://acme.example:8443/api/3/tags", "alone"),
        ("https://acme.example@other.example/x", "alone"),
        ("//other.example/tags", "alone"),
        ("/tags/..", "'.' or '..'"),
        ("/tags/../users", "'.' or '..'"),
        ("/tags/%2e%2e/users", "'.' or '..'"),
        ("/tags/./1", "'.' or '..'"),
        ("/tags//1", "empty"),
        ("/tags/", r"has an empty, .*path=\{'id': ...\}"),
        ("/tags/%20", "empty"),
        ("/tags/%2F../users", "empty, '.' or '..'"),
        ("/tags/a%2F..", "'.' or '..'"),
        ("/tags#x", "'#'"),
        ("/tags\\..\\x", "'#' nor"),
        ("/contacts/1\t2", "'/contacts/1.t2' holds a character that must be percent-encoded"),
        ("/contacts/1\n2", "percent-encoded"),
        ("/contacts/1\r2", "percent-encoded"),
        ("/contacts/1?a=\n2", "percent-encoded"),
        ("\x00/contacts/1", "percent-encoded"),
        ("/contacts/1 2", "percent-encoded"),
        ("/contacts/1 ", "percent-encoded"),
        ("/contacts/1\u00a02", "percent-encoded"),
        ("/contacts/\x7f", "percent-encoded"),
        ("/contacts/\ud800", "percent-encoded"),
        ("http://[x", "cannot be read"),
    ],
)
def test_a_path_that_leads_elsewhere_is_refused(account: Scripted, wrong: Any, said: str) -> None:
    with pytest.raises(errors.InvalidRequestError, match=said):
        account.request("GET", wrong)
    assert not account.requests


def test_methods_are_sent_in_capitals_and_checked(account: Scripted) -> None:
    account.request("patch", "/rows")
    assert account.requests[0].method == "PATCH"
    wrong: Any
    for wrong in ("", "GE T", "CONNECT", "trace", "GÉT"):
        with pytest.raises(errors.InvalidRequestError):
            account.request(wrong, "/rows")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"headers": {1: "b"}}, "header 1"),
        ({"headers": {"X-A": b"b"}}, "X-A cannot be a bytes"),
        ({"content": (part for part in [b"a"])}, "content must be bytes or text, not a generator"),
        ({"content": {"a": 1}}, "content must be bytes or text"),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_what_cannot_be_sent_is_an_error_of_this_package(
    account: Scripted, arguments: dict[str, Any], said: str
) -> None:
    with pytest.raises(errors.InvalidRequestError, match=said):
        account.request("POST", "/rows", **arguments)
    assert not account.requests


async def test_a_function_that_is_given_the_other_kind_of_client_sends_nothing() -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    transport = httpx.MockTransport(answer)
    client = Client("https://acme.api-us1.com", "a-token", transport=transport)
    ac = AsyncClient("https://acme.api-us1.com", "a-token", transport=transport)
    with pytest.raises(AttributeError, match="no attribute 'acall'"):
        await delete_tag.asyncio(7, client=client)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    with pytest.raises(AttributeError, match="no attribute 'call'"):
        delete_tag.sync(7, client=ac)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    assert not sent
