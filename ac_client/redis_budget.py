"""The account's requests a second, shared by machines through Redis or Valkey."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from .budget import RATE
from .errors import ConfigurationError
from .sending import forks
from .sending.clock import SYSTEM
from .sharing.budget import SharedBudget
from .sharing.ledger_lua import SCRIPT
from .sharing.terms import Terms

if TYPE_CHECKING:
    from .sending.clock import Clock
    from .sharing.ledger import Ask, Reply
    from .sharing.terms import OnUnavailable

_DIGEST: Final = hashlib.sha1(SCRIPT.encode(), usedforsecurity=False).hexdigest()
_SCHEMES: Final = {"valkey": "redis", "valkeys": "rediss"}


class RedisBudget(SharedBudget):
    """At most `rate` requests in any window of `per` seconds, for all workers that use the same Redis or Valkey.

    It needs Redis 5 or later, or Valkey, and the package `redis` (the extra of that name). An account is one key of
    about a kilobyte, so it works in a cluster too. One connection serves synchronous and asynchronous clients, in any
    number of event loops. A count that begins anew, as on a new or emptied server, hands out its first turn after one
    window.

    Args:
        server: the URL (`redis://`, `rediss://`, `unix://`, `valkey://`), or a synchronous client of the `redis` or
            `valkey` package, such as one for a cluster or for Sentinel. A client needs a `socket_timeout`, or it waits
            for ever on a connection that has died.
        account: the account's host or base URL. Without it, the client that is given the budget says whose it is.
        rate: requests a window.
        per: seconds of the window.
        margin: seconds by which our window is longer than the account's, for requests do not all travel equally long.
        reserve: turns of a window that background calls leave free, so that an interactive one need not wait.
        workers: how many workers there are at most. While the server is out of reach, each takes one turn in so many:
            together no more than the account allows, if all of them have used it before.
        on_unavailable: while the server is out of reach, `local` lets each worker go on with its share, after a warning
            in the log, and `raise` has its calls raise `BudgetUnavailableError`.
        timeout: seconds for which the server may fail, or be silent, before it counts as out of reach.
        prefix: what the keys begin with.
        clock: for tests.

    Raises:
        ConfigurationError: for settings that cannot work, or when `redis` is missing.

    Example:
        >>> budget = RedisBudget("redis://redis.internal:6379/0", workers=8)
        >>> client = Client("https://acme.api-us1.com", token, budget=budget)
    """

    def __init__(
        self,
        server: Any,
        account: str | None = None,
        *,
        rate: int = RATE,
        per: float = 1.0,
        margin: float = 0.05,
        reserve: int = 0,
        workers: int = 8,
        on_unavailable: OnUnavailable = "local",
        timeout: float = 1.0,
        prefix: str = "ac_client:budget:",
        clock: Clock = SYSTEM,
    ) -> None:
        terms = Terms(rate, per, margin, reserve, workers, on_unavailable, timeout)
        super().__init__(_Server(server, timeout, prefix), account, terms, clock)

    def __repr__(self) -> str:
        return f"RedisBudget(account={self._account or None!r}, rate={self._terms.rate})"


class _Server:
    """A Redis or Valkey.

    Args:
        server: the URL or a client.
        timeout: seconds for connecting and for an answer, where we make the client.
        prefix: what the keys begin with.
    """

    def __init__(self, server: Any, timeout: float, prefix: str) -> None:
        self._prefix = prefix
        self._url = ""
        self._timeout = timeout
        if isinstance(server, str):
            scheme, colon, rest = server.partition(":")
            self._url = _SCHEMES.get(scheme, scheme) + colon + rest
            self._client = self._connect()
            forks.watch(self)
        elif (
            isinstance(server, type)
            or any(".asyncio" in kind.__module__ for kind in type(server).__mro__)
            or not hasattr(server, "evalsha")
        ):
            raise ConfigurationError(
                "RedisBudget needs a URL or a synchronous client, such as redis.Redis(...), also for an AsyncClient: it"
                f" waits in no event loop; it was given {type(server).__module__}.{type(server).__name__}"
            )
        else:
            self._client = server

    def _connect(self) -> Any:
        try:
            from redis import Redis
            from redis.backoff import NoBackoff
            from redis.retry import Retry
        except ImportError:
            raise ConfigurationError(
                "RedisBudget needs the package redis: install ac-client[redis], or redis itself"
            ) from None
        with suppress(ValueError, TypeError):
            # It is tried again by the budget, which knows for how long.
            return Redis.from_url(
                self._url,
                socket_timeout=self._timeout,
                socket_connect_timeout=self._timeout,
                retry=Retry(NoBackoff(), 0),
            )
        # Neither the text nor its error is shown: there may be a password in it.
        raise ConfigurationError("RedisBudget: the URL cannot be read; it looks like redis://host:6379/0")

    def forked(self) -> None:
        """Leave the connections to the process that this one was forked from."""
        self._client = self._connect()

    def close(self) -> None:
        """Close the connections, if they are ours."""
        if self._url:
            self._client.close()

    def exchange(self, account: str, ask: Ask) -> Reply:
        """Deliver a message; see `Store`."""
        arguments = (1, self._prefix + account, json.dumps(ask))
        try:
            text = self._client.evalsha(_DIGEST, *arguments)
        except Exception as error:
            # The class is the package's own, and there is one in redis and one in valkey.
            if type(error).__name__ != "NoScriptError":
                raise
            text = self._client.eval(SCRIPT, *arguments)
        reply: Reply = json.loads(text)
        reply["grants"] = list(reply["grants"])  # Lua cannot tell an empty list from an empty mapping
        return reply
