"""The state of one call, without I/O: told how an attempt ended, it says what to do next."""

from __future__ import annotations

import logging
import math
from http import HTTPStatus
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from . import _error_response, _response
from ._error_response import Failure
from ._events import AttemptEvent, RetryEvent, attempted, logger, told
from .errors import (
    ActiveCampaignError,
    BudgetUnavailableError,
    ClientClosedError,
    Facts,
    RateLimitedError,
    UnexpectedResponseError,
)
from .retries import READS, Action, Decision, History, Outcome, decide, outcome_of

if TYPE_CHECKING:
    from ._clock import Clock
    from ._request import Request
    from ._response import RawResponse
    from .types import Response

ResultT = TypeVar("ResultT")


class Next(NamedTuple, Generic[ResultT]):
    """What the transport does next: return, raise, or wait and send again. And for how long nobody may send."""

    response: Response[ResultT] | None = None
    error: ActiveCampaignError | None = None
    wait: float = 0.0
    pause: float | None = None


class Call(Generic[ResultT]):
    """Everything that is known of one call, and what follows from it."""

    __slots__ = ("_attempt", "_clock", "_denied", "_doubt", "_spent", "patience", "request", "sent")

    def __init__(self, request: Request[ResultT], clock: Clock) -> None:
        self._attempt = 0
        self._clock = clock
        self._denied = 0
        self._doubt = False
        self._spent = 0.0
        self.patience = request.options.retries.max_elapsed
        """Seconds of a pause of the account that the call would wait for."""
        self.request = request
        self.sent: object = None
        """The request as the HTTP library has it: the same for each attempt."""

    def limit(self) -> float | None:
        """Seconds that the next attempt may take in all: what is left, but not less than the read timeout."""
        read = self.request.options.timeout.read
        if read is None or self.request.options.retries.max_elapsed == math.inf:
            return None
        return max(self.request.options.retries.max_elapsed - self._spent, read)

    def given_up(self, why: Exception) -> ActiveCampaignError | None:
        """The error of a call that is not sent again, although an attempt may have gone out; None for other reasons."""
        facts = self._facts()
        error: ActiveCampaignError
        # By name, for a budget may be one of another copy of this package.
        kind = type(why).__name__
        if kind == "AccountPausedError":
            text = f"429 for {facts.method} {facts.path}: {why}"
            seconds: float = getattr(why, "seconds", 0.0)
            error = RateLimitedError(text, facts._replace(status=429, retry_after=seconds))
        elif kind == BudgetUnavailableError.__name__:
            error = BudgetUnavailableError(f"{facts.method} {facts.path} was given up: {why}", facts)
        elif isinstance(why, ClientClosedError):
            error = ClientClosedError(f"{facts.method} {facts.path} was given up: {why}", facts)
        else:
            return None
        if self._doubt and self.request.operation.method not in READS:
            error = _error_response.unknown_outcome(error, repeatable=self.request.repeatable)
        return error

    def judge(self, outcome: RawResponse | Failure, seconds: float) -> Next[ResultT]:
        """What to do after an attempt that took so long."""
        self._attempt += 1
        self._spent += seconds
        if isinstance(outcome, Failure):
            return self._without_response(outcome, seconds)
        if HTTPStatus.OK <= outcome.status < HTTPStatus.MULTIPLE_CHOICES:
            return self._success(outcome, seconds)
        return self._with_status(outcome, seconds)

    def _success(self, raw: RawResponse, seconds: float) -> Next[ResultT]:
        try:
            response = _response.result(self.request.operation, raw)
        except _response.NotASuccess as found:
            reason = found
        else:
            self._tell(raw, None, seconds)
            return Next(response)
        credential = self.request.credential
        wait = None
        # What answers a read with something else, such as nothing, may have the answer the next time.
        if reason.kind is UnexpectedResponseError and not raw.too_large and self.request.operation.method in READS:
            decision = self._decide(Outcome.LOST, None)
            wait = decision.wait if decision.action is Action.AGAIN else None
        self._tell(raw, None, seconds, wait)
        if wait is not None:
            self._note(Outcome.LOST, wait)
            return Next(wait=wait)
        facts = _error_response.facts_of(self._facts(), raw, credential, None)
        return Next(error=_error_response.success_error(reason, facts, credential))

    def _with_status(self, raw: RawResponse, seconds: float) -> Next[ResultT]:
        after = _error_response.retry_after(raw.headers, self._clock.wall)
        facts = _error_response.facts_of(self._facts(), raw, self.request.credential, after)
        missing = _error_response.says_not_found(facts.message, facts.errors)
        outcome = outcome_of(raw.status, missing=missing)
        decision = self._decide(outcome, after)
        again = decision.action is Action.AGAIN
        self._tell(raw, None, seconds, decision.wait if again else None, decision.pause)
        if again:
            self._note(outcome, decision.wait, paused=decision.pause is not None)
            # A paused account lets nobody send, so the wait is the rate limit's, where the call keeps its place.
            return Next(wait=0.0 if decision.pause else decision.wait, pause=decision.pause)
        if decision.action is Action.RETURN:
            return Next(_response.nothing_left(self.request.operation, raw))
        doubt = self._doubt and self.request.operation.method not in READS
        error: ActiveCampaignError = _error_response.status_error(
            facts, raw, self.request.credential, missing=outcome is Outcome.ABSENT, doubt=doubt
        )
        if decision.action is Action.UNKNOWN:
            error = _error_response.unknown_outcome(error, repeatable=self.request.repeatable)
        return Next(error=error, pause=decision.pause)

    def _without_response(self, failure: Failure, seconds: float) -> Next[ResultT]:
        decision = self._decide(failure.outcome, None)
        again = decision.action is Action.AGAIN
        self._tell(None, failure, seconds, decision.wait if again else None)
        if again:
            self._note(failure.outcome, decision.wait)
            return Next(wait=decision.wait)
        error = _error_response.failure_error(failure, self._facts(), self.request.host, self._spent)
        if decision.action is Action.UNKNOWN:
            error = _error_response.unknown_outcome(error, repeatable=self.request.repeatable)
        return Next(error=error)

    def _decide(self, outcome: Outcome, after: float | None) -> Decision:
        request = self.request
        history = History(
            request.operation.method, request.repeatable, self._attempt, self._spent, self._doubt, self._denied
        )
        return decide(request.options.retries, history, outcome, after, self._clock.chance())

    def _note(self, outcome: Outcome, wait: float, *, paused: bool = False) -> None:
        self._doubt = self._doubt or outcome in (Outcome.LOST, Outcome.BROKEN)
        self._denied += outcome is Outcome.FORBIDDEN
        self._spent += wait
        # The pause that the call itself was told of is part of the wait, and was allowed.
        self.patience = max(self.request.options.retries.max_elapsed - self._spent, 0.0) + (wait if paused else 0.0)

    def _facts(self) -> Facts:
        operation = self.request.operation
        return Facts(operation.name, operation.method, self.request.path, self._attempt)

    def _tell(
        self,
        raw: RawResponse | None,
        failure: Failure | None,
        seconds: float,
        wait: float | None = None,
        pause: float | None = None,
    ) -> None:
        options = self.request.options
        # Most calls succeed with nobody listening, and pay no more than this look.
        if wait is None and pause is None and options.on_attempt is None and not logger.isEnabledFor(logging.DEBUG):
            return
        event = AttemptEvent(
            self.request.operation.name,
            self.request.operation.method,
            self.request.operation.path,
            self._attempt,
            None if raw is None else raw.status,
            None if failure is None else failure.name,
            seconds,
            None if raw is None else _error_response.request_id(raw, self.request.credential),
        )
        retry = None if wait is None else RetryEvent(event, wait, pause is not None)
        attempted(event, options.on_attempt, retry, pause)
        if retry is not None and options.on_retry is not None:
            told(options.on_retry, retry)
