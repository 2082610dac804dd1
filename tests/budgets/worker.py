"""A worker of the budgets' tests: a process that calls an account until it gets the signal to stop.

It reports when it is ready, and begins on a signal. At the end it reports the results of its calls.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import math
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from ac_client import AsyncClient, Client
from ac_client._clock import SystemClock
from ac_client._rate_limit import AccountLimit, Permit, Priority
from ac_client.budget import Budget, FileBudget, RedisBudget
from ac_client.errors import ActiveCampaignError
from tests.budgets.processes import started

ROOT = Path(__file__).parents[2]


class ShiftedClock(SystemClock):
    """A clock that is wrong, as that of another machine may be.

    Args:
        hours: by how much.
    """

    def __init__(self, hours: float) -> None:
        # As attributes, which hide the methods: that is how the class has them too.
        self.now = lambda: time.monotonic() + hours * 3600
        self.wall = lambda: time.time() - hours * 7200


class NotedPermit(Permit):
    """A permit that notes when its request was sent, by the call's name."""

    __slots__ = ("_call", "_noted", "_permit")

    def __init__(self, permit: Permit, noted: dict[str, float]) -> None:
        self._permit = permit
        self._noted = noted
        self._call = current.get()

    def send(self) -> None:
        self._permit.send()
        self._noted[self._call] = time.monotonic()

    async def send_async(self) -> None:
        await self._permit.send_async()
        self._noted[self._call] = time.monotonic()

    def cancel(self) -> None:
        self._permit.cancel()


current: ContextVar[str] = ContextVar("current")


class NotedLimit(AccountLimit):
    """Another limit, with such permits."""

    def __init__(self, limit: AccountLimit, noted: dict[str, float]) -> None:
        self._limit = limit
        self._noted = noted

    def acquire(self, priority: Priority = "interactive", patience: float = math.inf) -> Permit:
        return NotedPermit(self._limit.acquire(priority, patience), self._noted)

    async def acquire_async(self, priority: Priority = "interactive", patience: float = math.inf) -> Permit:
        return NotedPermit(await self._limit.acquire_async(priority, patience), self._noted)

    def pause(self, seconds: float) -> None:
        self._limit.pause(seconds)

    async def pause_async(self, seconds: float) -> None:
        await self._limit.pause_async(seconds)


class NotingBudget(Budget):
    """Another budget, with such permits. The account's name is always the same, for its port is not."""

    def __init__(self, budget: Budget) -> None:
        super().__init__()
        self.limit = budget.for_account("acme")
        self.sent: dict[str, float] = {}

    def for_account(self, host: str) -> AccountLimit:
        return NotedLimit(self.limit, self.sent)


