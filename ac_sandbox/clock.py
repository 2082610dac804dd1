"""The time of an account, which a test can stop and move."""

from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

# The vendor's examples stand in this zone.
ZONE = timezone(timedelta(hours=-5))


class Clock:
    """Says what time it is; runs with the machine's clock until it is stopped.

    Rows get their dates from it, and the limit of requests a second counts by it.
    """

    def __init__(self) -> None:
        self._ahead = 0.0
        self._stopped: tuple[float, float] | None = None
        self.moved: list[Callable[[], None]] = []
        """Called after each `move`."""

    def seconds(self) -> float:
        """Seconds since an arbitrary moment; never goes back unless a test moves it back."""
        return (time.monotonic() if self._stopped is None else self._stopped[0]) + self._ahead

    def now(self) -> datetime:
        """The date and time, with the account's offset from UTC."""
        moment = time.time() if self._stopped is None else self._stopped[1]
        return datetime.fromtimestamp(moment + self._ahead, ZONE)

    def stop(self) -> None:
        """Stop the clock; only `move` changes it."""
        if self._stopped is None:
            self._stopped = (time.monotonic(), time.time())

    def move(self, seconds: float) -> None:
        """Put the clock forward by `seconds`, or back by a negative number."""
        self._ahead += seconds
        for notice in self.moved:
            notice()
