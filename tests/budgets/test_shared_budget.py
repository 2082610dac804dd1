"""A worker of a shared budget, with its store in memory, on a clock that only the test moves."""

from __future__ import annotations

import logging
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from ac_client.errors import BudgetUnavailableError, ConfigurationError
from ac_client.sending.turns import AccountPausedError
from ac_client.sharing import supply
from ac_client.sharing.outage import Outage, Share
from ac_client.sharing.terms import Terms
from tests.budgets.fakes import Callers, MemoryBudget, MemoryStore, SteadyCourier
from tests.runtime.fake_clock import FakeClock

W = 1.05

Make = Callable[..., MemoryBudget]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def store(clock: FakeClock) -> MemoryStore:
    return MemoryStore(clock)


@pytest.fixture
def callers(clock: FakeClock) -> Callers:
    return Callers(clock)


@pytest.fixture
def make(monkeypatch: pytest.MonkeyPatch, clock: FakeClock, store: MemoryStore) -> Make:
    """Make a worker's budget."""
    monkeypatch.setattr(supply, "Courier", SteadyCourier)

    def made(account: str | None = "acme", **terms: Any) -> MemoryBudget:
        return MemoryBudget(store, account, Terms(**terms), clock)

    return made


async def test_two_workers_share_a_window(make: Make, callers: Callers, clock: FakeClock) -> None:
    first, second = make(), make()
    callers.begin(first, *"abcd")
    callers.begin(second, *"efgh")
    await clock.run(2.2)
    assert sorted(callers.times) == [0] * 5 + [W] * 3


async def test_calls_of_a_worker_go_in_order_and_keep_their_place_through_their_attempts(
    make: Make, callers: Callers, clock: FakeClock
) -> None:
    budget = make()
    callers.begin(budget, *range(9))
    await clock.run(0.1)
    callers.begin(budget, "0 again", previous=callers.turns[0])
    await clock.run(W)
    assert callers.names == [0, 1, 2, 3, 4, "0 again", 5, 6, 7, 8]


async def test_interactive_calls_go_first_in_a_worker_and_before_the_background_of_others(
    make: Make, callers: Callers, clock: FakeClock
) -> None:
    exporter, shop = make(), make()
    callers.begin(exporter, *(f"export {n}" for n in range(12)), priority="background")
    await clock.run(0.5)
    callers.begin(shop, "page 1", "page 2")
    callers.begin(exporter, "page 3")
    await clock.run(1)
    assert sorted(callers.names[5:10]) == ["export 5", "export 6", "page 1", "page 2", "page 3"]
    assert callers.names[5:8] != ["export 5", "export 6", "page 1"]


async def test_a_cancelled_call_leaves_the_line_and_gives_back_what_it_was_to_have(
    make: Make, callers: Callers, clock: FakeClock
) -> None:
    budget, other = make(), make()
    callers.begin(budget, *range(5))
    await clock.run(0)
    unlucky = callers.begin(budget, *"uvw")
    await clock.run(W - 0.005)  # the turns are granted, for their time
    for task in unlucky:
        task.cancel()
    callers.begin(other, *range(5, 11))
    await clock.run(0.02)
    assert callers.names == [*range(10)]
    assert callers.most(W - 0.001) == 5


async def test_a_call_that_is_cancelled_with_its_turn_in_hand_gives_it_back(
    make: Make, callers: Callers, clock: FakeClock
) -> None:
    budget = make()
    callers.begin(budget, *range(5))
    await clock.run(0)
    [unlucky] = callers.begin(budget, "unlucky")
    await clock.run(W - 0.005)
    clock.advance(0.006)  # it has its turn, and has not run since
    unlucky.cancel()
    callers.begin(budget, *range(5, 12))
    await clock.run(0.1)
    assert callers.names == [*range(10)]


