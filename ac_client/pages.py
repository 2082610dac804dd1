"""Pagers: listings, page by page or row by row.

What to ask next, and which rows of a reply are new, is decided in `paging/`. `Pager` sends one request
after the other, `AsyncPager` several at a time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from .paging.flights import AHEAD, AsyncCaller, AsyncPages, AsyncRows
from .paging.readings import Mark, Page, Reading, Readings

if TYPE_CHECKING:
    from .operations import Operation
    from .types import JSON, Response

__all__ = ["AsyncPager", "AsyncPages", "AsyncRows", "Page", "Pager", "Pages"]

RowT = TypeVar("RowT")
ReplyT = TypeVar("ReplyT")
T = TypeVar("T")


class Caller(Protocol):
    """What `Pager` needs of a client."""

    def call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
    ) -> Response[T]:
        """Make one call."""
        ...


class _Listed(Generic[RowT, ReplyT]):
    """What both pagers say of themselves."""

    _readings: Readings[RowT, ReplyT]

    @property
    def total(self) -> int | None:
        """Rows in the whole listing, as the account said last; None before the first page, or where it does not say."""
        return self._readings.walk.total if self._readings.walk else None

    @property
    def count(self) -> int:
        """Rows handed out so far, with those before the checkpoint that was resumed from."""
        return self._readings.place.count

    def checkpoint(self) -> dict[str, JSON]:
        """The place behind the last row handed out, as a small JSON value to be stored.

        Give it to the same list method as `resume=`, in this process or another, to continue there. It holds the ids of
        the last rows, 100 at most, and a digest of the account and the filters. By offset, it cannot be used once all
        of those rows are deleted. A page from `first()` is not handed out yet: a loop begins with it.
        """
        return self._readings.listing.checkpoint(self._readings.place)


class AsyncPager(_Listed[RowT, ReplyT]):
    """A listing, read without blocking: `async for row in pager`.

    Nothing is sent before it is asked for. `await pager` is the first page. While rows are looped over, further pages
    are fetched ahead, as many as the account's budget and the loop keep up with, 16 at most; they are used in order,
    and given up when the loop ends. `pager.ahead = 0`, set before that, asks for one page after the other.

    Every row that is there throughout comes exactly once, though others are added or deleted meanwhile, where the
    listing has a stable order. Where rows change places, such as in an order by a field that is written to, the pager
    raises, or reads the listing again for those that it must have missed, and hands them out last. What it goes by are
    the seams between pages and `meta.total`: a row that changes its place just as others are deleted before it can
    still be missed, and so can one of a listing that was resumed or begun at an offset. A total that counts rows which
    are never shown costs no more than one such reading. Where an account says that rows follow and shows none, it is
    asked once more, and the pager raises if it stays with that.

    Rows without an id are told apart by all they hold.

    Args:
        client: makes the calls.
        operation: the list operation.
        rows: finds the rows in an envelope.
        path: the operation's path parameters.
        query: the caller's query.
        resume: what `checkpoint()` gave for the same listing, to continue behind its last row.
        ahead: pages that are fetched ahead, at most; 0 to ask for one after the other.

    Raises:
        InvalidRequestError: a limit or offset that cannot be, or a checkpoint of another listing or account.
        UnstableListingError: while reading: the rows change places, so that some may be missed; or nothing is left of
            the rows before a checkpoint.
        UnexpectedResponseError: while reading: a reply without a list of rows, or without those that it says there are, or
            an account that ignores `offset`.
    """

    def __init__(
        self,
        client: AsyncCaller,
        operation: Operation[ReplyT],
        *,
        rows: Callable[[ReplyT], Sequence[RowT]],
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        resume: Mapping[str, JSON] | None = None,
        ahead: int = AHEAD,
    ) -> None:
        self._client, self.ahead = client, ahead
        self._readings = Readings(operation, rows, path, query, resume, account=_account_of(client))
        self._begun: AsyncPages[RowT, ReplyT] | None = None

    async def first(self) -> Page[RowT, ReplyT]:
        """The first page; a loop that follows begins with it, and does not ask for it again."""
        if self._begun is None:
            self._begun = AsyncPages(self._client, self._readings.begin(), self.ahead)
        return await self._begun.first()

    def __await__(self) -> Generator[Any, None, Page[RowT, ReplyT]]:
        return self.first().__await__()

    def pages(self) -> AsyncPages[RowT, ReplyT]:
        """The pages, to be looped over by `async for`."""
        begun, self._begun = self._begun, None
        return begun or AsyncPages(self._client, self._readings.begin(), self.ahead)

    def __aiter__(self) -> AsyncRows[RowT]:
        return AsyncRows(self.pages())


class Pager(_Listed[RowT, ReplyT]):
    """A listing, asked for one page after the other: `for row in pager`.

    Otherwise as `AsyncPager`, whose arguments it takes.
    """

    def __init__(
        self,
        client: Caller,
        operation: Operation[ReplyT],
        *,
        rows: Callable[[ReplyT], Sequence[RowT]],
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        resume: Mapping[str, JSON] | None = None,
    ) -> None:
        self._client = client
        self._readings = Readings(operation, rows, path, query, resume, account=_account_of(client))
        self._begun: Pages[RowT, ReplyT] | None = None

    def first(self) -> Page[RowT, ReplyT]:
        """The first page; a loop that follows begins with it, and does not ask for it again."""
        if self._begun is None:
            self._begun = Pages(self._client, self._readings.begin())
        return self._begun.first()

    def pages(self) -> Pages[RowT, ReplyT]:
        """The pages, to be looped over."""
        begun, self._begun = self._begun, None
        return begun or Pages(self._client, self._readings.begin())

    def __iter__(self) -> Iterator[RowT]:
        pages = self.pages()
        while (found := pages.advance()) is not None:
            page, mark = found
            for row in page:
                mark.handed += 1
                yield row


def _account_of(client: object) -> str:
    """What tells the account of a client from others; nothing where a client does not say."""
    account = getattr(getattr(client, "_requests", None), "account", None)
    return re.sub(r":\d+$", "", account.key) if account else ""


class Pages(Iterator[Page[RowT, ReplyT]]):
    """The pages of a listing, one request after the other."""

    def __init__(self, client: Caller, reading: Reading[RowT, ReplyT]) -> None:
        self._client, self._reading = client, reading

    def first(self) -> Page[RowT, ReplyT]:
        """The page that comes next, without taking it."""
        self._fill()
        return self._reading.first

    def advance(self) -> tuple[Page[RowT, ReplyT], Mark] | None:
        """The next page, none of whose rows count as handed out; None at the end."""
        self._fill()
        return self._reading.hand_out()

    def __next__(self) -> Page[RowT, ReplyT]:
        found = self.advance()
        if found is None:
            raise StopIteration
        page, mark = found
        mark.handed = len(page)
        return page

    def _fill(self) -> None:
        readings = self._reading.readings
        while (ask := self._reading.wants()) is not None:
            self._reading.take(ask, self._client.call(readings.operation, path=readings.path, query=ask.query))
