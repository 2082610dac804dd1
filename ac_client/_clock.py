"""Time and chance, which tests replace so that none sleeps; and what is to start fresh after a fork."""

from __future__ import annotations

import asyncio
import os
import random
import time
from typing import Protocol
from weakref import WeakSet


class Clock(Protocol):
    """Seconds that never go back, seconds since 1970, and a chance from 0 to 1."""

    def now(self) -> float: ...
    def wall(self) -> float: ...
    def chance(self) -> float: ...
    def sleep(self, seconds: float, /) -> None: ...
    async def sleep_async(self, seconds: float, /) -> None: ...


class SystemClock:
    """The real one."""

    now = staticmethod(time.monotonic)
    wall = staticmethod(time.time)
    chance = staticmethod(random.random)
    sleep = staticmethod(time.sleep)
    sleep_async = staticmethod(asyncio.sleep)


SYSTEM = SystemClock()


class Forked(Protocol):
    """Starts fresh in a child process: locks, threads and sockets must not be shared."""

    def forked(self) -> None: ...


_watched: WeakSet[Forked] = WeakSet()
after_fork = _watched.add


def _start_fresh() -> None:
    for one in list(_watched):
        one.forked()


if hasattr(os, "register_at_fork"):  # there are no forks on Windows
    os.register_at_fork(after_in_child=_start_fresh)
