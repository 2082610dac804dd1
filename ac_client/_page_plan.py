"""Page plans: which pages of a listing to request next, and which rows of a response are new. Nothing is sent here.

A plan holds the requests that it wants, in the order in which their responses are used. A pager sends the first of
them, or several, and feeds the responses back; the plan, which knows rows by their keys alone, says which of them to
hand out. The plan by offset is here, where pages overlap: that proves that nothing was lost between them.

Let the rows of a listing have an order that does not change while they exist; they may come and go anywhere. A response
is a stretch of that order without gaps. Call it joined if it begins at offset 0 or holds a row that was read before. By
induction, after each joined response every row that is there throughout and stands no later than its last row has been
read: such a row stands either before the row that joins, and was read when that row was, or between it and the last
row, and so in the response. This holds whenever the responses were made and in whatever order, so that pages may be
fetched ahead. A response that is not joined is held, and what slid out from under it is fetched first, stepping back
further and further, at the worst to offset 0. A joined response that reaches the end of the listing ends it. No row is
handed out twice, because all ids are remembered.

A reading that begins at an offset of the caller's, or resumes, does not know all earlier rows: there a page at offset 0
joins nothing, rows before the first one known are not its own, and a lost position is searched for on both sides.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from .errors import UnexpectedResponseError, UnstableListingError

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from .operations import Paging

Key = int | str  # a row's id: a number where it is one

DEFAULT_PAGE = 20  # rows a page where `limit` is ignored, as documented; a shorter page is the last one
REMEMBERED = 100  # keys in a checkpoint: so many rows may be deleted between stopping and resuming
# Responses whose rows can join the next one, and whose order is compared with it. A row read longer ago may have been
# moved to the end since, and would join what it should not.
RECENT = 16
PATIENCE = 64  # requests without a new row, beyond four readings of the whole listing, after which a plan gives up
RETURN = 5  # rows requested again when resuming, so that it does not matter if some of them are gone
SPARE = 20  # rows by which a numbered page may be larger than needed, for its beginning to fit
SWEEPS = 3  # times that the whole listing is searched for a lost position

LOST = (
    f"the position to continue from cannot be found: the rows read last, up to {REMEMBERED}, are all gone from the "
    "listing; read it from the start (where what was read is deleted, that is where the rest begins)"
)


@dataclass(frozen=True, slots=True)
class Position:
    """A position between two rows of a listing, as a checkpoint stores it."""

    count: int = 0  # rows handed out before it
    at: int = 0  # by offset, the furthest one reached; by key, the last row's id; else the rows of the page to skip
    last: tuple[Key, ...] = ()  # keys of the last rows before it in the listing's order, to find it again
    left: int | None = None  # by offset, the rows that followed the furthest one, as far as that is known
    link: str = ""  # the query of the page, where pages cannot overlap


@dataclass(slots=True, eq=False)
class PageRequest:
    """One page that a plan wants, and what its response said."""

    place: int  # the offset, or the id behind which to begin
    limit: int  # the most rows that the response may hold
    query: Mapping[str, object]
    link: str = ""  # the part of the query that leads to the page, where pages cannot overlap
    keys: list[Key] | None = None  # of the response's rows
    total: int | None = None
    next_link: str = ""  # the query of the page that comes next
    sent: bool = False  # what was not can be planned again
    held: bool = False  # the response came, and waits for what is missing before it
    edge: int = -1  # by offset, the index of the last row that may stand before the furthest one read earlier


@dataclass(frozen=True, slots=True)
class PageResult:
    """What a plan took from one response: the indexes of the rows to hand out, and the position before them."""

    request: PageRequest
    fresh: list[int]
    before: Position


class PagePlan(ABC):
    """One reading of a listing, from a position on."""

    def __init__(self, position: Position) -> None:
        self.plan: list[PageRequest] = []
        self.total: int | None = None
        self.emitted = False
        self._position = position
        self._seen: set[Key] = set()

    def ahead(self, count: int) -> list[PageRequest]:
        """The first requests of the plan, planned further where that is possible."""
        return self.plan[:count]

    def feed(self, request: PageRequest, keys: list[Key], total: int | None, next_link: str = "") -> list[PageResult]:
        """Take the response to the head of the plan; returns what is to be handed out now, of earlier responses too."""
        request.keys, request.total, request.next_link, request.sent = keys, total, next_link, True
        results = []
        while self.plan and (head := self.plan[0]).keys is not None:
            fresh = self._settle(head, head.keys)
            # A listing without anything new still has a first page.
            if fresh or not (self.plan or self.emitted):
                self.emitted = True
                results.append(PageResult(head, fresh, self._position))
                self._position = self.after(results[-1], len(fresh))
        return results

    def _unseen(self, keys: list[Key]) -> list[int]:
        """The indexes of the keys that no earlier response had, which are remembered."""
        fresh = []
        for index, key in enumerate(keys):
            if key not in self._seen:
                self._seen.add(key)
                fresh.append(index)
        return fresh

    @abstractmethod
    def after(self, result: PageResult, count: int) -> Position:
        """The position after the first `count` rows of a result."""

    @abstractmethod
    def _settle(self, head: PageRequest, keys: list[Key]) -> list[int]:
        """Take the response to the head off the plan, and plan on; returns the indexes of the rows to hand out."""


class OffsetPlan(PagePlan):
    """Reads by `limit` and `offset`, or by page number and size."""

    def __init__(self, query: Mapping[str, object], paging: Paging, limit: int, start: int, position: Position) -> None:
        super().__init__(position if position.last else replace(position, at=start))
        self._query, self._limit, self._most = query, limit, paging.limit
        self._numbered = (paging.page, paging.size) if paging.style == "page" and paging.page and paging.size else None
        self._complete = start == 0 and not position.last
        self._earlier = frozenset(position.last)
        self._seen.update(position.last)
        self._recent: deque[dict[Key, int]] = deque(maxlen=RECENT)
        self._reach = self._position.at
        self._overlap, self._cap, self._longest = 1, 0, 0
        self._settled: PageRequest | None = None
        self._steps = self._fruitless = self._barren = self._repeats = 0
        self._asked_again = False
        self._search: Generator[int, bool, None] | None = None
        self._widen(min(len(position.last), RETURN))
        self.plan = [self._request(self._reach - self._overlap) if position.last else self._request(start, limit)]

    def ahead(self, count: int) -> list[PageRequest]:
        """The first requests of the plan, which reaches as far as the listing's total."""
        while self.total is not None and self.plan and len(self.plan) < count and not self._search:
            last = self.plan[-1]
            if last.place + self._expected(last.limit) >= self.total:
                break
            self.plan.append(self._request(last.place + self._stride(last.limit)))
        return self.plan[:count]

    def after(self, result: PageResult, count: int) -> Position:
        request, keys = result.request, result.request.keys or []
        at, left, last = result.before.at, result.before.left, list(result.before.last)
        for index in result.fresh[:count]:
            if index > request.edge:
                at = request.place + index + 1
                left = None if request.total is None else request.total - at
                last.append(keys[index])
            elif near := next((key for key in reversed(keys[:index]) if key in last), None):
                # It comes right behind that one. Those behind it may be gone: what is left of them will tell.
                at = request.place + index + 1
                last.insert(last.index(near) + 1, keys[index])
        return Position(result.before.count + count, at, tuple(last[-REMEMBERED:]), left)

    def _settle(self, head: PageRequest, keys: list[Key]) -> list[int]:
        known = self._known(keys)
        if head.total is not None and head.place + len(keys) < head.total:
            self._learn_cap(len(keys), head.limit)
        # Where rows stand before those that were read, these may have moved: what is before them is looked at once.
        joined = bool(known) and (not self._complete or known[0] == 0 or head.held)
        from_start = self._complete and head.place == 0
        if not (joined or from_start or (self._settled is None and not self._earlier)):
            self._tire(head)
            self._go_back(head, keys)
            return []
        self.plan.pop(0)
        if not keys and (head.total or 0) > head.place and (self._settled or not self._asked_again):
            # Not the end, by its own total. (That of a first page may count what the caller's filter leaves out.)
            if self._asked_again:
                raise UnexpectedResponseError(
                    f"the account says that there are {head.total} rows, and shows none, asked twice"
                )
            self._asked_again = True
            self.plan.insert(0, self._request(head.place, head.limit))
            return []
        self._steps, self._search = 0, None
        first = 0
        if not self._complete:
            # Not all earlier rows are known, but what stands before one of them is earlier.
            earlier = [index for index in known if keys[index] in self._earlier]
            first = earlier[-1] + 1 if earlier else known[0] if known else 0
        fresh = [index for index in self._unseen(keys) if index >= first]
        if fresh:
            self._fruitless = 0
        else:
            self._tire(head)
        head.edge = self._edge(head, keys, fresh)
        self._move_on(head, keys, known, fresh)
        return fresh

    def _known(self, keys: list[Key]) -> list[int]:
        """Indexes of the rows that recent responses or the checkpoint held; raises where two of them changed places."""
        unique = dict.fromkeys(keys)
        for earlier in self._recent:
            if any(a > b for a, b in pairwise(earlier[key] for key in unique if key in earlier)):
                raise UnstableListingError(
                    "rows changed places while the listing was read, so that some may be missed; ask for an order that "
                    "does not change, or read it again"
                )
        known = self._earlier.union(*self._recent)
        return [index for index, key in enumerate(keys) if key in known]

    def _edge(self, head: PageRequest, keys: list[Key], fresh: list[int]) -> int:
        """The index of the last row of a page that may stand before the furthest one read earlier; -1 for none.

        Where rows were pushed in, the plan may have gone back to before what it read last: then that is further on, as
        far from the end as it was, and nothing here is behind it.
        """
        last, left = self._position.last, self._position.left
        if last and last[-1] not in keys:
            counted = head.total is not None and left is not None
            if not counted or head.place + len(keys) < (head.total or 0) - (left or 0):
                return len(keys)
        new = set(fresh)
        return max((index for index in range(len(keys)) if index not in new), default=-1)

    def _move_on(self, head: PageRequest, keys: list[Key], known: list[int], fresh: list[int]) -> None:
        before, self._settled = self._settled, head
        # Rows of the overlap that slid away; below 0, rows were pushed in.
        slid = max(0, self._reach - head.place) - len(known)
        self._widen(max(self._overlap, 1 + 2 * slid) if slid > 0 else self._overlap * 3 // 4)
        if slid < 0 and not fresh:
            # Rows are pushed in as fast as pages of this size pass them.
            self._limit = min(2 * self._limit, self._most)
        self._recent.append({key: index for index, key in reversed(list(enumerate(keys)))})
        self._reach, self.total = head.place + len(keys), head.total
        is_end = self._is_end(before, head, keys, is_new=bool(fresh))
        self._longest = max(self._longest, len(keys))
        if is_end:
            self.plan.clear()
            return
        self._learn_cap(len(keys), head.limit)
        self._plan_on()

    def _is_end(self, before: PageRequest | None, head: PageRequest, keys: list[Key], *, is_new: bool) -> bool:
        """Whether the listing ended with this response, when the response was made."""
        count, reach, total = len(keys), head.place + len(keys), head.total
        again = before and before.keys == keys and before.total == total and not is_new
        if again and before and before.place < head.place and not head.held:
            # As many rows may have been pushed in as the offset skipped, which hardly happens twice in a row.
            self._repeats += 1
            if self._repeats > 1 and (total > count if total is not None else count == head.limit):
                raise UnexpectedResponseError(
                    f"the account ignores `offset`: it answers with the same {count} rows, and the rest cannot be read"
                )
            return self._repeats > 1 or not keys
        self._repeats = 0
        if not keys:
            return True
        if total is None or total < reach:
            # No total, or one that is evidently wrong. A page shorter than the account's own default is the last; so
            # is one shorter than another before it. Otherwise the account may allow fewer rows a page than were asked.
            return count < min(head.limit, max(self._longest, DEFAULT_PAGE))
        same_end = before and before.keys and before.keys[-1] == keys[-1] and not is_new
        room = count < head.limit and (count < self._longest or count == 1)
        waiting = any(request.held for request in self.plan)
        self._barren = self._barren + 1 if same_end and room and not waiting else 0
        if self._barren > 1 and max(self._longest, count) == 1 < head.limit:
            raise UnexpectedResponseError("the account answers with one row a page, so that a row may slide by unseen")
        if total == reach:
            # Of a first page that is full it may count only the rows: that costs a request to find out.
            return not (before is None and head.place == 0 and count == head.limit)
        # A total that counts rows which are never shown must not keep the reading going.
        return self._barren > 1

    def _expected(self, limit: int) -> int:
        """Rows that come where `limit` are requested."""
        return min(limit, self._cap or limit)

    def _stride(self, limit: int) -> int:
        """Rows from a page of so many to the next."""
        return max(1, self._expected(limit) - self._overlap)

    def _learn_cap(self, count: int, limit: int) -> None:
        """Learn from a page before the end that the account gives fewer rows than were requested."""
        if 0 < count < limit:
            self._cap = max(self._cap, count)
            self._widen(self._overlap)

    def _widen(self, overlap: int) -> None:
        self._overlap = max(1, min(overlap, (self._cap or self._most) // 2))

    def _request(self, place: int, limit: int = 0) -> PageRequest:
        place = max(0, place)
        rows = limit or min(self._most, self._limit + self._overlap)
        if not self._numbered:
            return PageRequest(place, rows, {**self._query, "limit": rows, "offset": place})
        if not limit:
            # Pages begin at multiples of their size: take the one that reaches furthest, without asking for more.
            want, sizes = place + rows, range(1, min(self._expected(self._most), rows + SPARE) + 1)
            rows = min(sizes, key=lambda size: (-min(want, place // size * size + size), size))
        page, size = self._numbered
        number = place // rows
        return PageRequest(number * rows, rows, {**self._query, page: number + 1, size: rows})

    def _plan_on(self) -> None:
        self.plan = [request for request in self.plan if request.sent]
        if not self.plan or self.plan[0].place >= self._reach:
            self.plan.insert(0, self._request(self._reach - self._overlap))

    def _go_back(self, head: PageRequest, keys: list[Key]) -> None:
        """Plan what has to be read before a response that is not joined."""
        base = head.place if keys or head.total is None else min(head.place, head.total)
        if not self._complete:
            is_last = not keys or (head.total is not None and head.place + len(keys) >= head.total)
            if self._search is None:
                self._search = self._around(base, base + self._stride(head.limit), is_last=is_last)
                place = next(self._search)
            else:
                place = self._search.send(is_last)
            self.plan = [self._request(place, self._most)]
        elif head.held:
            # It waited, and still does not fit: what it shows is too old.
            self.plan.pop(0)
            self._plan_on()
        else:
            head.held = True
            self.plan.insert(0, self._request(base - (self._stride(head.limit) << self._steps)))
            self._steps += 1

    def _around(self, centre: int, above: int, *, is_last: bool) -> Generator[int, bool, None]:
        """Offsets to look for a lost position at, on both sides; sent back is whether the page was the last."""
        below = centre
        for sweep in range(SWEEPS):
            step = self._stride(self._most)
            if sweep:
                # The position may have slid past from where it was looked for to where it had been.
                is_last = yield centre
                below, above = centre, centre + step
            while below or not is_last:
                if below:
                    below = max(0, below - step)
                    is_last = (yield below) or is_last
                if not is_last:
                    is_last = yield above
                    above += step
        raise UnstableListingError(LOST)

    def _tire(self, head: PageRequest) -> None:
        """Count a request that brought no new row; give up where there have been too many."""
        self._fruitless += 1
        rows = max(head.total or 0, self._position.at, len(self._seen))
        if self._fruitless > PATIENCE + 4 * rows // self._stride(self._limit):
            raise UnstableListingError(
                f"{self._fruitless} requests brought no new row, and the listing did not end: it has no stable order, "
                "or changes faster than it can be read"
            )
