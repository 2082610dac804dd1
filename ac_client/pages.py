"""Listings, page by page or row by row: `Pager` sends one request after the other, `AsyncPager` several at a time."""

from __future__ import annotations

import asyncio
import hashlib
import json
import math
import re
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeAlias, TypeVar

from ._pagination import (
    LONGEST,
    KeyPlan,
    OffsetPlan,
    PagePlan,
    Position,
    SequencePlan,
    is_digits,
    key_of,
    keys_of,
    next_link,
    total_of,
)
from .errors import ActiveCampaignError, InvalidRequestError, UnexpectedResponseError
from .types import UNSET

if TYPE_CHECKING:
    from ._pagination import PlannedPage
    from .operations import Operation, Paging
    from .types import JSON, Response

__all__ = ["AsyncPager", "AsyncPages", "AsyncRows", "Checkpoint", "Page", "Pager"]

RowT = TypeVar("RowT")
EnvelopeT = TypeVar("EnvelopeT")

Checkpoint: TypeAlias = "dict[str, JSON]"
"""What `checkpoint()` gives and `resume=` takes. It holds no filter and no account's name, only a digest of them."""

AHEAD = 16  # pages fetched ahead at most: enough to use 5 requests a second where a response takes 3 seconds
RATE = 5  # requests a second that an account allows


@dataclass(frozen=True, slots=True, eq=False)
class Page(Generic[RowT, EnvelopeT]):
    """One page of a listing, which can be looped over and has a length.

    Args:
        rows: the rows that no earlier page had.
        total: total number of rows, if the response has it, else None.
        place: the offset that was requested, or by key the id behind which the page begins.
        response: the response with its status, headers and bytes.
    """

    rows: list[RowT]
    total: int | None
    place: int
    response: Response[EnvelopeT]

    @property
    def envelope(self) -> EnvelopeT:
        """The envelope as it came: all its rows, `meta`, and the arrays that were sent along."""
        return self.response.parsed

    def __iter__(self) -> Iterator[RowT]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __repr__(self) -> str:
        return f"<Page of {len(self.rows)} rows at {self.place}, {'?' if self.total is None else self.total} in all>"


