"""Real stores that fail: unreachable at the start, lost midway, emptied, hanging, slow; and workers that are killed.

What counts is what the account sees. In each story nobody exceeds its limit, nobody stops for good, and it says how
long it takes until the rate is used again.
"""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any

import pytest

from tests.budgets.account import Report, served
from tests.budgets.stores import LongWay, RedisServer
from tests.budgets.worker import crew, sent_by

pytestmark = pytest.mark.alone

RATE = 40
WORKERS = 4
W = 1.05
TIMEOUT = 0.5

ALONE = TIMEOUT + W
"""Seconds from the loss of the store until each worker uses its own share: until it counts as lost, and a window."""

TOGETHER = 1 + (1 + TIMEOUT + 0.5) + W
"""Seconds from its return until it is used again: the next attempt, until everybody has made one, and a window."""

SLACK = 0.6
"""Seconds that a busy machine may take for all that."""


class Place(ABC):
    """A real store that can be taken away."""

    def __init__(self, **budget: Any) -> None:
        self.budget = {"rate": RATE, "workers": WORKERS, "timeout": TIMEOUT, **budget}

    @abstractmethod
    def lose(self) -> None: ...

    @abstractmethod
    def give_back(self) -> None: ...

    @abstractmethod
    def empty(self) -> None: ...


class InRedis(Place):
    def __init__(self, server: RedisServer) -> None:
        super().__init__(store="redis", place=server.url)
        self._server = server

    def lose(self) -> None:
        self._server.stop()

    def give_back(self) -> None:
        self._server.start()  # with nothing in it

    def empty(self) -> None:
        self._server.say("FLUSHALL")


class InFile(Place):
    def __init__(self, folder: Path) -> None:
        self._folder = folder / "here"
        self._away = folder / "away"
        self._folder.mkdir()
        super().__init__(store="file", place=str(self._folder / "budget"))

    def lose(self) -> None:
        self._folder.rename(self._away)

    def give_back(self) -> None:
        self._away.rename(self._folder)

    def empty(self) -> None:
        (self._folder / "budget").unlink()


@pytest.fixture(params=["file", "redis"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    if request.param == "file":
        return InFile(tmp_path)
    return InRedis(request.getfixturevalue("redis_server"))


def in_full(report: Report, since: float) -> float:
    """Seconds from a moment until half of a window's requests came within half a second, as they do at full speed."""
    times = [when for when in report.times if when >= since]
    for early, late in zip(times, times[report.rate // 2 :], strict=False):
        if late - early <= 0.5:
            return early - since
    return float("inf")


def test_a_store_that_is_not_there_at_the_start_is_joined_when_it_is(redis_server: RedisServer) -> None:
    place = InRedis(redis_server)
    place.lose()
    with served(RATE) as account:
        with crew(WORKERS, account.url, place.budget) as workers:
            began = time.monotonic()
            time.sleep(ALONE + SLACK + 1.2)
            place.give_back()
            there = time.monotonic()
            time.sleep(TOGETHER + SLACK + 0.7)
            end = time.monotonic()
        report = account.report()
        warnings = [worker.report()["warnings"] for worker in workers]
    assert report.most(sent_by(workers)) <= RATE
    alone = report.since(began + ALONE + SLACK, there)
    assert 0.7 * RATE <= len(alone.log) / (there - began - ALONE - SLACK) <= RATE
    assert len(alone.by) == WORKERS
    assert all(len(lines) == 1 and "cannot be used" in lines[0] for lines in warnings), warnings
    assert in_full(report, there) <= TOGETHER + SLACK
    assert report.longest_gap <= 2 * W + SLACK
    assert report.times[-1] > end - 0.7


def test_a_store_that_is_lost_midway_and_comes_back(place: Place) -> None:
    with served(RATE) as account:
        with crew(WORKERS, account.url, place.budget) as workers:
            time.sleep(1.5)
            lost = time.monotonic()
            place.lose()
            time.sleep(ALONE + SLACK + 1.2)
            back = time.monotonic()
            place.give_back()
            time.sleep(TOGETHER + SLACK + 0.7)
            end = time.monotonic()
        report = account.report()
        found = [worker.report() for worker in workers]
    assert report.most(sent_by(workers)) <= RATE
    # On their own, and yet the workers use nearly all of the rate: they had dealt out the turns.
    alone = report.since(lost + ALONE + SLACK, back)
    assert 0.75 * RATE <= len(alone.log) / (back - lost - ALONE - SLACK) <= RATE
    assert in_full(report, back) <= TOGETHER + SLACK
    assert report.longest_gap <= ALONE + W + SLACK
    assert report.times[-1] > end - 0.7
    assert all(len(each["warnings"]) == 1 for each in found), found


def test_a_store_that_is_emptied_while_it_is_in_use(place: Place) -> None:
    with served(RATE) as account:
        with crew(WORKERS, account.url, place.budget) as workers:
            time.sleep(1.7)
            place.empty()
            emptied = time.monotonic()
            time.sleep(3)
        report = account.report()
        found = [worker.report() for worker in workers]
    assert report.most(sent_by(workers)) <= RATE
    assert in_full(report, emptied + 0.3) <= W + SLACK
    assert not any(each["warnings"] for each in found)


def test_a_store_that_hangs_and_goes_on(redis_server: RedisServer) -> None:
    with served(RATE) as account:
        with crew(WORKERS, account.url, InRedis(redis_server).budget) as workers:
            time.sleep(1.5)
            redis_server.freeze()
            frozen = time.monotonic()
            time.sleep(ALONE + SLACK + 1.2)
            thawed = time.monotonic()
            redis_server.thaw()
            time.sleep(TOGETHER + SLACK + 0.7)
        report = account.report()
        found = [worker.report() for worker in workers]
    assert report.most(sent_by(workers)) <= RATE
    alone = report.since(frozen + ALONE + SLACK, thawed)
    assert 0.75 * RATE <= len(alone.log) / (thawed - frozen - ALONE - SLACK) <= RATE
    assert in_full(report, thawed) <= TOGETHER + SLACK
    assert report.longest_gap <= ALONE + W + SLACK
    assert all(len(each["warnings"]) == 1 for each in found), found


@pytest.mark.parametrize(("there", "back"), [(0.05, 0.05), (0.0, 0.1)], ids=["both", "back"])
def test_a_slow_store_is_used_to_the_full(redis_server: RedisServer, there: float, back: float) -> None:
    with LongWay(redis_server.port, there, back) as way, served(RATE) as account:
        with crew(WORKERS, account.url, {"store": "redis", "place": way.url, "rate": RATE}) as workers:
            time.sleep(3)
            end = time.monotonic()
        report = account.report()
        found = [worker.report() for worker in workers]
    assert report.most(sent_by(workers)) <= RATE
    in_time = report.since(0, end)
    assert in_time.used >= 0.85
    assert min(in_time.by.values()) >= len(in_time.log) / WORKERS / 2
    assert not any(each["warnings"] for each in found)
