"""Listings, page by page or row by row: `Pager` sends one request after the other, `AsyncPager` several at a time.

What to request next, and which rows of a response are new, is decided in `_pagination`.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import math
import re
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, NoReturn, NotRequired, Protocol, TypedDict, TypeGuard, TypeVar
from urllib.parse import urlsplit

from ._pagination import LONGEST, KeyPlan, OffsetPlan, PagePlan, Position, SequencePlan, keys_of
from .errors import ActiveCampaignError, Facts, InvalidRequestError, UnexpectedReplyError
from .types import UNSET

if TYPE_CHECKING:
    from ._pagination import Key, PageRequest, PageResult
    from .operations import Operation, Paging
    from .types import Response

__all__ = ["AsyncPager", "AsyncPages", "AsyncRows", "Checkpoint", "Page", "Pager", "Pages"]

RowT = TypeVar("RowT")
EnvelopeT = TypeVar("EnvelopeT")
T = TypeVar("T")

AHEAD = 16
"""Pages that are fetched ahead, at most: 16 in flight keep 5 requests a second busy with responses of 3 seconds."""

RATE = 5
"""Requests a second that an account allows."""

LARGEST = 10**LONGEST
"""What no number in a checkpoint comes to."""


class Checkpoint(TypedDict):
    """A position in a listing, as `checkpoint()` gives it and `resume=` takes it; `json` stores it as it is.

    It holds no filter and no name of the account, only a digest of them. What stands in it is nobody else's business.
    """

    operation: str
    listing: str
    style: str
    count: int
    at: int
    last: list[int | str]
    link: NotRequired[str]


@dataclass(frozen=True, slots=True, eq=False)
class Page(Generic[RowT, EnvelopeT]):
    """One page of a listing, which can be looped over and has a length.

    Args:
        rows: the rows that no earlier page had.
        total: rows in the whole listing, as the response says; None where it does not.
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


class _Client(Protocol):
    """What `Pager` needs of a client."""

    def call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
    ) -> Response[T]: ...


class _AsyncClient(Protocol):
    """What `AsyncPager` needs of a client."""

    def acall(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
    ) -> Coroutine[Any, Any, Response[T]]: ...


