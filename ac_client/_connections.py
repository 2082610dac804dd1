"""The connections of a client, and all that is known of the HTTP library below it.

Sockets belong to the event loop that opened them, and must not be shared across a fork, so they are kept for each
process and each event loop that a client is used in.

httpcore can pool connections too, but loses them to cancellation: a connection that is given to a waiting call which
is cancelled before it runs stays "connecting" for good, and one whose tidying is interrupted stays "active". Enough of
those, and every call waits for a free one in vain. Therefore the pools of httpcore hold one connection each here,
no call ever waits in them, and one whose call has ended in anything but a response is closed, in a task of its own. It
is also faster, for the work that httpcore does for each call grows with the connections and calls in its pool.
"""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
import time
import urllib.request
import warnings
from collections import deque
from contextlib import suppress
from functools import cache, lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeVar

import httpx

from ._clock import after_fork
from ._http import kinds, library, library_of
from ._response import RawResponse
from ._response_body import begin
from .errors import ClientClosedError, ConfigurationError

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Mapping

    from ._clock import Clock
    from ._config import Account
    from ._http import AsyncHttp, Http, Limits
    from ._rate_limit import Permit
    from ._request import Request

Parameters = ParamSpec("Parameters")
ResultT = TypeVar("ResultT")

WHILE_WAITING: Final = "the client was closed while the call was waiting"
_CLOSED: Final = "this client was closed; make a new one, and keep it open for as long as it is used (`with` closes it)"
_PATIENCE: Final = 5.0


class OverdueError(Exception):
    """The time allowed was over."""


class Network:
    """What lies between a client and its account: a transport of the caller's, or proxy and TLS; and who uses it."""

    __slots__ = ("_factory", "_given", "_proxy", "_verify", "http", "limits", "name", "own")

    def __init__(
        self,
        client: Any,
        account: Account,
        transport: Any,
        proxy: str | httpx.URL | httpx.Proxy | None,
        verify: bool | ssl.SSLContext,
        limits: Limits,
        http: str,
        *,
        allow_http: bool,
    ) -> None:
        name, kind = client.__name__, client._kind  # noqa: SLF001 - what both have in common
        chosen, given = library(http), library_of(transport, kind)
        if transport is not None and given is None and not callable(transport):
            raise ConfigurationError(f"transport: {name} needs an httpx.{kind}, or a function that makes one")
        if proxy is not None and transport is not None:
            raise ConfigurationError("give either transport= or proxy=; a proxy goes around a transport")
        if proxy is not None and not account.encrypted and not allow_http:
            raise ConfigurationError("proxy: the token would travel in clear; say allow_http=True if that is meant")
        self.name = f"{name}({account.origin!r})"
        self.limits = limits
        self.own = transport is not None
        self._factory: Any = None if given else transport
        self.http: Any = given or chosen
        self._given: Any = transport
        # Without encryption, the environment's proxy would be handed the token in clear.
        if proxy is None and not self.own and (account.encrypted or allow_http):
            proxy = _environment_proxy(account)
        self._proxy = None if proxy is None else _proxy(proxy)
        self._verify = verify

    def _arguments(self) -> dict[str, Any]:
        context = _shared_context(self.http) if self._verify is True else self._verify
        return {"verify": context, "trust_env": False, "proxy": self._proxy}

    def make_async(self) -> AsyncHttp:
        """A transport of the caller's, or a pool of one connection."""
        if self.own:
            made: AsyncHttp = self._factory() if self._factory else self._given
            return made
        kept = self.limits.max_keepalive_connections
        one = self.http.Limits(
            max_connections=1,
            max_keepalive_connections=1 if kept is None else min(kept, 1),
            keepalive_expiry=self.limits.keepalive_expiry,
        )
        pool: AsyncHttp = self.http.AsyncHTTPTransport(limits=one, **self._arguments())
        return pool

    def make(self) -> Http:
        """A transport of the caller's, or a pool."""
        if self.own:
            made: Http = self._factory() if self._factory else self._given
            return made
        pool: Http = self.http.HTTPTransport(limits=self.limits, **self._arguments())
        return pool