async def test_a_turn_that_is_given_back_goes_to_another_worker(make: Make, callers: Callers, clock: FakeClock) -> None:
    budget, other = make(), make()
    callers.begin(budget, *range(5), send=False)
    await clock.run(0)
    callers.begin(other, "next")
    await clock.run(0.1)
    callers.turns[3].cancel()
    callers.turns[3].cancel()
    callers.turns[3].sent()  # too late
    # The other one asks again after half a window at the latest.
    await clock.run(W / 2)
    assert callers.names[5:] == ["next"]
    callers.begin(other, "one more")
    await clock.run(W / 2)
    assert callers.names[6:] == []


async def test_a_turn_is_kept_while_a_connection_is_made_but_not_for_ever(
    make: Make, callers: Callers, clock: FakeClock
) -> None:
    budget, other = make(), make()
    callers.begin(budget, *range(5), send=False)
    await clock.run(0)
    callers.begin(other, "next")
    await clock.run(9)
    assert len(callers.came) == 5
    await clock.run(6)
    assert callers.names[5:] == ["next"]


async def test_a_turn_counts_from_when_its_request_is_written(make: Make, callers: Callers, clock: FakeClock) -> None:
    budget = make()
    callers.begin(budget, *range(5), send=False)
    callers.begin(budget, "next")
    await clock.run(2)  # say, for a handshake
    for n in range(5):
        callers.turns[n].sent()
    await clock.run(1)
    assert len(callers.came) == 5
    await clock.run(0.1)
    assert callers.came[5:] == [("next", 2 + W)]


async def test_a_pause_stops_every_worker_until_it_is_over(make: Make, callers: Callers, clock: FakeClock) -> None:
    first, second = make(), make()
    callers.begin(first, 0)
    await clock.run(0)
    first.report(callers.turns[0], pause=30)
    callers.begin(second, 1)
    callers.begin(first, 2)
    await clock.run(29.9)
    assert callers.names == [0]
    await clock.run(0.2)
    assert callers.times[1:] == [30, 30]


async def test_a_pause_takes_back_turns_whose_time_has_not_come(make: Make, callers: Callers, clock: FakeClock) -> None:
    budget = make()
    callers.begin(budget, *range(5))
    await clock.run(0)
    callers.begin(budget, "next")
    await clock.run(W - 0.005)
    await budget.report_async(callers.turns[0], pause=3)
    await clock.run(2.9)
    assert len(callers.came) == 5
    await clock.run(0.2)
    assert callers.times[5:] == [pytest.approx(W - 0.005 + 3, abs=0.01)]


async def test_requests_of_others_count_for_every_worker(make: Make, callers: Callers, clock: FakeClock) -> None:
    first, second = make(), make()
    callers.begin(first, 0)
    await clock.run(0.1)
    first.report(callers.turns[0], remaining=1)
    await clock.run(0.15)  # it need not be told at once
    callers.begin(second, 1, 2)
    await clock.run(0.1)
    assert callers.names == [0, 1]


async def test_what_says_nothing_of_others_is_not_told(
    make: Make, callers: Callers, clock: FakeClock, store: MemoryStore
) -> None:
    budget = make()
    callers.begin(budget, 0)
    await clock.run(0.1)
    asked = len(store.asked)
    budget.report(callers.turns[0], remaining=4)
    await clock.run(2)
    assert len(store.asked) == asked


async def test_waiting_workers_do_not_poll(make: Make, callers: Callers, clock: FakeClock, store: MemoryStore) -> None:
    workers = [make() for _ in range(8)]
    for number, worker in enumerate(workers):
        callers.begin(worker, *(f"{number} {n}" for n in range(50)))
    await clock.run(0)
    workers[0].report(callers.turns["0 0"], pause=60)
    await clock.run(2)
    before = len(store.asked)
    await clock.run(57)
    # Who had the 429 reminds the store of it twice a second; the others are silent.
    assert {ask["worker"] for ask in store.asked[before:]} == {workers[0]._messages._worker}
    assert len(store.asked) - before <= 2 * 57 + 1
    before = len(store.asked)
    await clock.run(22)
    # A few messages for each turn, whatever the number of those who wait.
    assert len(callers.came) >= 5 + 5 * 19
    assert len(store.asked) - before <= 5 * len(callers.came)


