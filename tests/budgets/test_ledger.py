"""What a shared store hands out, on a clock that only the test moves; and the same in Lua, inside Redis."""

from __future__ import annotations

import copy
import heapq
import itertools
import json
import random
from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ac_client.sharing.ledger import LEASE, SEAT, Reply, State, answer
from ac_client.sharing.ledger_lua import SCRIPT
from tests.budgets.begun import ASK, begun
from tests.budgets.stores import RedisServer

W = 1.05


class Store:
    """A store of one account at a rate of 5, in memory."""

    def __init__(self) -> None:
        self.clock = 5000.0
        self.state: State | None = begun(self.clock)
        self.asked = 0

    def tell(self, worker: str, *notices: list[Any], want: int = 0, **more: Any) -> Reply:
        self.asked += 1
        said: Any = {
            "worker": worker,
            "fresh": f"count {self.asked}",
            "ids": [f"{worker}:{self.asked}:{n}" for n in range(want)],
            "notices": list(notices),
        }
        # What is kept travels as JSON.
        state = json.loads(json.dumps(self.state))
        self.state, reply = answer(state, self.clock, ASK | said | more)
        return reply

    def send(self, worker: str, number: int, **more: Any) -> list[str]:
        """Take turns that are free, and use them at once."""
        reply = self.tell(worker, want=number, **more)
        names = [name for name, wait in reply["grants"] if wait < 1e-6]
        assert len(names) == number, reply
        self.tell(worker, *(["sent", name, 0.0] for name in names))
        return names

    def free(self, worker: str = "probe", **more: Any) -> int:
        """How many turns there are now; they are given back."""
        reply = self.tell(worker, want=9, **more)
        names = [name for name, wait in reply["grants"] if wait < 1e-6]
        self.tell(worker, *(["gone", name] for name, _ in reply["grants"]))
        return len(names)


@pytest.fixture
def store() -> Store:
    return Store()


def test_a_window_holds_the_rate_whoever_asks(store: Store) -> None:
    store.send("a", 3)
    store.clock += 0.3
    store.send("b", 2)
    reply = store.tell("c", want=1)
    assert not reply["grants"]
    assert reply["wait"] == pytest.approx(W / 2)  # in case somebody gives a turn back
    store.clock += reply["wait"]
    reply = store.tell("c", want=1)
    assert reply["wait"] == pytest.approx(W - 0.3 - W / 2 - 0.01)
    store.clock += reply["wait"] + 0.001
    # Handed out a little early, for its time.
    assert [wait for _, wait in store.tell("c", want=9)["grants"]] == pytest.approx([0.009] * 3)


def test_a_turn_is_handed_out_a_little_before_its_time(store: Store) -> None:
    store.send("a", 5)
    store.clock += W - 0.008
    [(_, wait), *others] = store.tell("b", want=2)["grants"]
    assert wait == pytest.approx(0.008)
    assert len(others) == 1


def test_a_turn_counts_from_when_its_request_was_sent(store: Store) -> None:
    names = [name for name, _ in store.tell("a", want=5)["grants"]]
    store.clock += 0.4
    store.tell("a", *(["sent", name, 0.1] for name in names))  # that is, at 0.3
    store.clock += W - 0.15
    assert store.free() == 0
    store.clock += 0.06
    assert store.free() == 5


def test_the_last_time_of_sending_counts(store: Store) -> None:
    [name] = store.send("a", 1)
    store.clock += 0.5
    store.tell("a", ["sent", name, 0.0])
    store.clock += W - 0.4
    assert store.free() == 4


def test_the_way_of_a_message_is_taken_off(store: Store) -> None:
    store.tell("a", ["sent", "x", 0.2], leg=0.05)
    store.clock += W - 0.26
    assert store.free() == 4
    store.clock += 0.02
    assert store.free() == 5
    store.tell("a", ["sent", "y", -9.0])  # nothing was sent in the future
    store.clock += W
    assert store.free() == 5


