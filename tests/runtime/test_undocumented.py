"""What the OpenAPI document does not say can still be said: options for every call, listings and paths by hand."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from ac_client import errors
from tests.runtime.scripted import Scripted, operation, response_of

TOKEN = "a-token-for-the-undocumented"


@pytest.fixture(params=[True, False], ids=["awaited", "synchronous"])
def account(request: pytest.FixtureRequest) -> Scripted:
    return Scripted(awaited=request.param)


def rows_of(account: Scripted, answer: Any, **arguments: Any) -> list[Any]:
    account.answers[:] = [answer] * 20

    async def read(pager: Any) -> list[Any]:
        return [row async for row in pager]

    if not account.awaited:
        return list(account.client.paginate("/some/list", rows="lists", **arguments))
    found: list[Any] = account._run(lambda: read(account.client.paginate("/some/list", rows="lists", **arguments)))
    return found


ALL = [{"id": str(number)} for number in range(1, 251)]


def listing(request: httpx.Request) -> httpx.Response:
    params = request.url.params
    offset, limit = int(params.get("offset", 0)), int(params["limit"])
    return response_of(200, {"lists": ALL[offset : offset + limit], "meta": {"total": len(ALL)}})


def test_a_listing_is_walked_by_offset(account: Scripted) -> None:
    assert rows_of(account, listing) == ALL
    assert account.requests[0].url.path == "/api/3/some/list"
    account.requests.clear()
    assert rows_of(account, listing, params={"filters": {"name": "x"}}, limit=20) == ALL
    assert {request.url.params["limit"] for request in account.requests} == {"20"}
    assert {request.url.params["filters[name]"] for request in account.requests} == {"x"}


def test_a_listing_is_checked_like_a_known_one(account: Scripted) -> None:
    with pytest.raises(errors.UnexpectedResponseError, match="no 'lists'"):
        rows_of(account, response_of(200, {"other": []}))
    with pytest.raises(errors.InvalidRequestError, match="name is None"):
        rows_of(account, listing, params={"name": None})
    with pytest.raises(errors.InvalidRequestError, match="has to be a whole number from 1 up, not 0"):
        rows_of(account, listing, limit=0)
    with pytest.raises(errors.InvalidRequestError, match="params="):
        account.client.paginate("/some/list?a=1", rows="lists")
    with pytest.raises(errors.InvalidRequestError, match="alone"):
        account.client.paginate("https://other.example/x", rows="lists")


def test_what_is_given_by_with_options_is_sent_with_every_call(account: Scripted) -> None:
    variant = account.with_options(query={"include": "fieldValues", "x": 1}, headers={"X-Run": "7"})
    variant = variant.with_options(query={"x": 2})
    variant.request("GET", "/rows", response_of(200, {}))
    assert str(account.requests[-1].url.query, "ascii") == "include=fieldValues&x=2"
    variant.call(operation(), response_of(200, {}), query={"include": "tags"})
    assert str(account.requests[-1].url.query, "ascii") == "x=2&include=tags"
    assert account.requests[-1].headers["x-run"] == "7"
    account.requests.clear()
    assert rows_of(variant, listing) == ALL
    assert all(request.url.params["include"] == "fieldValues" for request in account.requests)
    variant.call(operation(server="https://track.example"), response_of(200, {}))
    assert account.requests[-1].url.query == b""
    account.request("GET", "/rows", response_of(200, {}))
    assert account.requests[-1].url.query == b""
    for wrong in ({"limit": 5}, {"api_key": "x"}):
        with pytest.raises(errors.ConfigurationError, match="query"):
            account.with_options(query=wrong)


def test_none_and_empty_texts_are_sent_only_if_that_is_said(account: Scripted) -> None:
    for name, value in (("a", None), ("a", ""), ("a[]", [""]), ("a", {"name": ""}), ("a[]", ["a", ""])):
        with pytest.raises(errors.InvalidRequestError, match=r"leave it out to mean that"):
            account.request("GET", "/rows", params={name: value})
        with pytest.raises(errors.InvalidRequestError, match=r"leave it out to mean that"):
            account.call(operation(), query={name: value})
    assert not account.requests
    account.request("GET", "/rows", params={"a": None, "b": ""}, allow_empty=True)
    assert account.requests[-1].url.query == b"b="
    with pytest.raises(errors.InvalidRequestError, match=r"leave it out to mean that"):
        account.request("GET", "/rows?search=")
    account.request("GET", "/rows?search=", params={"b[]": [""]}, allow_empty=True)
    assert account.requests[-1].url.query == b"search=&b%5B%5D="
    account.call(operation(empty_ok=("search",)), query={"search": ""})
    assert account.requests[-1].url.query == b"search="


def test_ids_can_be_given_on_their_own(account: Scripted) -> None:
    account.request("DELETE", "/rows/{id}/parts/{part}", response_of(200, {}), path={"id": 7, "part": "a/b"})
    assert account.requests[-1].url.raw_path == b"/api/3/rows/7/parts/a%2Fb"
    for wrong, said in (({"id": ""}, "must not be"), ({"id": ".."}, "another resource"), ({"x": 1}, "no {x}")):
        with pytest.raises(errors.InvalidRequestError, match=said):
            account.request("DELETE", "/rows/{id}", path=wrong)
    with pytest.raises(errors.InvalidRequestError, match="part is missing"):
        account.request("DELETE", "/rows/{id}/{part}", path={"id": 1})
    with pytest.raises(errors.InvalidRequestError, match="id is missing"):
        account.request("DELETE", "/rows/{id}")
    with pytest.raises(errors.InvalidRequestError, match="another resource"):
        account.request("DELETE", "https://acme.example")


def test_a_whole_url_is_taken_as_it_is(account: Scripted) -> None:
    account.request("GET", "https://acme.example/admin/api.php?x=1")
    assert str(account.requests[-1].url) == "https://acme.example/admin/api.php?x=1"


def test_a_transport_may_be_made_when_it_is_needed() -> None:
    made: list[httpx.MockTransport] = []

    def factory() -> httpx.MockTransport:
        made.append(httpx.MockTransport(lambda _: httpx.Response(200, json={})))
        return made[-1]

    for awaited in (True, False):
        account = Scripted(awaited=awaited, transport=factory)
        assert not made
        account.request("GET", "/rows")
        assert len(made) == 1
        account.request("GET", "/rows")
        assert len(made) == 1 + awaited  # each `asyncio.run` is an event loop of its own
        made.clear()
