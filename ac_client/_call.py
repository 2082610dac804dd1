"""The state of one call, without I/O: given how an attempt ended, it says what to do next."""

from __future__ import annotations

import math
from http import HTTPStatus
from logging import DEBUG
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

from . import _error_response, _response
from ._error_response import Facts, Failure
from ._events import AttemptEvent, RetryEvent, call_hook, log, logger
from .errors import (
    ActiveCampaignError,
    BudgetUnavailableError,
    ClientClosedError,
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

_GIVEN_UP: Final = {kind.__name__: kind for kind in (BudgetUnavailableError, ClientClosedError)}


class Next(NamedTuple, Generic[ResultT]):
    """What the transport does next: return, raise, or wait and send again. And for how long the account is paused."""

    response: Response[ResultT] | None = None
    error: ActiveCampaignError | None = None
    wait: float = 0.0
    pause: float | None = None


class Call(Generic[ResultT]):
    """Everything that is known of one call, and what follows from it."""

    def __init__(self, request: Request[ResultT], sent: Any, clock: Clock, proxy: str) -> None:
        self._attempt = 0
        self._clock = clock
        self._doubt = False
        self._proxy = proxy
        self._spent = 0.0
        self.patience = request.options.retries.max_elapsed
        """Seconds of a pause of the account that the call would wait for."""
        self.request = request
        self.sent = sent
        """The request as the HTTP library has it: the same for each attempt."""
        self.written = False
        """Whether the attempt under way may have reached the server."""

    def limit(self) -> float | None:
        """Seconds that the next attempt may take in all: what is left, but not less than the read timeout."""
        read, most = self.request.options.timeout.read, self.request.options.retries.max_elapsed
        return None if read is None or most == math.inf else max(most - self._spent, read)

    def failure(self, error: Exception, *, overdue: bool = False) -> Failure:
        """What an exception of the network says of the attempt; one that is something else is raised again."""
        if overdue:
            error = TimeoutError(f"it took more than {self.limit():g} seconds, and Retries.max_elapsed allows no more")
        failure = _error_response.failure_of(error, self.request.credential, self.request.options.timeout)
        if failure is None:
            raise error
        return failure if self.written else failure._replace(outcome=Outcome.UNSENT)

    def given_up(self, why: Exception) -> ActiveCampaignError | None:
        """The error of a call that is not sent again, although an attempt may have gone out; None for other reasons."""
        facts, kind = self._facts(), type(why).__name__  # by name, for a budget may be of another copy of this package
        what = f"{facts['method']} {facts['path']}"
        error: ActiveCampaignError
        if kind == "AccountPausedError":
            facts |= {"status": 429, "retry_after": getattr(why, "seconds", 0.0)}
            error = RateLimitedError(f"429 for {what}: {why}", **facts)
        elif kind in _GIVEN_UP:
            error = _GIVEN_UP[kind](f"{what} was given up: {why}", **facts)
        else:
            return None
        return _error_response.unknown_outcome(error, repeatable=self.request.repeatable) if self._unsure() else error

    def judge(self, ended: RawResponse | Failure, seconds: float) -> Next[ResultT]:
        """What to do after an attempt that took so long."""
        self._attempt += 1
        self._spent += seconds
        self.written = False
        request, after = self.request, None
        response: Response[ResultT] | None = None
        error: ActiveCampaignError | None = None
        if isinstance(ended, Failure):
            outcome, error = ended.outcome, self._failure_error(ended)
        elif HTTPStatus.OK <= ended.status < HTTPStatus.MULTIPLE_CHOICES:
            outcome = Outcome.SUCCESS
            try:
                response = _response.result(request.operation, ended)
            except _response.NotASuccess as reason:
                facts = _error_response.facts_of(self._facts(), ended, request.credential, None)
                error = _error_response.success_error(reason, facts, request.credential)
                # What answers a read with something else, such as nothing, may have the answer the next time.
                again = isinstance(error, UnexpectedResponseError) and not (error.applied or ended.fault)
                outcome = Outcome.LOST if again and request.repeatable else Outcome.REFUSED
        else:
            after = _error_response.retry_after(ended.headers, self._clock.wall)
            facts = _error_response.facts_of(self._facts(), ended, request.credential, after)
            outcome = outcome_of(ended.status, missing=_error_response.says_not_found(facts))
            error = _error_response.status_error(
                facts, ended, request.credential, missing=outcome is Outcome.ABSENT, doubt=self._unsure()
            )
        retries = request.options.retries
        history = History(request.operation.method, request.repeatable, self._attempt, self._spent, self._doubt)
        action, wait, pause = decision = decide(retries, history, outcome, after, self._clock.chance())
        self._report(ended, seconds, decision)
        if action is Action.AGAIN:
            self._doubt = self._doubt or outcome in (Outcome.LOST, Outcome.BROKEN)
            self._spent += wait
            # The pause that the call itself was given was allowed. Nothing is sent meanwhile, so the wait is the rate
            # limit's, where the call keeps its place.
            self.patience = max(retries.max_elapsed - self._spent, 0.0) + (pause or 0.0)
            return Next(wait=0.0 if pause else wait, pause=pause)
        if action is Action.RETURN and not isinstance(ended, Failure):
            return Next(response or _response.nothing_left(request.operation, ended))
        if action is Action.UNKNOWN and error is not None:
            error = _error_response.unknown_outcome(error, repeatable=request.repeatable)
        return Next(error=error, pause=pause)

    def _failure_error(self, failure: Failure) -> ActiveCampaignError:
        host = self.request.host
        if self._proxy and failure.outcome is Outcome.UNSENT and "TLS" not in failure.text:
            host = f"the proxy {self._proxy} on the way to {host}"
            failure = failure._replace(advice="Check proxy=, or HTTPS_PROXY and NO_PROXY in the environment")
        return _error_response.failure_error(failure, self._facts(), host, self._spent)

    def _unsure(self) -> bool:
        return (self._doubt or self.written) and self.request.operation.method not in READS

    def _facts(self) -> Facts:
        operation = self.request.operation
        facts = {"operation": operation.name, "method": operation.method, "path": self.request.path}
        return facts | {"attempts": self._attempt + self.written}

    def _report(self, ended: RawResponse | Failure, seconds: float, decision: Decision) -> None:
        options, operation = self.request.options, self.request.operation
        wait = decision.wait if decision.action is Action.AGAIN else None
        # Most calls succeed without a listener, and cost only this check.
        if wait is None and decision.pause is None and options.on_attempt is None and not logger.isEnabledFor(DEBUG):
            return
        event = AttemptEvent(operation.name, operation.method, operation.path, self._attempt, None, None, seconds, None)
        if isinstance(ended, Failure):
            event = event._replace(failure=ended.name)
        else:
            request_id = _error_response.request_id(ended, self.request.credential)
            event = event._replace(status=ended.status, request_id=request_id)
        log(event, wait, decision.pause)
        call_hook(options.on_attempt, event)
        if wait is not None:
            call_hook(options.on_retry, RetryEvent(event, wait, decision.pause is not None))
