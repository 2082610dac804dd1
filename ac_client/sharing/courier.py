"""Runs a budget's errands to its store in a thread, so that neither event loops nor callers wait for the store."""

from __future__ import annotations

import math
import threading
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from ..sending.clock import Clock

_IDLE: Final = 5.0


class Errands(Protocol):
    """What there is to do."""

    def due(self) -> float:
        """When the next errand is to be run, infinite for never; asked with the lock held."""
        ...

    def run(self) -> None:
        """Run it, without the lock. Raises nothing."""
        ...


class Courier:
    """A thread that runs one errand after the other. It exists only while there are some.

    Args:
        errands: what it runs.
        lock: what guards them.
        clock: the time.
    """

    def __init__(self, errands: Errands, lock: threading.RLock, clock: Clock) -> None:
        self._errands = errands
        self._clock = clock
        self._changed = threading.Condition(lock)
        self._until: float | None = None
        self._running = False

    def call(self) -> None:
        """Say that there may be something to do earlier than before; with the lock held."""
        due = self._errands.due()
        if self._running:
            if self._until is not None and due < self._until:
                self._until = None
                self._changed.notify()
        elif due < math.inf:
            threading.Thread(target=self._work, name="ac_client-budget", daemon=True).start()
            self._running = True

    def _work(self) -> None:
        while True:
            with self._changed:
                due = self._errands.due()
                left = due - self._clock.now()
                if left > 0:
                    self._until = due
                    called = self._changed.wait(min(left, _IDLE))
                    self._until = None
                    if not called and self._errands.due() == math.inf:
                        self._running = False
                        return
                    continue
            self._errands.run()