async def test_accounts_in_one_store_do_not_touch_each_other(make: Make, callers: Callers, clock: FakeClock) -> None:
    budget = make(None)
    acme, other = budget.for_account("acme.api-us1.com"), budget.for_account("https://other.api-us1.com/api/3")
    assert budget.for_account("https://acme.activehosted.com") is acme
    assert other.for_account("acme.api-us1.com") is acme
    callers.begin(acme, *range(7))
    callers.begin(other, *range(10, 17))
    await clock.run(0.1)
    assert sorted(callers.names) == [0, 1, 2, 3, 4, 10, 11, 12, 13, 14]
    acme.report(callers.turns[0], pause=10)
    await clock.run(2)
    assert sorted(callers.names) == [0, 1, 2, 3, 4, *range(10, 17)]


async def test_a_budget_that_does_not_know_its_account_says_so(make: Make) -> None:
    with pytest.raises(ConfigurationError, match="account="):
        await make(None).acquire_async()
    named = make("https://acme.api-us1.com")
    assert named.for_account("127.0.0.1:8000") is named
    with pytest.raises(ConfigurationError, match="account"):
        make(5)


async def test_after_a_fork_it_is_another_worker(
    make: Make, callers: Callers, clock: FakeClock, store: MemoryStore
) -> None:
    budget = make()
    callers.begin(budget, *range(3))
    await clock.run(0)
    callers.begin(budget, *range(3, 6), send=False)
    await clock.run(0)
    before = store.asked[-1]["worker"]
    budget.forked()  # what a child is told
    held = callers.turns[4]
    held.sent()
    held.cancel()
    callers.begin(budget, "child")
    await clock.run(0.1)
    assert store.asked[-1]["worker"] != before
    assert store.asked[-1]["epoch"] == store.states["acme"]["epoch"]
    # What the parent holds counts, and its line is not the child's.
    assert len(callers.came) == 5
    await clock.run(W)
    assert callers.names[5:] == ["child"]


def test_a_budget_does_not_pickle_and_says_why(make: Make) -> None:
    with pytest.raises(TypeError, match="make one in each"):
        pickle.dumps(make())


