"""Which outcome of which operation is sent again: the whole table."""

from __future__ import annotations

import itertools
import math
import pickle
from typing import Any

import pytest

from ac_client.errors import ConfigurationError
from ac_client.retries import Action, Decision, History, Outcome, Retries, decide, outcome_of

RETRY, RAISE, UNKNOWN, RETURN = Action.RETRY, Action.RAISE, Action.RAISE_UNKNOWN, Action.RETURN

# Every class of operation: the method, and whether it may be sent twice.
READ = ("GET", True)
PUT = ("PUT", True)
DELETE = ("DELETE", True)
POST = ("POST", False)
PATCH = ("PATCH", False)
SAFE_POST = ("POST", True)
READ_WITH_EFFECT = ("GET", False)
CLASSES = {
    "read": READ,
    "PUT": PUT,
    "DELETE": DELETE,
    "POST": POST,
    "PATCH": PATCH,
    "safe POST": SAFE_POST,
    "read with effect": READ_WITH_EFFECT,
}

# What follows the first attempt, per outcome, in the order of CLASSES.
TABLE: dict[str, tuple[Outcome, tuple[Action, ...]]] = {
    "never connected": (Outcome.UNSENT, (RETRY,) * 7),
    "429": (outcome_of(429), (RETRY,) * 7),
    "500": (outcome_of(500), (RETRY, RETRY, RETRY, UNKNOWN, UNKNOWN, RETRY, UNKNOWN)),
    "502": (outcome_of(502), (RETRY, RETRY, RETRY, UNKNOWN, UNKNOWN, RETRY, UNKNOWN)),
    "503": (outcome_of(503), (RETRY, RETRY, RETRY, UNKNOWN, UNKNOWN, RETRY, UNKNOWN)),
    "504": (outcome_of(504), (RETRY, RETRY, RETRY, UNKNOWN, UNKNOWN, RETRY, UNKNOWN)),
    "599": (outcome_of(599), (RETRY, RETRY, RETRY, UNKNOWN, UNKNOWN, RETRY, UNKNOWN)),
    "lost": (Outcome.LOST, (RETRY, RETRY, RETRY, UNKNOWN, UNKNOWN, RETRY, UNKNOWN)),
    "200": (outcome_of(200), (RETURN,) * 7),
    "201": (outcome_of(201), (RETURN,) * 7),
    "202": (outcome_of(202), (RETURN,) * 7),
    "301": (outcome_of(301), (RAISE,) * 7),
    "400": (outcome_of(400), (RAISE,) * 7),
    "401": (outcome_of(401), (RAISE,) * 7),
    "403": (outcome_of(403), (RAISE,) * 7),
    "404": (outcome_of(404), (RAISE,) * 7),
    "405": (outcome_of(405), (RAISE,) * 7),
    "408": (outcome_of(408), (RAISE,) * 7),
    "409": (outcome_of(409), (RAISE,) * 7),
    "422": (outcome_of(422), (RAISE,) * 7),
    "400, no result": (outcome_of(400, missing=True), (RAISE,) * 7),
    "403, no result": (outcome_of(403, missing=True), (RAISE,) * 7),
    "422, no result": (outcome_of(422, missing=True), (RAISE,) * 7),
}

ROWS = [
    pytest.param(CLASSES[name], ending, action, id=f"{name}: {outcome}")
    for outcome, (ending, actions) in TABLE.items()
    for name, action in zip(CLASSES, actions, strict=True)
]


def after(
    kind: tuple[str, bool],
    ending: Outcome,
    policy: Retries | None = None,
    *,
    retry_after: float | None = None,
    chance: float = 1.0,
    **history: Any,
) -> Decision:
    known = History(*kind, **{"attempt": 1, **history})
    return decide(policy or Retries(), known, ending, retry_after, chance)


@pytest.mark.parametrize(("kind", "ending", "action"), ROWS)
def test_the_table_after_the_first_attempt(kind: tuple[str, bool], ending: Outcome, action: Action) -> None:
    assert after(kind, ending).action is action


