"""The decision on one request, as a table: the same in Python and in Lua."""

from __future__ import annotations

import json
import random
from dataclasses import asdict
from typing import Any

import pytest
import redis

from ac_client._rate_limit import Question, Settings, State, decide
from ac_client._rate_limit_redis import DECIDE
from tests.budgets.stores import RedisServer

NOW = 1_764_292_192_000
"""Milliseconds here: the rules do not care."""

W = 1050
SETTINGS = Settings(3, 1000.0, 50.0, reserve=1, hold=500.0, longest_pause=3_600_000.0)

IN_LUA = (
    DECIDE
    + """
local given = cjson.decode(ARGV[1])
local when = decide(given.state, given.now, given.asked)
return cjson.encode({when = when, state = given.state})
"""
)


def state(sent: tuple[int, ...] = (), interactive: Any = (), background: Any = (), paused: int = -W) -> State:
    """Times are relative to now."""
    lists = [sorted(float(NOW + time) for time in times) for times in (sent, interactive, background)]
    return {"sent": lists[0], "interactive": lists[1], "background": lists[2], "paused": NOW + paused}


RESERVE, BACKGROUND = Question("reserve"), Question("reserve", 0, 1)


def send(time: int, background: int = 0, action: Any = "send") -> Question:
    return Question(action, NOW + time, background)


# What is there, what is asked, when it may be, and what is there then.
TABLE: dict[str, tuple[State, Question, int, State]] = {
    "the first slot is now": (state(), RESERVE, 0, state(interactive=[0])),
    "slots of others count": (state(interactive=[0, 0, 0]), RESERVE, W, state(interactive=[0, 0, 0, W])),
    "what was sent counts": (state((-900, -10, -5)), RESERVE, W - 900, state((-900, -10, -5), [W - 900])),
    "a window later it does not": (state((-W, -W, -W)), RESERVE, 0, state(interactive=[0])),
    "what is sent in its slot is logged": (state(interactive=[0, 5]), send(0), 0, state((0,), [5])),
    "what is sent late is logged when it is": (state((-9, -9), [-500]), send(-500), 0, state((-9, -9, 0))),
    "what no longer fits gets a later slot": (
        state((-900, -8, -7), [-500]),
        send(-500),
        W - 900,
        state((-900, -8, -7), [W - 900]),
    ),
    "unless that is so late that its connection cannot be held": (
        state((-9, -8, -7), [-500]),
        send(-500),
        W - 9,
        state((-9, -8, -7)),
    ),
    "a slot that has expired is no reason not to send": (state((-9,)), send(-3 * W), 0, state((-9, 0))),
    "slots of others are no reason not to send": (state((), [0, 0, 0, 0]), send(0), 0, state((0,), [0, 0, 0])),
    "what is written again counts from now": (state((-800, -20)), send(-800), 0, state((-20, 0))),
    "the background leaves the reserve": (state((-9,), [-5]), BACKGROUND, W - 9, state((-9,), [-5], [W - 9])),
    "the background comes after its own": (state((), (), [0, 0]), BACKGROUND, W, state((), (), [0, 0, W])),
    "interactive calls come before the background": (
        state((), (), [0, 0, 9]),
        RESERVE,
        0,
        state((), [0], [0, 0, 9]),
    ),
    "the background yields to slots when it sends": (
        state((-9,), [0], [0]),
        send(0, 1),
        W - 9,
        state((-9,), [0]),
    ),
    "the background yields to those who wait": (state((-9,), (), [0]), send(0, 3), W - 9, state((-9,))),
    "however many they are": (state((), (), [0]), send(0, 50), 0, state((0,))),
    "a slot is renewed without being used": (state((), (), [0, 5]), send(0, 1, "reserve"), 0, state((), (), [0, 5])),
    "a slot is renewed later": (state((-9, -8), (), [0]), send(0, 1, "reserve"), W - 9, state((-9, -8), (), [W - 9])),
    "a pause stops new slots": (state(paused=500), RESERVE, 500, state(interactive=[500], paused=500)),
    "a pause stops what has a slot": (state((), [0], paused=501), send(0), 501, state(paused=501)),
    "a pause begins": (state(), Question("pause", 700), 700, state(paused=700)),
    "a longer pause holds": (state(paused=900), Question("pause", 700), 900, state(paused=900)),
    "no pause is longer than an hour, so the clock was set back": (
        state(paused=7_200_000),
        RESERVE,
        3_600_000,
        state(interactive=[3_600_000], paused=3_600_000),
    ),
    "after the clock was set back what is in the future is forgotten": (
        state((3_600_000, 3_600_001), [3_600_002]),
        RESERVE,
        0,
        state((), [0]),
    ),
}


def by_python(before: State, question: Question) -> tuple[float, State]:
    after: State = json.loads(json.dumps(before))
    return decide(after, NOW, SETTINGS, question), after


def by_lua(client: Any, before: State, question: Question) -> tuple[float, State]:
    asked = {**asdict(SETTINGS), "window": SETTINGS.window, **question._asdict()}
    said = client.eval(IN_LUA, 0, json.dumps({"state": before, "now": NOW, "asked": asked}))
    found = json.loads(said)
    after = found["state"]
    # Lua cannot tell an empty list from an empty mapping, and has them in no order.
    lists = [sorted(after[name] or []) for name in ("sent", "interactive", "background")]
    return found["when"], {"sent": lists[0], "interactive": lists[1], "background": lists[2], "paused": after["paused"]}


@pytest.mark.parametrize("row", TABLE)
def test_in_python(row: str) -> None:
    before, question, when, after = TABLE[row]
    assert by_python(before, question) == (NOW + when, after)


def test_in_lua(each_server: RedisServer) -> None:
    with redis.Redis.from_url(each_server.url) as client:
        for row, (before, question, when, after) in TABLE.items():
            assert by_lua(client, before, question) == (NOW + when, after), row


def test_both_decide_alike_whatever_is_there(redis_server: RedisServer) -> None:
    chance = random.Random(5)

    def some() -> list[int]:
        return [chance.randint(-W - 50, W) for _ in range(chance.randint(0, 5))]

    with redis.Redis.from_url(redis_server.url) as client:
        for _ in range(500):
            before = state(tuple(min(time, 0) for time in some()), some(), some(), chance.choice([-W, 300]))
            slots = [*before["sent"], *before["interactive"], *before["background"], float(NOW)]
            question = Question(
                chance.choice(["reserve", "send", "pause"]), chance.choice([*slots, 0.0]), chance.randint(0, 4)
            )
            if question.action == "pause":
                question = question._replace(value=chance.randint(0, 2000))
            assert by_lua(client, before, question) == by_python(before, question)
