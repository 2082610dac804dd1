"""Runs a budget's errands to its store in a thread, so that neither event loops nor callers wait for the store."""

from __future__ import annotations

import atexit
import math
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Protocol
from weakref import WeakSet

from ..sending import forks

if TYPE_CHECKING:
    from ..sending.clock import Clock

_IDLE: Final = 5.0

_PATIENCE: Final = 0.5
"""Seconds to wait at most until the store knows what it has to know."""

_SOON: Final = 0.2
"""Seconds for which no news waits."""


class Errands(Protocol):
    """What there is to do."""

    def due(self) -> float:
        """When the next errand is to be run, infinite for never; asked with the lock held."""
        ...

    def run(self) -> None:
        """Run it, without the lock."""
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
                self._changed.notify_all()
        elif due < math.inf:
            _couriers.add(self)
            threading.Thread(target=self._work, name="ac_client-budget", daemon=True).start()
            self._running = True

    def finish(self) -> None:
        """Wait until there is nothing to do for a while, but not for long."""
        with self._changed:
            self._changed.wait_for(self._is_at_rest, _PATIENCE)

    def _is_at_rest(self) -> bool:
        return not self._running or (self._until is not None and self._until > self._clock.now() + _SOON)

    def _work(self) -> None:
        while True:
            with self._changed:
                due = self._errands.due()
                left = due - self._clock.now()
                if left > 0:
                    self._until = due
                    self._changed.notify_all()
                    called = self._changed.wait(min(left, _IDLE))
                    self._until = None
                    if not called and self._errands.due() == math.inf:
                        self._running = False
                        return
                    continue
            with suppress(Exception):  # of the log's, say; this thread has to go on
                self._errands.run()


class _Couriers:
    """Those at work in this process, which its end waits for."""

    def __init__(self) -> None:
        self._all: WeakSet[Courier] = WeakSet()
        self._known_to_multiprocessing = False
        atexit.register(self.finish)
        forks.watch(self)

    def forked(self) -> None:
        """Forget those of the parent."""
        self._all = WeakSet()
        self._known_to_multiprocessing = False

    def add(self, courier: Courier) -> None:
        """Note one."""
        self._all.add(courier)
        if "multiprocessing" in sys.modules and not self._known_to_multiprocessing:
            # Its processes end without what is registered with `atexit`.
            from multiprocessing.util import Finalize

            Finalize(None, self.finish, exitpriority=0)
            self._known_to_multiprocessing = True

    def finish(self) -> None:
        """Let them finish."""
        for courier in list(self._all):
            courier.finish()


_couriers = _Couriers()
