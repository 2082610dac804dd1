"""Rows that exist throughout come exactly once, regardless of what is added and deleted between any two requests."""

from __future__ import annotations

import json
import random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ac_client.errors import UnstableListingError
from ac_client.operations import Operation
from ac_client.pages import AsyncPager, Pager
from tests.pages.fakes import AsyncClient, Client, Row, Rows, Table, operation
from tests.pages.fakes import rows_of as rows

LISTING = operation()


@st.composite
def tables(draw: st.DrawFn, *, keyed: bool = False, most: int = 300) -> Table:
    """A table with a script of changes: up to `most` rows, some at once, at any place, front and end preferred."""
    size = draw(st.integers(0, 150))
    ids = list(range(1, size + 1))
    seed = draw(st.integers(0, 2**32))
    chance = random.Random(seed)
    if not keyed and draw(st.booleans()):
        chance.shuffle(ids)
    busy = draw(st.sampled_from([0.0, 0.1, 0.5, 1.0]))
    bulk = draw(st.sampled_from([1, 3, 20, 60]))
    kinds = draw(st.sampled_from(["delete", "insert", "delete insert"])).split()
    places = draw(st.sampled_from(["front", "read", "end", "front read end any"])).split()
    budget = draw(st.integers(0, most))

    def change(table: Table) -> None:
        nonlocal budget
        if chance.random() >= busy or not budget:
            return
        count = min(budget, chance.randint(1, bulk))
        budget -= count
        last = len(table.ids)
        read = min(last, table.queries[-1].get("offset", last // 2))
        place = {"front": 0, "end": last, "read": chance.randint(0, read), "any": chance.randint(0, last)}[
            chance.choice(places)
        ]
        if chance.choice(kinds) == "insert":
            if keyed:
                table.ids += range(table.fresh, table.fresh + count)
                table.fresh += count
            else:
                table.insert(place, count)
        else:
            table.delete(max(0, place - chance.randint(0, count)), count)

    total = draw(st.sampled_from([str, int, None]))
    # With fewer rows a page, rows could be pushed in as fast as they are read, until the pager gives up.
    cap = 100 if total is None else draw(st.sampled_from([100, 100, 7]))
    return Table(ids, cap=cap, total=total, change=change)


def check(table: Table, found: list[Row]) -> None:
    ids = [int(row.id) for row in found]
    assert len(ids) == len(set(ids)), "a row came twice"
    assert table.throughout <= set(ids), f"lost: {table.throughout - set(ids)}"


limits = st.sampled_from([1, 2, 3, 5, 10, 33, 99, 100])


@st.composite
def large_tables(draw: st.DrawFn) -> Table:
    """A table of more rows than a checkpoint remembers, in which some come and some go, or very many come in front."""
    size = draw(st.sampled_from([100, 300, 600]))
    chance = random.Random(draw(st.integers(0, 2**32)))
    busy = draw(st.sampled_from([0.02, 0.1, 0.5, 1.0]))
    many = draw(st.booleans())
    places = draw(st.sampled_from(["front", "front end", "front end read any"])).split()
    budget = draw(st.integers(0, 600 if many else 150))

    def change(table: Table) -> None:
        nonlocal budget
        if chance.random() >= busy:
            return
        for _ in range(1 if many else 2):
            count = min(budget, chance.randint(1, 250 if many else 3))
            budget -= count
            last = len(table.ids)
            read = chance.randint(0, min(last, table.queries[-1]["offset"]))
            places_of = {"front": 0, "end": last, "read": read, "any": chance.randint(0, last)}
            place = 0 if many else places_of[chance.choice(places)]
            if many or chance.random() < 0.5:
                table.insert(place, count)
            else:
                table.delete(max(0, min(place, last - 1)), count)

    return Table(list(range(1, size + 1)), change=change)


thorough = settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@thorough
@given(tables(), limits)
def test_by_offset_one_after_the_other(table: Table, limit: int) -> None:
    check(table, list(Pager(Client(table), LISTING, rows=rows, query={"limit": limit})))


@thorough
@given(tables(), limits, st.sampled_from([0, 1, 3, 16]), st.integers(0, 2**32).map(random.Random))
async def test_by_offset_fetching_ahead(table: Table, limit: int, ahead: int, chance: random.Random) -> None:
    client = AsyncClient(table, chance)
    pager = AsyncPager(client, LISTING, rows=rows, query={"limit": limit}, ahead=ahead)
    check(table, [row async for row in pager])
    assert client.most <= max(1, ahead)
    assert client.flying == 0


@thorough
@given(tables(keyed=True), limits, st.booleans(), st.integers(0, 2**32).map(random.Random))
async def test_by_key(table: Table, limit: int, at_once: bool, chance: random.Random) -> None:
    query = {"limit": limit}
    if at_once:
        found = [row async for row in AsyncPager(AsyncClient(table, chance), operation("key"), rows=rows, query=query)]
    else:
        found = list(Pager(Client(table), operation("key"), rows=rows, query=query))
    check(table, found)
    assert not any("offset" in one for one in table.queries)


@thorough
@given(
    # A checkpoint remembers 100 rows; far fewer have to be pushed in before the current position.
    tables(most=40),
    st.sampled_from(["offset", "key"]),
    limits,
    st.lists(st.integers(1, 60), max_size=5),
    st.integers(0, 2**32).map(random.Random),
)
async def test_stopped_and_resumed(
    table: Table, style: str, limit: int, stops: list[int], chance: random.Random
) -> None:
    """Stops after some rows, and goes on from what was stored, as another process would."""
    await stop_and_resume(table, LISTING if style == "offset" else operation(style), limit, stops, chance)


@thorough
@given(
    large_tables(),
    st.sampled_from([10, 33, 99, 100]),
    st.lists(st.integers(1, 400), max_size=1),
    st.booleans(),
    st.integers(0, 2**32).map(random.Random),
)
async def test_stopped_and_resumed_in_large_tables(
    table: Table, limit: int, stops: list[int], by_page: bool, chance: random.Random
) -> None:
    """Once: a checkpoint remembers only the last of many rows, and rows are handed out that stand before them."""
    await stop_and_resume(table, LISTING, limit, stops, chance, by_page=by_page)


async def stop_and_resume(
    table: Table,
    listing: Operation[Rows],
    limit: int,
    stops: list[int],
    chance: random.Random,
    *,
    by_page: bool = False,
) -> None:
    stored, gone = "null", False
    found: list[Row] = []
    for stop in [*stops, 10_000]:
        before = len(found)
        pager = AsyncPager(
            AsyncClient(table, chance), listing, rows=rows, query={"limit": limit}, resume=json.loads(stored)
        )
        try:
            if by_page:
                async for page in pager.pages():
                    found += page
                    if len(found) - before >= stop:
                        break
            else:
                async for row in pager:
                    found.append(row)
                    if len(found) - before == stop:
                        break
        except UnstableListingError:
            # The only excuse: nothing is left of the rows that the checkpoint remembers.
            gone = not set(json.loads(stored)["last"]) & set(table.ids)
            assert gone
            break
        stored = json.dumps(pager.checkpoint())
        assert len(stored) < 1_000
        assert pager.count == len(found)
    ids = [int(row.id) for row in found]
    # Rows may come again, by offset, where others were added before the place.
    if listing is not LISTING or not table.pushed:
        assert len(ids) == len(set(ids)), "a row came twice"
    assert gone or table.throughout <= set(ids), f"lost: {table.throughout - set(ids)}"