class _Listing(Generic[RowT, EnvelopeT]):
    """A list operation with the caller's parameters, and what both pagers say of themselves."""

    def __init__(
        self,
        client: object,
        operation: Operation[EnvelopeT],
        rows: Callable[[EnvelopeT], Sequence[RowT]],
        path: Mapping[str, object] | None,
        query: Mapping[str, object] | None,
        resume: Mapping[str, object] | None,
    ) -> None:
        if operation.paging is None:
            raise InvalidRequestError(f"{operation.name} is not a listing")
        self._operation, self._rows, self._path, self._paging = operation, rows, path, operation.paging
        self._query = {name: value for name, value in (query or {}).items() if value is not UNSET and value is not None}
        self._style = _style(self._paging, self._query)
        self._limit, self._offset, self._above = self._paging.limit, 0, 0
        if self._style == "page":
            self._limit = self._number(self._paging.size or "", self._limit, 1, self._limit)
            self._offset = (self._number(self._paging.page or "", 1, 1) - 1) * self._limit
        elif self._style != "whole":
            self._limit = self._number("limit", self._limit, 1, self._limit)
            self._offset = self._number("offset", 0, 0)
        if self._style == "key" and self._paging.key in self._query:
            self._above = _id(self._paging.key, self._query[self._paging.key])
        size = self._paging.size if self._style == "page" else "limit"
        given = sorted((name, value) for name, value in self._query.items() if name != size)
        ids = sorted((name, str(value)) for name, value in (path or {}).items())
        self._digest = hashlib.sha256(json.dumps([_account_of(client), ids, given], default=str).encode()).hexdigest()[
            :16
        ]
        self._start = Position(at=self._above) if resume is None else self._read(resume)
        self._current: _Reading[RowT, EnvelopeT] | None = None

    @property
    def total(self) -> int | None:
        """Rows in the whole listing, as the account said last; None before the first page, or where it does not say."""
        return self._current.plan.total if self._current else None

    @property
    def count(self) -> int:
        """Rows handed out so far, with those before the checkpoint that was resumed from."""
        return self._position.count

    def checkpoint(self) -> Checkpoint:
        """The position behind the last row handed out, as a small JSON value to be stored.

        Give it to the same list method as `resume=`, in this process or another, to continue there. A page from
        `first()` is not handed out yet: a loop begins with it.

        What is promised to a reading that is stopped and resumed, however often: every row that is there from the
        beginning of the first part to the end of the last is handed out, and those that were handed out do not come
        again. By key (contacts) that holds always. By offset the position is known by the last 100 rows before it. Once
        all of them are deleted, resuming raises `UnstableListingError`. And where rows were both added before the
        position and deleted around it while a part was read, rows that were handed out may come again; none is lost.
        Listings whose pages cannot overlap (by next link, or rows without a key) resume with the page where they
        stopped.
        """
        position = self._position
        stored = Checkpoint(
            operation=self._operation.name,
            listing=self._digest,
            style=self._style,
            count=position.count,
            at=position.at,
            last=list(position.last),
        )
        if position.link:
            stored["link"] = position.link
        return stored

    @property
    def _position(self) -> Position:
        return self._current.position if self._current else self._start

    def _begin(self) -> _Reading[RowT, EnvelopeT]:
        """Begin another reading, from the checkpoint or from the start."""
        self._current = reading = _Reading(self)
        return reading

    def _plan(self) -> PagePlan:
        paging, query = self._paging, dict(self._query)
        may_order = not _orders(query) and not any(name in query for name in paging.unless)
        sizes = (paging.page, paging.size) if self._style == "page" else ("limit", "offset")
        if self._style != "whole":
            query = {name: value for name, value in query.items() if name not in sizes}
        if self._style in ("key", "offset") and paging.order and may_order:
            query[paging.order[0]] = paging.order[1]
        if self._style == "key" and paging.key:
            query.pop(paging.key, None)
            return KeyPlan(query, paging.key, self._limit, self._start)
        if self._overlaps:
            return OffsetPlan(query, paging, self._limit, self._offset, self._start)
        return SequencePlan(query, paging, self._limit, self._offset, self._start, by=self._style)

    @property
    def _overlaps(self) -> bool:
        sized = self._style == "offset" or (self._style == "page" and self._paging.size is not None)
        return sized and self._paging.row_key is not None

    def _number(self, name: str, default: int, least: int, most: int | None = None) -> int:
        value = self._query.get(name, default)
        if (
            not isinstance(value, int)
            or isinstance(value, bool)
            or value < least
            or (most is not None and value > most)
        ):
            allowed = f"from {least} to {most}" if most is not None else f"from {least} up"
            raise InvalidRequestError(
                f"{name} of {self._operation.name} has to be a whole number {allowed}, not {value!r}"
            )
        return value

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
        if resume.get("listing") != self._digest or resume.get("style") != self._style:
            raise InvalidRequestError(
                f"the checkpoint was made by {operation} with other parameters, or for another account; resume with "
                "the same path, filters, orders and offset"
            )
        count, at, last, link = (resume.get(key) for key in ("count", "at", "last", "link"))
        link = "" if link is None else link
        if not (
            _is_number(count)
            and _is_number(at)
            and isinstance(link, str)
            and isinstance(last, list)
            and all(isinstance(key, str) or _is_number(key, -LARGEST) for key in last)
            # By offset the position is known by the rows before it; by key the id is enough.
            and (not self._overlaps or bool(last) == bool(count))
        ):
            raise InvalidRequestError(f"the checkpoint of {operation} is damaged")
        return Position(count, at, tuple(last), link)


