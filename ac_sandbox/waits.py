"""A clock for the budget of a client in a test: nobody waits, the account's clock is moved instead."""

from __future__ import annotations

import asyncio
import random
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .clock import Clock


class Waits:
    """Waits, such as those for `Retry-After`, that take no time.

    Args:
        clock: of the account.
    """

    wall = staticmethod(time.time)
    chance = staticmethod(random.random)

    def __init__(self, clock: Clock) -> None:
        self.now = clock.seconds
        self._move = clock.move

    def sleep(self, seconds: float, /) -> None:
        """Move the account's clock by `seconds`."""
        self._move(seconds)

    async def sleep_async(self, seconds: float, /) -> None:
        """As `sleep`."""
        self._move(seconds)
        await asyncio.sleep(0)
