"""The one send loop: every call of every client, asynchronous or not, goes through here.

What to do next is decided in `_call.py`. The two drivers carry it out; only the
asynchronous one limits how long an attempt takes, and ends when the client is closed.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._call import GIVEN_UP, Call
from ._connections import AsyncConnections, Connections
from ._rate_limit import AccountPausedError
from .retries import Action

if TYPE_CHECKING:
    from ._clock import Clock
    from ._connections import LoopConnections
    from ._error_response import Failure
    from ._rate_limit import AccountLimit
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
            while True:
                decision = call.judge(await self._attempt(call, limit, connections))
                if decision.pause is not None:
                    await limit.pause_async(decision.pause)
                if decision.action is not Action.RETRY:
                    return call.result()
        except GIVEN_UP as reason:
            error = call.given_up(reason)
        raise error  # not from within the handler: what was raised there may show the request

    async def _attempt(
        self, call: Call[Any], limit: AccountLimit, connections: LoopConnections
    ) -> RawResponse | Failure:
        """Wait, and send the call once. Closing the client ends this, and so does the attempt's time limit."""
        timeout = asyncio.timeout(None)
        try:
            async with timeout:
                connections.limit_call(timeout, None)
                if call.wait:
                    await self._clock.sleep_async(call.wait)
                while True:
                    permit = await limit.acquire_async(call.request.options.priority, call.patience)
                    try:
                        call.begin()
                        connections.limit_call(timeout, call.limit)
                        return await connections.send(call, permit)
                    except AccountPausedError:  # as it was about to be written: not without another permit
                        connections.limit_call(timeout, None)
                    finally:
                        permit.cancel()
        except Exception as error:  # noqa: BLE001 - what is not of the network is raised again
            if timeout.expired():
                connections.check()
            return call.failure(error, overdue=timeout.expired())
        finally:
            connections.calls.discard(timeout)


class Transport(_Transport[Connections]):
    """Carries calls out for `Client`, as `AsyncTransport` does."""

    def send(self, request: Request[ResultT]) -> Response[ResultT]:
        """Send a call until it has a result; raises the ActiveCampaignError that says why it has none."""
        call, limit = self._begin(request)
        try:
            while True:
                decision = call.judge(self._attempt(call, limit))
                if decision.pause is not None:
                    limit.pause(decision.pause)
                if decision.action is not Action.RETRY:
                    return call.result()
        except GIVEN_UP as reason:
            error = call.given_up(reason)
        raise error

    def _attempt(self, call: Call[Any], limit: AccountLimit) -> RawResponse | Failure:
        """Wait, and send the call once."""
        self.connections.check()
        if call.wait:
            self._clock.sleep(call.wait)
        while True:
            self.connections.check()
            permit = limit.acquire(call.request.options.priority, call.patience)
            try:
                call.begin()
                return self.connections.send(call, permit)
            except AccountPausedError:
                continue
            except Exception as error:  # noqa: BLE001
                return call.failure(error)
            finally:
                permit.cancel()
