"""The state of one call, without I/O: given how an attempt ended, it says what to do next."""

from __future__ import annotations

import math
from http import HTTPStatus
from logging import DEBUG
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from . import _error_response, _response
from ._error_response import Facts, Failure
from ._events import AttemptEvent, RetryEvent, call_hook, log, logger
from ._rate_limit import AccountPausedError
from .errors import (
    ActiveCampaignError,
    BudgetUnavailableError,
    ClientClosedError,
    RateLimitedError,
    UnexpectedResponseError,
)
from .retries import MAYBE_APPLIED, Action, Decision, History, Outcome, decide, outcome_of

if TYPE_CHECKING:
    from ._clock import Clock
    from ._request import Request
    from ._response import RawResponse
    from .types import Response

ResultT = TypeVar("ResultT")

GIVEN_UP: Final = (AccountPausedError, BudgetUnavailableError, ClientClosedError)
"""Why a call is not sent, or not sent again."""


class Call(Generic[ResultT]):
    """Everything that is known of one call, and what follows from it."""

    _result: Response[ResultT] | ActiveCampaignError

    def __init__(self, request: Request[ResultT], sent: Any, clock: Clock, proxy: str) -> None:
        self._began = 0.0
        self._clock = clock
        self._history = History(request.operation.method, request.repeatable)
        self._proxy = proxy
        self.limit: float | None = None
        """Seconds that the attempt under way may take in all."""
        self.patience = request.options.retries.max_elapsed
        """Seconds of a pause of the account that the call would wait for."""
        self.request = request
        self.sent = sent
        """The request as the HTTP library has it: the same for each attempt."""
        self.wait = 0.0
        """Seconds to wait before the next attempt."""
        self.written = False
        """Whether the attempt under way may have reached the server."""

    def begin(self) -> None:
        """Begin an attempt. It may take the time that is left, but not less than the read timeout."""
        read, most = self.request.options.timeout.read, self.request.options.retries.max_elapsed
        self._began = self._clock.now()
        self.limit = None if read is None or most == math.inf else max(most - self._history.spent, read)

    def failure(self, error: Exception, *, overdue: bool = False) -> Failure:
        """What an exception of the network says of the attempt; one that is something else is raised again."""
        if overdue:
            error = TimeoutError(f"it took more than {self.limit:g} seconds, and Retries.max_elapsed allows no more")
        failure = _error_response.failure_of(error, self.request.credential, self.request.options.timeout)
        if failure is None:
            raise error
        return failure if self.written else failure._replace(outcome=Outcome.UNSENT)

    def given_up(self, reason: AccountPausedError | BudgetUnavailableError | ClientClosedError) -> ActiveCampaignError:
        """The error of a call that is not sent again, although an attempt may have gone out."""
        facts = self._facts()
        what = f"{facts['method']} {facts['path']}"
        error: ActiveCampaignError
        if isinstance(reason, AccountPausedError):
            facts |= {"status": 429, "retry_after": reason.seconds}
            error = RateLimitedError(f"429 for {what}: {reason}", **facts)
        else:
            error = type(reason)(f"{what} was given up: {reason}", **facts)
        return self._unknown(error) if self._maybe_applied() else error

    def judge(self, ended: RawResponse | Failure) -> Decision:
        """What to do after an attempt."""
        history, retries = self._history, self.request.options.retries
        seconds = self._clock.now() - self._began
        history.attempt += 1
        history.spent += seconds
        self.written = False
        outcome, after, self._result = self._read(ended)
        decision = decide(retries, history, outcome, after, self._clock.chance())
        self._report(ended, seconds, decision)
        if decision.action is Action.RETRY:
            history.maybe_applied = history.maybe_applied or outcome in MAYBE_APPLIED
            history.spent += decision.wait
            # The pause that the call itself was given was allowed. Nothing is sent meanwhile: the rate limit waits.
            self.wait = 0.0 if decision.pause else decision.wait
            self.patience = max(retries.max_elapsed - history.spent, 0.0) + (decision.pause or 0.0)
        elif decision.action is Action.RAISE_UNKNOWN and isinstance(self._result, ActiveCampaignError):
            self._result = self._unknown(self._result)
        elif decision.action is Action.RETURN and outcome is Outcome.ABSENT and not isinstance(ended, Failure):
            self._result = _response.nothing_left(self.request.operation, ended)
        return decision

    def result(self) -> Response[ResultT]:
        """The response of a call that is over; raises its error if it has none."""
        if isinstance(self._result, ActiveCampaignError):
            raise self._result
        return self._result

    def _read(
        self, ended: RawResponse | Failure
    ) -> tuple[Outcome, float | None, Response[ResultT] | ActiveCampaignError]:
        """How an attempt ended, the seconds that it asks to wait, and the response or the error that it means."""
        request, history = self.request, self._history
        if isinstance(ended, Failure):
            return ended.outcome, None, self._failure_error(ended)
        if HTTPStatus.OK <= ended.status < HTTPStatus.MULTIPLE_CHOICES:
            try:
                return Outcome.SUCCESS, None, _response.result(request.operation, ended)
            except _response.NotASuccess as reason:
                facts = _error_response.facts_of(self._facts(), ended, request.credential, None)
                error = _error_response.success_error(reason, facts, request.credential, applied=not history.is_read)
                # What answers a read with something else, such as nothing, may have the answer the next time.
                again = isinstance(error, UnexpectedResponseError) and history.is_read and not ended.fault
                return Outcome.LOST if again else Outcome.REFUSED, None, error
        after = _error_response.retry_after(ended.headers, self._clock.wall)
        facts = _error_response.facts_of(self._facts(), ended, request.credential, after)
        outcome = outcome_of(ended.status, missing=_error_response.says_not_found(facts))
        missing, doubt = outcome is Outcome.ABSENT, self._maybe_applied()
        error = _error_response.status_error(facts, ended, request.credential, missing=missing, doubt=doubt)
        return outcome, after, error

    def _failure_error(self, failure: Failure) -> ActiveCampaignError:
        host = self.request.host
        if self._proxy and failure.outcome is Outcome.UNSENT and "TLS" not in failure.text:
            host = f"the proxy {self._proxy} on the way to {host}"
            failure = failure._replace(advice="Check proxy=, or HTTPS_PROXY and NO_PROXY in the environment")
        return _error_response.failure_error(failure, self._facts(), host, self._history.spent)

    def _maybe_applied(self) -> bool:
        """Whether something was changed, for all that is known."""
        return (self._history.maybe_applied or self.written) and not self._history.is_read

    def _unknown(self, error: ActiveCampaignError) -> ActiveCampaignError:
        return _error_response.unknown_outcome(error, repeatable=self.request.repeatable)

    def _facts(self) -> Facts:
        operation = self.request.operation
        facts = {"operation": operation.name, "method": operation.method, "path": self.request.path}
        return facts | {"attempts": self._history.attempt + self.written}

    def _report(self, ended: RawResponse | Failure, seconds: float, decision: Decision) -> None:
        options, operation = self.request.options, self.request.operation
        wait = decision.wait if decision.action is Action.RETRY else None
        # Most calls succeed without a listener, and cost only this check.
        if wait is None and decision.pause is None and options.on_attempt is None and not logger.isEnabledFor(DEBUG):
            return
        what = (operation.name, operation.method, operation.path, self._history.attempt)
        if isinstance(ended, Failure):
            event = AttemptEvent(*what, None, ended.name, seconds, None)
        else:
            request_id = _error_response.request_id(ended, self.request.credential)
            event = AttemptEvent(*what, ended.status, None, seconds, request_id)
        log(event, wait, decision.pause)
        call_hook(options.on_attempt, event)
        if wait is not None:
            call_hook(options.on_retry, RetryEvent(event, wait, decision.pause is not None))
