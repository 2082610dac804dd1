"""Page plans: which pages of a listing to request next, and which rows of a response are new. Nothing is sent here.

A plan holds the pages that it wants, in the order in which their responses are used. A pager sends the first of them,
or several, and feeds the responses back. How no row is lost stands at `OffsetPlan`.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections import Counter, deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from .errors import UnexpectedResponseError, UnstableListingError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .operations import Paging

DEFAULT_PAGE = 20  # rows a page where `limit` is ignored, as documented; a shorter page is the last one
STORED_KEYS = 100  # keys in a checkpoint: so many rows may be deleted between stopping and resuming
# Responses whose rows can join the next one, and whose order is compared with it. A row read longer ago may have been
# moved to the end since, and would join what it should not.
COMPARED_PAGES = 16
PATIENCE = 64  # requests without a new row, beyond four readings of the whole listing, after which a plan gives up
RESUME_OVERLAP = 5  # rows requested again when resuming, so that it does not matter if some of them are gone
EXTRA_ROWS = 20  # rows by which a numbered page may be larger than needed, for its beginning to fit
SWEEPS = 3  # times that the whole listing is searched for a lost position
MAX_DIGITS = 19  # of a number
EVEN = 1.5  # ids ahead are guessed while those of one page spread at most so much further than those of another

LOST = (
    f"the position to continue from cannot be found: the rows read last, up to {STORED_KEYS}, are all gone from the "
    "listing; read it from the start (where what was read is deleted, that is where the rest begins)"
)


@dataclass(frozen=True, slots=True)
class Position:
    """A position between two rows of a listing."""

    count: int = 0  # rows handed out before it
    at: int = 0  # the offset, or rows before it; by key the id of the row before it
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
    repeated: bool = False  # it came empty, against its total
    held: bool = False  # the response came, and waits for what is missing before it
    response: Any = None
    rows: list[Any] = field(default_factory=list)
    keys: list[str] | None = None
    total: int | None = None
    next_link: str = ""
    new: list[int] = field(default_factory=list)  # indexes of the rows to hand out
    before: Position = Position()


class PagePlan(ABC):
    """One reading of a listing, from a position on."""

    def __init__(self, query: Mapping[str, object], paging: Paging, limit: int, position: Position) -> None:
        self.pages: list[PlannedPage] = []
        self.total: int | None = None
        self.begun = False  # whether a page was handed out
        self._query, self._paging, self._limit, self._position = query, paging, limit, position
        self._seen = set(position.last)

    def ahead(self, count: int) -> list[PlannedPage]:
        """The first pages of the plan, planned further where that is possible."""
        return self.pages[:count]

    def feed(self) -> list[PlannedPage]:
        """Take the responses that have come to the head of the plan; returns the pages to hand out now."""
        ready = []
        while self.pages and (head := self.pages[0]).keys is not None:
            if not head.keys and not head.repeated and self._promises_rows(head):
                head.keys, head.sent, head.repeated = None, False, True
                continue
            head.new = self._process(head, head.keys)
            # A listing without anything new still has a first page.
            if head.new or not (self.pages or self.begun):
                self.begun = True
                head.before = self._position
                self._position = self.after(head, len(head.new))
                ready.append(head)
        return ready

    def after(self, page: PlannedPage, count: int) -> Position:
        """The position after the first `count` rows that a page hands out."""
        return self._after(page, page.keys or [], page.new[:count]) if count else page.before

    def _promises_rows(self, page: PlannedPage) -> bool:
        """Whether the total of a page says that it has rows."""
        return (page.total or 0) > page.place

    def _unseen(self, keys: list[str]) -> list[int]:
        """The indexes of the keys that no earlier response had, which are remembered."""
        unseen, seen = [], self._seen
        for index, key in enumerate(keys):
            if key not in seen:
                seen.add(key)
                unseen.append(index)
        return unseen

    @abstractmethod
    def _after(self, page: PlannedPage, keys: list[str], handed: list[int]) -> Position:
        """The position after the rows of a page with these indexes, of which there is one at least."""

    @abstractmethod
    def _process(self, head: PlannedPage, keys: list[str]) -> list[int]:
        """Use the response to the head, and plan on; returns the indexes of the rows to hand out."""


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
        super().__init__(query, paging, limit, position)
        self._most = paging.limit
        self._complete = not position.at and not position.last  # whether all earlier rows are known
        self._earlier = frozenset(position.last)
        self._recent: deque[dict[str, int]] = deque(maxlen=COMPARED_PAGES)  # the order of responses' rows
        self._before: PlannedPage | None = None  # the last joined response
        self._reach = position.at  # where it ended
        self._longest, self._is_capped = 0, False  # rows of a response, and whether the account allows no more
        self._steps = self._fruitless = self._repeats = 0
        self._unsearched: Iterator[int] | None = None  # while a lost position is searched for
        self._widen(min(len(position.last), RESUME_OVERLAP))
        self.pages = [self._page(self._reach - self._overlap) if position.last else self._page(position.at, limit)]

    def without_keys(self) -> SequencePlan:
        """The plan for rows that turn out to have no keys, so that pages cannot be held against each other."""
        return SequencePlan(self._query, self._paging, self._limit, self._position)

    def ahead(self, count: int) -> list[PlannedPage]:
        """The first pages of the plan, which reaches as far as the listing's total."""
        while self.total is not None and self.pages and len(self.pages) < count and self._unsearched is None:
            last = self.pages[-1]
            if last.place + self._capped(last.limit) >= self.total:
                break
            self.pages.append(self._page(last.place + self._stride(last.limit)))
        return self.pages[:count]

    def _after(self, page: PlannedPage, keys: list[str], handed: list[int]) -> Position:
        before, known = page.before, set(page.before.last)
        # What stands before a row handed out earlier does not move the position.
        edge = max((index for index, key in enumerate(keys) if key in known), default=-1)
        beyond = [index for index in handed if index > edge]
        at = page.place + beyond[-1] + 1 if beyond else before.at
        last = (*before.last, *(keys[index] for index in beyond))
        return Position(before.count + len(handed), at, last[-STORED_KEYS:])

    def _process(self, head: PlannedPage, keys: list[str]) -> list[int]:
        known = self._known(keys)
        self._check_patience(head)
        self._longest = max(self._longest, len(keys))
        if head.total is not None:
            self._is_capped |= 0 < len(keys) < head.limit and head.place + len(keys) != head.total
            if self._paging.style == "page":
                # The account counts pages of its own size.
                size = self._capped(head.limit)
                head.place, head.limit = head.place // head.limit * size, size
        # Where rows stand before those that were read, these may have moved: what is before them is looked at once.
        joined = bool(known) and (not self._complete or known[0] == 0 or head.held)
        first = self._before is None and not self._earlier
        if not (joined or first or (self._complete and head.place == 0)):
            self._go_back(head, keys)
            return []
        if not (keys or first) and self._promises_rows(head):
            raise UnexpectedResponseError(
                f"the account says that there are {head.total} rows, and shows none, asked twice"
            )
        own = 0
        if not self._complete:
            # Not all earlier rows are known, but what stands before one of them is earlier.
            earlier = [index for index in known if keys[index] in self._earlier]
            own = earlier[-1] + 1 if earlier else known[0] if known else 0
        new = [index for index in self._unseen(keys) if index >= own]
        # Rows of the overlap that slid away; below 0, rows were pushed in.
        slid = max(0, self._reach - head.place) - len(known)
        self._widen(max(self._overlap, 1 + 2 * slid) if slid > 0 else self._overlap * 3 // 4)
        if new:
            self._fruitless = 0
        elif slid < 0:
            # Rows are pushed in as fast as pages of this size pass them.
            self._limit = min(2 * self._limit, self._most)
        self.pages.pop(0)
        self._steps, self._unsearched = 0, None
        self._recent.append({key: index for index, key in reversed([*enumerate(keys)])})
        self._reach, self.total = head.place + len(keys), head.total
        if self._is_last_page(head, keys, is_new=bool(new)):
            self.pages.clear()
        else:
            self._is_capped |= len(keys) < head.limit
            self._plan_on()
        self._before = head
        return new

    def _known(self, keys: list[str]) -> list[int]:
        """Indexes of the rows that recent responses or the checkpoint held; raises where two of them changed places."""
        seen = {index: key for index, key in enumerate(keys) if key in self._seen}
        unique = dict.fromkeys(seen.values())
        for earlier in self._recent if len(unique) > 1 else ():
            places = [earlier[key] for key in unique if key in earlier]
            if places != sorted(places):
                raise UnstableListingError(
                    "rows changed places while the listing was read, so that some may be missed; ask for an order that "
                    "does not change, or read it again"
                )
        stretches = (self._earlier, *self._recent)
        return [index for index, key in seen.items() if any(key in stretch for stretch in stretches)]

    def _is_last_page(self, head: PlannedPage, keys: list[str], *, is_new: bool) -> bool:
        """Whether the listing ended with this response, when the response was made."""
        if not keys:
            return True
        before, count, total = self._before, len(keys), head.total
        again = before is not None and not is_new and before.total == total and before.place < head.place
        if again and self._seen.issubset(keys):
            # All that was ever read. As many rows may have been pushed in as the offset skipped, but hardly twice.
            self._repeats += 1
            if self._repeats > 1 and (total > count if total is not None else count == head.limit):
                raise UnexpectedResponseError(
                    f"the account ignores `offset`: it answers with the same {count} rows, and the rest cannot be read"
                )
            return self._repeats > 1
        self._repeats = 0
        if total is None or total < self._reach:
            # No total, or one that is evidently wrong. A page shorter than the account's own default is the last; so
            # is one shorter than another before it. Otherwise the account may allow fewer rows a page than were asked.
            return count < min(head.limit, max(self._longest, DEFAULT_PAGE))
        if total == self._reach:
            # Of a first page that is full it may count only the rows: that costs a request to find out.
            return before is not None or head.place > 0 or count < head.limit
        # The total may count rows that are never shown: nothing came, though there was room.
        same_end = not is_new and before is not None and (before.keys or [])[-1:] == keys[-1:]
        return same_end and count < min(head.limit, self._longest) and not any(page.held for page in self.pages)

    def _capped(self, limit: int) -> int:
        """Rows that come at most where so many are requested."""
        return min(limit, self._longest) if self._is_capped else limit

    def _stride(self, limit: int) -> int:
        """Rows from a page of so many to the next."""
        return max(1, self._capped(limit) - self._overlap)

    def _widen(self, overlap: int) -> None:
        self._overlap = max(1, min(overlap, self._capped(self._most) // 2))

    def _page(self, place: int, limit: int = 0) -> PlannedPage:
        place = max(0, place)
        rows = limit or min(self._most, self._limit + self._overlap)
        if self._paging.style == "page":
            if not limit:
                # Pages begin at multiples of their size: take the one that reaches furthest, without asking for more.
                end, most = place + rows, min(self._capped(self._most), rows + EXTRA_ROWS)
                sizes = range(1, most + 1) if most <= self._longest or end > self._most else (end,)
                rows = min(sizes, key=lambda size: (-min(end, place // size * size + size), size))
            place -= place % rows
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
        if self._unsearched is None:
            step = self._stride(self._most)
            end = around + COMPARED_PAGES * step if total is None else total
            self._unsearched = iter(sorted(range(0, end + 1, step), key=lambda place: abs(place - around)) * SWEEPS)
        place = next(self._unsearched, None)
        if place is None:
            raise UnstableListingError(LOST)
        self.pages = [self._page(place, self._most)]

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

    By next link, a row that comes again is dropped if it has a key. One that slides from a page not yet read to one
    that was is missed.
    """

    def __init__(self, query: Mapping[str, object], paging: Paging, limit: int, position: Position) -> None:
        super().__init__(query, paging, limit, position)
        self._by_offset = paging.style in ("offset", "page")
        self._has_keys = paging.row_key is not None and not self._by_offset
        self._links, self._before = {position.link}, list[str]()
        # Pages by number begin at multiples of their size.
        begins = {"whole": 0, "page": position.at - position.at % limit}
        self.pages = [self._page(begins.get(paging.style, position.at), position.link)]

    def _after(self, page: PlannedPage, keys: list[str], handed: list[int]) -> Position:
        last = (*page.before.last, *(keys[index] for index in handed if self._has_keys))
        return Position(page.before.count + len(handed), page.place + handed[-1] + 1, last[-STORED_KEYS:], page.link)

    def _page(self, place: int, link: str = "") -> PlannedPage:
        if self._by_offset:
            found = page_query(self._paging, place, self._limit)
        else:
            found = {name: values if len(values) > 1 else values[0] for name, values in parse_qs(link).items()}
        return PlannedPage(place, self._limit, {**self._query, **found}, link)

    def _process(self, head: PlannedPage, keys: list[str]) -> list[int]:
        self.pages.clear()
        self.total = head.total
        if (self._by_offset and keys and keys == self._before) or (head.next_link and head.next_link in self._links):
            raise UnexpectedResponseError(
                "the account ignores which page is asked for: one came twice, and the rest cannot be read"
            )
        self._before = keys
        self._links.add(head.next_link)
        # Rows that were handed out before it was stopped and resumed.
        begin = self._position.at - head.place
        if self._position.last and self._paging.style == "whole":
            handed = [index for index, key in enumerate(keys) if key in self._position.last]
            if not handed:
                raise UnstableListingError(LOST)
            begin = handed[-1] + 1
        # Pages by number have the size that was asked for.
        following = head.place + (self._limit if self._paging.style == "page" else len(keys))
        if head.total is None:
            is_last = len(keys) < min(self._limit, DEFAULT_PAGE)
        else:
            is_last = not keys or head.place + len(keys) >= head.total
        if head.next_link or (self._by_offset and not is_last):
            self.pages = [self._page(following, head.next_link)]
        unseen = self._unseen(keys) if self._has_keys and self._paging.style == "next" else range(len(keys))
        return [index for index in unseen if index >= begin]


class KeyPlan(PagePlan):
    """Continues behind the id of the last row: `orders[id]=ASC` and `id_greater=<id>`.

    A response to "ids above g" lists every row from g to its last id, so that where g has been reached, everything up
    to that id has been read, whatever is added or deleted meanwhile. Only the highest id has to be remembered. Ids
    ahead are guessed from how far those of a page spread: where a guess was too far, what lies before it is read first;
    where it was too near, what was read already is dropped.
    """

    def __init__(self, query: Mapping[str, object], paging: Paging, limit: int, position: Position) -> None:
        super().__init__(query, paging, limit, position)
        self._key = paging.key or ""
        self._reached, self._first_total, self._hides_rows = position.at, 0, False
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

    def _after(self, page: PlannedPage, keys: list[str], handed: list[int]) -> Position:
        return Position(page.before.count + len(handed), int(keys[handed[-1]]))

    def _page(self, above: int) -> PlannedPage:
        query = {**self._query, "limit": self._limit, **({self._key: above} if above else {})}
        return PlannedPage(above, self._limit, query)

    def _promises_rows(self, page: PlannedPage) -> bool:
        return self.begun if page.total is None else page.total > 0

    def _process(self, head: PlannedPage, keys: list[str]) -> list[int]:
        ids, total = self._ids(head, keys), head.total
        if self.total is None:
            self._first_total = total or 0
        # The account counts what is above the key. If it counts all rows, its total does not fall.
        falls = total is not None and total < self._first_total
        if total is not None and (self.total is None or (falls and head.place == self._reached)):
            self.total = self._position.count + total
        # Pages that were short before show that the total counts rows which are not shown.
        if not ids and self.begun and falls and not self._hides_rows and self._promises_rows(head):
            raise UnexpectedResponseError(
                f"the account says that {total} more rows follow {head.place}, and shows none, asked twice"
            )
        new = [index for index, key in enumerate(ids) if key > self._reached and (not index or key > ids[index - 1])]
        if total is None:
            is_last = len(ids) < min(head.limit, DEFAULT_PAGE)
        else:
            self._hides_rows |= len(ids) < min(head.limit, total)
            # Of a full page the total may count only the rows, until it has been seen to fall.
            is_last = not ids or (len(ids) == total and (len(ids) < head.limit or falls))
        if is_last:
            self.pages.clear()
            return new
        self._reached = max(self._reached, ids[-1])
        self._spans.append(max(1, ids[-1] - (head.place or ids[0] - 1)))
        self.pages = [page for page in self.pages[1:] if page.sent]
        if not self.pages or self.pages[0].place > self._reached:
            self.pages.insert(0, self._page(self._reached))
        return new

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


def keys_of(rows: Iterable[Any], name: str | None) -> tuple[list[str], bool]:
    """The keys of rows as text, for the API repeats the type that was written; and whether there are any.

    A row without one is told apart by all it holds; those that are alike are different rows.
    """
    keys: list[str] = []
    alike: Counter[str] = Counter()
    for row in rows:
        key = getattr(row, name, None) if name else None
        if key is None and name and hasattr(row, "get"):
            key = row.get(name)
        if type(key) is str and key:
            keys.append(key)
        elif type(key) in (int, float):
            keys.append(str(key))
        else:
            to_dict = getattr(row, "to_dict", None)
            held = json.dumps(to_dict() if callable(to_dict) else row, sort_keys=True, default=repr)
            alike[held] += 1
            keys.append(f"{held} {alike[held]}")
    return keys, len(keys) > alike.total()


def is_digits(text: str) -> bool:
    """Whether a text is a number that `int` takes without much work."""
    return text.isascii() and text.isdigit() and len(text) <= MAX_DIGITS


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
