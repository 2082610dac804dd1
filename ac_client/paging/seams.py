"""The walk by offset: pages that overlap, with the seam between them checked.

What it proves. Let the rows of a listing have an order that does not change while they exist (rows may come and go
anywhere). A reply is a stretch of that order without gaps. Call a reply joined if it begins at offset 0 or holds a row
that was read before. Then, by induction, after each joined reply every row that is there throughout the walk and stands
no later than the reply's last row has been read: such a row stands either before the row that joins, and was read when
that row was, or between it and the reply's last row, and so in the reply. This holds whenever the replies were made and
in whatever order, so that pages may be fetched ahead of each other. A joined reply that reaches the end of the listing
ends the walk. A reply that is not joined is put aside, and what slid out from under it is fetched first, stepping back
further and further, at the worst to offset 0. No row is handed out twice, because the ids of all rows are remembered:
2 bytes a row where ids are dense, about 150 where they are far apart.

A walk that begins at an offset of the caller's, or resumes, does not know all earlier rows: there a page at offset 0
joins nothing, rows before the first one known are not its own, and a lost place is searched for on both sides.
"""

from __future__ import annotations

from collections import deque
from itertools import pairwise
from typing import TYPE_CHECKING

from ..errors import UnexpectedReplyError, UnstableListingError
from .keys import Key, Keys
from .walks import DEFAULT_PAGE, LOST, REMEMBERED, Ask, Place, Taken, Walk

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

RECENT = 16
"""Replies whose rows can join the next one, and whose order is compared with it. A row read longer ago may have been
moved to the end since, and would join what it should not."""

PATIENCE = 64
"""Requests without a new row, beyond four readings of the whole listing, after which the walk gives up."""

RETURN = 5
"""Rows read last that are asked for again when resuming, so that it does not matter if some of them are gone."""

SWEEPS = 3
"""Times that the whole listing is searched for a lost place."""

FAR = 10_000
"""Rows behind the end: where a server that heeds `offset` has none."""


