"""Time and chance, which tests replace so that none sleeps."""

from __future__ import annotations

import asyncio
import random
import time
from typing import Protocol


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
