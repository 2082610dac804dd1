"""The state of one call, without I/O: given how an attempt ended, it says what to do next."""

from __future__ import annotations

import math
from http import HTTPStatus
from logging import DEBUG
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from . import _error_response, _response
from ._error_response import Failure
from ._events import AttemptEvent, RetryEvent, attempted, logger
from ._response import RawResponse
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
    from .types import Response

ResultT = TypeVar("ResultT")


class Next(NamedTuple, Generic[ResultT]):
    """What the transport does next: return, raise, or wait and send again. And for how long the account is paused."""

    response: Response[ResultT] | None = None
    error: ActiveCampaignError | None = None
    wait: float = 0.0
    pause: float | None = None


class Call(Generic[ResultT]):
    """Everything that is known of one call, and what follows from it."""

    __slots__ = ("_attempt", "_clock", "_doubt", "_spent", "patience", "request", "sent")

    def __init__(self, request: Request[ResultT], clock: Clock) -> None:
        self._attempt = 0
        self._clock = clock
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
        kind = type(why).__name__  # by name, for a budget may be one of another copy of this package
        what = f"{facts.method} {facts.path} was given up: {why}"
        error: ActiveCampaignError
        if kind == "AccountPausedError":
            facts = facts._replace(status=429, retry_after=getattr(why, "seconds", 0.0))
            error = RateLimitedError(f"429 for {facts.method} {facts.path}: {why}", facts)
        elif kind == "BudgetUnavailableError":
            error = BudgetUnavailableError(what, facts)
        elif isinstance(why, ClientClosedError):
            error = ClientClosedError(what, facts)
        else:
            return None
        return _error_response.unknown_outcome(error, repeatable=self.request.repeatable) if self._unsure() else error

    def judge(self, ended: RawResponse | Failure, seconds: float) -> Next[ResultT]:
        """What to do after an attempt that took so long."""
        self._attempt += 1
        self._spent += seconds
        request = self.request
        after = None
        error: ActiveCampaignError
        if isinstance(ended, Failure):
            outcome = ended.outcome
            error = _error_response.failure_error(ended, self._facts(), request.host, self._spent)
        elif HTTPStatus.OK <= ended.status < HTTPStatus.MULTIPLE_CHOICES:
            try:
                response = _response.result(request.operation, ended)
            except _response.NotASuccess as found:
                reason = found
            else:
                self._tell(ended, seconds, Decision(Action.RETURN))
                return Next(response)
            facts = _error_response.facts_of(self._facts(), ended, request.credential, None)
            error = _error_response.success_error(reason, facts, request.credential)
            # What answers a read with something else, such as nothing, may have the answer the next time.
            again = reason.kind is UnexpectedResponseError and not ended.fault and request.repeatable
            outcome = Outcome.LOST if again and request.operation.method in READS else Outcome.REFUSED
        else:
            after = _error_response.retry_after(ended.headers, self._clock.wall)
            facts = _error_response.facts_of(self._facts(), ended, request.credential, after)
            outcome = outcome_of(ended.status, missing=_error_response.says_not_found(facts.message, facts.errors))
            error = _error_response.status_error(
                facts, ended, request.credential, missing=outcome is Outcome.ABSENT, doubt=self._unsure()
            )
        method, retries = request.operation.method, request.options.retries
        history = History(method, request.repeatable, self._attempt, self._spent, self._doubt)
        decision = decide(retries, history, outcome, after, self._clock.chance())
        self._tell(ended, seconds, decision)
        pause = decision.pause
        if decision.action is Action.AGAIN:
            self._doubt = self._doubt or outcome in (Outcome.LOST, Outcome.BROKEN)
            self._spent += decision.wait
            # The pause that the call itself was given was allowed. Nothing is sent meanwhile, so the wait is the rate
            # limit's, where the call keeps its place.
            self.patience = max(retries.max_elapsed - self._spent, 0.0) + (pause or 0.0)
            return Next(wait=0.0 if pause else decision.wait, pause=pause)
        if decision.action is Action.RETURN and isinstance(ended, RawResponse):
            return Next(_response.nothing_left(request.operation, ended))
        if decision.action is Action.UNKNOWN:
            error = _error_response.unknown_outcome(error, repeatable=request.repeatable)
        return Next(error=error, pause=pause)

    def _unsure(self) -> bool:
        return self._doubt and self.request.operation.method not in READS

    def _facts(self) -> Facts:
        operation = self.request.operation
        return Facts(operation.name, operation.method, self.request.path, self._attempt)

    def _tell(self, ended: RawResponse | Failure, seconds: float, decision: Decision) -> None:
        options, operation = self.request.options, self.request.operation
        again = decision.action is Action.AGAIN
        # Most calls succeed without a listener, and cost only this check.
        if not again and decision.pause is None and options.on_attempt is None and not logger.isEnabledFor(DEBUG):
            return
        status, failure, request_id = None, None, None
        if isinstance(ended, Failure):
            failure = ended.name
        else:
            status, request_id = ended.status, _error_response.request_id(ended, self.request.credential)
        event = AttemptEvent(
            operation.name, operation.method, operation.path, self._attempt, status, failure, seconds, request_id
        )
        retry = RetryEvent(event, decision.wait, decision.pause is not None) if again else None
        attempted(event, retry, decision.pause, options.on_attempt, options.on_retry)
