"""The line of calls that wait for a turn in this process: interactive ones first, then those in the background."""

from __future__ import annotations

import heapq
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..budget import Turn
    from ..sending.waiting import Waiter

_Heap: TypeAlias = "list[tuple[int, Waiter[Turn]]]"


class Line:
    """Who waits, by ticket. Whoever has gone does not count."""

    def __init__(self) -> None:
        self._lanes: tuple[_Heap, _Heap] = ([], [])

    def add(self, waiter: Waiter[Turn], *, background: bool) -> None:
        """Let somebody stand in line."""
        heapq.heappush(self._lanes[background], (waiter.ticket, waiter))

    def count(self, most: int, *, background: bool = True) -> int:
        """How many wait, up to a number.

        Args:
            most: the number.
            background: whether those in the background count too.
        """
        lanes = self._lanes if background else self._lanes[:1]
        waiting = (waiter for lane in lanes for _, waiter in lane if not waiter.gone)
        return sum(1 for _ in islice(waiting, most))

    def pop(self) -> Waiter[Turn]:
        """Take out who is first."""
        for lane in self._lanes:
            while lane:
                waiter = heapq.heappop(lane)[1]
                if not waiter.gone:
                    return waiter
        raise LookupError("nobody waits")
