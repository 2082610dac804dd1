"""Page plans: which pages of a listing to request next, and which rows of a response are new. Nothing is sent here.

A plan holds the pages that it wants, in the order in which their responses are used. A pager sends the first of them,
or several, and feeds the responses back. How no row is lost stands at `OffsetPlan`.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections import Counter, deque
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from .errors import UnexpectedResponseError, UnstableListingError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .operations import Paging

DEFAULT_PAGE = 20  # rows a page where `limit` is ignored, as documented; a shorter page is the last one
REMEMBERED = 100  # keys in a checkpoint: so many rows may be deleted between stopping and resuming
# Responses whose rows can join the next one, and whose order is compared with it. A row read longer ago may have been
# moved to the end since, and would join what it should not.
RECENT = 16
PATIENCE = 64  # requests without a new row, beyond four readings of the whole listing, after which a plan gives up
RETURN = 5  # rows requested again when resuming, so that it does not matter if some of them are gone
SPARE = 20  # rows by which a numbered page may be larger than needed, for its beginning to fit
SWEEPS = 3  # times that the whole listing is searched for a lost position
LONGEST = 19  # digits of a number at most
EVEN = 1.5  # ids ahead are guessed while those of one page spread at most so much further than those of another

LOST = (
    f"the position to continue from cannot be found: the rows read last, up to {REMEMBERED}, are all gone from the "
    "listing; read it from the start (where what was read is deleted, that is where the rest begins)"
)


@dataclass(frozen=True, slots=True)
class Position:
    """A position between two rows of a listing."""

    count: int = 0  # rows handed out before it
    at: int = 0  # the offset; by key the id of the row before it; in whole and linked pages the rows of it before it
    last: tuple[str, ...] = ()  # keys of the last rows before it, to find it again
    link: str = ""  # by next link, the query of the page


@dataclass(slots=True, eq=False)
class PlannedPage:
    """One page: its request, then its response, then which of its rows are handed out."""

    place: int  # the offset, or the id behind which to begin
    limit: int  # the most rows that the response may hold
    query: Mapping[str, object]
    link: str = ""
    sent: bool = False  # what was not can be planned again
    held: bool = False  # the response came, and waits for what is missing before it
    response: Any = None
    rows: list[Any] = field(default_factory=list)
    keys: list[str] | None = None
    total: int | None = None
    next_link: str = ""
    fresh: list[int] = field(default_factory=list)  # indexes of the rows to hand out
    before: Position = Position()


class PagePlan(ABC):
    """One reading of a listing, from a position on."""

    def __init__(self, position: Position) -> None:
        self.pages: list[PlannedPage] = []
        self.total: int | None = None
        self.begun = False
        self._position = position
        self._seen: set[str] = set()

    def ahead(self, count: int) -> list[PlannedPage]:
        """The first pages of the plan, planned further where that is possible."""
        return self.pages[:count]

    def feed(self) -> list[PlannedPage]:
        """Take the responses that have come to the head of the plan; returns the pages to hand out now."""
        ready = []
        while self.pages and (head := self.pages[0]).keys is not None:
            head.fresh = self._settle(head, head.keys)
            # A listing without anything new still has a first page.
            if head.fresh or not (self.pages or self.begun):
                self.begun = True
                head.before = self._position
                self._position = self.after(head, len(head.fresh))
                ready.append(head)
        return ready

    def _unseen(self, keys: list[str]) -> list[int]:
        """The indexes of the keys that no earlier response had, which are remembered."""
        first = {key: index for index, key in reversed(list(enumerate(keys)))}
        fresh = sorted(first[key] for key in first.keys() - self._seen)
        self._seen.update(first)
        return fresh

    @abstractmethod
    def after(self, page: PlannedPage, count: int) -> Position:
        """The position after the first `count` rows that a page hands out."""

    @abstractmethod
    def _settle(self, head: PlannedPage, keys: list[str]) -> list[int]:
        """Take the response to the head off the plan, and plan on; returns the indexes of the rows to hand out."""


def page_query(paging: Paging, place: int, limit: int) -> dict[str, object]:
    """The query of a page by offset, or by number; a number needs an offset that is a multiple of the limit."""
    if paging.style == "page" and paging.page and paging.size:
        return {paging.page: place // limit + 1, paging.size: limit}
    return {"limit": limit, "offset": place}


class OffsetPlan(PagePlan):
    """Reads by `limit` and `offset`, or by page number and size. Pages overlap, which proves that nothing was lost.

    Let the rows have an order that does not change while they exist; they may come and go anywhere. A response is a
    stretch of that order without gaps. It is joined if it begins at offset 0 or holds a row that was read before. By
    induction, after each joined response every row that is there throughout, and stands no later than its last row, was
    read: before the row that joins it was when that row was read, and behind it stands in the response. This holds
    whenever and in whatever order the responses were made, so that pages may be fetched ahead. One that is not joined
    is held, and what slid out from under it is read first, stepping back further and further, at the worst to offset 0.

    A reading that begins at an offset of the caller's, or resumes, does not know all earlier rows. There a page at
    offset 0 joins nothing, rows before the first one known are not its own, and a lost position is searched for on both
    sides.
    """

    def __init__(self, query: Mapping[str, object], paging: Paging, limit: int, position: Position) -> None:
        super().__init__(position)
        self._query, self._paging, self._limit, self._most = query, paging, limit, paging.limit
        self._complete = not position.at and not position.last
        self._earlier = frozenset(position.last)
        self._seen.update(position.last)
        self._recent: deque[dict[str, int]] = deque(maxlen=RECENT)  # the indexes of responses' rows
        self._before: PlannedPage | None = None  # the last joined response
        self._reach = position.at  # where it ended
        self._overlap, self._cap, self._longest = 1, 0, 0
        self._steps = self._fruitless = self._repeats = self._sweeps = 0
        self._unsearched: list[int] = []
        self._asked_again = False
        self._widen(min(len(position.last), RETURN))
        self.pages = [self._page(self._reach - self._overlap) if position.last else self._page(position.at, limit)]

    def ahead(self, count: int) -> list[PlannedPage]:
        """The first pages of the plan, which reaches as far as the listing's total."""
        while self.total is not None and self.pages and len(self.pages) < count and not self._sweeps:
            last = self.pages[-1]
            if last.place + min(last.limit, self._cap or last.limit) >= self.total:
                break
            self.pages.append(self._page(last.place + self._stride(last.limit)))
        return self.pages[:count]

    def after(self, page: PlannedPage, count: int) -> Position:
        keys, before = page.keys or [], page.before
        # What stands before a row handed out earlier does not move the position.
        known = set(before.last)
        edge = max((index for index, key in enumerate(keys) if key in known), default=-1)
        beyond = [index for index in page.fresh[:count] if index > edge]
        at = page.place + beyond[-1] + 1 if beyond else before.at
        last = (*before.last, *(keys[index] for index in beyond))
        return Position(before.count + count, at, last[-REMEMBERED:])

    def _settle(self, head: PlannedPage, keys: list[str]) -> list[int]:
        known = self._known(keys)
        self._check_patience(head)
        if head.total is not None and head.place + len(keys) < head.total:
            self._learn_cap(len(keys), head.limit)
        if self._paging.style == "page" and head.total is not None and 0 < self._cap < head.limit:
            # The account counts pages of its own size.
            head.place, head.limit = head.place // head.limit * self._cap, self._cap
        # Where rows stand before those that were read, these may have moved: what is before them is looked at once.
        joined = bool(known) and (not self._complete or known[0] == 0 or head.held)
        first = self._before is None and not self._earlier
        if not (joined or first or (self._complete and head.place == 0)):
            self._go_back(head, keys)
            return []
        self.pages.pop(0)
        if not keys and (head.total or 0) > head.place and not (first and self._asked_again):
            # Not the end, by its own total. (That of a first page may count what the caller's filter leaves out.)
            if self._asked_again:
                raise UnexpectedResponseError(
                    f"the account says that there are {head.total} rows, and shows none, asked twice"
                )
            self._asked_again = True
            self.pages.insert(0, self._page(head.place, head.limit))
            return []
        self._steps = self._sweeps = own = 0
        if not self._complete:
            # Not all earlier rows are known, but what stands before one of them is earlier.
            earlier = [index for index in known if keys[index] in self._earlier]
            own = earlier[-1] + 1 if earlier else known[0] if known else 0
        fresh = [index for index in self._unseen(keys) if index >= own]
        # Rows of the overlap that slid away; below 0, rows were pushed in.
        slid = max(0, self._reach - head.place) - len(known)
        self._widen(max(self._overlap, 1 + 2 * slid) if slid > 0 else self._overlap * 3 // 4)
        if fresh:
            self._fruitless = 0
        elif slid < 0:
            # Rows are pushed in as fast as pages of this size pass them.
            self._limit = min(2 * self._limit, self._most)
        self._recent.append({key: index for index, key in reversed(list(enumerate(keys)))})
        self._reach, self.total = head.place + len(keys), head.total
        if self._is_end(head, keys, is_new=bool(fresh)):
            self.pages.clear()
        else:
            self._learn_cap(len(keys), head.limit)
            self._plan_on()
        self._before, self._longest = head, max(self._longest, len(keys))
        return fresh

    def _known(self, keys: list[str]) -> list[int]:
        """Indexes of the rows that recent responses or the checkpoint held; raises where two of them changed places."""
        seen = [index for index, key in enumerate(keys) if key in self._seen]
        unique = dict.fromkeys(keys[index] for index in seen)
        for earlier in self._recent:
            if any(a > b for a, b in pairwise(earlier[key] for key in unique if key in earlier)):
                raise UnstableListingError(
                    "rows changed places while the listing was read, so that some may be missed; ask for an order that "
                    "does not change, or read it again"
                )
        known = {key for key in unique if key in self._earlier or any(key in earlier for earlier in self._recent)}
        return [index for index in seen if keys[index] in known]

    def _is_end(self, head: PlannedPage, keys: list[str], *, is_new: bool) -> bool:
        """Whether the listing ended with this response, when the response was made."""
        if not keys:
            return True
        before, count, reach, total = self._before, len(keys), self._reach, head.total
        earlier = before.keys if before and before.keys and not is_new else []
        same_end = earlier[-1:] == keys[-1:]
        if before and earlier == keys and before.total == total and before.place < head.place and not head.held:
            # As many rows may have been pushed in as the offset skipped, which hardly happens twice in a row.
            self._repeats += 1
            if self._repeats > 1 and (total > count if total is not None else count == head.limit):
                raise UnexpectedResponseError(
                    f"the account ignores `offset`: it answers with the same {count} rows, and the rest cannot be read"
                )
            return self._repeats > 1
        self._repeats = 0
        if total is None or total < reach:
            # No total, or one that is evidently wrong. A page shorter than the account's own default is the last; so
            # is one shorter than another before it. Otherwise the account may allow fewer rows a page than were asked.
            return count < min(head.limit, max(self._longest, DEFAULT_PAGE))
        if total == reach:
            # Of a first page that is full it may count only the rows: that costs a request to find out.
            return not (before is None and head.place == 0 and count == head.limit)
        # The total may count rows that are never shown: nothing came, though there was room.
        if not same_end or count == head.limit or any(page.held for page in self.pages):
            return False
        if count == self._longest == 1:
            raise UnexpectedResponseError("the account answers with one row a page, so that a row may slide by unseen")
        return count < self._longest

    def _stride(self, limit: int) -> int:
        """Rows from a page of so many to the next."""
        return max(1, min(limit, self._cap or limit) - self._overlap)

    def _learn_cap(self, count: int, limit: int) -> None:
        """Learn from a page before the end that the account gives fewer rows than were requested."""
        if 0 < count < limit:
            self._cap = max(self._cap, count)
            self._widen(self._overlap)

    def _widen(self, overlap: int) -> None:
        self._overlap = max(1, min(overlap, (self._cap or self._most) // 2))

    def _page(self, place: int, limit: int = 0) -> PlannedPage:
        place = max(0, place)
        rows = limit or min(self._most, self._limit + self._overlap)
        if self._paging.style == "page" and not limit:
            # Pages begin at multiples of their size: take the one that reaches furthest, without asking for more.
            end, most = place + rows, min(self._cap or self._most, self._most, rows + SPARE)
            rows = min(range(1, most + 1), key=lambda size: (-min(end, place // size * size + size), size))
        place -= place % rows if self._paging.style == "page" else 0
        return PlannedPage(place, rows, {**self._query, **page_query(self._paging, place, rows)})

    def _plan_on(self) -> None:
        self.pages = [page for page in self.pages if page.sent]
        if not self.pages or self.pages[0].place >= self._reach:
            self.pages.insert(0, self._page(self._reach - self._overlap))

    def _go_back(self, head: PlannedPage, keys: list[str]) -> None:
        """Plan what has to be read before a response that is not joined."""
        base = head.place if keys or head.total is None else min(head.place, head.total)
        if not self._complete:
            self._search(base, head.total)
        elif head.held:
            # It waited, and still does not fit: what it shows is too old.
            self.pages.pop(0)
            self._plan_on()
        else:
            head.held = True
            self.pages.insert(0, self._page(base - (self._stride(head.limit) << self._steps)))
            self._steps += 1

    def _search(self, around: int, total: int | None) -> None:
        """Plan the next page to look for a lost position, on both sides of where it was."""
        if not self._unsearched or not self._sweeps:
            self._sweeps += 1
            if self._sweeps > SWEEPS:
                raise UnstableListingError(LOST)
            step = self._stride(self._most)
            end = around + RECENT * step if total is None else total
            self._unsearched = sorted(range(0, end + 1, step), key=lambda place: abs(place - around), reverse=True)
        self.pages = [self._page(self._unsearched.pop(), self._most)]

    def _check_patience(self, head: PlannedPage) -> None:
        """Give up where too many requests in a row brought no new row."""
        self._fruitless += 1
        rows = max(head.total or 0, self._position.at, len(self._seen))
        if self._fruitless > PATIENCE + 4 * rows // self._stride(self._limit):
            raise UnstableListingError(
                f"{self._fruitless} requests brought no new row, and the listing did not end: it has no stable order, "
                "or changes faster than it can be read"
            )


class SequencePlan(PagePlan):
    """One page after the other, where pages cannot overlap: in one response, by next link, or rows without a key.

    A row that comes again is dropped if it has a key; one that slides from a page not yet read to one that was is
    missed.
    """

    def __init__(self, query: Mapping[str, object], paging: Paging, limit: int, position: Position) -> None:
        super().__init__(position)
        self._query, self._paging, self._limit = query, paging, limit
        self._by_offset = paging.style not in ("whole", "next")
        self._keyed = paging.row_key is not None and not self._by_offset
        self._links, self._before = {position.link}, list[str]()
        self._last = position.last
        # Rows of the first page that were handed out. By offset, pages begin where those of the first reading did.
        self._skip = position.at if not self._by_offset else position.at % limit if position.count else 0
        self.pages = [self._page((position.at if self._by_offset else position.count) - self._skip, position.link)]

    def after(self, page: PlannedPage, count: int) -> Position:
        before, keys = page.before, page.keys or []
        handed = [keys[index] for index in page.fresh[:count]] if self._keyed else []
        last = (*(before.last if before.link == page.link else ()), *handed)
        at = page.fresh[count - 1] + 1 + (page.place if self._by_offset else 0) if count else before.at
        return Position(before.count + count, at, last[-REMEMBERED:], page.link)

    def _page(self, place: int, link: str = "") -> PlannedPage:
        if self._by_offset:
            found = page_query(self._paging, place, self._limit)
        else:
            found = {name: values if len(values) > 1 else values[0] for name, values in parse_qs(link).items()}
        return PlannedPage(place, self._limit, {**self._query, **found}, link)

    def _settle(self, head: PlannedPage, keys: list[str]) -> list[int]:
        self.pages.clear()
        self.total = head.total
        skip, self._skip, last, self._last = self._skip, 0, self._last, ()
        if last:
            skip = 1 + max((index for index, key in enumerate(keys) if key in last), default=-1)
            if not skip and self._paging.style == "whole":
                raise UnstableListingError(LOST)
        if (self._by_offset and keys and keys == self._before) or (head.next_link and head.next_link in self._links):
            raise UnexpectedResponseError(
                "the account ignores which page is asked for: one came twice, and the rest cannot be read"
            )
        self._before = keys
        self._links.add(head.next_link)
        # Pages by number have the size that was asked for.
        following = head.place + (self._limit if self._paging.style == "page" else len(keys))
        if head.next_link or (self._by_offset and not self._is_last(head, len(keys))):
            self.pages = [self._page(following, head.next_link)]
        drops = self._keyed and self._paging.style == "next"
        return [index for index in (self._unseen(keys) if drops else range(len(keys))) if index >= skip]

    def _is_last(self, head: PlannedPage, count: int) -> bool:
        if head.total is None or not count:
            return count < min(self._limit, DEFAULT_PAGE)
        return head.place + count >= head.total


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
        self._start, self._reached, self._first_total = position.count, position.at, 0
        self._asked_again = self._hides = False
        self._spans: deque[int] = deque(maxlen=4)
        self.pages = [self._page(position.at)]

    def ahead(self, count: int) -> list[PlannedPage]:
        """The first pages of the plan, and guesses of further keys as far as there are rows to expect."""
        least, most = min(self._spans, default=0), max(self._spans, default=1)
        if self.total is not None and most < EVEN * least:
            step = max(1, least - (most - least) // 2)
            left = self.total - self._position.count
            while self.pages and len(self.pages) < count and len(self.pages) * self._limit < left:
                self.pages.append(self._page(self.pages[-1].place + step))
        return self.pages[:count]

    def after(self, page: PlannedPage, count: int) -> Position:
        keys = page.keys or []
        return Position(page.before.count + count, int(keys[page.fresh[count - 1]]) if count else page.before.at)

    def _page(self, above: int) -> PlannedPage:
        above_what = {self._key: above} if above else {}
        return PlannedPage(above, self._limit, {**self._query, "limit": self._limit, **above_what})

    def _settle(self, head: PlannedPage, keys: list[str]) -> list[int]:
        ids = self._ids(head, keys)
        if self.total is None and head.total is not None:
            # The account counts what is above the key, so what was handed out before has to be added.
            self._first_total, self.total = head.total, self._position.count + head.total
        falls = head.total is not None and head.total < self._first_total
        handed = self._position.count > self._start
        if not ids and (handed if head.total is None else head.total > 0):
            if not self._asked_again:
                self._asked_again = True
                self.pages[0] = self._page(head.place)
                return []
            # A total that does not fall, or pages that were short before, show that it counts rows which are not shown.
            if handed and falls and not self._hides:
                raise UnexpectedResponseError(
                    f"the account says that {head.total} more rows follow {head.place}, and shows none, asked twice"
                )
        self._asked_again = False
        self._hides = self._hides or (head.total is not None and len(ids) < min(head.limit, head.total))
        fresh = [index for index, key in enumerate(ids) if key > self._reached and (not index or key > ids[index - 1])]
        if head.total is None:
            is_end = len(ids) < min(head.limit, DEFAULT_PAGE)
        else:
            # Of a full page the total may count only the rows, until it has been seen to fall.
            is_end = not ids or (len(ids) == head.total and (len(ids) < head.limit or falls))
        if is_end:
            self.pages.clear()
            return fresh
        self._reached = max(self._reached, ids[-1])
        self._spans.append(max(1, ids[-1] - (head.place or ids[0] - 1)))
        self.pages = [page for page in self.pages[1:] if page.sent]
        if not self.pages or self.pages[0].place > self._reached:
            self.pages.insert(0, self._page(self._reached))
        return fresh

    def _ids(self, head: PlannedPage, keys: list[str]) -> list[int]:
        """The ids of a response, which have to be numbers above the key, in ascending order."""
        if odd := [key for key in keys if not is_digits(key)]:
            raise UnexpectedResponseError(f"{self._key} needs numbers for ids, and a row has {odd[0][:40]!r}")
        ids = [int(key) for key in keys]
        if head.place and ids and ids[0] <= head.place:
            raise UnexpectedResponseError(f"the account ignores {self._key}: above {head.place} it lists {ids[0]}")
        if ids != sorted(ids):
            raise UnstableListingError("the account ignores the order by id")
        return ids


def key_of(row: Any, name: str) -> str | None:
    """The key of a row as text, for the API repeats the type that was written; None where there is none."""
    value = getattr(row, name, None)
    if type(value) is str and value:
        return value
    if value is None and hasattr(row, "get"):
        value = row.get(name)
    is_key = isinstance(value, str | int | float) and not isinstance(value, bool) and value != ""
    return str(value) if is_key else None


def keys_of(rows: Iterable[object], name: str | None) -> list[str]:
    """The keys of a response's rows. One without is told apart by all it holds; those alike are different rows."""
    keys: list[str] = []
    alike: Counter[str] = Counter()
    for row in rows:
        key = key_of(row, name) if name else None
        if key is None:
            to_dict = getattr(row, "to_dict", None)
            key = json.dumps(to_dict() if callable(to_dict) else row, sort_keys=True, default=repr)
            alike[key] += 1
            key = f"{key} {alike[key]}"
        keys.append(key)
    return keys


def is_digits(text: str) -> bool:
    """Whether a text is a number that `int` takes without much work."""
    return text.isascii() and text.isdigit() and len(text) <= LONGEST


def _at(envelope: object, key: str) -> object:
    """What stands under a key of an envelope, or of an object in it; None where there is nothing."""
    # By the key of the JSON object: the attribute may have another name, as `next_` has.
    get: Any = getattr(envelope, "get", None)
    return get(key) if get else getattr(envelope, key, None)


def total_of(envelope: object) -> int | None:
    """The `meta.total` of an envelope, or its `count`, which comes as text, as a number, or not at all."""
    total = _at(_at(envelope, "meta"), "total")
    if total is None:
        total = _at(envelope, "count")
    if isinstance(total, str) and is_digits(total.strip()):
        total = int(total)
    return total if type(total) is int and total >= 0 else None


def next_link(envelope: object, name: str) -> str:
    """The query of the next page's address, which is all that is used of it: it may name another host."""
    found: object = envelope
    for key in name.split("."):
        found = _at(found, key)
    query = urlsplit(found).query if isinstance(found, str) else ""
    if found and not query:
        raise UnexpectedResponseError(f"{name} should be the address of the next page, and is {found!r:.200}")
    return query
