"""The file that processes of one machine share."""

from __future__ import annotations

import asyncio
import fcntl
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from ac_client._rate_limit import AccountLimit, AccountPausedError
from ac_client.budget import FileBudget
from ac_client.errors import BudgetUnavailableError, ConfigurationError
from tests.budgets.begun import content, in_file, rewrite, seconds_of
from tests.budgets.worker import ROOT

W = 1.05


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return in_file(tmp_path / "budget", "acme", "other")


def limit_of(path: Path, **options: Any) -> AccountLimit:
    return FileBudget(path, **options).for_account("acme")


def test_two_budgets_of_one_file_share_a_window_and_two_accounts_do_not(path: Path) -> None:
    assert seconds_of(limit_of(path), 3) < 0.5
    assert seconds_of(limit_of(path), 2) < 0.5
    assert seconds_of(FileBudget(path).for_account("other"), 5) < 0.5
    assert seconds_of(limit_of(path), 1) > 0.3
    assert set(content(path)) == {"acme", "other"}
    assert path.stat().st_mode & 0o777 == 0o600


def test_event_loops_one_after_the_other_and_threads_use_one_budget(path: Path) -> None:
    limit = limit_of(path)

    async def call() -> None:
        for permit in await asyncio.gather(*(limit.acquire_async() for _ in range(2))):
            await permit.send_async()

    began = time.monotonic()
    asyncio.run(call())
    asyncio.run(call())
    limit.acquire().send()
    assert time.monotonic() - began < 0.7
    asyncio.run(call())
    assert time.monotonic() - began >= W - 0.01


async def test_the_event_loop_goes_on_while_the_file_is_locked(path: Path) -> None:
    limit = limit_of(path)
    await (await limit.acquire_async()).send_async()
    with path.open("r+b") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        waiting = asyncio.create_task(limit.acquire_async())
        began = last = time.monotonic()
        longest = 0.0
        while last - began < 0.6:
            await asyncio.sleep(0.005)
            longest = max(longest, time.monotonic() - last)
            last = time.monotonic()
        assert not waiting.done()
        assert longest < 0.3
    (await asyncio.wait_for(waiting, 5)).cancel()


async def test_calls_that_are_cancelled_while_they_ask_cost_nothing(path: Path) -> None:
    limit = limit_of(path)
    with path.open("r+b") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        for _ in range(20):
            task = asyncio.create_task(limit.acquire_async())
            await asyncio.sleep(0.005)
            task.cancel()
            await asyncio.wait([task])
        assert asyncio.all_tasks() == {asyncio.current_task()}
    began = time.monotonic()
    for _ in range(5):
        await (await limit.acquire_async()).send_async()
    assert time.monotonic() - began < 0.5


THREADS = """
import os, sys, threading
from ac_client.budget import FileBudget

limit = FileBudget(sys.argv[1], rate=500).for_account("acme")
limit.acquire().send()
child = os.fork()
if child:
    _, status = os.waitpid(child, 0)
    print(os.waitstatus_to_exitcode(status))
else:
    threads = [threading.Thread(target=lambda: limit.acquire().send(), daemon=True) for _ in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)
    os._exit(sum(thread.is_alive() for thread in threads))
"""


def test_after_a_fork_all_threads_of_the_child_can_send(path: Path) -> None:
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", THREADS, str(path)]
    said = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, timeout=60, check=True).stdout
    assert int(said) == 0


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"5", b"what somebody else wrote\n", b"\xff"], ids=repr)
def test_a_file_that_cannot_be_read_begins_anew_after_a_window(path: Path, text: bytes) -> None:
    limit = limit_of(path)
    path.write_bytes(text)
    assert W <= seconds_of(limit, 1) < W + 0.5


@pytest.mark.parametrize("text", [b"email\nada@example.com\n", b"[]", b"\xff\xfe"], ids=repr)
def test_a_file_that_holds_something_else_is_left_alone(path: Path, text: bytes) -> None:
    path.write_bytes(text)
    with pytest.raises(ConfigurationError, match="FileBudget"):
        FileBudget(path)
    assert path.read_bytes() == text


def test_a_file_that_was_torn_begins_anew_after_a_window(path: Path) -> None:
    limit_of(path).acquire().send()
    path.write_bytes(path.read_bytes()[:-5])
    assert W <= seconds_of(limit_of(path), 1) < W + 0.5


