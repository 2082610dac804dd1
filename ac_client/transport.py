"""The one send loop: every call of every client, asynchronous or not, goes through here.

What to do next is decided in `sending/progress.py`, which does no I/O. The two drivers here carry it out: they wait
for a turn, send, read the whole body, and hand over what happened. They differ in their `await`s and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from .errors import ClientClosedError
from .sending.failures import Failure, failure_of
from .sending.shelter import Sheltered

if TYPE_CHECKING:
    from .budget import AccountBudget, Turn
    from .sending.clock import Clock
    from .sending.credential import Credential
    from .sending.pools import AsyncPools, Pools
    from .sending.progress import Sending
    from .types import Response

ResultT = TypeVar("ResultT")

_WRITTEN = "send_request_headers.started"


class _Writing:
    """Tells the budget when a request is really written, which is after its connection was made.

    It is the `trace` extension of a request, by which httpcore reports its steps.
    """

    __slots__ = ("turn", "written")

    def __init__(self, turn: Turn) -> None:
        self.turn = turn
        self.written = False

    def begin(self) -> None:
        """Note that the request is being written now."""
        self.written = True
        self.turn.sent()

    def end(self) -> None:
        """Note that the attempt is over: one that never came to writing is paid for too."""
        if not self.written:
            self.begin()

    def step(self, name: str, _: Any) -> None:
        """For a synchronous pool."""
        if name.endswith(_WRITTEN):
            self.begin()

    async def step_async(self, name: str, _: Any) -> None:
        """For an asynchronous pool."""
        if name.endswith(_WRITTEN):
            self.begin()


class _Transport:
    """What both drivers have.

    Args:
        budget: the account's.
        clock: the time.
        traced: whether the pools report their steps. A transport of the caller's may not, and what is sent by it counts
            from when it is handed over.
    """

    __slots__ = ("_clock", "_traced", "budget")

    def __init__(self, budget: AccountBudget, clock: Clock, *, traced: bool) -> None:
        self._clock = clock
        self._traced = traced
        self.budget = budget

    @staticmethod
    def _lost(error: Exception, credential: Credential, *, closed: bool) -> Failure:
        """What an exception says of an attempt, unless it has nothing to do with the network and goes on as it is."""
        if closed and isinstance(error, RuntimeError):
            # httpx refuses to send because another task has closed the client meanwhile.
            raise ClientClosedError("the client was closed while the call was waiting") from None
        if isinstance(error, httpx.TransportError | httpx.DecodingError | OSError):
            return failure_of(error, credential)
        raise error


class AsyncTransport(_Transport):
    """Carries calls out for `AsyncClient`.

    Args:
        pools: the connections.
        budget: the account's.
        clock: the time.
        traced: whether the pools report their steps.
    """

    __slots__ = ("pools",)

    def __init__(self, pools: AsyncPools, budget: AccountBudget, clock: Clock, *, traced: bool) -> None:
        super().__init__(budget, clock, traced=traced)
        self.pools = pools

    async def send(self, sending: Sending[ResultT]) -> Response[ResultT]:
        """Send a call until it has a result.

        Raises:
            ActiveCampaignError: of the kind that says why it has none.
        """
        while True:
            self.pools.current()  # a closed client must not wait for a turn
            turn = sending.turn = await self.budget.acquire_async(sending.options.lane, sending.turn)
            try:
                outcome, seconds = await self._attempt(sending, turn)
            finally:
                turn.cancel()
            step = sending.judge(outcome, seconds, self._clock)
            if step.pause is not None or step.remaining is not None:
                await self.budget.report_async(turn, pause=step.pause, remaining=step.remaining)
            if step.response is not None:
                return step.response
            if step.error is not None:
                raise step.error
            if step.wait:
                await self._clock.sleep_async(step.wait)

    async def _attempt(self, sending: Sending[Any], turn: Turn) -> tuple[httpx.Response | Failure, float]:
        pool = self.pools.current()
        request = sending.request
        writing = _Writing(turn)
        if self._traced:
            request.extensions["trace"] = writing.step_async
        else:
            writing.begin()
        began = self._clock.now()
        outcome: httpx.Response | Failure
        try:
            outcome = await Sheltered(pool.send(request, auth=None, follow_redirects=False))
        except Exception as error:  # noqa: BLE001 - what is not of the network is raised again
            outcome = self._lost(error, sending.credential, closed=self.pools.closed)
        writing.end()
        return outcome, self._clock.now() - began


class Transport(_Transport):
    """Carries calls out for `Client`, as `AsyncTransport` does.

    Args:
        pools: the connections.
        budget: the account's.
        clock: the time.
        traced: whether the pools report their steps.
    """

    __slots__ = ("pools",)

    def __init__(self, pools: Pools, budget: AccountBudget, clock: Clock, *, traced: bool) -> None:
        super().__init__(budget, clock, traced=traced)
        self.pools = pools

    def send(self, sending: Sending[ResultT]) -> Response[ResultT]:
        """Send a call until it has a result.

        Raises:
            ActiveCampaignError: of the kind that says why it has none.
        """
        while True:
            self.pools.current()
            turn = sending.turn = self.budget.acquire(sending.options.lane, sending.turn)
            try:
                outcome, seconds = self._attempt(sending, turn)
            finally:
                turn.cancel()
            step = sending.judge(outcome, seconds, self._clock)
            if step.pause is not None or step.remaining is not None:
                self.budget.report(turn, pause=step.pause, remaining=step.remaining)
            if step.response is not None:
                return step.response
            if step.error is not None:
                raise step.error
            if step.wait:
                self._clock.sleep(step.wait)

    def _attempt(self, sending: Sending[Any], turn: Turn) -> tuple[httpx.Response | Failure, float]:
        pool = self.pools.current()
        request = sending.request
        writing = _Writing(turn)
        if self._traced:
            request.extensions["trace"] = writing.step
        else:
            writing.begin()
        began = self._clock.now()
        outcome: httpx.Response | Failure
        try:
            outcome = pool.send(request, auth=None, follow_redirects=False)
        except Exception as error:  # noqa: BLE001
            outcome = self._lost(error, sending.credential, closed=self.pools.closed)
        writing.end()
        return outcome, self._clock.now() - began
