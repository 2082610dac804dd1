"""One call on its way, without I/O: told what happened to an attempt, it says what to do next."""

from __future__ import annotations

import logging
import math
from typing import TYPE_CHECKING, Final, Generic, NamedTuple, TypeVar

from .._rate_limit import AccountPausedError
from ..errors import ActiveCampaignError, BudgetUnavailableError, ClientClosedError, Facts, RateLimitedError
from ..retries import READS, Action, Course, Ending, decide, ending_of
from . import failures, replies
from .error_bodies import says_not_found
from .events import AttemptEvent, RetryEvent, attempted, logger, told
from .failures import Failure

if TYPE_CHECKING:
    import httpx

    from ..operations import Operation
    from ..types import Response
    from .clock import Clock
    from .credential import Credential
    from .settings import Options

ResultT = TypeVar("ResultT")

_MANY_DIGITS: Final = 20


class Step(NamedTuple, Generic[ResultT]):
    """What the driver does next: return, raise, or wait and send again. And what it tells the budget.

    Args:
        response: the result.
        error: what to raise.
        wait: seconds to wait before sending again.
        pause: seconds that the account must be left alone.
        remaining: the account's own count of what is left.
    """

    response: Response[ResultT] | None = None
    error: ActiveCampaignError | None = None
    wait: float = 0.0
    pause: float | None = None
    remaining: int | None = None


