"""Pages in flight: how many, in which order, and what becomes of them when the loop ends."""

from __future__ import annotations

import asyncio
import gc
import random
import threading
from collections.abc import Awaitable, Callable, Mapping
from contextlib import aclosing
from typing import Any, TypeVar

import pytest

from ac_client import Budget
from ac_client.errors import ServerError
from ac_client.operations import Operation
from ac_client.pages import AsyncPager, AsyncRows
from ac_client.types import Response
from benchmarks.pages import LeapingLoop, fetch_ahead, floor, simulate
from tests.pages.fakes import AsyncClient, Row, Rows, Table, operation, response_to, rows_of

T = TypeVar("T")

LISTING = operation()


class Gate:
    """A client whose responses come when the test says so."""

    def __init__(self, rows: int) -> None:
        self.table = Table(list(range(1, rows + 1)))
        self.waiting: dict[int, asyncio.Future[None]] = {}
        self.errors: dict[int, Exception] = {}
        self.cancelled: list[int] = []

    async def acall(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
    ) -> Response[T]:
        query = query or {}
        offset = query.get("offset", query.get("id_greater", 0))
        assert isinstance(offset, int)
        self.waiting[offset] = asyncio.get_running_loop().create_future()
        try:
            await self.waiting[offset]
        except asyncio.CancelledError:
            self.cancelled.append(offset)
            raise
        finally:
            del self.waiting[offset]
        if offset in self.errors:
            raise self.errors.pop(offset)
        return response_to(operation, self.table.answer(query))

    async def open(self, *offsets: int) -> None:
        """Let these be answered."""
        for offset in offsets:
            self.waiting[offset].set_result(None)
            await settle()

    def pager(self, **options: Any) -> AsyncPager[Row, Rows]:
        return AsyncPager(self, LISTING, rows=rows_of, **options)


async def settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def count(pager: AsyncPager[Row, Rows]) -> int:
    return len([row async for row in pager])


def tasks() -> set[asyncio.Task[Any]]:
    return asyncio.all_tasks() - {task for task in [asyncio.current_task()] if task}


# -------------------------------------------------------------------------------------------------------- in flight


async def test_the_first_page_is_fetched_alone() -> None:
    gate = Gate(1000)
    first = asyncio.ensure_future(gate.pager().first())
    await settle()
    assert [*gate.waiting] == [0]
    await gate.open(0)
    assert len(await first) == 100
    assert [*gate.waiting] == []
    assert not tasks()


async def test_pages_are_used_in_order_whatever_the_order_of_the_replies() -> None:
    gate = Gate(600)
    reading = asyncio.ensure_future(_ids(gate.pager()))
    await settle()
    await gate.open(0)
    assert [*gate.waiting] == [99, 198]
    await gate.open(198)
    while gate.waiting:
        await gate.open(max(gate.waiting))
    assert await reading == list(range(1, 601))


async def _ids(pager: AsyncPager[Row, Rows]) -> list[int]:
    return [int(row.id) async for row in pager]


@pytest.mark.parametrize("ahead", [0, 1, 5, 16])
async def test_never_more_in_flight_than_allowed(ahead: int) -> None:
    client = AsyncClient(Table(list(range(5000))), random.Random(1))
    assert await count(AsyncPager(client, LISTING, rows=rows_of, ahead=ahead)) == 5000
    assert client.most <= max(1, ahead)


async def test_without_fetching_ahead_nothing_is_sent_while_rows_are_used() -> None:
    gate = Gate(1000)
    rows = aiter(gate.pager(ahead=0))
    first = asyncio.ensure_future(anext(rows))
    await settle()
    await gate.open(0)
    await first
    assert not gate.waiting


async def test_a_slow_loop_is_not_outrun() -> None:
    """Pages that are not waited for are not fetched faster than they are used."""
    table = Table(list(range(10_000)))
    used = 0
    async for _ in AsyncPager(AsyncClient(table), LISTING, rows=rows_of).pages():
        used += 1
        await settle()
        assert len(table.queries) <= used + 2


async def test_nothing_is_asked_for_beyond_the_total() -> None:
    table = Table(list(range(1000)))
    assert await count(AsyncPager(AsyncClient(table), LISTING, rows=rows_of)) == 1000
    assert [query["offset"] for query in table.queries] == list(range(0, 991, 99))


