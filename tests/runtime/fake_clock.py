"""A clock that moves on demand, or whenever something waits for it."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import threading
from collections.abc import Callable
from contextlib import suppress


class FakeClock:
    """Time for tests.

    Args:
        auto: whether it jumps to the next alarm as soon as one is set, so that no test waits.
        chances: what `chance()` says, over and over.
    """

    def __init__(self, *, auto: bool = False, chance: float = 1.0) -> None:
        self.time = 1000.0
        self.auto = auto
        self.luck = chance
        self.slept: list[float] = []
        self._alarms: list[tuple[float, int, Callable[[], None]]] = []
        self._order = itertools.count()
        self._lock = threading.RLock()

    def now(self) -> float:
        return self.time

    def wall(self) -> float:
        return 1_700_000_000.0 + self.time

    def chance(self) -> float:
        return self.luck

    def call_at(self, when: float, callback: Callable[[], None]) -> None:
        with self._lock:
            heapq.heappush(self._alarms, (when, next(self._order), callback))
        if self.auto:
            try:
                asyncio.get_running_loop().call_soon(self.advance_to, when)
            except RuntimeError:
                threading.Thread(target=self.advance_to, args=(when,)).start()

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        if self.auto:
            self.advance(seconds)
        elif seconds > 0:
            due = threading.Event()
            self.call_at(self.time + seconds, due.set)
            due.wait()

    async def sleep_async(self, seconds: float) -> None:
        self.slept.append(seconds)
        if self.auto:
            self.advance(seconds)
        if self.auto or seconds <= 0:
            await asyncio.sleep(0)
            return
        loop = asyncio.get_running_loop()
        due = loop.create_future()

        def finish() -> None:
            if not due.done():
                due.set_result(None)

        def wake() -> None:
            with suppress(RuntimeError):  # its loop is closed
                loop.call_soon_threadsafe(finish)

        self.call_at(self.time + seconds, wake)
        await due

    def advance(self, seconds: float) -> None:
        self.advance_to(self.time + seconds)

    def advance_to(self, when: float) -> None:
        """Move on, ringing each alarm at its time."""
        while True:
            with self._lock:
                if not self._alarms or self._alarms[0][0] > when:
                    break
                at, _, callback = heapq.heappop(self._alarms)
                self.time = max(self.time, at)
            callback()
        self.time = max(self.time, when)

    @property
    def alarms(self) -> int:
        return len(self._alarms)

    async def settle(self) -> None:
        """Let every task go on until it waits for the clock again."""
        for _ in range(10):
            await asyncio.sleep(0)

    async def run(self, seconds: float) -> None:
        """Move on in an event loop, letting tasks run at each alarm."""
        end = self.time + seconds
        await self.settle()
        while self._alarms and self._alarms[0][0] <= end:
            self.advance_to(self._alarms[0][0])
            await self.settle()
        self.advance_to(end)
        await self.settle()
