"""How listings are walked by key, and when they are walked by offset instead."""

from __future__ import annotations

import gc
import random
import tracemalloc
from collections import deque
from typing import Any

import pytest

from ac_client import errors
from ac_client.pages import AsyncPager, Pager
from ac_client.types import UNSET
from tests.pages.fakes import AsyncClient, Client, Row, Rows, Table, operation, response_to, rows_of

LISTING = operation("key")


def pager(table: Table, **query: object) -> Pager[Row, Rows]:
    return Pager(Client(table), LISTING, rows=rows_of, query=query)


def read(table: Table, query: dict[str, object] | None = None) -> list[int]:
    return [int(row.id) for row in pager(table, **(query or {}))]


def upto(count: int) -> list[int]:
    return list(range(1, count + 1))


def test_each_page_begins_behind_the_last_id() -> None:
    table = Table(upto(250))
    assert read(table, {"email_like": "x", "limit": UNSET, "offset": UNSET, "orders[id]": UNSET}) == upto(250)
    ordered = {"email_like": "x", "orders[id]": "ASC", "limit": 100}
    assert table.queries == [ordered, {**ordered, "id_greater": 100}, {**ordered, "id_greater": 200}]


def test_ids_are_compared_as_numbers() -> None:
    assert read(Table([8, 9, 10, 11, 100]), {"limit": 2}) == [8, 9, 10, 11, 100]


def test_the_total_is_that_of_the_first_page() -> None:
    listing = pager(Table(upto(250)))
    for count, _ in enumerate(listing, 1):
        assert listing.total == 250
        assert listing.count == count


@pytest.mark.parametrize("given", ["120", 120])
def test_an_id_to_begin_behind_is_respected(given: object) -> None:
    table = Table(upto(250))
    assert read(table, {"id_greater": given}) == upto(250)[120:]
    assert [query["id_greater"] for query in table.queries] == [120, 220]


def test_an_id_to_begin_behind_has_to_be_a_number() -> None:
    with pytest.raises(errors.InvalidRequestError, match="id_greater"):
        pager(Table(), id_greater="abc")


@pytest.mark.parametrize(
    ("query", "order"),
    [
        ({"offset": 0}, "ASC"),
        ({"orders[id]": "DESC"}, "DESC"),
        ({"orders[email]": "ASC"}, None),
        ({"orders": {"email": "ASC"}}, None),
        ({"segmentid": "7"}, None),
        ({"segmentid": "7", "offset": 0}, None),
    ],
)
def test_by_offset_where_the_caller_asks_for_what_keys_cannot_do(query: dict[str, object], order: str | None) -> None:
    """Sorting by id is requested where possible: not with a segment, and not in place of the caller's order."""
    table = Table(upto(150))
    read(table, query)
    assert [one["offset"] for one in table.queries] == [0, 99]
    assert [one.get("orders[id]") for one in table.queries] == [order, order]


def test_the_same_order_as_by_key_does_not_rule_keys_out() -> None:
    table = Table(upto(150))
    assert read(table, {"orders[id]": "asc"}) == upto(150)
    assert [one.get("id_greater") for one in table.queries] == [None, 100]


@pytest.mark.parametrize("cap", [1, 7, 50])
def test_fewer_rows_a_page_than_were_asked_for_do_not_end_the_listing(cap: int) -> None:
    assert read(Table(upto(120), cap=cap)) == upto(120)


def test_a_total_that_counts_all_rows_ends_with_an_empty_page_asked_for_twice() -> None:
    table = Table(upto(250), total=lambda _: 250)
    assert read(table) == upto(250)
    assert len(table.queries) == 5


def test_a_total_that_counts_too_little_is_not_believed() -> None:
    assert read(Table(upto(250), total=lambda _: 10)) == upto(250)


@pytest.mark.parametrize("total", [lambda left: min(left, 100), lambda _: 100])
def test_a_total_that_counts_a_full_page_is_not_believed_until_it_has_fallen(total: Any) -> None:
    assert read(Table(upto(250), total=total)) == upto(250)
    table = Table(upto(300))
    assert read(table) == upto(300)
    assert len(table.queries) == 3


class Blank(Table):
    """Some responses have no rows, though there are."""

    blank: tuple[int, ...] = ()

    def answer(self, query: Any) -> dict[str, Any]:
        response = super().answer(query)
        return {**response, "rows": []} if len(self.queries) in self.blank else response


@pytest.mark.parametrize("total", [str, lambda _: 250, None], ids=["above", "all", "none"])
def test_an_empty_page_that_is_not_the_end_is_asked_for_again(total: Any) -> None:
    for blank in (2, 3, 4):
        table = Blank(upto(350), total=total if total is None or total is str else lambda _: 350)
        table.blank = (blank,)
        assert read(table) == upto(350)


def test_a_listing_that_stays_empty_against_its_total_is_an_error() -> None:
    table = Blank(upto(250))
    table.blank = (2, 3)
    with pytest.raises(errors.UnexpectedResponseError, match="more rows follow 100, and shows none"):
        read(table)
    assert len(table.queries) == 3


def test_a_first_page_that_stays_empty_is_the_end_whatever_its_total_counts() -> None:
    table = Blank(upto(250))
    table.blank = (1, 2)
    assert read(table) == []
    assert len(table.queries) == 2


