"""The file that processes of one machine share."""

from __future__ import annotations

import asyncio
import fcntl
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from ac_client.errors import BudgetUnavailableError, ConfigurationError
from ac_client.file_budget import FileBudget
from tests.budgets.begun import content, in_file, rewrite
from tests.budgets.worker import ROOT

W = 1.05


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return in_file(tmp_path / "budget", "acme", "other")


def seconds_of(budget: FileBudget, turns: int) -> float:
    """How long so many turns take, each used at once."""
    began = time.monotonic()
    for _ in range(turns):
        budget.acquire().sent()
    return time.monotonic() - began


def settle(path: Path) -> None:
    """Wait until all that was sent has been told."""
    deadline = time.monotonic() + 10
    while any(until for state in content(path)["accounts"].values() for _, until, _ in state["stamps"]):
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_two_budgets_of_one_file_share_a_window_and_two_accounts_do_not(path: Path) -> None:
    in_file(path, "acme.api-us1.com", "other.api-us1.com")
    budget = FileBudget(path)
    assert seconds_of(budget.for_account("acme.api-us1.com"), 3) < 0.5
    assert seconds_of(FileBudget(path, "https://acme.activehosted.com"), 2) < 0.5
    assert seconds_of(budget.for_account("other.api-us1.com"), 5) < 0.5
    assert seconds_of(budget.for_account("acme.api-us1.com"), 1) > 0.3
    assert set(content(path)["accounts"]) == {"acme.api-us1.com", "other.api-us1.com"}
    assert path.stat().st_mode & 0o777 == 0o600


def test_event_loops_one_after_the_other_and_threads_use_one_budget(path: Path) -> None:
    budget = FileBudget(path, "acme")

    async def take() -> None:
        for turn in await asyncio.gather(*(budget.acquire_async() for _ in range(2))):
            turn.sent()

    began = time.monotonic()
    asyncio.run(take())
    asyncio.run(take())
    budget.acquire().sent()
    assert time.monotonic() - began < 0.7
    asyncio.run(take())
    assert time.monotonic() - began >= W


async def test_the_event_loop_goes_on_while_the_file_is_locked(path: Path) -> None:
    budget = FileBudget(path, "acme")
    (await budget.acquire_async()).sent()
    with path.open("r+b") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        waiting = asyncio.create_task(budget.acquire_async())
        began = last = time.monotonic()
        longest = 0.0
        while last - began < 0.6:
            await asyncio.sleep(0.005)
            longest = max(longest, time.monotonic() - last)
            last = time.monotonic()
        assert not waiting.done()
        assert longest < 0.3
    (await asyncio.wait_for(waiting, 5)).cancel()


THREADS = """
import os, sys, threading
from ac_client.file_budget import FileBudget

budget = FileBudget(sys.argv[1], "acme", rate=500)
budget.acquire().sent()
child = os.fork()
if child:
    _, status = os.waitpid(child, 0)
    print(os.waitstatus_to_exitcode(status))
else:
    threads = [threading.Thread(target=lambda: budget.acquire().sent(), daemon=True) for _ in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)
    os._exit(sum(thread.is_alive() for thread in threads))
"""


def test_after_a_fork_all_threads_of_the_child_get_their_turns(path: Path) -> None:
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", THREADS, str(path)]
    for _ in range(4):
        said = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, timeout=60, check=True).stdout
        assert int(said) == 0


SHORT = """
import os, sys
from ac_client.file_budget import FileBudget

budget = FileBudget(sys.argv[1], "acme")
turn = budget.acquire()
turn.sent()
budget.report(turn, pause=30)
"""

AS_A_CHILD = """
import multiprocessing, sys

if __name__ == "__main__":
    child = multiprocessing.get_context("fork").Process(target=exec, args=(sys.argv[2], {}))
    child.start()
    child.join()
"""


@pytest.mark.parametrize("way", ["alone", "child"])
def test_a_process_that_ends_at_once_has_told_what_others_need_to_know(path: Path, way: str) -> None:
    program = [SHORT, str(path)] if way == "alone" else [AS_A_CHILD, str(path), SHORT]
    subprocess.run([sys.executable, "-c", *program], cwd=ROOT, timeout=60, check=True)
    state = content(path)["accounts"]["acme"]
    assert [until for _, until, _ in state["stamps"]] == [0]
    assert state["paused"] - state["last"] > 29


def test_a_file_that_was_torn_is_as_good_as_empty_after_a_window(path: Path) -> None:
    FileBudget(path, "acme").acquire().sent()
    settle(path)
    path.write_bytes(path.read_bytes()[:-5])
    assert W <= seconds_of(FileBudget(path, "acme"), 1) < W + 0.5
    settle(path)
    path.write_text("what somebody else wrote\n")
    assert W <= seconds_of(FileBudget(path, "acme"), 1) < W + 0.5


