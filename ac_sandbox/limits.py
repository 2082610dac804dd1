"""The account's requests a second, as a server counts them."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .clock import Clock

WINDOW = 1.0


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether a request may pass, and what the headers say.

    Args:
        allowed: whether it may.
        remaining: requests left in this second.
        retry_after: seconds to wait; 0 where it may pass.
    """

    allowed: bool
    remaining: int
    retry_after: int


class SlidingLimit:
    """At most `rate` requests in any second, wherever that second starts.

    Requests that are refused do not count.

    Args:
        rate: requests in any second.
        clock: the account's time.
        retry_after: seconds of the Retry-After of a refusal; None for the time until there is room, rounded up.
    """

    def __init__(self, rate: int, clock: Clock, retry_after: int | None = None) -> None:
        if rate < 1:
            raise ValueError(f"the limit must be at least one request a second, not {rate}")
        self.rate = rate
        self.retry_after = retry_after
        self._clock = clock
        self._passed: deque[float] = deque()

    @property
    def left(self) -> int:
        """Requests that would pass now."""
        now = self._clock.seconds()
        return self.rate - sum(now - one < WINDOW for one in self._passed)

    def check(self) -> Decision:
        """Decide on the request that arrives now."""
        now = self._clock.seconds()
        while self._passed and now - self._passed[0] >= WINDOW:
            self._passed.popleft()
        if len(self._passed) >= self.rate:
            wait = math.ceil(WINDOW - (now - self._passed[0]))
            return Decision(allowed=False, remaining=0, retry_after=self.retry_after or max(1, wait))
        self._passed.append(now)
        return Decision(allowed=True, remaining=self.rate - len(self._passed), retry_after=0)

    def headers(self, decision: Decision) -> dict[str, str]:
        """The documented headers; Retry-After only on a refusal."""
        said = {"RateLimit-Limit": str(self.rate), "RateLimit-Remaining": str(decision.remaining)}
        if not decision.allowed:
            said["Retry-After"] = str(decision.retry_after)
        return said
