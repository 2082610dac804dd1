"""Notices when this machine stands still, for a test that measures when something happens."""

from __future__ import annotations

import threading
import time
from types import TracebackType
from typing import Self

_STEP = 0.002
LONGEST = 0.015
"""Seconds, well below the budgets' margin, for which a machine with nothing else to do never keeps a thread waiting."""


class MachineStoodStillError(AssertionError):
    """What was measured says nothing, for the machine was busy with something else."""


class Stalls:
    """Measures, for as long as it is entered, how late the machine wakes a thread."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def _watch(self) -> None:
        while not self._over.is_set():
            began = time.monotonic()
            time.sleep(_STEP)
            self.longest = max(self.longest, time.monotonic() - began - _STEP)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()
        if isinstance(error, AssertionError) and self.longest > LONGEST:
            raise MachineStoodStillError(f"the machine stood still for {self.longest * 1000:.0f} ms") from error
