"""`ac`, as a person and as a script uses it: in a terminal, and with its output read by a program."""

from __future__ import annotations

import csv
import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ac_sandbox import Fault, Sandbox

COMMAND = (sys.executable, "-m", "ac_client")


@pytest.fixture
def account() -> Iterator[Sandbox]:
    with Sandbox() as account:
        account.seed("contacts", {"email": "person-{n}@acme.com", "firstName": "Ada [bold]"}, count=250)
        account.seed("tags", {"tag": "vip-{n}", "tagType": "contact"}, count=3)
        yield account


def environment(account: Sandbox) -> dict[str, str]:
    named = {"ACTIVECAMPAIGN_URL": account.url, "ACTIVECAMPAIGN_TOKEN": account.token}
    return {**os.environ, **named, "COLUMNS": "100", "TERM": "xterm"}


def ac(account: Sandbox, *arguments: str, code: int = 0, **more: str) -> tuple[str, str]:
    done = subprocess.run(
        [*COMMAND, *arguments], env=environment(account) | more, capture_output=True, text=True, check=False
    )
    assert done.returncode == code, done.stdout + done.stderr
    assert account.token not in done.stdout + done.stderr
    return done.stdout, done.stderr


def test_whoami_and_get(account: Sandbox) -> None:
    assert account.url in ac(account, "whoami")[0]
    assert json.loads(ac(account, "get", "/tags/1")[0])["tag"]["tag"].startswith("vip-")


def test_listings_in_each_format(account: Sandbox) -> None:
    lines = ac(account, "list", "contacts", "--format", "jsonl", "--fields", "id,email")[0].splitlines()
    assert len(lines) == 250
    assert set(json.loads(lines[0])) == {"id", "email"}
    chosen = ["--filter", "email_like=person-24", "--fields", "id,email", "--format", "csv"]
    rows = list(csv.DictReader(ac(account, "list", "contacts", *chosen)[0].splitlines()))
    assert rows
    assert all("person-24" in row["email"] for row in rows)
    table = ac(account, "list", "contacts", "--limit", "2", "--fields", "id,email,firstName")[0]
    assert "Ada [bold]" in table
    assert table.count("@acme.com") == 2


@pytest.mark.parametrize(
    ("arguments", "code", "text"),
    [
        (["get", "/tags/999"], 3, "404"),
        (["list", "unheard"], 2, "no listing 'unheard'"),
        (["list", "contacts", "--filter", "color=red"], 2, "email_like"),
        (["list", "contacts", "--format", "xml"], 2, "xml"),
        (["get", "https://other.example/x"], 2, "the token is sent to"),
    ],
)
def test_exit_codes_and_errors(account: Sandbox, arguments: list[str], code: int, text: str) -> None:
    out, err = ac(account, *arguments, code=code)
    assert text in err
    assert "Traceback" not in err
    assert out == ""


def test_what_is_wrong_with_the_account_is_told(account: Sandbox) -> None:
    assert "ACTIVECAMPAIGN_TOKEN" in ac(account, "whoami", code=2, ACTIVECAMPAIGN_TOKEN="")[1]
    ac(account, "whoami", code=4, ACTIVECAMPAIGN_URL="http://127.0.0.1:1")
    ac(account, "whoami", code=1, ACTIVECAMPAIGN_TOKEN="a-token-that-is-wrong")


def test_help_is_what_the_document_says(account: Sandbox) -> None:
    assert "List tags." in ac(account, "resources")[0]
    assert "Only contacts whose email address contains this text." in ac(account, "resources", "contacts")[0]
    assert "export" in ac(account, "--help")[0]


def test_import(account: Sandbox, tmp_path: Path) -> None:
    source = tmp_path / "contacts.csv"
    source.write_text("Email,First Name\nnew@acme.com,Grace\nperson-1@acme.com,Changed\n", encoding="utf-8")
    assert "2 contacts saved, 0 failed" in ac(account, "import", str(source))[1]
    rows = ac(account, "list", "contacts", "--format", "jsonl", "--filter", "email=person-1@acme.com")[0]
    assert json.loads(rows)["firstName"] == "Changed"
    account.faults.add(Fault.answer(422, {"message": "no"}), on="POST /contact/sync")
    assert "1 failed" in ac(account, "import", str(source), code=1)[1]
    source.write_text("name\nx\n", encoding="utf-8")
    assert "heading must have email" in ac(account, "import", str(source), code=2)[1]


def test_an_export_in_a_terminal_is_stopped_and_goes_on(account: Sandbox, tmp_path: Path) -> None:
    target = tmp_path / "contacts.jsonl"
    arguments = [*COMMAND, "export", "contacts", "--to", str(target)]
    master, slave = pty.openpty()
    account.faults.add(Fault.slow(30), on="GET /contacts", skip=1)
    with subprocess.Popen(arguments, env=environment(account), stdin=slave, stdout=slave, stderr=slave) as process:
        os.close(slave)
        end = time.monotonic() + 20
        while not (target.exists() and target.stat().st_size) and time.monotonic() < end:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 130
    shown = b""
    try:
        while piece := os.read(master, 65536):
            shown += piece
    except OSError:  # the terminal's other end is closed
        pass
    os.close(master)
    assert b"stopped" in shown
    assert b"\x1b[" in shown  # a progress bar moves
    assert account.token.encode() not in shown
    assert (tmp_path / "contacts.jsonl.checkpoint").exists()
    assert "250 rows" in ac(account, "export", "contacts", "--to", str(target))[1]
    ids = [json.loads(line)["id"] for line in target.read_text(encoding="utf-8").splitlines()]
    assert len(set(ids)) == len(ids) == 250
    assert sorted(path.name for path in tmp_path.iterdir()) == ["contacts.jsonl"]
    assert "there already" in " ".join(ac(account, "export", "contacts", "--to", str(target), code=2)[1].split())