class Listing:
    """A list operation with the caller's parameters, and the position to begin at.

    `told` is what a checkpoint has to agree with beside them: the account, and a query that the client adds.
    """

    def __init__(
        self,
        operation: Operation[Any],
        rows: Callable[[Any], Any],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        resume: Mapping[str, object] | None = None,
        told: Sequence[object] = (),
    ) -> None:
        if operation.paging is None:
            raise InvalidRequestError(f"{operation.name} is not a listing")
        paging = operation.paging
        given: dict[str, Any] = {name: value for name, value in (query or {}).items() if value is not UNSET}
        for name in ("limit", "offset"):  # another filter that is None is refused when it is sent
            if given.get(name, UNSET) is None:
                del given[name]
        style = "offset" if paging.style == "key" and not _can_read_by_key(paging, given) else paging.style
        self.operation, self.paging, self.path = operation, paging, path
        self._rows, self._style = rows, style
        # The parameters that page, which every request sets.
        styles = {"offset": ("limit", "offset"), "key": ("limit", paging.key), "page": (paging.size, paging.page)}
        size, place = (name or "" for name in styles.get(style, ("", "")))
        self._limit = _number(operation, size, given.get(size, paging.limit), 1, paging.limit)
        first = int(style == "page")
        start = _number(operation, place, given.get(place, first), first) - first
        if style == "page":
            start *= self._limit
        self._query = {name: value for name, value in given.items() if name not in (size, place)}
        if paging.order and not _orders(given) and not any(name in given for name in paging.unless):
            self._query[paging.order[0]] = paging.order[1]
        stated = sorted((name, str(value)) for name, value in given.items() if name != size)
        ids = sorted((name, str(value)) for name, value in (path or {}).items())
        said = json.dumps([told, operation.name, style, ids, stated], default=str)
        self._digest = hashlib.sha256(said.encode()).hexdigest()[:16]
        self.position = Position(at=start) if resume is None else self._resumed(resume)

    def plan(self, *, keyed: bool = True) -> PagePlan:
        """A plan for another reading; `keyed` is whether rows have ids."""
        paging, position = self.paging, self.position
        if self._style == "key":
            return KeyPlan(self._query, paging.key or "", self._limit, position)
        overlaps = self._style in ("offset", "page") and keyed and paging.row_key is not None
        if overlaps and (position.last or not position.count):
            return OffsetPlan(self._query, paging, self._limit, position)
        return SequencePlan(self._query, paging, self._limit, position)

    def rows_of(self, envelope: Any) -> list[Any]:
        """The rows of a response."""
        rows = self._rows(envelope)
        # An empty object is how PHP may write a list without rows; null is believed only if the total says so too.
        if (rows is None and total_of(envelope) == 0) or (rows == {} and not total_of(envelope)):
            return []
        values = list(rows.values()) if isinstance(rows, dict) else []
        if self.operation.parse and values and all(isinstance(row, dict) for row in values):
            # By their index or id, which is how PHP writes a list with gaps. Through the model once more, which makes
            # objects of the items of a list alone.
            rows = self._rows(self.operation.parse({self.paging.rows: values} if self.paging.rows else values))
        if not isinstance(rows, list):
            raise UnexpectedResponseError(f"the rows came as {type(rows).__name__} instead of a list")
        return rows

    def checkpoint(self, position: Position) -> Checkpoint:
        """A position as a small JSON value, with what tells this listing from others."""
        stored = {**asdict(position), "last": list(position.last)}
        return {"operation": self.operation.name, "listing": self._digest, **stored}

    def _resumed(self, stored: Mapping[str, Any]) -> Position:
        """The position that a checkpoint holds."""
        name = self.operation.name
        if not isinstance(stored, Mapping) or not isinstance(stored.get("operation"), str):
            raise InvalidRequestError(
                f"resume takes what checkpoint() gave, read by json.loads if it was stored, and not {stored!r:.40}"
            )
        if stored.get("listing") != self._digest:
            raise InvalidRequestError(
                f"the checkpoint was made by {stored['operation']}, perhaps with other parameters or for another "
                f"account, and cannot continue {name}; resume with the same method, path, filters, orders, offset and "
                "with_options(query=...)"
            )
        parts: list[Any] = [stored.get(part) for part in ("count", "at", "last", "link")]
        count, at, last, link = parts
        if (
            all(type(number) is int and 0 <= number < 10**LONGEST for number in (count, at))
            and isinstance(last, list)
            and all(isinstance(one, str) for one in (link, *last))
        ):
            return Position(count, at, tuple(last), link)
        raise InvalidRequestError(f"the checkpoint of {name} is damaged")


def _number(operation: Operation[Any], name: str, value: Any, least: int, most: float = math.inf) -> int:
    if isinstance(value, str) and is_digits(value) and operation.paging and name == operation.paging.key:
        value = int(value)
    if type(value) is int and least <= value <= most:
        return value
    allowed = f"from {least} to {most}" if least <= most < math.inf else f"from {least} up"
    raise InvalidRequestError(f"{name} of {operation.name} has to be a whole number {allowed}, not {value!r}")


def _can_read_by_key(paging: Paging, query: Mapping[str, object]) -> bool:
    """Whether the caller asks for no order but that by id, and for nothing that rules keys out."""
    orders = [(name, str(value).upper()) for name, value in _orders(query).items()]
    return orders in ([], [paging.order]) and not any(name in query for name in ("offset", *paging.unless))


def _orders(query: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in query.items() if name == "orders" or name.startswith("orders[")}


