"""What is agreed about a shared budget: its numbers, its account, and what to do without its store."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..budget import RATE, Budget
from ..errors import ConfigurationError
from ..sending.settings import account_at

OnUnavailable: TypeAlias = Literal["local", "raise"]


@dataclass(frozen=True, slots=True)
class Terms:
    """The numbers, the same for all workers of an account.

    Args:
        rate: requests a window.
        per: seconds of the window.
        margin: seconds by which our window is longer than the account's.
        reserve: turns of a window that background calls leave free.
        workers: how many workers there are at most.
        on_unavailable: what to do when the store cannot be used.
        timeout: seconds after which it cannot.

    Raises:
        ConfigurationError: for numbers that cannot work.
    """

    rate: int = RATE
    per: float = 1.0
    margin: float = 0.05
    reserve: int = 0
    workers: int = 8
    on_unavailable: OnUnavailable = "local"
    timeout: float = 1.0

    def __post_init__(self) -> None:
        Budget(self.rate, per=self.per, margin=self.margin, reserve=self.reserve)  # refuses what cannot work
        if isinstance(self.workers, bool) or not isinstance(self.workers, int) or self.workers < 1:
            raise ConfigurationError(f"budget: workers must be a whole number of 1 or more, not {self.workers!r}")
        if self.on_unavailable not in ("local", "raise"):
            raise ConfigurationError(f"budget: on_unavailable must be 'local' or 'raise', not {self.on_unavailable!r}")
        if not self.timeout > 0 or not math.isfinite(self.timeout):
            raise ConfigurationError(f"budget: timeout must be a number of seconds above 0, not {self.timeout!r}")

    @property
    def window(self) -> float:
        """Seconds of our window."""
        return self.per + self.margin

    @property
    def alone(self) -> bool:
        """Whether a worker goes on without the store."""
        return self.on_unavailable == "local"


def account_key(account: str) -> str:
    """What an account's count is kept under: its host.

    Args:
        account: the host, or the base URL.

    Raises:
        ConfigurationError: when it is neither.
    """
    if not isinstance(account, str):
        raise ConfigurationError(f"account must be the account's host or base URL, not {type(account).__name__}")
    return account_at(account if "://" in account else f"https://{account}", allow_http=True).key