def _environment_proxy(account: Account) -> str | None:
    if urllib.request.proxy_bypass(account.host):
        return None
    found = urllib.request.getproxies()
    proxy = found.get(account.origin.partition(":")[0]) or found.get("all")
    return f"http://{proxy}" if proxy and "://" not in proxy else proxy or None


def _proxy(proxy: str | httpx.URL | httpx.Proxy) -> Any:
    made: Any = None
    with suppress(ValueError, TypeError, *kinds("InvalidURL")):
        # One of the other library does as well; an URL shows its password to its own alone.
        http: Any = library_of(proxy, "URL") or httpx
        made = proxy if library_of(proxy, "Proxy") else http.Proxy(proxy)
    if made is None:
        # Neither the text nor what httpx says of it is shown: there may be a password in it.
        raise ConfigurationError("proxy: its URL cannot be read; it looks like http://proxy.example:3128")
    if made.url.scheme.startswith("socks") and find_spec("socksio") is None:
        raise ConfigurationError("proxy: a SOCKS proxy needs the socksio package: install httpx[socks]")
    return made


@cache
def _shared_context(http: Any) -> ssl.SSLContext:
    """The TLS context of all clients with the usual verification; loading the certificates is what costs."""
    context: ssl.SSLContext = http.create_ssl_context()
    return context


def as_sent(request: Request[Any], http: Any) -> Any:
    """A request as the HTTP library has it."""
    url = _origin(http, request.origin)
    return http.Request(
        request.operation.method,
        url.copy_with(raw_path=url.raw_path.rstrip(b"/") + request.target.encode("ascii")),
        headers=request.headers,
        content=request.content,
        extensions={"timeout": request.options.timeout.as_dict()},
    )


@lru_cache(maxsize=64)
def _origin(http: Any, origin: str) -> Any:
    return http.URL(origin)


class Trace:
    """Follows one attempt: tells the rate limit when the request is written, which is after its connection was made.

    Its methods are the `trace` extension of a request, by which httpcore reports its steps.
    """

    __slots__ = ("_opened", "_permit", "stream", "written")

    def __init__(self, permit: Permit, opened: Callable[[socket.socket], None] | None = None) -> None:
        self._opened = opened
        self._permit = permit
        self.written = False
        self.stream: Any = None
        """The connection that was opened for this request, if one was."""

    def send(self) -> None:
        self._permit.send()
        self.written = True

    async def send_async(self) -> None:
        await self._permit.send_async()
        self.written = True

    def step(self, name: str, info: Mapping[str, Any]) -> None:
        if name.endswith("send_request_headers.started"):
            self.send()
        elif name.endswith(("connect_tcp.complete", "start_tls.complete")) and self._opened is not None:
            self._opened(info["return_value"].get_extra_info("socket"))

    async def step_async(self, name: str, info: Mapping[str, Any]) -> None:
        if name.endswith("send_request_headers.started"):
            await self.send_async()
        elif name.endswith(("connect_tcp.complete", "start_tls.complete")):
            self.stream = info["return_value"]


async def _read_async(response: httpx.Response, most: int) -> RawResponse:
    body = begin(response, most)
    if isinstance(body, RawResponse):
        return body
    try:
        async for piece in response.stream:  # type: ignore[union-attr]  # an asynchronous transport's
            body.add(piece)
        body.end()
    except body.lenient:
        pass
    finally:
        await response.aclose()
    return body.raw()


