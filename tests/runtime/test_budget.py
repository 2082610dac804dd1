"""The account's requests a second, on a clock that only the test moves."""

from __future__ import annotations

import asyncio
import pickle
import threading
import time
from typing import Any

import pytest

from ac_client.budget import Budget, shared_budget
from ac_client.errors import ConfigurationError
from ac_client.sending.turns import Turn
from tests.runtime.fake_clock import FakeClock
from tests.runtime.until import until, until_async


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def budget(clock: FakeClock) -> Budget:
    return Budget(5, margin=0.05, clock=clock)


class Line:
    """Calls that wait for their turns, and when each came."""

    def __init__(self, budget: Budget, clock: FakeClock) -> None:
        self.budget = budget
        self.clock = clock
        self.start = clock.now()
        self.came: list[tuple[Any, float]] = []
        self.turns: dict[Any, Turn] = {}

    async def call(self, name: Any, *, send: bool = True, previous: Turn | None = None, **options: Any) -> Turn:
        turn = await self.budget.acquire_async(previous=previous, **options)
        self.came.append((name, round(self.clock.now() - self.start, 3)))
        self.turns[name] = turn
        if send:
            turn.sent()
        return turn

    def begin(self, name: Any, **options: Any) -> asyncio.Task[Turn]:
        return asyncio.create_task(self.call(name, **options))

    @property
    def names(self) -> list[Any]:
        return [name for name, _ in self.came]

    @property
    def times(self) -> list[float]:
        return [when for _, when in self.came]


@pytest.fixture
def line(budget: Budget, clock: FakeClock) -> Line:
    return Line(budget, clock)


