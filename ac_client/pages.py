"""Listings, page by page or row by row: `Pager` sends one request after the other, `AsyncPager` several at a time.

What to request next, and which rows of a response are new, is decided in `_pagination` and `_page_plan`.
"""

from __future__ import annotations

import asyncio
import math
import re
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from ._page_plan import OffsetPlan, PagePlan
from ._pagination import Checkpoint, Listing, SequencePlan, key_of, keys_of, next_link, total_of
from .errors import ActiveCampaignError, Facts, InvalidRequestError, UnexpectedResponseError

if TYPE_CHECKING:
    from ._page_plan import PageRequest, PageResult, Position
    from .operations import Operation
    from .types import Response

__all__ = ["AsyncPager", "AsyncPages", "AsyncRows", "Checkpoint", "Page", "Pager", "Pages"]

RowT = TypeVar("RowT")
EnvelopeT = TypeVar("EnvelopeT")

AHEAD = 16  # pages fetched ahead at most: enough to use 5 requests a second where a response takes 3 seconds
RATE = 5  # requests a second that an account allows


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
        account = getattr(getattr(client, "_requests", None), "account", None)
        name = re.sub(r":\d+$", "", account.key) if account else ""
        self._client, self._operation, self._path, self.ahead = client, operation, path, ahead
        self._progress = _Progress(operation, path, rows, Listing(operation, path, query, resume, name))

    @property
    def total(self) -> int | None:
        """Rows in the whole listing, as the account said last; None before the first page, or where it does not say."""
        return self._progress.plan.total if self._progress.plan else None

    @property
    def count(self) -> int:
        """Rows handed out so far, with those before the checkpoint that was resumed from."""
        return self._progress.position.count

    def checkpoint(self) -> Checkpoint:
        """The position behind the last row handed out, as a small JSON value to be stored.

        Give it to the same list method as `resume=`, in this process or another, to continue there. A page from
        `first()` is not handed out yet: a loop begins with it.

        However often a reading is stopped and resumed, every row that is there from the beginning of the first part to
        the end of the last is handed out. By key (contacts) none comes twice. By offset the position is known by the
        last 100 rows before it: once all of them are deleted, resuming raises `UnstableListingError`; and rows may come
        again where others were added before the position. Listings whose pages cannot overlap resume with the page
        where they stopped.
        """
        return self._progress.listing.checkpoint(self._progress.position)


class AsyncPager(_Listed[RowT, EnvelopeT]):
    """A listing, read without blocking: `async for row in pager`.

    Nothing is sent before it is asked for. `await pager` is the first page. While rows are looped over, further pages
    are fetched ahead, as many as the time of the first response asks for; they are used in order, and given up when
    the loop ends. `pager.ahead = 0`, set before that, asks for one page after the other.

    Every row that is there throughout comes exactly once, though others are added or deleted meanwhile, where the
    listing has a stable order. Where rows are seen to change places the pager raises; one that changes its place unseen
    may be missed. Listings by next link, and those whose rows have no id, are read as they come: there a row may be
    missed when others are deleted before it.

    Args:
        client: makes the calls.
        operation: the list operation.
        rows: finds the rows in an envelope.
        path: the operation's path parameters.
        query: the caller's query.
        resume: what `checkpoint()` gave for the same listing, to continue behind its last row.
        ahead: pages that are fetched ahead, at most.

    Raises:
        InvalidRequestError: a limit or offset that cannot be, or a checkpoint of another listing or account.
        UnstableListingError: while reading: the rows change places, so that some may be missed; or nothing is left of
            the rows before a checkpoint.
        UnexpectedResponseError: while reading: a response without a list of rows, or without those that it says there
            are, or an account that ignores `offset`.
    """

    _begun: AsyncPages[RowT, EnvelopeT] | None = None

    async def first(self) -> Page[RowT, EnvelopeT]:
        """The first page; a loop that follows begins with it, and does not ask for it again."""
        self._begun = self._begun or self.pages()
        return await self._begun.first()

    def __await__(self) -> Generator[Any, None, Page[RowT, EnvelopeT]]:
        return self.first().__await__()

    def pages(self) -> AsyncPages[RowT, EnvelopeT]:
        """The pages, to be looped over by `async for`."""
        begun, self._begun = self._begun, None
        return begun or AsyncPages(self._progress, self._send, self.ahead)

    def __aiter__(self) -> AsyncRows[RowT]:
        return AsyncRows(self.pages())

    if not TYPE_CHECKING:  # type checkers say so by themselves

        def __iter__(self) -> NoReturn:
            raise TypeError("an AsyncPager is read with `async for`; `for` is for the pagers of a Client")

    def _send(self, query: Mapping[str, object]) -> Coroutine[Any, Any, Response[EnvelopeT]]:
        response: Coroutine[Any, Any, Response[EnvelopeT]] = self._client.acall(
            self._operation, path=self._path, query=query
        )
        return response


