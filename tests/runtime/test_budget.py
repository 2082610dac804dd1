"""The account's requests a second within one process, on a clock that only the test moves."""

from __future__ import annotations

import asyncio
import gc
import os
import pickle
import threading
import time
from typing import Any

import pytest

from ac_client._rate_limit import AccountLimit, AccountPausedError, MemoryStore, Permit, new_state
from ac_client.budget import Budget, shared_budget
from ac_client.errors import ConfigurationError
from tests.runtime.fake_clock import FakeClock
from tests.runtime.limits import busy, sent

W = 1.05


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def budget(clock: FakeClock) -> Budget:
    return Budget(5, margin=0.05, clock=clock)


class Calls:
    """Calls to an account, and when each was sent."""

    def __init__(self, budget: Budget, clock: FakeClock) -> None:
        self.limit = budget.for_account("acme")
        self.clock = clock
        self.start = clock.now()
        self.sent: list[tuple[Any, float]] = []

    async def call(self, name: Any, *, connecting: float = 0.0, **options: Any) -> Permit:
        permit = await self.limit.acquire_async(**options)
        if connecting:
            await self.clock.sleep_async(connecting)
        await permit.send_async()
        self.sent.append((name, round(self.clock.now() - self.start, 3)))
        return permit

    def begin(self, name: Any, **options: Any) -> asyncio.Task[Permit]:
        return asyncio.create_task(self.call(name, **options))

    @property
    def names(self) -> list[Any]:
        return [name for name, _ in self.sent]

    @property
    def times(self) -> list[float]:
        return [when for _, when in self.sent]


@pytest.fixture
def calls(budget: Budget, clock: FakeClock) -> Calls:
    return Calls(budget, clock)


@pytest.fixture
def limit(calls: Calls) -> AccountLimit:
    return calls.limit


def room(limit: AccountLimit) -> int:
    """How many calls can be sent at once."""
    with limit._queued(None, "interactive", 60) as queue:
        for number in range(100):
            if limit._reserve(queue, 60) > 0:
                return number
            limit._taken(queue)
    raise AssertionError("there is no limit")


