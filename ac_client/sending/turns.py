"""What a call asks of a budget: the right to send one request, and who grants it."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from typing import Final, Literal

Lane = Literal["interactive", "background"]
LANES: Final[tuple[Lane, ...]] = ("interactive", "background")


class AccountPausedError(Exception):
    """The account is paused for longer than somebody wants to wait; the send loop makes a `RateLimitedError` of it.

    Args:
        seconds: for how long, from now.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(
            f"the account has asked to be left alone for another {seconds:.1f} seconds, which is longer than the call's"
            " `Retries.within`, so it is not sent before"
        )
        self.seconds = seconds


class Turn(ABC):
    """The right to send one request."""

    __slots__ = ()

    @abstractmethod
    def sent(self) -> None:
        """Note that the request is being written now. Called again, the last time counts. Never blocks."""

    @abstractmethod
    def cancel(self) -> None:
        """Give the turn back, if nothing was sent with it. Never blocks."""


class AccountBudget(ABC):
    """What a client asks of a budget. `Budget` keeps the count in this process; others keep it elsewhere."""

    def for_account(self, account: str) -> AccountBudget:  # noqa: ARG002 - those that keep several ask for it
        """The budget of one account: this one, unless one store keeps the budgets of several.

        Args:
            account: what names the account: its host, never its token.
        """
        return self

    @abstractmethod
    def acquire(self, lane: Lane = "interactive", previous: Turn | None = None, patience: float = math.inf) -> Turn:
        """Wait for a turn, blocking this thread.

        Args:
            lane: `background` yields to every interactive call.
            previous: the turn of the same call's attempt before, whose place in the line counts.
            patience: seconds of a pause of the account that are waited for.

        Raises:
            AccountPausedError: when the account is paused for longer.
        """

    @abstractmethod
    async def acquire_async(
        self, lane: Lane = "interactive", previous: Turn | None = None, patience: float = math.inf
    ) -> Turn:
        """Wait for a turn without blocking; a cancelled waiter leaves the line."""

    @abstractmethod
    def report(self, turn: Turn, *, pause: float | None = None, remaining: int | None = None) -> None:
        """Tell what the reply said of the account.

        Args:
            turn: what the request was sent with.
            pause: seconds for which nobody may send anything, after a 429.
            remaining: the reply's `RateLimit-Remaining`.
        """

    @abstractmethod
    async def report_async(self, turn: Turn, *, pause: float | None = None, remaining: int | None = None) -> None:
        """As `report`, without blocking."""
