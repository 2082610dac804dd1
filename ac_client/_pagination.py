"""A listing as it was asked for: its parameters, checkpoints, and the plans for pages that do not overlap."""

from __future__ import annotations

import hashlib
import json
from collections import Counter, deque
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NotRequired, TypedDict, TypeGuard
from urllib.parse import parse_qs, urlencode, urlsplit

from ._page_plan import (
    DEFAULT_PAGE,
    LOST,
    REMEMBERED,
    Key,
    OffsetPlan,
    PagePlan,
    PageRequest,
    PageResult,
    Position,
)
from .errors import InvalidRequestError, UnexpectedResponseError, UnstableListingError
from .types import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .operations import Operation, Paging

LONGEST = 19  # digits of an id that is read as a number; longer ones are compared as text
# Ids ahead are guessed while those of one page spread at most so much further than those of another, and while so many
# of the rows read were new.
EVEN, WORTH = 1.5, 0.75


class Checkpoint(TypedDict):
    """A position in a listing, as `checkpoint()` gives it and `resume=` takes it; `json` stores it as it is.

    It holds no filter and no name of the account, only a digest of them. Its content is private.
    """

    operation: str
    listing: str
    style: str
    count: int
    at: int
    last: list[int | str]
    left: NotRequired[int]
    link: NotRequired[str]


class Listing:
    """A list operation with the caller's parameters."""

    def __init__(
        self,
        operation: Operation[Any],
        path: Mapping[str, object] | None,
        query: Mapping[str, object] | None,
        resume: Mapping[str, object] | None,
        account: str,
    ) -> None:
        if operation.paging is None:
            raise InvalidRequestError(f"{operation.name} is not a listing")
        self._operation = operation
        paging = self.paging = operation.paging
        self._query = {name: value for name, value in (query or {}).items() if value is not UNSET}
        for name in ("limit", "offset"):  # a filter that is None is refused when it is sent
            if self._query.get(name, UNSET) is None:
                del self._query[name]
        style = self.style = _style(paging, self._query)
        self.limit, self.offset, above = paging.limit, 0, 0
        # The parameters that page, which every request sets.
        self._paged = {
            "offset": ("limit", "offset"),
            "key": ("limit", paging.key),
            "page": (paging.size, paging.page),
        }.get(style, (None, None))
        size, place = self._paged
        if size:
            self.limit = self._number(size, paging.limit, 1, paging.limit)
        if place and style == "key":
            above = _id(place, self._query.get(place, 0))
        elif place:
            first = int(style == "page")
            self.offset = (self._number(place, first, first) - first) * (self.limit if first else 1)
        stated = sorted((name, value) for name, value in self._query.items() if name != size)
        ids = sorted((name, str(value)) for name, value in (path or {}).items())
        said = json.dumps([account, ids, stated], default=str)
        self._digest = hashlib.sha256(said.encode()).hexdigest()[:16]
        self.start = Position(at=above) if resume is None else self._read(resume)

    def checkpoint(self, position: Position) -> Checkpoint:
        """A position as a small JSON value, with what tells this listing from others."""
        stored = Checkpoint(
            operation=self._operation.name,
            listing=self._digest,
            style=self.style,
            count=position.count,
            at=position.at,
            last=list(position.last),
        )
        if position.left is not None:
            stored["left"] = position.left
        if position.link:
            stored["link"] = position.link
        return stored

    def plan(self) -> PagePlan:
        """A plan for another reading, from the checkpoint or from the start."""
        paging, key = self.paging, self.paging.key
        query = {name: value for name, value in self._query.items() if name not in self._paged}
        may_order = not _orders(query) and not any(name in query for name in paging.unless)
        if paging.order and may_order:
            query[paging.order[0]] = paging.order[1]
        if self.style == "key" and key:
            return KeyPlan(query, key, self.limit, self.start)
        if all(self._paged) and paging.row_key and bool(self.start.last) == bool(self.start.count):
            return OffsetPlan(query, paging, self.limit, self.offset, self.start)
        return SequencePlan(self, query, keyed=not all(self._paged) and paging.row_key is not None)

    def _number(self, name: str, default: int, least: int, most: int | None = None) -> int:
        value: object = self._query.get(name, default)
        if _is_number(value, least) and (most is None or value <= most):
            return value
        allowed = f"from {least} to {most}" if most and most >= least else f"from {least} up"
        raise InvalidRequestError(f"{name} of {self._operation.name} has to be a whole number {allowed}, not {value!r}")

    def _read(self, resume: Mapping[str, object]) -> Position:
        """The position that a checkpoint holds."""
        name = self._operation.name
        if not isinstance(resume, Mapping):
            hint = "; read it with json.loads first" if isinstance(resume, str | bytes) else ""
            raise InvalidRequestError(f"resume takes what checkpoint() gave, not {type(resume).__name__}{hint}")
        operation = resume.get("operation")
        if not isinstance(operation, str):
            raise InvalidRequestError("resume takes what checkpoint() gave, and this is no checkpoint of a listing")
        if operation != name:
            raise InvalidRequestError(f"the checkpoint is one of {operation}, and cannot continue {name}")
        if resume.get("listing") != self._digest or resume.get("style") != self.style:
            raise InvalidRequestError(
                f"the checkpoint was made by {operation} with other parameters, or for another account; resume with "
                "the same path, filters, orders and offset"
            )
        count, at, last, left, link = (resume.get(key) for key in ("count", "at", "last", "left", "link"))
        if (
            _is_number(count)
            and _is_number(at)
            and (left is None or isinstance(left, int))
            and isinstance(link, str | None)
            and isinstance(last, list)
            and all(isinstance(key, str) or _is_number(key, -(10**LONGEST)) for key in last)
            # The position is known by the rows before it, by the link of the page, or by an id.
            and (self.style in ("key", "whole") or bool(last or link) == bool(count))
        ):
            return Position(count, at, tuple(last), left, link or "")
        raise InvalidRequestError(f"the checkpoint of {operation} is damaged")


