"""Listings, page by page or row by row: `Pager` sends one request after the other, `AsyncPager` several at a time."""

from __future__ import annotations

import asyncio
import hashlib
import json
import math
import re
from collections import deque
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeAlias, TypeVar

from . import _pagination
from ._pagination import KeyPlan, OffsetPlan, PagePlan, Position, SequencePlan
from .errors import ActiveCampaignError, InvalidRequestError, UnexpectedResponseError
from .types import UNSET

if TYPE_CHECKING:
    from ._pagination import PlannedPage
    from .operations import Operation, Paging
    from .types import JSON, Response

__all__ = ["AsyncPager", "AsyncPages", "AsyncRows", "Checkpoint", "Page", "Pager", "Pages"]

RowT = TypeVar("RowT")
EnvelopeT = TypeVar("EnvelopeT")

Checkpoint: TypeAlias = "dict[str, JSON]"
"""What `checkpoint()` gives and `resume=` takes. It holds no filter and no account's name, only a digest of them."""
Parameters: TypeAlias = "Mapping[str, object] | None"

MOST_AHEAD = 16  # pages: enough to use 5 requests a second where a response takes 3 seconds


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


class Reading(Generic[RowT, EnvelopeT]):
    """One pass over a listing with the caller's parameters, without any sending or waiting.

    `scope` is what a checkpoint has to agree with beside them: the account, and a query that the client adds.
    """

    def __init__(
        self,
        operation: Operation[EnvelopeT],
        *,
        rows: Callable[[EnvelopeT], Sequence[RowT]],
        path: Parameters = None,
        query: Parameters = None,
        resume: Parameters = None,
        scope: Sequence[object] = (),
    ) -> None:
        if operation.paging is None:
            raise InvalidRequestError(f"{operation.name} is not a listing")
        self.operation, self.path = operation, path
        self._rows, self._paging = rows, operation.paging
        paging = operation.paging
        given: dict[str, Any] = {name: value for name, value in (query or {}).items() if value is not UNSET}
        for name in ("limit", "offset"):  # another filter that is None is refused when it is sent
            if given.get(name, UNSET) is None:
                del given[name]
        style = "offset" if paging.style == "key" and not _can_read_by_key(paging, given) else paging.style
        # The parameters that page, which every request sets.
        styles = {"offset": ("limit", "offset"), "key": ("limit", paging.key), "page": (paging.size, paging.page)}
        size, place = (name or "" for name in styles.get(style, ("", "")))
        limit = _number(operation, size, given.get(size, paging.limit), 1, paging.limit)
        first = int(style == "page")
        start = _number(operation, place, given.get(place, first), first) - first
        sent = {name: value for name, value in given.items() if name not in (size, place)}
        if paging.order and not _orders(given) and not any(name in given for name in paging.unless):
            sent[paging.order[0]] = paging.order[1]
        parts = [sorted((name, str(part[name])) for name in part if name != size) for part in (path or {}, given)]
        said = json.dumps([scope, operation.name, style, *parts], default=str)
        self._digest = hashlib.sha256(said.encode()).hexdigest()[:16]
        self._start = Position(at=start * limit if first else start) if resume is None else self._resumed(resume)
        plan: type[PagePlan] = KeyPlan if style == "key" else SequencePlan
        if style in ("offset", "page") and paging.row_key and (self._start.last or not self._start.count):
            plan = OffsetPlan
        self.plan = plan(sent, paging, limit, self._start)
        self.handed = 0  # rows of the page that was handed out last
        self._current: PlannedPage | None = None
        self.ready: deque[tuple[PlannedPage, Page[RowT, EnvelopeT]]] = deque()
        self._error: ActiveCampaignError | None = None

    @property
    def position(self) -> Position:
        """The position behind the last row handed out."""
        return self.plan.after(self._current, self.handed) if self._current else self._start

    def wanted(self) -> PlannedPage | None:
        """The page whose response is needed before one can be handed out; None where one can, or at the end."""
        if self._error is not None:
            raise self._error
        return None if self.ready or not self.plan.pages else self.plan.pages[0]

    def feed(self, planned: PlannedPage, response: Response[EnvelopeT]) -> None:
        """Take a response, and make ready what may be handed out now."""
        try:
            self._feed(planned, response)
        except ActiveCampaignError as error:
            operation = self.operation
            self._error = type(error)(
                f"{operation.name}: {error}",
                operation=operation.name,
                method=operation.method,
                path=operation.root + operation.path.format_map(self.path or {}),
                status=response.status_code,
                request_id=response.headers.get("X-Request-Id"),
            )
            raise self._error from None

    def _feed(self, planned: PlannedPage, response: Response[EnvelopeT]) -> None:
        paging, envelope = self._paging, response.parsed
        rows = self._rows_of(envelope)
        keys, have_ids = _pagination.keys_of(rows, paging.row_key)
        is_first = not (self.plan.begun or self._start.count)
        if rows and not have_ids and is_first and isinstance(self.plan, OffsetPlan):
            self.plan = self.plan.without_keys()
            planned = self.plan.pages[0]
        planned.response, planned.rows, planned.keys, planned.sent = response, rows, keys, True
        planned.total = _pagination.total_of(envelope)
        planned.next_link = _pagination.next_link(envelope, paging.next) if paging.next else ""
        for ready in self.plan.feed():
            new = [ready.rows[index] for index in ready.new]
            self.ready.append((ready, Page(new, ready.total, ready.place, ready.response)))

    def _rows_of(self, envelope: EnvelopeT) -> list[Any]:
        rows: Any = self._rows(envelope)
        # An empty object is how PHP may write a list without rows; null is believed only if the total says so too.
        if rows is None or rows == {}:
            total = _pagination.total_of(envelope)
            if total == 0 or (total is None and rows is not None):
                return []
        if isinstance(rows, dict) and rows and all(isinstance(row, dict) for row in rows.values()):
            parse: Any = self.operation.parse or dict  # a list by index or by whatever else: models read indexes alone
            rows = self._rows(parse({self._paging.rows: [*rows.values()]}))
        if not isinstance(rows, list):
            raise UnexpectedResponseError(f"the rows came as {type(rows).__name__} instead of a list")
        return rows

    def hand_out(self) -> Page[RowT, EnvelopeT] | None:
        """Take the next page, all of whose rows count as handed out; None where none is ready."""
        if not self.ready:
            return None
        self._current, page = self.ready.popleft()
        self.handed = len(page)
        return page

    def checkpoint(self) -> Checkpoint:
        """The position as a small JSON value, with what tells this listing from others."""
        stored = {**asdict(self.position), "last": list(self.position.last)}
        return {"operation": self.operation.name, "listing": self._digest, **stored}

    def _resumed(self, stored: Any) -> Position:
        """The position that a checkpoint holds."""
        found: Mapping[Any, Any] = stored if isinstance(stored, Mapping) else {}
        parts: list[Any] = [found.get(part) for part in ("operation", "count", "at", "last", "link")]
        made_by, count, at, last, link = parts
        numbers = all(type(number) is int and 0 <= number < 10**_pagination.MAX_DIGITS for number in (count, at))
        if not (numbers and isinstance(last, list) and all(isinstance(text, str) for text in (made_by, link, *last))):
            raise InvalidRequestError(
                "resume takes what checkpoint() gave, read by json.loads if it was stored; this is something else, or "
                f"damaged: {stored!r:.40}"
            )
        if found.get("listing") != self._digest:
            raise InvalidRequestError(
                f"the checkpoint was made by {made_by}, perhaps with other parameters or for another account, and "
                f"cannot continue {self.operation.name}; resume with the same method, path, filters, orders, offset "
                "and with_options(query=...)"
            )
        return Position(count, at, tuple(last), link)


