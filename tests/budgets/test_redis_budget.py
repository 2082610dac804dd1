"""A Redis or Valkey that machines share."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from typing import Any

import pytest
import redis
import redis.asyncio

from ac_client._rate_limit import AccountLimit, Permit
from ac_client.budget import RedisBudget
from ac_client.errors import BudgetUnavailableError, ConfigurationError
from tests.budgets.begun import in_server, seconds_of
from tests.budgets.stores import LongWay, RedisServer
from tests.budgets.worker import ROOT

W = 1.05


def limit_of(server: Any, **options: Any) -> AccountLimit:
    return RedisBudget(server, **options).for_account("acme")


def test_budgets_of_one_server_share_a_window_whichever_way_they_are_made(each_server: RedisServer) -> None:
    url = in_server(each_server)
    text = redis.Redis.from_url(url, decode_responses=True)
    assert seconds_of(limit_of(url), 2) < 0.5
    assert seconds_of(limit_of(url.replace("redis:", "valkey:")), 1) < 0.5
    assert seconds_of(limit_of(redis.Redis.from_url(url)), 1) < 0.5
    assert seconds_of(limit_of(text), 1) < 0.5
    assert seconds_of(limit_of(url), 1) > 0.3
    text.close()


def test_accounts_and_prefixes_do_not_touch_each_other(each_server: RedisServer) -> None:
    in_server(each_server, "acme", prefix="mine:")
    budget = RedisBudget(in_server(each_server, "acme", "other"))
    assert seconds_of(budget.for_account("acme"), 5) < 0.5
    assert seconds_of(budget.for_account("other"), 5) < 0.5
    assert seconds_of(limit_of(each_server.url, prefix="mine:"), 5) < 0.5
    with redis.Redis.from_url(each_server.url, decode_responses=True) as client:
        keys = client.keys()
        assert isinstance(keys, list)
        assert sorted(keys) == ["ac_client:budget:acme", "ac_client:budget:other", "mine:acme"]
        # An unused account is forgotten, after so long that nothing is lost with it.
        left = client.ttl(keys[0])
        assert isinstance(left, int)
        assert 86_000 < left <= 86_401


def test_a_server_that_knows_nothing_of_an_account_waits_for_a_window(each_server: RedisServer) -> None:
    assert W <= seconds_of(limit_of(each_server.url), 5) < W + 0.5
    assert each_server.say("SET ac_client:budget:acme nonsense") == "+OK"
    assert W <= seconds_of(limit_of(each_server.url), 5) < W + 0.5


def test_a_server_that_forgets_its_scripts_is_told_them_again(each_server: RedisServer) -> None:
    limit = limit_of(in_server(each_server))
    limit.acquire().send()
    assert each_server.say("SCRIPT FLUSH") == "+OK"
    assert seconds_of(limit, 2) < 0.5


def test_a_server_whose_clock_was_set_back_is_used_again_at_once(each_server: RedisServer) -> None:
    limit = limit_of(in_server(each_server))
    seconds_of(limit, 5)
    with redis.Redis.from_url(each_server.url) as client:
        text = client.get("ac_client:budget:acme")
        assert isinstance(text, bytes)
        state = json.loads(text)
        assert len(state["sent"]) == 5
        state["sent"] = [time + 3_600 for time in state["sent"]]
        client.set("ac_client:budget:acme", json.dumps(state))
    assert seconds_of(limit, 5) < 0.5


def test_a_connection_that_was_closed_meanwhile_is_no_outage(
    redis_server: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    limit = limit_of(in_server(redis_server), on_unavailable="raise")
    limit.acquire().send()
    assert redis_server.say("CLIENT KILL TYPE normal").startswith(":")
    limit.acquire().send()
    assert "unavailable" not in caplog.text


def test_while_it_is_away_calls_are_refused_if_that_was_asked_for(redis_server: RedisServer) -> None:
    limit = limit_of(in_server(redis_server), on_unavailable="raise")
    permit = limit.acquire()
    redis_server.stop()
    with pytest.raises(BudgetUnavailableError, match="ConnectionError"):
        permit.send()
    with pytest.raises(BudgetUnavailableError, match="ConnectionError"):
        limit.acquire()
    limit.pause(1)  # after a 429 that came meanwhile
    redis_server.start()
    time.sleep(1.1)
    assert seconds_of(limit, 1) < W + 0.5


async def test_an_event_loop_waits_without_blocking_and_several_share_a_budget(each_server: RedisServer) -> None:
    limit = limit_of(in_server(each_server))
    for permit in await asyncio.gather(*(limit.acquire_async() for _ in range(5))):
        await permit.send_async()
    each_server.freeze()
    waiting = asyncio.create_task(limit.acquire_async())
    began = last = time.monotonic()
    longest = 0.0
    while last - began < 0.5:
        await asyncio.sleep(0.005)
        longest = max(longest, time.monotonic() - last)
        last = time.monotonic()
    each_server.thaw()
    assert longest < 0.3

    def in_another_loop() -> None:
        async def call() -> None:
            await (await limit.acquire_async()).send_async()

        asyncio.run(call())

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
    budget = RedisBudget(f"redis://user:secret@127.0.0.1:{redis_server.port}/0", workers=1, timeout=0.2)
    assert "secret" not in repr(budget)
    budget.for_account("acme").acquire().send()
    assert "is unavailable: AuthenticationError" in caplog.text
    assert "secret" not in caplog.text


WITHOUT = """
import sys
sys.modules["redis"] = None
import ac_client.budget
from ac_client._rate_limit import AccountLimit
from ac_client.budget import RedisBudget
from ac_client.errors import BudgetUnavailableError, ConfigurationError
try:
    ac_client.budget.RedisBudget("redis://localhost")
except ConfigurationError as error:
    print(error, error.__cause__)
"""


def test_without_the_package_it_names_the_extra_and_nothing_is_imported_before() -> None:
    command = [sys.executable, "-c", WITHOUT]
    said = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, timeout=60, check=True).stdout.decode()
    assert "ac-client[redis]" in said
    assert said.strip().endswith("None")


@pytest.mark.parametrize("awaited", [True, False])
def test_what_is_written_much_later_than_it_was_counted_is_counted_anew(
    redis_server: RedisServer, awaited: bool
) -> None:
    async def send(permit: Permit) -> None:
        await permit.send_async()

    with LongWay(int(in_server(redis_server).rpartition(":")[2].partition("/")[0]), back=0.15) as way:
        permit = limit_of(way.url).acquire()
        began = time.time()
        if awaited:
            asyncio.run(send(permit))
        else:
            permit.send()
    with redis.Redis.from_url(redis_server.url) as client:
        text = client.get("ac_client:budget:acme")
        assert isinstance(text, bytes)
        [counted] = json.loads(text)["sent"]
    assert counted - began > 0.14