class _LoopConnections:
    """What one client sends by in one event loop: a call has a connection to itself for as long as it is sent."""

    __slots__ = ("_alarms", "_closing", "_expiry", "_idle", "_kept", "_network", "_own", "_slots", "closed")

    def __init__(self, network: Network) -> None:
        limits = network.limits
        self._network = network
        self._own = network.make_async() if network.own else None
        self._slots = asyncio.Semaphore(limits.max_connections or sys.maxsize)
        self._kept = sys.maxsize if limits.max_keepalive_connections is None else limits.max_keepalive_connections
        self._expiry = limits.keepalive_expiry
        # The one used last is used next, so that the first is the one that has been idle for longest.
        self._idle: deque[tuple[float, AsyncHttp]] = deque()
        self._alarms: set[asyncio.Timeout] = set()
        self._closing: set[asyncio.Task[None]] = set()
        self.closed = False

    async def until(
        self,
        seconds: float | None,
        function: Callable[Parameters, Awaitable[ResultT]],
        *args: Parameters.args,
        **kwargs: Parameters.kwargs,
    ) -> ResultT:
        """Await what a function returns, unless the client is closed or the time is over before."""
        alarm = asyncio.timeout(seconds)
        self._alarms.add(alarm)
        try:
            async with alarm:
                return await function(*args, **kwargs)
        except TimeoutError:
            if not alarm.expired():
                raise  # it is the function's own
            if self.closed:
                raise ClientClosedError(WHILE_WAITING) from None
            raise OverdueError from None
        finally:
            self._alarms.discard(alarm)

    async def send(self, request: httpx.Request, trace: Trace, most: int) -> RawResponse:
        """Send a request and read the whole response."""
        if self._own is not None:
            return await _read_async(await self._own.handle_async_request(request), most)
        await self._slot(request.extensions["timeout"]["pool"])
        try:
            if self.closed:
                raise ClientClosedError(WHILE_WAITING)
            pool = self._idle.pop()[1] if self._idle else self._network.make_async()
            try:
                raw = await _read_async(await pool.handle_async_request(request), most)
            except GeneratorExit:
                raise  # there is no event loop left to close it with
            except BaseException:
                await self._apart(_close(trace.stream, pool))
                raise
            self._keep(pool)
            return raw
        finally:
            self._slots.release()

    async def _slot(self, patience: float | None) -> None:
        if not self._slots.locked():
            await self._slots.acquire()
            return
        alarm = asyncio.timeout(patience)
        try:
            async with alarm:
                await self._slots.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout("all connections are in use") from None

    def _keep(self, pool: AsyncHttp) -> None:
        now = time.monotonic()
        idle = self._idle
        idle.append((now, pool))
        over = []
        while idle and (self.closed or len(idle) > self._kept or self._expired(idle[0][0], now)):
            over.append(idle.popleft()[1])
        if over:
            self._apart(_close(*over))

    def _expired(self, since: float, now: float) -> bool:
        return self._expiry is not None and since + self._expiry < now

    def _apart(self, work: Coroutine[Any, Any, None]) -> asyncio.Future[None]:
        """Begin something in a task of its own; it goes on though the one who awaits it is cancelled."""
        task = asyncio.get_running_loop().create_task(work)
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)
        return asyncio.shield(task)

    async def aclose(self) -> None:
        """Close what is idle, and have the calls under way break off."""
        self.closed = True
        now = asyncio.get_running_loop().time()
        for alarm in self._alarms:
            if not alarm.expired():
                alarm.reschedule(now)
        idle = [pool for _, pool in self._idle]
        self._idle.clear()
        await self._apart(_close(self._own, *idle))


async def _close(*ones: Any) -> None:
    """Close each, whatever happens to another."""
    for one in ones:
        with suppress(Exception, asyncio.CancelledError):
            if one is not None:
                await one.aclose()


class _PerProcess:
    """What both kinds of connections have: those of this process, and whether the client was closed."""

    __slots__ = ("__weakref__", "_inherited", "_lock", "_network", "closed", "http")

    def __init__(self, network: Network) -> None:
        self._network = network
        self.http = network.http
        self._inherited: list[object] = []
        self.closed = False
        self._reset()
        after_fork(self)

    def _reset(self) -> object:
        """Begin without connections; returns those there were."""
        self._lock = threading.Lock()
        return None

    def check(self) -> None:
        """Raise ClientClosedError after the client was closed."""
        if self.closed:
            raise ClientClosedError(_CLOSED)

    def forked(self) -> None:
        """Start fresh. The parent goes on to use its sockets: they are kept, for closing one says goodbye on it."""
        self._inherited.append(self._reset())

    def _warn(self, how: str) -> None:
        name = self._network.name
        text = f"{name} was used and never closed; use it in a `with` block, or call {how}"
        warnings.warn(text, ResourceWarning, stacklevel=3)


