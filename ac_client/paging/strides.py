"""How many rows a walk by offset asks for, by how many its pages overlap, and how far they are apart."""

from __future__ import annotations


class Strides:
    """Grows and shrinks with how fast rows slide, and with how many rows the account gives.

    Args:
        limit: rows a page, beside those of the overlap.
        most: rows a page that the operation allows.
    """

    def __init__(self, limit: int, most: int) -> None:
        self.overlap = 1
        self._limit, self._most = limit, most
        self._short: int | None = None

    @property
    def length(self) -> int:
        """Rows to ask for."""
        return min(self._most, self._limit + self.overlap)

    @property
    def stride(self) -> int:
        """Rows from one page to the next."""
        return self.from_page(self.length)

    @property
    def longest(self) -> int:
        """Rows from one page to the next where pages are as large as there may be."""
        return self.from_page(self._most)

    def from_page(self, limit: int) -> int:
        """Rows from a page of so many to the next."""
        return max(1, self.expected(limit) - self.overlap)

    def expected(self, limit: int) -> int:
        """Rows that come where `limit` are asked for."""
        return limit if self._short is None else min(limit, self._short)

    def heed_cap(self, count: int, limit: int) -> None:
        """Learn from a page before the end that the account gives fewer rows than were asked for."""
        if 0 < count < limit:
            self._short = max(self._short or 0, count)
            self.widen(self.overlap)

    def widen(self, overlap: int) -> None:
        """Overlap by so many rows, or by half a page at most."""
        self.overlap = max(1, min(overlap, (self._short or self._most) // 2))

    def slid(self, shift: int, *, fresh: bool) -> None:
        """Adapt to rows that have moved by so many positions between two pages."""
        self.widen(max(self.overlap, 1 - 2 * shift) if shift < 0 else self.overlap * 3 // 4)
        if shift > 0 and not fresh:
            # Rows are pushed in as fast as pages of this size pass them.
            self._limit = min(2 * self._limit, self._most)
