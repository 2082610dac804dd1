"""Walks through a listing: what to ask next, and which rows of a reply are to be handed out. Nothing is sent here.

A walk holds a plan, the requests that it wants, in the order in which their replies are used. Whoever drives it sends
the first of them, or several at a time, and feeds the reply to the head of the plan; the walk then says which rows are
new and plans on. Rows are known to it by their keys alone, so that both pagers and the tests share every step.

Here stand the walk by key and the listing that comes whole; the walk by offset is in `seams.py`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import UnexpectedResponseError, UnstableListingError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .keys import Key


@dataclass(frozen=True, slots=True)
class Place:
    """A place between two rows of a listing, as a checkpoint stores it.

    Args:
        count: rows handed out before it.
        at: by offset, the furthest position that was reached; by key, the id of the last row; rows to skip of a whole
            listing.
        last: keys of the last rows before it, in the listing's order, to find it again when rows have moved; none by
            key.
    """

    count: int = 0
    at: int = 0
    last: tuple[Key, ...] = ()


@dataclass(slots=True, eq=False)
class Ask:
    """One request that a walk wants.

    Args:
        place: the offset, or the id behind which to begin.
        limit: the most rows that the reply may hold.
        query: the query to send.
        purpose: `page` moves the walk on; `look` only searches a page for rows that were pushed into it, and `again`
            each page for rows that were missed; `probe` learns whether the server heeds `offset`.
        keys: the keys of the reply's rows; None until it came.
        total: the reply's total; None where it has none.
        sent: whether it was sent; what was not can be planned anew.
        held: whether the reply came and has to wait for what is missing before it.
        edge: by offset, the index of the last row that may stand before the furthest one read earlier.
    """

    place: int
    limit: int
    query: Mapping[str, object]
    purpose: str = "page"
    keys: list[Key] | None = None
    total: int | None = None
    sent: bool = False
    held: bool = False
    edge: int = -1


@dataclass(frozen=True, slots=True)
class Taken:
    """What a walk took from one reply.

    Args:
        ask: the request.
        fresh: indexes of the rows to hand out.
        before: the place before the first of them.
    """

    ask: Ask
    fresh: list[int]
    before: Place


class Walk(ABC):
    """One pass over a listing.

    Args:
        place: where it begins.
    """

    style = "whole"

    def __init__(self, place: Place) -> None:
        self.plan: list[Ask] = []
        self.total: int | None = None
        self._place = place
        self._emitted = False

    def ahead(self, count: int, thrift: float = 1.0) -> list[Ask]:  # noqa: ARG002 - for walks that guess
        """The first requests of the plan, planned further where that is possible.

        Args:
            count: how many at most.
            thrift: the part of the rows read that had to be new lately, for requests that may be in vain.
        """
        return self.plan[:count]

    def feed(self, ask: Ask, keys: list[Key], total: int | None) -> list[Taken]:
        """Take the reply to the head of the plan.

        Args:
            ask: the head of the plan.
            keys: the keys of the reply's rows, in its order.
            total: how many rows the reply says there are in all.

        Returns:
            What is to be handed out now, page by page; also of replies that came earlier and had to wait.

        Raises:
            UnexpectedResponseError: the server does not heed what was asked.
            UnstableListingError: the rows change places among themselves.
        """
        ask.keys, ask.total, ask.sent = keys, total, True
        taken = []
        while self.plan and (head := self.plan[0]).keys is not None:
            fresh = self._settle(head, head.keys)
            # A listing without anything new still has a first page.
            if fresh or not (self.plan or self._emitted):
                self._emitted = True
                taken.append(Taken(head, fresh, self._place))
                self._place = self.after(taken[-1], len(fresh))
        return taken

    @abstractmethod
    def after(self, taken: Taken, count: int) -> Place:
        """The place after the first `count` rows of `taken`."""

    @abstractmethod
    def _settle(self, head: Ask, keys: list[Key]) -> list[int]:
        """Use the reply to the head of the plan; returns the indexes of the rows to hand out."""


class WholeWalk(Walk):
    """A listing that one reply holds. Nothing is added to the query, and every row is handed out as it comes."""

    def __init__(self, query: Mapping[str, object], place: Place) -> None:
        super().__init__(place)
        self.plan = [Ask(0, 0, query)]

    def after(self, taken: Taken, count: int) -> Place:
        """The place after the first `count` rows of `taken`."""
        keys = taken.ask.keys or []
        handed = tuple(keys[index] for index in taken.fresh[:count])
        return Place(taken.before.count + count, taken.before.at + count, (taken.before.last + handed)[-REMEMBERED:])

    def _settle(self, head: Ask, keys: list[Key]) -> list[int]:
        self.total = head.total
        first = 0
        if self._place.last:
            known = set(self._place.last)
            first = 1 + max((index for index, key in enumerate(keys) if key in known), default=-1)
            if not first:
                raise UnstableListingError(LOST)
        self.plan.clear()
        return list(range(first, len(keys)))


class KeyWalk(Walk):
    """Continues behind the id of the last row: `orders[id]=ASC` and `id_greater=<id>`.

    What holds: a reply to "ids above g" lists every row from g to its last id, so that where g has been reached,
    everything up to that id has been read, whatever is added or deleted meanwhile. Every row that is there throughout
    comes once, and memory is flat, for the highest id is all that has to be remembered.

    Ahead of the last row the keys are guessed from how far the ids of a page spread: where a guess was too far, what
    lies before it is read first; where it was too near, what was read already is dropped.

    Args:
        query: the caller's query and the order.
        key: the parameter that takes the id.
        limit: rows a page.
        place: where to begin; `at` is the id behind which to begin, 0 for the start.
    """

    style = "key"

    def __init__(self, query: Mapping[str, object], key: str, limit: int, place: Place) -> None:
        super().__init__(place)
        self._query, self._key, self._limit = query, key, limit
        self._start, self._reached = place, place.at
        self._first: int | None = None
        self._empty = self._hides = False
        self._spans: deque[int] = deque(maxlen=4)
        self._useful = 1.0
        self.plan = [self._ask(place.at)]

    def ahead(self, count: int, thrift: float = 1.0) -> list[Ask]:
        """The first requests of the plan, and guesses of further keys as far as there are rows to expect."""
        least, most = min(self._spans, default=0), max(self._spans, default=1)
        if self.total is not None and self._useful >= thrift and most < EVEN * least:
            step = max(1, least - (most - least) // 2)
            left = self.total - self._place.count
            while self.plan and len(self.plan) < count and len(self.plan) * self._limit < left:
                self.plan.append(self._ask(self.plan[-1].place + step))
        return self.plan[:count]

    def after(self, taken: Taken, count: int) -> Place:
        """The place after the first `count` rows of `taken`."""
        keys = taken.ask.keys or []
        at = keys[taken.fresh[count - 1]] if count else taken.before.at
        return Place(taken.before.count + count, int(at))

    def _ask(self, above: int) -> Ask:
        query = {**self._query, "limit": self._limit}
        if above:
            query[self._key] = above
        return Ask(above, self._limit, query)

    def _settle(self, head: Ask, keys: list[Key]) -> list[int]:
        ids = self._ids(head, keys)
        if self.total is None and head.total is not None:
            # The account counts what is above the key, so what was handed out before has to be added.
            self._first = head.total
            self.total = self._place.count + head.total
        if not ids and self._is_doubtful(head):
            # Every place is asked for once more before an empty page is believed.
            self._empty = True
            self.plan[0] = self._ask(head.place)
            return []
        self._empty = False
        self._hides = self._hides or (head.total is not None and len(ids) < min(head.limit, head.total))
        fresh = [index for index, key in enumerate(ids) if key > self._reached and (not index or key > ids[index - 1])]
        if self._is_end(head, len(ids)):
            self.plan.clear()
            return fresh
        self._reached = max(self._reached, ids[-1])
        self._spans.append(max(1, ids[-1] - (head.place or ids[0] - 1)))
        self._useful += (len(fresh) / len(ids) - self._useful) / 8
        self.plan = [ask for ask in self.plan[1:] if ask.sent]
        if not self.plan or self.plan[0].place > self._reached:
            self.plan.insert(0, self._ask(self._reached))
        return fresh

    def _is_end(self, head: Ask, count: int) -> bool:
        if head.total is None:
            return count < min(head.limit, DEFAULT_PAGE)
        # Whether it counts all rows or those above the key: a page of as many rows is the last one. Of a full page it
        # may count only the rows, until it has been seen to fall.
        return not count or (count == head.total and (count < head.limit or self._falls(head.total)))

    def _falls(self, total: int) -> bool:
        """Whether the account's totals count what is above the key, rather than all rows, as far as a reply shows."""
        handed = self._place.count - self._start.count
        return self._first is not None and abs(total - (self._first - handed)) < abs(total - self._first)

    def _is_doubtful(self, head: Ask) -> bool:
        """Whether an empty page has to be asked for once more.

        Raises:
            UnexpectedResponseError: it came a second time, though its total counts rows above the key.
        """
        handed = self._place.count > self._start.count
        if head.total is None:
            return handed and not self._empty
        # Of a first page that stays empty the total may count what the caller's filter leaves out.
        certain = handed and self._falls(head.total) and not self._hides
        if not head.total or (handed and not certain and head.total <= self._place.count):
            return False
        if self._empty and certain:
            raise UnexpectedResponseError(
                f"the account says that {head.total} more rows follow {head.place}, and shows none, asked twice"
            )
        # A total that does not fall, or pages that were short before, show that it counts rows which are not shown.
        return not self._empty

    def _ids(self, head: Ask, keys: list[Key]) -> list[int]:
        """The ids of a reply, which have to be numbers above the key, in ascending order."""
        last, ids = head.place, []
        for key in keys:
            if not isinstance(key, int):
                raise UnexpectedResponseError(f"{self._key} needs numbers for ids, and a row has {key[:40]!r}")
            if head.place and key <= head.place:
                raise UnexpectedResponseError(f"the account ignores {self._key}: above {head.place} it lists {key}")
            if key < last:
                raise UnstableListingError(f"the account ignores the order by id: it lists {key} behind {last}")
            ids.append(last := key)
        return ids


EVEN = 1.5
"""How much further the ids of one page may spread than those of another, lately, for the next to be guessed."""

DEFAULT_PAGE = 20
"""Rows a page where `limit` is not heeded: the account's documented default. A shorter page is the last one."""

REMEMBERED = 100
"""Keys that a checkpoint holds by offset: so many rows may be deleted between stopping and resuming."""

LOST = (
    f"the place to continue from cannot be found: the rows read last, up to {REMEMBERED}, are all gone from the "
    "listing; read it from the start (where what was read is deleted, that is where the rest begins)"
)
