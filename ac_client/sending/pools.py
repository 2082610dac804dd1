"""The connections of one client: a pool for each process and each event loop that it is used in.

Sockets belong to the event loop that opened them, and must not be shared across a fork. So a pool is made where the
client is used, when it is used. Making one costs little, because they share one TLS context.
"""

from __future__ import annotations

import asyncio
import socket
import threading
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Final

import httpx

from ..errors import ClientClosedError
from . import forks
from .connections import Connections
from .shelter import Sheltered

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator, Callable

_CLOSED: Final = "this client was closed; make a new one, and keep it open for as long as it is used (`with` closes it)"
_PATIENCE: Final = 5.0


@cache
def shared_context(http2: bool) -> ssl.SSLContext:  # noqa: ARG001 - it tells one context from the other
    """The TLS context of all clients with the usual verification; loading the certificates is what costs.

    Args:
        http2: kept apart, for connections note in the context which protocols they offer.
    """
    return httpx.create_ssl_context()


class Pools:
    """The pool of a synchronous client, one for each process.

    Args:
        make: makes a pool.
    """

    __slots__ = ("__weakref__", "_closed", "_inherited", "_lock", "_make", "_pool", "_sockets")

    def __init__(self, make: Callable[[], httpx.Client]) -> None:
        self._make = make
        self._closed = False
        self._inherited: list[object] = []
        self._sockets: set[socket.socket] = set()
        self._pool: httpx.Client | None = None
        self._lock = threading.Lock()
        forks.watch(self)

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed

    def check(self) -> None:
        """See that it is open.

        Raises:
            ClientClosedError: after `close`.
        """
        if self._closed:
            raise ClientClosedError(_CLOSED)

    def current(self) -> httpx.Client:
        """The pool of this process.

        Raises:
            ClientClosedError: after `close`.
        """
        self.check()
        pool = self._pool
        if pool is None:
            with self._lock:
                pool = self._pool = self._pool or self._make()
        return pool

    def opened(self, connection: socket.socket) -> None:
        """Note a connection of the pool's."""
        with self._lock:
            self._sockets = {connection, *(one for one in self._sockets if one.fileno() >= 0)}
        if self._closed:
            self.close()

    def close(self) -> None:
        """Close the pool; what is under way fails."""
        self._closed = True
        for connection in self._sockets:
            # A thread that waits for a reply is not woken by `close()`. Not the method of an `SSLSocket`, which takes
            # from that thread what it works with.
            with suppress(OSError):
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
        if self._pool is not None:
            self._pool.close()

    def __del__(self) -> None:
        # Not by way of the pool: that logs, and a finalizer may run within a handler of the log, or of its lock. And a
        # transport of the caller's may be in use elsewhere.
        for connection in self._sockets:
            connection.close()

    def forked(self) -> None:
        """Begin anew. The parent goes on to use its sockets: they are kept, for closing one says goodbye on it."""
        self._inherited.append((self._pool, self._sockets))
        self._pool = None
        self._sockets = set()
        self._lock = threading.Lock()


class AsyncPools:
    """The connections of an asynchronous client, for each event loop of each process.

    Args:
        make: makes a pool of one connection.
        limits: of the connections in one event loop.
        shared: whether the pools send by a transport of the caller's.
    """

    __slots__ = ("__weakref__", "_closed", "_inherited", "_limits", "_lock", "_make", "_pools", "_shared")

    def __init__(self, make: Callable[[], httpx.AsyncClient], limits: httpx.Limits, *, shared: bool) -> None:
        self._make = make
        self._limits = limits
        self._shared = shared
        self._closed = False
        self._inherited: list[object] = []
        self._reset()
        forks.watch(self)

    def _reset(self) -> None:
        self._lock = threading.Lock()
        self._pools: dict[asyncio.AbstractEventLoop, tuple[Connections, AsyncGenerator[None]]] = {}

    @property
    def closed(self) -> bool:
        """Whether `aclose` was called."""
        return self._closed

    def check(self) -> None:
        """See that it is open.

        Raises:
            ClientClosedError: after `aclose`.
        """
        if self._closed:
            raise ClientClosedError(_CLOSED)

    def current(self) -> Connections:
        """The connections of the running event loop.

        Raises:
            ClientClosedError: after `aclose`.
        """
        self.check()
        loop = asyncio.get_running_loop()
        found = self._pools.get(loop)
        if found is None:
            made = Connections(self._make, self._limits, shared=self._shared)
            with self._lock:
                for other in [other for other in self._pools if other.is_closed()]:
                    del self._pools[other]
                found = self._pools[loop] = made, _kept_open(made)
        return found[0]

    async def aclose(self) -> None:
        """Close the pools of all event loops that still run; what is under way fails."""
        self._closed = True
        here = asyncio.get_running_loop()
        with self._lock:
            pools = list(self._pools.items())
            self._pools.clear()
        elsewhere = [
            asyncio.wrap_future(asyncio.run_coroutine_threadsafe(guard.aclose(), loop))
            for loop, (_, guard) in pools
            if loop is not here and loop.is_running()
        ]
        for loop, (_, guard) in pools:
            if loop is here:
                await Sheltered(guard.aclose())
        if elsewhere:
            # The other loop may be busy, or waiting for this one; it will close its own when it comes to it.
            await asyncio.wait(elsewhere, timeout=_PATIENCE)

    def forked(self) -> None:
        """Begin anew. The parent goes on to use its sockets: they are kept, for closing one says goodbye on it."""
        self._inherited.append(self._pools)
        self._reset()


def _kept_open(connections: Connections) -> AsyncGenerator[None]:
    """Have the running event loop close the connections when it ends, should nobody have done so before.

    `asyncio.run` closes the asynchronous generators that were begun in its loop, while the loop still runs. Later it
    would be too late: a connection cannot be closed without its loop.
    """

    async def keep() -> AsyncGenerator[None]:
        try:
            yield
        finally:
            await connections.aclose()

    guard = keep()
    with suppress(StopIteration):  # it has come to its yield, without waiting for anything
        guard.__anext__().__await__().__next__()
    return guard
