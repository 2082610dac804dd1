"""Processes that share an account, against one that counts: never over its limit, hardly under it, and nobody left out.

These tests take real time, for what they are about is when requests arrive. The rate is scaled up so that seconds
suffice; what it is at 5 a second is a benchmark. Even workers are asynchronous, odd ones have threads, and their clocks
differ by hours.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.budgets.account import Report, served
from tests.budgets.stores import RedisServer
from tests.budgets.worker import crew

RATE = 50
SECONDS = 5.0


@pytest.fixture(params=["file", "redis"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[dict[str, Any]]:
    if request.param == "file":
        yield {"store": "file", "place": str(tmp_path / "budget")}
    else:
        server: RedisServer = request.getfixturevalue("redis_server")
        yield {"store": "redis", "place": server.url}


@pytest.mark.parametrize("workers", [1, 2, 8])
def test_workers_stay_within_the_limit_use_it_and_share_it_evenly(store: dict[str, Any], workers: int) -> None:
    with served(RATE) as account:
        with crew(workers, account.url, {**store, "rate": RATE}):
            time.sleep(SECONDS)
            end = time.monotonic()
        report = account.report()
    in_time = report.since(0, end)
    assert report.refused == 0, report.held_up
    assert in_time.used >= 0.9, report.held_up
    assert len(in_time.by) == workers
    assert min(in_time.by.values()) >= len(in_time.log) / workers / 2, in_time.by


def share_of(report: Report, name: str) -> float:
    return report.by[name] / len(report.log)