def test_a_turn_that_is_given_back_is_free_and_a_used_one_is_not(store: Store) -> None:
    names = [name for name, _ in store.tell("a", want=5)["grants"]]
    store.tell("a", ["sent", names[0], 0.0], ["gone", names[0]], ["gone", names[1]], ["gone", "nobody's"])
    assert store.free() == 1


def test_a_turn_of_a_worker_that_died_is_free_after_its_lease_and_a_window(store: Store) -> None:
    store.tell("dead", want=5)
    store.clock += LEASE + W - 0.01
    assert store.free() == 0
    store.clock += 0.02
    assert store.free() == 5


def test_a_turn_is_kept_for_a_worker_that_says_so(store: Store) -> None:
    [(name, _)] = store.tell("a", want=1)["grants"]
    store.clock += 2
    store.tell("a", ["kept", name])
    store.clock += LEASE + W - 0.01
    assert store.free() == 4
    store.clock += 0.02
    assert store.free() == 5


def test_a_pause_holds_for_everybody_and_is_never_shortened(store: Store) -> None:
    store.tell("a", paused=30.0)
    store.tell("b", paused=3.0)
    reply = store.tell("b", want=1)
    assert not reply["grants"]
    assert reply["wait"] == pytest.approx(30 - 0.01)
    assert reply["paused"] == pytest.approx(30)
    store.clock += 30
    assert store.free("b") == 5


def test_requests_of_others_count_like_our_own_and_once(store: Store) -> None:
    [first] = store.send("a", 1)
    store.clock += 0.1
    store.tell("a", ["rest", first, 1])  # of 5, one is ours, so three are not
    assert store.free() == 1
    [second] = store.send("b", 1)
    store.tell("b", ["rest", second, 0])
    store.clock += W - 0.1 + 0.01
    assert store.free() == 4  # all but the second are out of the window


def test_what_is_left_by_our_own_count_slows_nobody(store: Store) -> None:
    names = [store.send(worker, 1)[0] for worker in "abcd"]
    for left, name in zip((4, 3, 2, 1), names, strict=True):
        store.tell("a", ["rest", name, left])
    assert store.free() == 1
    store.clock += 1.2
    store.tell("a", ["rest", names[0], 0])  # old news
    assert store.free() == 5


def test_interactive_asks_go_before_those_of_the_background(store: Store) -> None:
    store.send("a", 5)
    store.tell("export", want=4, lane=1)
    store.clock += W / 2
    store.tell("export", want=4, lane=1)
    store.tell("page", want=2)
    store.clock += W / 2
    # Both come at the same time: what the page wants is left to it.
    assert len(store.tell("export", want=9, lane=1)["grants"]) == 3
    assert len(store.tell("page", want=2)["grants"]) == 2


def test_a_reserve_is_left_free_by_the_background(store: Store) -> None:
    assert store.free("export", lane=1, reserve=2) == 3
    store.send("export", 3, lane=1, reserve=2)
    assert store.free("export", lane=1, reserve=2) == 0
    assert store.free("page", reserve=2) == 2


def test_whoever_has_had_a_turn_goes_to_the_end_of_the_line(store: Store) -> None:
    store.send("z", 5)
    for worker in "abc":
        store.tell(worker, want=9)
    store.clock += W / 2
    for worker in "abc":
        store.tell(worker, want=9)
    store.clock += W / 2
    # Five are free, and the three are served in turn: a, b, c, a, b.
    assert [len(store.tell(worker, want=9)["grants"]) for worker in "abc"] == [2, 2, 1]


