"""One client in many places: event loops, threads, forks; and what closing it means."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from ac_client import AsyncClient, Budget, Client, Retries, errors
from tests.runtime.fake_clock import FakeClock
from tests.runtime.limits import busy
from tests.runtime.until import until, until_async
from tests.runtime.wire import Server, Wire

TOKEN = "a-token-of-the-pools"


class Slow:
    """Answers after a while."""

    def __init__(self) -> None:
        self.delay = 0.0
        self.requests = 0
        self.server = Server(self.serve)
        self.url = ""

    async def serve(self, wire: Wire) -> None:
        while (await wire.read()) is not None:
            self.requests += 1
            await asyncio.sleep(self.delay)
            await wire.respond(200, b'{"fine": true}')

    def wait_until_open(self, count: int) -> None:
        until(lambda: self.server.open == count)


@pytest.fixture
def far() -> Iterator[Slow]:
    slow = Slow()
    with slow.server.running() as slow.url:
        yield slow


def client(far: Slow, **options: Any) -> AsyncClient:
    return AsyncClient(far.url, TOKEN, **{"budget": Budget(1000), **options})


def test_one_client_in_one_event_loop_after_another(far: Slow) -> None:
    ac = client(far)

    async def main() -> Any:
        await ac.request("GET", "/rows")
        return (await ac.request("GET", "/rows")).parsed

    for number in range(1, 4):
        assert asyncio.run(main()) == {"fine": True}
        assert far.server.opened == number
        # The client was not closed, and yet no connection outlives its loop.
        far.wait_until_open(0)
    assert len(ac._transport.connections._loops) == 1
    asyncio.run(ac.aclose())


def test_one_client_in_two_event_loops_at_once(far: Slow) -> None:
    ac = client(far)
    far.delay = 0.02

    async def main() -> None:
        for _ in range(5):
            await asyncio.gather(*(ac.request("GET", "/rows") for _ in range(4)))

    threads = [threading.Thread(target=asyncio.run, args=(main(),)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert far.requests == 60
    far.wait_until_open(0)
    asyncio.run(ac.aclose())


def test_closing_in_one_loop_closes_what_another_has_open(far: Slow) -> None:
    ac = client(far)
    ready, end = threading.Event(), threading.Event()
    outcome: list[BaseException] = []

    async def elsewhere() -> None:
        await ac.request("GET", "/rows")
        ready.set()
        await until_async(end.is_set)
        try:
            await ac.request("GET", "/rows")
        except errors.ActiveCampaignError as error:
            outcome.append(error)

    async def main() -> None:
        await ac.request("GET", "/rows")
        await ac.aclose()

    thread = threading.Thread(target=asyncio.run, args=(elsewhere(),))
    thread.start()
    ready.wait(10)
    asyncio.run(main())
    far.wait_until_open(0)
    end.set()
    thread.join()
    assert isinstance(outcome[0], errors.ClientClosedError)


async def test_closing_does_not_wait_for_a_loop_that_is_busy(far: Slow) -> None:
    ac = client(far)
    ready, end = threading.Event(), threading.Event()

    async def busy() -> None:
        await ac.request("GET", "/rows")
        ready.set()
        end.wait(10)

    thread = threading.Thread(target=asyncio.run, args=(busy(),))
    thread.start()
    await asyncio.to_thread(ready.wait, 10)
    began = time.monotonic()
    await ac.aclose()
    assert time.monotonic() - began < 5
    end.set()
    await asyncio.to_thread(thread.join)
    far.wait_until_open(0)


def test_a_client_that_is_dropped_closes_its_connections_and_warns(far: Slow) -> None:
    held: list[Any] = []

    def dropped() -> None:
        held.clear()
        gc.collect()

    async def main() -> None:
        held.append(client(far))
        await held[0].request("GET", "/rows")
        with pytest.warns(ResourceWarning, match=r"AsyncClient\('http://127.*\) was used and never closed.*aclose\(\)"):
            dropped()
        await until_async(lambda: not far.server.open)

    asyncio.run(asyncio.wait_for(main(), 10))
    held.append(Client(far.url, TOKEN, budget=Budget(1000)))
    held[0].request("GET", "/rows")
    with pytest.warns(ResourceWarning, match=r"Client\('http://127.*\) was used and never closed.*close\(\)"):
        dropped()
    far.wait_until_open(0)
    held.append(Client(far.url, TOKEN))  # and never used
    dropped()


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="a system without fork, such as Windows, has nothing to test")
@pytest.mark.parametrize("awaited", [True, False], ids=["awaited", "synchronous"])
def test_after_a_fork_a_client_opens_connections_of_its_own(far: Slow, awaited: bool) -> None:
    kind: Any = AsyncClient if awaited else Client
    ac = kind(far.url, TOKEN, budget=Budget(1000))
    loop = asyncio.new_event_loop()

    def ask(within: asyncio.AbstractEventLoop) -> bool:
        result = ac.request("GET", "/rows")
        response = within.run_until_complete(result) if awaited else result
        return bool(response.parsed == {"fine": True})

    assert ask(loop)
    child = os.fork()
    if not child:
        fine = False
        try:
            within = asyncio.new_event_loop()
            fine = ask(within) and far.server.opened == 1  # the server's own count is the parent's
            if awaited:
                within.run_until_complete(ac.aclose())
            else:
                ac.close()
        finally:
            os._exit(0 if fine else 1)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    # The parent's connection still works, though the child has closed the client.
    assert ask(loop)
    assert far.server.opened == 2
    if awaited:
        loop.run_until_complete(ac.aclose())
        loop.run_until_complete(loop.shutdown_asyncgens())
    else:
        ac.close()
    loop.close()
    far.wait_until_open(0)


async def test_a_closed_client_says_what_to_do(far: Slow) -> None:
    ac = client(far)
    variant = ac.with_options(priority="background")
    async with ac as same:
        assert same is ac
        await variant.request("GET", "/rows")
        assert not variant.is_closed
    for closed in (ac, variant):
        assert closed.is_closed
        with pytest.raises(errors.ClientClosedError, match="make a new one, and keep it open"):
            await closed.request("GET", "/rows")
    with pytest.raises(errors.ClientClosedError):
        async with ac:
            pass
    await ac.aclose()  # twice is fine
    assert far.requests == 1


def test_a_closed_synchronous_client_says_what_to_do(far: Slow) -> None:
    with Client(far.url, TOKEN, budget=Budget(1000)) as ac:
        variant = ac.with_options(timeout=3)
        variant.request("GET", "/rows")
    for closed in (ac, variant):
        assert closed.is_closed
        with pytest.raises(errors.ClientClosedError):
            closed.request("GET", "/rows")
    with pytest.raises(errors.ClientClosedError), ac:
        pass
    ac.close()
    far.wait_until_open(0)


async def test_closing_while_calls_are_under_way(far: Slow) -> None:
    far.delay = 5.0
    budget = Budget(3, per=30, margin=0)
    ac = client(far, budget=budget, retries=Retries(initial_backoff=0.001))
    calls = [asyncio.create_task(ac.request(method, "/rows")) for method in ("GET", "POST", "GET", "POST", "GET")]
    await until_async(lambda: far.requests == 3)
    await ac.aclose()
    # Each says so, or that its outcome is unknown; those in line are not sent, and leave no permit behind.
    outcomes = await asyncio.wait_for(asyncio.gather(*calls, return_exceptions=True), 10)
    known = (errors.ClientClosedError, errors.OutcomeUnknownError)
    assert all(isinstance(outcome, known) for outcome in outcomes), outcomes
    assert any(isinstance(outcome, errors.ClientClosedError) for outcome in outcomes)
    assert far.requests == 3
    assert not busy(budget)


async def test_a_closed_client_does_not_wait_for_a_turn_first(far: Slow) -> None:
    budget = Budget(1, clock=FakeClock())  # whose time stands still
    ac = client(far, budget=budget)
    await ac.request("GET", "/rows")
    await ac.aclose()
    with pytest.raises(errors.ClientClosedError):
        await asyncio.wait_for(ac.request("GET", "/rows"), 5)


def test_a_variant_of_a_subclass_has_what_the_subclass_adds() -> None:
    class Labelled(Client):
        def __init__(self, label: str, **settings: Any) -> None:
            super().__init__("https://acme.example", TOKEN, **settings)
            self.label = label

    ac = Labelled("mine")
    variant = ac.with_options(priority="background")
    assert (type(variant), variant.label) == (Labelled, "mine")
    assert variant._transport is ac._transport
    variant.label = "yours"
    assert ac.label == "mine"


def test_threads_share_a_synchronous_client(far: Slow) -> None:
    far.delay = 0.005
    with Client(far.url, TOKEN, budget=Budget(1000)) as ac:
        threads = [threading.Thread(target=lambda: [ac.request("GET", "/rows") for _ in range(10)]) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert far.requests == 80
    assert far.server.opened <= 8


def test_a_client_outside_of_any_event_loop_is_made_and_asked_without_one() -> None:
    code = "import ac_client; ac = ac_client.AsyncClient('https://acme.example', 'x' * 9); print(repr(ac))"
    import subprocess

    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "AsyncClient('https://acme.example')\n"
    assert done.stderr == ""
