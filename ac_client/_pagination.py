"""Page plans: which pages of a listing to request next, and which rows of a response are new. Nothing is sent here.

A plan holds the requests that it wants, in the order in which their responses are used. Whoever drives it (`pages`)
sends the first of them, or several at a time, and feeds the responses back; the plan says which rows to hand out, and
plans on. Rows are known to it by their keys alone, so that both pagers and the tests share every step.

Why no row is lost by offset. Let the rows of a listing have an order that does not change while they exist; they may
come and go anywhere. A response is a stretch of that order without gaps. Call it joined if it begins at offset 0 or
holds a row that was read before. By induction, after each joined response every row that is there throughout and stands
no later than its last row has been read: such a row stands either before the row that joins, and was read when that row
was, or between it and the last row, and so in the response. This holds whenever the responses were made and in whatever
order, so that pages may be fetched ahead. A response that is not joined is held, and what slid out from under it is
fetched first, stepping back further and further, at the worst to offset 0. A joined response that reaches the end of
the listing ends it. No row is handed out twice, because all ids are remembered: 2 bytes a row where they are dense.

A reading that begins at an offset of the caller's, or resumes, does not know all earlier rows: there a page at offset 0
joins nothing, rows before the first one known are not its own, and a lost position is searched for on both sides.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlencode

from .errors import UnexpectedReplyError, UnstableListingError
from .types import UNSET

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence

    from .operations import Paging

Key = int | str
"""A row's id as a number where it is one, otherwise a text."""

LONGEST = 19
"""Digits of an id that is read as a number; longer ones are compared as text."""

DEFAULT_PAGE = 20
"""Rows a page where `limit` is ignored: the account's documented default. A shorter page is the last one."""

REMEMBERED = 100
"""Keys that a checkpoint holds by offset: so many rows may be deleted between stopping and resuming."""

RECENT = 16
"""Responses whose rows can join the next one, and whose order is compared with it. A row read longer ago may have been
moved to the end since, and would join what it should not."""

PATIENCE = 64
"""Requests without a new row, beyond four readings of the whole listing, after which a plan gives up."""

RETURN = 5
"""Rows read last that are requested again when resuming, so that it does not matter if some of them are gone."""

SWEEPS = 3
"""Times that the whole listing is searched for a lost position."""

RESTARTS = 3
"""Times in a row that rows without an id may all be unknown where the listing begins."""

EVEN, WORTH = 1.5, 0.75
"""Ids ahead are guessed while those of one page spread at most so much further than those of another, and while so
many of the rows read were new."""

LOST = (
    f"the position to continue from cannot be found: the rows read last, up to {REMEMBERED}, are all gone from the "
    "listing; read it from the start (where what was read is deleted, that is where the rest begins)"
)


@dataclass(frozen=True, slots=True)
class Position:
    """A position between two rows of a listing, as a checkpoint stores it.

    Args:
        count: rows handed out before it.
        at: by offset, the furthest one that was reached; by key, the id of the last row; otherwise the rows to skip of
            the page.
        last: keys of the last rows before it in the listing's order, to find it again when rows have moved.
        link: the query of the page, where pages cannot overlap.
    """

    count: int = 0
    at: int = 0
    last: tuple[Key, ...] = ()
    link: str = ""


@dataclass(slots=True, eq=False)
class PageRequest:
    """One page that a plan wants.

    Args:
        place: the offset, or the id behind which to begin.
        limit: the most rows that the response may hold.
        query: the query to send.
        link: the part of the query that leads to the page, where pages cannot overlap.
        keys: the keys of the response's rows; None until it came.
        total: how many rows the response says there are in all.
        next_link: the query of the page that the response says comes next.
        sent: whether it was sent; what was not can be planned anew.
        held: whether the response came and has to wait for what is missing before it.
        edge: by offset, the index of the last row that may stand before the furthest one read earlier.
    """

    place: int
    limit: int
    query: Mapping[str, object]
    link: str = ""
    keys: list[Key] | None = None
    total: int | None = None
    next_link: str = ""
    sent: bool = False
    held: bool = False
    edge: int = -1


