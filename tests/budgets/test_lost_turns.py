"""Turns of workers that die or fork, files that stay locked, and calls that rather fail than wait; with real stores."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from ac_client import Client
from ac_client.errors import BudgetUnavailableError
from ac_client.file_budget import FileBudget
from ac_client.redis_budget import RedisBudget
from ac_client.sharing.ledger import LEASE
from tests.budgets.account import served
from tests.budgets.begun import in_file, in_server
from tests.budgets.stores import RedisServer
from tests.budgets.worker import ROOT

W = 1.05


HOLDER = """
import sys
from tests.budgets.worker import budget_of
import json
budget = budget_of(json.loads(sys.argv[1]))
turns = [budget.acquire() for _ in range(5)]
print("held", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("store", ["file", "redis"])
def test_turns_of_a_worker_that_is_killed_come_free_and_those_of_a_slow_one_do_not(
    request: pytest.FixtureRequest, tmp_path: Path, store: str
) -> None:
    place = str(tmp_path / "budget")
    if store == "redis":
        place = request.getfixturevalue("redis_server").url
    options = f'{{"store": "{store}", "place": "{place}"}}'
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, options], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdin is not None
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    began = time.monotonic()
    budget = (FileBudget if store == "file" else RedisBudget)(place, "acme")
    free: list[float] = []

    def wait() -> None:
        budget.acquire().cancel()
        free.append(time.monotonic())

    waiting = threading.Thread(target=wait)
    waiting.start()
    waiting.join(LEASE + W + 0.5)
    assert not free  # the worker is alive and says so
    holder.kill()
    killed = time.monotonic()
    holder.wait(timeout=30)
    holder.stdin.close()
    holder.stdout.close()
    waiting.join(30)
    assert free
    assert free[0] - killed <= LEASE + W + 0.6
    assert free[0] - began > LEASE + W


def test_no_worker_waits_for_a_file_that_somebody_keeps_locked(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    import fcntl

    path = tmp_path / "budget"
    budget = FileBudget(path, "acme", workers=5, timeout=0.5)
    budget.acquire().sent()
    with path.open("r+b") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        began = time.monotonic()
        for _ in range(3):
            budget.acquire().sent()
        # Half a second of failing, as much until it counts, a window, and a turn in each window from then on.
        assert 0.5 + 0.5 + W <= time.monotonic() - began <= 0.5 + 0.5 + 4 * W + 0.5
    assert "it does not answer" in caplog.text
    raising = FileBudget(path, "acme", on_unavailable="raise", timeout=0.5)
    raising.acquire().sent()


def test_calls_fail_in_bounded_time_where_that_was_asked_for(redis_server: RedisServer) -> None:
    budget = RedisBudget(redis_server.url, "acme", on_unavailable="raise")
    with served(5) as account, Client(account.url, "token", budget=budget) as client:
        client.request("GET", "/anything")
        redis_server.freeze()
        began = time.monotonic()
        with pytest.raises(BudgetUnavailableError, match="cannot be used"):
            client.request("GET", "/anything")
        assert 0.9 <= time.monotonic() - began <= 2.5
        began = time.monotonic()
        with pytest.raises(BudgetUnavailableError):
            client.request("GET", "/anything")
        assert time.monotonic() - began <= 0.5
        redis_server.thaw()
        time.sleep(1.1)
        client.request("GET", "/anything")
        assert len(account.report().log) == 2


FORKING = """
import json, os, sys, time
from tests.budgets.worker import budget_of

budget = budget_of(json.loads(sys.argv[1]))
began = time.monotonic()
held = [budget.acquire() for _ in range(3)]
child = os.fork()
if not child:
    for turn in held:
        turn.sent()  # they are not its own
for _ in range(3):
    budget.acquire().sent()
taken = time.monotonic() - began
if child:
    _, status = os.waitpid(child, 0)
    print(taken, os.waitstatus_to_exitcode(status))
else:
    os._exit(taken >= 1.05)
"""


@pytest.mark.parametrize("store", ["file", "redis"])
def test_after_a_fork_parent_and_child_share_the_window(
    request: pytest.FixtureRequest, tmp_path: Path, store: str
) -> None:
    place = str(in_file(tmp_path / "budget")) if store == "file" else in_server(request.getfixturevalue("redis_server"))
    options = json.dumps({"store": store, "place": place, "rate": 6})
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", FORKING, options]
    said = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, timeout=60, check=True).stdout.split()
    # Nine turns for six places: at least one of the two had to wait.
    assert float(said[0]) >= W or int(said[1]) == 1