@pytest.mark.parametrize("wrong", [{}, {"stamps": 5}, {"base": "x"}, []], ids=str)
def test_a_file_with_other_things_in_it_is_as_good_as_empty_after_a_window(path: Path, wrong: Any) -> None:
    FileBudget(path, "acme").acquire().sent()
    settle(path)
    found = content(path)
    state = found["accounts"]["acme"]
    found["accounts"]["acme"] = {**state, **wrong} if wrong else wrong
    rewrite(path, found)
    assert seconds_of(FileBudget(path, "other"), 1) < 0.5
    assert W <= seconds_of(FileBudget(path, "acme"), 1) < W + 0.5


def test_a_file_of_before_the_machine_was_started_again_is_empty(path: Path) -> None:
    assert seconds_of(FileBudget(path, "acme"), 5) < 0.5
    settle(path)
    rewrite(path, content(path) | {"boot": "another", "wall": time.time() - 60})
    assert W <= seconds_of(FileBudget(path, "acme"), 5) < W + 0.5


def test_a_file_that_is_deleted_begins_anew_after_a_window_whoever_comes_first(path: Path) -> None:
    assert seconds_of(FileBudget(path, "acme"), 5) < 0.5
    path.unlink()
    assert W <= seconds_of(FileBudget(path, "acme"), 1) < W + 0.5


def test_a_file_that_was_deleted_and_is_still_there_is_an_error(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # As one that is mounted into a container by itself.
    with path.open("r+b") as deleted:
        budget = FileBudget(path, "acme", on_unavailable="raise", timeout=0.1)
        path.unlink()
        monkeypatch.setattr("ac_client.file_budget._opened", lambda _: os.dup(deleted.fileno()))
        with pytest.raises(BudgetUnavailableError, match="mount its folder"):
            budget.acquire()


def test_a_full_disk_is_an_error(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    budget = FileBudget(path, "acme", on_unavailable="raise", timeout=0.1)
    monkeypatch.setattr(os, "pwrite", lambda *_: 10)
    with pytest.raises(BudgetUnavailableError, match="No space left"):
        budget.acquire()


def test_a_file_that_another_machine_uses_is_refused(path: Path) -> None:
    FileBudget(path, "acme").acquire().sent()
    settle(path)
    rewrite(path, content(path) | {"boot": "another", "wall": time.time()})
    with pytest.raises(BudgetUnavailableError, match="in use on another machine"):
        FileBudget(path, "acme", on_unavailable="raise", timeout=0.2).acquire()


def test_accounts_that_nobody_uses_are_forgotten_unless_they_are_paused(path: Path) -> None:
    in_file(path, "old", "paused", "new")
    budget = FileBudget(path)
    for name in ("old", "paused", "new"):
        budget.for_account(name).acquire().sent()
    settle(path)
    found = content(path)
    for name in ("old", "paused"):
        found["accounts"][name]["base"] = str(float(found["accounts"][name]["base"]) - 90_000)
    found["accounts"]["paused"]["paused"] = 80_000.0
    rewrite(path, found)
    budget.for_account("new").acquire().sent()
    settle(path)
    assert set(content(path)["accounts"]) == {"paused", "new"}


def test_a_folder_that_is_gone_is_an_error_or_a_warning(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder = path.parent / "folder"
    folder.mkdir()
    raising = FileBudget(folder / "budget", "acme", on_unavailable="raise", timeout=0.1)
    budget = FileBudget(folder / "budget", "acme", workers=1, timeout=0.1)
    (folder / "budget").unlink()
    folder.rmdir()
    with pytest.raises(BudgetUnavailableError, match=r"FileNotFoundError.*folder/budget"):
        raising.acquire()
    assert 0.1 + W <= seconds_of(budget, 2) <= 0.1 + W + 3 * W / 5 + 0.5
    assert caplog.text.count("this worker takes one turn in 1 at most") == 1


@pytest.mark.parametrize("wrong", [5, b"bytes", "", "\0", "/nowhere/at/all", "."], ids=repr)
def test_a_path_that_cannot_work_is_an_error_at_once(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="FileBudget"):
        FileBudget(wrong)


def test_where_there_are_no_locks_it_says_what_to_use(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ac_client.file_budget.sys.platform", "win32")
    with pytest.raises(ConfigurationError, match="RedisBudget"):
        FileBudget(path)


def test_its_repr_says_where_and_whose(path: Path) -> None:
    assert repr(FileBudget(path, "acme.api-us1.com")) == f"FileBudget('{path}', account='acme.api-us1.com', rate=5)"
    assert repr(FileBudget(path)) == f"FileBudget('{path}', account=None, rate=5)"
