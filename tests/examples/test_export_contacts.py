"""`examples/export_contacts.py`: stopped, killed, run again, and every contact is in the file once."""

from __future__ import annotations

import asyncio
import csv
import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest

from ac_client import AsyncClient, Budget, errors
from ac_sandbox import Sandbox
from ac_sandbox.faults import Fault

EXAMPLE = Path(__file__).parents[2] / "examples" / "export_contacts.py"


@pytest.fixture
def example(monkeypatch: pytest.MonkeyPatch) -> Any:
    spec = importlib.util.spec_from_file_location("export_contacts", EXAMPLE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def account(sandbox: Sandbox) -> AsyncClient:
    return AsyncClient(sandbox.url, sandbox.token, budget=Budget(10_000))


def ids(path: Path) -> list[int]:
    return [int(json.loads(line)["id"]) for line in path.read_text().splitlines()]


def names(path: Path) -> list[str]:
    return [each.name for each in path.iterdir()]


def spoil(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b'{"id": "7"}\n{"half')


async def test_stopped_twice_and_run_again(
    sandbox: Sandbox, example: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox.seed("contacts", {"email": "c{n}@example.com"}, count=1000)
    output = tmp_path / "contacts.jsonl"
    for pages in (2, 5):
        # Ctrl-C cancels the task, here while it waits for a page that takes long.
        sandbox.faults.add(Fault.slow(60), skip=pages, times=None)
        written = asyncio.Event()
        monkeypatch.setattr(example, "progress", lambda *_, event=written: event.set())
        async with account(sandbox) as ac:
            running = asyncio.ensure_future(example.export(ac, output))
            await written.wait()
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running
        sandbox.faults.clear()
        assert ids(output) == list(range(1, len(ids(output)) + 1))
        # What a killed program leaves behind: more than its checkpoint knows.
        spoil(output)
        sandbox.store.table("contacts").remove(pages)
    monkeypatch.undo()
    async with account(sandbox) as ac:
        assert await example.export(ac, output) == 1000
    assert ids(output) == list(range(1, 1001))
    assert names(tmp_path) == [output.name]


async def test_a_complete_file_is_not_written_over(sandbox: Sandbox, example: Any, tmp_path: Path) -> None:
    output = tmp_path / "contacts.jsonl"
    output.write_text("precious")
    async with account(sandbox) as ac:
        with pytest.raises(example.RefusedError, match="exists already, and is complete"):
            await example.export(ac, output)
    assert output.read_text() == "precious"


async def break_off(example: Any, sandbox: Sandbox, ac: AsyncClient, output: Path) -> None:
    """Export 500 contacts, until the fourth page is refused."""
    sandbox.seed("contacts", {"email": "c{n}@example.com"}, count=500)
    sandbox.faults.add(Fault.answer(403), skip=3)
    with pytest.raises(errors.PermissionDeniedError):
        await example.export(ac, output)


async def test_a_file_that_lost_rows_since_is_not_added_to(sandbox: Sandbox, example: Any, tmp_path: Path) -> None:
    output = tmp_path / "contacts.jsonl"
    async with account(sandbox) as ac:
        await break_off(example, sandbox, ac, output)
        whole = output.read_bytes()
        for left in (whole[:-1], None):
            output.unlink() if left is None else output.write_bytes(left)
            with pytest.raises(example.RefusedError, match="restore the file, or delete both"):
                await example.export(ac, output)
            assert (output.read_bytes() if output.exists() else None) == left
        output.write_bytes(whole)
        assert await example.export(ac, output) == 500
    assert ids(output) == list(range(1, 501))


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"size": "x", "resume": null}', "\udcff"])
async def test_a_damaged_checkpoint_is_said_to_be_one(
    sandbox: Sandbox, example: Any, tmp_path: Path, text: str
) -> None:
    stored = tmp_path / "contacts.jsonl.checkpoint"
    stored.write_text(text, errors="surrogateescape")
    async with account(sandbox) as ac:
        with pytest.raises(example.RefusedError, match="is damaged; delete it and"):
            await example.export(ac, tmp_path / "contacts.jsonl")


async def test_a_folder_that_is_missing_is_said_to_be_missing(sandbox: Sandbox, example: Any, tmp_path: Path) -> None:
    async with account(sandbox) as ac:
        with pytest.raises(example.RefusedError, match="there is no folder"):
            await example.export(ac, tmp_path / "none" / "contacts.jsonl")


def test_it_leaves_a_part_of_the_budget_to_others(example: Any) -> None:
    assert (example.budget().rate, example.budget().reserve) == (5, 1)


async def test_a_failure_keeps_what_was_written(sandbox: Sandbox, example: Any, tmp_path: Path) -> None:
    output = tmp_path / "contacts.jsonl"
    async with account(sandbox) as ac:
        await break_off(example, sandbox, ac, output)
        assert ids(output) == list(range(1, len(ids(output)) + 1))
        assert await example.export(ac, output) == 500
    assert ids(output) == list(range(1, 501))


async def test_a_csv_file_goes_on_behind_its_head(sandbox: Sandbox, example: Any, tmp_path: Path) -> None:
    output = tmp_path / "contacts.csv"
    async with account(sandbox) as ac:
        await break_off(example, sandbox, ac, output)
        assert await example.export(ac, output) == 500
    with output.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["email"] for row in rows] == [f"c{n}@example.com" for n in range(1, 501)]
    assert list(rows[0]) == list(example.COLUMNS)


async def test_it_says_how_far_it_is(
    sandbox: Sandbox, example: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sandbox.seed("contacts", {"email": "c{n}@example.com"}, count=150)
    async with account(sandbox) as ac:
        await example.export(ac, tmp_path / "contacts.csv")
    assert capsys.readouterr().err.split("\r")[1:] == ["100 of 150 contacts", "150 of 150 contacts"]
