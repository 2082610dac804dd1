"""`examples/bulk_import.py`: a CSV file becomes contacts, and a stopped import continues."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ac_client import Client, errors
from ac_sandbox import Fault, Sandbox
from examples import bulk_import
from tests.jobs.moving import MovingClock, client


@pytest.fixture
def ac(sandbox: Sandbox) -> Iterator[Client]:
    with client("sync", sandbox, MovingClock(sandbox)).client as made:
        yield made


def written(folder: Path, count: int, head: str = "email,first_name", more: str = "Ada") -> Path:
    file = folder / "contacts.csv"
    file.write_text("\n".join([head, *(f"c{n}@example.com,{more}" for n in range(count))]), encoding="utf-8")
    return file


def test_a_file_becomes_contacts(ac: Client, sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.seed("fields", {"title": "Size", "perstag": "SIZE", "type": "number"})
    result = bulk_import.import_file(ac, written(tmp_path, 3, "email,first_name,Size", "Ada,40"))
    assert (result.imported, result.refused) == (3, [])
    assert [(row["email"], row["firstName"]) for row in sandbox.store.table("contacts")] == [
        (f"c{n}@example.com", "Ada") for n in range(3)
    ]
    assert {row["value"] for row in sandbox.store.table("fieldValues")} == {"40"}
    assert [path.name for path in tmp_path.iterdir()] == ["contacts.csv"]


def test_a_stopped_import_goes_on(ac: Client, sandbox: Sandbox, tmp_path: Path) -> None:
    file = written(tmp_path, 600)
    sandbox.faults.add(Fault.answer(403), on="create_import", skip=1)
    with pytest.raises(errors.IncompleteError, match="Run it again"):
        bulk_import.import_file(ac, file)
    result = bulk_import.import_file(ac, file)
    assert (result.read, result.imported) == (600, 600)
    assert len(sandbox.store.table("contacts")) == 600
    assert sandbox.requests.effects("create_import") == 3


def test_the_program_names_who_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "contacts.csv"
    file.write_text("email\nada@example.com\nnobody\n", encoding="utf-8")
    assert bulk_import.main(file) == 1
    assert capsys.readouterr().out == ("1 contacts imported, 1 refused\n  nobody: it has no email address\n")
