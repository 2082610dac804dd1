"""An account with a limit, in a process of its own.

Requests arrive when they are read, plus a random part of the jitter. What exceeds the limit in any sliding second is
counted, and answered with 429 if that is wished.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import math
import random
import urllib.request
from bisect import bisect_right, insort
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, NamedTuple

from tests.budgets.processes import started
from tests.runtime.wire import Server, Wire

REPORT = "/report"


class Account:
    """Allows so many requests in any sliding second.

    Args:
        rate: how many.
        jitter: seconds by which arrivals are shifted at random, each by its own amount.
        delay: the shortest and the longest time until a response, in seconds.
        refuse: requests that are answered with 429, by number; None for those that exceed the limit.
        retry_after: seconds of a 429's Retry-After.
    """

    def __init__(
        self,
        rate: int,
        jitter: float = 0.02,
        delay: tuple[float, float] = (0.02, 0.1),
        refuse: tuple[int, ...] | None = (),
        retry_after: int = 1,
    ) -> None:
        self._rate = rate
        self._jitter = jitter
        self._delay = delay
        self._refuse = refuse
        self._retry_after = retry_after
        self._arrivals: list[float] = []
        self._log: list[tuple[float, str, str, int]] = []
        self._random = random.Random(11)
        self.server = Server(self.serve)

    async def serve(self, wire: Wire) -> None:
        loop = asyncio.get_running_loop()
        while (request := await wire.read()) is not None:
            if request.path == REPORT:
                await wire.respond(200, json.dumps({"rate": self._rate, "log": self._log}).encode())
                continue
            arrived = loop.time() + self._random.uniform(0, self._jitter)
            await asyncio.sleep(arrived - loop.time())
            insort(self._arrivals, arrived)
            used = bisect_right(self._arrivals, arrived) - bisect_right(self._arrivals, arrived - 1.0)
            refused = used > self._rate if self._refuse is None else len(self._log) in self._refuse
            said = request.headers
            self._log.append((arrived, said.get("x-from", ""), said.get("x-call", ""), 429 if refused else 200))
            left = {"RateLimit-Remaining": str(max(0, self._rate - used))}
            if refused:
                await wire.respond(429, b'{"message": "slow down"}', {"Retry-After": str(self._retry_after), **left})
                continue
            await asyncio.sleep(self._random.uniform(*self._delay))
            await wire.respond(200, b"{}", left)


class Arrival(NamedTuple):
    """A request, as the account saw it. Moments are those of `time.monotonic()`, which is one for all processes."""

    when: float
    name: str
    call: str
    status: int


@dataclass(frozen=True)
class Report:
    """What an account has seen.

    Args:
        rate: the limit.
        log: what arrived.
    """

    rate: int
    log: list[Arrival]

    @property
    def refused(self) -> int:
        return sum(arrival.status == 429 for arrival in self.log)

    @property
    def by(self) -> Counter[str]:
        return Counter(arrival.name for arrival in self.log)

    @property
    def times(self) -> list[float]:
        return sorted(arrival.when for arrival in self.log)

    def since(self, start: float, end: float = math.inf) -> Report:
        """The same, of a part of the time."""
        return Report(self.rate, [arrival for arrival in self.log if start <= arrival.when < end])

    def most(self, sent: Mapping[str, float], way: float = 0.03) -> int:
        """The most requests in any sliding second.

        Args:
            sent: when each call was sent, by its worker. One that took longer than the way to arrive was held up by a
                busy machine, at one end or the other, and counts as if it had come by then.
            way: seconds.
        """
        times = sorted(min(arrival.when, sent[arrival.call] + way) for arrival in self.log)
        return max(number - bisect_right(times, when - 1.0) for number, when in enumerate(times, 1))

    @property
    def used(self) -> float:
        """The part of the rate that was used: how long some whole windows' worth of requests took, on average over
        where one begins to count.
        """
        times = self.times
        whole = (len(times) - 1) // self.rate
        taken = [late - early for early, late in zip(times, times[whole * self.rate :], strict=False)]
        return whole * len(taken) / sum(taken) if whole else 0.0

    @property
    def longest_gap(self) -> float:
        times = self.times
        return max(late - early for early, late in itertools.pairwise(times))


class Served:
    """An account that runs in a process of its own."""

    def __init__(self, url: str) -> None:
        self.url = url

    def report(self) -> Report:
        with urllib.request.urlopen(self.url + REPORT, timeout=30) as response:  # noqa: S310 - loopback
            found = json.load(response)
        return Report(found["rate"], [Arrival(*entry) for entry in found["log"]])


@contextmanager
def served(rate: int, **options: Any) -> Iterator[Served]:
    """Run one for as long as the block lasts."""
    process, line = started(main, {"rate": rate, **options})
    try:
        yield Served(f"http://127.0.0.1:{line.recv()}")
    finally:
        line.send("stop")
        line.close()
        process.join(30)


def main(options: dict[str, Any], line: Connection) -> None:
    async def serve() -> None:
        account = Account(**options)
        line.send(await account.server.start())
        await asyncio.to_thread(line.recv)

    asyncio.run(serve())