@dataclass(frozen=True, slots=True)
class PageResult:
    """What a plan took from one response: the indexes of the rows to hand out, and the position before them."""

    request: PageRequest
    fresh: list[int]
    before: Position


def keys_of(rows: Iterable[object], name: str | None) -> list[Key]:
    """The keys of one response's rows, found under a name in each.

    A row without one is told apart by all it holds. Those that are alike within a response are different rows: the
    second of them has a 2 behind its text.
    """
    keys: list[Key] = []
    alike: dict[str, int] = {}
    for row in rows:
        key = _key_of(row, name) if name else None
        if key is None:
            to_dict = getattr(row, "to_dict", None)
            key = json.dumps(to_dict() if callable(to_dict) else row, sort_keys=True, default=str)
            alike[key] = count = alike.get(key, 0) + 1
            key = key if count == 1 else f"{key} {count}"
        keys.append(key)
    return keys


def _key_of(row: object, name: str) -> Key | None:
    # The same id may come as text and as a number, for the API repeats the type that was written.
    value = getattr(row, name, UNSET)
    if value is UNSET or value is None:
        get = getattr(row, "get", None)
        value = get(name) if callable(get) else None
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and value:
        plain = value.isascii() and value.isdigit() and len(value) <= LONGEST
        return int(value) if plain and str(int(value)) == value else value
    return str(value) if isinstance(value, float) else None


class Keys:
    """A set of keys that is small where they are numbers close to each other."""

    def __init__(self) -> None:
        self._bits: dict[int, int] = {}
        self._texts: set[Key] = set()
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def add(self, key: Key) -> bool:
        """Add a key; returns whether it is new."""
        if isinstance(key, str):
            new = key not in self._texts
            self._texts.add(key)
        else:
            block, bit = key >> 6, 1 << (key & 63)
            bits = self._bits.get(block, 0)
            self._bits[block] = bits | bit
            new = not bits & bit
        self._count += new
        return new


class PagePlan(ABC):
    """One reading of a listing, from a position on."""

    def __init__(self, position: Position) -> None:
        self.plan: list[PageRequest] = []
        self.total: int | None = None
        self._position = position
        self._emitted = False

    def ahead(self, count: int) -> list[PageRequest]:
        """The first requests of the plan, planned further where that is possible."""
        return self.plan[:count]

    def feed(self, request: PageRequest, keys: list[Key], total: int | None, next_link: str = "") -> list[PageResult]:
        """Take the response to the head of the plan; returns what is to be handed out now.

        That includes responses that came earlier and had to wait.

        Raises:
            UnexpectedReplyError: the account ignores what was asked.
            UnstableListingError: the rows change places.
        """
        request.keys, request.total, request.next_link, request.sent = keys, total, next_link, True
        results = []
        while self.plan and (head := self.plan[0]).keys is not None:
            fresh = self._settle(head, head.keys)
            # A listing without anything new still has a first page.
            if fresh or not (self.plan or self._emitted):
                self._emitted = True
                results.append(PageResult(head, fresh, self._position))
                self._position = self.after(results[-1], len(fresh))
        return results

    @abstractmethod
    def after(self, result: PageResult, count: int) -> Position:
        """The position after the first `count` rows of a result."""

    @abstractmethod
    def _settle(self, head: PageRequest, keys: list[Key]) -> list[int]:
        """Use the response to the head of the plan; returns the indexes of the rows to hand out."""


