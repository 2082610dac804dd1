"""Processes that share an account, against one that counts: never over its limit, hardly under it, and fair to all.

These tests take real time, for what they are about is when requests arrive. The rate is scaled up so that seconds
suffice; what it is at 5 a second is a benchmark. Even workers are asynchronous, odd ones have threads, and their clocks
differ by hours.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from ac_client import Client
from ac_sandbox import Sandbox
from tests.budgets.account import Arrival, Report, served
from tests.budgets.stores import LongWay, RedisServer
from tests.budgets.worker import crew, sent_by

pytestmark = pytest.mark.alone

RATE = 50
SECONDS = 3.0


@pytest.fixture(params=["file", "redis"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[dict[str, Any]]:
    if request.param == "file":
        yield {"store": "file", "place": str(tmp_path / "budget")}
    else:
        server: RedisServer = request.getfixturevalue("redis_server")
        yield {"store": "redis", "place": server.url}


@pytest.mark.parametrize(("store", "workers"), [("file", 2), ("file", 8), ("redis", 8)], indirect=["store"])
def test_workers_stay_within_the_limit_use_it_and_share_it_evenly(store: dict[str, Any], workers: int) -> None:
    with served(RATE) as account:
        with crew(workers, account.url, {**store, "rate": RATE}) as team:
            time.sleep(SECONDS if workers < 8 else 2 * SECONDS)  # an even share shows over some windows
            end = time.monotonic()
        report = account.report()
    assert report.most(sent_by(team)) <= RATE
    in_time = report.since(0, end)
    assert in_time.used >= 0.9
    assert len(in_time.by) == workers
    # The first to come finds the account idle; from the second window on, all of them wait for permits.
    shared = report.since(in_time.times[0] + 1.05, end)
    assert min(shared.by.values()) >= len(shared.log) / workers / 2, shared.by


def test_the_sandbox_refuses_none_of_them(store: dict[str, Any]) -> None:
    rate, margin = 20, 0.08
    with Sandbox() as sandbox, LongWay(urlsplit(sandbox.url).port or 0, jitter=0.02) as way:
        with Client(sandbox.url, sandbox.token) as client:
            client.tags.list().first()  # what it makes when it is first asked takes its time
        sandbox.limit(rate)  # from here on, for that request is not one of the workers'
        budget = {**store, "rate": rate, "margin": margin}
        url = f"http://127.0.0.1:{way.port}"
        with crew(4, url, budget, token=sandbox.token, path="/tags", calls=4) as team:
            offset = time.monotonic() - sandbox.clock.seconds()
            time.sleep(SECONDS)
        seen = [
            Arrival(request.seconds + offset, "", request.headers["x-call"], request.status)
            for request in sandbox.requests
            if "x-call" in request.headers
        ]
    sent = sent_by(team)
    report = Report(rate, seen)
    assert report.most(sent) <= rate
    assert report.used >= 0.85
    # One that took longer than the margin to arrive was held up by this machine, and can be blamed for a 429.
    held_up = max(arrival.when - sent[arrival.call] for arrival in seen)
    assert held_up > margin or not report.refused


def test_a_429_stops_every_worker_until_it_is_over(store: dict[str, Any]) -> None:
    with served(RATE, refuse=[RATE + 20], retry_after=2) as account:
        with crew(4, account.url, {**store, "rate": RATE}):
            time.sleep(4.2)
        report = account.report()
    [refused] = [arrival for arrival in report.log if arrival.status == 429]
    # What was on its way when the response came is let through.
    pause = report.since(refused.when + 0.15, refused.when + 2.0)
    assert not pause.log
    after = report.since(refused.when + 2.0, refused.when + 2.5)
    assert len(after.log) >= RATE / 2
    assert len(after.by) == 4
