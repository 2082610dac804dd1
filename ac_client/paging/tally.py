"""The tally of a walk from the start: whether rows must have been missed, because rows changed places."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .keys import Key


class Tally:
    """Counts rows that were not seen where they must have been.

    Two things give them away. More rows were pushed in before a page than the listing has grown by: some of them may
    have stood further on. And fewer rows were seen than any reply's total counts. With a stable order neither can
    happen, unless as many rows are deleted behind the reading as are added before it; the look that follows finds
    those that were added, and is over.
    """

    def __init__(self) -> None:
        self._least: int | None = None
        self._silent = False
        self._twins = self._owed = 0

    def note(self, total: int | None, keys: Sequence[Key]) -> None:
        """Take note of a reply on the way."""
        self._twins += len(keys) - len(set(keys))
        if total is None:
            self._silent = True
        elif self._least is None or total < self._least:
            self._least = total

    def owe(self, rows: int) -> None:
        """Rows were pushed in that were not added."""
        self._owed += max(0, rows)

    def find(self, rows: int) -> None:
        """Rows were found where the walk had been before."""
        self._owed = max(0, self._owed - rows)

    def settle(self) -> None:
        """All pages were read again, and rows that were pushed in had been deleted."""
        self._owed = 0

    def missing(self, seen: int, reach: int) -> int:
        """How many rows are still to be found.

        Args:
            seen: distinct rows that were seen.
            reach: where the listing ended. A total that counts rows which are never shown is above it.
        """
        if self._silent or self._least is None:
            return self._owed
        return max(self._owed, min(self._least, reach) - self._twins - seen)