class AsyncPager(_Listing[RowT, EnvelopeT]):
    """A listing, read without blocking: `async for row in pager`.

    Nothing is sent before it is asked for. `await pager` is the first page. While rows are looped over, further pages
    are fetched ahead, as many as the time of the first response asks for, 16 at most; they are used in order, and
    given up when the loop ends. `pager.ahead = 0`, set before that, asks for one page after the other.

    Every row that is there throughout comes exactly once, though others are added or deleted meanwhile, where the
    listing has a stable order. Where rows are seen to change places, such as in an order by a field that is written to,
    the pager raises; a row that changes its place unseen may be missed, so ask for an order that does not change.
    Rows without a key are told apart by all they hold. Listings by next link, and those whose rows never have a key,
    are read page by page as they come: there a row may be missed when others are deleted before it.

    Args:
        client: makes the calls.
        operation: the list operation.
        rows: finds the rows in an envelope.
        path: the operation's path parameters.
        query: the caller's query.
        resume: what `checkpoint()` gave for the same listing, to continue behind its last row; what is promised then
            is written there.
        ahead: pages that are fetched ahead, at most; 0 to ask for one after the other.

    Raises:
        InvalidRequestError: a limit or offset that cannot be, or a checkpoint of another listing or account.
        UnstableListingError: while reading: the rows change places, so that some may be missed; or nothing is left of
            the rows before a checkpoint.
        UnexpectedReplyError: while reading: a response without a list of rows, or without those that it says there are,
            or an account that ignores `offset`.
    """

    def __init__(
        self,
        client: _AsyncClient,
        operation: Operation[EnvelopeT],
        *,
        rows: Callable[[EnvelopeT], Sequence[RowT]],
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        resume: Mapping[str, object] | None = None,
        ahead: int = AHEAD,
    ) -> None:
        super().__init__(client, operation, rows, path, query, resume)
        self._client, self.ahead = client, ahead
        self._begun: AsyncPages[RowT, EnvelopeT] | None = None

    async def first(self) -> Page[RowT, EnvelopeT]:
        """The first page; a loop that follows begins with it, and does not ask for it again."""
        self._begun = self._begun or self.pages()
        return await self._begun.first()

    def __await__(self) -> Generator[Any, None, Page[RowT, EnvelopeT]]:
        return self.first().__await__()

    def pages(self) -> AsyncPages[RowT, EnvelopeT]:
        """The pages, to be looped over by `async for`."""
        begun, self._begun = self._begun, None
        return begun or AsyncPages(self._send, self._begin(), self.ahead)

    def __aiter__(self) -> AsyncRows[RowT]:
        return AsyncRows(self.pages())

    def _send(self, query: Mapping[str, object]) -> Coroutine[Any, Any, Response[EnvelopeT]]:
        return self._client.acall(self._operation, path=self._path, query=query)

    if not TYPE_CHECKING:  # a type checker says the same by itself

        def __iter__(self) -> NoReturn:
            raise TypeError("an AsyncPager is read with `async for`, or awaited for its first page")


