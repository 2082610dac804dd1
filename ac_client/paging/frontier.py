"""The furthest row that a walk by offset has read: which rows of a page are behind it, and what a checkpoint says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .walks import REMEMBERED, Place

if TYPE_CHECKING:
    from .walks import Ask, Taken


class Frontier:
    """Knows how many rows were left behind the furthest one, when it was read."""

    def __init__(self) -> None:
        self._left: int | None = None

    def edge(self, head: Ask, fresh: list[int], place: Place) -> int:
        """The index of the last row of a page that may stand before the furthest one read earlier; -1 for none.

        What is behind it is where the walk has come to. Where rows were pushed in, the walk may have gone back to
        before what it read last: then that is further on, as far from the end as it was, and nothing here is behind it.

        Args:
            head: the page.
            fresh: indexes of its rows that are new.
            place: the place behind the furthest row.
        """
        keys, new = head.keys or [], set(fresh)
        edge = max((index for index in range(len(keys)) if index not in new), default=-1)
        if edge == len(keys) - 1:
            return edge
        reach, total = head.place + len(keys), head.total
        if place.last and place.last[-1] not in keys:
            # Without a total, the rows read last have to be in sight.
            uncounted = total is None or self._left is None
            if set(place.last).isdisjoint(keys) if uncounted else reach < (total or 0) - (self._left or 0):
                return len(keys)
        self._left = None if total is None else total - reach
        return edge


def place_after(taken: Taken, count: int) -> Place:
    """The place after the first `count` rows of a page."""
    keys, edge = taken.ask.keys or [], taken.ask.edge
    at, last = taken.before.at, list(taken.before.last)
    for index in taken.fresh[:count]:
        if index > edge:
            at = taken.ask.place + index + 1
            last.append(keys[index])
        elif near := next((key for key in reversed(keys[:index]) if key in last), None):
            # It stands among the rows read last, and must not come again behind one of them.
            last.insert(last.index(near) + 1, keys[index])
    return Place(taken.before.count + count, at, tuple(last[-REMEMBERED:]))
