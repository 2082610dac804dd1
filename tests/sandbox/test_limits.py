from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ac_sandbox.clock import Clock
from ac_sandbox.limits import SlidingLimit

if TYPE_CHECKING:
    import httpx

    from ac_sandbox import Sandbox


def stopped() -> Clock:
    clock = Clock()
    clock.stop()
    return clock


@given(st.integers(1, 6), st.lists(st.floats(0, 0.7), max_size=60))
def test_no_second_wherever_it_starts_has_more_than_the_limit(rate: int, gaps: list[float]) -> None:
    clock = stopped()
    limit = SlidingLimit(rate, clock)
    passed: list[float] = []
    for gap in gaps:
        clock.move(gap)
        now = clock.seconds()
        window = [one for one in passed if now - one < 1]
        decision = limit.check()
        # Exactly those pass for which there is room, so that the limit is neither broken nor wasted.
        assert decision.allowed == (len(window) < rate)
        if decision.allowed:
            passed.append(now)
            assert decision.remaining == rate - len(window) - 1


def test_a_refusal_tells_how_long_to_wait_and_waiting_that_long_is_enough() -> None:
    clock = stopped()
    limit = SlidingLimit(2, clock)
    limit.check()
    clock.move(0.4)
    limit.check()
    refused = limit.check()
    assert (refused.allowed, refused.retry_after) == (False, 1)
    clock.move(0.6)
    assert limit.check().allowed
    assert not limit.check().allowed


def test_refused_requests_do_not_count() -> None:
    clock = stopped()
    limit = SlidingLimit(1, clock)
    limit.check()
    for _ in range(10):
        clock.move(0.09)
        assert not limit.check().allowed
    clock.move(0.1)
    assert limit.check().allowed


def test_the_limit_answers_429_with_the_documented_headers(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.clock.stop()
    sandbox.limit(2, retry_after=30)
    one, two, three = (http.get("/tags") for _ in range(3))
    assert [response.status_code for response in (one, two, three)] == [200, 200, 429]
    assert [response.headers["RateLimit-Remaining"] for response in (one, two, three)] == ["1", "0", "0"]
    assert {response.headers["RateLimit-Limit"] for response in (one, two, three)} == {"2"}
    assert "Retry-After" not in two.headers
    assert three.headers["Retry-After"] == "30"
    assert list(three.json()) == ["message"]
    sandbox.clock.move(1)
    assert http.get("/tags").status_code == 200
    assert [one.status for one in sandbox.requests] == [200, 200, 429, 200]


def test_every_request_counts_whatever_it_is_answered(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.clock.stop()
    sandbox.limit(3)
    assert http.get("/nowhere").status_code == 404
    assert http.get("/tags", headers={"Api-Token": "wrong"}).status_code == 403
    assert http.get("/tags?x=1").status_code == 400
    assert http.get("/tags").status_code == 429


def test_a_429_has_no_effect(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.clock.stop()
    sandbox.limit(1)
    for name in ("a", "b"):
        http.post("/tags", json={"tag": {"tag": name, "tagType": "contact"}})
    assert [row["tag"] for row in sandbox.store.table("tags")] == ["a"]
    assert sandbox.requests.effects("create_tag") == 1


def test_without_a_limit_there_are_no_such_headers(sandbox: Sandbox, http: httpx.Client) -> None:
    assert not [name for name in http.get("/tags").headers if name.startswith("ratelimit")]
    sandbox.limit(5)
    assert "RateLimit-Limit" in http.get("/tags").headers
    sandbox.limit(None)
    assert "RateLimit-Limit" not in http.get("/tags").headers


def test_a_limit_below_one_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="at least one"):
        sandbox.limit(0)


def test_the_clock_stands_still_once_it_is_stopped() -> None:
    clock = Clock()
    assert clock.seconds() <= clock.seconds()
    clock.stop()
    seconds, now = clock.seconds(), clock.now()
    clock.stop()
    assert (clock.seconds(), clock.now()) == (seconds, now)
    clock.move(-2.5)
    assert clock.seconds() == pytest.approx(seconds - 2.5)
    assert (now - clock.now()).total_seconds() == pytest.approx(2.5)
