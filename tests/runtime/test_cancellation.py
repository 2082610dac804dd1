"""A call that is cancelled wherever it can be: the client goes on working, and nothing is left of the call."""

from __future__ import annotations

import asyncio
import random
import ssl
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Generator, Iterator
from typing import Any

import anyio
import httpx
import pytest

from ac_client import AsyncClient, Budget, Retries, errors
from tests.runtime.fake_clock import FakeClock
from tests.runtime.limits import busy
from tests.runtime.until import until_async
from tests.runtime.wire import Server, Wire

TOKEN = "a-token-to-be-cancelled"
QUICK = Retries(max_attempts=4, initial_backoff=0.002, max_backoff=0.002)


class CancelledAt:
    """Awaits a coroutine in a task, and cancels the task where the coroutine suspends for the n-th time."""

    def __init__(self, coroutine: Coroutine[Any, Any, Any], at: int) -> None:
        self._coroutine = coroutine
        self._at = at
        self.reached = 0

    def __await__(self) -> Generator[Any, Any, Any]:
        task = asyncio.current_task()
        assert task is not None
        steps = self._coroutine.__await__()
        sent: Any = None
        thrown: BaseException | None = None
        while True:
            try:
                value = steps.throw(thrown) if thrown is not None else steps.send(sent)
            except StopIteration as done:
                return done.value
            self.reached += 1
            if self.reached == self._at:
                task.cancel()
            sent = thrown = None
            try:
                sent = yield value
            except BaseException as error:  # noqa: BLE001 - it is passed on, whatever it is
                thrown = error


class Troubled:
    """Answers each call as the script says, then with success."""

    def __init__(self) -> None:
        self.script: list[str] = []
        self.server = Server(self.serve)
        self.url = ""

    async def serve(self, wire: Wire) -> None:
        while (await wire.read()) is not None:
            await asyncio.sleep(0.001)
            what = self.script.pop(0) if self.script else "200"
            if what == "reset":
                wire.reset()
                return
            if what == "429":
                await wire.respond(429, b"{}", {"Retry-After": "0.005"})
            elif what == "cut":
                await wire.respond(200, b'{"a": "long enough to be cut"}', cut=True)
                await asyncio.sleep(0.003)
                return
            else:
                await wire.respond(int(what), b'{"fine": true}', {"RateLimit-Remaining": "3"})


@pytest.fixture
def troubled() -> Iterator[Troubled]:
    far = Troubled()
    with far.server.running() as far.url:
        yield far


async def at_every_point(
    far: Troubled,
    script: list[str],
    prepare: Callable[[AsyncClient], Awaitable[asyncio.Task[Any] | None]],
    *,
    rate: int = 1000,
) -> int:
    """Cancel a call at its first suspension, another at its second, until one is done before; return how many."""
    for at in range(1, 200):
        budget = Budget(rate, clock=FakeClock(auto=True))
        # One connection: one that was leaked would be missed by the next call.
        limits = httpx.Limits(max_connections=1, keepalive_expiry=4)
        async with AsyncClient(far.url, TOKEN, budget=budget, retries=QUICK, limits=limits, timeout=2) as client:
            other = await prepare(client)
            far.script[:] = script
            wrapped = CancelledAt(client.request("PUT", "/rows/1", json={"a": 1}), at)

            async def run(wrapped: CancelledAt = wrapped) -> Any:
                return await wrapped

            task = asyncio.create_task(run())
            await asyncio.wait([task])
            if other is not None:
                assert (await other).parsed == {"fine": True}
            if not task.cancelled():
                assert task.exception() is None
                assert wrapped.reached < at
                return at - 1
            far.script.clear()
            assert not busy(budget)
            assert asyncio.all_tasks() == {asyncio.current_task()}
            response = await client.request("GET", "/rows")
            assert response.parsed == {"fine": True}
        await until_async(lambda: not far.server.open)
    raise AssertionError("the call never came to an end")


async def nothing(client: AsyncClient) -> None:
    pass


async def used_before(client: AsyncClient) -> None:
    await client.request("GET", "/rows")


async def used_up(client: AsyncClient) -> None:
    await client.request("GET", "/rows")
    await (await client._transport.limit.acquire_async()).send_async()


async def test_while_connecting_sending_and_reading(troubled: Troubled) -> None:
    assert await at_every_point(troubled, [], nothing) >= 5


async def test_on_a_connection_that_is_reused(troubled: Troubled) -> None:
    assert await at_every_point(troubled, [], used_before) >= 3


async def test_while_waiting_for_a_turn(troubled: Troubled) -> None:
    plain = await at_every_point(troubled, [], used_before)
    assert await at_every_point(troubled, [], used_up, rate=2) == plain + 1