class OffsetWalk(Walk):
    """Walks by `limit` and `offset`.

    Args:
        query: the caller's query, without `limit` and `offset`.
        limit: rows a page.
        most: rows a page that the operation allows.
        start: the offset that the caller wants to begin at.
        place: where to begin; `start` counts where its `last` is empty.
    """

    style = "offset"

    def __init__(self, query: Mapping[str, object], limit: int, most: int, start: int, place: Place) -> None:
        super().__init__(place if place.last else Place(place.count, start))
        self._query, self._limit, self._most = query, limit, most
        self._overlap = 1
        self._knows_all = start == 0 and not place.last
        self._earlier = frozenset(place.last)
        self._seen = Keys()
        self._recent: deque[dict[Key, int]] = deque(maxlen=RECENT)
        self._latest = _positions(place.last)
        self._frontier = self._place.at
        self._settled: Ask | None = None
        self._longest = 0
        self._short: int | None = None
        self._fruitless = self._barren = self._tries = self._size = 0
        self._heeds_offset = False
        self._ending = False
        self._search: Search | None = None
        if place.last:
            for key in place.last:
                self._seen.add(key)
            self._overlap = self._bounded(min(len(place.last), RETURN))
            self.plan = [self._next()]
        else:
            self.plan = [self._ask(start, limit)]

    def ahead(self, count: int, thrift: float = 1.0) -> list[Ask]:  # noqa: ARG002 - nothing is guessed here
        """The first requests of the plan, which reaches as far as the listing's total."""
        while self.total is not None and self.plan and len(self.plan) < count and not self._search:
            last = self.plan[-1]
            rows = self._expected(last.limit)
            step = rows - self._overlap
            if last.purpose != "page" or step < 1 or last.place + rows >= self.total:
                break
            self.plan.append(self._ask(last.place + step))
        return self.plan[:count]

    def after(self, taken: Taken, count: int) -> Place:
        """The place after the first `count` rows of `taken`."""
        keys = taken.ask.keys or []
        handed = taken.fresh[:count]
        last = (*taken.before.last, *(keys[index] for index in handed))[-REMEMBERED:]
        return Place(taken.before.count + count, taken.ask.place + handed[-1] + 1 if handed else taken.before.at, last)

    # ------------------------------------------------------------------------------------------------ one reply

    def _settle(self, head: Ask, keys: list[Key]) -> list[int]:
        if head.purpose == "probe":
            self._learn(head, keys)
            return []
        known = self._known(keys)
        if head.total is not None and head.place + len(keys) < head.total:
            self._heed_cap(head, keys)
        if head.purpose == "look":
            self.plan.pop(0)
            return [index for index, key in enumerate(keys) if self._seen.add(key)]
        joined = bool(known) or (self._settled is None and not self._earlier) or (self._knows_all and head.place == 0)
        if not joined:
            self._tire(head)
            self._go_back(head, keys)
            return []
        self.plan.pop(0)
        self._tries, self._search = 0, None
        first = 0 if self._knows_all else self._first_own(keys, known)
        fresh = [index for index, key in enumerate(keys) if self._seen.add(key) and index >= first]
        if fresh:
            self._fruitless = 0
        else:
            self._tire(head)
        self._move_on(head, keys, bool(fresh), self._shift(head, keys))
        return fresh

    def _known(self, keys: list[Key]) -> list[int]:
        """Indexes of the rows that recent replies or the checkpoint held.

        Raises:
            UnstableListingError: two of them stood the other way round in one of those replies.
        """
        unique = dict.fromkeys(keys)
        for earlier in self._recent:
            if len(unique.keys() & earlier.keys()) > 1 and any(
                a > b for a, b in pairwise(earlier[key] for key in unique if key in earlier)
            ):
                raise UnstableListingError(
                    "rows changed places while the listing was read, so that some may be missed; ask for an order that "
                    "does not change, or read it again"
                )
        known = self._earlier.union(*self._recent)
        return [index for index, key in enumerate(keys) if key in known]

    def _first_own(self, keys: list[Key], known: list[int]) -> int:
        """The index of the first row that can be new to the caller, where not all earlier rows are known."""
        earlier = [index for index in known if keys[index] in self._earlier]
        return earlier[-1] + 1 if earlier else known[0] if known else 0

    def _shift(self, head: Ask, keys: list[Key]) -> int | None:
        """By how many positions the rows have moved since the last reply; None where that cannot be seen."""
        for index in range(len(keys) - 1, -1, -1):
            if keys[index] in self._latest:
                return head.place + index - (self._frontier - len(self._latest) + self._latest[keys[index]])
        return None

    def _move_on(self, head: Ask, keys: list[Key], fresh: bool, shift: int | None) -> None:
        before, self._settled = self._settled, head
        reach = head.place + len(keys)
        self._latest = _positions(keys)
        self._recent.append(self._latest)
        self._frontier = reach
        self.total = head.total
        self._ending = self._is_end(before, head, len(keys), fresh)
        self._longest = max(self._longest, len(keys))
        if not self._ending:
            self._heed_cap(head, keys)
        if shift is not None:
            self._overlap = self._bounded(max(self._overlap, 1 - 2 * shift) if shift < 0 else self._overlap * 3 // 4)
            if shift > 0 and not fresh:
                # Rows are pushed in as fast as pages of this size pass them.
                self._limit = min(2 * self._limit, self._most)
        self._plan_on()
        if before is None or shift is None:
            return
        if (
            not (fresh or self._heeds_offset)
            and before.place != head.place
            and before.keys
            and before.keys[0] == keys[0]
        ):
            self.plan.insert(0, self._ask(max(self.total or 0, reach) + FAR, purpose="probe"))
        elif (
            head.place
            and self._knows_all
            and shift > max(0, (head.total or 0) - (before.total or 0))
            and head.total is not None
        ):
            # More rows were pushed in before this page than the listing has grown by: rows of equal rank may have
            # changed places. Whatever came up from behind them stands on the page before.
            self.plan.insert(0, self._ask(max(0, head.place - self._stride), purpose="look"))

    def _is_end(self, before: Ask | None, head: Ask, count: int, fresh: bool) -> bool:
        """Whether the listing ended with this reply, when the reply was made."""
        reach = head.place + count
        if not count:
            return True
        if head.total is None or head.total < reach:
            # No total, or one that is evidently wrong. A page shorter than the account's own default is the last; so
            # is one shorter than another before it. Otherwise the account may allow fewer rows a page than were asked.
            return count < min(head.limit, max(self._longest, DEFAULT_PAGE))
        again = bool(before and before.keys and head.keys and before.keys[-1] == head.keys[-1])
        room = count < head.limit and (count < self._longest or count == 1)
        waiting = any(ask.held for ask in self.plan)
        self._barren = self._barren + 1 if again and room and not (fresh or waiting) else 0
        if self._barren > 1 and max(self._longest, count) == 1 < head.limit:
            raise UnexpectedReplyError("the account answers with one row a page, so that a row may slide by unseen")
        # A total that counts rows which are never shown must not keep the walk going.
        return head.total == reach or self._barren > 1

    # ---------------------------------------------------------------------------------------------- what is next

    @property
    def _stride(self) -> int:
        return max(1, self._expected(self._length) - self._overlap)

    @property
    def _length(self) -> int:
        return min(self._most, self._limit + self._overlap)

    def _heed_cap(self, head: Ask, keys: list[Key]) -> None:
        """Learn from a page before the end that the account gives fewer rows than were asked for."""
        if 0 < len(keys) < head.limit:
            self._short = max(self._short or 0, len(keys))

    def _expected(self, limit: int) -> int:
        """Rows that come where `limit` are asked for."""
        return limit if self._short is None else min(limit, self._short)

    def _bounded(self, overlap: int) -> int:
        return max(1, min(overlap, (self._short or self._most) // 2))

    def _ask(self, place: int, limit: int | None = None, purpose: str = "page") -> Ask:
        limit = limit or self._length
        return Ask(place, limit, {**self._query, "limit": limit, "offset": place}, purpose)

    def _next(self) -> Ask:
        return self._ask(max(0, self._frontier - self._overlap))

    def _plan_on(self) -> None:
        self.plan = [] if self._ending else [ask for ask in self.plan if ask.sent]
        if not self._ending and (not self.plan or self.plan[0].place >= self._frontier):
            self.plan.insert(0, self._next())

    def _go_back(self, head: Ask, keys: list[Key]) -> None:
        """Plan what has to be read before a reply that is not joined."""
        if not self._knows_all:
            self._search = self._search or Search(head.place)
            self.plan = [self._ask(self._search.next(head, len(keys), self._stride))]
        elif head.held:
            # It waited, and still does not fit: what it shows is too old.
            self.plan.pop(0)
            self._plan_on()
        else:
            head.held = True
            base = head.place if keys or head.total is None else min(head.place, head.total)
            self.plan.insert(0, self._ask(max(0, base - (self._stride << self._tries))))
            self._tries += 1

    def _tire(self, head: Ask) -> None:
        """Count a request that brought no new row; give up where there have been too many."""
        self._fruitless += 1
        self._size = self._size or head.total or 0
        rows = max(self._size, self._place.count, self._place.at)
        if self._fruitless > PATIENCE + 4 * rows // self._stride:
            raise UnstableListingError(
                f"{self._fruitless} requests brought no new row, and the listing did not end: it has no stable order, "
                "or changes faster than it can be read"
            )

    def _learn(self, probe: Ask, keys: list[Key]) -> None:
        """Judge by a page far behind the end whether the server heeds `offset`."""
        self.plan.pop(0)
        settled = self._settled
        if not keys or settled is None or not settled.keys or keys[0] != settled.keys[0]:
            self._heeds_offset = True
            self._plan_on()
            return
        whole = len(keys) != probe.limit if probe.total is None else probe.total <= len(keys)
        if not whole:
            raise UnexpectedReplyError(
                f"the account ignores `offset`: it answers with the same {len(keys)} rows, and the rest cannot be read"
            )
        self.plan.clear()


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
        self._is_end = self._is_end or (last and head.place == self._highest)
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


def _positions(keys: Sequence[Key]) -> dict[Key, int]:
    """Where each key stands first."""
    return {key: index for index, key in reversed(list(enumerate(keys)))}