@pytest.mark.parametrize("style", ["offset", "key", "whole"])
@pytest.mark.parametrize("ahead", [0, 16])
async def test_tasks_that_share_the_rows_get_each_of_them_once(style: str, ahead: int) -> None:
    client = AsyncClient(Table(list(range(1, 1001)), cap=1000 if style == "whole" else 100), random.Random(1))
    pager = AsyncPager(client, operation(style, 1000), rows=rows_of, query={"limit": 100}, ahead=ahead)
    rows, found = aiter(pager), list[int]()

    async def work() -> None:
        async for row in rows:
            await asyncio.sleep(0)
            found.append(int(row.id))

    await asyncio.gather(*(work() for _ in range(4)))
    assert sorted(found) == list(range(1, (101 if style == "whole" else 1001)))
    assert pager.count == len(found)


async def test_a_task_that_shares_the_rows_may_be_cancelled_while_it_waits() -> None:
    gate = Gate(150)
    rows = aiter(gate.pager(ahead=0))
    waiting = [asyncio.ensure_future(anext(rows)) for _ in range(3)]
    await settle()
    waiting[0].cancel()
    await settle()
    await gate.open(0)
    assert {(await one).id for one in waiting[1:]} == {"1", "2"}


async def test_fetching_ahead_can_be_switched_off_on_the_pager() -> None:
    client = AsyncClient(Table(list(range(1000))))
    pager = AsyncPager(client, LISTING, rows=rows_of)
    pager.ahead = 0
    assert await count(pager) == 1000
    assert client.most == 1


async def test_by_key_the_next_page_is_asked_for_before_the_rows_are_used() -> None:
    gate = Gate(250)
    gate.table.total = None
    rows = aiter(AsyncPager(gate, operation("key"), rows=rows_of))
    first = asyncio.ensure_future(anext(rows))
    await settle()
    await gate.open(0)
    await first
    assert [*gate.waiting] == [100]


async def test_what_is_fetched_beyond_a_shrinking_listing_is_given_up_at_its_end() -> None:
    gate = Gate(2000)
    reading = asyncio.ensure_future(_ids(gate.pager()))
    await settle()
    await gate.open(0)
    assert len(gate.waiting) > 1
    gate.table.delete(150, 1850)
    await gate.open(99)
    assert await reading == list(range(1, 151))
    assert gate.cancelled
    assert not tasks()


# ---------------------------------------------------------------------------------------------------- leaving early


async def started(gate: Gate) -> AsyncRows[Row]:
    """An iterator that has handed out a row, with requests in flight."""
    rows = aiter(gate.pager())
    first = asyncio.ensure_future(anext(rows))
    await settle()
    await gate.open(0)
    await first
    assert gate.waiting
    return rows


async def leave_by_break(gate: Gate) -> None:
    async for row in _handing(gate):
        if int(row.id) == 50:
            break


async def leave_by_error(gate: Gate) -> None:
    async def read() -> None:
        async for row in _handing(gate):
            if int(row.id) == 50:
                raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await read()


def _handing(gate: Gate) -> AsyncPager[Row, Rows]:
    pager = gate.pager()
    asyncio.get_running_loop().call_later(0, lambda: gate.waiting[0].set_result(None))
    return pager


async def leave_by_closing(gate: Gate) -> None:
    async with aclosing(await started(gate)) as rows:
        await anext(rows)
    assert not gate.waiting
    with pytest.raises(StopAsyncIteration):
        await anext(rows)


async def leave_by_closing_pages(gate: Gate) -> None:
    pages = gate.pager().pages()
    first = asyncio.ensure_future(anext(pages))
    await settle()
    await gate.open(0)
    await first
    await pages.aclose()
    assert not tasks()
    with pytest.raises(StopAsyncIteration):
        await anext(pages)


async def leave_by_cancelling(gate: Gate) -> None:
    reading = asyncio.ensure_future(count(gate.pager()))
    await settle()
    await gate.open(0)
    assert len(gate.waiting) > 1
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading


async def leave_by_forgetting(gate: Gate) -> None:
    rows: Any = await started(gate)
    rows.itself = rows  # so that only the garbage collector frees it
    del rows
    assert gate.waiting
    gc.collect()


async def leave_to_another_thread(gate: Gate) -> None:
    held = [await started(gate)]
    thread = threading.Thread(target=held.clear)
    thread.start()
    thread.join()


LEAVING = [
    leave_by_break,
    leave_by_error,
    leave_by_closing,
    leave_by_closing_pages,
    leave_by_cancelling,
    leave_by_forgetting,
    leave_to_another_thread,
]


@pytest.mark.parametrize("leave", LEAVING)
async def test_a_loop_left_early_leaves_nothing_in_flight(leave: Callable[[Gate], Awaitable[None]]) -> None:
    gate = Gate(2000)
    await leave(gate)
    await settle()
    assert not gate.waiting
    assert gate.cancelled
    assert not tasks()