async def test_a_window_holds_the_rate_and_the_next_opens_with_the_margin(calls: Calls, clock: FakeClock) -> None:
    tasks = [calls.begin(n) for n in range(12)]
    await clock.run(3)
    assert calls.sent == [(n, W * (n // 5)) for n in range(12)]
    assert all(task.done() for task in tasks)


async def test_no_window_ever_holds_more_than_the_rate_however_calls_arrive(calls: Calls, clock: FakeClock) -> None:
    # Nine in the first second is what a bucket that refills while it is emptied would grant.
    for n in range(60):
        calls.begin(n, connecting=0.07 * (n % 5))
        await clock.run(0.03 + 0.11 * (n % 3))
    await clock.run(20)
    assert len(calls.sent) == 60
    for first, sixth in zip(calls.times, calls.times[5:], strict=False):
        assert sixth - first >= W - 1e-6


async def test_a_clock_may_begin_anywhere(clock: FakeClock) -> None:
    clock.time = -39_600.0
    calls = Calls(Budget(5, clock=clock), clock)
    calls.begin("first")
    await clock.run(0)
    assert calls.sent == [("first", 0)]


async def test_what_counts_is_when_a_request_is_written(calls: Calls, clock: FakeClock) -> None:
    for n in range(5):
        calls.begin(n, connecting=0.3)
    calls.begin("next")
    await clock.run(1.2)
    assert calls.sent == [(n, 0.3) for n in range(5)]
    await clock.run(1)
    assert calls.sent[5:] == [("next", 1.35)]


async def test_a_request_that_is_counted_twice_counts_once_from_the_last_time(calls: Calls, clock: FakeClock) -> None:
    permits = [await calls.call(n) for n in range(5)]
    await clock.run(0.4)
    for permit in permits:
        await permit.send_async()
    calls.begin("next")
    await clock.run(2)
    assert calls.sent[5:] == [("next", 1.45)]


async def test_a_slot_that_nobody_uses_expires(calls: Calls, limit: AccountLimit, clock: FakeClock) -> None:
    for _ in range(5):
        await limit.acquire_async()
    calls.begin("next")
    await clock.run(2)
    assert calls.sent == [("next", W)]


async def test_a_permit_that_is_cancelled_leaves_its_slot_to_the_next(
    calls: Calls, limit: AccountLimit, clock: FakeClock
) -> None:
    for n in range(4):
        await calls.call(n)
    permit = await limit.acquire_async()
    permit.cancel()
    permit.cancel()
    await calls.call(4)
    calls.begin("next")
    await clock.run(2)
    assert calls.sent == [*((n, 0) for n in range(5)), ("next", W)]


async def test_what_was_sent_cannot_be_cancelled(calls: Calls, clock: FakeClock) -> None:
    permits = [await calls.call(n) for n in range(5)]
    permits[0].cancel()
    calls.begin("next")
    await clock.run(2)
    assert calls.sent[5:] == [("next", W)]


async def test_a_cancelled_call_costs_nothing(calls: Calls, budget: Budget, clock: FakeClock) -> None:
    tasks = [calls.begin(n) for n in range(8)]
    await clock.run(0.5)
    tasks[5].cancel()  # it sleeps until its slot
    tasks[6].cancel()  # it waits for the one before
    await clock.run(1)
    assert calls.sent[5:] == [(7, W)]
    for n in range(10, 15):
        calls.begin(n)
    await clock.run(0)
    assert calls.names[6:] == [10, 11, 12, 13]
    await clock.run(2)
    assert not busy(budget)


async def test_interactive_calls_go_before_those_in_the_background(calls: Calls, clock: FakeClock) -> None:
    exports = [calls.begin(f"export {n}", priority="background") for n in range(12)]
    await clock.run(0.5)
    for n in range(3):
        calls.begin(f"page {n}")
    await clock.run(1)
    assert sorted(calls.names[5:10]) == ["export 5", "export 6", "page 0", "page 1", "page 2"]
    for n in range(3, 30):
        calls.begin(f"page {n}")
    await clock.run(2 * W)
    assert all(name.startswith("page") for name in calls.names[10:])
    # None was sent away with a connection in its hands, either.
    assert all(task.exception() is None for task in exports if task.done())
    await clock.run(10)
    assert all(task.done() for task in exports)


async def test_a_reserve_is_left_free_by_the_background(clock: FakeClock) -> None:
    calls = Calls(Budget(5, reserve=2, clock=clock), clock)
    for n in range(6):
        calls.begin(f"export {n}", priority="background")
    await clock.run(0.2)
    assert calls.names == ["export 0", "export 1", "export 2"]
    calls.begin("page")
    await clock.run(0)
    assert calls.sent[-1] == ("page", 0.2)
    await clock.run(1)
    # Three a window for the background, and the page counts among the five, not among the three.
    assert calls.names[4:] == ["export 3", "export 4"]
    await clock.run(0.3)
    assert calls.names[6:] == ["export 5"]


async def test_a_pause_stops_everybody_until_it_is_over(calls: Calls, limit: AccountLimit, clock: FakeClock) -> None:
    waiting = [calls.begin(n) for n in range(4)]
    await clock.run(0)
    limit.pause(30)
    await limit.pause_async(3)  # the longer one holds
    waiting += [calls.begin(n) for n in range(4, 8)]
    await clock.run(29.9)
    assert len(calls.sent) == 4
    await clock.run(0.2)
    assert [when for _, when in calls.sent[4:]] == [30] * 4
    assert all(task.done() for task in waiting)


async def test_a_pause_that_comes_while_a_call_connects_has_it_come_again_without_its_connection(
    calls: Calls, limit: AccountLimit, clock: FakeClock
) -> None:
    permit = await limit.acquire_async()
    limit.pause(30)
    with pytest.raises(AccountPausedError) as caught:
        await permit.send_async()
    assert caught.value.seconds == pytest.approx(30)
    permit.cancel()
    calls.begin("again")
    await clock.run(31)
    assert calls.sent == [("again", 30)]


async def test_after_the_store_was_emptied_one_window_is_waited_for_and_the_next_is_full(
    calls: Calls, budget: Budget, limit: AccountLimit, clock: FakeClock
) -> None:
    waiting = [await limit.acquire_async() for _ in range(5)]
    await clock.run(0.1)
    assert isinstance(limit._store, MemoryStore)
    limit._store.state = new_state(clock.now(), 5)
    for permit in waiting:
        with pytest.raises(AccountPausedError):
            await permit.send_async()
        permit.cancel()
    for n in range(7):
        calls.begin(n)
    await clock.run(W + 0.1)
    assert calls.sent == [(n, 1.15) for n in range(5)]


async def test_a_call_that_would_not_wait_for_the_end_of_a_pause_is_told_at_once(
    calls: Calls, limit: AccountLimit, clock: FakeClock
) -> None:
    limit.pause(30)
    waiting = calls.begin("patient", patience=60)
    await clock.run(0)
    with pytest.raises(AccountPausedError) as caught:
        await limit.acquire_async(patience=29)
    assert caught.value.seconds == pytest.approx(30)
    with pytest.raises(AccountPausedError):
        limit.acquire(patience=29)
    await clock.run(31)
    assert waiting.done()
    assert calls.sent == [("patient", 30)]


async def test_a_pause_that_another_client_reports_ends_the_wait_of_the_impatient(
    calls: Calls, limit: AccountLimit, clock: FakeClock
) -> None:
    for n in range(5):
        await calls.call(n)
    impatient = [calls.begin("impatient", patience=10) for _ in range(2)]
    await clock.run(0.5)
    limit.pause(30)
    await clock.run(1)
    assert [type(task.exception()) for task in impatient] == [AccountPausedError] * 2


async def test_accounts_do_not_touch_each_other(budget: Budget, calls: Calls, clock: FakeClock) -> None:
    assert budget.for_account("acme") is calls.limit
    for n in range(6):
        calls.begin(n)
    other = budget.for_account("other")
    await clock.run(0)
    calls.limit.pause(10)
    for _ in range(5):
        await (await other.acquire_async()).send_async()
    assert clock.now() == calls.start


async def test_waiting_polls_nothing(calls: Calls, clock: FakeClock) -> None:
    for n in range(500):
        calls.begin(n)
    await clock.settle()
    assert clock.alarms == 1
    await clock.run(100 * W)
    assert len(calls.sent) == 500
    assert len(clock.slept) <= 500


def test_two_event_loops_and_threads_share_one_window(clock: FakeClock, limit: AccountLimit) -> None:
    times: list[float] = []

    def in_a_loop_of_its_own() -> None:
        async def main() -> None:
            for _ in range(4):
                permit = await limit.acquire_async()
                await permit.send_async()
                times.append(clock.now())

        asyncio.run(main())

    def in_a_thread() -> None:
        for _ in range(4):
            limit.acquire().send()
            times.append(clock.now())

    kinds = (in_a_loop_of_its_own, in_a_loop_of_its_own, in_a_thread, in_a_thread)
    workers = [threading.Thread(target=work) for work in kinds]
    for worker in workers:
        worker.start()
    while any(worker.is_alive() for worker in workers):
        clock.advance(0.01)
        time.sleep(0.001)
    times.sort()
    assert len(times) == 16
    for first, sixth in zip(times, times[5:], strict=False):
        assert sixth - first >= W - 0.02  # noted after it was counted


def test_a_loop_that_was_closed_with_calls_waiting_holds_nobody_up(
    clock: FakeClock, calls: Calls, limit: AccountLimit
) -> None:
    loop = asyncio.new_event_loop()
    tasks = [loop.create_task(calls.call(n)) for n in range(8)]
    loop.run_until_complete(clock.settle())
    assert len(calls.sent) == 5
    loop.close()
    for index in reversed(range(5, 8)):
        tasks[index]._log_destroy_pending = False  # type: ignore[attr-defined] # that is what this test is about
        tasks[index].get_coro().close()
    clock.advance(W)

    async def again() -> None:
        for n in range(10, 14):
            await calls.call(n)

    asyncio.run(again())
    assert calls.times[5:] == [W] * 4
    del tasks, loop
    gc.collect()
    assert len(limit._queues) == 1


def test_an_interrupted_thread_leaves_its_slot_to_the_next(
    clock: FakeClock, limit: AccountLimit, budget: Budget, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(5):
        limit.acquire().send()

    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(clock, "sleep", interrupt)
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            limit.acquire()
    assert not busy(budget)
    clock.advance(W)
    for _ in range(5):
        limit.acquire().send()


def test_after_a_fork_what_was_sent_counts_and_nobody_waits(clock: FakeClock, limit: AccountLimit) -> None:
    for _ in range(2):
        limit.acquire().send()
    limit.acquire()  # the parent's to use; it expires
    [queue] = limit._queues.values()
    assert isinstance(limit._store, MemoryStore)
    [lock] = limit._store._locks.values()
    for acquire in (queue.lock.acquire, lock.acquire):  # as if other threads held them
        threading.Thread(target=acquire).start()
    child = os.fork()
    if not child:
        os._exit(room(limit))
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 2


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


def test_an_acquire_that_need_not_wait_costs_next_to_nothing() -> None:
    limit = Budget(10**6).for_account("acme")

    async def main() -> float:
        began = time.thread_time()
        for _ in range(2000):
            permit = await limit.acquire_async()
            await permit.send_async()
            permit.cancel()
        return (time.thread_time() - began) / 2000

    assert min(asyncio.run(main()) for _ in range(5)) < 30e-6
    assert len(sent(Budget(5))) == 0