def test_who_is_late_to_ask_keeps_its_place_and_holds_nobody_up(store: Store) -> None:
    store.send("a", 5)
    store.tell("late", want=1)
    store.tell("b", want=9)
    store.clock += W
    names = [name for name, _ in store.tell("b", want=9)["grants"]]
    assert len(names) == 5
    store.tell("b", *(["sent", name, 0.0] for name in names), want=9)
    store.clock += W / 2
    store.tell("late", want=1)
    store.tell("b", want=9)
    store.clock += W / 2
    assert len(store.tell("b", want=9)["grants"]) == 4
    assert len(store.tell("late", want=1)["grants"]) == 1


def test_who_wants_nothing_any_more_leaves_the_line(store: Store) -> None:
    store.send("a", 5)
    store.tell("b", want=1)
    store.tell("b")
    store.clock += W
    assert store.free("c") == 5


class Saturated:
    """Workers that always want turns, and use each some time after it was for.

    Args:
        store: theirs.
        delay: seconds that pass at most.
        seed: of chance.
    """

    def __init__(self, store: Store, delay: float, seed: int) -> None:
        self._store = store
        self._delay = delay
        self._chance = random.Random(seed)
        self._order = itertools.count()
        self._events: list[tuple[float, int, str, str]] = []
        self._due: dict[str, float] = {}
        self.wants = {f"w{number}": self._chance.choice((1, 3, 40)) for number in range(8)}
        self.sent: list[tuple[float, str]] = []

    def run(self, seconds: float) -> None:
        end = self._store.clock + seconds
        for worker in self.wants:
            self._ask_at(worker, self._store.clock + self._chance.uniform(0, 0.01))
        while self._events[0][0] < end:
            when, _, worker, name = heapq.heappop(self._events)
            self._store.clock = when
            if name:
                self.sent.append((when, worker))
                self._talk(worker, ["sent", name, 0.0])
            elif self._due[worker] == when:
                self._talk(worker)

    def _talk(self, worker: str, *notices: list[Any]) -> None:
        reply = self._store.tell(worker, *notices, want=self.wants[worker])
        for name, wait in reply["grants"]:
            when = self._store.clock + wait + self._chance.uniform(0, self._delay)
            heapq.heappush(self._events, (when, next(self._order), worker, name))
        wait = reply["wait"] if reply["wait"] >= 0 else 0.001
        self._ask_at(worker, self._store.clock + wait + self._chance.uniform(0, 0.004))

    def _ask_at(self, worker: str, when: float) -> None:
        self._due[worker] = when
        heapq.heappush(self._events, (when, next(self._order), worker, ""))


@pytest.mark.parametrize("delay", [0.0, 0.2], ids=["sent at once", "sent after a handshake"])
@pytest.mark.parametrize("seed", range(3))
def test_many_workers_use_all_of_the_rate_in_turn_never_more_and_without_polling(
    store: Store, seed: int, delay: float
) -> None:
    workers = Saturated(store, delay, seed)
    workers.run(60)
    times = [when for when, _ in workers.sent]
    assert all(late - early >= W - 1e-6 for early, late in zip(times, times[5:], strict=False))
    assert len(times) >= 60 / (W + delay / 2 + 0.01) * 5
    by = Counter(worker for _, worker in workers.sent[5:])
    assert len(by) == 8
    assert min(by.values()) >= max(by.values()) - 3
    # A few messages a turn, however many wait.
    assert store.asked <= 6 * len(times)


def test_a_count_that_begins_opens_after_a_window(store: Store) -> None:
    known = store.tell("a", want=5)
    store.state = None
    # Whoever comes first, for the others have sent requests of which nothing is known any more.
    first = store.tell("new", want=1)
    assert not first["grants"]
    assert first["opens"] == pytest.approx(W)
    store.clock += W / 2
    again = store.tell("a", want=1, epoch=known["epoch"], n=known["n"])
    assert again["opens"] == pytest.approx(W / 2)
    assert again["epoch"] != known["epoch"]
    store.clock += W / 2
    assert store.free("c") == 3  # two are in the line
    assert store.tell("d", epoch=known["epoch"])["opens"] < 1e-6


