"""What a pager is to its user: lazy, awaited, looped over, stored and resumed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

import ac_client
from ac_client import errors
from ac_client.operations import Operation
from ac_client.pages import AsyncPager, Page, Pager
from ac_client.types import UNSET, Response
from tests.pages.fakes import AsyncClient, Client, Meta, Row, Rows, Table, operation, rows_of

LISTING = operation()


def upto(count: int) -> list[int]:
    return list(range(1, count + 1))


def ids(page: Page[Row, Rows]) -> list[int]:
    return [int(row.id) for row in page]


async def test_nothing_is_sent_before_it_is_asked_for() -> None:
    table = Table(upto(5))
    AsyncPager(AsyncClient(table), LISTING, rows=rows_of).pages()
    aiter(AsyncPager(AsyncClient(table), LISTING, rows=rows_of))
    Pager(Client(table), LISTING, rows=rows_of).pages()
    iter(Pager(Client(table), LISTING, rows=rows_of))
    assert table.queries == []


async def test_the_first_page_awaited() -> None:
    table = Table(upto(250))
    pager = AsyncPager(AsyncClient(table), LISTING, rows=rows_of, query={"search": "x", "limit": UNSET, "offset": None})
    assert pager.total is None
    page = await pager
    assert ids(page) == upto(100)
    assert pager.total == page.total == 250
    assert await pager.first() is page
    assert table.queries == [{"search": "x", "limit": 100, "offset": 0}]


async def test_a_loop_begins_with_the_first_page_and_does_not_ask_for_it_again() -> None:
    table = Table(upto(150))
    pager = AsyncPager(AsyncClient(table), LISTING, rows=rows_of)
    await pager
    assert [int(row.id) async for row in pager] == upto(150)
    assert len(table.queries) == 2
    table.ids = [7]
    assert [int(row.id) async for row in pager] == [7]


def test_the_same_without_await() -> None:
    table = Table(upto(150))
    pager = Pager(Client(table), LISTING, rows=rows_of)
    page = pager.first()
    assert page is pager.first()
    assert pager.total == 150
    assert [ids(each) for each in pager.pages()] == [upto(100), upto(150)[100:]]
    assert len(table.queries) == 2
    table.ids = [7]
    assert [int(row.id) for row in pager] == [7]


def test_a_page_has_its_rows_its_place_and_its_reply() -> None:
    first, second = Pager(Client(Table(upto(150))), LISTING, rows=rows_of).pages()
    assert (len(first), first.place, first.total) == (100, 0, 150)
    assert (len(second), second.place, second.total) == (50, 99, 150)
    assert second.rows[0].id == "101"
    assert len(second.envelope.rows) == 51
    assert second.envelope.extras == ["sent along"]
    assert second.response.status_code == 200
    assert repr(second) == "<Page of 50 rows at 99, 150 in all>"
    assert repr(Page([], None, 0, first.response)) == "<Page of 0 rows at 0, ? in all>"


async def test_pages_are_looped_over_without_blocking() -> None:
    pages = AsyncPager(AsyncClient(Table(upto(250))), LISTING, rows=rows_of).pages()
    assert [ids(page) async for page in pages] == [upto(100), upto(199)[100:], upto(250)[199:]]


class Path(Client):
    """Notes the path parameters."""

    paths: list[Mapping[str, object] | None]

    def call(self, operation: Operation[Any], *, path: Any = None, query: Any = None) -> Response[Any]:
        self.paths = [*getattr(self, "paths", []), path]
        return super().call(operation, path=path, query=query)


def test_listings_below_a_resource_page_too() -> None:
    client = Path(Table(upto(150)))
    assert len(list(Pager(client, LISTING, rows=rows_of, path={"id": 7}))) == 150
    assert client.paths == [{"id": 7}, {"id": 7}]


class Given(Client):
    """Answers with these rows, as raw as a response may be."""

    def __init__(self, rows: Any, total: Any = None) -> None:
        super().__init__(Table())
        self.rows, self.total = rows, len(rows) if total is None else total

    def call(self, operation: Operation[Any], *, path: Any = None, query: Any = None) -> Response[Any]:
        return Response(200, {}, b"", Rows(self.rows, Meta(self.total)))


@pytest.mark.parametrize(
    "row",
    [
        Row(None),
        Row(UNSET),
        Row(True),
        Row(""),
        Row([7]),
        Row({"x": 1}),
        {"name": "a"},
        {"id": ""},
        "text",
        7,
        [1],
        None,
    ],
)
def test_rows_without_an_id_that_are_alike_in_one_reply_are_different_rows(row: Any) -> None:
    assert list(Pager(Given([row, Row("1"), row]), LISTING, rows=rows_of)) == [row, Row("1"), row]


@pytest.mark.parametrize("row", [Row("9" * 5000), Row(1.5), Row(0), Row(-1), {"id": "a"}])
def test_rows_with_the_same_id_are_one_row(row: Any) -> None:
    assert list(Pager(Given([row, Row("1"), row]), LISTING, rows=rows_of)) == [row, Row("1")]


class Nameless(Client):
    """Rows without an id, each made from its position and the number of the request."""

    def __init__(self, table: Table, make: Any) -> None:
        super().__init__(table)
        self.make = make

    def call(self, operation: Operation[Any], *, path: Any = None, query: Any = None) -> Response[Any]:
        count, places = len(self.table.queries), (int(one) for one in self.table.answer(query)["rows"])
        return Response(200, {}, b"", Rows([self.make(place, count) for place in places], Meta(len(self.table.ids))))


@pytest.mark.parametrize("name", [lambda row, _: row, lambda row, _: row // 2, lambda row, request: (row, request)])
def test_rows_that_have_no_id_after_all_come_as_they_are(name: Any) -> None:
    """Also if some are alike, or change with each request: pages cannot be held against each other then."""
    client = Nameless(Table(upto(250)), lambda row, request: {"name": name(row, request)})
    pager = Pager(client, LISTING, rows=rows_of)
    found: list[Any] = list(pager)
    assert found == [{"name": name(row, (row - 1) // 100)} for row in upto(250)]
    assert [query["offset"] for query in client.table.queries] == [0, 100, 200]
    pages = Pager(client, LISTING, rows=rows_of)
    begun = [row for _, row in zip(range(120), pages, strict=False)]
    client.table.queries.clear()
    rest = Pager(client, LISTING, rows=rows_of, resume=json.loads(json.dumps(pages.checkpoint())))
    assert rest.count == len(begun) == 120
    assert len(list(rest)) == 130
    assert [query["offset"] for query in client.table.queries] == [120, 220]


def test_rows_without_an_id_that_are_all_alike_are_taken_for_an_ignored_offset() -> None:
    client = Nameless(Table(upto(250)), lambda *_: {"name": "x"})
    with pytest.raises(errors.UnexpectedResponseError, match="ignores which page is asked for"):
        list(Pager(client, LISTING, rows=rows_of))


@pytest.mark.parametrize(("first", "second"), [("5", 5), ({"id": "5"}, {"id": 5}), ("x", "x")])
def test_the_same_id_in_another_spelling(first: Any, second: Any) -> None:
    rows = [one if isinstance(one, dict) else Row(one) for one in (first, second, "05", "\uff15")]
    assert len(list(Pager(Given(rows), LISTING, rows=rows_of))) == 3


def test_a_total_of_too_many_digits_is_none() -> None:
    assert Pager(Given([Row("1")], "9" * 5000), LISTING, rows=rows_of).first().total is None


@pytest.mark.parametrize(("rows", "total"), [(None, 0), (None, "0"), ({}, 0), ({}, "0"), ({}, "unknown")])
def test_no_rows_may_come_as_null_or_as_an_empty_object(rows: Any, total: Any) -> None:
    assert list(Pager(Given(rows, total), LISTING, rows=rows_of)) == []


@pytest.mark.parametrize("keys", [("0", "2"), ("a1", "b2")])
def test_rows_by_their_index_are_read_as_the_list_they_are(keys: tuple[str, str]) -> None:
    """PHP writes a list with gaps as an object."""
    rows = {keys[0]: {"id": "1", "tag": "a"}, keys[1]: {"id": "3", "tag": "b"}}
    response = {"tags": rows, "meta": {"total": "2"}}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=response))
    with ac_client.Client("https://acme.api-us1.com", "token", transport=transport) as ac:
        assert list(ac.paginate("/tags", rows="tags")) == [*rows.values()]
        assert [(tag.id, tag.tag) for tag in ac.tags.list()] == [("1", "a"), ("3", "b")]
    with pytest.raises(errors.UnexpectedResponseError, match="came as dict"):
        Pager(Given({"id": "1"}, "1"), LISTING, rows=rows_of).first()


@pytest.mark.parametrize("rows", [["a"], [1], [{"id": "1"}, "x"], [[1]], [None]])
def test_an_undocumented_listing_has_objects_for_rows(rows: list[Any]) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"items": rows}))
    once = ac_client.Retries(max_attempts=1)
    ac = ac_client.Client("https://acme.api-us1.com", "token", transport=transport, retries=once)
    with ac, pytest.raises(errors.UnexpectedResponseError, match=r"'items' has a row that came as .* instead of"):
        list(ac.paginate("/things", rows="items"))


def test_a_total_that_no_model_knows_of() -> None:
    class Raw(Client):
        def call(self, operation: Operation[Any], *, path: Any = None, query: Any = None) -> Response[Any]:
            rows = Rows([Row("1")])
            rows.additional_properties = {"meta": {"total": "1"}}
            return Response(200, {}, b"", rows)

    assert Pager(Raw(Table()), LISTING, rows=rows_of).first().total == 1


# ------------------------------------------------------------------------------------------------ a whole listing


def test_a_listing_that_comes_whole_is_asked_for_as_it_is() -> None:
    table = Table([3, 1, 1, 2])
    pager = Pager(Client(table), operation("whole"), rows=rows_of, query={"limit": 500, "search": "x"})
    assert [int(row.id) for row in pager] == [3, 1, 1, 2]
    assert table.queries == [{"limit": 500, "search": "x"}]


def test_a_whole_listing_resumes_behind_what_was_read() -> None:
    table = Table(upto(20))
    pager = Pager(Client(table), operation("whole"), rows=rows_of)
    rows = iter(pager)
    for _ in range(5):
        next(rows)
    checkpoint = json.loads(json.dumps(pager.checkpoint()))
    table.delete(3, 2)
    assert [int(row.id) for row in Pager(Client(table), operation("whole"), rows=rows_of, resume=checkpoint)] == upto(
        20
    )[5:]
    table.delete(0, 3)
    with pytest.raises(errors.UnstableListingError, match="cannot be found"):
        list(Pager(Client(table), operation("whole"), rows=rows_of, resume=checkpoint))


# ------------------------------------------------------------------------------------------------------- bad input


@pytest.mark.parametrize("limit", [0, -1, 101, "50", 5.0, True])
@pytest.mark.parametrize("kind", ["offset", "key"])
def test_a_limit_that_cannot_be_is_refused_at_once(kind: str, limit: Any) -> None:
    with pytest.raises(errors.InvalidRequestError, match="limit of list_rows has to be a whole number from 1 to 100"):
        Pager(Client(Table()), operation(kind), rows=rows_of, query={"limit": limit})
    with pytest.raises(errors.InvalidRequestError):
        AsyncPager(AsyncClient(Table()), operation(kind), rows=rows_of, query={"limit": limit})


@pytest.mark.parametrize("offset", [-1, "5", 1.5, False])
def test_an_offset_that_cannot_be_is_refused_at_once(offset: Any) -> None:
    with pytest.raises(errors.InvalidRequestError, match="offset of list_rows has to be a whole number from 0 up"):
        Pager(Client(Table()), LISTING, rows=rows_of, query={"offset": offset})


def test_an_operation_that_lists_nothing_is_refused() -> None:
    with pytest.raises(errors.InvalidRequestError, match="get_row is not a listing"):
        Pager(Client(Table()), Operation("get_row", "GET", "/rows/{id}", LISTING.parse), rows=rows_of)


@pytest.mark.parametrize("rows", [UNSET, None, "rows", 7])
def test_rows_that_are_no_list_are_an_error_that_says_where(rows: Any) -> None:
    class Odd(Client):
        def call(self, operation: Operation[Any], *, path: Any = None, query: Any = None) -> Response[Any]:
            return Response(200, {"X-Request-Id": "abc"}, b"{}", Rows(rows))

    below: Operation[Rows] = Operation("list_x", "GET", "/a/{id}/x", None, paging=LISTING.paging)
    pager = Pager(Odd(Table()), below, rows=rows_of, path={"id": 7})
    with pytest.raises(
        errors.UnexpectedResponseError, match=r"list_x: the rows came as .* instead of a list"
    ) as caught:
        pager.first()
    facts = caught.value
    assert (facts.operation, facts.path, facts.status, facts.request_id) == ("list_x", "/api/3/a/7/x", 200, "abc")
    with pytest.raises(errors.UnexpectedResponseError):
        list(pager)


async def test_an_error_of_the_listing_comes_again() -> None:
    class Unordered(AsyncClient):
        async def acall(self, operation: Operation[Any], *, path: Any = None, query: Any = None) -> Response[Any]:
            return Response(200, {}, b"", Rows([Row("2"), Row("1")]))

    pages = AsyncPager(Unordered(Table()), operation("key"), rows=rows_of).pages()
    for _ in range(2):
        with pytest.raises(errors.UnstableListingError):
            await anext(pages)


# ------------------------------------------------------------------------------------------------------ checkpoints


def checkpoint(kind: str = "offset", **query: object) -> dict[str, Any]:
    pager = Pager(Client(Table(upto(150))), operation(kind), rows=rows_of, query=query)
    rows = iter(pager)
    for _ in range(120):
        next(rows)
    return {**pager.checkpoint()}


@pytest.mark.parametrize("kind", ["offset", "key"])
def test_a_checkpoint_continues_behind_the_last_row_handed_out(kind: str) -> None:
    stored = json.dumps(checkpoint(kind, search="x"))
    assert len(json.loads(stored)["last"]) == (100 if kind == "offset" else 0)
    table = Table(upto(150))
    pager = Pager(Client(table), operation(kind), rows=rows_of, query={"search": "x"}, resume=json.loads(stored))
    assert pager.count == 120
    assert pager.checkpoint() == json.loads(stored)
    assert [int(row.id) for row in pager] == upto(150)[120:]
    assert pager.count == pager.total == 150
    assert len(table.queries) == 1


def test_the_size_of_a_page_may_differ_when_resuming() -> None:
    pager = Pager(Client(Table(upto(150))), LISTING, rows=rows_of, query={"limit": 7}, resume=checkpoint(limit=100))
    assert [int(row.id) for row in pager] == upto(150)[120:]


async def test_pages_count_as_handed_out_and_the_first_one_does_not() -> None:
    pager = AsyncPager(AsyncClient(Table(upto(150))), LISTING, rows=rows_of)
    before = pager.checkpoint()
    await pager
    assert pager.checkpoint() == before
    assert pager.count == 0
    pages = pager.pages()
    await anext(pages)
    assert pager.count == 100
    resumed = AsyncPager(AsyncClient(Table(upto(150))), LISTING, rows=rows_of, resume=pager.checkpoint())
    assert [int(row.id) async for row in resumed] == upto(150)[100:]


def test_a_checkpoint_from_before_the_first_row_begins_at_the_start() -> None:
    begun = Pager(Client(Table(upto(9))), LISTING, rows=rows_of, query={"offset": 4}).checkpoint()
    resumed = Pager(Client(Table(upto(9))), LISTING, rows=rows_of, query={"offset": 4}, resume=begun)
    assert [int(row.id) for row in resumed] == upto(9)[4:]


@pytest.mark.parametrize("kind", ["offset", "key"])
def test_a_checkpoint_at_the_end_finds_what_was_added_since(kind: str) -> None:
    table = Table(upto(150))
    pager = Pager(Client(table), operation(kind), rows=rows_of)
    assert len(list(pager)) == 150
    resumed = Pager(Client(table), operation(kind), rows=rows_of, resume=pager.checkpoint())
    assert list(resumed) == []
    table.insert(150, 2)
    assert [int(row.id) for row in resumed] == [151, 152]


def test_a_place_that_rows_slid_away_from_is_found_again() -> None:
    stored = checkpoint()
    for change, first, rows in (("delete", 0, 70), ("insert", 0, 70), ("delete", 60, 59)):
        table = Table(upto(500))
        getattr(table, change)(first, rows)
        pager = Pager(Client(table), LISTING, rows=rows_of, query={"limit": 20}, resume=stored)
        assert [int(row.id) for row in pager] == upto(500)[120:]


def test_the_last_row_gone_costs_no_further_request() -> None:
    table = Table(upto(150))
    table.delete(117, 3)
    assert [int(row.id) for row in Pager(Client(table), LISTING, rows=rows_of, resume=checkpoint())] == upto(150)[120:]
    assert len(table.queries) == 1


def test_a_place_that_slides_past_the_search_is_found_in_the_next() -> None:
    table = Table(upto(200))
    table.insert(0, 300)
    table.change = lambda table: table.delete(0, 300) if len(table.queries) == 14 else None
    pager = Pager(Client(table), LISTING, rows=rows_of, query={"limit": 20}, resume=checkpoint())
    assert [int(row.id) for row in pager] == upto(200)[120:]


@pytest.mark.parametrize("cap", [2, 7])
def test_a_place_is_found_where_few_rows_come_a_page(cap: int) -> None:
    table = Table(upto(150), cap=cap)
    table.delete(0, 31)
    pager = Pager(Client(table), LISTING, rows=rows_of, query={"limit": 20}, resume=checkpoint())
    assert [int(row.id) for row in pager] == upto(150)[120:]


def test_a_place_of_which_nothing_is_left_is_said_to_be_lost() -> None:
    table = Table(upto(500))
    table.delete(0, 120)
    pager = Pager(Client(table), LISTING, rows=rows_of, resume=checkpoint())
    with pytest.raises(errors.UnstableListingError, match="read it from the start"):
        list(pager)
    assert len(table.queries) < 30


@pytest.mark.parametrize(
    ("kind", "query", "said"),
    [
        ("offset", {"search": "y"}, "other parameters"),
        ("offset", {}, "other parameters"),
        ("key", {"search": "x"}, "other parameters"),
    ],
)
def test_a_checkpoint_of_another_listing_is_refused(kind: str, query: dict[str, object], said: str) -> None:
    with pytest.raises(errors.InvalidRequestError, match=said):
        Pager(Client(Table()), operation(kind), rows=rows_of, query=query, resume=checkpoint(search="x"))


def test_a_checkpoint_of_another_path_or_operation_is_refused() -> None:
    with pytest.raises(errors.InvalidRequestError, match="other parameters"):
        Pager(Client(Table()), LISTING, rows=rows_of, path={"id": 7}, resume=checkpoint())
    other = Operation("list_others", "GET", "/others", LISTING.parse, paging=LISTING.paging)
    with pytest.raises(errors.InvalidRequestError, match=r"made by list_rows, .* cannot continue list_others"):
        Pager(Client(Table()), other, rows=rows_of, resume=checkpoint())


@pytest.mark.parametrize(
    "damage",
    [
        {"count": "1"},
        {"count": -1},
        {"count": True},
        {"at": None},
        {"at": True},
        {"at": "7"},
        {"at": 10**30},
        {"last": 7},
        {"last": [None]},
        {"last": [True]},
        {"last": [10**30]},
        {"last": [["a"]]},
    ],
)
def test_a_damaged_checkpoint_is_refused(damage: dict[str, Any]) -> None:
    with pytest.raises(errors.InvalidRequestError, match="damaged"):
        Pager(Client(Table()), LISTING, rows=rows_of, resume={**checkpoint(), **damage})


@pytest.mark.parametrize("given", ["{}", b"{}", "", [], 5, False, {}, {"a": 1}, {"operation": ["x"]}])
def test_what_is_no_checkpoint_is_refused(given: Any) -> None:
    with pytest.raises(errors.InvalidRequestError, match=r"takes what checkpoint\(\) gave, read by json\.loads"):
        Pager(Client(Table()), LISTING, rows=rows_of, resume=given)


def test_a_checkpoint_of_a_client_with_another_query_is_refused() -> None:
    with ac_client.Client("https://acme.api-us1.com", "token") as ac:
        searching = ac.with_options(query={"search": "x", "include": ["a", 1]})
        stored = json.loads(json.dumps(searching.tags.list().checkpoint()))
        for other in (ac, ac.with_options(query={"search": "y"})):
            with pytest.raises(errors.InvalidRequestError, match="with_options"):
                other.tags.list(resume=stored)
        same = ac.with_options(query={"include": ["a", 1]}).with_options(query={"search": "x"}, timeout=1)
        assert same.tags.list(resume=stored).checkpoint() == stored


def test_a_checkpoint_of_another_account_is_refused() -> None:
    def listing(host: str, resume: Any = None) -> Any:
        return ac_client.Client(f"https://{host}", "token").contacts.list(limit=5, resume=resume)

    stored = listing("acme.api-us1.com").checkpoint()
    assert listing("acme.activehosted.com", stored).checkpoint() == stored
    with pytest.raises(errors.InvalidRequestError, match="for another account"):
        listing("other.api-us1.com", stored)
    assert "acme" not in json.dumps(stored)


@pytest.mark.parametrize(("kept", "requests"), [([], 40), ([40_000], 5)])
def test_a_listing_that_shrank_far_below_the_place_is_searched_in_few_requests(kept: list[int], requests: int) -> None:
    table = Table(upto(50_000))
    stored = {**checkpoint(), "count": 40_000, "at": 40_000, "last": [str(one) for one in range(39_901, 40_001)]}
    table.ids = [*upto(950), *kept, *range(49_951, 50_001)]
    pager = Pager(Client(table), LISTING, rows=rows_of, resume=stored)
    if kept:
        assert [int(row.id) for row in pager] == list(range(49_951, 50_001))
    else:
        with pytest.raises(errors.UnstableListingError, match="all gone"):
            list(pager)
    assert len(table.queries) <= requests


@pytest.mark.parametrize("stop", [98, 99, 100, 101, 150, *range(196, 204)])
def test_rows_that_came_in_front_do_not_take_the_place_of_the_furthest(stop: int) -> None:
    """One is added in front and one deleted at the end: the page before is looked at again."""
    table = Table(upto(400))

    def change(table: Table) -> None:
        if len(table.queries) == 1:
            table.insert(0)
            table.delete(400)

    table.change = change
    pager = Pager(Client(table), LISTING, rows=rows_of)
    found = [int(row.id) for _, row in zip(range(stop), pager, strict=False)]
    found += [int(row.id) for row in Pager(Client(table), LISTING, rows=rows_of, resume=pager.checkpoint())]
    assert len(found) == len(set(found))
    assert table.throughout <= set(found)


@pytest.mark.parametrize("added", [50, 150, 250, 450])
@pytest.mark.parametrize("stop", range(1, 9))
def test_a_whole_page_added_in_front_loses_nothing(added: int, stop: int) -> None:
    table = Table(upto(600))
    table.change = lambda table: table.insert(0, added) if len(table.queries) == 2 else None
    pager = Pager(Client(table), LISTING, rows=rows_of)
    found = [int(row.id) for _, page in zip(range(stop), pager.pages(), strict=False) for row in page]
    found += [int(row.id) for row in Pager(Client(table), LISTING, rows=rows_of, resume=pager.checkpoint())]
    assert table.throughout <= set(found)


def test_a_checkpoint_does_not_show_what_was_searched_for() -> None:
    assert "ada@example.com" not in json.dumps(checkpoint(search="ada@example.com"))


# ------------------------------------------------------------------------------- what to use, and what is refused


def test_a_loop_of_the_wrong_kind_says_which_one_to_use() -> None:
    async def loop(listed: Any) -> None:
        async for _ in listed:
            raise AssertionError

    awaited: Any = AsyncPager(AsyncClient(Table()), LISTING, rows=rows_of)
    for each in (awaited, awaited.pages(), aiter(awaited)):
        with pytest.raises(TypeError, match=r"^use `async for` with a listing of an AsyncClient; .{,45}$"):
            iter(each)
    blocking = Pager(Client(Table()), LISTING, rows=rows_of)
    for listed in (blocking, blocking.pages()):
        with pytest.raises(TypeError, match=r"^use `for` with a listing of a Client; .{,50}$"):
            asyncio.run(loop(listed))


def test_rows_a_page_of_an_undocumented_listing_are_not_part_of_its_query() -> None:
    with (
        ac_client.Client("https://acme.api-us1.com", "token") as ac,
        pytest.raises(errors.InvalidRequestError, match="paginate: give the rows a page as limit=, not in params"),
    ):
        ac.paginate("/tags", rows="tags", params={"limit": 10})


def test_pages_can_be_asked_again_after_an_error() -> None:
    class Broken(Client):
        broken = True

        def call(self, operation: Operation[Any], *, path: Any = None, query: Any = None) -> Response[Any]:
            if query["offset"] and self.broken:
                self.broken = False
                raise errors.ServerError("broken")
            return super().call(operation, path=path, query=query)

    pages = Pager(Broken(Table(upto(150))), LISTING, rows=rows_of).pages()
    assert ids(next(pages)) == upto(100)
    with pytest.raises(errors.ServerError):
        next(pages)
    assert [ids(page) for page in pages] == [upto(150)[100:]]
