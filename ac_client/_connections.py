"""The connections of a client, made by the HTTP library: httpx, or httpx2 by choice.

Sockets belong to one event loop of one process, so they are kept for each. The pools of httpcore lose connections when
calls are cancelled. So each asynchronous call has a pool of one connection to itself; unless a whole response came, it
is closed afterwards, in a task that no cancellation reaches.
"""

from __future__ import annotations

import asyncio
import math
import os
import ssl
import sys
import time
import urllib.request
import warnings
from collections import deque
from contextlib import nullcontext, suppress
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypeAlias

import httpx

from ._response import RawResponse
from .errors import ClientClosedError, ConfigurationError, InvalidRequestError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping

    from ._call import Call
    from ._config import Account
    from ._rate_limit import Permit
    from ._request import Request

Library: TypeAlias = Literal["httpx", "httpx2"]


class Timeout(Protocol):
    """What is used of the class of this name of either library, and so on."""

    read: float | None

    def as_dict(self) -> Mapping[str, float | None]: ...


class Limits(Protocol):
    max_connections: int | None
    max_keepalive_connections: int | None
    keepalive_expiry: float | None


class AsyncHttp(Protocol):
    async def handle_async_request(self, request: Any, /) -> Any: ...
    async def aclose(self) -> None: ...


class Http(Protocol):
    def handle_request(self, request: Any, /) -> Any: ...
    def close(self) -> None: ...


def library(name: str) -> Any:
    """The library of this name; raises ConfigurationError when it is neither, or is not installed."""
    if name not in ("httpx", "httpx2"):
        raise ConfigurationError(f"http must be one of httpx, httpx2, and is {name!r}")
    try:
        return import_module(name)
    except ImportError:
        raise ConfigurationError(f"http: {name} is missing: install ac-client[{name}], or {name} itself") from None


class Network:
    """What lies between a client and its account: proxy and TLS, or a transport of the caller's."""

    def __init__(
        self,
        client: type[Any],
        account: Account,
        transport: Any,
        proxy: Any,
        verify: bool | ssl.SSLContext,
        limits: Limits,
        http: str,
        *,
        allow_http: bool,
    ) -> None:
        name, kind = client.__name__, client._kind  # noqa: SLF001 - what both have in common
        chosen = library(http)
        loaded = filter(None, (httpx, sys.modules.get("httpx2")))
        given = next((one for one in loaded if isinstance(transport, getattr(one, kind))), None)
        if transport is not None and given is None and not callable(transport):
            raise ConfigurationError(f"transport: {name} needs an httpx.{kind}, or a function that makes one")
        if not isinstance(verify, bool | ssl.SSLContext):
            raise ConfigurationError("verify must be a bool, or a context: ssl.create_default_context(cafile=...)")
        if (most := getattr(limits, "max_connections", 0)) is not None and most < 1:
            raise ConfigurationError("limits must be httpx.Limits with at least one connection")
        if proxy is not None and transport is not None:
            raise ConfigurationError("give either transport= or proxy=; a proxy goes around a transport")
        if proxy is not None and not account.encrypted and not allow_http:
            raise ConfigurationError("proxy: the token would travel in clear; say allow_http=True if that is meant")
        # Without encryption, the environment's proxy would be handed the token in clear.
        if proxy is None and transport is None and (account.encrypted or allow_http):
            proxy = _environment_proxy(account)
        self.name = f"{name}({account.origin!r})"
        self.account = account
        self.http: Any = given or chosen
        self.limits = limits
        self.own: Callable[[], Any] | None = transport if given is None else lambda: transport
        self.proxy = None if proxy is None else _proxy(proxy)
        self.proxy_name = "" if self.proxy is None else self.proxy.url.netloc.decode()
        self.verify = verify
        self._pool = getattr(self.http, kind.replace("Base", "HTTP"))

    def transport(self, connections: int | None) -> Any:
        """A transport of the caller's, or a pool of so many connections."""
        if self.own is not None:
            return self.own()
        kept, expiry = self.limits.max_keepalive_connections, self.limits.keepalive_expiry
        limits = self.http.Limits(max_connections=connections, max_keepalive_connections=kept, keepalive_expiry=expiry)
        verify = _context(self.http) if self.verify is True else self.verify
        return self._pool(limits=limits, verify=verify, trust_env=False, proxy=self.proxy)

    def request(self, request: Request[Any]) -> Any:
        """A request as the HTTP library has it."""
        with suppress(self.http.InvalidURL):
            return self.http.Request(
                request.operation.method,
                request.origin + request.target,
                headers=request.headers,
                content=request.content,
                extensions={"timeout": request.options.timeout.as_dict()},
            )
        # Not from within a handler: what was raised there holds the request.
        raise InvalidRequestError(f"{request.operation.name}: path and query are too long for a URL")


