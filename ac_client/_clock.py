"""Time, as the client uses it: one object to replace in tests, so that no test sleeps."""

from __future__ import annotations

import asyncio
import random
import time
from typing import Protocol


class Clock(Protocol):
    """What the client asks of time and chance."""

    def now(self) -> float:
        """Seconds since some moment; never goes back."""
        ...

    def wall(self) -> float:
        """Seconds since 1970, by the wall clock."""
        ...

    def chance(self) -> float:
        """A random number between 0 and 1."""
        ...

    def sleep(self, seconds: float) -> None:
        """Block this thread for so long."""
        ...

    async def sleep_async(self, seconds: float) -> None:
        """Suspend this task for so long."""
        ...


class SystemClock:
    """The real one."""

    now = staticmethod(time.monotonic)
    wall = staticmethod(time.time)
    chance = staticmethod(random.random)
    sleep = staticmethod(time.sleep)
    sleep_async = staticmethod(asyncio.sleep)


SYSTEM = SystemClock()
