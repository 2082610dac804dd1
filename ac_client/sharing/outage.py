"""When the store of a shared budget cannot be used: how that is noticed, and what a worker may do meanwhile.

Each worker then takes its own share of the account's turns. The workers cannot agree on anything any more, but they
did before: each knows its number and what time it was in the store. So the turns of a cycle are dealt out beforehand,
one to each number, and together they are as many as the account allows, evenly spaced.
"""

from __future__ import annotations

import math
import random
from typing import Final

from .ledger import SEAT

PROBE: Final = 1.0
"""Seconds between two attempts to reach a store that is out of reach."""

SLACK: Final = 0.5
"""Seconds that an attempt may take beyond its timeout."""

_TOLERANCE: Final = 0.25
_FIRST_RETRY: Final = 0.02


class Outage:
    """Whether the store can be reached, as one worker sees it; pure, told the time.

    While it cannot, and until every worker can have noticed that it can again, a worker may use its own share. The
    right to do so expires unless the store was tried again just before: nobody falls back on old news.

    Args:
        timeout: seconds for which the store may fail before it counts as out of reach.
        window: seconds of the budget's window.
    """

    def __init__(self, timeout: float, window: float) -> None:
        self.down = False
        self.next = -math.inf
        """When the store may be tried again."""
        self._timeout = timeout
        self._window = window
        self._since: float | None = None
        self._last = -math.inf
        self._tries = 0
        self._free = math.inf
        self._licence = -math.inf
        self._resume = math.inf

    @property
    def failing(self) -> bool:
        """Whether the last attempt failed."""
        return self._since is not None

    @property
    def patience(self) -> float:
        """Seconds after which an attempt counts as failed though it has not ended."""
        return self._timeout + SLACK

    @property
    def grace(self) -> float:
        """Seconds after which every worker has tried the store again, so that none still uses its own share."""
        return PROBE + self._timeout + SLACK

    def begin(self, now: float) -> None:
        """Note that the store is tried."""
        if now < self._licence:
            self._licence = max(self._licence, now + self.patience)

    def failed(self, began: float, now: float) -> bool:
        """Note that an attempt failed; returns whether the store counts as out of reach from now on."""
        if self._since is None or began > self._last + self._timeout:
            self._since = began  # what failed long ago says nothing of today
            self._tries = 0
        self._last = now
        if not self.down and now - self._since < self._timeout:
            self.next = now + min(_FIRST_RETRY * 2**self._tries, self._timeout / 4)
            self._tries += 1
            return False
        return self._lose(now, PROBE)

    def stuck(self, began: float, now: float) -> bool:
        """Note that an attempt does not end; returns whether the store counts as out of reach from now on."""
        self._since = began if self._since is None else self._since
        return self._lose(now, self.patience)

    def _lose(self, now: float, again: float) -> bool:
        self.next = now + PROBE
        self._licence = now + again + _TOLERANCE
        self._resume = math.inf
        if self.down:
            return False
        self.down = True
        # By then whatever was sent with the store's turns is out of the window.
        self._free = now + self._window
        return True

    def answered(self, now: float, opens: float, *, away: bool, alone: bool) -> None:
        """Note that the store answered.

        Args:
            now: the time.
            opens: seconds until it hands out turns, by its answer.
            away: whether it was told that this worker managed without it.
            alone: whether this worker did.
        """
        self._since = None
        self._tries = 0
        if not self.down:
            return
        if alone and not away:
            self.next = now  # it has to be told
        elif alone and opens > self._window:
            # Others may still be using their shares: ours goes on, and all stop together, a window before it opens.
            self._resume = self._licence = self.next = now + opens - self._window
        else:
            self._up()

    def settled(self, now: float) -> bool:
        """Go back to the store if it is time; returns whether it is in use."""
        if self.down and now >= self._resume:
            self._up()
        return not self.down

    def _up(self) -> None:
        self.down = False
        self.next = self._licence = -math.inf
        self._free = self._resume = math.inf

    def free(self, now: float) -> float:
        """From when this worker may use its own share; infinite when it may not."""
        return self._free if self.down and now < self._licence else math.inf


class Share:
    """One worker's part of the account's turns: every so many seconds, one.

    Args:
        rate: requests a window.
        window: seconds of the window.
        workers: how many workers there are at most.
    """

    def __init__(self, rate: int, window: float, workers: int) -> None:
        self.spacing = window / rate
        self._workers = workers
        self._seats = workers
        self._until = -math.inf
        self._first = 0.0

    @property
    def cycle(self) -> float:
        """Seconds from one turn to the next."""
        return self._seats * self.spacing

    def learn(self, seat: int, seats: int, there: float, here: float) -> None:
        """Note what the store has told.

        Args:
            seat: this worker's number, from 0.
            seats: how many there are.
            there: the time in the store.
            here: the time here when it was that.
        """
        self._seats = max(self._workers, seats)
        self._first = here - there + seat * self.spacing
        self._until = here + SEAT

    def next(self, after: float) -> float:
        """The first turn from a time on."""
        cycle = self.cycle
        if after > self._until:
            # Who has heard nothing of the others, or not for long, hopes that chance spreads them.
            self._first = after + random.random() * cycle  # noqa: S311 - no secret
            self._until = math.inf
        return self._first + math.ceil((after - self._first) / cycle) * cycle