@pytest.mark.parametrize("wrong", [{}, {"sent": 5}, {"paused": "x"}, {"sent": ["x"]}, 5], ids=str)
def test_a_file_with_other_things_in_it_begins_anew_after_a_window(path: Path, wrong: Any) -> None:
    limit_of(path).acquire().send()
    found = content(path)
    rewrite(path, {**found, "acme": {**found["acme"], **wrong} if wrong and isinstance(wrong, dict) else wrong})
    assert W <= seconds_of(limit_of(path), 1) < W + 0.5


def test_a_clock_that_was_set_back_holds_nobody_up(path: Path) -> None:
    limit_of(path).acquire().send()
    found = content(path)
    rewrite(path, {name: {**one, "sent": [time + 90_000 for time in one["sent"]]} for name, one in found.items()})
    assert seconds_of(limit_of(path), 5) < 0.5


def test_a_pause_lasts_an_hour_at_most_though_the_clock_was_set_back(path: Path) -> None:
    limit_of(path).pause(1000)
    found = content(path)
    rewrite(path, {name: {**one, "paused": one["paused"] + 1e6} for name, one in found.items()})
    with pytest.raises(AccountPausedError) as caught:
        limit_of(path).acquire(patience=60)
    assert 3590 < caught.value.seconds <= 3600


def test_a_file_that_is_deleted_begins_anew_after_a_window(path: Path) -> None:
    limit = limit_of(path)
    assert seconds_of(limit, 5) < 0.5
    path.unlink()
    assert W <= seconds_of(limit_of(path), 1) < W + 0.5
    assert seconds_of(limit, 4) < 0.5


def test_a_file_that_was_deleted_and_is_still_there_is_an_error(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # As one that is mounted into a container by itself.
    with path.open("r+b") as deleted:
        limit = limit_of(path, on_unavailable="raise", timeout=0.1)
        path.unlink()
        monkeypatch.setattr("ac_client._rate_limit_file.opened", lambda _: os.fdopen(os.dup(deleted.fileno()), "r+"))
        with pytest.raises(BudgetUnavailableError, match="mount its folder"):
            limit.acquire()


def test_a_full_disk_is_an_error(path: Path) -> None:
    limit = limit_of(path, on_unavailable="raise", timeout=0.1)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, hard))
    try:
        with pytest.raises(BudgetUnavailableError, match="File too large"):
            limit.acquire()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_file_that_stays_locked_is_an_error(path: Path) -> None:
    limit = limit_of(path, on_unavailable="raise", timeout=0.1)
    with path.open("r+b") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(BudgetUnavailableError, match="does not unlock it"):
            limit.acquire()


def test_the_thousand_accounts_that_were_used_last_are_kept(path: Path) -> None:
    in_file(path, *(f"account {number}" for number in range(1200)))
    for name in ("account 150", "account 1199", "new"):
        FileBudget(path).for_account(name).pause(0)
    kept = list(content(path))
    assert kept[-3:] == ["account 150", "account 1199", "new"]
    assert kept[:2] == ["account 201", "account 202"]
    assert len(kept) <= 1001


def test_a_folder_that_is_gone_is_an_error_or_a_warning(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder = path.parent / "folder"
    folder.mkdir()
    raising = limit_of(folder / "budget", on_unavailable="raise")
    limit = limit_of(folder / "budget", workers=1)
    (folder / "budget").unlink()
    folder.rmdir()
    with pytest.raises(BudgetUnavailableError, match=r"FileNotFoundError.*folder/budget"):
        raising.acquire()
    assert seconds_of(limit, 2) <= 3 * W / 5 + 0.5
    assert caplog.text.count("until it is back, on_unavailable='local'") == 1
    folder.mkdir()
    time.sleep(1.1)
    seconds_of(limit, 1)
    assert "available again" in caplog.text


def test_a_folder_that_is_not_there_is_to_be_created(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"no folder .*/nowhere; create it"):
        FileBudget(tmp_path / "nowhere" / "budget")


@pytest.mark.parametrize("wrong", [5, b"bytes", "", "\0", "/nowhere/at/all", "."], ids=repr)
def test_a_path_that_cannot_work_is_an_error_at_once(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="FileBudget"):
        FileBudget(wrong)


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
def test_settings_that_cannot_work_are_refused_at_once(path: Path, wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        FileBudget(path, **wrong)


def test_where_there_are_no_locks_it_says_what_to_use(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ac_client.budget.sys.platform", "win32")
    with pytest.raises(ConfigurationError, match="RedisBudget"):
        FileBudget(path)