class Pager(_Listed[RowT, EnvelopeT]):
    """A listing, asked for one page after the other: `for row in pager`. See `AsyncPager`; nothing is fetched ahead."""

    _begun: Pages[RowT, EnvelopeT] | None = None

    def first(self) -> Page[RowT, EnvelopeT]:
        """See `AsyncPager.first`."""
        self._begun = self._begun or self.pages()
        return self._begun.first()

    def pages(self) -> Pages[RowT, EnvelopeT]:
        """The pages, to be looped over."""
        begun, self._begun = self._begun, None
        return begun or Pages(self._progress, self._send)

    def __iter__(self) -> Iterator[RowT]:
        pages = self.pages()
        while found := pages.advance():
            for row in found.page:
                found.handed += 1
                yield row

    if not TYPE_CHECKING:

        def __aiter__(self) -> NoReturn:
            raise TypeError("a Pager is read with `for`; `async for` is for the pagers of an AsyncClient")

        def __await__(self) -> NoReturn:
            raise TypeError("a Pager is not awaited; its first page is pager.first()")

    def _send(self, query: Mapping[str, object]) -> Response[EnvelopeT]:
        response: Response[EnvelopeT] = self._client.call(self._operation, path=self._path, query=query)
        return response


@dataclass(slots=True, eq=False)
class _Ready(Generic[RowT, EnvelopeT]):
    """A page to be handed out, and how many rows of it have been."""

    page: Page[RowT, EnvelopeT]
    plan: PagePlan
    result: PageResult
    handed: int = 0


@dataclass(slots=True)
class _Progress(Generic[RowT, EnvelopeT]):
    """A pager's listing, and how far the reading of it has come that was begun or moved last."""

    operation: Operation[EnvelopeT]
    path: Mapping[str, object] | None
    rows: Callable[[EnvelopeT], Sequence[RowT]]
    listing: Listing
    plan: PagePlan | None = None
    handed: _Ready[RowT, EnvelopeT] | None = None

    @property
    def position(self) -> Position:
        """The position behind the last row handed out."""
        found = self.handed
        return found.plan.after(found.result, found.handed) if found else self.listing.start

    def rows_of(self, envelope: EnvelopeT) -> list[RowT]:
        """The rows of a response."""
        rows: Any = self.rows(envelope)
        # An empty object is how PHP may write a list without rows; null is believed only if the total says so too.
        if (rows is None and total_of(envelope) == 0) or (rows == {} and not total_of(envelope)):
            return []
        values = list(rows.values()) if isinstance(rows, dict) else []
        if self.operation.parse and values and all(isinstance(row, dict) for row in values):
            # By their index or id, which is how PHP writes a list with gaps. Through the model once more, which makes
            # objects of the items of a list alone.
            key = self.listing.paging.rows
            rows = self.rows(self.operation.parse({key: values} if key else values))
        if not isinstance(rows, list):
            raise UnexpectedResponseError(f"the rows came as {type(rows).__name__} instead of a list")
        return rows


class _Reading(Generic[RowT, EnvelopeT]):
    """One pass over a listing, without any sending or waiting."""

    def __init__(self, progress: _Progress[RowT, EnvelopeT]) -> None:
        self._progress = progress
        self._plan = progress.plan = progress.listing.plan()
        progress.handed = None
        self._ready: deque[_Ready[RowT, EnvelopeT]] = deque()
        self._responses: dict[PageRequest, tuple[Response[EnvelopeT], list[RowT]]] = {}
        self._error: ActiveCampaignError | None = None

    def _wants(self) -> PageRequest | None:
        """The request whose response is needed before a page can be handed out; None where one can, or at the end."""
        if self._error is not None:
            raise self._error
        return None if self._ready or not self._plan.plan else self._plan.plan[0]

    def _take(self, request: PageRequest, response: Response[EnvelopeT]) -> None:
        """Feed a response to the plan, and make ready what may be handed out now."""
        try:
            self._feed(request, response)
        except ActiveCampaignError as error:
            operation = self._progress.operation
            path = operation.path
            for name, value in (self._progress.path or {}).items():
                path = path.replace(f"{{{name}}}", str(value))
            facts = Facts(
                operation.name,
                operation.method,
                operation.root + path,
                status=response.status_code,
                body=response.content,
                request_id=response.headers.get("X-Request-Id"),
            )
            self._error = type(error)(f"{operation.name}: {error}", facts)
            raise self._error from None
        self._responses = {one: self._responses[one] for one in self._plan.plan if one.held}

    def _feed(self, request: PageRequest, response: Response[EnvelopeT]) -> None:
        listing, envelope = self._progress.listing, response.parsed
        rows, row_key = self._progress.rows_of(envelope), listing.paging.row_key
        link = next_link(envelope, listing.paging.next) if listing.paging.next else ""
        if isinstance(self._plan, OffsetPlan) and rows and all(key_of(row, row_key) is None for row in rows):
            # There is no id after all, so that pages cannot be held against each other.
            row_key = None
            if not self._plan.emitted:
                self._plan = self._progress.plan = SequencePlan(listing, request.query, keyed=False)
                request = self._plan.plan[0]
        self._responses[request] = response, rows
        for result in self._plan.feed(request, keys_of(rows, row_key), total_of(envelope), link):
            request = result.request
            response, rows = self._responses[request]
            page = Page([rows[index] for index in result.fresh], request.total, request.place, response)
            self._ready.append(_Ready(page, self._plan, result))

    def _hand_out(self) -> _Ready[RowT, EnvelopeT] | None:
        if not self._ready:
            return None
        found = self._progress.handed = self._ready.popleft()
        self._progress.plan = self._plan
        return found

    def _first(self) -> Page[RowT, EnvelopeT]:
        if self._ready:
            return self._ready[0].page
        raise InvalidRequestError("the listing was read to its end, and there is no further page")


