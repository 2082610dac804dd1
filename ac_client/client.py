"""`AsyncClient` and `Client`: how the SDK is set up, opened, varied and closed. One is asynchronous, one blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, Self, TypeAlias, TypeVar

from . import _config
from ._clock import SYSTEM
from ._connections import AsyncConnections, AsyncHttp, Connections, Http, Network
from ._events import log_as_environment_says
from ._redact import Credential
from ._request import Requests, below_origin
from ._transport import AsyncTransport, Transport
from .api import AsyncNamespaces, Namespaces
from .budget import Budget, shared_budget
from .errors import ConfigurationError, InvalidRequestError
from .operations import Operation, Paging
from .retries import Retries

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Coroutine, Iterable, Mapping
    from typing import Unpack

    import httpx

    from ._clock import Clock
    from ._config import Changes, Settings
    from ._connections import Library, Limits, Timeout
    from ._events import AttemptHook, RetryHook
    from ._rate_limit import Priority
    from .pages import AsyncPager, Pager
    from .types import JSON, Model, Response

    Received: TypeAlias = Response[Any]
    Awaited: TypeAlias = Coroutine[Any, Any, Response[Any]]
    Rows: TypeAlias = Pager[dict[str, Any], dict[str, Any]]
    AsyncRows: TypeAlias = AsyncPager[dict[str, Any], dict[str, Any]]

ResultT = TypeVar("ResultT")
HttpT = TypeVar("HttpT")
ResponseT = TypeVar("ResponseT")
PagerT = TypeVar("PagerT")


class _Base(Generic[HttpT, ResponseT, PagerT]):
    """A client, as far as it does not matter who waits."""

    budget: Budget
    """What this client's calls wait for; give it to another client to share it."""
    _requests: Requests
    _transport: Any
    _kind: ClassVar[str]
    _pager: ClassVar[str]
    _parts: ClassVar[tuple[type[Any], type[Any]]]

    def __init__(
        self,
        base_url: str,
        token: str,
        *,
        timeout: float | Timeout = _config.DEFAULT_TIMEOUT,
        retries: Retries = Retries(),  # noqa: B008 - frozen, so one serves all
        budget: Budget | None = None,
        priority: Priority = "interactive",
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, object] | None = None,
        max_response_bytes: int = _config.DEFAULT_MAX_BYTES,
        transport: HttpT | Callable[[], HttpT] | None = None,
        proxy: str | httpx.URL | httpx.Proxy | None = None,
        verify: bool | ssl.SSLContext = True,
        limits: Limits = _config.DEFAULT_LIMITS,
        http: Library = "httpx",
        allow_http: bool = False,
        on_attempt: AttemptHook | None = None,
        on_retry: RetryHook | None = None,
        clock: Clock = SYSTEM,
    ) -> None:
        log_as_environment_says()
        credential = Credential(token)
        del token  # before anything can raise: error reporters print what stands in a frame
        credential.check()
        account = _config.account_at(base_url, allow_http=allow_http)
        options = _config.Options(timeout, retries, priority, headers, query, max_response_bytes, on_attempt, on_retry)
        network = Network(type(self), account, transport, proxy, verify, limits, http, allow_http=allow_http)
        transport_of, connections_of = self._parts
        self.budget = budget or shared_budget(account.key)
        if not isinstance(self.budget, Budget):  # it may be of a vendored copy, whose errors are classes of their own
            module = type(budget).__module__
            raise ConfigurationError(f"budget must be a Budget of {__package__}, not one of {module}")
        self._requests = Requests(account, credential, options)
        self._transport = transport_of(connections_of(network), self.budget, clock)

    @classmethod
    def from_env(cls, **settings: Unpack[Settings[HttpT]]) -> Self:
        """Make a client from `ACTIVECAMPAIGN_URL` and `ACTIVECAMPAIGN_TOKEN`.

        Taken too: `ACTIVECAMPAIGN_API_URL`, `AC_API_URL`; `ACTIVECAMPAIGN_API_TOKEN`, `ACTIVECAMPAIGN_API_KEY` and
        `AC_API_TOKEN`. Raises ConfigurationError naming what is missing, or two that contradict each other.

        Args:
            settings: the rest, as for the class.
        """
        return cls(_config.variable(_config.URL_VARIABLES), _config.variable(_config.TOKEN_VARIABLES), **settings)

    def request(
        self,
        method: str,
        url: str,
        /,
        *,
        path: Mapping[str, object] | None = None,
        params: Mapping[str, object] | Iterable[tuple[str, object]] | None = None,
        json: object = None,
        content: bytes | str | None = None,
        headers: Mapping[str, object] | None = None,
        safe_to_repeat: bool | None = None,
        allow_empty: bool = False,
    ) -> ResponseT:
        """Call an undocumented endpoint, with the same retries, rate limit and errors.

            await ac.request("DELETE", "/some/rows/{id}", path={"id": row_id})

        Args:
            method: the HTTP method.
            url: a path below `/api/3`, one from the host's root that begins with `/api/`, or a URL on its host.
            path: ids for `{names}` in it, percent-encoded; one that is empty, `.` or `..` is refused.
            params: the query; nested mappings become brackets, lists repeated names.
            json: what is sent as JSON.
            content: what is sent as it is; say its Content-Type in the headers if it is not JSON.
            headers: further headers.
            safe_to_repeat: whether it may be sent again when its outcome is unknown. Without it the method decides:
                GET, PUT and DELETE may, POST and PATCH may not.
            allow_empty: whether parameters that are None are left out and empty texts sent. Otherwise they are
                refused, for a listing that lost its filter is one of all rows.

        Returns:
            The response; `parsed` is its JSON value, None if it is empty, or else its text. A web page, broken JSON,
            nothing for a GET (unless 204) and a body that says no (`{"result_code": 0}`) raise.

        Raises:
            InvalidRequestError: if the request is invalid; nothing was sent.
            ActiveCampaignError: another subclass, if the call fails.
        """
        sent: ResponseT = self._transport.send(
            self._requests.raw(method, url, path, params, headers, json, content, safe_to_repeat, allow_empty)
        )
        return sent

    def paginate(
        self,
        path: str,
        *,
        rows: str,
        params: Mapping[str, object] | None = None,
        limit: int = 100,
        resume: Mapping[str, JSON] | None = None,
    ) -> PagerT:
        """Read a listing that the OpenAPI document does not know, by `limit` and `offset`, as the known ones are.

        Args:
            path: as for `request`.
            rows: the key of the response that holds the rows.
            params: the query, as for `request`.
            limit: rows a page.
            resume: what `checkpoint()` gave for the same listing.
        """
        from . import pages

        full, own = below_origin(path, self._requests.account)
        if own:
            raise InvalidRequestError("paginate: give the query as params=, not with the path")
        if "limit" in (params or {}):
            raise InvalidRequestError("paginate: give the rows a page as limit=, not in params")
        paging = Paging("offset", rows, limit)
        operation = Operation(f"paginate {full}", "GET", full, dict, envelope=rows, root="", paging=paging)
        pager: PagerT = getattr(pages, self._pager)(
            self, operation, rows=lambda found: found[rows], query=params, resume=resume
        )
        return pager

    def with_options(self, **changes: Unpack[Changes]) -> Self:
        """A variant of this client that shares its connections and its budget, and is closed with it.

        Args:
            changes: `timeout`, `retries`, `priority`, `max_response_bytes`, `on_attempt` and `on_retry` replace this
                client's; `headers` and `query` are added to them.

        Raises:
            ConfigurationError: for a setting that cannot work.
        """
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__)
        made._requests = self._requests.changed(changes)
        return made

    @property
    def is_closed(self) -> bool:
        """Whether the client, or one that it shares its connections with, was closed."""
        return bool(self._transport.connections.closed)

    def __repr__(self) -> str:
        requests = getattr(self, "_requests", None)  # there is none in one that was refused
        return f"{type(self).__name__}({requests.account.origin if requests else ''!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds the token, so it is not copied or pickled; use from_env() or with_options()")

    if not TYPE_CHECKING:  # type checkers say so by themselves

        def __enter__(self) -> NoReturn:
            raise TypeError("use `async with AsyncClient(...)`, or a Client in code that does not await")

        async def __aenter__(self) -> NoReturn:
            raise TypeError("use `with Client(...)`, or an AsyncClient in code that awaits")

        __exit__ = __aexit__ = __enter__  # for `with` looks for both before it calls the first


