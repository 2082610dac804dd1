"""The budget against a server that counts: never over the limit, and hardly under it.

These tests take real time, for what they are about is when requests arrive. The rate is scaled up so that seconds
suffice; what it is at 5 a second is a benchmark.
"""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest

from ac_client import AsyncClient, Budget, Client
from tests.runtime.far_end import FarEnd, far_end

TOKEN = "a-token-of-the-rate"
RATE = 50
SECONDS = 5.0


@pytest.mark.alone
@pytest.mark.no_debug_log
def test_many_tasks_two_clients_a_second_loop_and_threads_stay_within_the_limit_and_use_it() -> None:
    report = run()
    assert report["refused"] == 0
    assert report["most"] <= RATE
    assert report["used"] >= 0.93
    # No caller was left out: first come, first served.
    assert set(report["by"]) == {"first", "second", "loop", "thread"}
    assert all(count > RATE / 10 for count in report["by"].values())


def run() -> dict[str, Any]:
    budget = Budget(RATE)
    with far_end("rate", rate=RATE, jitter=0.02, delay=(0.05, 0.4)) as account:
        end = time.monotonic() + SECONDS
        threads = [threading.Thread(target=in_a_loop_of_its_own, args=(account, budget, end))]
        threads += [threading.Thread(target=in_a_thread, args=(account, budget, end)) for _ in range(8)]
        for thread in threads:
            thread.start()
        asyncio.run(two_clients(account, budget, end))
        for thread in threads:
            thread.join()
        report: dict[str, Any] = account.report()
    return report


async def two_clients(account: FarEnd, budget: Budget, end: float) -> None:
    async with (
        AsyncClient(account.url, TOKEN, budget=budget) as first,
        AsyncClient(account.url, "another-token-of-the-account", budget=budget) as second,
    ):
        tasks = [call_until(end, first, "first") for _ in range(40)]
        tasks += [call_until(end, second, "second") for _ in range(40)]
        await asyncio.gather(*tasks)


async def call_until(end: float, client: AsyncClient, name: str) -> None:
    while time.monotonic() < end:
        await client.request("GET", "/anything", headers={"x-from": name})


def in_a_loop_of_its_own(account: FarEnd, budget: Budget, end: float) -> None:
    async def main() -> None:
        async with AsyncClient(account.url, TOKEN, budget=budget) as client:
            await asyncio.gather(*(call_until(end, client, "loop") for _ in range(20)))

    asyncio.run(main())


def in_a_thread(account: FarEnd, budget: Budget, end: float) -> None:
    with Client(account.url, TOKEN, budget=budget) as client:
        while time.monotonic() < end:
            client.request("GET", "/anything", headers={"x-from": "thread"})