class Reading(Generic[RowT, EnvelopeT]):
    """One pass over a listing, without any sending or waiting."""

    def __init__(self, listing: Listing) -> None:
        self._listing = listing
        self.plan = listing.plan()
        self.handed = 0  # rows of the page that was handed out last
        self._current: PlannedPage | None = None
        self._ready: deque[tuple[PlannedPage, Page[RowT, EnvelopeT]]] = deque()
        self._error: ActiveCampaignError | None = None

    @property
    def position(self) -> Position:
        """The position behind the last row handed out."""
        return self.plan.after(self._current, self.handed) if self._current else self._listing.position

    def wanted(self) -> PlannedPage | None:
        """The page whose response is needed before one can be handed out; None where one can, or at the end."""
        if self._error is not None:
            raise self._error
        return None if self._ready or not self.plan.pages else self.plan.pages[0]

    def feed(self, planned: PlannedPage, response: Response[EnvelopeT]) -> None:
        """Take a response, and make ready what may be handed out now."""
        try:
            self._feed(planned, response)
        except ActiveCampaignError as error:
            operation = self._listing.operation
            self._error = type(error)(
                f"{operation.name}: {error}",
                operation=operation.name,
                method=operation.method,
                path=operation.root + operation.path.format_map(self._listing.path or {}),
                status=response.status_code,
                request_id=response.headers.get("X-Request-Id"),
            )
            raise self._error from None

    def _feed(self, planned: PlannedPage, response: Response[EnvelopeT]) -> None:
        paging, envelope = self._listing.paging, response.parsed
        rows = self._listing.rows_of(envelope)
        name = paging.row_key
        keyless = name and rows and all(key_of(row, name) is None for row in rows)
        if keyless and isinstance(self.plan, OffsetPlan) and not self.plan.begun and not self._listing.position.count:
            # There is no id after all, so that pages cannot be held against each other.
            self.plan = self._listing.plan(keyed=False)
            planned = self.plan.pages[0]
        planned.response, planned.rows, planned.sent = response, rows, True
        planned.total = total_of(envelope)
        planned.next_link = next_link(envelope, paging.next) if paging.next else ""
        planned.keys = keys_of(rows, name)
        for planned in self.plan.feed():
            fresh = [planned.rows[index] for index in planned.fresh]
            self._ready.append((planned, Page(fresh, planned.total, planned.place, planned.response)))

    def first(self) -> Page[RowT, EnvelopeT]:
        """The page that comes next."""
        if self._ready:
            return self._ready[0][1]
        raise InvalidRequestError("the listing was read to its end, and there is no further page")

    def hand_out(self) -> Page[RowT, EnvelopeT] | None:
        """Take the next page, none of whose rows count as handed out; None where none is ready."""
        if not self._ready:
            return None
        self._current, page = self._ready.popleft()
        self.handed = 0
        return page

    def close(self) -> None:
        """End the reading here."""
        self.plan.pages.clear()
        self._ready.clear()


class _Listed(Generic[RowT, EnvelopeT]):
    """What both pagers have in common."""

    def __init__(
        self,
        client: Any,
        operation: Operation[EnvelopeT],
        *,
        rows: Callable[[EnvelopeT], Sequence[RowT]],
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        resume: Mapping[str, object] | None = None,
        ahead: int = AHEAD,
    ) -> None:
        requests = getattr(client, "_requests", None)
        told = [re.sub(r":\d+$", "", requests.account.key), sorted(requests.options.query)] if requests else []
        self._listing = Listing(operation, rows, path=path, query=query, resume=resume, told=told)
        self._client, self.ahead = client, ahead
        self._reading = Reading[RowT, EnvelopeT](self._listing)

    @property
    def total(self) -> int | None:
        """Total number of rows, from the latest response; None before the first page or if it is missing."""
        return self._reading.plan.total

    @property
    def count(self) -> int:
        """Rows returned so far, including those before the checkpoint."""
        return self._reading.position.count

    def checkpoint(self) -> Checkpoint:
        """The position after the last row returned, as a small JSON value.

        Pass it to the same list method as `resume=`, in this process or another, to continue there. A page from
        `first()` does not count: a loop begins with it.

        However often you stop and resume, every row that exists from the beginning of the first part to the end of the
        last is returned. By key (contacts) none comes twice. By offset the position is known by the
        last 100 rows before it: once all of them are deleted, resuming raises `UnstableListingError`; and rows may come
        again where others were added before the position. Listings whose pages cannot overlap resume with the page
        where they stopped.
        """
        return self._listing.checkpoint(self._reading.position)


