"""The fixtures, in the pytest of another project."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from ac_sandbox.document import find

ROOT = find().parent

FIXTURES = """
import pytest

async def test_the_client_talks_to_the_account(activecampaign, sandbox):
    response = await activecampaign.tags.create(tag="vip", tag_type="contact")
    assert response.tag.id == "1"
    assert sandbox.requests.effects("create_tag") == 1
    assert [tag.tag async for tag in activecampaign.tags.list()] == ["vip"]

async def test_nothing_is_left_of_the_test_before(activecampaign, sandbox):
    assert [tag async for tag in activecampaign.tags.list()] == []
    assert len(sandbox.requests) == 1

def test_the_account_alone(sandbox):
    assert sandbox.url.startswith("http://127.0.0.1:")
"""

# A service of theirs, which finds the account through the environment, and is not slowed down by the budget.
SERVICE = """
import time
from ac_client import AsyncClient, Client, errors
from ac_sandbox import Fault
import pytest

async def test_a_service_finds_it(sandbox):
    started = time.monotonic()
    async with AsyncClient.from_env() as ac:
        for number in range(20):
            await ac.tags.create(tag=f"tag {number}", tag_type="contact")
    assert time.monotonic() - started < 2

def test_retries_wait_milliseconds(activecampaign_sync, sandbox):
    sandbox.faults.add(Fault.answer(503), on="GET /tags", times=3)
    started = time.monotonic()
    assert list(activecampaign_sync.tags.list()) == []
    assert time.monotonic() - started < 2
    assert len(sandbox.requests) == 4

def test_no_time_is_spent_on_a_429(activecampaign_sync, sandbox):
    sandbox.limit(2)
    sandbox.faults.add(Fault.too_many(retry_after=30), on="GET /tags")
    started, before = time.monotonic(), sandbox.clock.now()
    assert [list(activecampaign_sync.tags.list()) for _ in range(6)] == [[]] * 6
    with Client.from_env() as ac:
        assert list(ac.tags.list()) == []
    assert time.monotonic() - started < 2
    assert (sandbox.clock.now() - before).total_seconds() > 30

def test_a_name_that_does_not_exist_is_refused(activecampaign_sync):
    with pytest.raises(errors.ActiveCampaignError, match="Did you mean limit"):
        activecampaign_sync.request("GET", "/tags", params={"limt": 1})

def test_a_fault_that_is_never_played(sandbox):
    sandbox.faults.add(Fault.answer(500), on="GET /tags")

def test_a_fault_that_need_not_be(sandbox):
    sandbox.faults.add(Fault.answer(500), on="GET /tags", optional=True)

def test_the_environment_is_as_it_was():
    import os
    assert "ACTIVECAMPAIGN_URL" not in os.environ
"""

# What the extra brings, and a plugin of this repository's own that needs it.
EXTRA = ("starlette", "uvicorn", "pyyaml", "yaml", "_yaml", "schemathesis")


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-W", "error", *arguments, *plugin()]
    environment = {"PYTHONPATH": f"{folder}:{ROOT}", "PATH": ""}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def plugin() -> list[str]:
    """What makes pytest load the plugin where the package is not installed."""
    found = entry_points(group="pytest11")
    return [] if any(one.value == "ac_sandbox.plugin" for one in found) else ["-p", "ac_sandbox.plugin"]


@pytest.mark.parametrize("mode", ["auto", "strict"])
def test_the_fixtures_work_in_either_mode_of_pytest_asyncio(tmp_path: Path, mode: str) -> None:
    mark = "" if mode == "auto" else "\npytestmark = pytest.mark.asyncio(loop_scope='function')\n"
    tests = FIXTURES.replace("import pytest\n", f"import pytest\n{mark}", 1)
    if mode == "strict":
        tests = tests.replace("def test_the_account_alone", "async def test_the_account_alone")
    (tmp_path / "test_theirs.py").write_text(tests, encoding="utf-8")
    done = run(tmp_path, "-o", f"asyncio_mode={mode}", "-o", "asyncio_default_fixture_loop_scope=function")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 passed" in done.stdout


def test_the_fixtures_help_a_service_and_tell_of_faults_that_were_never_played(tmp_path: Path) -> None:
    (tmp_path / "test_theirs.py").write_text(SERVICE, encoding="utf-8")
    done = run(tmp_path, "-o", "asyncio_mode=auto", "-o", "asyncio_default_fixture_loop_scope=function")
    assert "7 passed, 1 error" in done.stdout, done.stdout + done.stderr
    assert "ERROR at teardown of test_a_fault_that_is_never_played" in done.stdout
    assert "faults that were never played: answer 500 on GET /tags. Say optional=True" in done.stdout


def test_without_the_extra_nobodys_pytest_breaks_and_the_fixtures_say_what_to_install(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    for installed in Path(pytest.__file__).parent.parent.iterdir():
        if not installed.name.lower().startswith(EXTRA):
            (site / installed.name).symlink_to(installed)
    tests = tmp_path / "test_theirs.py"
    tests.write_text(
        "def test_of_their_own():\n    pass\n\ndef test_with_the_account(sandbox):\n    pass\n", encoding="utf-8"
    )
    # -S leaves out what is installed beside this.
    command = [sys.executable, "-S", "-m", "pytest", "-p", "no:cacheprovider", *plugin(), str(tests)]
    environment = {"PYTHONPATH": f"{site}:{ROOT}", "PATH": ""}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert "1 passed, 1 error" in done.stdout, done.stdout + done.stderr
    needed = 'ac_sandbox needs starlette, uvicorn, yaml: pip install "ac-client[sandbox]"'
    assert needed in done.stdout
    assert "Traceback" not in done.stdout


def test_loading_the_plugin_loads_nothing_else() -> None:
    code = (
        "import sys, pytest; before = set(sys.modules); import ac_sandbox.plugin;"
        "print(sorted(name for name in set(sys.modules) - before if not name.startswith('ac_sandbox')))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