class SequencePlan(PagePlan):
    """One page after the other, where pages cannot overlap.

    So come a listing that is one response, one that links to its next page, one by page numbers of a size that the
    account chooses, and any whose rows have no key. A row that comes again is dropped if it has a key; one that slides
    from a page not yet read to one that was is missed.
    """

    def __init__(
        self, query: Mapping[str, object], paging: Paging, limit: int, start: int, position: Position, *, by: str
    ) -> None:
        super().__init__(position)
        self._query, self._paging, self._limit, self._by = query, paging, limit, by
        self._seen = Keys()
        self._links = {position.link}
        self._before: list[Key] = []
        self._resumed = position if position.count else None
        place = start + position.count - position.at
        self.plan = [self._request(place, position.link or self._link(place, place // limit + 1))]

    def after(self, result: PageResult, count: int) -> Position:
        """The position after the first `count` rows of a result."""
        request, before = result.request, result.before
        handed = [(request.keys or [])[index] for index in result.fresh[:count]] if self._paging.row_key else []
        last = [*(before.last if before.link == request.link else ()), *handed][-REMEMBERED:]
        at = result.fresh[count - 1] + 1 if count else before.at
        return Position(before.count + count, at, tuple(last), request.link)

    def _link(self, place: int, number: int) -> str:
        size = {self._paging.size: self._limit} if self._paging.size else {}
        if self._by == "page" and self._paging.page:
            return urlencode({self._paging.page: number, **size})
        return urlencode({"limit": self._limit, "offset": place}) if self._by == "offset" else ""

    def _request(self, place: int, link: str) -> PageRequest:
        found = {name: values[0] if len(values) == 1 else values for name, values in parse_qs(link).items()}
        return PageRequest(place, self._limit, {**self._query, **found}, link)

    def _settle(self, head: PageRequest, keys: list[Key]) -> list[int]:
        self.plan.clear()
        self.total = head.total
        first = self._first_new(keys)
        repeated = [False] * len(keys)
        if self._paging.row_key and self._by != "whole":
            repeated = [not self._seen.add(key) for key in keys]
        if keys and keys == self._before and self._by != "next":
            raise UnexpectedReplyError(f"the account ignores `{self._paging.page or 'offset'}`: a page came twice")
        self._before = keys
        link = self._following(head, len(keys))
        if link:
            if link in self._links:
                raise UnexpectedReplyError("the account links to a page that was read already")
            self._links.add(link)
            self.plan = [self._request(head.place + len(keys), link)]
        return [index for index in range(first, len(keys)) if not repeated[index]]

    def _following(self, head: PageRequest, count: int) -> str:
        if self._by in ("whole", "next"):
            return head.next_link
        reach = head.place + count
        # Without a total, a page below the default size is the last, where the size was asked for.
        short = count < min(self._limit, DEFAULT_PAGE) and not (self._by == "page" and not self._paging.size)
        if not count or (short if head.total is None else reach >= head.total):
            return ""
        number = int(parse_qs(head.link)[self._paging.page][0]) if self._by == "page" and self._paging.page else 0
        return self._link(reach, number + 1)

    def _first_new(self, keys: list[Key]) -> int:
        """The index of the first row behind a checkpoint."""
        resumed, self._resumed = self._resumed, None
        if resumed is None:
            return 0
        if not resumed.last:
            return resumed.at
        found = 1 + max((index for index, key in enumerate(keys) if key in resumed.last), default=-1)
        if not found and self._by == "whole":
            raise UnstableListingError(LOST)
        return found


class KeyPlan(PagePlan):
    """Continues behind the id of the last row: `orders[id]=ASC` and `id_greater=<id>`.

    A response to "ids above g" lists every row from g to its last id, so that where g has been reached, everything up
    to that id has been read, whatever is added or deleted meanwhile. Only the highest id has to be remembered. Ids
    ahead are guessed from how far those of a page spread: where a guess was too far, what lies before it is read first;
    where it was too near, what was read already is dropped.
    """

    def __init__(self, query: Mapping[str, object], key: str, limit: int, position: Position) -> None:
        super().__init__(position)
        self._query, self._key, self._limit = query, key, limit
        self._start, self._reached = position, position.at
        self._first_total: int | None = None
        self._asked_again = self._hides = False
        self._spans: deque[int] = deque(maxlen=4)
        self._useful = 1.0
        self.plan = [self._request(position.at)]

    def ahead(self, count: int) -> list[PageRequest]:
        """The first requests of the plan, and guesses of further keys as far as there are rows to expect."""
        least, most = min(self._spans, default=0), max(self._spans, default=1)
        if self.total is not None and self._useful >= WORTH and most < EVEN * least:
            step = max(1, least - (most - least) // 2)
            left = self.total - self._position.count
            while self.plan and len(self.plan) < count and len(self.plan) * self._limit < left:
                self.plan.append(self._request(self.plan[-1].place + step))
        return self.plan[:count]

    def after(self, result: PageResult, count: int) -> Position:
        """The position after the first `count` rows of a result."""
        at = (result.request.keys or [])[result.fresh[count - 1]] if count else result.before.at
        return Position(result.before.count + count, int(at))

    def _request(self, above: int) -> PageRequest:
        query = {**self._query, "limit": self._limit}
        if above:
            query[self._key] = above
        return PageRequest(above, self._limit, query)

    def _settle(self, head: PageRequest, keys: list[Key]) -> list[int]:
        ids = self._ids(head, keys)
        if self.total is None and head.total is not None:
            # The account counts what is above the key, so what was handed out before has to be added.
            self._first_total, self.total = head.total, self._position.count + head.total
        falls = head.total is not None and self._first_total is not None and head.total < self._first_total
        if not ids and self._is_doubtful(head, falls=falls):
            self._asked_again = True
            self.plan[0] = self._request(head.place)
            return []
        self._asked_again = False
        self._hides = self._hides or (head.total is not None and len(ids) < min(head.limit, head.total))
        fresh = [index for index, key in enumerate(ids) if key > self._reached and (not index or key > ids[index - 1])]
        if head.total is None:
            is_end = len(ids) < min(head.limit, DEFAULT_PAGE)
        else:
            # Of a full page the total may count only the rows, until it has been seen to fall.
            is_end = not ids or (len(ids) == head.total and (len(ids) < head.limit or falls))
        if is_end:
            self.plan.clear()
            return fresh
        self._reached = max(self._reached, ids[-1])
        self._spans.append(max(1, ids[-1] - (head.place or ids[0] - 1)))
        self._useful += (len(fresh) / len(ids) - self._useful) / 8
        self.plan = [request for request in self.plan[1:] if request.sent]
        if not self.plan or self.plan[0].place > self._reached:
            self.plan.insert(0, self._request(self._reached))
        return fresh

    def _is_doubtful(self, head: PageRequest, *, falls: bool) -> bool:
        """Whether an empty page has to be requested once more.

        Raises:
            UnexpectedReplyError: it came a second time, though its total counts rows above the key.
        """
        handed = self._position.count > self._start.count
        if head.total is None:
            return handed and not self._asked_again
        # A total that does not fall, or pages that were short before, show that it counts rows which are not shown.
        certain = handed and falls and not self._hides
        if not head.total or (handed and not certain and head.total <= self._position.count):
            return False
        if self._asked_again and certain:
            raise UnexpectedReplyError(
                f"the account says that {head.total} more rows follow {head.place}, and shows none, asked twice"
            )
        return not self._asked_again

    def _ids(self, head: PageRequest, keys: list[Key]) -> list[int]:
        """The ids of a response, which have to be numbers above the key, in ascending order."""
        last, ids = head.place, []
        for key in keys:
            if not isinstance(key, int):
                raise UnexpectedReplyError(f"{self._key} needs numbers for ids, and a row has {key[:40]!r}")
            if head.place and key <= head.place:
                raise UnexpectedReplyError(f"the account ignores {self._key}: above {head.place} it lists {key}")
            if key < last:
                raise UnstableListingError(f"the account ignores the order by id: it lists {key} behind {last}")
            ids.append(last := key)
        return ids


class OffsetPlan(PagePlan):
    """Reads by `limit` and `offset`, or by page number and size, in pages that overlap; see the top of the module."""

    def __init__(self, query: Mapping[str, object], paging: Paging, limit: int, start: int, position: Position) -> None:
        super().__init__(position if position.last else replace(position, at=start))
        self._query, self._paging, self._limit, self._most = query, paging, limit, paging.limit
        self._complete = start == 0 and not position.last
        self._earlier = frozenset(position.last)
        self._seen = Keys()
        self._recent: deque[dict[Key, int]] = deque(maxlen=RECENT)
        self._reach = self._position.at
        self._overlap, self._cap, self._longest = 1, 0, 0
        self._settled: PageRequest | None = None
        self._left: int | None = None
        self._steps = self._fruitless = self._barren = self._repeats = self._restarts = self._size = 0
        self._asked_again = False
        self._search: Generator[int, bool, None] | None = None
        for key in position.last:
            self._seen.add(key)
        if position.last:
            self._widen(min(len(position.last), RETURN))
        self.plan = [self._next() if position.last else self._request(start, limit)]

    def ahead(self, count: int) -> list[PageRequest]:
        """The first requests of the plan, which reaches as far as the listing's total."""
        while self.total is not None and self.plan and len(self.plan) < count and not self._search:
            last = self.plan[-1]
            if last.place + self._expected(last.limit) >= self.total:
                break
            self.plan.append(self._request(last.place + self._stride(last.limit)))
        return self.plan[:count]

    def after(self, result: PageResult, count: int) -> Position:
        """The position after the first `count` rows of a result."""
        request, keys = result.request, result.request.keys or []
        at, last = result.before.at, list(result.before.last)
        for index in result.fresh[:count]:
            if index > request.edge:
                at = request.place + index + 1
                last.append(keys[index])
            elif near := next((key for key in reversed(keys[:index]) if key in last), None):
                # It stands among the rows read last, and must not come again behind one of them.
                last.insert(last.index(near) + 1, keys[index])
        return Position(result.before.count + count, at, tuple(last[-REMEMBERED:]))

    # -------------------------------------------------------------------------------------------- one response

    def _settle(self, head: PageRequest, keys: list[Key]) -> list[int]:
        known = self._known(keys)
        if head.total is not None and head.place + len(keys) < head.total:
            self._learn_cap(len(keys), head.limit)
        from_start = self._complete and head.place == 0
        if not (known or from_start or (self._settled is None and not self._earlier)):
            self._tire(head)
            self._go_back(head, keys)
            return []
        self.plan.pop(0)
        if not keys and (head.total or 0) > head.place and (self._settled or not self._asked_again):
            # Not the end, by its own total. (That of a first page may count what the caller's filter leaves out.)
            if self._asked_again:
                raise UnexpectedReplyError(
                    f"the account says that there are {head.total} rows, and shows none, asked twice"
                )
            self._asked_again = True
            self.plan.insert(0, self._request(head.place, head.limit))
            return []
        self._steps, self._search = 0, None
        first = 0 if self._complete else self._first_own(keys, known)
        fresh = [index for index, key in enumerate(keys) if self._seen.add(key) and index >= first]
        self._check_names(keys, known)
        if fresh:
            self._fruitless = 0
        else:
            self._tire(head)
        head.edge = self._edge(head, keys, fresh)
        self._move_on(head, keys, known, fresh)
        return fresh

    def _known(self, keys: list[Key]) -> list[int]:
        """Indexes of the rows that recent responses or the checkpoint held.

        Raises:
            UnstableListingError: two of them stood the other way round in one of those responses.
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

    def _check_names(self, keys: list[Key], known: list[int]) -> None:
        """Give up where rows without an id are others whenever they are looked at."""
        nameless = all(str(key).startswith("{") for key in keys)
        self._restarts = self._restarts + 1 if nameless and self._settled and not known else 0
        if self._restarts == RESTARTS:
            raise UnstableListingError(
                "the rows have no id, and others come each time the first page is read: they change as they are read"
            )

    def _edge(self, head: PageRequest, keys: list[Key], fresh: list[int]) -> int:
        """The index of the last row of a page that may stand before the furthest one read earlier; -1 for none.

        Where rows were pushed in, the plan may have gone back to before what it read last: then that is further on, as
        far from the end as it was, and nothing here is behind it.
        """
        new, last = set(fresh), self._position.last
        edge = max((index for index in range(len(keys)) if index not in new), default=-1)
        if edge == len(keys) - 1:
            return edge
        reach, total = head.place + len(keys), head.total
        if last and last[-1] not in keys:
            # Without a total, the rows read last have to be in sight.
            uncounted = total is None or self._left is None
            if set(last).isdisjoint(keys) if uncounted else reach < (total or 0) - (self._left or 0):
                return len(keys)
        self._left = None if total is None else total - reach
        return edge

    def _move_on(self, head: PageRequest, keys: list[Key], known: list[int], fresh: list[int]) -> None:
        before, self._settled = self._settled, head
        # Rows of the overlap that slid away; below 0, rows were pushed in.
        slid = max(0, self._reach - head.place) - len(known)
        self._widen(max(self._overlap, 1 + 2 * slid) if slid > 0 else self._overlap * 3 // 4)
        if slid < 0 and not fresh:
            # Rows are pushed in as fast as pages of this size pass them.
            self._limit = min(2 * self._limit, self._most)
        self._recent.append({key: index for index, key in reversed(list(enumerate(keys)))})
        self._reach = head.place + len(keys)
        self.total = head.total
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
        if not keys:
            return True
        last = (before.keys or [None])[-1] if before else None
        if before and before.keys == keys and not is_new and before.place != head.place and before.total == total:
            # As many rows may have been pushed in as the offset skipped, which hardly happens twice in a row.
            self._repeats += 1
            if self._repeats == 1:
                return False
            if total > count if total is not None else count == head.limit:
                raise UnexpectedReplyError(
                    f"the account ignores `offset`: it answers with the same {count} rows, and the rest cannot be read"
                )
            return True
        self._repeats = 0
        if total is None or total < reach:
            # No total, or one that is evidently wrong. A page shorter than the account's own default is the last; so
            # is one shorter than another before it. Otherwise the account may allow fewer rows a page than were asked.
            return count < min(head.limit, max(self._longest, DEFAULT_PAGE))
        room = count < head.limit and (count < self._longest or count == 1)
        waiting = any(request.held for request in self.plan)
        self._barren = self._barren + 1 if last == keys[-1] and room and not (is_new or waiting) else 0
        if self._barren > 1 and max(self._longest, count) == 1 < head.limit:
            raise UnexpectedReplyError("the account answers with one row a page, so that a row may slide by unseen")
        if total == reach:
            # Of a first page that is full it may count only the rows: that costs a request to find out.
            return not (before is None and head.place == 0 and count == head.limit)
        # A total that counts rows which are never shown must not keep the reading going.
        return self._barren > 1

    # ------------------------------------------------------------------------------------------ what is next

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

    def _request(self, place: int, rows: int = 0) -> PageRequest:
        if self._paging.style != "page" or not self._paging.page or not self._paging.size:
            rows = rows or min(self._most, self._limit + self._overlap)
            return PageRequest(place, rows, {**self._query, "limit": rows, "offset": place})
        if not rows:
            # Pages begin at multiples of their size: the one that reaches furthest, of those that begin early enough.
            want = place + min(self._most, self._limit + self._overlap)
            most = min(self._cap or self._most, self._most)
            sizes = range(1, most + 1)
            rows = min(sizes, key=lambda size: (-min(want, place // size * size + size), size))
        number = place // rows
        return PageRequest(number * rows, rows, {**self._query, self._paging.page: number + 1, self._paging.size: rows})

    def _next(self) -> PageRequest:
        return self._request(max(0, self._reach - self._overlap))

    def _plan_on(self) -> None:
        self.plan = [request for request in self.plan if request.sent]
        if not self.plan or self.plan[0].place >= self._reach:
            self.plan.insert(0, self._next())

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
            self.plan.insert(0, self._request(max(0, base - (self._stride(head.limit) << self._steps))))
            self._steps += 1

    def _around(self, centre: int, above: int, *, is_last: bool) -> Generator[int, bool, None]:
        """Offsets to look for a lost position at, on both sides of where it was, a page further each time.

        Sent back is whether the listing ended with the page.
        """
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
        self._size = self._size or head.total or 0
        rows = max(self._size or self._position.at, len(self._seen))
        if self._fruitless > PATIENCE + 4 * rows // self._stride(min(self._most, self._limit + self._overlap)):
            raise UnstableListingError(
                f"{self._fruitless} requests brought no new row, and the listing did not end: it has no stable order, "
                "or changes faster than it can be read"
            )
