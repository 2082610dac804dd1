"""Real stores that fail: unreachable at the start, lost midway, emptied, hanging, slow; and workers that are killed.

The account's log counts: no call fails, no worker stops, and the rate is used again within a measured time. While the
store is unavailable, some requests may be refused, and are repeated.
"""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any

import pytest

from tests.budgets.account import Report, served
from tests.budgets.stores import LongWay, RedisServer
from tests.budgets.worker import Worker, crew, sent_by

pytestmark = pytest.mark.alone

RATE = 40
WORKERS = 4
W = 1.05
TIMEOUT = 0.5

BACK = 1 + W
"""Seconds from the store's return until it is used again: everybody's next attempt, and a window."""

SLACK = 0.7
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


def rate(report: Report) -> float:
    times = report.times
    return (len(times) - 1) / (times[-1] - times[0])


def check_full_use(report: Report, most: int = RATE) -> None:
    """The mean time that so many requests take, from whichever one on: requests come in bursts, a window apart."""
    times = report.times
    spans = [last - first for first, last in zip(times, times[most:], strict=False)]
    assert spans, "fewer requests came than one window allows"
    assert sum(spans) / len(spans) <= W / 0.9


def check_that_nobody_failed(workers: list[Worker]) -> None:
    for worker in workers:
        said = worker.report()
        assert {name for name in said if name not in ("longest", "warnings", "sent")} == {"responses"}, said


def check_that_each_said_so_once(workers: list[Worker]) -> None:
    for worker in workers:  # they warn of pauses too
        said = worker.report()["warnings"]
        assert sum("is unavailable" in line for line in said) == 1, said


def test_a_store_that_is_not_there_at_the_start_is_joined_when_it_is(redis_server: RedisServer) -> None:
    place = InRedis(redis_server)
    place.lose()
    with served(RATE, refuse=None) as account:
        with crew(WORKERS, account.url, place.budget, calls=3) as workers:
            began = time.monotonic()
            time.sleep(2.3)
            place.give_back()
            back = time.monotonic()
            time.sleep(BACK + SLACK + 3)
            end = time.monotonic()
        report = account.report()
    check_that_nobody_failed(workers)
    assert 0.5 * RATE <= rate(report.since(began + SLACK, back)) <= RATE
    assert set(report.since(began, back).by) == {f"worker {number}" for number in range(WORKERS)}
    check_that_each_said_so_once(workers)
    together = report.since(back + BACK + SLACK, end)
    assert together.refused == 0
    check_full_use(together)


def test_a_store_that_is_lost_midway_and_comes_back(place: Place) -> None:
    with served(RATE, refuse=None) as account:
        with crew(WORKERS, account.url, place.budget, calls=3) as workers:
            time.sleep(1.7)
            lost = time.monotonic()
            place.lose()
            time.sleep(2.3)
            back = time.monotonic()
            place.give_back()
            time.sleep(BACK + SLACK + 3)
            end = time.monotonic()
        report = account.report()
    check_that_nobody_failed(workers)
    assert report.since(0, lost).refused == 0
    assert 0.5 * RATE <= rate(report.since(lost + SLACK, back)) <= RATE
    check_that_each_said_so_once(workers)
    together = report.since(back + BACK + SLACK, end)
    assert together.refused == 0
    check_full_use(together)


def test_a_store_that_is_emptied_while_it_is_in_use(place: Place) -> None:
    with served(RATE, refuse=None) as account:
        with crew(WORKERS, account.url, place.budget, calls=3) as workers:
            time.sleep(1.7)
            place.empty()
            time.sleep(2.5)
        report = account.report()
    check_that_nobody_failed(workers)
    assert report.most(sent_by(workers)) <= RATE
    # One window from the first question on, which may be asked a window after the last request.
    assert report.longest_gap <= 2 * W
    assert not any(worker.report()["warnings"] for worker in workers)


def test_a_store_that_hangs_and_goes_on(redis_server: RedisServer) -> None:
    with served(RATE, refuse=None) as account:
        with crew(WORKERS, account.url, InRedis(redis_server).budget, calls=3) as workers:
            time.sleep(1.5)
            redis_server.freeze()
            frozen = time.monotonic()
            time.sleep(3)
            redis_server.thaw()
            thawed = time.monotonic()
            time.sleep(BACK + TIMEOUT + SLACK + 3)
            end = time.monotonic()
        report = account.report()
    check_that_nobody_failed(workers)
    # An attempt to use it takes as long as its timeout, once a second; nothing is sent meanwhile.
    assert 0.2 * RATE <= rate(report.since(frozen + TIMEOUT + SLACK, thawed)) <= RATE
    check_that_each_said_so_once(workers)
    check_full_use(report.since(thawed + BACK + TIMEOUT + SLACK, end))


def test_a_slow_store_is_used_to_the_full(redis_server: RedisServer) -> None:
    with LongWay(redis_server.port, 0.03, 0.03) as way, served(RATE) as account:
        with crew(WORKERS, account.url, {"store": "redis", "place": way.url, "rate": 20}, calls=3) as workers:
            time.sleep(4)
            end = time.monotonic()
        report = account.report()
    assert report.most(sent_by(workers)) <= 20
    in_time = report.since(report.times[0] + W, end)
    check_full_use(in_time, 20)
    assert min(in_time.by.values()) >= len(in_time.log) / WORKERS / 2
    assert not any(worker.report()["warnings"] for worker in workers)


def test_workers_that_are_killed_hold_nobody_up(place: Place) -> None:
    with served(RATE, refuse=None) as account:
        with crew(2 * WORKERS, account.url, place.budget, calls=3) as workers:
            time.sleep(2)
            for worker in workers[1::2]:
                worker.kill()
            killed = time.monotonic()
            time.sleep(4.5)
            end = time.monotonic()
        report = account.report()
    check_that_nobody_failed(workers[::2])
    assert report.refused == 0
    assert report.longest_gap <= W + SLACK
    check_full_use(report.since(killed + W, end))
