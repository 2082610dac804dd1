"""The account's rate limit: `Budget` for one process, `FileBudget` for those of a machine, `RedisBudget` for more.

ActiveCampaign allows 5 requests per second per account, for all tokens together. What counts is when requests
*arrive*, so our window is a little longer than a second: the margin absorbs differences in travel time.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypedDict

from ._clock import SYSTEM
from ._rate_limit import AccountLimit, MemoryStore, Settings
from ._rate_limit_file import FileStore, opened
from ._rate_limit_redis import RedisStore, script_on
from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable
    from os import PathLike
    from typing import Unpack

    from ._clock import Clock
    from ._rate_limit import OnUnavailable, Store


class Budget:
    """At most `rate` requests in any window of `per` seconds, for all threads and event loops of this process.

    Each account has a window of its own. Interactive calls go before those of `priority="background"`, else first come,
    first served. While a 429 pauses the account everybody waits, except calls that would give up before the pause ends:
    they raise `RateLimitedError` at once.

    Args:
        rate: requests per window; the default is ActiveCampaign's documented limit.
        per: seconds of the window.
        margin: seconds by which the window is longer than the account's. With the default and 5 per second, 95% of the
            rate can be used.
        reserve: requests per window that background calls leave free for interactive calls.
        clock: for tests.

    Raises:
        ConfigurationError: if a number is invalid.
    """

    def __init__(
        self, rate: int = 5, *, per: float = 1.0, margin: float = 0.05, reserve: int = 0, clock: Clock = SYSTEM
    ) -> None:
        settings = Settings(rate, per, margin, reserve)
        self._begin(settings, clock, lambda _: MemoryStore(settings, clock))

    def _begin(self, settings: Settings, clock: Clock, store_of: Callable[[str], Store]) -> None:
        self.rate, self.per, self.margin, self.reserve = settings.rate, settings.per, settings.margin, settings.reserve
        self._limits: dict[str, AccountLimit] = {}
        self._limit_of: Callable[[str], AccountLimit] = lambda host: AccountLimit(store_of(host), settings, clock)

    def for_account(self, host: str) -> AccountLimit:
        """The rate limit of one account, by its host; clients call this themselves."""
        return self._limits.get(host) or self._limits.setdefault(host, self._limit_of(host))

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} cannot be pickled: it belongs to this process; make one in each")


class SharedOptions(TypedDict, total=False):
    """Settings of a budget that processes share; the same for all of them."""

    rate: int
    per: float
    margin: float
    reserve: int
    workers: int
    on_unavailable: OnUnavailable
    timeout: float


class FileBudget(Budget):
    """At most `rate` requests in any window of `per` seconds, for all processes of this machine that use the same file.

    The file is created for one user if it does not exist, and may be deleted at any time: then the first request
    waits for one window, because requests may have been sent just before. It must be on a local disk
    (not NFS), on Linux or macOS.
    If processes of several users share it, first create an empty file that all of them may read and write.

    Args:
        path: the file. Its folder must exist; `~` is the user's home.
        clock: for tests.
        options: `rate`, `per`, `margin` and `reserve` as for `Budget`; `workers` (8), how many processes there are at
            most; `timeout` (1.0), seconds for which the file may be locked before it counts as unusable; and
            `on_unavailable`: while the file cannot be used, `"local"` lets each process go on with its share of the
            rate, after a warning in the log, and with `"raise"` calls raise `BudgetUnavailableError`.

    Raises:
        ConfigurationError: if a setting is invalid, or the file cannot be opened or created.

    Examples:
        >>> budget = FileBudget("/var/run/acme/activecampaign.budget")
        >>> client = Client("https://acme.api-us1.com", token, budget=budget)
    """

    def __init__(self, path: str | PathLike[str], *, clock: Clock = SYSTEM, **options: Unpack[SharedOptions]) -> None:
        if sys.platform == "win32":
            raise ConfigurationError("a FileBudget needs the file locks of Linux or macOS; use a RedisBudget")
        settings = Settings(**options)
        try:
            file = Path(path).expanduser().absolute()
            with opened(file) as found:
                foreign = found.read(1) not in ("", "{")
        except FileNotFoundError as problem:
            folder = Path(problem.filename).parent
            raise ConfigurationError(f"FileBudget: there is no folder {folder}; create it") from None
        except (OSError, ValueError, TypeError) as problem:
            raise ConfigurationError(f"FileBudget cannot use {path!r}: {problem}") from None
        if foreign:
            raise ConfigurationError(f"FileBudget: {file} holds something else; give a file that can be overwritten")
        self._begin(settings, clock, lambda account: FileStore(file, account, settings))


class RedisBudget(Budget):
    """At most `rate` requests in any window of `per` seconds, for all workers that use the same Redis or Valkey.

    It needs Redis 5 or later, or Valkey, and the package `redis` (the extra of that name). An account is one key. On a
    new or emptied server the first request waits for one window: it is not known what was sent before.

    Args:
        server: the URL (`redis://`, `rediss://`, `unix://`, `valkey://`), or a synchronous client of the `redis` or
            `valkey` package, such as one for a cluster or for Sentinel. A client needs a `socket_timeout`, or it waits
            forever on a dead connection.
        prefix: what the keys begin with.
        clock: for tests.
        options: as for `FileBudget`, with the server in place of the file.

    Raises:
        ConfigurationError: for settings that cannot work, or when `redis` is missing.

    Examples:
        >>> budget = RedisBudget("redis://redis.internal:6379/0", workers=8)
    """

    def __init__(
        self,
        server: Any,
        *,
        prefix: str = "ac_client:budget:",
        clock: Clock = SYSTEM,
        **options: Unpack[SharedOptions],
    ) -> None:
        settings = Settings(**options)
        script = script_on(server, settings.timeout)
        self._begin(settings, clock, lambda account: RedisStore(script, prefix + account, settings))


_budgets: dict[str, Budget] = {}


def shared_budget(account: str) -> Budget:
    """The budget that all clients of one account in this process share unless they are given another."""
    return _budgets.get(account) or _budgets.setdefault(account, Budget())