async def test_a_window_holds_the_rate_and_the_next_opens_with_the_margin(line: Line, clock: FakeClock) -> None:
    tasks = [line.begin(n) for n in range(12)]
    await clock.run(3)
    assert line.came == [(n, 1.05 * (n // 5)) for n in range(12)]
    assert all(task.done() for task in tasks)


async def test_no_window_ever_holds_more_than_the_rate_however_calls_arrive(line: Line, clock: FakeClock) -> None:
    # Nine in the first second is what a bucket that refills while it is emptied would grant.
    for n in range(60):
        line.begin(n)
        await clock.run(0.03 + 0.11 * (n % 3))
    await clock.run(20)
    assert len(line.came) == 60
    for first, sixth in zip(line.times, line.times[5:], strict=False):
        assert sixth - first >= 1.05 - 1e-6


async def test_a_turn_counts_from_when_its_request_is_written(line: Line, clock: FakeClock) -> None:
    for n in range(5):
        line.begin(n, send=False)
    line.begin("next")
    await clock.run(0.3)  # say, for a handshake
    for n in range(5):
        line.turns[n].sent()
    await clock.run(1.0)
    assert "next" not in line.names
    await clock.run(0.06)
    assert line.came[-1] == ("next", 1.35)


async def test_a_turn_counts_from_the_last_time_it_was_written(line: Line, clock: FakeClock) -> None:
    # Behind a proxy, the first thing written is CONNECT.
    for n in range(5):
        line.begin(n)
    await clock.run(0.4)
    for n in range(5):
        line.turns[n].sent()
    line.begin("next")
    await clock.run(2)
    assert line.came[-1] == ("next", 1.45)


async def test_a_turn_that_is_neither_used_nor_given_back_does_not_block_for_ever(line: Line, clock: FakeClock) -> None:
    for n in range(5):
        line.begin(n, send=False)
    line.begin("next")
    await clock.run(9)
    assert "next" not in line.names
    await clock.run(3)
    assert "next" in line.names


async def test_a_cancelled_waiter_leaves_the_line(line: Line, clock: FakeClock) -> None:
    tasks = [line.begin(n) for n in range(8)]
    await clock.run(0.5)
    tasks[5].cancel()
    tasks[6].cancel()
    await clock.run(1)
    assert line.names == [0, 1, 2, 3, 4, 7]


async def test_a_waiter_that_is_cancelled_with_its_turn_in_hand_gives_it_back(
    line: Line, budget: Budget, clock: FakeClock
) -> None:
    failed: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: failed.append(context))
    for n in range(5):
        line.begin(n)
    unlucky = line.begin("unlucky")
    await clock.settle()
    line.begin("next")
    await clock.settle()
    clock.advance(1.05)  # the turn is granted, and the task has not run since
    unlucky.cancel()
    await clock.settle()
    assert unlucky.cancelled()
    assert not failed
    # Of the five turns that came free, one went to `next`, and none was lost.
    assert line.names[5:] == ["next"]
    for n in range(10, 15):
        line.begin(n)
    await clock.settle()
    assert line.names[6:] == [10, 11, 12, 13]


async def test_a_turn_that_is_given_back_goes_to_the_next(line: Line, clock: FakeClock) -> None:
    for n in range(5):
        line.begin(n, send=False)
    line.begin("next")
    await clock.settle()
    line.turns[2].cancel()
    await clock.settle()
    assert line.came[-1] == ("next", 0)
    line.turns[2].cancel()  # once is enough
    line.begin("one more")
    await clock.settle()
    assert "one more" not in line.names


async def test_a_turn_that_was_used_cannot_be_given_back(line: Line, clock: FakeClock) -> None:
    for n in range(5):
        line.begin(n)
    line.begin("next")
    await clock.settle()
    line.turns[0].cancel()
    await clock.settle()
    assert "next" not in line.names


async def test_interactive_calls_go_before_those_in_the_background(line: Line, clock: FakeClock) -> None:
    for n in range(12):
        line.begin(f"export {n}", priority="background")
    await clock.run(0.5)
    for n in range(3):
        line.begin(f"page {n}")
    await clock.run(1)
    assert line.names[5:10] == ["page 0", "page 1", "page 2", "export 5", "export 6"]


async def test_a_reserve_is_left_free_by_the_background(clock: FakeClock) -> None:
    budget = Budget(5, reserve=2, clock=clock)
    line = Line(budget, clock)
    for n in range(6):
        line.begin(f"export {n}", priority="background")
    await clock.run(0.2)
    assert line.names == ["export 0", "export 1", "export 2"]
    line.begin("page")
    await clock.settle()
    assert line.came[-1] == ("page", 0.2)
    await clock.run(1)
    # Three a window for the background, and the page's place counts among the five, not among the three.
    assert line.names[4:] == ["export 3", "export 4"]
    await clock.run(0.3)
    assert line.names[6:] == ["export 5"]


async def test_a_call_keeps_its_place_through_its_attempts(line: Line, clock: FakeClock) -> None:
    for n in range(9):
        line.begin(n)
    await clock.settle()
    line.begin("0 again", previous=line.turns[0])
    await clock.run(1.1)
    assert line.names[5] == "0 again"


async def test_a_pause_stops_everybody_until_it_is_over(line: Line, budget: Budget, clock: FakeClock) -> None:
    first = await line.call(0)
    waiting = [line.begin(n) for n in range(1, 8)]
    await clock.settle()
    budget.report(first, pause=30)
    budget.report(first, pause=3)  # the longer one holds
    await clock.run(29.9)
    assert len(line.came) == 5
    await clock.run(0.2)
    assert [when for _, when in line.came[5:]] == [30, 30, 30]
    assert all(task.done() for task in waiting)


async def test_a_pause_holds_when_nobody_waits_yet(line: Line, budget: Budget, clock: FakeClock) -> None:
    await budget.report_async(await line.call(0), pause=2)
    line.begin(1)
    await clock.run(3)
    assert line.came == [(0, 0), (1, 2)]


async def test_requests_of_others_count_like_our_own(line: Line, budget: Budget, clock: FakeClock) -> None:
    first = await line.call(0)
    await clock.run(0.1)
    budget.report(first, remaining=1)  # of 5, one is ours, so three are not
    for n in range(1, 4):
        line.begin(n)
    await clock.settle()
    assert line.names == [0, 1]
    await clock.run(2)
    assert line.came[2:] == [(2, 1.05), (3, 1.05)]


async def test_the_same_requests_of_others_count_once(line: Line, budget: Budget, clock: FakeClock) -> None:
    first, second = await line.call(0), await line.call(1)
    await clock.run(0.1)
    budget.report(first, remaining=2)  # five, less one or two of ours: one or two of others
    budget.report(second, remaining=2)
    for n in range(2, 9):
        line.begin(n)
    await clock.settle()
    assert len(line.came) == 4


async def test_what_is_left_by_our_own_count_slows_nobody(line: Line, budget: Budget, clock: FakeClock) -> None:
    turns = [await line.call(n) for n in range(4)]
    await clock.run(0.1)
    for left, turn in zip((4, 3, 2, 1), turns, strict=True):
        budget.report(turn, remaining=left)
    line.begin("fifth")
    await clock.settle()
    assert line.came[-1] == ("fifth", 0.1)


async def test_news_that_come_late_slow_nobody(line: Line, budget: Budget, clock: FakeClock) -> None:
    first = await line.call(0)
    await clock.run(4)
    budget.report(first, remaining=0)
    for n in range(1, 6):
        line.begin(n)
    await clock.settle()
    assert len(line.came) == 6


async def test_an_account_that_others_use_up_still_lets_us_try_again(
    line: Line, budget: Budget, clock: FakeClock
) -> None:
    for n in range(3):
        turn = await line.call(n)
        budget.report(turn, remaining=-7)
        line.begin(f"after {n}")
        await clock.run(1.06)
        assert line.names[-1] == f"after {n}"
        await clock.run(1.06)


async def test_waiting_polls_nothing(line: Line, clock: FakeClock) -> None:
    for n in range(500):
        line.begin(n)
    await clock.settle()
    # However many wait, there are two alarms a window: for the next turn, and for turns that are never used.
    assert clock.alarms <= 2
    rung = 0
    while line.came[-1][0] != 499:
        clock.advance_to(clock._alarms[0][0])
        rung += 1
        await clock.settle()
    assert rung <= 2 * 100


def test_threads_wait_in_the_same_line_as_tasks(clock: FakeClock, budget: Budget) -> None:
    line = Line(budget, clock)
    order: list[str] = []

    def thread(name: str) -> None:
        turn = budget.acquire()
        order.append(name)
        turn.sent()

    async def main() -> None:
        tasks = [line.begin(n) for n in range(5)]
        await clock.settle()
        threads = []
        for name in ("first thread", "second thread"):
            threads.append(threading.Thread(target=thread, args=(name,)))
            threads[-1].start()
            await until_async(lambda: len(budget._lines[0]) == len(threads))
        tasks.append(line.begin("task"))
        await clock.settle()
        clock.advance(1.05)
        for started in threads:
            await asyncio.to_thread(started.join, 5)
        await asyncio.gather(*tasks)

    asyncio.run(main())
    assert sorted(order) == ["first thread", "second thread"]
    assert line.came[-1] == ("task", 1.05)


def test_two_event_loops_and_a_thread_share_one_window(clock: FakeClock, budget: Budget) -> None:
    granted: list[float] = []

    def in_a_loop_of_its_own() -> None:
        async def main() -> None:
            for _ in range(4):
                turn = await budget.acquire_async()
                granted.append(clock.now())
                turn.sent()

        asyncio.run(main())

    def in_a_thread() -> None:
        for _ in range(4):
            turn = budget.acquire()
            granted.append(clock.now())
            turn.sent()

    workers = [threading.Thread(target=work) for work in (in_a_loop_of_its_own, in_a_loop_of_its_own, in_a_thread)]
    for worker in workers:
        worker.start()
    while any(worker.is_alive() for worker in workers):
        clock.advance(0.01)
        time.sleep(0.001)
    granted.sort()
    assert len(granted) == 12
    for first, sixth in zip(granted, granted[5:], strict=False):
        assert sixth - first >= 1.05 - 1e-6


def test_a_waiter_whose_loop_is_gone_holds_nobody_up(clock: FakeClock, budget: Budget) -> None:
    loop = asyncio.new_event_loop()

    async def wait_in_vain() -> None:
        for _ in range(6):
            (await budget.acquire_async()).sent()

    task = loop.create_task(wait_in_vain())
    task._log_destroy_pending = False  # type: ignore[attr-defined] # that is what this test is about
    loop.run_until_complete(clock.settle())
    assert len(budget._lines[0]) == 1
    loop.close()
    clock.advance(1.05)
    # The turn of the waiter that is gone is there for the five that ask now.
    for _ in range(5):
        assert budget._at_once("interactive", None)[1] is not None
    task.get_coro().close()


def test_an_interrupted_thread_leaves_the_line(
    clock: FakeClock, budget: Budget, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(5):
        budget.acquire().sent()

    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("ac_client.sending.waiting.WaitingThread.wait", interrupt)
    with pytest.raises(KeyboardInterrupt):
        budget.acquire()
    monkeypatch.undo()
    clock.advance(1.05)
    assert len([1 for _ in range(6) if budget._at_once("interactive", None)[1]]) == 5


def test_after_a_fork_the_window_counts_and_the_line_is_empty(clock: FakeClock, budget: Budget) -> None:
    for _ in range(3):
        budget.acquire().sent()
    held = budget.acquire()
    budget.forked()  # what a child is told
    # The turn that is held is the parent's to use; what was sent counts for the account.
    assert len([1 for _ in range(6) if budget._at_once("interactive", None)[1]]) == 2
    assert held is not None


def test_the_system_clock_rings_in_order_and_its_thread_ends() -> None:
    from ac_client.sending.clock import SystemClock

    clock = SystemClock()
    rung: list[int] = []
    done = threading.Event()
    now = clock.now()
    clock.call_at(now + 0.03, done.set)
    clock.call_at(now + 0.01, lambda: rung.append(1))
    clock.call_at(now + 0.02, lambda: rung.append(2))
    assert done.wait(5)
    assert rung == [1, 2]
    until(lambda: not clock._running)
    # One that is set later and due earlier is not slept through.
    began = clock.now()
    clock.call_at(began + 1, done.clear)
    waiting: Any = clock._changed
    until(lambda: waiting._waiters)
    again = threading.Event()
    clock.call_at(began + 0.01, again.set)
    assert again.wait(5)
    assert clock.now() - began < 0.9
    until(lambda: not clock._running)
    assert not done.is_set()


def test_clients_of_one_account_share_a_budget() -> None:
    assert shared_budget("acme.api-us1.com") is shared_budget("acme.api-us1.com")
    assert shared_budget("acme.api-us1.com") is not shared_budget("other.api-us1.com")
    assert shared_budget("acme.api-us1.com").rate == 5


@pytest.mark.parametrize(
    "wrong",
    [
        {"rate": 0},
        {"rate": 2.5},
        {"rate": True},
        {"per": 0},
        {"per": float("nan")},
        {"per": "1"},
        {"per": True},
        {"margin": -0.1},
        {"margin": None},
        {"margin": float("inf")},
        {"reserve": 5},
        {"reserve": -1},
    ],
    ids=str,
)
def test_a_budget_that_cannot_work_is_refused_at_once(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        Budget(**wrong)


def test_a_budget_does_not_pickle_and_says_why(budget: Budget) -> None:
    with pytest.raises(TypeError, match="make one in each"):
        pickle.dumps(budget)
    assert repr(budget) == "Budget(5, per=1.0, margin=0.05, reserve=0)"
