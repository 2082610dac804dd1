"""Ten thousand calls, a fifth of them spoilt on the way, over real sockets; the far end counts what was applied.

`AC_CLIENT_FAULT_CALLS` sets another number of calls; they are shared out over the three tests below.
"""

from __future__ import annotations

import asyncio
import gc
import os
import random
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import pytest

from ac_client import AsyncClient, Budget, Client, Response, Retries, errors
from tests.runtime.far_end import FarEnd, far_end
from tests.runtime.limits import busy

CALLS = int(os.environ.get("AC_CLIENT_FAULT_CALLS", "10000"))
TOKEN = "a-token-of-the-fault-run"
PATIENCE = 0.4
RETRIES = Retries(max_attempts=10, initial_backoff=0.01, max_backoff=0.05)


@pytest.fixture(autouse=True)
def _brief_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    # A 429 pauses the account for a second at least, and there are too many of them here for that.
    monkeypatch.setattr("ac_client.retries._SHORTEST_PAUSE", 0.02)


# What a call may end with. Anything else is a bug, and fails the test.
DOCUMENTED = (errors.OutcomeUnknownError, errors.UnexpectedResponseError)

# Each call has a row of its own, so that its outcome is known. Reads, changes and deletions find theirs there.
KINDS = ("read", "put", "delete", "post", "patch", "sync")


@dataclass
class Call:
    """One call, and how it ended."""

    number: int
    kind: str
    result: str = "never sent"
    response: Any = None

    @property
    def key(self) -> str:
        return f"row-{self.number}"

    def sent_by(self, client: Any) -> Any:
        """The call itself, to be awaited where the client is."""
        method = {"read": "GET", "put": "PUT", "delete": "DELETE", "patch": "PATCH"}.get(self.kind, "POST")
        path = "/rows" if self.kind == "post" else "/rows/sync" if self.kind == "sync" else f"/rows/{self.key}"
        body = None if self.kind in ("read", "delete") else {"row": f"new {self.number}", "key": self.key}
        safe = True if self.kind == "sync" else None
        return client.request(method, path, json=body, headers={"x-call": str(self.number)}, safe_to_repeat=safe)

    def succeeded(self, response: Response[Any]) -> None:
        self.result, self.response = "success", response.parsed

    def failed(self, error: errors.ActiveCampaignError) -> None:
        self.result = type(error).__name__
        assert isinstance(error, DOCUMENTED), error
        if isinstance(error, errors.UnexpectedResponseError):
            assert error.applied is (self.kind != "read")


def calls(count: int, seed: int) -> list[Call]:
    chance = random.Random(seed)
    return [Call(number, chance.choice(KINDS)) for number in range(count)]


def check(made: list[Call], report: dict[str, Any]) -> None:
    """Compare what the callers got with what the server did."""
    applied = Counter({int(number): count for number, count in report["applied"].items() if number.isdecimal()})
    rows = report["rows"]
    for call in made:
        told = call.result, call.kind, call.number
        times = applied[call.number]
        if call.kind in ("post", "patch"):
            assert times <= 1, told
        if call.result == "success":
            expected = {"row": f"old {call.number}" if call.kind == "read" else f"new {call.number}"}
            if call.kind == "delete":
                assert call.key not in rows, told
            else:
                assert call.response == expected, told
            if call.kind in ("put", "sync"):
                assert rows[call.key] == expected["row"], told
            assert (times >= 1) is (call.kind != "read"), told
        elif call.result == "UnexpectedResponseError":
            assert (times >= 1) is (call.kind != "read"), told
        elif call.result == "OutcomeUnknownError":
            # Sent ten times, a repeatable call gets through; only the others are given up.
            assert call.kind in ("post", "patch"), told
        else:
            assert call.result in ("cancelled", "never sent"), told


def prepare(account: FarEnd, made: list[Call]) -> None:
    """Put the rows there that are read, changed and deleted; over the same front, so with the same patience."""
    wanted = [call for call in made if call.kind in ("read", "put", "delete")]
    lock = threading.Lock()

    with Client(account.url, TOKEN, budget=Budget(10**6), retries=RETRIES, timeout=PATIENCE) as client:

        def put() -> None:
            while True:
                with lock:
                    if not wanted:
                        return
                    call = wanted.pop()
                body = {"row": f"old {call.number}"}
                while True:
                    try:
                        client.request("PUT", f"/rows/{call.key}", json=body, headers={"x-call": "setup"})
                        break
                    except errors.UnexpectedResponseError:
                        pass

        with ThreadPoolExecutor(16) as threads:
            for done in [threads.submit(put) for _ in range(16)]:
                done.result()