class Pager(_Listing[RowT, EnvelopeT]):
    """A listing, asked for one page after the other: `for row in pager`.

    Otherwise as `AsyncPager`, whose arguments it takes.
    """

    def __init__(
        self,
        client: _Client,
        operation: Operation[EnvelopeT],
        *,
        rows: Callable[[EnvelopeT], Sequence[RowT]],
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        resume: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(client, operation, rows, path, query, resume)
        self._client = client
        self._begun: Pages[RowT, EnvelopeT] | None = None

    def first(self) -> Page[RowT, EnvelopeT]:
        """The first page; a loop that follows begins with it, and does not ask for it again."""
        self._begun = self._begun or self.pages()
        return self._begun.first()

    def pages(self) -> Pages[RowT, EnvelopeT]:
        """The pages, to be looped over."""
        begun, self._begun = self._begun, None
        return begun or Pages(self._send, self._begin())

    def __iter__(self) -> Iterator[RowT]:
        pages = self.pages()
        while found := pages.advance():
            for row in found.page:
                found.handed += 1
                yield row

    def _send(self, query: Mapping[str, object]) -> Response[EnvelopeT]:
        return self._client.call(self._operation, path=self._path, query=query)

    if not TYPE_CHECKING:

        def __aiter__(self) -> NoReturn:
            raise TypeError("a Pager is read with `for`; `async for` is for the pagers of an AsyncClient")

        def __await__(self) -> NoReturn:
            raise TypeError("a Pager is not awaited; its first page is pager.first()")


class Pages(Iterator[Page[RowT, EnvelopeT]]):
    """The pages of a listing, one request after the other."""

    def __init__(
        self, send: Callable[[Mapping[str, object]], Response[EnvelopeT]], reading: _Reading[RowT, EnvelopeT]
    ) -> None:
        self._send, self._reading = send, reading

    def first(self) -> Page[RowT, EnvelopeT]:
        """The page that comes next, without taking it."""
        self._fill()
        return self._reading.first

    def advance(self) -> _Ready[RowT, EnvelopeT] | None:
        """The next page, none of whose rows count as handed out; None at the end."""
        self._fill()
        return self._reading.hand_out()

    def __next__(self) -> Page[RowT, EnvelopeT]:
        if found := self.advance():
            found.handed = len(found.page)
            return found.page
        raise StopIteration

    def _fill(self) -> None:
        while (request := self._reading.wants()) is not None:
            self._reading.take(request, self._send(request.query))


class AsyncPages(AsyncIterator[Page[RowT, EnvelopeT]]):
    """The pages of a listing, fetched ahead and in order.

    A loop that is left takes the requests in flight with it; where the pages are kept in a variable, `aclose()` does.
    After an error or a cancelled wait it can be asked again, and goes on with the page that failed.
    """

    def __init__(
        self,
        send: Callable[[Mapping[str, object]], Coroutine[Any, Any, Response[EnvelopeT]]],
        reading: _Reading[RowT, EnvelopeT],
        ahead: int,
    ) -> None:
        self._send, self._reading, self._ahead = send, reading, ahead
        # As many as the account allows to start while one response is awaited; known from the first one on.
        self._depth = 0
        self._tasks: dict[PageRequest, asyncio.Task[Response[EnvelopeT]]] = {}

    async def first(self) -> Page[RowT, EnvelopeT]:
        """The page that comes next, without taking it; nothing is fetched ahead of it."""
        await self._fill()
        return self._reading.first

    async def advance(self) -> _Ready[RowT, EnvelopeT] | None:
        """The next page, none of whose rows count as handed out; None at the end."""
        await self._fill()
        if found := self._reading.hand_out():
            self._fetch(self._depth, self._depth)
        return found

    async def __anext__(self) -> Page[RowT, EnvelopeT]:
        if found := await self.advance():
            found.handed = len(found.page)
            return found.page
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """Give up what is in flight, and wait until it is gone. The reading ends here."""
        self._reading.close()
        if given_up := self._give_up():
            await asyncio.wait(given_up)

    def __del__(self) -> None:
        self._give_up()

    async def _fill(self) -> None:
        """Ask until a page is ready, or the listing has ended."""
        began = asyncio.get_running_loop().time()
        try:
            while (head := self._reading.wants()) is not None:
                task = self._tasks.get(head)
                if task is None or not task.done():
                    # Only a loop that waits may have pages fetched beyond the usual number.
                    self._fetch(max(1, self._depth), max(1, self._ahead), head)
                    flying = [task for task in self._tasks.values() if not task.done()]
                    await asyncio.wait(flying, return_when=asyncio.FIRST_COMPLETED)
                    continue
                del self._tasks[head]
                self._reading.take(head, task.result())
                seconds = asyncio.get_running_loop().time() - began
                self._depth = self._depth or min(self._ahead, AHEAD, 1 + math.ceil(RATE * seconds))
                given_up = self._give_up(keep=self._reading.plan.plan)
                if given_up and not self._reading.plan.plan:
                    await asyncio.wait(given_up)
        except BaseException:
            self._give_up()
            raise

    def _fetch(self, flying: int, waiting: int, head: PageRequest | None = None) -> None:
        """Send what the plan wants, up to a number in flight, and to one that is in flight or waits to be used."""
        flying -= sum(not task.done() for task in self._tasks.values())
        for request in self._reading.plan.ahead(waiting):
            if (request.sent and (request in self._tasks or request.held)) or (flying < 1 and request is not head):
                continue
            flying -= 1
            request.sent = True
            task = self._tasks[request] = asyncio.get_running_loop().create_task(self._send(request.query))
            # What nobody asks for any more may fail in silence.
            task.add_done_callback(lambda task: None if task.cancelled() else task.exception() and None)

    def _give_up(self, keep: Iterable[PageRequest] = ()) -> list[asyncio.Task[Response[EnvelopeT]]]:
        """Cancel what is in flight, except what is kept; returns what has to come to an end."""
        kept = set(keep)
        tasks = [self._tasks.pop(request) for request in [one for one in self._tasks if one not in kept]]
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
        self._current: _Ready[RowT, Any] | None = None
        self._lock = asyncio.Lock()

    async def __anext__(self) -> RowT:
        while True:
            spent = self._rows
            for row in spent:
                if self._current:
                    self._current.handed += 1
                return row
            async with self._lock:
                # Another task may have got a page while this one waited.
                if self._rows is not spent:
                    continue
                found = await self._pages.advance()
                if found is None:
                    raise StopAsyncIteration
                self._rows, self._current = iter(found.page), found

    async def aclose(self) -> None:
        """Give up what is in flight, and wait until it is gone. The reading ends here."""
        self._rows = iter(())
        await self._pages.aclose()


@dataclass(slots=True, eq=False)
class _Ready(Generic[RowT, EnvelopeT]):
    """A page to be handed out, and how many rows of it have been."""

    page: Page[RowT, EnvelopeT]
    result: PageResult
    handed: int = 0


class _Reading(Generic[RowT, EnvelopeT]):
    """One pass over a listing, without any sending or waiting."""

    def __init__(self, listing: _Listing[RowT, EnvelopeT]) -> None:
        self.plan = listing._plan()
        self._listing = listing
        self._handed: _Ready[RowT, EnvelopeT] | None = None
        self._ready: deque[_Ready[RowT, EnvelopeT]] = deque()
        self._responses: dict[PageRequest, tuple[Response[EnvelopeT], list[RowT]]] = {}
        self._error: ActiveCampaignError | None = None

    @property
    def position(self) -> Position:
        """The position behind the last row handed out."""
        return self.plan.after(self._handed.result, self._handed.handed) if self._handed else self._listing._start

    @property
    def first(self) -> Page[RowT, EnvelopeT]:
        """The page that is handed out next.

        Raises:
            InvalidRequestError: the listing has ended.
        """
        if not self._ready:
            raise InvalidRequestError("the listing was read to its end, and there is no further page")
        return self._ready[0].page

    def wants(self) -> PageRequest | None:
        """The request whose response is needed before a page can be handed out; None where one can, or at the end."""
        if self._error is not None:
            raise self._error
        return None if self._ready or not self.plan.plan else self.plan.plan[0]

    def take(self, request: PageRequest, response: Response[EnvelopeT]) -> None:
        """Feed a response to the plan, and make ready what may be handed out now."""
        listing = self._listing
        paging, operation = listing._paging, listing._operation
        try:
            rows = self._rows_of(response.parsed)
            self._responses[request] = response, rows
            link = _next_link(response.parsed, paging.next) if listing._style == "next" and paging.next else ""
            keys = keys_of(rows, paging.row_key)
            for result in self.plan.feed(request, keys, _total_of(response.parsed), link):
                response, rows = self._responses[result.request]
                found = [rows[index] for index in result.fresh]
                page = Page(found, result.request.total, result.request.place, response)
                self._ready.append(_Ready(page, result))
        except ActiveCampaignError as error:
            path = operation.path
            for name, value in (listing._path or {}).items():
                path = path.replace(f"{{{name}}}", str(value))
            error.args = (f"{operation.name}: {error}",)
            error.facts = Facts(
                operation.name,
                operation.method,
                operation.root + path,
                status=response.status_code,
                body=response.content,
                request_id=response.headers.get("X-Request-Id"),
            )
            self._error = error
            raise
        self._responses = {one: self._responses[one] for one in self.plan.plan if one.held}

    def hand_out(self) -> _Ready[RowT, EnvelopeT] | None:
        """The next page, none of whose rows count as handed out; None at the end."""
        if not self._ready:
            return None
        self._handed = self._ready.popleft()
        self._listing._current = self
        return self._handed

    def close(self) -> None:
        """End here: nothing more is asked for or handed out."""
        self.plan.plan.clear()
        self._ready.clear()

    def _rows_of(self, envelope: EnvelopeT) -> list[RowT]:
        operation, key = self._listing._operation, self._listing._paging.rows
        rows: Any = self._listing._rows(envelope)
        # An empty object is how PHP may write a list without rows; null is believed only if the total says so too.
        if (rows is None and _total_of(envelope) == 0) or (rows == {} and not _total_of(envelope)):
            return []
        values = list(rows.values()) if isinstance(rows, dict) else []
        if operation.parse and values and all(isinstance(row, dict) for row in values):
            # By their index or id, which is how PHP writes a list with gaps. Through the model once more, which makes
            # objects of the items of a list alone.
            rows = self._listing._rows(operation.parse({key: values}))
        if not isinstance(rows, list):
            raise UnexpectedReplyError(f"the rows came as {type(rows).__name__} instead of a list")
        return rows


def _at(envelope: object, key: str) -> object:
    """What stands under a key of an envelope, or of an object in it; None where there is nothing."""
    if isinstance(envelope, Mapping):
        return envelope.get(key)
    found = getattr(envelope, key, UNSET)
    if found is UNSET:
        found = getattr(envelope, "additional_properties", {}).get(key)
    return found


def _total_of(envelope: object) -> int | None:
    """The `meta.total` of an envelope, or its `count`, which comes as text, as a number, or not at all."""
    total = _at(_at(envelope, "meta"), "total")
    if isinstance(total, str) and total.isascii() and total.strip().isdigit() and len(total) <= LONGEST:
        total = int(total)
    return total if isinstance(total, int) and not isinstance(total, bool) and total >= 0 else None


def _next_link(envelope: object, name: str) -> str:
    """The query of the next page's address, which is all that is used of it: it may name another host."""
    found: object = envelope
    for key in name.split("."):
        found = _at(found, key)
    if not found:
        return ""
    query = urlsplit(found).query if isinstance(found, str) else ""
    if not query:
        raise UnexpectedReplyError(f"{name} should be the address of the next page, and is {found!r:.200}")
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
    return isinstance(value, int) and not isinstance(value, bool) and least <= value < LARGEST


def _id(name: str, value: object) -> int:
    try:
        if isinstance(value, int | str):
            return max(0, int(value))
    except ValueError:
        pass
    raise InvalidRequestError(f"{name} has to be a row's id, which is a number, not {value!r}")


def _account_of(client: object) -> str:
    """What tells the account of a client from others; nothing where a client does not say."""
    account = getattr(getattr(client, "_calls", None), "account", None)
    return re.sub(r":\d+$", "", account.key) if account else ""
