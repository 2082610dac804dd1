"""Listings by page number, by next link, in an array, and with rows that have no key."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ac_client import errors
from ac_client.operations import Operation, Paging
from ac_client.pages import AsyncPager, Pager
from ac_client.types import Response
from tests.pages.fakes import AsyncClient, Client, Row, Rows, Table, operation, response_to, rows_of
from tests.pages.test_nothing_lost import check, limits, tables, thorough

NUMBERED = Operation(
    "list_rows",
    "GET",
    "/rows",
    operation().parse,
    envelope="rows",
    paging=Paging("page", "rows", page="page", size="page_size"),
)


def upto(count: int) -> list[int]:
    return list(range(1, count + 1))


class Numbered(Table):
    """Has pages by number, of 20 rows by default."""

    def answer(self, query: Mapping[str, Any]) -> dict[str, Any]:
        size = min(int(query.get("page_size", 20)), self.cap)
        return super().answer({**query, "limit": size, "offset": (int(query.get("page", 1)) - 1) * size})


def numbered(table: Table, **query: object) -> Pager[Row, Rows]:
    return Pager(Client(table), NUMBERED, rows=rows_of, query=query)


# ------------------------------------------------------------------------------------------------- by page number


def test_pages_by_number_overlap_by_their_size() -> None:
    table = Numbered(upto(250))
    assert [int(row.id) for row in numbered(table, search="x")] == upto(250)
    asked = [(query["page"], query["page_size"], query["search"]) for query in table.queries]
    assert asked == [(1, 100, "x"), (2, 99, "x"), (3, 98, "x")]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 20, 99, 100])
@pytest.mark.parametrize("total", [str, None])
def test_pages_by_number_of_any_size(size: int, total: Any) -> None:
    for cap in (100, 7):
        if total or cap == 100:
            assert [int(row.id) for row in numbered(Numbered(upto(150), cap, total), page_size=size)] == upto(150)


def test_pages_by_number_cost_little_more_than_pages_that_do_not_overlap() -> None:
    table = Numbered(upto(10_000))
    assert len(list(numbered(table))) == 10_000
    assert len(table.queries) < 120


def test_a_short_page_beyond_a_gap_does_not_make_all_pages_short() -> None:
    table = Numbered(upto(60), total=None)
    table.change = lambda table: table.delete(0, 57) if len(table.queries) == 3 else None
    assert [int(row.id) for row in numbered(table, page_size=1)] == [1, 2, 3, 58, 59, 60]


def test_a_number_of_smaller_pages_does_not_end_the_listing() -> None:
    """The page that was asked for at row 32 came from row 28, for the account has pages of 7 rows at most."""
    assert [int(row.id) for row in numbered(Numbered(upto(36), cap=7), page_size=2)] == upto(36)


def test_a_number_of_smaller_pages_is_not_taken_for_the_end() -> None:
    """Where the number of a larger page led to rows that end, by their count, just where the listing does."""
    for rows, cap, size in ((31, 7, 3), (44, 8, 3), (83, 11, 5), (17, 5, 2)):
        assert [int(row.id) for row in numbered(Numbered(upto(rows), cap=cap), page_size=size)] == upto(rows)


def test_a_number_to_begin_with_is_respected() -> None:
    table = Numbered(upto(250))
    assert [int(row.id) for row in numbered(table, page=3, page_size=50)] == upto(250)[100:]
    for query in ({"page": 0}, {"page_size": 101}, {"page": "2"}):
        with pytest.raises(errors.InvalidRequestError, match="has to be a whole number from 1"):
            numbered(table, **query)


@thorough
@given(tables(), limits, st.integers(0, 2**32).map(random.Random))
async def test_nothing_is_lost_by_number(table: Table, size: int, chance: random.Random) -> None:
    """As by offset, while rows come and go."""
    table.__class__ = Numbered
    pager = AsyncPager(AsyncClient(table, chance), NUMBERED, rows=rows_of, query={"page_size": size})
    check(table, [row async for row in pager])


@pytest.mark.parametrize("stop", [0, 1, 99, 100, 101, 199, 250])
def test_by_number_resumed(stop: int) -> None:
    table = Numbered(upto(250))
    pager = numbered(table)
    found = [int(row.id) for _, row in zip(range(stop), pager, strict=False)]
    table.delete(0, stop // 2)
    stored = json.loads(json.dumps(pager.checkpoint()))
    found += [int(row.id) for row in Pager(Client(table), NUMBERED, rows=rows_of, resume=stored)]
    assert found == upto(250)


# --------------------------------------------------------------------------------------------------- by next link


class Linked(Client):
    """Links to the next page, on a host that is not the account's."""

    size = 20
    last: Any = None

    def call(self, operation: Operation[Any], *, path: Any = None, query: Any = None) -> Response[Any]:
        number = int(query.get("page[number]", 1))
        answer = self.table.answer({**query, "limit": self.size, "offset": (number - 1) * self.size})
        response = response_to(operation, answer)
        address = f"https://elsewhere.example/api/other?{query.get('search', '')}page%5Bnumber%5D={number + 1}&empty="
        more = number * self.size < len(self.table.ids)
        response.parsed.additional_properties = {"links": {"next": address if more else self.last}}
        return response


LINKED = Operation("list_rows", "GET", "/rows", NUMBERED.parse, paging=Paging("next", "rows", next="links.next"))


@pytest.mark.parametrize("last", [None, "", False])
def test_the_query_of_the_next_link_is_followed(last: Any) -> None:
    client = Linked(Table(upto(50), total=None))
    client.last = last
    assert [int(row.id) for row in Pager(client, LINKED, rows=rows_of, query={"status": "open"})] == upto(50)
    sent = [{name: value for name, value in q.items() if name not in ("limit", "offset")} for q in client.table.queries]
    assert sent == [{"status": "open"}, *({"status": "open", "page[number]": number} for number in ("2", "3"))]


