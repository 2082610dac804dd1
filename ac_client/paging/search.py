"""How a place is looked for that rows have slid away from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import UnstableListingError
from .walks import LOST

if TYPE_CHECKING:
    from .walks import Ask

SWEEPS = 3
"""Times that the whole listing is searched for a lost place."""


class Search:
    """Looks for a lost place on both sides of where it was, a page further each time.

    Args:
        centre: the offset where the place should have been.
    """

    def __init__(self, centre: int) -> None:
        self._centre = self._lowest = self._highest = centre
        self._is_start = self._is_end = self._back = False
        self._sweeps = 0

    def next(self, head: Ask, count: int, stride: int) -> int:
        """The offset to look at next.

        Args:
            head: the request that did not find the place.
            count: rows of its reply.
            stride: rows from one page to the next.

        Raises:
            UnstableListingError: both ends of the listing have been reached.
        """
        self._is_start = self._is_start or head.place == 0
        last = not count or (head.total is not None and head.place + count >= head.total)
        self._is_end = self._is_end or (last and head.place >= self._highest)
        if self._is_start and self._is_end:
            # The place may have slid past from where it was looked for to where it had been.
            self._sweeps += 1
            if self._sweeps == SWEEPS:
                raise UnstableListingError(LOST)
            self._lowest = self._highest = self._centre
            self._is_start = self._is_end = self._back = False
            return self._centre
        self._back = self._is_end or not (self._back or self._is_start)
        if self._back:
            self._lowest = max(0, self._lowest - stride)
            return self._lowest
        self._highest += stride
        return self._highest
