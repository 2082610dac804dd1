"""Pages in flight: fetched ahead by an asynchronous pager, in order and bounded, and given up when the loop ends."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator, Coroutine, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ..budget import RATE
from .readings import Mark, Page, Reading

if TYPE_CHECKING:
    from ..operations import Operation
    from ..types import Response
    from .walks import Ask

RowT = TypeVar("RowT")
ReplyT = TypeVar("ReplyT")
T = TypeVar("T")

AHEAD = 16
"""Pages that are fetched ahead, at most: 16 in flight keep 5 requests a second busy with replies of 3 seconds."""

WORTH = 1.2
"""How much faster rows have to come for twice as many pages to be worth while; twice as fast would be all."""


class AsyncCaller(Protocol):
    """What `AsyncPager` needs of a client."""

    def acall(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
    ) -> Coroutine[Any, Any, Response[T]]:
        """Make one call."""
        ...


class AsyncPages(AsyncIterator[Page[RowT, ReplyT]]):
    """The pages of a listing, fetched ahead and in order.

    A loop that is left takes the requests in flight with it; where the pages are kept in a variable, `aclose()` does.
    After an error or a cancelled wait it can be asked again, and goes on with the page that failed.
    """

    def __init__(self, client: AsyncCaller, reading: Reading[RowT, ReplyT], ahead: int) -> None:
        self._client, self._reading, self._ahead = client, reading, ahead
        self._pace = Pace(ahead)
        self._tasks: dict[Ask, asyncio.Task[Response[ReplyT]]] = {}

    async def first(self) -> Page[RowT, ReplyT]:
        """The page that comes next, without taking it; nothing is fetched ahead of it."""
        await self._fill()
        return self._reading.first

    async def advance(self) -> tuple[Page[RowT, ReplyT], Mark] | None:
        """The next page, none of whose rows count as handed out; None at the end."""
        waited = await self._fill()
        found = self._reading.hand_out()
        if found:
            self._pace.took(len(found[0]), waited, asyncio.get_running_loop().time())
            self._send(self._pace.depth, self._pace.depth)
        return found

    async def __anext__(self) -> Page[RowT, ReplyT]:
        found = await self.advance()
        if found is None:
            raise StopAsyncIteration
        page, mark = found
        mark.handed = len(page)
        return page

    async def aclose(self) -> None:
        """Give up what is in flight, and wait until it is gone. The reading ends here."""
        self._reading.close()
        if given_up := self._give_up():
            await asyncio.wait(given_up)

    def __del__(self) -> None:
        self._give_up()

    async def _fill(self) -> float:
        """Ask until a page is ready, or the listing has ended; returns for how many seconds that had to be awaited."""
        clock = asyncio.get_running_loop().time
        began = now = clock()
        try:
            while (head := self._reading.wants()) is not None:
                task = self._tasks.get(head)
                if task is None or not task.done():
                    # Only a loop that waits may have pages fetched beyond the usual number.
                    self._send(max(1, self._pace.depth), max(1, self._ahead), head)
                    flying = [one for one in self._tasks.values() if not one.done()]
                    await asyncio.wait(flying, return_when=asyncio.FIRST_COMPLETED)
                    now = clock()
                    continue
                del self._tasks[head]
                self._reading.take(head, task.result())
                given_up = self._give_up(keep=self._reading.walk.plan)
                if given_up and not self._reading.walk.plan:
                    await asyncio.wait(given_up)
        except BaseException:
            self._give_up()
            raise
        return now - began

    def _send(self, flying: int, waiting: int, head: Ask | None = None) -> None:
        """Send what the walk wants, up to a number in flight, and to a number that is in flight or waits to be used."""
        readings = self._reading.readings
        flying -= sum(not task.done() for task in self._tasks.values())
        for ask in self._reading.walk.ahead(waiting, self._pace.thrift):
            if (ask.sent and (ask in self._tasks or ask.held)) or (flying < 1 and ask is not head):
                continue
            flying -= 1
            ask.sent = True
            call = self._client.acall(readings.operation, path=readings.path, query=ask.query)
            self._tasks[ask] = asyncio.get_running_loop().create_task(call)
            self._tasks[ask].add_done_callback(_look_at)

    def _give_up(self, keep: Iterable[Ask] = ()) -> list[asyncio.Task[Response[ReplyT]]]:
        """Cancel what is in flight, except what is kept; returns what has to come to an end."""
        kept = set(keep)
        tasks = [self._tasks.pop(ask) for ask in [one for one in self._tasks if one not in kept]]
        for task in tasks:
            # Perhaps from another thread, for the garbage collector runs in any. A loop that was closed has no tasks.
            if not task.get_loop().is_closed():
                task.get_loop().call_soon_threadsafe(task.cancel)
        return tasks


class AsyncRows(AsyncIterator[RowT]):
    """The rows of a listing. `aclose()` gives up what is in flight.

    Several tasks may loop over the same rows, and each row goes to one of them.
    """

    def __init__(self, pages: AsyncPages[RowT, Any]) -> None:
        self._pages = pages
        self._rows: Iterator[RowT] = iter(())
        self._mark: Mark | None = None
        self._turn = asyncio.Lock()

    async def __anext__(self) -> RowT:
        while True:
            spent = self._rows
            for row in spent:
                if self._mark:
                    self._mark.handed += 1
                return row
            async with self._turn:
                # Another task may have got a page while this one waited.
                if self._rows is not spent:
                    continue
                found = await self._pages.advance()
                if found is None:
                    raise StopAsyncIteration
                self._rows, self._mark = iter(found[0]), found[1]

    async def aclose(self) -> None:
        """Give up what is in flight, and wait until it is gone. The reading ends here."""
        self._rows = iter(())
        await self._pages.aclose()


class Pace:
    """How many pages to fetch ahead.

    It begins with what the budget can start while one reply is awaited: its usual rate times the seconds of the first
    reply, and one. While the loop waits for pages most of the time, the number doubles as long as rows come noticeably
    faster than half as many pages would bring them. Where the account's budget is what limits, they do not, and the
    number stays. A loop that is slower than the pages has no use for more.

    Args:
        most: the largest number.
    """

    def __init__(self, most: int) -> None:
        self.depth = min(1, most)
        self.thrift = 1.0
        """The part of the rows that has to be new where requests may be in vain, for them to be faster than waiting."""
        self._most = most
        self._half = 0.0
        self._since = self._waited = 0.0
        self._pages = self._rows = 0

    def took(self, rows: int, waited: float, now: float) -> None:
        """Learn that a page was taken.

        Args:
            rows: the rows of the page.
            waited: for how many seconds the loop had to wait for it.
            now: the time in seconds.
        """
        if not self._half:
            self._since = now
            if waited:
                self.depth = min(1 + math.ceil(RATE * waited), self._most)
                self.thrift = min(0.95, max(0.6, WORTH / (RATE * waited)))
                self._half = max(1, rows) / waited * self.depth / 2
            return
        self._pages += 1
        self._rows += rows
        self._waited += waited
        if self._pages < self.depth:
            return
        seconds = now - self._since
        if self._waited > seconds / 2 and self._rows >= WORTH * self._half * seconds:
            self._half = self._rows / seconds
            self.depth = min(2 * self.depth, self._most)
        self._since, self._waited, self._pages, self._rows = now, 0.0, 0, 0


def _look_at(task: asyncio.Task[Any]) -> None:
    # What nobody asks for any more may fail in silence.
    if not task.cancelled():
        task.exception()
