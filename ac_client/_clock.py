"""Time, as the runtime uses it: one object to replace in tests, so that no test sleeps; and forks."""

from __future__ import annotations

import asyncio
import os
import random
import time
from typing import Protocol
from weakref import WeakSet


class Clock(Protocol):
    """What the runtime asks of time and chance: seconds that never go back, seconds since 1970, and 0 to 1."""

    def now(self) -> float: ...
    def wall(self) -> float: ...
    def chance(self) -> float: ...
    def sleep(self, seconds: float, /) -> None: ...
    async def sleep_async(self, seconds: float, /) -> None: ...


class Forked(Protocol):
    """Something that starts fresh in a child process, where nothing else runs yet."""

    def forked(self) -> None: ...


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
    """The real one."""

    now = staticmethod(time.monotonic)
    wall = staticmethod(time.time)
    chance = staticmethod(random.random)
    sleep = staticmethod(time.sleep)
    sleep_async = staticmethod(asyncio.sleep)


SYSTEM = SystemClock()
