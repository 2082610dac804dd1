"""Readings of a listing: what both pagers have in common, without any sending or waiting."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..errors import ActiveCampaignError, Facts, InvalidRequestError, UnexpectedResponseError
from .keys import keys_of
from .listings import Listing, total_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from ..operations import Operation
    from ..types import JSON, Response
    from .walks import Ask, Place, Taken, Walk

RowT = TypeVar("RowT")
ReplyT = TypeVar("ReplyT")


@dataclass(frozen=True, slots=True, eq=False)
class Page(Generic[RowT, ReplyT]):
    """One page of a listing, which can be looped over and has a length.

    Args:
        rows: the rows that no earlier page had.
        total: rows in the whole listing, as the reply says; None where it does not.
        place: the offset that was asked for, or by key the id behind which the page begins.
        response: the reply with its status, headers and bytes.
    """

    rows: list[RowT]
    total: int | None
    place: int
    response: Response[ReplyT]

    @property
    def reply(self) -> ReplyT:
        """The envelope as it came: all its rows, `meta`, and the arrays that were sent along."""
        return self.response.parsed

    def __iter__(self) -> Iterator[RowT]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __repr__(self) -> str:
        return f"<Page of {len(self.rows)} rows at {self.place}, {'?' if self.total is None else self.total} in all>"


@dataclass(slots=True)
class Mark:
    """How far a page has been handed out.

    Args:
        walk: the walk that the page belongs to.
        taken: the page.
        handed: rows of it that have been handed out.
    """

    walk: Walk
    taken: Taken
    handed: int = 0


class Readings(Generic[RowT, ReplyT]):
    """What a pager knows of its listing, and of the pass over it that was begun or moved last.

    Args:
        operation: the list operation.
        rows: finds the rows in an envelope.
        path: the operation's path parameters.
        query: the caller's query.
        resume: a checkpoint of the same listing.
        account: what tells the account from others.

    Raises:
        InvalidRequestError: a limit or offset that cannot be, or a checkpoint of another listing.
    """

    def __init__(
        self,
        operation: Operation[ReplyT],
        rows: Callable[[ReplyT], Sequence[RowT]],
        path: Mapping[str, object] | None,
        query: Mapping[str, object] | None,
        resume: Mapping[str, JSON] | None,
        *,
        account: str = "",
    ) -> None:
        self.operation, self.rows, self.path = operation, rows, path
        self.listing = Listing(operation, path, query, resume, account=account)
        self.walk: Walk | None = None
        self.mark: Mark | None = None

    def begin(self) -> Reading[RowT, ReplyT]:
        """Begin another pass, from the checkpoint or from the start."""
        reading = Reading(self)
        self.walk, self.mark = reading.walk, None
        return reading

    @property
    def place(self) -> Place:
        """The place behind the last row handed out."""
        return self.mark.walk.after(self.mark.taken, self.mark.handed) if self.mark else self.listing.place


class Reading(Generic[RowT, ReplyT]):
    """One pass over a listing."""

    def __init__(self, readings: Readings[RowT, ReplyT]) -> None:
        self.walk = readings.listing.walk()
        self.readings = readings
        self._ready: deque[tuple[Page[RowT, ReplyT], Mark]] = deque()
        self._replies: dict[Ask, tuple[Response[ReplyT], list[RowT]]] = {}
        self._error: ActiveCampaignError | None = None

    @property
    def first(self) -> Page[RowT, ReplyT]:
        """The page that is handed out next.

        Raises:
            InvalidRequestError: the listing has ended.
        """
        if not self._ready:
            raise InvalidRequestError("the listing was read to its end, and there is no further page")
        return self._ready[0][0]

    def wants(self) -> Ask | None:
        """The request whose reply is needed before a page can be handed out; None where one can, or at the end."""
        if self._error is not None:
            raise self._error
        return None if self._ready or not self.walk.plan else self.walk.plan[0]

    def take(self, ask: Ask, response: Response[ReplyT]) -> None:
        """Feed a reply to the walk, and make ready what may be handed out now.

        Raises:
            UnexpectedResponseError: the reply has no list of rows, or the account does not heed what was asked.
            UnstableListingError: the listing has no stable order.
        """
        try:
            rows = self._rows_of(response.parsed)
            self._replies[ask] = response, rows
            for taken in self.walk.feed(ask, keys_of(rows), total_of(response.parsed)):
                response, rows = self._replies[taken.ask]
                page = Page([rows[index] for index in taken.fresh], taken.ask.total, taken.ask.place, response)
                self._ready.append((page, Mark(self.walk, taken)))
        except ActiveCampaignError as error:
            operation, path = self.readings.operation, self.readings.operation.path
            for name, value in (self.readings.path or {}).items():
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
        waiting = {one for one in self.walk.plan if one.held}
        self._replies = {one: reply for one, reply in self._replies.items() if one in waiting}

    def hand_out(self) -> tuple[Page[RowT, ReplyT], Mark] | None:
        """The next page, and the mark that says how much of it has been handed out; None at the end."""
        if not self._ready:
            return None
        page, mark = self._ready.popleft()
        self.readings.mark, self.readings.walk = mark, self.walk
        return page, mark

    def close(self) -> None:
        """End here: nothing more is asked for or handed out."""
        self.walk.plan.clear()
        self._ready.clear()

    def _rows_of(self, reply: ReplyT) -> list[RowT]:
        rows: Any = self.readings.rows(reply)
        # An empty object is how PHP may write a list without rows; null is believed only if the total says so too.
        if (rows is None and total_of(reply) == 0) or (rows == {} and not total_of(reply)):
            return []
        operation = self.readings.operation
        if operation.parse and operation.paging and (values := _values_of(rows)):
            # Through the model once more, which makes objects of the items of a list alone.
            rows = self.readings.rows(operation.parse({operation.paging.rows: values}))
        if not isinstance(rows, list):
            raise UnexpectedResponseError(f"the rows came as {type(rows).__name__} instead of a list")
        return rows


def _values_of(rows: object) -> list[Any]:
    """The rows of an object that holds them by their index or id, which is how PHP writes a list with gaps."""
    values = list(rows.values()) if isinstance(rows, dict) else []
    return values if all(isinstance(row, dict) for row in values) else []
