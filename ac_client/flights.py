"""Pages in flight: fetched ahead by an asynchronous pager, in order and bounded, and given up when the loop ends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine, Iterable, Iterator, Mapping
from typing import Any, Protocol, TypeVar, TYPE_CHECKING

from .readings import Mark, Page, Reading

if TYPE_CHECKING:
    from .operations import Operation
    from .walks import Ask
    from .types import Response

RowT = TypeVar("RowT")
ReplyT = TypeVar("ReplyT")
T = TypeVar("T")

AHEAD = 16
"""Pages that are fetched ahead, at most: 16 in flight keep 5 requests a second busy with replies of 3 seconds."""

WORTH = 1.5
"""Rows a second, over those before, that make another doubling worth while; twice as many would be all."""

WORTHLESS = 1.2
"""Rows a second, over those before, for which a doubling is taken back that may ask in vain."""


class AsyncCaller(Protocol):
    """What `AsyncPager` needs of a client."""

    def call(
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
        self._pace = Pace(ahead, sparing=reading.walk.guesses)
        self._tasks: dict[Ask, asyncio.Task[Response[ReplyT]]] = {}

    async def first(self) -> Page[RowT, ReplyT]:
        """The page that comes next, without taking it; nothing is fetched ahead of it."""
        await self._fill()
        return self._reading.first

    async def advance(self) -> tuple[Page[RowT, ReplyT], Mark] | None:
        """The next page, none of whose rows count as handed out; None at the end."""
        clock = asyncio.get_running_loop().time
        began = clock()
        await self._fill()
        found = self._reading.hand_out()
        if found:
            self._pace.took(len(found[0]), began, clock())
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
        self._reading.walk.plan.clear()
        if given_up := self._give_up():
            await asyncio.wait(given_up)

    def __del__(self) -> None:
        self._give_up()

    async def _fill(self) -> None:
        """Ask until a page is ready, or the listing has ended."""
        try:
            while (head := self._reading.wants()) is not None:
                self._send(max(1, self._pace.depth), max(1, self._ahead), head)
                task = self._tasks[head]
                if not task.done():
                    await asyncio.wait(
                        [one for one in self._tasks.values() if not one.done()], return_when=asyncio.FIRST_COMPLETED
                    )
                    continue
                del self._tasks[head]
                self._reading.take(head, task.result())
                given_up = self._give_up(keep=self._reading.walk.plan)
                if given_up and not self._reading.walk.plan:
                    await asyncio.wait(given_up)
        except BaseException:
            self._give_up()
            raise

    def _send(self, flying: int, waiting: int, head: Ask | None = None) -> None:
        """Send what the walk wants, up to a number in flight, and to a number that is in flight or waits to be used."""
        readings = self._reading.readings
        flying -= sum(not task.done() for task in self._tasks.values())
        for ask in self._reading.walk.ahead(waiting):
            if (ask.sent and (ask in self._tasks or ask.held)) or (flying < 1 and ask is not head):
                continue
            flying -= 1
            ask.sent = True
            call = self._client.call(readings.operation, path=readings.path, query=ask.query)
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
    """The rows of a listing. `aclose()` gives up what is in flight."""

    def __init__(self, pages: AsyncPages[RowT, Any]) -> None:
        self._pages = pages
        self._rows: Iterator[RowT] = iter(())
        self._mark: Mark | None = None

    async def __anext__(self) -> RowT:
        while True:
            for row in self._rows:
                if self._mark:
                    self._mark.handed += 1
                return row
            found = await self._pages.advance()
            if found is None:
                raise StopAsyncIteration
            self._rows, self._mark = iter(found[0]), found[1]

    async def aclose(self) -> None:
        """Give up what is in flight, and wait until it is gone. The reading ends here."""
        self._rows = iter(())
        await self._pages.aclose()


class Pace:
    """How many pages to fetch ahead: twice as many whenever that was worth it.

    While the loop waits for pages most of the time, the number doubles as long as the last doubling brought half as
    many rows a second again. Where the account's budget or its server is what limits, it does not, and the number stays:
    it comes to the budget's rate times the seconds that a reply takes, or up to twice that. A loop that is slower than
    the pages has no use for more.

    Args:
        most: the largest number.
        sparing: whether to take a doubling back that brought next to nothing, because requests may be in vain.
    """

    def __init__(self, most: int, *, sparing: bool = False) -> None:
        self.depth = min(1, most)
        self._most = most
        self._sparing = sparing
        self._rate = 0.0
        self._pages = self._rows = 0
        self._waited = 0.0
        self._since: float | None = None

    def took(self, rows: int, began: float, now: float) -> None:
        """Learn that a page was taken.

        Args:
            rows: the rows of the page.
            began: when the loop asked for it, in seconds.
            now: when it was there.
        """
        self._since = began if self._since is None else self._since
        self._pages += 1
        self._rows += rows
        self._waited += now - began
        if self._pages < self.depth:
            return
        seconds = max(now - self._since, 1e-6)
        rate = self._rows / seconds
        if self._waited > seconds / 2:
            if rate >= WORTH * self._rate:
                self._rate = rate
                self.depth = min(2 * self.depth, self._most)
            elif self._sparing and rate < WORTHLESS * self._rate:
                self.depth = self._most = self.depth // 2 or self.depth
        self._since, self._pages, self._rows, self._waited = now, 0, 0, 0.0


def _look_at(task: asyncio.Task[Any]) -> None:
    # What nobody asks for any more may fail in silence.
    if not task.cancelled():
        task.exception()