async def run(account: FarEnd, made: list[Call], budget: Budget, *, cancelling: bool = False) -> None:
    chance = random.Random(11)

    async def one(client: AsyncClient, call: Call) -> None:
        try:
            call.succeeded(await call.sent_by(client))
        except errors.ActiveCampaignError as error:
            call.failed(error)
        except asyncio.CancelledError:
            call.result = "cancelled"
            raise

    async def worker(client: AsyncClient, waiting: list[Call]) -> None:
        while waiting:
            task = asyncio.create_task(one(client, waiting.pop()))
            if cancelling and chance.random() < 0.3:
                await asyncio.sleep(chance.uniform(0, 0.03))
                task.cancel()
            await asyncio.wait([task])
            if not task.cancelled():
                task.result()

    async with AsyncClient(account.url, TOKEN, budget=budget, retries=RETRIES, timeout=PATIENCE) as client:
        waiting = made[::-1]
        await asyncio.gather(*(worker(client, waiting) for _ in range(48)))
        # The client works afterwards, and nothing is left of the calls.
        for _ in range(20):
            try:
                await client.request("PUT", "/rows/after", json={"row": "all"}, headers={"x-call": "after"})
                break
            except errors.UnexpectedResponseError:
                pass
        assert asyncio.all_tasks() == {asyncio.current_task()}


def check_nothing_is_left(account: FarEnd, budget: Budget) -> dict[str, Any]:
    assert not busy(budget)
    gc.collect()
    deadline = time.monotonic() + 10
    while (report := account.report())["open"] > 1 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert report["open"] == 1  # the one that asks
    found: dict[str, Any] = report
    return found


def show(made: list[Call], report: dict[str, Any], request: pytest.FixtureRequest) -> None:
    counted = Counter(f"{call.kind}: {call.result}" for call in made)
    request.node.user_properties.append(("calls", dict(counted)))
    request.node.user_properties.append(("faults", report["faults"]))
    print(f"\n{len(made)} calls, {report['requests']} requests, {report['opened']} connections")  # noqa: T201 - with -s
    print(dict(sorted(counted.items())), dict(sorted(report["faults"].items())), sep="\n")  # noqa: T201


@pytest.mark.no_debug_log
def test_calls_that_are_awaited(request: pytest.FixtureRequest) -> None:
    made, budget = calls(CALLS // 2, seed=1), Budget(10**6)
    with far_end("faults", share=0.2, seed=1, slow=2 * PATIENCE) as account:
        prepare(account, made)
        asyncio.run(run(account, made, budget))
        report = check_nothing_is_left(account, budget)
    show(made, report, request)
    check(made, report)
    assert {call.result for call in made} == {"success", "OutcomeUnknownError", "UnexpectedResponseError"}
    assert len(report["faults"]) == 18


def test_calls_that_are_cancelled_at_random(request: pytest.FixtureRequest) -> None:
    made, budget = calls(CALLS // 4, seed=2), Budget(10**6)
    with far_end("faults", share=0.2, seed=2, slow=2 * PATIENCE) as account:
        prepare(account, made)
        asyncio.run(run(account, made, budget, cancelling=True))
        report = check_nothing_is_left(account, budget)
    show(made, report, request)
    check(made, report)
    assert sum(call.result == "cancelled" for call in made) > CALLS / 40


def test_calls_of_threads(request: pytest.FixtureRequest) -> None:
    made, budget = calls(CALLS // 4, seed=3), Budget(10**6)
    with far_end("faults", share=0.2, seed=3, slow=2 * PATIENCE) as account:
        prepare(account, made)
        waiting = made[::-1]

        def work(client: Client) -> None:
            while waiting:
                call = waiting.pop()
                try:
                    call.succeeded(call.sent_by(client))
                except errors.ActiveCampaignError as error:
                    call.failed(error)

        client = Client(account.url, TOKEN, budget=budget, retries=RETRIES, timeout=PATIENCE)
        with client, ThreadPoolExecutor(24) as threads:
            for done in [threads.submit(work, client) for _ in range(24)]:
                done.result()
        report = check_nothing_is_left(account, budget)
    show(made, report, request)
    check(made, report)