class Calls:
    """Makes calls as long as it may, and counts what came of them."""

    def __init__(self, options: dict[str, Any]) -> None:
        self._url = options["url"]
        self._token = options["token"]
        self._path = options["path"]
        self._name = options["name"]
        self._lock = threading.Lock()
        self._number = itertools.count()
        self.budget = NotingBudget(budget_of(options["budget"]))
        self.over = False
        self.counts: Counter[str] = Counter()
        self.longest = 0.0

    def _headers(self) -> dict[str, str]:
        call = f"{self._name}, call {next(self._number)}"
        current.set(call)
        return {"x-from": self._name, "x-call": call}

    def _count(self, what: str, began: float) -> None:
        with self._lock:
            self.counts[what] += 1
            self.longest = max(self.longest, time.monotonic() - began)

    def in_threads(self, number: int) -> None:
        with Client(self._url, self._token, budget=self.budget) as client:
            threads = [threading.Thread(target=self._call, args=(client,)) for _ in range(number)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()

    def _call(self, client: Client) -> None:
        while not self.over:
            began = time.monotonic()
            try:
                client.request("GET", self._path, headers=self._headers())
            except ActiveCampaignError as error:
                self._count(type(error).__name__, began)
                time.sleep(0.05)
            else:
                self._count("responses", began)

    async def in_tasks(self, number: int) -> None:
        async with AsyncClient(self._url, self._token, budget=self.budget) as client:
            await asyncio.gather(*(self._call_async(client) for _ in range(number)))

    async def _call_async(self, client: AsyncClient) -> None:
        while not self.over:
            began = time.monotonic()
            try:
                await client.request("GET", self._path, headers=self._headers())
            except ActiveCampaignError as error:
                self._count(type(error).__name__, began)
                await asyncio.sleep(0.05)
            else:
                self._count("responses", began)


def budget_of(options: dict[str, Any]) -> Budget:
    clock = ShiftedClock(options.pop("hours", 0.0))
    kind = {"file": FileBudget, "redis": RedisBudget}[options.pop("store")]
    made: Budget = kind(options.pop("place"), clock=clock, **options)
    return made


def main(options: dict[str, Any], line: Connection) -> None:
    warnings: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: warnings.append(record.getMessage())  # type: ignore[method-assign]
    logging.getLogger("ac_client").addHandler(handler)
    calls = Calls(options)
    line.send("ready")
    line.recv()

    def end() -> None:
        line.recv()
        calls.over = True

    threading.Thread(target=end, daemon=True).start()
    if options["way"] == "async":
        asyncio.run(calls.in_tasks(options["calls"]))
    else:
        calls.in_threads(options["calls"])
    line.send({**calls.counts, "longest": calls.longest, "warnings": warnings, "sent": calls.budget.sent})


class Worker:
    """A worker's process, seen from a test."""

    def __init__(self, process: BaseProcess, line: Connection) -> None:
        self.process = process
        self._line = line
        self._said: dict[str, Any] | None = None

    @classmethod
    def start(cls, number: int, url: str, budget: dict[str, Any], **options: Any) -> Worker:
        """Start one; those with even numbers are asynchronous.

        Args:
            number: its own.
            url: the account's.
            budget: what its budget is made of.
            options: token, path, and calls at a time, in place of the usual ones.
        """
        usual = {"token": "token", "path": "/anything", "calls": 12}
        way = "sync" if number % 2 else "async"
        said = {**usual, **options, "url": url, "budget": budget, "name": f"worker {number}", "way": way}
        return cls(*started(main, said))

    def wait_until_ready(self) -> None:
        assert self._line.recv() == "ready"

    def go(self) -> None:
        self._line.send("go")

    def stop(self) -> None:
        """Let it make no further call."""
        if self._said is None:
            self._line.send("stop")

    def kill(self) -> None:
        self.process.kill()
        self._line.close()
        self._said = {}

    def report(self) -> dict[str, Any]:
        """What came of its calls, once it has ended."""
        self.stop()
        return self.end()

    def end(self) -> dict[str, Any]:
        """Wait until it has ended."""
        if self._said is None:
            self._said = self._line.recv()
            self._line.close()
            self.process.join(30)
            assert self.process.exitcode == 0
        assert self._said is not None
        return self._said


def sent_by(workers: list[Worker]) -> dict[str, float]:
    """When each call of some workers was sent."""
    sent: dict[str, float] = {}
    for worker in workers:
        sent |= worker.report()["sent"]
    return sent


@contextmanager
def crew(number: int, url: str, budget: dict[str, Any], **options: Any) -> Iterator[list[Worker]]:
    """Have some workers call an account for as long as the block lasts. Their clocks differ by hours."""
    workers: list[Worker] = []
    try:
        workers.extend(
            Worker.start(each, url, {**budget, "hours": 7.0 * each - 11}, **options) for each in range(number)
        )
        for worker in workers:
            worker.wait_until_ready()
        for worker in workers:
            worker.go()
        yield workers
    finally:
        for worker in workers:
            worker.stop()
        for worker in workers:
            worker.end()