@cache
def _context(http: Any) -> ssl.SSLContext:
    """The TLS context of all clients with the usual verification; loading the certificates is what costs."""
    context: ssl.SSLContext = http.create_ssl_context()
    return context


def _environment_proxy(account: Account) -> str | None:
    if urllib.request.proxy_bypass(account.host):
        return None
    found = urllib.request.getproxies()
    proxy = found.get(account.origin.partition(":")[0]) or found.get("all")
    return f"http://{proxy}" if proxy and "://" not in proxy else proxy or None


def _proxy(proxy: Any) -> Any:
    made: Any = None
    with suppress(ValueError, httpx.InvalidURL):
        made = proxy if hasattr(proxy, "raw_auth") else httpx.Proxy(str(proxy))
    if made is None:  # neither the text nor what httpx says of it is shown: there may be a password in it
        raise ConfigurationError("proxy: its URL cannot be read; it looks like http://proxy.example:3128")
    if made.url.scheme.startswith("socks") and find_spec("socksio") is None:
        raise ConfigurationError("proxy: a SOCKS proxy needs the socksio package: install httpx[socks]")
    return made


class Exchange:
    """One request and its response: notices when it is written, which is when its permit is used, and takes the body.

    `step` and `step_async` are the `trace` extension of the request, by which httpcore reports its steps.
    """

    def __init__(self, call: Call[Any], permit: Permit) -> None:
        self._call = call
        self._permit = permit
        self._body: list[bytes] = []
        self._most = call.request.options.max_response_bytes
        self._size = 0
        self._fault = ""
        self.request: Any = call.sent
        self.opened: Any = None
        """The connection that was opened for this request, if one was."""

    def before_write(self) -> None:
        """Wait until the request may be written."""
        self._permit.send()
        self._call.written = True

    async def before_write_async(self) -> None:
        await self._permit.send_async()
        self._call.written = True

    def step(self, name: str, info: Mapping[str, Any]) -> None:
        if self._is_written(name, info):
            self.before_write()

    async def step_async(self, name: str, info: Mapping[str, Any]) -> None:
        if self._is_written(name, info):
            await self.before_write_async()
        elif name.endswith(("connect_tcp.complete", "start_tls.complete")):
            self.opened = info["return_value"]

    def _is_written(self, name: str, info: Mapping[str, Any]) -> bool:
        """Whether the request is about to be written, and not the one that asks a proxy for a tunnel."""
        if not name.endswith("send_request_headers.started") or info["request"].method == b"CONNECT":
            return False
        del self.request.extensions["trace"]  # to hear of the steps that follow would cost time
        return True

    def pieces(self, response: Any, decoded: Callable[[], Any]) -> Any:
        """What the body is read from."""
        encoding = response.headers.get("content-encoding", "").strip().lower()
        if encoding and encoding not in f"identity, {self.request.headers.get('accept-encoding', '')}":
            self._fault = f"The body came in the content encoding {encoding!r}, which was not asked for"
            self._most = 0
            return response.stream
        # Where nothing is to be decoded, several layers of httpx would cost time.
        return decoded() if encoding or response.is_stream_consumed else response.stream

    def take(self, piece: bytes) -> bool:
        """Whether there is room for more after this piece."""
        self._body.append(piece)
        self._size += len(piece)
        return self._size <= self._most

    def whole(self, response: Any) -> RawResponse:
        """The response with as much of its body as was taken."""
        fault = self._fault
        if self._size > self._most and not fault:
            fault = f"The body has more than {self._most} bytes, the client's max_response_bytes"
        return RawResponse(response.status_code, response.headers, b"".join(self._body)[: self._most], fault)