async def test_during_the_waits_between_attempts(troubled: Troubled) -> None:
    plain = await at_every_point(troubled, [], used_before)
    assert await at_every_point(troubled, ["500", "429", "503"], used_before) >= 4 * plain


async def test_when_connections_break(troubled: Troubled) -> None:
    assert await at_every_point(troubled, ["reset", "cut", "reset"], used_before) >= 12


async def test_while_waiting_for_a_connection(troubled: Troubled) -> None:
    async def another(client: AsyncClient) -> asyncio.Task[Any]:
        task = asyncio.create_task(client.request("GET", "/rows"))
        await asyncio.sleep(0)
        return task

    assert await at_every_point(troubled, [], another) >= 4


async def test_while_the_client_is_being_closed(troubled: Troubled) -> None:
    for at in range(1, 50):
        client = AsyncClient(troubled.url, TOKEN, budget=Budget(1000))
        await asyncio.gather(*(client.request("GET", "/rows") for _ in range(3)))
        assert troubled.server.open == 3
        wrapped = CancelledAt(client.aclose(), at)

        async def run(wrapped: CancelledAt = wrapped) -> None:
            await wrapped

        task = asyncio.create_task(run())
        await asyncio.wait([task])
        with pytest.raises(errors.ClientClosedError):
            await client.request("GET", "/rows")
        await until_async(lambda: not troubled.server.open)
        if not task.cancelled():
            return
    raise AssertionError("closing never came to an end")


class Moody:
    """Answers after 0 to 15 milliseconds; each seventh request with nothing, each fifth with a 503."""

    def __init__(self) -> None:
        self.requests = 0
        self.server = Server(self.serve)
        self.url = ""

    async def serve(self, wire: Wire) -> None:
        while (await wire.read()) is not None:
            self.requests += 1
            number = self.requests
            if number % 7 == 0:
                return
            await asyncio.sleep(number % 6 * 0.003)
            await wire.respond(503 if number % 5 == 0 else 200)


@pytest.fixture
def moody() -> Iterator[Moody]:
    far = Moody()
    with far.server.running() as far.url:
        yield far


@pytest.mark.parametrize("canceller", ["timeout", "cancel", "scope"])
@pytest.mark.parametrize("most", [3, 100])
async def test_a_storm_of_cancelled_calls_loses_no_connection(moody: Moody, most: int, canceller: str) -> None:
    chance = random.Random(most)
    limits = httpx.Limits(max_connections=most, max_keepalive_connections=most)
    ended: Counter[str] = Counter()
    client = AsyncClient(moody.url, TOKEN, budget=Budget(5000), limits=limits, timeout=2, retries=QUICK)

    async def call() -> None:
        await client.request(chance.choice(["GET", "PUT", "POST"]), "/rows")

    async def cancelled() -> str:
        patience = chance.random() * 0.05
        try:
            if canceller == "timeout":
                async with asyncio.timeout(patience):
                    await call()
            elif canceller == "scope":
                with anyio.fail_after(patience):
                    await call()
            else:
                task = asyncio.create_task(call())
                asyncio.get_running_loop().call_later(patience, task.cancel)
                await task
        except (TimeoutError, asyncio.CancelledError):
            return "cancelled"
        except errors.ActiveCampaignError as error:
            return type(error).__name__
        return "answered"

    for _ in range(25):
        ended.update(await asyncio.gather(*(cancelled() for _ in range(20))))
    assert asyncio.all_tasks() == {asyncio.current_task()}
    connections = await client._transport.connections.current()
    assert not connections.calls
    assert connections._slots._value == most
    assert len(connections._idle) <= most
    # Nothing is open but what is idle; the server may still have to notice.
    await until_async(lambda: moody.server.open <= len(connections._idle))
    assert ended["cancelled"] > 50
    assert not set(ended) - {"cancelled", "answered", "OutcomeUnknownError", "ServerError"}
    responses = await asyncio.gather(*(client.request("GET", "/rows") for _ in range(2 * most)), return_exceptions=True)
    assert not [response for response in responses if isinstance(response, errors.RequestTimeoutError)]
    await client.aclose()
    await until_async(lambda: not moody.server.open)


@pytest.fixture
def silent() -> Iterator[tuple[str, Server]]:
    async def serve(wire: Wire) -> None:
        while await wire.peek():
            pass

    server = Server(serve)
    with server.running() as url:
        yield url.replace("http", "https"), server


async def test_a_call_that_is_cancelled_during_the_tls_handshake_leaves_no_socket(silent: tuple[str, Server]) -> None:
    url, server = silent
    async with AsyncClient(url, TOKEN, budget=Budget(5000), verify=ssl.create_default_context()) as client:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await client.request("GET", "/rows")
        assert server.opened == 1
        await until_async(lambda: not server.open)
