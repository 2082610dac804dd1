"""The account's requests a second, shared by everything in this process that uses the account.

ActiveCampaign allows 5 requests a second per account, whatever the key. What counts is when requests *arrive*, so the
window is a little longer than a second (the margin absorbs differences in travel time), and a turn occupies its place
from when it is granted until a window after its request was really written: a request that first had to open a
connection counts from then, not from when it was allowed to.
"""

from __future__ import annotations

import heapq
import itertools
import math
import threading
from bisect import bisect_left, bisect_right, insort
from typing import Final, Literal, NoReturn, TypeAlias

from .errors import ConfigurationError
from .sending import forks
from .sending.clock import SYSTEM, Clock
from .sending.turns import AccountBudget, AccountPausedError, Lane, Turn
from .sending.waiting import Waiter, WaitingTask, WaitingThread

RATE: Final = 5
"""Requests a second per account, by the vendor's page on rate limits."""

_HOLD: Final = 10.0
"""Seconds for which a granted turn that is neither used nor given back keeps others out."""


class _LocalTurn(Turn):
    __slots__ = ("_budget", "stamp", "state", "ticket")

    def __init__(self, budget: Budget, ticket: int, stamp: float) -> None:
        self._budget = budget
        self.ticket = ticket
        self.stamp = stamp
        self.state: Literal["held", "sent", "returned"] = "held"

    def sent(self) -> None:
        self._budget._sent(self)  # noqa: SLF001 - a turn and its budget are one thing

    def cancel(self) -> None:
        if self.state == "held":
            self._budget._returned(self)  # noqa: SLF001


_Line: TypeAlias = list[tuple[int, Waiter[_LocalTurn]]]


