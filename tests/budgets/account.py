"""An account with a limit, in a process of its own: `python -m tests.budgets.account JSON` prints its port and serves.

It answers what exceeds its limit in any sliding second with 429. Requests arrive when they are read, plus a random part
of the jitter. Should the process itself be held up, because the machine is busy, requests seem to come closer together
than they did: by how much is measured, and left out of account.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import random
import subprocess
import sys
import urllib.request
from bisect import bisect_right, insort
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.runtime.wire import Server, Wire

REPORT = "/report"
ROOT = Path(__file__).parents[2]


class Account:
    """Allows so many requests in any sliding second.

    Args:
        rate: how many.
        jitter: seconds by which arrivals are shifted at random, each by its own amount.
        delay: the shortest and the longest time until a reply, in seconds.
        retry_after: seconds that a 429 asks to wait.
        refuse: requests that are refused in any case, by number.
    """

    def __init__(
        self,
        rate: int,
        jitter: float = 0.02,
        delay: tuple[float, float] = (0.02, 0.1),
        retry_after: int = 1,
        refuse: tuple[int, ...] = (),
    ) -> None:
        self._rate = rate
        self._jitter = jitter
        self._delay = delay
        self._retry_after = retry_after
        self._refuse = refuse
        self._arrivals: list[float] = []
        self._log: list[tuple[float, str, int]] = []
        self._late: list[tuple[float, float]] = []
        self._random = random.Random(11)
        self.server = Server(self.serve)

    async def watch(self) -> None:
        """Measure how late this process runs, for ever."""
        loop = asyncio.get_running_loop()
        while True:
            due = loop.time() + 0.005
            await asyncio.sleep(0.005)
            late = loop.time() - due
            if late > 0.003:
                self._late.append((loop.time(), late))

    def held_up(self, now: float) -> float:
        return max((late for when, late in self._late if when > now - 1.5), default=0.0)

    async def serve(self, wire: Wire) -> None:
        loop = asyncio.get_running_loop()
        while (request := await wire.read()) is not None:
            if request.path == REPORT:
                await wire.reply(200, json.dumps(self.report()).encode())
                continue
            arrived = loop.time() + self._random.uniform(0, self._jitter)
            await asyncio.sleep(arrived - loop.time())
            insort(self._arrivals, arrived)
            at = bisect_right(self._arrivals, arrived)
            used = at - bisect_right(self._arrivals, arrived - 1.0 + 2 * self.held_up(loop.time()))
            status = 429 if used > self._rate or len(self._log) in self._refuse else 200
            self._log.append((arrived, request.headers.get("x-from", ""), status))
            left = {"RateLimit-Remaining": str(max(0, self._rate - used))}
            if status == 429:
                await wire.reply(429, b'{"message": "slow down"}', {"Retry-After": str(self._retry_after), **left})
                continue
            await asyncio.sleep(self._random.uniform(*self._delay))
            await wire.reply(200, b"{}", left)

    def report(self) -> dict[str, Any]:
        return {"rate": self._rate, "log": self._log, "held_up": max((late for _, late in self._late), default=0.0)}


@dataclass(frozen=True)
class Report:
    """What an account has seen. Moments are those of `time.monotonic()`.

    Args:
        rate: the limit.
        log: arrivals: when, from whom, and the status that was answered.
        held_up: seconds for which the account's process was held up at most.
    """

    rate: int
    log: list[tuple[float, str, int]]
    held_up: float

    @property
    def refused(self) -> int:
        return sum(status == 429 for _, _, status in self.log)

    @property
    def by(self) -> Counter[str]:
        return Counter(name for _, name, _ in self.log)

    @property
    def times(self) -> list[float]:
        return sorted(when for when, _, _ in self.log)

    def since(self, start: float, end: float = float("inf")) -> Report:
        """The same, of a part of the time."""
        return Report(self.rate, [entry for entry in self.log if start <= entry[0] < end], self.held_up)

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
        with urllib.request.urlopen(self.url + REPORT, timeout=30) as reply:  # noqa: S310 - loopback
            found = json.load(reply)
        return Report(found["rate"], [(when, name, status) for when, name, status in found["log"]], found["held_up"])


@contextmanager
def served(rate: int, **options: Any) -> Iterator[Served]:
    """Run one for as long as the block lasts."""
    command = [sys.executable, "-m", "tests.budgets.account", json.dumps({"rate": rate, **options})]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield Served(f"http://127.0.0.1:{int(process.stdout.readline())}")
    finally:
        process.stdin.close()
        process.stdout.close()
        process.wait(timeout=30)


async def main(options: dict[str, Any]) -> None:
    account = Account(**options)
    sys.stdout.write(f"{await account.server.start()}\n")
    sys.stdout.flush()
    watching = asyncio.create_task(account.watch())
    await asyncio.to_thread(sys.stdin.read)
    watching.cancel()


if __name__ == "__main__":
    asyncio.run(main(json.loads(sys.argv[1])))