@pytest.mark.parametrize("total", [lambda _: 1000, lambda left: left + 7], ids=["constant", "falling"])
def test_a_total_that_counts_rows_which_are_not_shown_ends_all_the_same(total: Any) -> None:
    """A page that was short before shows that there are such rows."""
    table = Table(upto(250), total=total)
    assert read(table) == upto(250)
    assert len(table.queries) <= 5


def test_resuming_at_the_end_believes_an_empty_page_whatever_the_total_counts() -> None:
    for total in (str, lambda _: 250):
        table = Table(upto(250), total=total)
        listing = pager(table)
        assert len(list(listing)) == 250
        assert list(Pager(Client(table), LISTING, rows=rows_of, resume=listing.checkpoint())) == []


def test_without_a_total() -> None:
    table = Table(upto(210), total=None)
    assert read(table) == upto(210)
    assert len(table.queries) == 3


def test_nothing_is_remembered_but_the_last_id() -> None:
    listing = pager(Table(upto(1000)))
    sizes = {len(str(listing.checkpoint())) for _ in listing}
    assert max(sizes) < 130


def memory_of(listing: Pager[Row, Rows]) -> int:
    """Bytes that reading the whole listing leaves behind, once it is under way."""
    rows = iter(listing)
    for _ in range(1000):
        next(rows)
    gc.collect()
    tracemalloc.start()
    try:
        count = sum(1 for _ in rows)
        assert count > 30_000
        gc.collect()
        return tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()


def test_memory_is_flat_by_key() -> None:
    table = Table(range(1, 40_001))  # type: ignore[arg-type] # it is only sliced
    table.queries = deque(maxlen=1)  # type: ignore[assignment]
    assert memory_of(Pager(Forgetful(table), LISTING, rows=rows_of)) < 50_000


class Forgetful(Client):
    """Answers straight from a range."""

    def call(self, operation: Any, *, path: Any = None, query: Any = None) -> Any:
        first = query.get("id_greater", query.get("offset", 0))
        rows = [str(one) for one in self.table.ids[first : first + query["limit"]]]
        total = len(self.table.ids) - query.get("id_greater", 0)
        return response_to(operation, {"rows": rows, "total": total})


class Stubborn(Table):
    """Ignores what is requested."""

    def __init__(self, ids: list[Any]) -> None:
        super().__init__([])
        self.given = ids

    def answer(self, query: Any) -> dict[str, Any]:
        self.queries.append(query)
        return {"rows": self.given, "total": "1000"}


@pytest.mark.parametrize(
    ("ids", "error", "said"),
    [
        (["1", "2"], errors.UnexpectedResponseError, "ignores id_greater: above 2 it lists 1"),
        (["2", "1"], errors.UnstableListingError, "ignores the order by id"),
        (["a"], errors.UnexpectedResponseError, "needs numbers for ids, and a row has 'a'"),
    ],
)
def test_a_server_that_does_not_heed_the_key(ids: list[Any], error: type[Exception], said: str) -> None:
    table = Stubborn(ids)
    with pytest.raises(error, match=said):
        read(table)
    assert len(table.queries) <= 2


# ------------------------------------------------------------------------------------------------- side by side


async def side_by_side(table: Table, **options: Any) -> list[int]:
    client = AsyncClient(table, random.Random(1))
    return [int(row.id) async for row in AsyncPager(client, LISTING, rows=rows_of, **options)]


async def test_keys_ahead_are_guessed_without_waste_where_ids_are_dense() -> None:
    table = Table(upto(2000))
    assert await side_by_side(table) == upto(2000)
    assert len(table.queries) == 20


async def test_a_gap_in_the_ids_is_filled_and_wastes_little() -> None:
    ids = [*range(1, 500), *range(10_000, 10_500), *range(20_000, 21_000)]
    table = Table(list(ids))
    assert await side_by_side(table) == ids
    assert len(table.queries) < 20 + 12


async def test_where_ids_lie_in_clusters_little_is_guessed() -> None:
    chance, ids = random.Random(3), [0]
    while len(ids) < 10_000:
        apart = chance.choice([1, 1, 5, 39])
        for _ in range(chance.randint(20, 600)):
            ids.append(ids[-1] + chance.randint(1, apart))
    table = Table(ids[1:])
    assert await side_by_side(table) == ids[1:]
    assert len(table.queries) < 145


async def test_ids_far_apart_cost_a_quarter_more_requests_at_most() -> None:
    chance = random.Random(2)
    ids = sorted(chance.sample(range(1, 100_000), 10_000))
    table = Table(list(ids))
    assert await side_by_side(table) == ids
    assert len(table.queries) < 130


def test_the_total_is_that_of_the_latest_response() -> None:
    """The account counts what is above the id."""
    table = Table(upto(300), change=lambda table: table.insert(len(table.ids), 10) if len(table.queries) < 3 else None)
    listing = pager(table)
    totals = [listing.total for _ in listing.pages()]
    assert totals == [300, 310, 320, 320]
    assert listing.count == 320


async def test_the_total_holds_where_ids_ahead_were_guessed_too_near() -> None:
    table = Table([*range(1, 1000), *range(1000, 5000, 2)])
    listing = AsyncPager(AsyncClient(table, random.Random(1)), LISTING, rows=rows_of)
    assert {listing.total async for _ in listing.pages()} == {len(table.ids)}


def test_a_total_that_counts_all_rows_stays_as_it_is() -> None:
    listing = pager(Table(upto(250), total=lambda _: 250))
    assert {listing.total for _ in listing.pages()} == {250}
