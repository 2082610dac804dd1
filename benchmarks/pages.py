"""How close listings are read to what the account's budget allows, beside a loop that requests page after page.

    python benchmarks/pages.py            simulated time: nothing really waits, the program's own time is not counted
    python benchmarks/pages.py --real     real time, over HTTP against the sandbox: two minutes for 10 and 100 pages

The floor is the shortest time that the budget allows for as many requests as there are pages, plus the time of one
response. Pages by offset overlap by a row, so that 100 of them hold 9,901 rows.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import selectors
import time
from bisect import bisect_right
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

import httpx

from ac_client import AsyncClient, Budget
from ac_client.api.contacts import list_contacts
from ac_client.api.tags import list_tags
from ac_sandbox import Sandbox
from ac_sandbox.faults import Fault

PAGE = 100
Latency = Callable[[], float]


class _Leap(selectors.SelectSelector):
    """Where an event loop would wait, it leaps in time."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self.now += timeout or 0.0
        return super().select(0)


class LeapingLoop(asyncio.SelectorEventLoop):
    """An event loop whose time is made of its timers alone; for programs without real I/O."""

    def __init__(self) -> None:
        self._leap = _Leap()
        super().__init__(self._leap)

    def time(self) -> float:
        """Seconds leapt so far."""
        return self._leap.now


class LoopClock:
    """The runtime's clock, on the time of the running loop."""

    def now(self) -> float:
        """Seconds leapt so far."""
        return asyncio.get_running_loop().time()

    def wall(self) -> float:
        """The same."""
        return self.now()

    def chance(self) -> float:
        """Always the middle."""
        return 0.5

    def sleep(self, seconds: float) -> None:
        """Nothing blocks here."""
        raise NotImplementedError

    async def sleep_async(self, seconds: float) -> None:
        """Suspend this task."""
        # Timers may ring a rounding error too early, and time does not go on by itself here.
        await asyncio.sleep(seconds + 1e-6)


class Account(httpx.MockTransport):
    """Answers listings of `count` rows after some time.

    Args:
        count: rows.
        latency: returns the seconds that the next response takes.
        spread: how many times as many ids there have been; the others were deleted.
    """

    def __init__(self, count: int, latency: Latency, spread: int = 1) -> None:
        super().__init__(self._answer)
        every = range(1, count * spread + 1)
        self._ids = every if spread == 1 else sorted(random.Random(0).sample(every, count))
        self._latency = latency
        self.requests = self.flying = self.most = 0

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        self.flying += 1
        self.most = max(self.most, self.flying)
        await asyncio.sleep(self._latency())
        self.flying -= 1
        query = request.url.params
        first = int(query.get("offset", 0)) + bisect_right(self._ids, int(query.get("id_greater", 0)))
        rows = [{"id": str(one)} for one in self._ids[first : first + int(query["limit"])]]
        total = len(self._ids) - (first if "id_greater" in query else 0)
        return httpx.Response(200, json={request.url.path.rsplit("/", 1)[1]: rows, "meta": {"total": str(total)}})


@dataclass
class Figures:
    """What one reading took."""

    seconds: float
    rows: int
    requests: int
    most: int

    def line(self, floor: float) -> str:
        """The figures beside the floor."""
        most = f", {self.most} in flight" if self.most else ""
        return f"{self.seconds / floor:6.2f} x floor, {self.requests} requests{most}"


def rows_of(style: str, pages: int) -> int:
    """Rows that fill so many pages."""
    return PAGE + (pages - 1) * (PAGE - 1 if style == "offset" else PAGE)


def floor(pages: int, budget: Budget, latency: float) -> float:
    """Seconds that the budget dictates for so many requests."""
    return (pages - 1) // budget.rate * (budget.per + budget.margin) + latency


async def fetch_ahead(ac: AsyncClient, style: str) -> int:
    """Read by the pager; returns the rows."""
    if style == "offset":
        return len([row async for row in ac.tags.list()])
    return len([row async for row in ac.contacts.list()])


async def one_by_one(ac: AsyncClient, style: str) -> int:
    """Read by a plain loop; returns the rows."""
    count = 0
    last = "0"
    while True:
        if style == "offset":
            size = len((await list_tags.asyncio(client=ac, limit=PAGE, offset=count)).tags)
        else:
            contacts = (await list_contacts.asyncio(client=ac, limit=PAGE, orders_id="ASC", id_greater=last)).contacts
            size = len(contacts)
            last = contacts[-1].id if contacts else last
        count += size
        if size < PAGE:
            return count


def simulate(
    read: Callable[[AsyncClient, str], Awaitable[int]], style: str, pages: int, latency: Latency, spread: int = 1
) -> Figures:
    """Read a listing of so many pages in simulated time."""
    account = Account(rows_of(style, pages), latency, spread)

    async def run() -> Figures:
        clock = LoopClock()
        budget = Budget(clock=clock)
        async with AsyncClient("https://x.api-us1.com", "-", transport=account, budget=budget, clock=clock) as ac:
            began = clock.now()
            rows = await read(ac, style)
            return Figures(clock.now() - began, rows, account.requests, account.most)

    with asyncio.Runner(loop_factory=LeapingLoop) as runner:
        return runner.run(run())


def measure(read: Callable[[AsyncClient, str], Awaitable[int]], style: str, pages: int, latency: float) -> Figures:
    """Read a listing of so many pages from the sandbox in real time."""

    async def run(sandbox: Sandbox) -> Figures:
        async with AsyncClient(sandbox.url, sandbox.token, budget=Budget()) as ac:
            began = time.perf_counter()
            rows = await read(ac, style)
            return Figures(time.perf_counter() - began, rows, len(sandbox.requests), 0)

    with Sandbox(rate_limit=Budget().rate) as sandbox:
        sandbox.seed("tags", {"tag": "tag-{n}", "tagType": "contact"}, count=rows_of(style, pages))
        sandbox.seed("contacts", {"email": "c{n}@example.com"}, count=rows_of(style, pages))
        sandbox.faults.add(Fault.slow(latency), times=None)
        return asyncio.run(run(sandbox))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--real", action="store_true", help="real time, against the sandbox")
    arguments.add_argument("--pages", type=int, nargs="*", help="how many pages")
    arguments.add_argument("--latency", type=float, default=0.3, help="seconds that a response takes")
    chosen = arguments.parse_args()
    latency = chosen.latency
    for pages in chosen.pages or ([10, 100] if chosen.real else [10, 100, 1000]):
        lowest = floor(pages, Budget(), latency)
        for style in ("offset", "key"):
            print(f"{pages} pages by {style}, responses in {latency} s; floor: the budget and one response")
            for name, read in (("ahead", fetch_ahead), ("one by one", one_by_one)):
                if chosen.real:
                    figures = measure(read, style, pages, latency)
                else:
                    figures = simulate(read, style, pages, partial(float, latency))
                print(f"  {name:12}{figures.line(lowest)}")
    if not chosen.real:
        print("100 pages, other accounts")
        for quick, slow, spread in ((1.5, 1.5, 1), (0.1, 2.0, 1), (0.3, 0.3, 2), (1.5, 1.5, 2)):
            for style in ("offset", "key"):
                for name, read in (("ahead", fetch_ahead), ("one by one", one_by_one)):
                    chance = random.Random(1)
                    figures = simulate(read, style, 100, partial(chance.uniform, quick, slow), spread)
                    what = f"responses in {quick} to {slow} s" + (", half of all ids deleted" if spread > 1 else "")
                    print(f"  {style:8}{name:12}{figures.line(floor(100, Budget(), (quick + slow) / 2))}; {what}")


if __name__ == "__main__":
    main()
