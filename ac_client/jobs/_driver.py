"""Runs a job: a generator that yields what it needs, driven for a namespace of either client.

    class TagJobs:
        @job
        def ensure(self, name: str) -> Steps[Tag]:
            found = yield from call(LIST, query={"search": name})

`ac.tags.ensure("vip")` is then a coroutine where `ac` is an `AsyncClient`, and returns the tag where it is a `Client`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterator
from functools import update_wrapper
from typing import (
    TYPE_CHECKING,
    Any,
    Concatenate,
    Generic,
    NamedTuple,
    ParamSpec,
    Protocol,
    TypeAlias,
    TypeVar,
    overload,
)

from ..errors import InvalidRequestError

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..operations import Operation
    from ..pages import Page, Reading
    from ..types import Response

P = ParamSpec("P")
T = TypeVar("T")
RowT = TypeVar("RowT")


class Call(NamedTuple):
    """A call of an operation; yields its response."""

    operation: Operation[Any]
    path: dict[str, object] | None = None
    query: dict[str, object] | None = None
    body: object = None


class Wait(NamedTuple):
    """A pause of so many seconds."""

    seconds: float


class Pull(NamedTuple):
    """The next item of an iterator of either kind; `END` after the last."""

    source: Iterator[Any] | AsyncIterator[Any]


END = object()

Step: TypeAlias = Call | Wait | Pull
Steps: TypeAlias = Generator[Step, Any, T]


def detailed(operation: Operation[T], **parts: Any) -> Steps[Response[T]]:
    """Call an operation from within a job; `parts` are `path`, `query` and `body`."""
    response: Response[T] = yield Call(operation, **parts)
    return response


def call(operation: Operation[T], **parts: Any) -> Steps[T]:
    """As `detailed`, for what the response says."""
    return (yield from detailed(operation, **parts)).parsed


def next_page(reading: Reading[RowT, T]) -> Steps[Page[RowT, T] | None]:
    """The next page of a listing, as a pager reads it; None behind the last."""
    while planned := reading.wanted():
        parts = {"path": reading.path, "query": planned.query}
        reading.feed(planned, (yield from detailed(reading.operation, **parts)))
    return reading.hand_out()


def all_rows(operation: Operation[T], rows: Callable[[T], list[RowT]], *, path: dict[str, object]) -> Steps[list[RowT]]:
    """Read a short listing to its end."""
    from ..pages import Reading

    reading = Reading(operation, rows=rows, path=path)
    found: list[RowT] = []
    while (page := (yield from next_page(reading))) is not None:
        found += page
    return found


def connections_of(namespace: Any) -> Any:
    """What all variants of a client share."""
    return namespace._client._transport.connections


def clock_of(namespace: Any) -> Any:
    """The clock of its client."""
    return namespace._client._transport._clock


def account_of(namespace: Any) -> str:
    """What tells the account of its client from others."""
    return str(namespace._client._requests.account.key)


class _Async(Protocol):
    _client: AsyncClient


class _Sync(Protocol):
    _client: Client


class job(Generic[P, T]):  # noqa: N801 - a decorator
    """Makes a method of either client's namespace out of a generator of steps."""

    def __init__(self, steps: Callable[Concatenate[Any, P], Steps[T]]) -> None:
        self.steps = steps
        itself: Any = self
        update_wrapper(itself, steps)

    @overload
    def __get__(self, instance: None, owner: Any = None) -> job[P, T]: ...
    @overload
    def __get__(self, instance: _Async, owner: Any = None) -> Callable[P, Coroutine[Any, Any, T]]: ...
    @overload
    def __get__(self, instance: _Sync, owner: Any = None) -> Callable[P, T]: ...
    def __get__(self, instance: Any, owner: Any = None) -> Any:
        if instance is None:
            return self
        run = _run if hasattr(type(instance._client), "call") else _arun

        def method(*args: P.args, **kwargs: P.kwargs) -> Any:
            return run(instance._client, self.steps(instance, *args, **kwargs))

        return update_wrapper(method, self.steps)


async def _arun(client: AsyncClient, steps: Steps[T]) -> T:
    go: Callable[..., Step] = steps.send
    value: Any = None
    while True:
        try:
            step = go(value)
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]
        try:
            go, value = steps.send, await _aperform(client, step)
        except BaseException as error:  # noqa: BLE001 - the job decides
            go, value = steps.throw, error


async def _aperform(client: AsyncClient, step: Step) -> Any:
    if isinstance(step, Call):
        return await client.acall(**step._asdict())
    if isinstance(step, Wait):
        return await client._transport._clock.sleep_async(step.seconds)
    return next(step.source, END) if isinstance(step.source, Iterator) else await anext(step.source, END)


def _run(client: Client, steps: Steps[T]) -> T:
    go: Callable[..., Step] = steps.send
    value: Any = None
    while True:
        try:
            step = go(value)
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]
        try:
            go, value = steps.send, _perform(client, step)
        except BaseException as error:  # noqa: BLE001 - the job decides
            go, value = steps.throw, error


def _perform(client: Client, step: Step) -> Any:
    if isinstance(step, Call):
        return client.call(**step._asdict())
    if isinstance(step, Wait):
        return client._transport._clock.sleep(step.seconds)
    if not isinstance(step.source, Iterator):
        raise InvalidRequestError("a Client cannot read an async iterable; use an AsyncClient")
    return next(step.source, END)