@pytest.mark.parametrize("stop", [0, 1, 19, 20, 21, 45, 50])
def test_by_next_link_resumed(stop: int) -> None:
    client = Linked(Table(upto(50)))
    pager = Pager(client, LINKED, rows=rows_of)
    found = [int(row.id) for _, row in zip(range(stop), pager, strict=False)]
    stored = json.loads(json.dumps(pager.checkpoint()))
    rest = Pager(client, LINKED, rows=rows_of, resume=stored)
    assert rest.count == stop
    assert found + [int(row.id) for row in rest] == upto(50)
    assert rest.count == 50


def test_a_count_beside_the_rows_is_the_total() -> None:
    class Counted(Client):
        def call(self, operation: Operation[Any], *, path: Any = None, query: Any = None) -> Response[Any]:
            response = super().call(operation, path=path, query=query)
            response.parsed.additional_properties = {"count": len(self.table.ids)}
            return response

    table = Numbered(upto(100), total=None)
    pager = Pager(Counted(table), NUMBERED, rows=rows_of, query={"page_size": 50})
    assert len(list(pager)) == pager.total == 100
    assert len(table.queries) == 2


def test_a_row_that_comes_again_is_dropped() -> None:
    client = Linked(Table(upto(50)))
    client.table.change = lambda table: table.insert(0, 5) if len(table.queries) == 1 else None
    assert [int(row.id) for row in Pager(client, LINKED, rows=rows_of)] == upto(50)


@pytest.mark.parametrize(
    ("link", "said"),
    [("/rows", "address of the next page"), (7, "address of the next page"), ("/rows?page=1", "came twice")],
)
def test_a_link_that_leads_nowhere_is_an_error(link: Any, said: str) -> None:
    client = Linked(Table(upto(5)))
    client.last = link
    with pytest.raises(errors.UnexpectedResponseError, match=said):
        list(Pager(client, LINKED, rows=rows_of))
    assert len(client.table.queries) <= 2


async def test_by_next_link_without_blocking() -> None:
    class Awaited:
        async def acall(self, operation: Any, *, path: Any = None, query: Any = None) -> Any:
            await asyncio.sleep(0)
            return linked.call(operation, path=path, query=query)

    linked = Linked(Table(upto(500)))
    assert [int(row.id) async for row in AsyncPager(Awaited(), LINKED, rows=rows_of)] == upto(500)


# ------------------------------------------------------------------------------------ arrays, and rows without a key


class Plain(Client):
    """Answers with an array alone."""

    def call(self, operation: Operation[Any], *, path: Any = None, query: Any = None) -> Response[Any]:
        query = {"limit": 1000, **query}
        return Response(200, {}, b"", [{"id": row} for row in self.table.answer(query)["rows"]])


def test_an_array_without_an_envelope() -> None:
    for paging in (Paging("whole", ""), Paging("offset", "")):
        listing: Operation[Any] = Operation("list_rows", "GET", "/rows", None, paging=paging)
        pager: Pager[Any, Any] = Pager(Plain(Table(upto(50))), listing, rows=lambda envelope: envelope)
        assert [int(row["id"]) for row in pager] == upto(50)
        assert pager.total is None


@pytest.mark.parametrize("style", ["offset", "page"])
def test_rows_without_a_key_come_as_they_are(style: Any) -> None:
    paging = Paging(style, "rows", 20, row_key=None, page="page", size="page_size")
    listing = Operation("list_rows", "GET", "/rows", NUMBERED.parse, paging=paging)
    table = (Numbered if style == "page" else Table)([row // 7 for row in upto(50)])
    pager = Pager(Client(table), listing, rows=rows_of)
    begun = [int(row.id) for _, row in zip(range(27), pager, strict=False)]
    stored = json.loads(json.dumps(pager.checkpoint()))
    assert stored["last"] == []
    assert begun + [int(row.id) for row in Pager(Client(table), listing, rows=rows_of, resume=stored)] == table.ids


def test_rows_with_a_key_of_another_name() -> None:
    class Coded(Client):
        def call(self, operation: Operation[Any], *, path: Any = None, query: Any = None) -> Response[Any]:
            response = self.table.answer(query)
            rows: Any = [{"code": f"c{row}", "id": "same"} for row in response["rows"]]
            return Response(200, {}, b"", Rows(rows))

    listing = Operation("list_rows", "GET", "/rows", NUMBERED.parse, paging=Paging("offset", "rows", row_key="code"))
    table = Table(upto(250), change=lambda table: table.delete(0, 3))
    found: list[Any] = list(Pager(Coded(table), listing, rows=rows_of))
    assert [row["code"] for row in found] == [f"c{row}" for row in upto(250)]


@pytest.mark.parametrize("stop", [1, 27, 50, 70, 119])
def test_rows_without_a_key_resume_behind_the_last_one_where_the_account_gives_fewer_than_asked_for(stop: int) -> None:
    listing = Operation("list_rows", "GET", "/rows", NUMBERED.parse, paging=Paging("offset", "rows", row_key=None))
    table = Table(upto(120), cap=50)
    pager = Pager(Client(table), listing, rows=rows_of)
    begun = [int(row.id) for _, row in zip(range(stop), pager, strict=False)]
    stored = json.loads(json.dumps(pager.checkpoint()))
    table.queries.clear()
    assert begun + [int(row.id) for row in Pager(Client(table), listing, rows=rows_of, resume=stored)] == upto(120)
    assert table.queries[0]["offset"] == stop
