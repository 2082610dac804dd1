"""A budget whose count is kept outside this process: what `FileBudget` and `RedisBudget` have in common.

Calls wait in a line of this process. A thread asks the store for turns on their behalf (`supply.py`, `courier.py`), and
each turn goes to whoever stands first when its time has come. Nothing here waits for the store: neither callers, nor
event loops, nor a request that is being written.
"""

from __future__ import annotations

import itertools
import math
import threading
from typing import TYPE_CHECKING, Literal, NoReturn, Self

from ..errors import BudgetUnavailableError, ConfigurationError
from ..sending import forks
from ..sending.clock import SYSTEM, Clock
from ..sending.turns import AccountBudget, AccountPausedError, Lane, Turn
from ..sending.waiting import Waiter, WaitingTask, WaitingThread
from .line import Line
from .messages import Messages
from .supply import Supply
from .terms import Terms, account_key

if TYPE_CHECKING:
    from .supply import Store


class SharedTurn(Turn):
    """A turn of a `SharedBudget`."""

    __slots__ = ("_budget", "name", "state", "supply", "ticket")

    def __init__(self, budget: SharedBudget, supply: Supply, ticket: int, name: str) -> None:
        self._budget = budget
        self.supply = supply
        self.ticket = ticket
        self.name = name
        self.state: Literal["held", "sent", "returned"] = "held"

    def sent(self) -> None:
        """Note that the request is being written now."""
        self._budget._sent(self)  # noqa: SLF001 - a turn and its budget are one thing

    def cancel(self) -> None:
        """Give the turn back, if nothing was sent with it."""
        if self.state == "held":
            self._budget._returned(self)  # noqa: SLF001


class _Refusal(Turn):
    """What those who wait are handed when there will be no turns."""

    __slots__ = ("error",)

    def __init__(self, error: Exception) -> None:
        self.error = error

    def sent(self) -> None:
        """Nothing can be."""

    def cancel(self) -> None:
        """There is nothing to give back."""


