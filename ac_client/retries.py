"""Whether a call is sent again after an attempt, and when. Pure, so that one test holds the whole table.

A request that may have been processed is sent again only if repeating it is harmless:

    how the attempt ended                        reads    PUT, DELETE         POST, PATCH
    no connection, or 429: not processed         again    again               again
    5xx, timeout, lost connection or body        again    again               OutcomeUnknownError
    any other status                             raise    raise               raise

The OpenAPI document or `safe_to_repeat=` can move an operation to another column. When no attempt or no time is left, a
call raises how its last attempt failed; but `OutcomeUnknownError` if it is no read and any attempt may have been
processed. A DELETE that finds nothing then has succeeded: one of its attempts was.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from http import HTTPStatus
from typing import Final, NamedTuple

from .errors import ConfigurationError

READS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
REPEATABLE: Final = READS | {"PUT", "DELETE"}  # methods whose second application changes nothing
NOT_FOUND_STATUSES: Final = frozenset({400, 403, 404, 422})  # that may say that a row is missing

_SHORTEST_PAUSE: Final = 1.0
_LONGEST_PAUSE: Final = 3600.0


@dataclass(frozen=True, slots=True)
class Retries:
    """How often and how long a call is repeated. Which calls may be repeated cannot be changed.

    Args:
        max_attempts: maximum number of attempts, the first one included; 1 never repeats.
        max_elapsed: seconds from the first send in which all attempts and the waits between them must fit; waiting for
            the account's budget does not count. `AsyncClient` gives an attempt up when they are over, though not before
            the timeout for the next piece of a response has passed once. A call that finds the account paused for
            longer raises `RateLimitedError` at once.
        initial_backoff: longest first wait, in seconds; each further one may be twice as long. The wait is
            drawn evenly between 0 and that (full jitter).
        max_backoff: longest wait, in seconds. A longer `Retry-After` is honored.

    Raises:
        ConfigurationError: if a number is invalid.
    """

    max_attempts: int = 6
    max_elapsed: float = 120.0
    initial_backoff: float = 0.5
    max_backoff: float = 20.0

    def __post_init__(self) -> None:
        for name, least in (("max_attempts", 1), ("max_elapsed", 0), ("initial_backoff", 0), ("max_backoff", 0)):
            value = getattr(self, name)
            kind = int if name == "max_attempts" else int | float
            if not isinstance(value, kind) or isinstance(value, bool) or not value >= least:  # NaN is not, either
                raise ConfigurationError(f"retries: {name} must be a number of {least} or more, and is {value!r}")

    def backoff(self, attempt: int, chance: float) -> float:
        """Seconds to wait after this attempt (1, 2, ...), for a chance between 0 and 1."""
        # The exponent is bounded because 2.0 ** 1024 is an error.
        return chance * min(self.max_backoff, self.initial_backoff * 2.0 ** min(attempt - 1, 60))


class Outcome(Enum):
    """How an attempt ended."""

    SUCCESS = "success"
    UNSENT = "unsent"  # no connection was made
    LOST = "lost"  # the request may have arrived; no whole response came
    LIMITED = "limited"  # status 429: not processed
    BROKEN = "broken"  # status 5xx: perhaps processed
    ABSENT = "absent"  # the row is not there
    REFUSED = "refused"  # any other status


MAYBE_APPLIED: Final = (Outcome.LOST, Outcome.BROKEN)


class Action(Enum):
    """What to do next."""

    RETURN = "return"
    RAISE = "raise"
    RAISE_UNKNOWN = "raise unknown"  # `OutcomeUnknownError`
    RETRY = "retry"


class Decision(NamedTuple):
    """What to do next, after how many seconds; and for how many the account is paused."""

    action: Action
    wait: float = 0.0
    pause: float | None = None


@dataclass(slots=True)
class History:
    """What is known of one call after its last attempt."""

    method: str
    repeatable: bool  # sending it twice is harmless
    attempt: int = 0
    spent: float = 0.0  # seconds, on attempts and waits since the first was sent
    maybe_applied: bool = False  # by an attempt before the last

    @property
    def is_read(self) -> bool:
        """Whether it changes nothing. A GET that must not be repeated does change something."""
        return self.method in READS and self.repeatable


def outcome_of(status: int, *, missing: bool = False) -> Outcome:
    """How an attempt ended that got a whole response; `missing` if its text says that no result was found."""
    if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        return Outcome.SUCCESS
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return Outcome.LIMITED
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Outcome.BROKEN
    absent = status == HTTPStatus.NOT_FOUND or (missing and status in NOT_FOUND_STATUSES)
    return Outcome.ABSENT if absent else Outcome.REFUSED


def decide(policy: Retries, history: History, outcome: Outcome, retry_after: float | None, chance: float) -> Decision:
    """What to do after an attempt; `retry_after` is in seconds, and `chance` from 0 to 1 spreads the waits."""
    if outcome is Outcome.SUCCESS:
        return Decision(Action.RETURN)
    if outcome is Outcome.ABSENT and history.maybe_applied and history.method == "DELETE":
        return Decision(Action.RETURN)  # it is gone, and an earlier attempt of ours may be why
    if outcome in (Outcome.ABSENT, Outcome.REFUSED):
        return Decision(Action.RAISE)
    wait = max(retry_after or 0.0, policy.backoff(history.attempt, chance))
    pause = None
    if outcome is Outcome.LIMITED:
        # An account that asks for less, or for a date that has passed, would be asked again at once.
        wait = pause = min(max(wait, _SHORTEST_PAUSE), _LONGEST_PAUSE)
    maybe_applied = outcome in MAYBE_APPLIED
    possible = history.attempt < policy.max_attempts and history.spent + wait <= policy.max_elapsed
    if possible and (history.repeatable or not maybe_applied):
        return Decision(Action.RETRY, wait, pause)
    unknown = (maybe_applied or history.maybe_applied) and not history.is_read
    return Decision(Action.RAISE_UNKNOWN if unknown else Action.RAISE, pause=pause)