class AsyncPager(_Listed[RowT, EnvelopeT]):
    """A listing, read without blocking: `async for row in pager`.

    It sends no request until you use it. `await pager` is the first page. In a loop, further pages are fetched ahead;
    how many depends on the time of the first response. Requests in flight are cancelled when the loop ends. With
    `pager.ahead = 0`, set before the loop, pages are requested one by one.

    Every row that exists throughout comes exactly once, even if others are added or deleted meanwhile, as long as the
    listing has a stable order. If the pager detects that rows changed their order, it raises; it cannot detect every
    such change. Listings by next link, and those whose rows have no id, have no such check: a row may be missed when
    others are deleted before it.

    Raises:
        InvalidRequestError: an invalid limit or offset, or a checkpoint of another listing or account.
        UnstableListingError: while reading, if rows change their order, so that some may be missed, or if all rows
            before a checkpoint are deleted.
        UnexpectedResponseError: while reading: a response without a list of rows, or without those that it says there
            are, or an account that ignores `offset`.
    """

    _begun: AsyncPages[RowT, EnvelopeT] | None = None

    async def first(self) -> Page[RowT, EnvelopeT]:
        """The first page; a loop that follows begins with it, and does not request it again."""
        self._begun = self._begun or self._begin()
        return await self._begun.first()

    def __await__(self) -> Generator[Any, None, Page[RowT, EnvelopeT]]:
        return self.first().__await__()

    def pages(self) -> AsyncPages[RowT, EnvelopeT]:
        """The pages, to be looped over by `async for`."""
        begun, self._begun = self._begun, None
        return begun or self._begin()

    def __aiter__(self) -> AsyncRows[RowT]:
        return AsyncRows(self.pages())

    if not TYPE_CHECKING:  # type checkers say so by themselves

        def __iter__(self) -> NoReturn:
            raise TypeError("use `async for` with a listing of an AsyncClient; `for` is for those of a Client")

    def _begin(self) -> AsyncPages[RowT, EnvelopeT]:
        self._reading = Reading(self._listing)
        send = partial(self._client.acall, self._listing.operation, path=self._listing.path)
        return AsyncPages(self._reading, send, self.ahead)


class Pager(_Listed[RowT, EnvelopeT]):
    """A listing, requested page by page: `for row in pager`. See `AsyncPager`; nothing is fetched ahead."""

    _begun: Reading[RowT, EnvelopeT] | None = None

    def first(self) -> Page[RowT, EnvelopeT]:
        """See `AsyncPager.first`."""
        if self._begun is None:
            self._begun = self._reading = Reading(self._listing)
        return self._filled(self._begun).first()

    def pages(self) -> Iterator[Page[RowT, EnvelopeT]]:
        """The pages, to be looped over."""
        for page, reading in self._read():
            reading.handed = len(page)
            yield page

    def __iter__(self) -> Iterator[RowT]:
        for page, reading in self._read():
            for row in page:
                reading.handed += 1
                yield row

    if not TYPE_CHECKING:

        def __aiter__(self) -> NoReturn:
            raise TypeError("use `for` with a listing of a Client; `async for` is for those of an AsyncClient")

    def _read(self) -> Iterator[tuple[Page[RowT, EnvelopeT], Reading[RowT, EnvelopeT]]]:
        reading, self._begun = self._begun or Reading(self._listing), None
        self._reading = reading
        while (page := self._filled(reading).hand_out()) is not None:
            yield page, reading

    def _filled(self, reading: Reading[RowT, EnvelopeT]) -> Reading[RowT, EnvelopeT]:
        listing = self._listing
        while planned := reading.wanted():
            reading.feed(planned, self._client.call(listing.operation, path=listing.path, query=planned.query))
        return reading


