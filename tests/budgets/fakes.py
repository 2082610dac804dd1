"""Stores in memory and a courier without a thread, so that shared budgets can be tested on a clock that is told."""

from __future__ import annotations

import asyncio
import json
import math
import threading
from typing import Any

from ac_client.sending.clock import Clock
from ac_client.sending.turns import Turn
from ac_client.sharing.budget import SharedBudget
from ac_client.sharing.courier import Errands
from ac_client.sharing.ledger import Ask, Reply, State, answer
from tests.budgets.begun import begun
from tests.runtime.fake_clock import FakeClock


class MemoryStore:
    """Accounts in memory. It can be made to fail, and to forget."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self.states: dict[str, State] = {}
        self.error: Exception | None = None
        self.deaf = False
        self.asked: list[Ask] = []
        self._known: set[str] = set()

    def exchange(self, account: str, ask: Ask) -> Reply:
        self.asked.append(ask)
        if self.error and not self.deaf:
            raise self.error
        if account not in self._known:
            self._known.add(account)
            self.states[account] = begun(self._clock.now() + 777)
        state = json.loads(json.dumps(self.states.get(account)))
        self.states[account], reply = answer(state, self._clock.now() + 777, json.loads(json.dumps(ask)))
        if self.error:
            raise self.error  # it has heard us, but not we it
        return json.loads(json.dumps(reply))  # type: ignore[no-any-return]

    def close(self) -> None:
        """Nothing is open."""


class SteadyCourier:
    """Runs errands when the clock says so, and has no thread."""

    def __init__(self, errands: Errands, lock: threading.RLock, clock: Clock) -> None:
        self._errands = errands
        self._lock = lock
        self._clock = clock
        self._at = math.inf

    def call(self) -> None:
        due = self._errands.due()
        if due < self._at:
            self._at = max(due, self._clock.now())
            self._clock.call_at(self._at, self._run)

    def _run(self) -> None:
        with self._lock:
            self._at = math.inf
            ready = self._errands.due() <= self._clock.now()
        if ready:
            self._errands.run()
        with self._lock:
            self.call()


class MemoryBudget(SharedBudget):
    """A budget in such a store."""

    def __repr__(self) -> str:
        return "MemoryBudget()"


class Callers:
    """Calls that wait for their turns, and when each came."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.start = clock.now()
        self.came: list[tuple[Any, float]] = []
        self.turns: dict[Any, Turn] = {}

    async def call(self, budget: SharedBudget, name: Any, *, send: bool = True, **options: Any) -> Turn:
        turn = await budget.acquire_async(**options)
        self.came.append((name, round(self.clock.now() - self.start, 2)))
        self.turns[name] = turn
        if send:
            turn.sent()
        return turn

    def begin(self, budget: SharedBudget, *names: Any, **options: Any) -> list[asyncio.Task[Turn]]:
        return [asyncio.create_task(self.call(budget, name, **options)) for name in names]

    @property
    def names(self) -> list[Any]:
        return [name for name, _ in self.came]

    @property
    def times(self) -> list[float]:
        return [when for _, when in self.came]

    def most(self, window: float) -> int:
        """The most that came in any window."""
        return max((sum(late - window < when <= late for when in self.times) for late in self.times), default=0)