class SharedBudget(AccountBudget):
    """At most `rate` requests in any window of `per` seconds, for all processes that use the same store.

    Args:
        store: where the count is kept.
        account: whose; None to be told by the client.
        terms: what was agreed.
        clock: for tests.
    """

    # What one that was refused is shown with.
    _account = ""
    _terms = Terms()

    def __init__(self, store: Store, account: str | None, terms: Terms, clock: Clock = SYSTEM) -> None:
        self._store = store
        self._terms = terms
        self._clock = clock
        self._fixed = account is not None
        self._pause = -math.inf
        self._family: dict[str, Self] = {}
        self._begin("" if account is None else account_key(account))

    def _begin(self, account: str) -> None:
        self._account = account
        self._tickets = itertools.count()
        terms = self._terms
        self._messages = Messages(terms.rate, terms.per, terms.margin, terms.reserve, terms.workers)
        self._reset()
        forks.watch(self)

    def forked(self) -> None:
        """Be another worker: who waits, or holds a turn, does so in the process that this one was forked from."""
        self._messages.begin()
        self._reset()

    def _reset(self) -> None:
        # A task that is garbage-collected inside the lock gives its turn back inside the lock.
        self._lock = threading.RLock()
        self._line = Line()
        self._alarm = math.inf
        self._supply = Supply(
            store=self._store,
            account=self._account,
            terms=self._terms,
            messages=self._messages,
            demand=self,
            lock=self._lock,
            clock=self._clock,
        )

    def close(self) -> None:
        """Tell the store what there is to tell, and let go of it; the budget may be used again.

        The end of the process does as much, so this is for a process that makes many budgets.
        """
        family: list[SharedBudget] = [self, *self._family.values()]
        for one in family:
            one.finish()
        self._store.close()

    def finish(self) -> None:
        """Wait until the store knows what it has to know, but not for long."""
        self._supply.finish()

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} cannot be pickled: who waits for it does so in this process; make one in each"
        )

    def for_account(self, account: str) -> Self:
        """The budget of one account in the same store; this one, if it was made for an account.

        Args:
            account: what names it: its host or base URL, never its token.

        Raises:
            ConfigurationError: when it is neither.
        """
        if self._fixed:
            return self
        key = account_key(account)
        found = self._family.get(key)
        if found is None:
            made = object.__new__(type(self))
            vars(made).update(vars(self))
            made._begin(key)
            found = self._family.setdefault(key, made)
        return found

    def acquire(self, lane: Lane = "interactive", previous: Turn | None = None, patience: float = math.inf) -> Turn:
        """Wait for a turn, blocking this thread.

        Args:
            lane: `background` yields to every interactive call of the account, in whichever process.
            previous: the turn of the same call's attempt before, whose place in this process's line counts.
            patience: seconds of a pause of the account that are waited for.

        Raises:
            AccountPausedError: when the account is paused for longer.
            BudgetUnavailableError: when the store cannot be used and that was asked for.
        """
        waiter: WaitingThread[Turn] = WaitingThread(self._ticket(previous), patience)
        try:
            self._queue(lane, waiter)
            waiter.wait()
        except BaseException:
            self._leave(waiter)
            raise
        return _granted(waiter)

    async def acquire_async(
        self, lane: Lane = "interactive", previous: Turn | None = None, patience: float = math.inf
    ) -> Turn:
        """As `acquire`, without blocking; a cancelled waiter leaves the line, or gives its turn back."""
        waiter: WaitingTask[Turn] = WaitingTask(self._ticket(previous), patience)
        try:
            self._queue(lane, waiter)
            await waiter.wait()
        except BaseException:
            self._leave(waiter)
            raise
        return _granted(waiter)

    def report(self, turn: Turn, *, pause: float | None = None, remaining: int | None = None) -> None:
        """Tell what the reply said of the account; see `AccountBudget.report`. It blocks for no store."""
        self._here()
        with self._lock:
            self._supply.report(turn.name if isinstance(turn, SharedTurn) else None, pause, remaining)
        self.serve()

    async def report_async(self, turn: Turn, *, pause: float | None = None, remaining: int | None = None) -> None:
        """As `report`, which never blocks."""
        self.report(turn, pause=pause, remaining=remaining)

    def count(self, most: int, *, background: bool = True) -> int:
        """How many wait in this process, up to a number; for `Supply`."""
        return self._line.count(most, background=background)

    def refuse(self, reason: str) -> None:
        """Let everybody who waits in this process fail; for `Supply`."""
        while self._line.count(1):
            waiter = self._line.pop()
            waiter.grant = _Refusal(BudgetUnavailableError(reason))
            waiter.wake()

    def serve(self) -> None:
        """Hand out what there is, and see to the rest; for `Supply`."""
        with self._lock:
            if self._supply.paused > self._pause:
                self._dismiss()
            when = self._hand_out()
            now = self._clock.now()
            # An alarm that rings too early does no harm; one in the past has rung, or its thread was interrupted.
            due = when < self._alarm or self._alarm <= now < when < math.inf
            if due:
                self._alarm = when
            self._supply.call()
        if due:
            # Outside the lock, for the clock has one of its own.
            self._clock.call_at(when, self._rung)

    def _dismiss(self) -> None:
        """Let those in line fail who do not wait for the end of the pause."""
        self._pause = self._supply.paused
        for waiter in list(self._line):
            if (left := self._pause - self._clock.now()) > waiter.patience:
                waiter.grant = _Refusal(AccountPausedError(left))
                self._line.leave(waiter)
                waiter.wake()

    def _hand_out(self) -> float:
        """Hand out what can be used now, and return when there will be more to do."""
        while True:
            now = self._clock.now()
            when = self._supply.next(now)
            if when > now:
                return when
            waiter = self._line.pop()
            turn = SharedTurn(self, self._supply, waiter.ticket, self._supply.take(now))
            waiter.grant = turn
            if not waiter.wake():
                turn.cancel()

    def _rung(self) -> None:
        with self._lock:
            if self._alarm <= self._clock.now():
                self._alarm = math.inf
        self.serve()

    def _here(self) -> None:
        if not self._account:
            raise ConfigurationError(
                f"this {type(self).__name__} does not know whose it is: make it with account='acme.api-us1.com'"
            )

    def _ticket(self, previous: Turn | None) -> int:
        self._here()
        return previous.ticket if isinstance(previous, SharedTurn) else next(self._tickets)

    def _queue(self, lane: Lane, waiter: Waiter[Turn]) -> None:
        with self._lock:
            if reason := self._supply.refused():
                raise BudgetUnavailableError(reason)
            if (left := self._supply.paused - self._clock.now()) > waiter.patience:
                raise AccountPausedError(left)
            self._line.add(waiter, background=lane == "background")
        self.serve()

    def _leave(self, waiter: Waiter[Turn]) -> None:
        with self._lock:
            self._line.leave(waiter)
            turn = waiter.grant
        if turn is not None:
            turn.cancel()
        self.serve()

    def _sent(self, turn: SharedTurn) -> None:
        with self._lock:
            # One that came along through a fork is the other process's.
            if turn.state != "returned" and turn.supply is self._supply:
                turn.state = "sent"
                self._supply.sent(turn.name)

    def _returned(self, turn: SharedTurn) -> None:
        with self._lock:
            if turn.state == "held" and turn.supply is self._supply:
                turn.state = "returned"
                self._supply.returned(turn.name)


def _granted(waiter: Waiter[Turn]) -> Turn:
    turn = waiter.grant
    assert turn is not None  # noqa: S101 - nobody is woken without one
    if isinstance(turn, _Refusal):
        raise turn.error
    return turn