def test_a_store_that_went_back_to_an_older_copy_opens_after_a_window(store: Store) -> None:
    first = store.tell("a", want=1)
    saved = copy.deepcopy(store.state)
    known = store.tell("a", want=4)
    store.state = saved
    again = store.tell("a", want=1, epoch=known["epoch"], n=known["n"])
    assert not again["grants"]
    assert again["opens"] == pytest.approx(W)
    assert again["epoch"] != first["epoch"]


def test_a_clock_that_is_set_back_stands_still(store: Store) -> None:
    store.send("a", 5)
    store.clock += 1
    store.tell("a")
    store.clock -= 3600
    assert store.free() == 0
    store.clock += W - 1 + 0.001
    assert store.free() == 5


def test_after_an_outage_all_come_back_together(store: Store) -> None:
    known = store.tell("a")
    store.clock += 60
    back = store.tell("a", ["sent", "own", 0.5], away=2.5, epoch=known["epoch"], n=known["n"])
    assert back["opens"] == pytest.approx(2.5 + W)
    store.clock += 2
    assert store.tell("b", away=2.5, epoch=known["epoch"], n=known["n"])["opens"] == pytest.approx(0.5 + W)
    assert store.tell("new", want=1)["wait"] == pytest.approx(0.5 + W - 0.01)
    store.clock += 0.5 + W
    assert store.free("c") == 4  # `new` is in the line


def test_after_an_outage_of_ones_own_a_worker_joins_the_others_at_once(store: Store) -> None:
    for _ in range(4):
        store.tell("a")  # somebody else was there all the time
        store.clock += 0.9
    back = store.tell("b", ["sent", "own", 0.1], away=2.5)
    assert back["opens"] <= 0
    assert store.free("b") == 4  # and what it sent on its own counts


def test_messages_that_hung_in_the_store_are_no_sign_that_it_was_in_use(store: Store) -> None:
    store.tell("a")
    store.clock += 60
    store.tell("b", want=1)
    assert store.tell("a", away=2.5)["opens"] == pytest.approx(2.5 + W)


def test_after_an_outage_and_a_loss_both_are_waited_for(store: Store) -> None:
    store.state = None
    assert store.tell("a", away=2.5, epoch="lost")["opens"] == pytest.approx(2.5 + W)


def seats(store: Store, names: str, **more: Any) -> list[tuple[int, int]]:
    replies = [store.tell(name, **more) for name in names]
    return [(reply["seat"], reply["seats"]) for reply in replies]


def test_workers_keep_their_numbers_while_they_are_silent(store: Store) -> None:
    assert seats(store, "abcd") == [(0, 1), (1, 2), (2, 3), (3, 4)]
    store.clock += SEAT - 1
    assert seats(store, "bde") == [(1, 4), (3, 4), (4, 5)]
    store.clock += 2  # nobody has heard of `a` and `c` for so long that they have forgotten their numbers too
    assert seats(store, "fgh") == [(0, 5), (2, 5), (5, 6)]
    store.clock += SEAT
    assert seats(store, "i") == [(0, 1)]


def test_workers_beyond_those_agreed_take_the_number_of_who_has_been_silent_for_longest(store: Store) -> None:
    assert seats(store, "ab", workers=2) == [(0, 1), (1, 2)]
    store.clock += 9
    assert seats(store, "b", workers=2) == [(1, 2)]
    assert seats(store, "c", workers=2) == [(2, 3)]  # all the others are there
    store.clock += 2
    assert seats(store, "d", workers=2) == [(0, 3)]


# ------------------------------------------------------------------------------------------------------ in Lua