# What remains when no attempt is left: a write that may have been applied is unknown, whatever its class.
LAST: dict[Outcome, tuple[Action, ...]] = {
    Outcome.UNSENT: (RAISE,) * 7,
    Outcome.LIMITED: (RAISE,) * 7,
    Outcome.BROKEN: (RAISE, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
    Outcome.LOST: (RAISE, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
}


@pytest.mark.parametrize(
    ("kind", "ending", "action"),
    [
        pytest.param(CLASSES[name], ending, action, id=f"{name}: {ending.value}")
        for ending, actions in LAST.items()
        for name, action in zip(CLASSES, actions, strict=True)
    ],
)
def test_the_table_when_no_attempt_is_left(kind: tuple[str, bool], ending: Outcome, action: Action) -> None:
    assert after(kind, ending, Retries(max_attempts=3), attempt=3).action is action
    assert after(kind, ending, Retries(max_elapsed=10, initial_backoff=20, max_backoff=20)).action is action


@pytest.mark.parametrize("ending", [Outcome.UNSENT, Outcome.LIMITED])
@pytest.mark.parametrize("kind", [PUT, DELETE, SAFE_POST])
def test_a_write_is_unknown_when_an_earlier_attempt_may_have_been_applied(
    kind: tuple[str, bool], ending: Outcome
) -> None:
    assert after(kind, ending, Retries(max_attempts=2), attempt=2, maybe_applied=True).action is UNKNOWN
    assert after(READ, ending, Retries(max_attempts=2), attempt=2, maybe_applied=True).action is RAISE


@pytest.mark.parametrize("kind", CLASSES.values(), ids=CLASSES)
def test_only_a_repeated_delete_takes_a_missing_row_for_success(kind: tuple[str, bool]) -> None:
    expected = RETURN if kind == DELETE else RAISE
    assert after(kind, Outcome.ABSENT, attempt=2, maybe_applied=True).action is expected
    assert after(kind, Outcome.ABSENT, attempt=2, maybe_applied=False).action is RAISE


def test_waits_grow_to_their_limit_and_are_spread_evenly() -> None:
    policy = Retries(max_attempts=100, max_elapsed=10_000, initial_backoff=0.5, max_backoff=3)
    assert [after(READ, Outcome.LOST, policy, attempt=n).wait for n in range(1, 6)] == [0.5, 1, 2, 3, 3]
    assert after(READ, Outcome.LOST, policy, attempt=3, chance=0.25).wait == 0.5
    assert after(READ, Outcome.LOST, policy, attempt=3, chance=0.0).wait == 0
    assert after(READ, Outcome.LOST, policy, attempt=99).wait == 3


def test_huge_attempt_numbers_do_not_overflow() -> None:
    policy = Retries(max_attempts=10**9, max_elapsed=math.inf, max_backoff=7)
    assert after(READ, Outcome.LOST, policy, attempt=10**8).wait == 7


def test_retry_after_is_honoured_beyond_the_longest_wait() -> None:
    assert after(READ, Outcome.BROKEN, retry_after=50).wait == 50
    assert after(READ, Outcome.BROKEN, retry_after=0, chance=1).wait == 0.5


def test_a_429_pauses_the_account_for_as_long_as_it_says() -> None:
    assert after(POST, Outcome.LIMITED, retry_after=30) == Decision(RETRY, 30, 30)
    assert after(POST, Outcome.LIMITED, retry_after=30, attempt=6) == Decision(RAISE, 0, 30)
    assert after(READ, Outcome.LIMITED, retry_after=10**9).pause == 3600
    assert after(READ, Outcome.BROKEN, retry_after=30).pause is None


def test_a_429_that_does_not_say_how_long_pauses_for_a_window_or_more() -> None:
    assert after(READ, Outcome.LIMITED, chance=0) == Decision(RETRY, 1, 1)
    assert after(READ, Outcome.LIMITED, attempt=4, chance=1) == Decision(RETRY, 4, 4)


@pytest.mark.parametrize("asked", [0, 0.001, -5])
def test_a_429_that_asks_for_less_than_a_window_pauses_for_one(asked: float) -> None:
    assert after(READ, Outcome.LIMITED, retry_after=asked, chance=0) == Decision(RETRY, 1, 1)
    assert after(READ, Outcome.LIMITED, retry_after=asked, attempt=4, chance=1) == Decision(RETRY, 4, 4)


@pytest.mark.parametrize(("spent", "action"), [(70, RETRY), (71, RAISE)])
def test_a_wait_beyond_the_time_allowed_raises(spent: float, action: Action) -> None:
    assert after(READ, Outcome.LIMITED, Retries(max_elapsed=100), retry_after=30, spent=spent).action is action


@pytest.mark.parametrize(
    "wrong",
    [
        {"max_attempts": 0},
        {"max_attempts": "3"},
        {"max_attempts": 1.5},
        {"max_attempts": True},
        {"max_elapsed": None},
        {"max_elapsed": -1},
        {"max_elapsed": math.nan},
        {"initial_backoff": -0.1},
        {"max_backoff": -1},
    ],
    ids=str,
)
def test_a_policy_that_cannot_work_is_refused_at_once(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        Retries(**wrong)


def test_a_policy_is_frozen_and_pickles() -> None:
    policy = Retries(max_attempts=3)
    with pytest.raises(AttributeError):
        policy.max_attempts = 4  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(policy)) == policy


def test_every_class_is_in_the_table_with_every_ending() -> None:
    seen = {(row.values[0], row.values[1]) for row in ROWS}
    assert seen == set(itertools.product(CLASSES.values(), Outcome))
