"""The connections of one client in one event loop: a call has one to itself for as long as it is sent.

httpcore can pool connections too, but loses them to cancellation: a connection that is given to a waiting call which
is cancelled before it runs stays "connecting" for good, and one whose tidying is interrupted stays "active". Enough of
those, and every call waits for a free one in vain. Therefore the pools of httpcore hold one connection each here,
nobody ever waits in them, and one whose call has ended in anything but a reply is thrown away with all that is in it.
It is also faster, for the work that httpcore does for each call grows with the connections and calls in its pool.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

import httpx

from ..errors import ClientClosedError
from .shelter import Sheltered, finished

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .writing import Writing

Parameters = ParamSpec("Parameters")
ResultT = TypeVar("ResultT")

WHILE_WAITING = "the client was closed while the call was waiting"


class OverdueError(Exception):
    """The time allowed was over."""


def one_of(limits: httpx.Limits) -> httpx.Limits:
    """The limits of a pool that holds one connection.

    Args:
        limits: of all of them.
    """
    kept = limits.max_keepalive_connections
    return httpx.Limits(
        max_connections=1,
        max_keepalive_connections=1 if kept is None else min(kept, 1),
        keepalive_expiry=limits.keepalive_expiry,
    )


class Connections:
    """What one client sends by in one event loop.

    Args:
        make: makes a pool of one connection.
        limits: of all connections together.
        shared: whether `make` makes a pool of the caller's transport, which is shared by all calls: how many
            connections that has is its own affair.
    """

    __slots__ = ("_alarms", "_closed", "_expiry", "_idle", "_kept", "_make", "_own", "_places")

    def __init__(self, make: Callable[[], httpx.AsyncClient], limits: httpx.Limits, *, shared: bool) -> None:
        most, kept = limits.max_connections, limits.max_keepalive_connections
        self._make = make
        self._own = make() if shared else None
        self._places = asyncio.Semaphore(sys.maxsize if most is None else most)
        self._kept = sys.maxsize if kept is None else kept
        self._expiry = limits.keepalive_expiry
        # The one used last is used next, so that the first is the one that has been idle for longest.
        self._idle: deque[tuple[float, httpx.AsyncClient]] = deque()
        self._alarms: set[asyncio.Timeout] = set()
        self._closed = False

    async def until(
        self,
        seconds: float | None,
        function: Callable[Parameters, Awaitable[ResultT]],
        *args: Parameters.args,
        **kwargs: Parameters.kwargs,
    ) -> ResultT:
        """Await what a function returns, unless the client is closed or the time is over before.

        Args:
            seconds: how long it may take; None for ever.
            function: what to call.
            args: its arguments.
            kwargs: its arguments.

        Raises:
            ClientClosedError: when the client was closed meanwhile.
            OverdueError: when it took too long.
        """
        alarm = asyncio.timeout(seconds)
        self._alarms.add(alarm)
        try:
            async with alarm:
                return await function(*args, **kwargs)
        except TimeoutError:
            if not alarm.expired():
                raise  # it is the function's own
            if self._closed:
                raise ClientClosedError(WHILE_WAITING) from None
            raise OverdueError from None
        finally:
            self._alarms.discard(alarm)

    async def send(self, request: httpx.Request, writing: Writing) -> httpx.Response:
        """Send a request and read the whole reply.

        Args:
            request: what is sent.
            writing: knows the connection, if one was made for this.

        Raises:
            httpx.PoolTimeout: when all connections are in use for too long.
        """
        if self._own is not None:
            return await Sheltered(self._own.send(request, auth=None, follow_redirects=False))
        await self._place(request.extensions["timeout"]["pool"])
        try:
            if self._closed:
                raise ClientClosedError(WHILE_WAITING)
            pool = self._idle.pop()[1] if self._idle else self._make()
            try:
                reply = await pool.send(request, auth=None, follow_redirects=False)
            except GeneratorExit:
                raise  # there is no event loop left to close it with
            except BaseException:
                await finished(_thrown_away(pool, writing.stream))
                raise
            await self._put_back(pool)
            return reply
        finally:
            self._places.release()

    async def aclose(self) -> None:
        """Close what is idle, and have the calls under way break off."""
        self._closed = True
        now = asyncio.get_running_loop().time()
        for alarm in self._alarms:
            if not alarm.expired():
                alarm.reschedule(now)
        if self._own is not None:
            await self._own.aclose()
        while self._idle:
            await self._idle.pop()[1].aclose()

    async def _place(self, patience: float | None) -> None:
        if not self._places.locked():
            await self._places.acquire()
            return
        alarm = asyncio.timeout(patience)
        try:
            async with alarm:
                await self._places.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout("all connections are in use") from None

    async def _put_back(self, pool: httpx.AsyncClient) -> None:
        now = time.monotonic()
        idle = self._idle
        idle.append((now, pool))
        while idle and (self._closed or len(idle) > self._kept or self._expired(idle[0][0], now)):
            await finished(idle.popleft()[1].aclose())

    def _expired(self, since: float, now: float) -> bool:
        return self._expiry is not None and since + self._expiry < now


async def _thrown_away(pool: httpx.AsyncClient, stream: Any) -> None:
    with suppress(Exception):
        await pool.aclose()
    # A connection that was interrupted between its opening and its first request, as by a TLS handshake, is known to
    # nobody else.
    if stream is not None:
        with suppress(Exception):
            await stream.aclose()
