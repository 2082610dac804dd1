"""The one send loop: every call of every client, asynchronous or not, goes through here.

What to do next is decided in `_call.py`, which does no I/O. The two drivers here carry it out: they wait for a permit,
send, read the whole body, and hand over what happened. They differ in their `await`s, and in how closing a client and
running out of time interrupt a call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._call import Call
from ._connections import WHILE_WAITING, AsyncConnections, Connections, OverdueError, Trace, as_sent
from ._error_response import Failure, failure_of, overdue
from ._rate_limit import AccountPausedError
from .errors import ClientClosedError
from .retries import Outcome

if TYPE_CHECKING:
    from ._clock import Clock
    from ._rate_limit import AccountLimit, Permit
    from ._request import Request
    from ._response import RawResponse
    from .types import Response

ResultT = TypeVar("ResultT")
ConnectionsT = TypeVar("ConnectionsT", AsyncConnections, Connections)

_INTERRUPTED = Failure(Outcome.LOST, "ClientClosedError", "the client was closed while the call was under way")


def _failure(error: Exception, call: Call[Any], *, closed: bool, written: bool) -> Failure | ClientClosedError:
    """What an exception says of an attempt, unless it has nothing to do with the network and goes on as it is."""
    failure: Failure | None
    if isinstance(error, OverdueError):
        failure = overdue(call.limit() or 0.0, written=written)
    elif isinstance(error, ClientClosedError):
        failure = _INTERRUPTED
    else:
        failure = failure_of(error, call.request.credential, call.request.options.timeout)
    if failure is None:
        raise error
    if closed:
        return _INTERRUPTED if written else ClientClosedError(WHILE_WAITING)
    return failure


class _Transport(Generic[ConnectionsT]):
    """What both have."""

    __slots__ = ("_clock", "_traced", "connections", "limit")

    def __init__(self, connections: ConnectionsT, limit: AccountLimit, clock: Clock, *, traced: bool) -> None:
        self._clock = clock
        self.limit = limit
        self._traced = traced
        self.connections: ConnectionsT = connections


class AsyncTransport(_Transport[AsyncConnections]):
    """Carries calls out for `AsyncClient`."""

    __slots__ = ()

    async def send(self, request: Request[ResultT]) -> Response[ResultT]:
        """Send a call until it has a result; raises the ActiveCampaignError that says why it has none."""
        call = Call(request, self._clock)
        call.sent = as_sent(request, self.connections.http)
        try:
            while True:
                connections = self.connections.current()  # a closed client must not wait for a permit
                permit = await connections.until(
                    None, self.limit.acquire_async, request.options.priority, call.patience
                )
                try:
                    outcome, seconds = await self._attempt(call, permit)
                except AccountPausedError:  # as it was about to be written: not without another permit
                    continue
                finally:
                    permit.cancel()
                then = call.judge(outcome, seconds)
                if then.pause is not None:
                    await self.limit.pause_async(then.pause)
                if then.response is not None:
                    return then.response
                if then.error is not None:
                    raise then.error  # noqa: TRY301 - not one that is given up
                if then.wait:
                    await self.connections.current().until(None, self._clock.sleep_async, then.wait)
        except Exception as error:
            given_up = call.given_up(error)
            if given_up is None:
                raise
        raise given_up

    async def _attempt(self, call: Call[Any], permit: Permit) -> tuple[RawResponse | Failure, float]:
        connections = self.connections.current()
        sent: Any = call.sent
        trace = Trace(permit)
        if self._traced:
            sent.extensions["trace"] = trace.step_async
        else:
            await trace.send_async()
        most = call.request.options.max_response_bytes
        began = self._clock.now()
        outcome: RawResponse | Failure | ClientClosedError
        try:
            outcome = await connections.until(call.limit(), connections.send, sent, trace, most)
        except Exception as error:  # noqa: BLE001 - what is not of the network is raised again
            outcome = _failure(error, call, closed=self.connections.closed, written=trace.written)
        if isinstance(outcome, ClientClosedError):
            raise outcome  # not from within the handler: what was raised there may show the request
        return outcome, self._clock.now() - began


class Transport(_Transport[Connections]):
    """Carries calls out for `Client`, as `AsyncTransport` does."""

    __slots__ = ()

    def send(self, request: Request[ResultT]) -> Response[ResultT]:
        """Send a call until it has a result; raises the ActiveCampaignError that says why it has none."""
        call = Call(request, self._clock)
        call.sent = as_sent(request, self.connections.http)
        try:
            while True:
                self.connections.current()
                permit = self.limit.acquire(request.options.priority, call.patience)
                try:
                    outcome, seconds = self._attempt(call, permit)
                except AccountPausedError:  # as it was about to be written: not without another permit
                    continue
                finally:
                    permit.cancel()
                then = call.judge(outcome, seconds)
                if then.pause is not None:
                    self.limit.pause(then.pause)
                if then.response is not None:
                    return then.response
                if then.error is not None:
                    raise then.error  # noqa: TRY301 - not one that is given up
                if then.wait:
                    self.connections.current()
                    self._clock.sleep(then.wait)
        except Exception as error:
            given_up = call.given_up(error)
            if given_up is None:
                raise
        raise given_up

    def _attempt(self, call: Call[Any], permit: Permit) -> tuple[RawResponse | Failure, float]:
        sent: Any = call.sent
        trace = Trace(permit, self.connections.opened)
        if self._traced:
            sent.extensions["trace"] = trace.step
        else:
            trace.send()
        most = call.request.options.max_response_bytes
        limit = call.limit()
        began = self._clock.now()
        end = None if limit is None else began + limit
        outcome: RawResponse | Failure | ClientClosedError
        try:
            outcome = self.connections.send(sent, most, self._clock, end)
        except Exception as error:  # noqa: BLE001
            outcome = _failure(error, call, closed=self.connections.closed, written=trace.written)
        if isinstance(outcome, ClientClosedError):
            raise outcome  # not from within the handler: what was raised there may show the request
        return outcome, self._clock.now() - began
