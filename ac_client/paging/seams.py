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

from ..errors import UnexpectedResponseError, UnstableListingError
from .frontier import Frontier, place_after
from .keys import Key, Keys
from .search import Search
from .strides import Strides
from .tally import Tally
from .walks import DEFAULT_PAGE, Ask, Place, Taken, Walk

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

RECENT = 16
"""Replies whose rows can join the next one, and whose order is compared with it. A row read longer ago may have been
moved to the end since, and would join what it should not."""

PATIENCE = 64
"""Requests without a new row, beyond four readings of the whole listing, after which the walk gives up."""

RETURN = 5
"""Rows read last that are asked for again when resuming, so that it does not matter if some of them are gone."""

READ_AGAIN = 3
"""Times that the whole listing is read again for rows that must have been missed."""

STRANGE = 3
"""Times in a row that rows without an id may all be unknown where the listing begins."""

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
        self._query, self._most = query, most
        self._strides = Strides(limit, most)
        self._knows_all = start == 0 and not place.last
        self._earlier = frozenset(place.last)
        self._seen = Keys()
        self._recent: deque[dict[Key, int]] = deque(maxlen=RECENT)
        self._latest = _positions(place.last)
        self._frontier = self._place.at
        self._settled: Ask | None = None
        self._longest = 0
        self._fruitless = self._barren = self._tries = self._size = self._strange = 0
        self._heeds_offset = self._ending = self._empty = False
        self._search: Search | None = None
        self._tally = Tally()
        self._furthest = Frontier()
        self._again = self._found = 0
        if place.last:
            for key in place.last:
                self._seen.add(key)
            self._strides.widen(min(len(place.last), RETURN))
            self.plan = [self._next()]
        else:
            self.plan = [self._ask(start, limit)]

    def ahead(self, count: int, thrift: float = 1.0) -> list[Ask]:  # noqa: ARG002 - nothing is guessed here
        """The first requests of the plan, which reaches as far as the listing's total."""
        while self.total is not None and self.plan and len(self.plan) < count and not self._search:
            last = self.plan[-1]
            if last.purpose != "page" or last.place + self._strides.expected(last.limit) >= self.total:
                break
            self.plan.append(self._ask(last.place + self._strides.from_page(last.limit)))
        return self.plan[:count]

    def after(self, taken: Taken, count: int) -> Place:
        """The place after the first `count` rows of `taken`."""
        return place_after(taken, count)

    # ------------------------------------------------------------------------------------------------ one reply

    def _settle(self, head: Ask, keys: list[Key]) -> list[int]:
        fresh = self._use(head, keys)
        if self._ending and self._knows_all and not self.plan:
            self._read_again()
        return fresh

    def _use(self, head: Ask, keys: list[Key]) -> list[int]:
        if head.purpose == "probe":
            self._learn(head, keys)
            return []
        known = self._known(keys)
        if head.total is not None and head.place + len(keys) < head.total:
            self._strides.heed_cap(len(keys), head.limit)
        if head.purpose in ("look", "again"):
            return self._look(head, keys)
        joined = bool(known) or (self._settled is None and not self._earlier) or (self._knows_all and head.place == 0)
        if not joined:
            self._tire(head)
            self._go_back(head, keys)
            return []
        self.plan.pop(0)
        # Of a first page that stays empty the total may count what the caller's filter leaves out.
        if not keys and (head.total or 0) > head.place and (self._settled or not self._empty):
            self._ask_again(head)
            return []
        self._tries, self._search = 0, None
        first = 0 if self._knows_all else self._first_own(keys, known)
        fresh = [index for index, key in enumerate(keys) if self._seen.add(key) and index >= first]
        self._wonder(head, known)
        if fresh:
            self._fruitless = 0
        else:
            self._tire(head)
        head.edge = self._furthest.edge(head, fresh, self._place)
        pushed = sum(index < known[0] for index in fresh) if known else 0
        self._move_on(head, keys, bool(fresh), self._shift(head, keys), pushed)
        return fresh

    def _look(self, head: Ask, keys: list[Key]) -> list[int]:
        """Take from a page that was read before what was missed there."""
        self.plan.pop(0)
        head.edge = len(keys)
        fresh = [index for index, key in enumerate(keys) if self._seen.add(key)]
        self._tally.find(len(fresh))
        if head.purpose == "look":
            if fresh and not fresh[0] and head.place:
                self.plan.insert(0, self._ask(max(0, head.place - self._strides.stride), purpose="look"))
            return fresh
        self._found += len(fresh)
        if not self._missing:
            self.plan.clear()
        return fresh

    @property
    def _missing(self) -> bool:
        return self._tally.missing(len(self._seen), self._frontier) > 0

    def _read_again(self) -> None:
        """Read all pages again, if rows must have been missed."""
        if self._again and not self._found:
            self._tally.settle()
        if not self._missing:
            return
        if self._again and not self._found:
            # The total counts more than is shown, or the rows that are missing are taken for others.
            if self._settled and _nameless(self._settled.keys):
                raise UnstableListingError(
                    "the rows have no id, and so many of them are alike that they cannot be told apart"
                )
            return
        if self._again == READ_AGAIN:
            raise UnstableListingError(
                f"the listing was read {READ_AGAIN} times more for rows that had been missed, and some turned up each "
                "time: they change places faster than it can be read; ask for an order that does not change"
            )
        self._again, self._found = self._again + 1, 0
        self.plan = [self._ask(place, purpose="again") for place in range(0, self._frontier, self._strides.stride)]

    def _ask_again(self, head: Ask) -> None:
        """An empty page that is not the end, by its own total: ask for it once more."""
        if self._empty:
            raise UnexpectedResponseError(
                f"the account says that there are {head.total} rows, and shows none, asked twice"
            )
        self._empty = True
        self.plan.insert(0, self._ask(head.place, head.limit))

    def _wonder(self, head: Ask, known: list[int]) -> None:
        """Give up where rows without an id are others whenever they are looked at."""
        self._strange = self._strange + 1 if _nameless(head.keys) and self._settled and not known else 0
        if self._strange == STRANGE:
            raise UnstableListingError(
                "the rows have no id, and others come each time the first page is read: they change as they are read"
            )

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

    def _move_on(self, head: Ask, keys: list[Key], fresh: bool, shift: int | None, pushed: int) -> None:
        self._tally.note(head.total, keys)
        before, self._settled = self._settled, head
        reach = head.place + len(keys)
        self._latest = _positions(keys)
        self._recent.append(self._latest)
        self._frontier = reach
        self.total = head.total
        self._ending = self._is_end(before, head, len(keys), fresh)
        self._longest = max(self._longest, len(keys))
        if not self._ending:
            self._strides.heed_cap(len(keys), head.limit)
        if shift is not None:
            self._strides.slid(shift, fresh=fresh)
        self._plan_on()
        if before is None:
            return
        repeats = before.keys and before.keys[0] == keys[0] if keys else False
        if repeats and before.place != head.place and not (fresh or self._heeds_offset):
            self.plan.insert(0, self._ask(max(self.total or 0, reach) + FAR, purpose="probe"))
        elif self._knows_all and head.place and head.total is not None:
            growth = max(0, head.total - before.total) if before.total is not None else 0
            owed = max(shift or 0, pushed) - growth
            if owed > 0:
                # More rows were pushed in before this page than the listing has grown by: rows may have changed places.
                # Whatever came up from behind them stands before this page.
                self._tally.owe(owed)
                self.plan.insert(0, self._ask(max(0, head.place - self._strides.stride), purpose="look"))

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
            raise UnexpectedResponseError("the account answers with one row a page, so that a row may slide by unseen")
        if head.total == reach:
            # Of a first page that is full it may count only the rows: that costs a request to find out.
            return not (before is None and head.place == 0 and count == head.limit)
        # A total that counts rows which are never shown must not keep the walk going.
        return self._barren > 1

    # ---------------------------------------------------------------------------------------------- what is next

    def _ask(self, place: int, limit: int | None = None, purpose: str = "page") -> Ask:
        limit = limit or self._strides.length
        return Ask(place, limit, {**self._query, "limit": limit, "offset": place}, purpose)

    def _next(self) -> Ask:
        return self._ask(max(0, self._frontier - self._strides.overlap))

    def _plan_on(self) -> None:
        self.plan = [] if self._ending else [ask for ask in self.plan if ask.sent]
        if not self._ending and (not self.plan or self.plan[0].place >= self._frontier):
            self.plan.insert(0, self._next())

    def _go_back(self, head: Ask, keys: list[Key]) -> None:
        """Plan what has to be read before a reply that is not joined."""
        base = head.place if keys or head.total is None else min(head.place, head.total)
        if not self._knows_all:
            # Nearby first, and then in as large pages as there may be, whatever the caller's are.
            stride = self._strides.longest if self._search else self._strides.stride
            self._search = self._search or Search(base)
            self.plan = [self._ask(self._search.next(head, len(keys), stride), self._most)]
        elif head.held:
            # It waited, and still does not fit: what it shows is too old.
            self.plan.pop(0)
            self._plan_on()
        else:
            head.held = True
            self.plan.insert(0, self._ask(max(0, base - (self._strides.stride << self._tries))))
            self._tries += 1

    def _tire(self, head: Ask) -> None:
        """Count a request that brought no new row; give up where there have been too many."""
        self._fruitless += 1
        self._size = self._size or head.total or 0
        rows = max(self._size or self._place.at, len(self._seen))
        if self._fruitless > PATIENCE + 4 * rows // self._strides.stride:
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
            raise UnexpectedResponseError(
                f"the account ignores `offset`: it answers with the same {len(keys)} rows, and the rest cannot be read"
            )
        self.plan.clear()


def _nameless(keys: Sequence[Key] | None) -> bool:
    """Whether rows have no id, so that their keys are all that they hold."""
    return all(str(key).startswith("{") for key in keys or ())


def _positions(keys: Sequence[Key]) -> dict[Key, int]:
    """Where each key stands first."""
    return {key: index for index, key in reversed(list(enumerate(keys)))}
