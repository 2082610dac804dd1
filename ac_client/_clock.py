"""Time, as the runtime uses it: one object to replace in tests, so that no test sleeps; and forks."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import os
import random
import threading
import time
from typing import TYPE_CHECKING, Protocol
from weakref import WeakSet

if TYPE_CHECKING:
    from collections.abc import Callable


class Clock(Protocol):
    """What the runtime asks of time and chance."""

    def now(self) -> float:
        """Seconds since some moment; never goes back."""
        ...

    def wall(self) -> float:
        """Seconds since 1970, by the wall clock."""
        ...

    def chance(self) -> float:
        """A random number between 0 and 1."""
        ...

    def call_at(self, when: float, callback: Callable[[], None]) -> None:
        """Call back, from any thread, once `now()` has reached `when`."""
        ...

    def sleep(self, seconds: float) -> None:
        """Block this thread for so long."""
        ...

    async def sleep_async(self, seconds: float) -> None:
        """Suspend this task for so long."""
        ...


class Forked(Protocol):
    """Something that begins anew in a child process."""

    def forked(self) -> None:
        """Called in the child, where nothing else runs yet."""
        ...


_watched: WeakSet[Forked] = WeakSet()


def after_fork(one: Forked) -> None:
    """Call `one.forked()` in the child of every fork from now on: locks, threads and sockets must not be shared."""
    _watched.add(one)


def _tell() -> None:
    for one in list(_watched):
        one.forked()


if hasattr(os, "register_at_fork"):  # there are no forks on Windows
    os.register_at_fork(after_in_child=_tell)


class SystemClock:
    """The real one. Alarms are rung by one thread for the whole process, which exists only while one is set."""

    now = staticmethod(time.monotonic)
    wall = staticmethod(time.time)
    chance = staticmethod(random.random)

    def __init__(self) -> None:
        self._order = itertools.count()
        self.forked()
        after_fork(self)

    def forked(self) -> None:
        self._alarms: list[tuple[float, int, Callable[[], None]]] = []
        self._changed = threading.Condition()
        self._running = False

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def call_at(self, when: float, callback: Callable[[], None]) -> None:
        with self._changed:
            number = next(self._order)
            heapq.heappush(self._alarms, (when, number, callback))
            if not self._running:
                threading.Thread(target=self._ring, name="ac_client-alarms", daemon=True).start()
                self._running = True
            elif self._alarms[0][1] == number:
                self._changed.notify()

    def _ring(self) -> None:
        while True:
            with self._changed:
                if not self._alarms:
                    self._running = False
                    return
                left = self._alarms[0][0] - self.now()
                if left > 0:
                    self._changed.wait(left)
                    continue
                callback = heapq.heappop(self._alarms)[2]
            callback()


SYSTEM = SystemClock()