class AsyncPages(AsyncIterator[Page[RowT, EnvelopeT]]):
    """The pages of a listing, fetched ahead and in order.

    A loop that is left takes the requests in flight with it; where the pages are kept in a variable, `aclose()` does.
    After an error or a cancelled wait it can be asked again, and goes on with the page that failed.
    """

    def __init__(
        self,
        reading: Reading[RowT, EnvelopeT],
        send: Callable[..., Coroutine[Any, Any, Response[EnvelopeT]]],
        ahead: int,
    ) -> None:
        self._tasks: dict[PlannedPage, asyncio.Task[Response[EnvelopeT]]] = {}
        self.reading, self._send, self._ahead = reading, send, ahead
        self._depth = 0  # requests that may start while one response is awaited, known from the first one on

    async def first(self) -> Page[RowT, EnvelopeT]:
        """The page that comes next, without taking it; nothing is fetched ahead of it."""
        await self._fill()
        return self.reading.first()

    async def __anext__(self) -> Page[RowT, EnvelopeT]:
        page = await self.advance()
        self.reading.handed = len(page)
        return page

    async def aclose(self) -> None:
        """Give up what is in flight, and wait until it is gone. The reading ends here."""
        self.reading.close()
        if given_up := self._give_up():
            await asyncio.wait(given_up)

    def __del__(self) -> None:
        self._give_up()

    async def advance(self) -> Page[RowT, EnvelopeT]:
        """The next page, none of whose rows count as handed out."""
        await self._fill()
        if (page := self.reading.hand_out()) is None:
            raise StopAsyncIteration
        self._fetch(self._depth)
        return page

    async def _fill(self) -> None:
        """Ask until a page is ready, or the listing has ended."""
        now = asyncio.get_running_loop().time
        began = now()
        try:
            while (head := self.reading.wanted()) is not None:
                task = self._tasks.get(head)
                if task is None or not task.done():
                    # Only a loop that waits may have pages fetched beyond the usual number.
                    self._fetch(max(1, self._ahead), head)
                    flying = [task for task in self._tasks.values() if not task.done()]
                    await asyncio.wait(flying, return_when=asyncio.FIRST_COMPLETED)
                    continue
                del self._tasks[head]
                self.reading.feed(head, task.result())
                self._depth = self._depth or min(self._ahead, AHEAD, 1 + math.ceil(RATE * (now() - began)))
                given_up = self._give_up(keep=self.reading.plan.pages)
                if given_up and not self.reading.plan.pages:
                    await asyncio.wait(given_up)
        except BaseException:
            self._give_up()
            raise

    def _fetch(self, waiting: int, head: PlannedPage | None = None) -> None:
        """Send what the plan wants, so that so many pages are in flight or wait to be used."""
        free = max(self._depth, head is not None) - sum(not task.done() for task in self._tasks.values())
        if free < 1 and (head is None or head in self._tasks):
            return
        for planned in self.reading.plan.ahead(waiting):
            if (planned.sent and (planned in self._tasks or planned.held)) or (free < 1 and planned is not head):
                continue
            free -= 1
            planned.sent = True
            task = self._tasks[planned] = asyncio.get_running_loop().create_task(self._send(query=planned.query))
            # What is no longer asked for may fail in silence.
            task.add_done_callback(lambda task: None if task.cancelled() else task.exception() and None)

    def _give_up(self, keep: Iterable[PlannedPage] = ()) -> list[asyncio.Task[Response[EnvelopeT]]]:
        """Cancel what is in flight, except what is kept; returns what has to come to an end."""
        kept = set(keep)
        tasks = [self._tasks.pop(planned) for planned in [one for one in self._tasks if one not in kept]]
        for task in tasks:
            # Perhaps from another thread, for the garbage collector runs in any. A loop that was closed has no tasks.
            if not task.get_loop().is_closed():
                task.get_loop().call_soon_threadsafe(task.cancel)
        return tasks


class AsyncRows(AsyncIterator[RowT]):
    """The rows of a listing. `aclose()` gives up what is in flight.

    Several tasks may loop over the same rows, and each row goes to one of them.
    """

    def __init__(self, pages: AsyncPages[RowT, Any]) -> None:
        self._pages = pages
        self._rows: Iterator[RowT] = iter(())
        self._lock = asyncio.Lock()

    async def __anext__(self) -> RowT:
        while True:
            spent = self._rows
            for row in spent:
                self._pages.reading.handed += 1
                return row
            async with self._lock:
                # Another task may have got a page while this one waited.
                if self._rows is spent:
                    self._rows = iter(await self._pages.advance())

    async def aclose(self) -> None:
        """Give up what is in flight, and wait until it is gone. The reading ends here."""
        self._rows = iter(())
        await self._pages.aclose()