class SequencePlan(PagePlan):
    """One page after the other, where pages cannot overlap.

    So come a listing that is one response, one that links to its next page, one by page numbers of a size that the
    account chooses, and any whose rows have no key. A row that comes again is dropped if it has a key; one that slides
    from a page not yet read to one that was is missed.
    """

    def __init__(self, listing: Listing, query: Mapping[str, object], *, keyed: bool) -> None:
        position = listing.start
        super().__init__(position)
        self._query, self._paging, self._limit, self._style = query, listing.paging, listing.limit, listing.style
        self._keyed, self._links = keyed, {position.link}
        self._before: list[Key] = []
        self._resumed: Position | None = position
        place = listing.offset + position.count - position.at
        self.plan = [self._request(place, position.link or self._link(place, place // self._limit + 1))]

    def after(self, result: PageResult, count: int) -> Position:
        request, before = result.request, result.before
        handed = [(request.keys or [])[index] for index in result.fresh[:count]] if self._keyed else []
        last = [*(before.last if before.link == request.link else ()), *handed][-REMEMBERED:]
        at = result.fresh[count - 1] + 1 if count else before.at
        return Position(before.count + count, at, tuple(last), link=request.link)

    def _link(self, place: int, number: int) -> str:
        if self._style == "page" and self._paging.page:
            size = {self._paging.size: self._limit} if self._paging.size else {}
            return urlencode({self._paging.page: number, **size})
        return urlencode({"limit": self._limit, "offset": place}) if self._style == "offset" else ""

    def _request(self, place: int, link: str) -> PageRequest:
        found: dict[str, object] = {}
        for name, values in parse_qs(link).items():
            value = values if len(values) > 1 else values[0]
            found[name] = value if self._style == "next" else int(values[0])
        return PageRequest(place, self._limit, {**self._query, **found}, link)

    def _settle(self, head: PageRequest, keys: list[Key]) -> list[int]:
        self.plan.clear()
        self.total = head.total
        first, link = self._first_own(keys), self._following(head, len(keys))
        if (keys and keys == self._before and self._style != "next") or (link and link in self._links):
            raise UnexpectedResponseError(
                "the account ignores which page is asked for: one came twice, and the rest cannot be read"
            )
        self._before = keys
        if link:
            self._links.add(link)
            self.plan = [self._request(head.place + len(keys), link)]
        own = range(len(keys)) if not self._keyed or self._style == "whole" else self._unseen(keys)
        return [index for index in own if index >= first]

    def _following(self, head: PageRequest, count: int) -> str:
        """The link of the next page; empty where there is none."""
        reach, page = head.place + count, self._paging.page
        if self._style in ("whole", "next") or not count:
            return head.next_link
        if head.total is not None:
            is_last = reach >= head.total
        else:
            # A page below the default size is the last, where the request named the size.
            is_last = count < min(self._limit, DEFAULT_PAGE) and (self._style == "offset" or bool(self._paging.size))
        number = int(parse_qs(head.link)[page][0]) if self._style == "page" and page else 0
        return "" if is_last else self._link(reach, number + 1)

    def _first_own(self, keys: list[Key]) -> int:
        """The index of the first row behind the checkpoint, in the page where it stands."""
        resumed, self._resumed = self._resumed, None
        if resumed is None or not resumed.last:
            return resumed.at if resumed else 0
        found = 1 + max((index for index, key in enumerate(keys) if key in resumed.last), default=-1)
        if not found and self._style == "whole":
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
        self._first_total = 0
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
        falls = head.total is not None and head.total < self._first_total
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
        """Whether an empty page has to be requested once more; raises where that was done, and rows are due."""
        handed = self._position.count > self._start.count
        # A total that does not fall, or pages that were short before, show that it counts rows which are not shown.
        if self._asked_again and head.total and handed and falls and not self._hides:
            raise UnexpectedResponseError(
                f"the account says that {head.total} more rows follow {head.place}, and shows none, asked twice"
            )
        return not self._asked_again and (handed if head.total is None else head.total > 0)

    def _ids(self, head: PageRequest, keys: list[Key]) -> list[int]:
        """The ids of a response, which have to be numbers above the key, in ascending order."""
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


def keys_of(rows: Iterable[object], name: str | None) -> list[Key]:
    """The keys of one response's rows, found under a name in each.

    A row without one is told apart by all it holds; those that are alike within a response are different rows.
    """
    keys: list[Key] = []
    alike: Counter[str] = Counter()
    for row in rows:
        key = key_of(row, name)
        if key is None:
            to_dict = getattr(row, "to_dict", None)
            key = json.dumps(to_dict() if callable(to_dict) else row, sort_keys=True, default=repr)
            alike[key] += 1
            key = f"{key} {alike[key]}"
        keys.append(key)
    return keys


def key_of(row: object, name: str | None) -> Key | None:
    """The key of a row; None where it has none, or one that tells nothing."""
    if name is None:
        return None
    # The same id may come as text and as a number, for the API repeats the type that was written.
    value = getattr(row, name, UNSET)
    if value is UNSET or value is None:
        get = getattr(row, "get", None)
        value = get(name) if callable(get) else None
    if type(value) is int:
        return value
    if isinstance(value, str) and value:
        plain = value.isascii() and value.isdigit() and len(value) <= LONGEST
        return int(value) if plain and str(int(value)) == value else value
    return str(value) if isinstance(value, float) else None


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
    if isinstance(total, str) and total.isascii() and total.strip().isdigit() and len(total) <= LONGEST:
        total = int(total)
    return total if type(total) is int and total >= 0 else None


def next_link(envelope: object, name: str) -> str:
    """The query of the next page's address, which is all that is used of it: it may name another host."""
    found: object = envelope
    for key in name.split("."):
        found = _at(found, key)
    if not found:
        return ""
    query = urlsplit(found).query if isinstance(found, str) else ""
    if not query:
        raise UnexpectedResponseError(f"{name} should be the address of the next page, and is {found!r:.200}")
    return query


def _style(paging: Paging, query: Mapping[str, object]) -> str:
    if paging.style != "key":
        return paging.style
    by_id = not (orders := _orders(query)) or (
        paging.order is not None
        and list(orders) == [paging.order[0]]
        and str(orders[paging.order[0]]).upper() == paging.order[1]
    )
    return "key" if by_id and not any(name in query for name in ("offset", *paging.unless)) else "offset"


def _orders(query: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in query.items() if name == "orders" or name.startswith("orders[")}


def _is_number(value: object, least: int = 0) -> TypeGuard[int]:
    return type(value) is int and least <= value < 10**LONGEST


def _id(name: str, value: Any) -> int:
    with suppress(ValueError, TypeError):
        return max(0, int(str(value)))
    raise InvalidRequestError(f"{name} has to be a row's id, which is a number, not {value!r}")
