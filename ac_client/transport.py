"""The one send loop: every call of every client, asynchronous or not, goes through here.

What to do next is decided in `sending/progress.py`, which does no I/O. The two drivers here carry it out: they wait
for a turn, send, read the whole body, and hand over what happened. They differ in their `await`s, and in how closing a
client and running out of time interrupt a call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from ._rate_limit import AccountPausedError
from .errors import ClientClosedError
from .retries import Ending
from .sending.connections import WHILE_WAITING, OverdueError
from .sending.failures import Failure, failure_of
from .sending.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._rate_limit import AccountLimit, Permit
    from .sending.clock import Clock
    from .sending.connections import Connections
    from .sending.credential import Credential
    from .sending.pools import AsyncPools, Pools
    from .sending.progress import Sending
    from .types import Response

ResultT = TypeVar("ResultT")

_CLOSED = Failure(Ending.LOST, "ClientClosedError", "the client was closed while the call was under way")


class _Transport:
    """What both drivers have.

    Args:
        budget: the account's.
        clock: the time.
        traced: whether the pools report their steps. A transport of the caller's may not, and what is sent by it counts
            from when it is handed over.
    """

    __slots__ = ("_clock", "_traced", "budget")

    def __init__(self, budget: AccountLimit, clock: Clock, *, traced: bool) -> None:
        self._clock = clock
        self._traced = traced
        self.budget = budget

    @staticmethod
    def _lost(error: Exception, credential: Credential, *, closed: bool, written: bool) -> Failure:
        """What an exception says of an attempt, unless it has nothing to do with the network and goes on as it is.

        Args:
            error: the exception.
            credential: to mask what it repeats.
            closed: whether the client was closed meanwhile.
            written: whether the request may have left.
        """
        if closed and isinstance(error, RuntimeError):
            # httpx refuses to send because another thread has closed the client meanwhile.
            raise ClientClosedError(WHILE_WAITING) from None
        if not isinstance(error, httpx.HTTPError | OSError):  # some of them only a transport of the caller's raises
            raise error
        if closed and not written:
            raise ClientClosedError(WHILE_WAITING) from None
        return _CLOSED if closed else failure_of(error, credential)


class AsyncTransport(_Transport):
    """Carries calls out for `AsyncClient`.

    Args:
        pools: the connections.
        budget: the account's.
        clock: the time.
        traced: whether the pools report their steps.
    """

    __slots__ = ("pools",)

    def __init__(self, pools: AsyncPools, budget: AccountLimit, clock: Clock, *, traced: bool) -> None:
        super().__init__(budget, clock, traced=traced)
        self.pools = pools

    async def send(self, sending: Sending[ResultT]) -> Response[ResultT]:
        """Send a call until it has a result.

        Raises:
            ActiveCampaignError: of the kind that says why it has none.
        """
        try:
            return await self._send(sending)
        except Exception as error:
            given_up = sending.given_up(error)
            if given_up is None:
                raise
        raise given_up

    async def _send(self, sending: Sending[ResultT]) -> Response[ResultT]:
        while True:
            connections = self.pools.current()  # a closed client must not wait for a turn
            turn = await connections.until(None, self._turn, sending)
            try:
                outcome, seconds = await self._attempt(sending, turn)
            except AccountPausedError:
                continue
            finally:
                turn.cancel()
            step = sending.judge(outcome, seconds, self._clock)
            if step.pause is not None:
                await self.budget.pause_async(step.pause)
            if step.response is not None:
                return step.response
            if step.error is not None:
                raise step.error
            if step.wait:
                await self.pools.current().until(None, self._clock.sleep_async, step.wait)

    async def _turn(self, sending: Sending[Any]) -> Permit:
        options = sending.options
        return await self.budget.acquire_async(options.lane, options.retries.within)

    async def _attempt(self, sending: Sending[Any], turn: Permit) -> tuple[httpx.Response | Failure, float]:
        connections = self.pools.current()
        request = sending.request
        writing = Writing(turn)
        if self._traced:
            request.extensions["trace"] = writing.step_async
        else:
            writing.written = True
            await turn.send_async()
        began = self._clock.now()
        outcome: httpx.Response | Failure
        try:
            outcome = await self._reply(connections, sending, writing)
        except Exception as error:  # noqa: BLE001 - what is not of the network is raised again
            outcome = self._lost(error, sending.credential, closed=self.pools.closed, written=writing.written)
        return outcome, self._clock.now() - began

    @staticmethod
    async def _reply(connections: Connections, sending: Sending[Any], writing: Writing) -> httpx.Response:
        limit = sending.limit()
        try:
            return await connections.until(limit, connections.send, sending.request, writing)
        except ClientClosedError:
            if not writing.written:
                raise
            raise httpx.ReadError("closed") from None
        except OverdueError:
            kind = httpx.ReadTimeout if writing.written else httpx.ConnectTimeout
            raise kind(f"it took more than {limit:g} seconds") from None


class Transport(_Transport):
    """Carries calls out for `Client`, as `AsyncTransport` does.

    Args:
        pools: the connections.
        budget: the account's.
        clock: the time.
        traced: whether the pools report their steps.
    """

    __slots__ = ("pools",)

    def __init__(self, pools: Pools, budget: AccountLimit, clock: Clock, *, traced: bool) -> None:
        super().__init__(budget, clock, traced=traced)
        self.pools = pools

    def send(self, sending: Sending[ResultT]) -> Response[ResultT]:
        """Send a call until it has a result.

        Raises:
            ActiveCampaignError: of the kind that says why it has none.
        """
        try:
            return self._send(sending)
        except Exception as error:
            given_up = sending.given_up(error)
            if given_up is None:
                raise
        raise given_up

    def _send(self, sending: Sending[ResultT]) -> Response[ResultT]:
        while True:
            self.pools.current()
            turn = self._turn(sending)
            try:
                outcome, seconds = self._attempt(sending, turn)
            except AccountPausedError:
                continue
            finally:
                turn.cancel()
            step = sending.judge(outcome, seconds, self._clock)
            if step.pause is not None:
                self.budget.pause(step.pause)
            if step.response is not None:
                return step.response
            if step.error is not None:
                raise step.error
            if step.wait:
                self.pools.current()
                self._clock.sleep(step.wait)

    def _turn(self, sending: Sending[Any]) -> Permit:
        options = sending.options
        return self.budget.acquire(options.lane, options.retries.within)

    def _attempt(self, sending: Sending[Any], turn: Permit) -> tuple[httpx.Response | Failure, float]:
        pool = self.pools.current()
        request = sending.request
        writing = Writing(turn, self.pools.opened)
        if self._traced:
            request.extensions["trace"] = writing.step
        else:
            writing.written = True
            turn.send()
        began = self._clock.now()
        outcome: httpx.Response | Failure
        try:
            outcome = self._reply(pool, sending)
        except Exception as error:  # noqa: BLE001
            outcome = self._lost(error, sending.credential, closed=self.pools.closed, written=writing.written)
        return outcome, self._clock.now() - began

    def _reply(self, pool: httpx.Client, sending: Sending[Any]) -> httpx.Response:
        limit = sending.limit()
        end = None if limit is None else self._clock.now() + limit
        reply = pool.send(sending.request, auth=None, follow_redirects=False, stream=True)
        try:
            if end is not None and isinstance(reply.stream, httpx.SyncByteStream):
                reply.stream = _Timed(reply.stream, self._clock, end)
            reply.read()
        finally:
            reply.close()
        return reply


class _Timed(httpx.SyncByteStream):
    """A reply's body that breaks off when it takes too long, however steadily it comes.

    Args:
        stream: the body.
        clock: the time.
        end: when it is too long.
    """

    def __init__(self, stream: httpx.SyncByteStream, clock: Clock, end: float) -> None:
        self._stream = stream
        self._clock = clock
        self._end = end

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._stream:
            yield piece
            if self._clock.now() > self._end:
                raise httpx.ReadTimeout("the reply did not end in time")

    def close(self) -> None:
        """Close the connection, or give it back."""
        self._stream.close()