async def _read(transport: AsyncHttp, exchange: Exchange) -> RawResponse:
    response = await transport.handle_async_request(exchange.request)
    try:
        async for piece in exchange.pieces(response, response.aiter_bytes):
            if not exchange.take(piece):
                break
    except Exception:
        if response.is_success:
            raise
        # An error status settles what became of the request, whatever happens to its body.
    finally:
        await response.aclose()
    return exchange.whole(response)


_NO_WAIT: Final = nullcontext()


class LoopConnections:
    """What one client sends by in one event loop: a call has a connection to itself for as long as it is sent."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._own: AsyncHttp | None = network.transport(None) if network.own else None
        limits = network.limits
        self._slots = asyncio.Semaphore(limits.max_connections or sys.maxsize)
        self._kept = sys.maxsize if limits.max_keepalive_connections is None else limits.max_keepalive_connections
        self._expiry = math.inf if limits.keepalive_expiry is None else limits.keepalive_expiry
        # The one used last is used next, so the first is the one that has been idle for longest.
        self._idle: deque[tuple[float, AsyncHttp]] = deque()
        self.calls: set[asyncio.Timeout] = set()
        self._closing: set[asyncio.Task[None]] = set()
        self.closed = False

    async def until_the_loop_ends(self) -> AsyncGenerator[None]:
        """`asyncio.run` closes the generators that were begun in its loop, while connections still can be closed."""
        try:
            yield
        finally:
            await self._close_all()

    def check(self) -> None:
        """Raise ClientClosedError after the client was closed."""
        if self.closed:
            raise ClientClosedError("the client was closed while the call was under way")

    def limit_call(self, timeout: asyncio.Timeout, seconds: float | None) -> None:
        """Have a call end when the client is closed, and after so many seconds."""
        self.check()
        timeout.reschedule(None if seconds is None else asyncio.get_running_loop().time() + seconds)
        self.calls.add(timeout)

    async def send(self, call: Call[Any], permit: Permit) -> RawResponse:
        """Send a request and read the whole response."""
        exchange = Exchange(call, permit)
        if self._own is not None:  # it may know no trace
            await exchange.before_write_async()
            return await _read(self._own, exchange)
        call.sent.extensions["trace"] = exchange.step_async
        try:
            wait = call.sent.extensions["timeout"]["pool"]
            async with asyncio.timeout(wait) if self._slots.locked() else _NO_WAIT:
                await self._slots.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout("all connections are in use") from None
        try:
            pool = self._idle.pop()[1] if self._idle else self._network.transport(1)
            try:
                raw = await _read(pool, exchange)
            except GeneratorExit:
                raise  # there is no event loop left to close it with
            except BaseException:
                await self._close(exchange.opened, pool)
                raise
            self._keep(pool)
            return raw
        finally:
            self._slots.release()

    def _keep(self, pool: AsyncHttp) -> None:
        now = time.monotonic()
        self._idle.append((now, pool))
        while self._idle and (self.closed or len(self._idle) > self._kept or now - self._idle[0][0] > self._expiry):
            self._close(self._idle.popleft()[1])

    def _close(self, *ones: Any) -> asyncio.Future[None]:
        """Close each in a task of its own, which goes on though the one who awaits it is cancelled."""

        async def close() -> None:
            for one in filter(None, ones):
                with suppress(Exception, asyncio.CancelledError):  # whatever happens to one, the next is closed
                    await one.aclose()

        task = asyncio.get_running_loop().create_task(close())
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)
        return asyncio.shield(task)

    async def _close_all(self) -> None:
        self.closed = True
        now = asyncio.get_running_loop().time()
        for call in self.calls:
            if not call.expired():
                call.reschedule(now)
        idle = [pool for _, pool in self._idle]
        self._idle.clear()
        await self._close(self._own, *idle)


class _Connections:
    """What both kinds have. A child process has its own, and keeps the parent's, which goes on to use its sockets."""

    def __init__(self, network: Network) -> None:
        self.network = network
        self.closed = False

    def check(self) -> None:
        """Raise ClientClosedError after the client was closed."""
        if self.closed:
            raise ClientClosedError(
                "this client was closed; make a new one, and keep it open for as long as it is used (`with` closes it)"
            )

    def _warn(self, how: str) -> None:
        text = f"{self.network.name} was used and never closed; use it in a `with` block, or call {how}"
        warnings.warn(text, ResourceWarning, stacklevel=3)