class Budget(AccountBudget):
    """At most `rate` requests in any window of `per` seconds, for all threads and event loops of this process.

    First come, first served, and interactive calls before those in the background lane. A call keeps its place in the
    line through its retries. While a 429 pauses the account everybody waits, except calls whose `Retries.within` is
    shorter than the pause: they raise `RateLimitedError` at once. After `RateLimit-Remaining` has shown that others use
    the account too, their requests count like our own.

    Args:
        rate: requests a window.
        per: seconds of the window.
        margin: seconds by which our window is longer than the account's, for requests do not all travel equally long.
            With the default and 5 a second, 95 % of the rate can be used.
        reserve: turns of a window that background calls leave free, so that an interactive one need not wait.
        clock: for tests.

    Raises:
        ConfigurationError: for numbers that cannot work.
    """

    def __init__(
        self, rate: int = RATE, *, per: float = 1.0, margin: float = 0.05, reserve: int = 0, clock: Clock = SYSTEM
    ) -> None:
        self.rate = rate
        self.per = per
        self.margin = margin
        self.reserve = reserve
        if isinstance(rate, bool) or not isinstance(rate, int) or rate < 1:
            raise ConfigurationError(f"budget: rate must be a whole number of 1 or more, not {rate!r}")
        if isinstance(per, bool) or not isinstance(per, int | float) or not per > 0 or not math.isfinite(per):
            raise ConfigurationError(f"budget: per must be a number of seconds above 0, not {per!r}")
        if isinstance(margin, bool) or not isinstance(margin, int | float) or not 0 <= margin < math.inf:
            raise ConfigurationError(f"budget: margin must be a number of seconds of 0 or more, not {margin!r}")
        if isinstance(reserve, bool) or not isinstance(reserve, int) or not 0 <= reserve < rate:
            raise ConfigurationError(f"budget: reserve must be a whole number from 0 to {rate - 1}, not {reserve!r}")
        self._clock = clock
        self._window = per + margin
        self._tickets = itertools.count()
        # When each request of the last windows was sent, in order; a turn that was granted and not yet used stands
        # in the future, so that it counts for as long as it is held.
        self._stamps: list[float] = []
        self._paused = -math.inf
        self._reset()
        forks.watch(self)

    def forked(self) -> None:
        """Begin anew: what was sent still counts; who waits, or holds a turn, does so in the other process."""
        self._reset()
        self._stamps = [stamp for stamp in self._stamps if stamp <= self._clock.now()]

    def _reset(self) -> None:
        # A task that is garbage-collected inside the lock gives its turn back inside the lock.
        self._lock = threading.RLock()
        self._lines: tuple[_Line, _Line] = ([], [])
        self._alarm = math.inf

    def __repr__(self) -> str:
        return f"Budget({self.rate}, per={self.per}, margin={self.margin}, reserve={self.reserve})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Budget cannot be pickled: its count belongs to this process; make one in each")

    def acquire(self, lane: Lane = "interactive", previous: Turn | None = None, patience: float = math.inf) -> Turn:
        """Wait for a turn, blocking this thread; see `AccountBudget.acquire`."""
        ticket, turn = self._at_once(lane, previous)
        if turn is not None:
            return turn
        waiter: WaitingThread[_LocalTurn] = WaitingThread(ticket, patience)
        try:
            self._queue(lane, waiter)
            waiter.wait()
        except BaseException:
            self._leave(waiter)
            raise
        return self._granted(waiter)

    async def acquire_async(
        self, lane: Lane = "interactive", previous: Turn | None = None, patience: float = math.inf
    ) -> Turn:
        """As `acquire`, without blocking; a cancelled waiter leaves the line, or gives its turn back."""
        ticket, turn = self._at_once(lane, previous)
        if turn is not None:
            return turn
        waiter: WaitingTask[_LocalTurn] = WaitingTask(ticket, patience)
        try:
            self._queue(lane, waiter)
            await waiter.wait()
        except BaseException:
            self._leave(waiter)
            raise
        return self._granted(waiter)

    def report(self, turn: Turn, *, pause: float | None = None, remaining: int | None = None) -> None:
        """Tell what the reply said of the account; see `AccountBudget.report`."""
        with self._lock:
            now = self._clock.now()
            if pause is not None:
                self._paused = max(self._paused, now + pause)
                self._dismiss(now)
            if remaining is not None and isinstance(turn, _LocalTurn):
                # Requests of ours that the account may have counted when it answered this one. What it has counted
                # beyond them was sent by others, at about the same time.
                first = bisect_right(self._stamps, turn.stamp - self._window)
                ours = bisect_right(self._stamps, turn.stamp + self.margin) - first
                for _ in range(self.rate - max(remaining, 0) - ours):
                    insort(self._stamps, turn.stamp)

    async def report_async(self, turn: Turn, *, pause: float | None = None, remaining: int | None = None) -> None:
        """As `report`, which never blocks here."""
        self.report(turn, pause=pause, remaining=remaining)

    def _at_once(self, lane: Lane, previous: Turn | None) -> tuple[int, _LocalTurn | None]:
        """The caller's place in the line, and its turn if it need not stand in it."""
        background = lane == "background"
        with self._lock:
            ticket = previous.ticket if isinstance(previous, _LocalTurn) else next(self._tickets)
            if not self._lines[0] and not (background and self._lines[1]):
                now = self._clock.now()
                if self._opens(background) <= now:
                    return ticket, self._grant(ticket, now)
        return ticket, None

    def _queue(self, lane: Lane, waiter: Waiter[_LocalTurn]) -> None:
        with self._lock:
            pause = self._paused - self._clock.now()
            if pause > waiter.patience:
                raise AccountPausedError(pause)
            heapq.heappush(self._lines[lane == "background"], (waiter.ticket, waiter))
        self._serve()

    def _dismiss(self, now: float) -> None:
        """Let those in line fail who do not wait for the end of the pause."""
        for _, waiter in (*self._lines[0], *self._lines[1]):
            if not waiter.gone and self._paused - now > waiter.patience:
                waiter.gone = True
                waiter.wake()

    def _opens(self, background: bool) -> float:
        """When the next turn may be granted."""
        limit = self.rate - self.reserve if background else self.rate
        count = len(self._stamps)
        free = self._stamps[count - limit] + self._window if count >= limit else -math.inf
        return max(free, self._paused)

    def _grant(self, ticket: int, now: float) -> _LocalTurn:
        # What is older than this can neither be in the window nor in that of a turn that is still reported on.
        past = bisect_left(self._stamps, now - 2 * self._window)
        if past:
            del self._stamps[:past]
        turn = _LocalTurn(self, ticket, now + _HOLD)
        insort(self._stamps, turn.stamp)
        return turn

    def _serve(self) -> None:
        """Grant what can be granted, and have the alarm set for the rest."""
        with self._lock:
            when = self._grant_those_in_line()
            now = self._clock.now()
            # An alarm that rings too early does no harm; one in the past has rung, or its thread was interrupted.
            due = when < self._alarm or self._alarm <= now < when < math.inf
            if due:
                self._alarm = when
        if due:
            # Outside the lock, for the clock has one of its own.
            self._clock.call_at(when, self._rung)

    def _grant_those_in_line(self) -> float:
        """Grant what can be granted now, and return when there will be more to do."""
        while True:
            for line in self._lines:
                while line and line[0][1].gone:
                    heapq.heappop(line)
            background = not self._lines[0]
            line = self._lines[background]
            if not line:
                return math.inf
            now = self._clock.now()
            when = self._opens(background)
            if when > now:
                return when
            waiter = heapq.heappop(line)[1]
            waiter.grant = self._grant(waiter.ticket, now)
            if not waiter.wake():
                self._withdraw(waiter.grant)

    def _rung(self) -> None:
        with self._lock:
            if self._alarm <= self._clock.now():
                self._alarm = math.inf
        self._serve()

    def _leave(self, waiter: Waiter[_LocalTurn]) -> None:
        with self._lock:
            waiter.gone = True
            turn = waiter.grant
        if turn is not None:
            turn.cancel()
        else:
            self._serve()

    def _withdraw(self, turn: _LocalTurn) -> None:
        at = bisect_left(self._stamps, turn.stamp)
        if at < len(self._stamps) and self._stamps[at] == turn.stamp:
            del self._stamps[at]

    def _returned(self, turn: _LocalTurn) -> None:
        with self._lock:
            if turn.state == "held":
                turn.state = "returned"
                self._withdraw(turn)
        self._serve()

    def _sent(self, turn: _LocalTurn) -> None:
        with self._lock:
            if turn.state == "returned":
                return
            self._withdraw(turn)
            turn.state = "sent"
            turn.stamp = self._clock.now()
            insort(self._stamps, turn.stamp)
            waiting = self._lines[0] or self._lines[1]
        if waiting:
            self._serve()

    def _granted(self, waiter: Waiter[_LocalTurn]) -> _LocalTurn:
        if waiter.grant is None:  # it was dismissed
            raise AccountPausedError(max(self._paused - self._clock.now(), 0.0))
        return waiter.grant


_budgets: dict[str, Budget] = {}


def shared_budget(account: str) -> Budget:
    """The budget that all clients of one account in this process share unless they are given another.

    Args:
        account: what names the account: its host, never its token, for all tokens of an account share the limit.
    """
    return _budgets.get(account) or _budgets.setdefault(account, Budget())