class AsyncConnections(_PerProcess):
    """The connections of an asynchronous client, for each event loop of each process."""

    __slots__ = ("_loops",)

    def _reset(self) -> object:
        before = getattr(self, "_loops", None)
        self._loops: dict[asyncio.AbstractEventLoop, tuple[_LoopConnections, AsyncGenerator[None]]] = {}
        super()._reset()
        return before

    def current(self) -> _LoopConnections:
        """The connections of the running event loop."""
        self.check()
        loop = asyncio.get_running_loop()
        found = self._loops.get(loop)
        if found is None:
            made = _LoopConnections(self._network)
            with self._lock:
                for other in [other for other in self._loops if other.is_closed()]:
                    del self._loops[other]
                found = self._loops[loop] = made, _kept_open(made)
        return found[0]

    async def aclose(self) -> None:
        """Close the connections of all event loops that still run; what is under way fails."""
        self.closed = True
        here = asyncio.get_running_loop()
        with self._lock:
            loops = list(self._loops.items())
            self._loops.clear()
        elsewhere = [
            asyncio.wrap_future(asyncio.run_coroutine_threadsafe(_close(guard), loop))
            for loop, (_, guard) in loops
            if loop is not here and loop.is_running()
        ]
        for loop, (connections, guard) in loops:
            if loop is here:
                await connections._apart(_close(guard))  # noqa: SLF001 - both are of this module
        if elsewhere:
            # The other loop may be busy, or waiting for this one; it will close its own when it comes to it.
            await asyncio.wait(elsewhere, timeout=_PATIENCE)

    def __del__(self) -> None:
        # Those of a loop that has ended were closed by it.
        if not self._network.own and not all(made.closed for made, _ in self._loops.values()):
            self._warn("aclose()")


def _kept_open(connections: _LoopConnections) -> AsyncGenerator[None]:
    """Have the running event loop close the connections when it ends, unless that was done before.

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


class Connections(_PerProcess):
    """The connections of a synchronous client, for each process."""

    __slots__ = ("_pool", "_sockets")

    def _reset(self) -> object:
        before = getattr(self, "_pool", None), getattr(self, "_sockets", None)
        self._pool: Http | None = None
        self._sockets: set[socket.socket] = set()
        super()._reset()
        return before

    def current(self) -> Http:
        """The pool of this process."""
        self.check()
        pool = self._pool
        if pool is None:
            with self._lock:
                pool = self._pool = self._pool or self._network.make()
        return pool

    def send(self, request: httpx.Request, most: int, clock: Clock, end: float | None) -> RawResponse:
        """Send a request and read the whole response; it breaks off where the body takes too long."""
        response = self.current().handle_request(request)
        body = begin(response, most)
        if isinstance(body, RawResponse):
            return body
        try:
            for piece in response.stream:
                body.add(piece)
                if end is not None and clock.now() > end:
                    raise OverdueError
            body.end()
        except body.lenient:
            pass
        finally:
            response.close()
        return body.raw()

    def opened(self, connection: socket.socket) -> None:
        """Note a connection of the pool's."""
        with self._lock:
            self._sockets = {connection, *(one for one in self._sockets if one.fileno() >= 0)}
        if self.closed:
            self.close()

    def close(self) -> None:
        """Close the pool; what is under way fails."""
        self.closed = True
        for connection in self._sockets:
            # A thread that waits for a response is not woken by `close()`. Not the method of an `SSLSocket`, which
            # takes from that thread what it works with.
            with suppress(OSError):
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
        if self._pool is not None:
            self._pool.close()

    def __del__(self) -> None:
        # Not by way of the pool: that logs, and a finalizer may run within a handler of the log, or of its lock. And a
        # transport of the caller's may be in use elsewhere.
        for connection in self._sockets:
            connection.close()
        if self._pool is not None and not self.closed and not self._network.own:
            self._warn("close()")
