"""The account's rate limit: `Budget` for one process, `FileBudget` for those of a machine, `RedisBudget` for more.

ActiveCampaign allows 5 requests a second per account, whatever the key. What counts is when requests *arrive*, so our
window is a little longer than a second: the margin absorbs differences in travel time.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

from ._clock import SYSTEM
from ._rate_limit import AccountLimit, MemoryStore, Settings
from .errors import ConfigurationError

if TYPE_CHECKING:
    from ._clock import Clock
    from ._rate_limit import OnUnavailable, Store

RATE: Final = 5  # requests a second per account, by the vendor's page on rate limits


class Budget:
    """At most `rate` requests in any window of `per` seconds, for all threads and event loops of this process.

    Each account has a window of its own. Interactive calls go before those of `priority="background"`, else first come,
    first served. While a 429 pauses the account everybody waits, except calls that would give up before the pause ends:
    they raise `RateLimitedError` at once.

    Args:
        rate: requests a window.
        per: seconds of the window.
        margin: seconds by which our window is longer than the account's, for requests do not all travel equally long.
            With the default and 5 a second, 95 % of the rate can be used.
        reserve: requests of a window that background calls leave free, so that an interactive one need not wait.
        clock: for tests.

    Raises:
        ConfigurationError: for numbers that cannot work.
    """

    rate, per, margin, reserve = RATE, 1.0, 0.05, 0  # what one that was refused is shown with

    def __init__(
        self, rate: int = RATE, *, per: float = 1.0, margin: float = 0.05, reserve: int = 0, clock: Clock = SYSTEM
    ) -> None:
        settings = Settings(rate, per, margin, reserve)
        self._set_up(MemoryStore(settings, clock), settings, clock)

    def _set_up(self, store: Store, settings: Settings, clock: Clock) -> None:
        self.rate, self.per, self.margin, self.reserve = settings.rate, settings.per, settings.margin, settings.reserve
        self._store, self._settings, self._clock = store, settings, clock
        self._limits: dict[str, AccountLimit] = {}

    def for_account(self, host: str) -> AccountLimit:
        """The rate limit of one account; clients ask for it themselves.

        Args:
            host: what names the account: its host, never its token, for all tokens of an account share the limit.
        """
        found = self._limits.get(host)
        return found or self._limits.setdefault(host, AccountLimit(self._store, host, self._settings, self._clock))

    def __repr__(self) -> str:
        return f"Budget({self.rate}, per={self.per}, margin={self.margin}, reserve={self.reserve})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} cannot be pickled: it belongs to this process; make one in each")


class FileBudget(Budget):
    """At most `rate` requests in any window of `per` seconds, for all processes here that name the same file.

    The file is made if it is not there, for one user, and may be deleted at any time: then the first request waits for
    one window, because it is not known what was sent before. It must be on a local disk (not NFS), on Linux or macOS.
    Containers of one machine can share it in a mounted folder. Where processes of several users share it, make an empty
    one beforehand that all may read and write.

    Args:
        path: the file. Its folder must exist; `~` is the user's home.
        rate, per, margin, reserve: as for `Budget`; the same for all processes.
        workers: how many processes there are at most. While the file cannot be used, each has its share of the rate.
        on_unavailable: while the file cannot be used, `local` lets each process go on with its share, after a warning
            in the log; some requests may get a 429, and are repeated. `raise`: calls raise `BudgetUnavailableError`.
        timeout: seconds for which the file may be locked before it counts as unusable.
        clock: for tests.

    Raises:
        ConfigurationError: for settings that cannot work, and when the file cannot be opened or made.

    Example:
        >>> budget = FileBudget("/var/run/acme/activecampaign.budget")
        >>> client = Client("https://acme.api-us1.com", token, budget=budget)
    """

    path = Path()

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        rate: int = RATE,
        per: float = 1.0,
        margin: float = 0.05,
        reserve: int = 0,
        workers: int = 8,
        on_unavailable: OnUnavailable = "local",
        timeout: float = 1.0,
        clock: Clock = SYSTEM,
    ) -> None:
        from ._rate_limit_file import FileStore, opened

        if not isinstance(path, str | os.PathLike) or not isinstance(os.fspath(path), str) or not os.fspath(path):
            raise ConfigurationError(f"FileBudget needs a path, not {path!r}")
        if sys.platform == "win32":
            raise ConfigurationError("a FileBudget needs the file locks of Linux or macOS; use a RedisBudget")
        settings = Settings(rate, per, margin, reserve, workers, on_unavailable, timeout)
        self.path = Path(path).expanduser().absolute()
        try:
            os.close(opened(self.path))
        except FileNotFoundError:
            raise ConfigurationError(f"FileBudget: there is no folder {self.path.parent}; create it") from None
        except (OSError, ValueError) as problem:
            raise ConfigurationError(f"FileBudget cannot use {self.path}: {problem}") from None
        self._set_up(FileStore(self.path, settings), settings, clock)

    def __repr__(self) -> str:
        return f"FileBudget({str(self.path)!r}, rate={self.rate})"


class RedisBudget(Budget):
    """At most `rate` requests in any window of `per` seconds, for all workers that use the same Redis or Valkey.

    It needs Redis 5 or later, or Valkey, and the package `redis` (the extra of that name). An account is one key, so it
    works in a cluster too. On a new or emptied server the first request waits for one window: it is not known what was
    sent before.

    Args:
        server: the URL (`redis://`, `rediss://`, `unix://`, `valkey://`), or a synchronous client of the `redis` or
            `valkey` package, such as one for a cluster or for Sentinel. A client needs a `socket_timeout`, or it waits
            for ever on a connection that has died.
        rate, per, margin, reserve: as for `Budget`; the same for all workers.
        workers: how many workers there are at most. While the server is out of reach, each has its share of the rate.
        on_unavailable: as for `FileBudget`, while the server is out of reach.
        timeout: seconds for which the server may be silent before it counts as out of reach.
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
        from ._rate_limit_redis import RedisStore

        settings = Settings(rate, per, margin, reserve, workers, on_unavailable, timeout)
        self._server = RedisStore(server, settings, prefix)
        self._set_up(self._server, settings, clock)

    def close(self) -> None:
        """Close the connections to the server, unless they are of a client of the caller's."""
        self._server.close()

    def __repr__(self) -> str:
        return f"RedisBudget(rate={self.rate})"


_budgets: dict[str, Budget] = {}


def shared_budget(account: str) -> Budget:
    """The budget that all clients of one account in this process share unless they are given another."""
    return _budgets.get(account) or _budgets.setdefault(account, Budget())
