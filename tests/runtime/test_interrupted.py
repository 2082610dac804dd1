"""Calls that are overtaken: by the closing of their client, or by the end of the time they may take."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from ac_client import AsyncClient, Budget, Client, Retries, errors
from tests.runtime.fake_clock import FakeClock
from tests.runtime.limits import busy
from tests.runtime.scripted import Scripted, response_of
from tests.runtime.until import until, until_async
from tests.runtime.wire import Server, Wire

TOKEN = "a-token-to-be-interrupted"
PATIENT = Retries(max_attempts=9, initial_backoff=60, max_backoff=60)


class Odd:
    """Handles each request by its script."""

    def __init__(self) -> None:
        self.requests = 0
        self.does = "nothing"
        self.server = Server(self.serve)
        self.url = ""

    async def serve(self, wire: Wire) -> None:
        while (await wire.read()) is not None:
            self.requests += 1
            if self.does == "cut":
                return
            if self.does == "headers":
                await self.drip(wire, b"HTTP/1.1 102 Processing\r\n\r\n")
            elif self.does == "body":
                wire._writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
                await self.drip(wire, b" ")
            elif self.does == "slowly":
                wire._writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n")
                await self.drip(wire, b" ", 28)
                wire._writer.write(b"{}")
            elif not await wire.peek():
                return

    async def drip(self, wire: Wire, piece: bytes, times: int = 1000) -> None:
        for _ in range(times):
            wire._writer.write(piece)
            await wire._writer.drain()
            await asyncio.sleep(0.01)


@pytest.fixture
def far() -> Iterator[Odd]:
    odd = Odd()
    with odd.server.running() as odd.url:
        yield odd


def outcome_of(function: Callable[[], object]) -> Any:
    try:
        return function()
    except errors.ActiveCampaignError as error:
        return error


async def closed_while(client: AsyncClient, method: str, reached: Callable[[], object], **arguments: Any) -> Any:
    """How a call ends whose client is closed as soon as something is reached."""
    call = asyncio.create_task(client.request(method, "/rows", **arguments))
    await until_async(reached)
    await asyncio.sleep(0.02)
    await client.aclose()
    [ended] = await asyncio.wait_for(asyncio.gather(call, return_exceptions=True), 5)
    assert asyncio.all_tasks() == {asyncio.current_task()}
    return ended


@pytest.mark.parametrize(
    ("method", "kind"),
    [("GET", errors.ClientClosedError), ("PUT", errors.OutcomeUnknownError), ("DELETE", errors.OutcomeUnknownError)],
)
async def test_closing_during_the_wait_between_attempts(
    far: Odd, method: str, kind: type[errors.ActiveCampaignError]
) -> None:
    far.does = "cut"
    client = AsyncClient(far.url, TOKEN, budget=Budget(1000), retries=PATIENT)
    ended = await closed_while(client, method, lambda: far.requests)
    assert type(ended) is kind
    assert (ended.method, ended.path, ended.attempts) == (method, "/api/3/rows", 1)
    assert far.requests == 1
    if isinstance(ended, errors.OutcomeUnknownError):
        assert isinstance(ended.last, errors.ClientClosedError)
        assert "Repeating it is harmless" in str(ended)


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_closing_while_a_call_waits_for_its_turn(far: Odd, method: str) -> None:
    budget = Budget(1, clock=FakeClock())  # whose time stands still
    client = AsyncClient(far.url, TOKEN, budget=budget)
    await (await client._transport.limit.acquire_async()).send_async()
    ended = await closed_while(client, method, lambda: busy(budget))
    assert type(ended) is errors.ClientClosedError
    assert ended.attempts == 0
    assert far.requests == 0
    assert not busy(budget)


async def test_closing_while_a_call_waits_for_its_turn_after_an_attempt_in_doubt(far: Odd) -> None:
    far.does = "cut"
    budget = Budget(1, clock=FakeClock())
    client = AsyncClient(far.url, TOKEN, budget=budget, retries=Retries(initial_backoff=0))
    assert type(await closed_while(client, "PUT", lambda: busy(budget))) is errors.OutcomeUnknownError


@pytest.mark.parametrize(("method", "kind"), [("GET", errors.ClientClosedError), ("POST", errors.OutcomeUnknownError)])
async def test_closing_while_a_call_waits_for_its_reply(far: Odd, method: str, kind: type[Exception]) -> None:
    client = AsyncClient(far.url, TOKEN, budget=Budget(1000), retries=PATIENT)
    ended = await closed_while(client, method, lambda: far.requests)
    assert type(ended) is kind
    await until_async(lambda: not far.server.open)


async def test_closing_in_the_moment_in_which_a_call_gets_its_turn(far: Odd, monkeypatch: pytest.MonkeyPatch) -> None:
    client = AsyncClient(far.url, TOKEN, budget=Budget(1000))
    limit, connections = client._transport.limit, await client._transport.connections.current()
    acquire = limit.acquire_async

    async def acquire_and_close(*arguments: Any) -> Any:
        permit = await acquire(*arguments)
        closing = connections._close_all()
        closing.send(None)  # as far as it comes before the call goes on
        closing.close()
        return permit

    monkeypatch.setattr(limit, "acquire_async", acquire_and_close)
    with pytest.raises(errors.ClientClosedError) as caught:
        await asyncio.wait_for(client.request("POST", "/rows"), 2)
    assert (caught.value.attempts, far.requests) == (0, 0)
    await client.aclose()


async def test_closing_while_a_read_with_a_side_effect_waits_for_its_reply(far: Odd) -> None:
    client = AsyncClient(far.url, TOKEN, budget=Budget(1000), retries=PATIENT)
    ended = await closed_while(client, "GET", lambda: far.requests, safe_to_repeat=False)
    assert type(ended) is errors.OutcomeUnknownError
    assert "might do it twice" in str(ended)


async def test_closing_while_a_call_waits_for_a_connection(far: Odd) -> None:
    limits = httpx.Limits(max_connections=1)
    client = AsyncClient(far.url, TOKEN, budget=Budget(1000), limits=limits, retries=PATIENT)
    first = asyncio.create_task(client.request("GET", "/rows"))
    await until_async(lambda: far.requests)
    second = asyncio.create_task(client.request("POST", "/rows"))
    await asyncio.sleep(0.02)
    await client.aclose()
    ended = await asyncio.wait_for(asyncio.gather(first, second, return_exceptions=True), 5)
    assert [type(end) for end in ended] == [errors.ClientClosedError] * 2
    assert far.requests == 1


@pytest.mark.parametrize(("method", "kind"), [("GET", errors.ClientClosedError), ("POST", errors.OutcomeUnknownError)])
def test_closing_a_synchronous_client_while_a_call_waits_for_its_reply(
    far: Odd, method: str, kind: type[Exception]
) -> None:
    # The blocked thread is not woken; its read timeout ends it.
    client = Client(far.url, TOKEN, budget=Budget(1000), timeout=0.3, retries=Retries(initial_backoff=0))
    ended: list[Any] = []
    thread = threading.Thread(target=lambda: ended.append(outcome_of(lambda: client.request(method, "/rows"))))
    thread.start()
    until(lambda: far.requests)
    client.close()
    thread.join(5)
    assert [type(end) for end in ended] == [kind]
    until(lambda: not far.server.open)


def test_a_synchronous_call_whose_client_was_closed_meanwhile(far: Odd) -> None:
    far.does = "cut"
    account = Scripted(awaited=False)

    def lost(_: httpx.Request) -> httpx.Response:
        account.client.close()
        raise httpx.ReadTimeout("slow")

    with pytest.raises(errors.OutcomeUnknownError) as caught:
        account.request("PUT", "/rows", lost)
    assert isinstance(caught.value.last, errors.ClientClosedError)
    assert account.clock.slept == []
    assert len(account.requests) == 1


@pytest.mark.parametrize("does", ["headers", "body", "nothing"])
async def test_a_reply_that_does_not_end_is_given_up(far: Odd, does: str) -> None:
    far.does = does
    async with AsyncClient(far.url, TOKEN, budget=Budget(1000), timeout=0.1) as client:
        impatient = client.with_options(retries=Retries(max_elapsed=0.1))
        began = time.monotonic()
        with pytest.raises(errors.OutcomeUnknownError, match=r"timeout=read|Retries\.max_elapsed") as caught:
            await impatient.request("POST", "/rows")
        assert time.monotonic() - began < 5
        assert isinstance(caught.value.last, errors.RequestTimeoutError)
        await until_async(lambda: not far.server.open)
        # The time allowed counts in all, and not for each attempt.
        began = time.monotonic()
        with pytest.raises(errors.RequestTimeoutError) as lost:
            await client.with_options(retries=Retries(max_elapsed=0.25, initial_backoff=0)).request("GET", "/rows")
        assert time.monotonic() - began < 5
        assert lost.value.attempts > 1 or does != "nothing"


async def test_a_connection_that_is_not_made_in_time_leaves_no_doubt(silent: str) -> None:
    timeout = httpx.Timeout(5, read=0.1)
    async with AsyncClient(
        silent, TOKEN, budget=Budget(1000), timeout=timeout, retries=Retries(max_elapsed=0.1)
    ) as client:
        with pytest.raises(errors.RequestTimeoutError, match=r"it took more than 0\.1 seconds, and Retries"):
            await client.request("POST", "/rows")


@pytest.fixture
def silent(far: Odd) -> str:
    return far.url.replace("http", "https")


async def test_a_slow_reply_is_not_cut_within_the_time_allowed(far: Odd) -> None:
    far.does = "slowly"
    async with AsyncClient(far.url, TOKEN, budget=Budget(1000), timeout=0.2) as client:
        assert (await client.request("GET", "/rows")).parsed == {}
    with Client(far.url, TOKEN, budget=Budget(1000), timeout=0.2) as other:
        assert other.request("GET", "/rows").parsed == {}


async def test_a_deadline_of_the_callers_own_stays_one(far: Odd) -> None:
    async with AsyncClient(far.url, TOKEN, budget=Budget(1000), timeout=3) as client:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await client.request("POST", "/rows")


@pytest.mark.parametrize("awaited", [True, False], ids=["awaited", "synchronous"])
def test_without_a_timeout_there_is_no_deadline(awaited: bool) -> None:
    account = Scripted(awaited=awaited, timeout=httpx.Timeout(None, connect=5))
    assert account.request("GET", "/rows", account.takes(9000, response_of(200, {}))).status_code == 200