class AsyncConnections(_Connections):
    """The connections of an asynchronous client, for each event loop of each process."""

    def __init__(self, network: Network) -> None:
        super().__init__(network)
        # A generator is not kept in what it closes: the garbage collector takes circles apart in any order.
        self._loops: dict[tuple[int, asyncio.AbstractEventLoop], tuple[LoopConnections, AsyncGenerator[None]]] = {}

    async def current(self) -> LoopConnections:
        """The connections of the running event loop."""
        self.check()
        key = os.getpid(), asyncio.get_running_loop()
        found = self._loops.get(key)
        if found is None:
            for ended in [one for one in list(self._loops) if one[1].is_closed()]:
                self._loops.pop(ended, None)
            made = LoopConnections(self.network)
            found = self._loops[key] = made, made.until_the_loop_ends()
            await anext(found[1])
        return found[0]

    async def aclose(self) -> None:
        """Close the connections of all event loops that still run; what is under way fails."""
        self.closed = True
        loops, self._loops = self._loops, {}
        here = loops.pop((os.getpid(), asyncio.get_running_loop()), None)
        for (process, loop), (_, guard) in loops.items():
            if process == os.getpid() and loop.is_running():
                # Not awaited: the other loop may be busy, or waiting for this one.
                asyncio.run_coroutine_threadsafe(guard.aclose(), loop)
        if here is not None:
            await here[1].aclose()

    def __del__(self) -> None:
        # Those of a loop that has ended were closed by it.
        mine = [made for (process, _), (made, _) in self._loops.items() if process == os.getpid()]
        if not self.network.own and not all(made.closed for made in mine):
            self._warn("aclose()")


class Connections(_Connections):
    """The connections of a synchronous client, for each process."""

    def __init__(self, network: Network) -> None:
        super().__init__(network)
        self._pools: dict[int, Http] = {}

    def send(self, call: Call[Any], permit: Permit) -> RawResponse:
        """Send a request and read the whole response."""
        process = os.getpid()
        pool = self._pools.get(process)
        if pool is None:
            pool = self._pools.setdefault(process, self.network.transport(self.network.limits.max_connections))
        exchange = Exchange(call, permit)
        if self.network.own is None:
            call.sent.extensions["trace"] = exchange.step
        else:
            exchange.before_write()
        response = pool.handle_request(call.sent)
        try:
            for piece in exchange.pieces(response, response.iter_bytes):
                if not exchange.take(piece):
                    break
        except Exception:
            if response.is_success:
                raise
        finally:
            response.close()
            if self.closed:
                pool.close()
        return exchange.whole(response)

    def close(self) -> None:
        """Close the pool. A call of another thread ends when its response comes, or its time is over."""
        self.closed = True
        if pool := self._pools.get(os.getpid()):
            pool.close()

    def __del__(self) -> None:
        pool = self._pools.get(os.getpid())
        if pool is not None and not self.closed and not self.network.own:
            self._warn("close()")
            pool.close()
