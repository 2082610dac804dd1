"""`AsyncClient` and `Client`: how the SDK is set up, opened, varied and closed.

Both hold the same parts and differ in who waits: one account, one budget, pools of connections, and options that
`with_options` varies from call to call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar

import httpx

from .api import AsyncNamespaces, Namespaces
from .errors import ConfigurationError
from .retries import Retries
from .sending.calls import Calls, options_of
from .sending.clock import SYSTEM
from .sending.connections import one_of
from .sending.credential import Credential
from .sending.handle import TOKEN_VARIABLE, URL_VARIABLE, Handle, budget_of, variable
from .sending.network import network
from .sending.pools import AsyncPools, Pools
from .sending.settings import DEFAULT_LIMITS, DEFAULT_TIMEOUT, account_at, check_parts
from .sending.urls import AsyncRevealing, Revealing
from .transport import AsyncTransport, Transport

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable, Mapping
    from types import TracebackType
    from typing import Unpack

    from .budget import Budget
    from .operations import Operation
    from .sending.clock import Clock
    from .sending.events import AttemptHook, RetryHook
    from .sending.keywords import AsyncSettings, Settings
    from .sending.turns import Lane
    from .types import Response

ResultT = TypeVar("ResultT")


class AsyncClient(Handle[AsyncTransport], AsyncNamespaces):
    """An ActiveCampaign account, awaited.

    Use it as `async with AsyncClient(...) as ac:`, or close it with `aclose()`. It may be used from several event loops
    and after a fork: connections are opened where they are needed.

    Args:
        base_url: from Settings > Developer in the account, with or without `/api/3`.
        token: from the same place.
        timeout: seconds, each for connecting, sending, the next piece of a reply and a free connection.
        retries: how often, how long and how patiently a call is repeated.
        budget: the account's requests a second; all clients of one account in this process share one unless told
            otherwise.
        lane: `background` yields to every interactive call of the account.
        headers: sent with every request.
        transport: an httpx transport in place of the network.
        proxy: a proxy's URL. Without it, the environment's proxies are used as httpx does.
        verify: False, or a TLS context, in place of the usual verification.
        limits: of the pool of connections, in each event loop. A transport has limits of its own.
        http2: whether to offer HTTP/2; needs the `h2` package. A connection serves one call at a time with it too.
        allow_http: whether `http://` may be used with a host other than this machine.
        on_attempt: called after each attempt with an `AttemptEvent`.
        on_retry: called before each wait with a `RetryEvent`.
        clock: for tests.

    Raises:
        ConfigurationError: for a setting that cannot work.
    """

    __slots__ = ("__weakref__",)

    def __init__(
        self,
        base_url: str,
        token: str,
        *,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        retries: Retries = Retries(),  # noqa: B008 - frozen, so one serves all
        budget: Budget | None = None,
        lane: Lane = "interactive",
        headers: Mapping[str, str] | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        proxy: str | httpx.URL | httpx.Proxy | None = None,
        verify: bool | ssl.SSLContext = True,
        limits: httpx.Limits = DEFAULT_LIMITS,
        http2: bool = False,
        allow_http: bool = False,
        on_attempt: AttemptHook | None = None,
        on_retry: RetryHook | None = None,
        clock: Clock = SYSTEM,
    ) -> None:
        account = account_at(base_url, allow_http=allow_http)
        check_parts(verify, limits, clock)
        credential = Credential(token)
        options = options_of(
            {
                "timeout": timeout,
                "retries": retries,
                "lane": lane,
                "headers": headers,
                "on_attempt": on_attempt,
                "on_retry": on_retry,
            }
        )
        if transport is not None and not isinstance(transport, httpx.AsyncBaseTransport):
            raise ConfigurationError("transport: AsyncClient needs an httpx.AsyncBaseTransport")
        wrapped = None if transport is None else AsyncRevealing(transport)
        arguments = network(account, wrapped, proxy, verify, one_of(limits), http2=http2, allow_http=allow_http)
        self._calls = Calls(account, credential, options)
        self._transport = AsyncTransport(
            AsyncPools(lambda: httpx.AsyncClient(**arguments()), limits, shared=transport is not None),
            budget_of(budget, account),
            clock,
            traced=transport is None,
        )

    @classmethod
    def from_env(cls, **settings: Unpack[AsyncSettings]) -> Self:
        """Make a client from `ACTIVECAMPAIGN_URL` and `ACTIVECAMPAIGN_TOKEN`.

        Args:
            settings: the rest, as for the class.

        Raises:
            ConfigurationError: naming the variable that is missing.
        """
        return cls(variable(URL_VARIABLE), variable(TOKEN_VARIABLE), **settings)

    async def acall(
        self,
        operation: Operation[ResultT],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = None,
    ) -> Response[ResultT]:
        """Call an operation of the document; this is what the generated asynchronous functions do.

        Args:
            operation: what the document says of it.
            path: the path's ids.
            query: query parameters by the document's names; what is UNSET or None is left out.
            headers: further headers.
            body: what is sent as JSON.

        Raises:
            InvalidRequestError: when the call cannot be right; nothing was sent.
            ActiveCampaignError: of another kind, for whatever is not a success.
        """
        return await self._transport.send(self._calls.of(operation, path=path, query=query, headers=headers, body=body))

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | Iterable[tuple[str, object]] | None = None,
        json: object = None,
        content: bytes | str | None = None,
        headers: Mapping[str, object] | None = None,
        safe_to_repeat: bool | None = None,
    ) -> Response[Any]:
        """Send what no document describes, through the same loop.

        Args:
            method: the HTTP method.
            path: below `/api/3`; or from the host's root when it begins with `/api/`; or a URL on the account's host.
            params: the query; nested mappings become brackets, lists repeated names.
            json: what is sent as JSON.
            content: what is sent as it is; say its Content-Type in the headers if it is not JSON.
            headers: further headers.
            safe_to_repeat: whether it may be sent again when its outcome is unknown. Without it the method decides:
                GET, PUT and DELETE may, POST and PATCH may not.

        Returns:
            The reply; `parsed` is its JSON value, its text if it is not JSON, or None if it is empty. A web page
            is never a result: it raises `UnexpectedReplyError`.

        Raises:
            InvalidRequestError: when the request cannot be right; nothing was sent.
            ActiveCampaignError: of another kind, for whatever is not a success.
        """
        return await self._transport.send(
            self._calls.raw(
                method,
                path,
                params=params,
                headers=headers,
                body=json,
                content=content,
                safe_to_repeat=safe_to_repeat,
            )
        )

    async def aclose(self) -> None:
        """Close the connections of this client and of all that share them.

        Calls under way fail at once, those that wait for a turn or between two attempts too: with `ClientClosedError`,
        or with `OutcomeUnknownError` where a write may have been applied.
        """
        await self._transport.pools.aclose()

    async def __aenter__(self) -> Self:
        self._transport.pools.check()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


class Client(Handle[Transport], Namespaces):
    """An ActiveCampaign account, synchronous; threads may share it.

    Use it as `with Client(...) as ac:`, or close it with `close()`.

    Args:
        base_url: from Settings > Developer in the account, with or without `/api/3`.
        token: from the same place.
        transport: an httpx transport in place of the network.
        settings: the rest, as for `AsyncClient`.

    Raises:
        ConfigurationError: for a setting that cannot work.
    """

    __slots__ = ("__weakref__",)

    def __init__(
        self,
        base_url: str,
        token: str,
        *,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        retries: Retries = Retries(),  # noqa: B008 - frozen, so one serves all
        budget: Budget | None = None,
        lane: Lane = "interactive",
        headers: Mapping[str, str] | None = None,
        transport: httpx.BaseTransport | None = None,
        proxy: str | httpx.URL | httpx.Proxy | None = None,
        verify: bool | ssl.SSLContext = True,
        limits: httpx.Limits = DEFAULT_LIMITS,
        http2: bool = False,
        allow_http: bool = False,
        on_attempt: AttemptHook | None = None,
        on_retry: RetryHook | None = None,
        clock: Clock = SYSTEM,
    ) -> None:
        account = account_at(base_url, allow_http=allow_http)
        check_parts(verify, limits, clock)
        credential = Credential(token)
        options = options_of(
            {
                "timeout": timeout,
                "retries": retries,
                "lane": lane,
                "headers": headers,
                "on_attempt": on_attempt,
                "on_retry": on_retry,
            }
        )
        if transport is not None and not isinstance(transport, httpx.BaseTransport):
            raise ConfigurationError("transport: Client needs an httpx.BaseTransport")
        wrapped = None if transport is None else Revealing(transport)
        arguments = network(account, wrapped, proxy, verify, limits, http2=http2, allow_http=allow_http)
        self._calls = Calls(account, credential, options)
        self._transport = Transport(
            Pools(lambda: httpx.Client(**arguments())), budget_of(budget, account), clock, traced=transport is None
        )

    @classmethod
    def from_env(cls, **settings: Unpack[Settings]) -> Self:
        """Make a client from `ACTIVECAMPAIGN_URL` and `ACTIVECAMPAIGN_TOKEN`; see `AsyncClient.from_env`."""
        return cls(variable(URL_VARIABLE), variable(TOKEN_VARIABLE), **settings)

    def call(
        self,
        operation: Operation[ResultT],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = None,
    ) -> Response[ResultT]:
        """Call an operation of the document; see `AsyncClient.acall`."""
        return self._transport.send(self._calls.of(operation, path=path, query=query, headers=headers, body=body))

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | Iterable[tuple[str, object]] | None = None,
        json: object = None,
        content: bytes | str | None = None,
        headers: Mapping[str, object] | None = None,
        safe_to_repeat: bool | None = None,
    ) -> Response[Any]:
        """Send what no document describes, through the same loop; see `AsyncClient.request`."""
        return self._transport.send(
            self._calls.raw(
                method,
                path,
                params=params,
                headers=headers,
                body=json,
                content=content,
                safe_to_repeat=safe_to_repeat,
            )
        )

    def close(self) -> None:
        """Close the connections of this client and of all that share them.

        Calls of other threads that wait for a reply fail at once, with `ClientClosedError`, or with
        `OutcomeUnknownError` where a write may have been applied; those that wait for a turn or between two attempts do
        so when their wait is over, and those on a transport of the caller's may get their reply yet.
        """
        self._transport.pools.close()

    def __enter__(self) -> Self:
        self._transport.pools.check()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