NAMES = st.sampled_from([f"{worker}:{number}" for worker in "abc" for number in range(4)])
NOTICES = st.one_of(
    st.tuples(st.just("sent"), NAMES, st.floats(-0.1, 1.5)),
    st.tuples(st.sampled_from(["gone", "kept"]), NAMES),
    st.tuples(st.just("rest"), NAMES, st.integers(0, 5)),
)
STEPS = st.fixed_dictionaries(
    {
        "after": st.one_of(st.floats(0, 0.3), st.floats(-2, 12), st.just(3700.0)),
        "worker": st.sampled_from("abcd"),
        "workers": st.integers(1, 4),
        "paused": st.one_of(st.just(0.0), st.floats(0, 2)),
        "epoch": st.sampled_from(["", "same", "same", "same", "lost"]),
        "behind": st.integers(-1, 1),
        "reserve": st.integers(0, 2),
        "leg": st.floats(0, 0.05),
        "lead": st.floats(0, 0.2),
        "away": st.sampled_from([0.0, 0.0, 0.0, 2.5]),
        "lane": st.integers(0, 1),
        "want": st.integers(0, 4),
        "notices": st.lists(NOTICES, max_size=4),
        "state": st.sampled_from(["kept"] * 12 + ["lost", "spoilt", "strange"]),
    }
)


class Twins:
    """The same messages for both."""

    def __init__(self, server: RedisServer) -> None:
        import redis

        script = SCRIPT.replace("redis.call('TIME')", "cjson.decode(ARGV[2])")
        assert script != SCRIPT
        self._redis = redis.Redis(port=server.port)
        self._script = self._redis.register_script(script)

    def play(self, steps: list[dict[str, Any]]) -> None:
        self._redis.delete("twin")
        state: State | None = None
        clock, n, epoch = 1_790_000_000.0, 0, ""
        for number, step in enumerate(steps):
            # A step that is not round, for what is exactly on the border of a window is nobody's concern.
            clock = round(clock + step["after"] + 0.000137, 6)
            if step["state"] != "kept":
                state = None
                self._redis.delete("twin")
                if step["state"] != "lost":
                    self._redis.set("twin", "{not json" if step["state"] == "spoilt" else '{"base": [], "n": 1}')
            ask: Any = ASK | {
                **{
                    name: step[name]
                    for name in ("worker", "workers", "paused", "reserve", "leg", "lead", "away", "lane")
                },
                "fresh": f"count {number}",
                "epoch": epoch if step["epoch"] == "same" else step["epoch"],
                "n": max(0, n + step["behind"]),
                "rate": 4,
                "ids": [f"{step['worker']}:{one}" for one in range(step["want"])],
                "notices": [list(notice) for notice in step["notices"]],
            }
            seconds = int(clock)
            time = json.dumps([str(seconds), str(round((clock - seconds) * 1_000_000))])
            theirs = json.loads(self._script(keys=["twin"], args=[json.dumps(ask), time]))
            state, ours = answer(json.loads(json.dumps(state)), clock, ask)
            n, epoch = ours["n"], ours["epoch"]
            self._same(json.loads(json.dumps(ours)), theirs)
            self._same(json.loads(json.dumps(state)), json.loads(self._redis.get("twin") or b"null"))

    def _same(self, ours: Any, theirs: Any) -> None:
        if isinstance(ours, dict):
            assert isinstance(theirs, dict)
            assert ours.keys() == theirs.keys()
            for key, value in ours.items():
                if key == "base":
                    assert float(value) == pytest.approx(float(theirs[key]), abs=3e-6)
                else:
                    self._same(value, theirs[key])
        elif isinstance(ours, list):
            theirs = theirs or []
            assert len(ours) == len(theirs)
            for one, other in zip(ours, theirs, strict=True):
                self._same(one, other)
        elif isinstance(ours, float | int):
            assert ours == pytest.approx(theirs, abs=3e-5)
        else:
            assert ours == theirs


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, min_size=1, max_size=15))
def test_the_ledger_in_lua_answers_as_the_one_in_python(redis_server: RedisServer, steps: list[dict[str, Any]]) -> None:
    Twins(redis_server).play(steps)
