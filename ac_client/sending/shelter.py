"""Keeps cancellations from what must be tidied up.

httpcore tidies up after a cancellation, but between its steps it yields to the event loop, behind a shield that holds
off the cancellations of anyio alone. A `task.cancel()` of asyncio that lands on such a yield interrupts the tidying,
and the connection is lost to the pool for good. So a cancellation that lands on a bare yield is kept until the pool
waits for something real, or is done. This is not all that can be lost to a cancellation (`connections.py` tells the
rest), but all that can be done for a pool that is the caller's own.
"""

from __future__ import annotations

import asyncio
from asyncio import CancelledError
from typing import TYPE_CHECKING, Any, Generic, TypeGuard, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Coroutine, Generator

ResultT = TypeVar("ResultT")


class Sheltered(Generic[ResultT]):
    """Awaits something of the pool's.

    Args:
        awaitable: what.
    """

    __slots__ = ("_awaitable",)

    def __init__(self, awaitable: Awaitable[ResultT]) -> None:
        self._awaitable = awaitable

    def __await__(self) -> Generator[Any, Any, ResultT]:
        steps = self._awaitable.__await__()
        kept: CancelledError | None = None
        thrown: BaseException | None = None
        delivered = False
        while True:
            try:
                waited_for = next(steps) if thrown is None else steps.throw(thrown)
            except StopIteration as done:
                if kept is None:
                    result: ResultT = done.value
                    return result
                break
            except BaseException:
                if kept is None:
                    raise
                break
            thrown = None
            if kept is not None and not delivered and waited_for is not None:
                delivered = waited_for.cancel()
            try:
                yield waited_for
            except GeneratorExit:
                steps.close()
                raise
            except BaseException as error:  # noqa: BLE001 - whatever it is, it is the pool's
                if waited_for is None and _is_of_asyncio(error):
                    kept = error
                else:
                    thrown = error
        # Not from within the handlers above: what was raised there holds the request, and with it the token.
        raise kept


def _is_of_asyncio(error: BaseException) -> TypeGuard[CancelledError]:
    """Whether it is a cancellation, and not of a scope of anyio, such as a timeout: those respect the shields."""
    return isinstance(error, CancelledError) and not (error.args and "cancel scope" in str(error.args[0]))


async def finished(work: Coroutine[Any, Any, object]) -> None:
    """Carry something short through to its end, however often the caller is cancelled meanwhile.

    Args:
        work: what; it raises nothing.

    Raises:
        CancelledError: afterwards, when the caller was cancelled.
    """
    task = asyncio.create_task(work)
    kept: CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait([task])
        except CancelledError as error:
            kept = error
    if kept is not None:
        raise kept