@pytest.mark.parametrize(
    "wrong",
    [
        {"rate": 0},
        {"per": 0},
        {"margin": -0.1},
        {"reserve": 5},
        {"workers": 0},
        {"workers": 2.5},
        {"workers": True},
        {"on_unavailable": "ignore"},
        {"timeout": 0},
        {"timeout": float("inf")},
    ],
    ids=str,
)
def test_a_budget_that_cannot_work_is_refused_at_once(make: Make, wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        make(**wrong)


# ------------------------------------------------------------------------------------------ without the store


async def crowd(budgets: list[MemoryBudget], callers: Callers, each: int) -> None:
    for number, budget in enumerate(budgets):
        callers.begin(budget, *((number, n) for n in range(each)))


async def test_nobody_falls_back_because_of_a_short_interruption(
    make: Make, callers: Callers, clock: FakeClock, store: MemoryStore, caplog: pytest.LogCaptureFixture
) -> None:
    budget = make()
    callers.begin(budget, *range(5))
    await clock.run(0.5)
    store.error = ConnectionError("gone")
    callers.begin(budget, *range(5, 8))
    await clock.run(0.9)
    store.error = None
    await clock.run(0.5)
    assert len(callers.came) == 8
    assert callers.most(W - 0.001) == 5
    assert not caplog.records


async def test_workers_that_lose_the_store_deal_out_the_turns_among_them_and_come_back_together(
    make: Make, callers: Callers, clock: FakeClock, store: MemoryStore, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "ac_client")
    workers = [make() for _ in range(8)]
    await crowd(workers, callers, 60)
    await clock.run(5)
    store.error = ConnectionError("gone")
    lost = clock.now() - callers.start
    await clock.run(30)
    found = clock.now() - callers.start
    outage = [when for when in callers.times if lost + 3 < when < found]
    # All of the rate, evenly, though nobody hears of anybody.
    assert len(outage) == pytest.approx(27 / W * 5, abs=2)
    assert {name[0] for name, when in callers.came if lost + 3 < when < found} == set(range(8))
    store.error = None
    await clock.run(10)
    assert callers.most(1.0) <= 5
    assert max(late - early for early, late in zip(callers.times, callers.times[1:], strict=False)) < 3.6
    messages = [record.getMessage() for record in caplog.records]
    assert sum("cannot be used: ConnectionError: gone" in message for message in messages) == 8
    assert sum("in use again" in message for message in messages) == 8
    # The store is the one that counts again.
    assert sum(len(ask["ids"]) > 0 for ask in store.asked[-20:]) > 5


async def test_a_store_that_comes_back_empty_is_no_reason_to_send_more(
    make: Make, callers: Callers, clock: FakeClock, store: MemoryStore
) -> None:
    workers = [make() for _ in range(4)]
    await crowd(workers, callers, 60)
    for _ in range(3):
        await clock.run(3.3)
        store.states.clear()
    store.error = ConnectionError("gone")
    await clock.run(3)
    store.states.clear()
    store.error = None
    await clock.run(8)
    assert callers.most(1.0) <= 5
    assert len(callers.came) >= 50


async def test_a_store_that_is_out_of_reach_from_the_start_is_joined_when_it_is_there(
    make: Make, callers: Callers, clock: FakeClock, store: MemoryStore
) -> None:
    store.error = ConnectionRefusedError("nobody there")
    workers = [make(workers=5) for _ in range(5)]
    await crowd(workers, callers, 60)
    await clock.run(10)
    # After the time that it is given, each has its share: one turn a window.
    assert len(callers.came) == pytest.approx(5 * (10 - 1 - W) / W, abs=5)
    assert callers.most(1.0) <= 5
    store.error = None
    await clock.run(12)
    assert callers.most(1.0) <= 5
    assert len([when for when in callers.times if when > 16]) >= 5 * 5


async def test_a_pause_holds_for_a_worker_on_its_own_and_is_told_later(
    make: Make, callers: Callers, clock: FakeClock, store: MemoryStore
) -> None:
    budget = make(workers=1)
    store.error = ConnectionError("gone")
    callers.begin(budget, *range(20))
    await clock.run(3)
    assert callers.came
    budget.report(callers.turns[0], pause=10)
    before = len(callers.came)
    await clock.run(9.9)
    assert len(callers.came) == before
    store.error = None
    budget.report(callers.turns[0], pause=10)
    await clock.run(1.1)
    other = make()
    callers.begin(other, "other")
    await clock.run(8.8)
    assert len(callers.came) == before
    await clock.run(3)
    assert "other" in callers.names


async def test_a_worker_alone_joins_the_others_at_once(
    make: Make, callers: Callers, clock: FakeClock, store: MemoryStore
) -> None:
    from tests.budgets.fakes import MemoryStore as Fake

    cut_off = Fake(clock)
    cut_off.states, cut_off._known = store.states, store._known
    lonely = MemoryBudget(cut_off, "acme", Terms(), clock)
    others = make()
    callers.begin(others, *range(200))
    await clock.run(1)
    cut_off.error = ConnectionError("gone")
    callers.begin(lonely, *("lonely",) * 9)
    await clock.run(5)
    assert "lonely" in callers.names
    cut_off.error = None
    now = clock.now() - callers.start
    await clock.run(2.5)
    assert callers.names.count("lonely") == 9
    assert sum(when > now for when in callers.times) >= 9


async def test_a_pause_survives_the_loss_of_the_store(
    make: Make, callers: Callers, clock: FakeClock, store: MemoryStore
) -> None:
    first, second = make(), make()
    callers.begin(first, "a")
    callers.begin(second, "b")
    await clock.run(0.1)
    first.report(callers.turns["a"], pause=15)
    callers.begin(first, "c")
    await clock.run(1)
    store.states.clear()
    callers.begin(second, "d")
    await clock.run(20)
    assert sorted(callers.names[2:]) == ["c", "d"]
    assert min(callers.times[2:]) >= 15


async def test_who_does_not_wait_for_the_end_of_a_pause_is_told_at_once(
    make: Make, callers: Callers, clock: FakeClock
) -> None:
    first, second = make(), make()
    [task] = callers.begin(first, "a")
    await clock.run(0.1)
    assert task.done()
    waiting = callers.begin(second, *range(6), patience=10.0)
    await clock.run(0.1)
    first.report(callers.turns["a"], pause=30)
    await clock.run(1.5)
    errors = [task.exception() for task in waiting if task.done() and task.exception()]
    assert errors
    assert all(isinstance(error, AccountPausedError) for error in errors)
    with pytest.raises(AccountPausedError):
        second.acquire(patience=5.0)
    patient = callers.begin(second, "patient", patience=31.0)
    await clock.run(31)
    assert patient[0].done()


async def test_handlers_of_the_log_that_fail_stop_nothing(
    make: Make, callers: Callers, clock: FakeClock, store: MemoryStore
) -> None:
    def fail(_: logging.LogRecord) -> bool:
        raise LookupError("no such field")

    logger = logging.getLogger("ac_client")
    logger.addFilter(fail)
    try:
        store.error = ConnectionError("gone")
        callers.begin(make(), *range(3))
        await clock.run(20)
        assert len(callers.came) == 3
    finally:
        logger.removeFilter(fail)


async def test_a_line_forgets_who_has_left(make: Make, callers: Callers, clock: FakeClock) -> None:
    budget = make()
    callers.begin(budget, "a")
    await clock.run(0.1)
    budget.report(callers.turns["a"], pause=60)
    staying = callers.begin(budget, "patient")
    leaving = callers.begin(budget, *range(200))
    await clock.run(0.1)
    for task in leaving:
        task.cancel()
    await clock.run(0.1)
    assert sum(map(len, budget._line._lanes)) < 5
    await clock.run(60)
    assert staying[0].done()


async def test_turns_that_the_store_gave_unheard_are_given_back(
    make: Make, callers: Callers, clock: FakeClock, store: MemoryStore
) -> None:
    budget = make()
    store.error, store.deaf = ConnectionError("the answer was lost"), True
    callers.begin(budget, *range(5))
    await clock.run(0.01)
    store.error = None
    await clock.run(1)
    assert callers.names == [*range(5)]


async def test_raise_refuses_who_waits_and_who_comes_and_works_again_at_once(
    make: Make, callers: Callers, clock: FakeClock, store: MemoryStore, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "ac_client")
    budget = make(on_unavailable="raise")
    callers.begin(budget, *range(5))
    await clock.run(0.1)
    store.error = ConnectionError("gone")
    waiting = callers.begin(budget, "waiting")
    await clock.run(1.5)
    with pytest.raises(BudgetUnavailableError, match="cannot be used: ConnectionError: gone"):
        await waiting[0]
    with pytest.raises(BudgetUnavailableError):
        await budget.acquire_async()
    with pytest.raises(BudgetUnavailableError):
        budget.acquire()
    await clock.run(1)
    # After a while the next call tries again, and knows at once.
    [trying] = callers.begin(budget, "trying")
    await clock.run(0.01)
    with pytest.raises(BudgetUnavailableError):
        await trying
    await clock.run(1)
    store.error = None
    callers.begin(budget, "back")
    await clock.run(0.1)
    assert callers.names[5:] == ["back"]
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]


def test_an_old_failure_does_not_make_a_new_one_worse() -> None:
    outage = Outage(1.0, W)
    assert not outage.failed(10.0, 10.1)
    assert not outage.failed(60.0, 60.1)
    assert not outage.failed(60.5, 60.6)
    assert outage.failed(60.9, 61.1)


def test_the_share_of_a_worker_is_never_free_of_its_time() -> None:
    share = Share(5, W, 8)
    share.learn(3, 4, there=100.0, here=20.0)
    slots = [share.next(after) for after in (20.0, 30.0, 40.0)]
    # In the store's time, worker 3 has the fourth of eight places.
    assert [round((slot + 80.0) % (8 * share.spacing), 6) for slot in slots] == [round(3 * share.spacing, 6)] * 3
    share.learn(3, 16, there=100.0, here=20.0)
    assert share.next(share.next(50.0) + 0.001) - share.next(50.0) == pytest.approx(16 * share.spacing)