class AsyncClient(_Base[AsyncHttp, "Awaited", "AsyncRows"], AsyncNamespaces):
    """An asynchronous client of an ActiveCampaign account.

    Use it as `async with AsyncClient(...) as ac:`, or close it with `aclose()`. It may be used from several event loops
    and after a fork: connections are opened where they are needed.

    Args:
        base_url: from Settings > Developer in the account, with or without `/api/3`.
        token: from the same place.
        timeout: seconds, each for connecting, sending, the next piece of a response and a free connection.
        retries: how often and how long a call is repeated.
        budget: the account's requests a second; all clients of one account in this process share one by default.
        priority: `background` lets all interactive calls of the account go first.
        headers: sent with every request.
        query: parameters that are added to every request that does not give them itself.
        max_response_bytes: bytes that a response's body may have when it is decoded; 64 MiB by default.
        transport: an httpx transport in place of the network, or a function that makes one for each event loop. It
            has limits of its own, and cancelled calls do to it what they do to httpx.
        proxy: a proxy's URL. Without it, the environment's proxies are used as httpx does.
        verify: False, or a TLS context, in place of the usual verification.
        limits: of the connections, in each event loop.
        http: `httpx`, or `httpx2` where the extra of that name is installed.
        allow_http: whether `http://` may be used with a host other than this machine.
        on_attempt: called after each attempt with an `AttemptEvent`.
        on_retry: called before each wait with a `RetryEvent`.
        clock: for tests.

    Raises:
        ConfigurationError: for a setting that cannot work.
    """

    _transport: AsyncTransport
    _kind, _pager, _parts = "AsyncBaseTransport", "AsyncPager", (AsyncTransport, AsyncConnections)

    async def acall(
        self,
        operation: Operation[ResultT],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = None,
    ) -> Response[ResultT]:
        """Call an operation, as the generated functions do. A query's UNSET is left out, None and "" are refused."""
        return await self._transport.send(self._requests.of(operation, path, query, headers, body))

    async def follow(
        self, row: Model[Any] | Mapping[str, Any], name: str, *, params: Mapping[str, object] | None = None
    ) -> Any:
        """Get what one of a row's `links` names, such as `await ac.follow(contact, "contactAutomations")`.

        Args:
            row: a model or JSON object with `links`.
            name: the key of the link.
            params: a query in addition to the link's own, such as `{"limit": 100}`: of a listing, one page is read.

        Returns:
            What the operation returns that the OpenAPI document knows for the link's path, or else the JSON value.

        Raises:
            InvalidRequestError: when the row has no such link, or it leads to another host; nothing was sent.
            ActiveCampaignError: another subclass, if the call fails.
        """
        return (await self._transport.send(self._requests.link(row, name, params))).parsed

    async def aclose(self) -> None:
        """Close the connections of this client and of all that share them.

        Calls under way fail at once, those that wait for a permit or between two attempts too: with
        `ClientClosedError`, or with `OutcomeUnknownError` where a write may have been applied. Those of other event
        loops fail as soon as their loop comes to it.
        """
        await self._transport.connections.aclose()

    async def __aenter__(self) -> Self:
        self._transport.connections.check()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


class Client(_Base[Http, "Received", "Rows"], Namespaces):
    """An ActiveCampaign account, synchronous; threads may share it. See `AsyncClient`.

    Use it as `with Client(...) as ac:`, or close it with `close()`.
    """

    _transport: Transport
    _kind, _pager, _parts = "BaseTransport", "Pager", (Transport, Connections)

    def call(
        self,
        operation: Operation[ResultT],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = None,
    ) -> Response[ResultT]:
        """See `AsyncClient.acall`."""
        return self._transport.send(self._requests.of(operation, path, query, headers, body))

    def follow(
        self, row: Model[Any] | Mapping[str, Any], name: str, *, params: Mapping[str, object] | None = None
    ) -> Any:
        """See `AsyncClient.follow`."""
        return self._transport.send(self._requests.link(row, name, params)).parsed

    def close(self) -> None:
        """Close the connections of this client and of all that share them.

        Calls of other threads are not woken. Each gets its response yet, or fails when its wait is over:
        `ClientClosedError`, or `OutcomeUnknownError` where a write may have been applied.
        """
        self._transport.connections.close()

    def __enter__(self) -> Self:
        self._transport.connections.check()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
