"""A Redis or Valkey that machines share."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time

import pytest
import redis
import redis.asyncio

from ac_client.errors import ConfigurationError
from ac_client.redis_budget import RedisBudget
from tests.budgets.begun import in_server
from tests.budgets.stores import RedisServer
from tests.budgets.worker import ROOT

W = 1.05


def seconds_of(budget: RedisBudget, turns: int) -> float:
    """How long so many turns take, each used at once."""
    began = time.monotonic()
    for _ in range(turns):
        budget.acquire().sent()
    return time.monotonic() - began


def test_budgets_of_one_server_share_a_window_whichever_way_they_are_made(each_server: RedisServer) -> None:
    url = in_server(each_server)
    text = redis.Redis.from_url(url, decode_responses=True)
    assert seconds_of(RedisBudget(url, "acme"), 2) < 0.5
    assert seconds_of(RedisBudget(url.replace("redis:", "valkey:"), "acme"), 1) < 0.5
    assert seconds_of(RedisBudget(redis.Redis.from_url(url), "acme"), 1) < 0.5
    assert seconds_of(RedisBudget(text, "acme"), 1) < 0.5
    assert seconds_of(RedisBudget(url, "acme"), 1) > 0.3
    text.close()


def test_accounts_and_prefixes_do_not_touch_each_other(each_server: RedisServer) -> None:
    in_server(each_server, "acme.api-us1.com", prefix="mine:")
    budget = RedisBudget(in_server(each_server, "acme.api-us1.com", "other.api-us1.com"))
    assert seconds_of(budget.for_account("acme.api-us1.com"), 5) < 0.5
    assert seconds_of(budget.for_account("other.api-us1.com"), 5) < 0.5
    assert seconds_of(RedisBudget(each_server.url, "acme.api-us1.com", prefix="mine:"), 5) < 0.5
    with redis.Redis.from_url(each_server.url, decode_responses=True) as client:
        keys = client.keys()
        assert isinstance(keys, list)
        assert sorted(keys) == [
            "ac_client:budget:acme.api-us1.com",
            "ac_client:budget:other.api-us1.com",
            "mine:acme.api-us1.com",
        ]
        # An account that nobody uses is forgotten, after so long that nothing is lost with it.
        left = client.ttl(keys[0])
        assert isinstance(left, int)
        assert 86_000 < left <= 86_401


def test_a_server_that_forgets_its_scripts_is_told_them_again(each_server: RedisServer) -> None:
    budget = RedisBudget(in_server(each_server), "acme")
    budget.acquire().sent()
    assert each_server.say("SCRIPT FLUSH") == "+OK"
    assert seconds_of(budget, 2) < 0.5


def test_the_clock_of_the_server_counts_and_what_is_kept_does_not_hold_any_other(each_server: RedisServer) -> None:
    import json

    budget = RedisBudget(in_server(each_server), "acme")
    budget.acquire().sent()
    time.sleep(0.1)
    with redis.Redis.from_url(each_server.url) as client:
        text = client.get("ac_client:budget:acme")
        assert isinstance(text, bytes)
        state = json.loads(text)
        seconds, _ = client.time()
        assert abs(float(state["base"]) - seconds) < 30
        # The server's clock is set back by an hour: it is as if its count had begun in the future.
        state["base"] = str(float(state["base"]) + 3600)
        client.set("ac_client:budget:acme", json.dumps(state))
    assert seconds_of(budget, 5) < W + 0.5


async def test_an_event_loop_waits_without_blocking_and_several_share_a_budget(each_server: RedisServer) -> None:
    budget = RedisBudget(in_server(each_server), "acme")
    for turn in await asyncio.gather(*(budget.acquire_async() for _ in range(5))):
        turn.sent()
    each_server.freeze()
    waiting = asyncio.create_task(budget.acquire_async())
    began = last = time.monotonic()
    longest = 0.0
    while last - began < 0.5:
        await asyncio.sleep(0.005)
        longest = max(longest, time.monotonic() - last)
        last = time.monotonic()
    each_server.thaw()
    assert longest < 0.3

    def in_another_loop() -> None:
        async def take() -> None:
            (await budget.acquire_async()).sent()

        asyncio.run(take())

    await asyncio.gather(asyncio.to_thread(in_another_loop), asyncio.to_thread(in_another_loop))
    (await waiting).cancel()


def test_an_asynchronous_client_is_refused_with_what_to_give_instead() -> None:
    with pytest.raises(ConfigurationError, match=r"URL or a synchronous client.*redis\.asyncio\.client\.Redis"):
        RedisBudget(redis.asyncio.Redis())
    with pytest.raises(ConfigurationError, match="URL or a synchronous client"):
        RedisBudget(None)


@pytest.mark.parametrize("url", ["http://u:secret@localhost", "redis://u:secret@localhost:port", "secret"])
def test_a_url_that_cannot_be_read_is_refused_without_being_repeated(url: str) -> None:
    with pytest.raises(ConfigurationError, match="redis://host:6379") as caught:
        RedisBudget(url)
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_its_password_is_nowhere_to_be_seen(redis_server: RedisServer, caplog: pytest.LogCaptureFixture) -> None:
    budget = RedisBudget(f"redis://user:secret@127.0.0.1:{redis_server.port}/0", "acme", workers=1, timeout=0.2)
    assert "secret" not in repr(budget)
    assert repr(budget) == "RedisBudget(account='acme', rate=5)"
    budget.acquire().sent()
    assert "cannot be used: AuthenticationError" in caplog.text
    assert "secret" not in caplog.text


WITHOUT = """
import sys
sys.modules["redis"] = None
import ac_client.redis_budget
from ac_client.errors import ConfigurationError
try:
    ac_client.redis_budget.RedisBudget("redis://localhost")
except ConfigurationError as error:
    print(error, error.__cause__)
"""


def test_without_the_package_it_names_the_extra_and_nothing_is_imported_before() -> None:
    command = [sys.executable, "-c", WITHOUT]
    said = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, timeout=60, check=True).stdout.decode()
    assert "ac-client[redis]" in said
    assert said.strip().endswith("None")