class Pages(_Reading[RowT, EnvelopeT], Iterator[Page[RowT, EnvelopeT]]):
    """The pages of a listing, one request after the other."""

    def __init__(
        self, progress: _Progress[RowT, EnvelopeT], send: Callable[[Mapping[str, object]], Response[EnvelopeT]]
    ) -> None:
        super().__init__(progress)
        self._send = send

    def first(self) -> Page[RowT, EnvelopeT]:
        """The page that comes next, without taking it."""
        self._fill()
        return self._first()

    def __next__(self) -> Page[RowT, EnvelopeT]:
        if found := self.advance():
            found.handed = len(found.page)
            return found.page
        raise StopIteration

    def advance(self) -> _Ready[RowT, EnvelopeT] | None:
        """The next page, none of whose rows count as handed out; None at the end."""
        self._fill()
        return self._hand_out()

    def _fill(self) -> None:
        while (request := self._wants()) is not None:
            self._take(request, self._send(request.query))


class AsyncPages(_Reading[RowT, EnvelopeT], AsyncIterator[Page[RowT, EnvelopeT]]):
    """The pages of a listing, fetched ahead and in order.

    A loop that is left takes the requests in flight with it; where the pages are kept in a variable, `aclose()` does.
    After an error or a cancelled wait it can be asked again, and goes on with the page that failed.
    """

    def __init__(
        self,
        progress: _Progress[RowT, EnvelopeT],
        send: Callable[[Mapping[str, object]], Coroutine[Any, Any, Response[EnvelopeT]]],
        ahead: int,
    ) -> None:
        self._tasks: dict[PageRequest, asyncio.Task[Response[EnvelopeT]]] = {}
        super().__init__(progress)
        self._send, self._ahead = send, ahead
        self._depth = 0  # requests that may start while one response is awaited, known from the first one on

    async def first(self) -> Page[RowT, EnvelopeT]:
        """The page that comes next, without taking it; nothing is fetched ahead of it."""
        await self._fill()
        return self._first()

    async def __anext__(self) -> Page[RowT, EnvelopeT]:
        if found := await self.advance():
            found.handed = len(found.page)
            return found.page
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """Give up what is in flight, and wait until it is gone. The reading ends here."""
        self._plan.plan.clear()
        self._ready.clear()
        if given_up := self._give_up():
            await asyncio.wait(given_up)

    def __del__(self) -> None:
        self._give_up()

    async def advance(self) -> _Ready[RowT, EnvelopeT] | None:
        """The next page, none of whose rows count as handed out; None at the end."""
        await self._fill()
        if found := self._hand_out():
            self._fetch(self._depth, self._depth)
        return found

    async def _fill(self) -> None:
        """Ask until a page is ready, or the listing has ended."""
        began = asyncio.get_running_loop().time()
        try:
            while (head := self._wants()) is not None:
                task = self._tasks.get(head)
                if task is None or not task.done():
                    # Only a loop that waits may have pages fetched beyond the usual number.
                    self._fetch(max(1, self._depth), max(1, self._ahead), head)
                    flying = [task for task in self._tasks.values() if not task.done()]
                    await asyncio.wait(flying, return_when=asyncio.FIRST_COMPLETED)
                    continue
                del self._tasks[head]
                self._take(head, task.result())
                seconds = asyncio.get_running_loop().time() - began
                self._depth = self._depth or min(self._ahead, AHEAD, 1 + math.ceil(RATE * seconds))
                given_up = self._give_up(keep=self._plan.plan)
                if given_up and not self._plan.plan:
                    await asyncio.wait(given_up)
        except BaseException:
            self._give_up()
            raise

    def _fetch(self, flying: int, waiting: int, head: PageRequest | None = None) -> None:
        """Send what the plan wants, up to a number in flight, and to one that is in flight or waits to be used."""
        flying -= sum(not task.done() for task in self._tasks.values())
        for request in self._plan.ahead(waiting):
            if (request.sent and (request in self._tasks or request.held)) or (flying < 1 and request is not head):
                continue
            flying -= 1
            request.sent = True
            task = self._tasks[request] = asyncio.get_running_loop().create_task(self._send(request.query))
            # What is no longer asked for may fail in silence.
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