def test_an_iterator_may_outlive_its_loop() -> None:
    async def begin() -> AsyncRows[Row]:
        return await started(Gate(2000))

    rows = asyncio.run(begin())
    del rows
    gc.collect()


# ----------------------------------------------------------------------------------------------------------- errors


async def test_an_error_comes_in_its_turn() -> None:
    gate = Gate(2000)
    rows = aiter(gate.pager())
    found: list[int] = []

    async def read() -> None:
        async for row in rows:
            found.append(int(row.id))  # noqa: PERF401 - what came before the error is wanted

    reading = asyncio.ensure_future(read())
    await settle()
    await gate.open(0)
    gate.errors[198] = ServerError("broken")
    await gate.open(198)
    assert not reading.done()
    await gate.open(99)
    with pytest.raises(ServerError, match="broken"):
        await reading
    assert found == list(range(1, 200))
    await settle()
    assert not tasks()

    # Asked again, it goes on with the page that failed.
    again = asyncio.ensure_future(anext(rows))
    await settle()
    await gate.open(198)
    assert int((await again).id) == 200


async def test_an_error_of_a_page_that_nobody_came_to_is_silent() -> None:
    gate = Gate(2000)
    said: list[Any] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: said.append(context))
    rows = await started(gate)
    gate.errors[99] = ServerError("broken")
    await gate.open(99)
    del rows
    gc.collect()
    await settle()
    assert not said


async def test_a_wait_that_was_cancelled_can_be_repeated() -> None:
    gate = Gate(150)
    pager = gate.pager()
    rows = aiter(pager)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(anext(rows), 0.001)
    again = asyncio.ensure_future(anext(rows))
    await settle()
    await gate.open(0)
    assert (await again).id == "1"
    assert gate.cancelled == [0]


# ----------------------------------------------------------------------------------------------------------- speed


@pytest.mark.parametrize("style", ["offset", "key"])
def test_a_hundred_pages_take_what_the_budget_dictates(style: str) -> None:
    """In simulated time, with responses of 300 ms, against the runtime's own budget."""
    figures = simulate(fetch_ahead, style, 100, lambda: 0.3)
    assert figures.requests == 100
    assert figures.seconds <= 1.05 * floor(100, Budget(), 0.3)


def test_slow_replies_do_not_slow_the_listing_down() -> None:
    assert simulate(fetch_ahead, "offset", 200, lambda: 1.5).seconds <= 1.1 * floor(200, Budget(), 1.5)


@pytest.mark.parametrize(
    ("seconds", "ahead", "most"), [(0.1, 16, 2), (0.3, 16, 3), (1.0, 16, 6), (9, 16, 16), (9, 4, 4)]
)
def test_how_many_are_in_flight_follows_from_the_first_response(seconds: float, ahead: int, most: int) -> None:
    """As many as an account lets start while one response is awaited, and one."""

    class Slow(AsyncClient):
        async def _turns(self) -> None:
            await asyncio.sleep(seconds / 2)

    async def used_slowly(pager: AsyncPager[Row, Rows]) -> int:
        rows = 0
        async for page in pager.pages():
            rows += len(page)
            await asyncio.sleep(2 * seconds)
        return rows

    client = Slow(Table(list(range(1, 3001))))
    with asyncio.Runner(loop_factory=LeapingLoop) as runner:
        assert runner.run(used_slowly(AsyncPager(client, LISTING, rows=rows_of, ahead=ahead))) == 3000
    assert client.most == most


@pytest.mark.parametrize(("budget", "most"), [(Budget(), 6), (Budget(2), 3), (Budget(40), 16), (Budget(5, per=2), 4)])
def test_how_many_are_in_flight_follows_from_the_rate_of_the_budget(budget: Budget, most: int) -> None:
    class Slow(AsyncClient):
        async def _turns(self) -> None:
            await asyncio.sleep(0.5)

    client = Slow(Table(list(range(1, 3001))))
    client.budget = budget  # type: ignore[attr-defined]
    with asyncio.Runner(loop_factory=LeapingLoop) as runner:
        assert runner.run(count(AsyncPager(client, LISTING, rows=rows_of))) == 3000
    assert client.most == most


async def test_no_more_than_16_pages_wait_for_one_that_is_slow() -> None:
    gate = Gate(5000)
    reading = asyncio.ensure_future(count(gate.pager(ahead=100)))
    await settle()
    await gate.open(0)
    for _ in range(40):
        if others := [offset for offset in gate.waiting if offset != 99]:
            await gate.open(*others)
    assert len(gate.table.queries) == 1 + 15
    reading.cancel()