class Sending(Generic[ResultT]):
    """Everything that is known of one call, and what follows from it. It belongs to one call alone.

    Args:
        operation: what is called.
        path: the path with its ids, for errors.
        request: what is sent, each time anew.
        options: the caller's.
        credential: to mask what replies repeat.
        repeatable: whether sending it twice is harmless.
    """

    __slots__ = (
        "_attempt",
        "_denied",
        "_doubt",
        "_operation",
        "_path",
        "_repeatable",
        "_spent",
        "credential",
        "options",
        "request",
    )

    def __init__(
        self,
        operation: Operation[ResultT],
        path: str,
        request: httpx.Request,
        options: Options,
        credential: Credential,
        *,
        repeatable: bool,
    ) -> None:
        self._operation = operation
        self._path = path
        self._repeatable = repeatable
        self._attempt = 0
        self._spent = 0.0
        self._doubt = False
        self._denied = 0
        self.credential = credential
        self.request = request
        self.options = options

    def limit(self) -> float | None:
        """Seconds that the next attempt may take in all; None without end.

        What is left of `Retries.within`, but never less than the timeout for the next piece of a reply.
        """
        read = self.options.timeout.read
        if read is None or self.options.retries.within == math.inf:
            return None
        return max(self.options.retries.within - self._spent, read)

    def given_up(self, why: Exception) -> ActiveCampaignError | None:
        """The error of a call that is not sent again, although an attempt of it may have gone out.

        Args:
            why: what keeps it from being sent; for anything else there is no such error.
        """
        facts = self._facts()
        error: ActiveCampaignError
        # By name, for a budget may be one of another copy of this package.
        kind = type(why).__name__
        if kind == AccountPausedError.__name__:
            text = f"429 for {facts.method} {facts.path}: {why}"
            seconds: float = getattr(why, "seconds", 0.0)
            error = RateLimitedError(text, facts._replace(status=429, retry_after=seconds))
        elif kind == BudgetUnavailableError.__name__:
            error = BudgetUnavailableError(f"{facts.method} {facts.path} was given up: {why}", facts)
        elif isinstance(why, ClientClosedError):
            error = ClientClosedError(f"{facts.method} {facts.path} was given up: {why}", facts)
        else:
            return None
        if self._doubt and self._operation.method not in READS:
            error = failures.unknown_outcome(error, repeatable=self._repeatable)
        return error

    def judge(self, outcome: httpx.Response | Failure, seconds: float, clock: Clock) -> Step[ResultT]:
        """What to do after an attempt.

        Args:
            outcome: how it ended.
            seconds: how long it took.
            clock: for the waits.
        """
        self._attempt += 1
        self._spent += seconds
        if isinstance(outcome, Failure):
            return self._without_reply(outcome, seconds, clock)
        remaining = _count(outcome.headers.get("ratelimit-remaining"))
        if outcome.is_success:
            return self._success(outcome, seconds, remaining)
        return self._with_status(outcome, seconds, clock, remaining)

    def _success(self, reply: httpx.Response, seconds: float, remaining: int | None) -> Step[ResultT]:
        self._tell(reply, None, seconds)
        try:
            return Step(replies.result(self._operation, reply), remaining=remaining)
        except replies.NotASuccess as found:
            reason = found
        facts = failures.facts_of(self._facts(), reply, self.credential, None)
        return Step(error=failures.success_error(reason, facts, self.credential), remaining=remaining)

    def _with_status(self, reply: httpx.Response, seconds: float, clock: Clock, remaining: int | None) -> Step[ResultT]:
        after = failures.retry_after(reply.headers, clock.wall)
        facts = failures.facts_of(self._facts(), reply, self.credential, after)
        missing = says_not_found(facts.message, facts.errors)
        ending = ending_of(reply.status_code, missing=missing)
        course = self._course()
        verdict = decide(self.options.retries, course, ending, after, clock.chance())
        again = verdict.action is Action.AGAIN
        self._tell(reply, None, seconds, verdict.wait if again else None, verdict.pause)
        if again:
            self._note(ending, verdict.wait)
            # A paused account lets nobody send, so the wait is the budget's, where the call keeps its place in line.
            return Step(wait=0.0 if verdict.pause else verdict.wait, pause=verdict.pause, remaining=remaining)
        if verdict.action is Action.RETURN:
            return Step(replies.nothing_left(self._operation, reply), remaining=remaining)
        doubt = course.doubt and course.method not in READS
        error: ActiveCampaignError = failures.status_error(
            facts, reply, self.credential, missing=ending is Ending.ABSENT, doubt=doubt
        )
        if verdict.action is Action.UNKNOWN:
            error = failures.unknown_outcome(error, repeatable=self._repeatable)
        return Step(error=error, pause=verdict.pause, remaining=remaining)

    def _without_reply(self, failure: Failure, seconds: float, clock: Clock) -> Step[ResultT]:
        verdict = decide(self.options.retries, self._course(), failure.ending, None, clock.chance())
        again = verdict.action is Action.AGAIN
        self._tell(None, failure, seconds, verdict.wait if again else None)
        if again:
            self._note(failure.ending, verdict.wait)
            return Step(wait=verdict.wait)
        error = failures.failure_error(failure, self._facts())
        if verdict.action is Action.UNKNOWN:
            error = failures.unknown_outcome(error, repeatable=self._repeatable)
        return Step(error=error)

    def _note(self, ending: Ending, wait: float) -> None:
        self._doubt = self._doubt or ending in (Ending.LOST, Ending.BROKEN)
        self._denied += ending is Ending.FORBIDDEN
        self._spent += wait

    def _course(self) -> Course:
        return Course(self._operation.method, self._repeatable, self._attempt, self._spent, self._doubt, self._denied)

    def _facts(self) -> Facts:
        return Facts(self._operation.name, self._operation.method, self._path, self._attempt)

    def _tell(
        self,
        reply: httpx.Response | None,
        failure: Failure | None,
        seconds: float,
        wait: float | None = None,
        pause: float | None = None,
    ) -> None:
        options = self.options
        # Most calls succeed with nobody listening, and pay no more than this look.
        if wait is None and pause is None and options.on_attempt is None and not logger.isEnabledFor(logging.DEBUG):
            return
        event = AttemptEvent(
            self._operation.name,
            self._operation.method,
            self._operation.path,
            self._attempt,
            None if reply is None else reply.status_code,
            None if failure is None else failure.name,
            seconds,
            None if reply is None else failures.request_id(reply, self.credential),
        )
        retry = None if wait is None else RetryEvent(event, wait, pause is not None)
        attempted(event, options.on_attempt, retry, pause)
        if retry is not None and options.on_retry is not None:
            told(options.on_retry, retry)


def _count(text: str | None) -> int | None:
    # Python refuses to read numbers of very many digits.
    return int(text) if text and len(text) < _MANY_DIGITS and text.isascii() and text.isdecimal() else None
