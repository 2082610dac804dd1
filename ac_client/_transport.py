"""The one send loop: every call of every client, asynchronous or not, goes through here.

What to do next is decided in `_call.py`. The two drivers carry it out, and differ in their `await`s.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Generic, TypeVar

from ._call import Call, Next
from ._connections import AsyncConnections, Connections, Trace
from ._rate_limit import AccountPausedError

if TYPE_CHECKING:
    from ._clock import Clock
    from ._connections import LoopConnections
    from ._error_response import Failure
    from ._rate_limit import AccountLimit, Permit
    from ._request import Request
    from ._response import RawResponse
    from .budget import Budget
    from .types import Response

ResultT = TypeVar("ResultT")
ConnectionsT = TypeVar("ConnectionsT", AsyncConnections, Connections)


class _Transport(Generic[ConnectionsT]):
    """What both have."""

    def __init__(self, connections: ConnectionsT, budget: Budget, clock: Clock) -> None:
        self.connections: ConnectionsT = connections
        self.limit = budget.for_account(connections.network.account.key)
        self._budget = budget
        self._clock = clock

    def _begin(self, request: Request[ResultT]) -> tuple[Call[ResultT], AccountLimit]:
        """A call, and the limit of the server that it goes to: another than the account's has one of its own."""
        network = self.connections.network
        at_home = request.origin == network.account.origin
        call = Call(request, network.request(request), self._clock, network.proxy_name)
        return call, self.limit if at_home else self._budget.for_account(request.host)


class AsyncTransport(_Transport[AsyncConnections]):
    """Carries calls out for `AsyncClient`."""

    async def send(self, request: Request[ResultT]) -> Response[ResultT]:
        """Send a call until it has a result; raises the ActiveCampaignError that says why it has none."""
        call, limit = self._begin(request)
        try:
            connections = await self.connections.current()
            async with connections.call():
                while True:
                    permit = await limit.acquire_async(request.options.priority, call.patience)
                    try:
                        then = await self._attempt(call, permit, connections)
                    except AccountPausedError:  # as it was about to be written: not without another permit
                        continue
                    finally:
                        permit.cancel()
                    if then.pause is not None:
                        await limit.pause_async(then.pause)
                    if then.response is not None:
                        return then.response
                    if then.error is not None:
                        raise then.error  # noqa: TRY301 - not one that is given up
                    if then.wait:
                        await self._clock.sleep_async(then.wait)
        except Exception as error:
            given_up = call.given_up(error)
            if given_up is None:
                raise
        raise given_up  # not from within the handler: what was raised there may show the request

    async def _attempt(self, call: Call[ResultT], permit: Permit, connections: LoopConnections) -> Next[ResultT]:
        trace = Trace(call, permit)
        if self.connections.network.own:  # which may know no trace
            await permit.send_async()
            call.written = True
        else:
            call.sent.extensions["trace"] = trace.step_async
        began = self._clock.now()
        deadline = asyncio.timeout(call.limit())
        outcome: RawResponse | Failure
        try:
            async with deadline:
                outcome = await connections.send(call.sent, trace, call.request.options.max_response_bytes)
        except Exception as error:  # noqa: BLE001 - what is not of the network is raised again
            outcome = call.failure(error, overdue=deadline.expired())
        return call.judge(outcome, self._clock.now() - began)


class Transport(_Transport[Connections]):
    """Carries calls out for `Client`, as `AsyncTransport` does."""

    def send(self, request: Request[ResultT]) -> Response[ResultT]:
        """Send a call until it has a result; raises the ActiveCampaignError that says why it has none."""
        call, limit = self._begin(request)
        try:
            while True:
                self.connections.check()
                permit = limit.acquire(request.options.priority, call.patience)
                try:
                    then = self._attempt(call, permit)
                except AccountPausedError:
                    continue
                finally:
                    permit.cancel()
                if then.pause is not None:
                    limit.pause(then.pause)
                if then.response is not None:
                    return then.response
                if then.error is not None:
                    raise then.error  # noqa: TRY301
                if then.wait:
                    self.connections.check()
                    self._clock.sleep(then.wait)
        except Exception as error:
            given_up = call.given_up(error)
            if given_up is None:
                raise
        raise given_up

    def _attempt(self, call: Call[ResultT], permit: Permit) -> Next[ResultT]:
        if self.connections.network.own:
            permit.send()
            call.written = True
        else:
            call.sent.extensions["trace"] = Trace(call, permit).step
        began = self._clock.now()
        outcome: RawResponse | Failure
        try:
            outcome = self.connections.send(call.sent, call.request.options.max_response_bytes)
        except Exception as error:  # noqa: BLE001
            outcome = call.failure(error)
        return call.judge(outcome, self._clock.now() - began)
