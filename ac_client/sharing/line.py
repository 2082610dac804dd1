"""The line of calls that wait for a turn in this process: interactive ones first, then those in the background."""

from __future__ import annotations

import heapq
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..sending.turns import Turn
    from ..sending.waiting import Waiter


class Line:
    """Who waits, by ticket. Whoever has gone does not count."""

    def __init__(self) -> None:
        self._lanes: tuple[list[Waiter[Turn]], list[Waiter[Turn]]] = ([], [])
        self._gone = 0

    def __iter__(self) -> Iterator[Waiter[Turn]]:
        return (waiter for lane in self._lanes for waiter in lane if not waiter.gone)

    def add(self, waiter: Waiter[Turn], *, background: bool) -> None:
        """Let somebody stand in line."""
        heapq.heappush(self._lanes[background], waiter)

    def leave(self, waiter: Waiter[Turn]) -> None:
        """Let somebody go, who may have had a turn already."""
        waiter.gone = True
        self._gone += 1
        if 2 * self._gone > len(self._lanes[0]) + len(self._lanes[1]):
            # They are taken out together, so that the line never holds many more than those who wait.
            self._gone = 0
            for lane in self._lanes:
                lane[:] = [one for one in lane if not one.gone]
                heapq.heapify(lane)

    def count(self, most: int, *, background: bool = True) -> int:
        """How many wait, up to a number.

        Args:
            most: the number.
            background: whether those in the background count too.
        """
        lanes = self._lanes if background else self._lanes[:1]
        return sum(1 for _ in islice((waiter for lane in lanes for waiter in lane if not waiter.gone), most))

    def pop(self) -> Waiter[Turn]:
        """Take out who is first."""
        for lane in self._lanes:
            while lane:
                waiter = heapq.heappop(lane)
                if not waiter.gone:
                    return waiter
        raise LookupError("nobody waits")