def _number(operation: Operation[Any], name: str, value: Any, least: int, most: float = math.inf) -> int:
    if isinstance(value, str) and _pagination.is_digits(value) and operation.paging and name == operation.paging.key:
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


class _Listed(Generic[RowT, EnvelopeT]):
    """What both pagers have in common."""

    def __init__(
        self,
        client: Any,
        operation: Operation[EnvelopeT],
        *,
        rows: Callable[[EnvelopeT], Sequence[RowT]],
        path: Parameters = None,
        query: Parameters = None,
        resume: Parameters = None,
        ahead: int = MOST_AHEAD,
    ) -> None:
        requests = getattr(client, "_requests", None)
        scope = [re.sub(r":\d+$", "", requests.account.key), sorted(requests.options.query)] if requests else []
        self._new_reading = partial(
            Reading[RowT, EnvelopeT],
            operation,
            rows=rows,
            path=path,
            query={**(query or {})},
            resume=resume,
            scope=scope,
        )
        self._reading, self._is_begun = self._new_reading(), False
        self._client, self.ahead = client, ahead

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
        again where others were added before the position. Listings whose pages cannot overlap resume at the offset or
        the linked page where they stopped.
        """
        return self._reading.checkpoint()

    def _begin(self) -> Reading[RowT, EnvelopeT]:
        """A reading from the start."""
        if self._is_begun:
            self._reading = self._new_reading()
        self._is_begun = True
        return self._reading


class _Awaited:
    """What is read by `async for`, and says so."""

    if not TYPE_CHECKING:  # type checkers say so by themselves

        def __iter__(self) -> NoReturn:
            raise TypeError("use `async for` with a listing of an AsyncClient; `for` is for those of a Client")


class _Blocking:
    """What is read by `for`, and says so."""

    if not TYPE_CHECKING:

        def __aiter__(self) -> NoReturn:
            raise TypeError("use `for` with a listing of a Client; `async for` is for those of an AsyncClient")


class AsyncPager(_Awaited, _Listed[RowT, EnvelopeT]):
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
        self._begun = begun = self.pages()
        await begun.fill()
        return begun.reading.ready[0][1]

    def __await__(self) -> Generator[Any, None, Page[RowT, EnvelopeT]]:
        return self.first().__await__()

    def pages(self) -> AsyncPages[RowT, EnvelopeT]:
        """The pages, to be looped over by `async for`."""
        begun, self._begun = self._begun, None
        return begun or AsyncPages(self._client, self._begin(), self.ahead)

    def __aiter__(self) -> AsyncRows[RowT]:
        return AsyncRows(self.pages())


class Pager(_Blocking, _Listed[RowT, EnvelopeT]):
    """A listing, requested page by page: `for row in pager`. See `AsyncPager`; nothing is fetched ahead."""

    _begun: Pages[RowT, EnvelopeT] | None = None

    def first(self) -> Page[RowT, EnvelopeT]:
        """See `AsyncPager.first`."""
        self._begun = begun = self.pages()
        begun.fill()
        return begun.reading.ready[0][1]

    def pages(self) -> Pages[RowT, EnvelopeT]:
        """The pages, to be looped over."""
        begun, self._begun = self._begun, None
        return begun or Pages(self._client, self._begin())

    def __iter__(self) -> Iterator[RowT]:
        pages = self.pages()
        reading = pages.reading
        for page in pages:
            for reading.handed, row in enumerate(page.rows, 1):
                yield row


class Pages(_Blocking, Iterator[Page[RowT, EnvelopeT]]):
    """The pages of a listing, in order. After an error it can be asked again, and goes on with the page that failed."""

    def __init__(self, client: Any, reading: Reading[RowT, EnvelopeT]) -> None:
        self._client, self.reading = client, reading

    def __next__(self) -> Page[RowT, EnvelopeT]:
        self.fill()
        if (page := self.reading.hand_out()) is None:
            raise StopIteration
        return page

    def fill(self) -> None:
        """Send requests until a page is ready, or the listing has ended."""
        reading = self.reading
        while planned := reading.wanted():
            reading.feed(planned, self._client.call(reading.operation, path=reading.path, query=planned.query))


class AsyncPages(_Awaited, AsyncIterator[Page[RowT, EnvelopeT]]):
    """The pages of a listing, fetched ahead and in order.

    A loop that is left takes the requests in flight with it; where the pages are kept in a variable, `aclose()` does.
    After an error or a cancelled wait it can be asked again, and goes on with the page that failed.
    """

    def __init__(self, client: Any, reading: Reading[RowT, EnvelopeT], ahead: int) -> None:
        self._tasks: dict[PlannedPage, asyncio.Task[Response[EnvelopeT]]] = {}
        self.reading, self._ahead = reading, min(ahead, MOST_AHEAD)
        self._send = partial(client.acall, reading.operation, path=reading.path)
        budget = getattr(client, "budget", None)
        self._rate = getattr(budget, "rate", 5) / getattr(budget, "per", 1.0)  # requests per second
        self._depth = 0  # requests that may start while one response is awaited, known from the first one on

    async def __anext__(self) -> Page[RowT, EnvelopeT]:
        await self.fill()
        if (page := self.reading.hand_out()) is None:
            raise StopAsyncIteration
        self._fetch(self._depth)
        return page

    async def aclose(self) -> None:
        """Give up what is in flight, and wait until it is gone. The reading ends here."""
        self.reading.plan.pages.clear()
        self.reading.ready.clear()
        await self._end()

    def __del__(self) -> None:
        self._give_up()

    async def fill(self) -> None:
        """Send requests until a page is ready, or the listing has ended."""
        now = asyncio.get_running_loop().time
        began = now()
        try:
            while (head := self.reading.wanted()) is not None:
                task = self._tasks.get(head)
                if task is None or not task.done():
                    # Only a loop that waits may have pages fetched beyond the usual number.
                    self._fetch(max(1, self._ahead), least=int(task is None))
                    flying = [task for task in self._tasks.values() if not task.done()]
                    await asyncio.wait(flying, return_when=asyncio.FIRST_COMPLETED)
                    continue
                del self._tasks[head]
                self.reading.feed(head, task.result())
                self._depth = self._depth or min(self._ahead, 1 + math.ceil(self._rate * (now() - began)))
                if not self.reading.plan.pages:
                    await self._end()
        except BaseException:
            self._give_up()
            raise

    def _fetch(self, pages: int, least: int = 0) -> None:
        """Send what the plan wants, so that so many pages are in flight or wait to be used."""
        free = max(self._depth - sum(not task.done() for task in self._tasks.values()), least)
        if free < 1:
            return
        unsent = [one for one in self.reading.plan.ahead(pages) if one not in self._tasks and not one.held]
        for planned in unsent[:free]:
            planned.sent = True
            task = self._tasks[planned] = asyncio.get_running_loop().create_task(self._send(query=planned.query))
            # What is no longer asked for may fail in silence.
            task.add_done_callback(lambda task: None if task.cancelled() else task.exception() and None)

    async def _end(self) -> None:
        if given_up := self._give_up():
            await asyncio.wait(given_up)

    def _give_up(self) -> list[asyncio.Task[Response[EnvelopeT]]]:
        """Cancel what is in flight; returns what has to come to an end."""
        tasks = [*self._tasks.values()]
        self._tasks.clear()
        for task in tasks:
            # Perhaps from another thread, for the garbage collector runs in any. A loop that was closed has no tasks.
            if not task.get_loop().is_closed():
                task.get_loop().call_soon_threadsafe(task.cancel)
        return tasks


class AsyncRows(_Awaited, AsyncIterator[RowT]):
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
                    self._rows = iter(await anext(self._pages))
                    self._pages.reading.handed = 0

    async def aclose(self) -> None:
        """Give up what is in flight, and wait until it is gone. The reading ends here."""
        self._rows = iter(())
        await self._pages.aclose()
