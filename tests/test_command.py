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
from collections.abc import Callable, Iterator
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


def test_get_takes_a_url_within_a_query(account: Sandbox) -> None:
    assert json.loads(ac(account, "get", "tags?search=https://acme.com/x")[0])["tags"] == []
    assert account.requests[-1].path.endswith("/api/3/tags")


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
        (["list", "tags", "--fields", "id,nope"], 2, "--fields nope: tags have id, tag,"),
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


def test_a_table_fits_and_says_what_it_leaves_out(account: Sandbox) -> None:
    table, left = ac(account, "list", "contacts", "--limit", "2", COLUMNS="80")
    assert "person-1@acme.com" in table
    assert max(map(len, table.splitlines())) <= 80
    assert "email_domain" in left
    assert "--fields chooses" in left


@pytest.mark.parametrize("arguments", [["list", "contacts", "--format", "jsonl"], ["resources"], ["get", "/contacts"]])
def test_a_reader_that_has_enough_is_no_error(account: Sandbox, arguments: list[str]) -> None:
    with subprocess.Popen(
        [*COMMAND, *arguments], env=environment(account), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(20) == 0


def test_a_message_is_one_line(account: Sandbox) -> None:
    assert len(ac(account, "get", "tags/999", code=3, COLUMNS="20")[1].splitlines()) == 1


CONTACTS = """\
Email;First Name;Company size;%INTERESTS%;tags;lists
new@acme.com;Grace;40;Red, Blue;vip, new;news
person-1@acme.com;;;||Red||;;1
bad;;;;;
many@acme.com;;many;;;

"""


@pytest.fixture
def fields(account: Sandbox) -> None:
    account.seed("fields", {"title": "Company size", "perstag": "SIZE", "type": "number"})
    account.seed("fields", {"title": "Interests", "perstag": "INTERESTS", "type": "listbox"})
    account.seed("fieldOptions", *({"field": "2", "value": name, "label": name} for name in ("Red", "Blue")))
    account.seed("lists", {"name": "News"})


@pytest.mark.usefixtures("fields")
def test_import_takes_fields_tags_and_lists_by_name(account: Sandbox, tmp_path: Path) -> None:
    source = tmp_path / "contacts.csv"
    source.write_text(CONTACTS, encoding="utf-8-sig")
    said = ac(account, "import", str(source), "--no-automations", code=1)[1]
    assert "2 contacts imported, 2 refused" in said
    assert "refused: bad: it has no email address" in said
    assert "refused: many@acme.com: the field 'Company size' (number) takes a number, not 'many'" in said
    [sent] = account.requests.of("create_import")
    assert sent.json["contacts"] == [
        {
            "email": "new@acme.com", "first_name": "Grace", "tags": ["vip", "new"], "exclude_automations": True,
            "fields": [{"id": "1", "value": "40"}, {"id": "2", "value": "||Red||Blue||"}],
            "subscribe": [{"listid": "1"}],
        },
        {
            "email": "person-1@acme.com", "exclude_automations": True, "fields": [{"id": "2", "value": "||Red||"}],
            "subscribe": [{"listid": "1"}],
        },
    ]  # fmt: skip
    assert list(tmp_path.iterdir()) == [source]


@pytest.mark.usefixtures("fields")
@pytest.mark.parametrize(
    ("text", "why"),
    [
        (b"", "no column email"),
        (b"name,email\nx,a@acme.com\n", "no custom field 'name'"),
        (b"email,Compny size\na@acme.com,1\n", "there is 'Company size'"),
        (b"email,Company size,SIZE\na@acme.com,1,2\n", "are the same"),
        (b"email,lists\na@acme.com,Other\n", "line 2: there is no list 'Other'"),
        (b"email,tags\na@acme.com,a,b\n", "line 2 has 3 cells"),
        (b"email\n\xe9@acme.com\n", "not in UTF-8"),
        (b'email\n"a"b@acme.com\n', "no CSV"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused(account: Sandbox, tmp_path: Path, text: bytes, why: str) -> None:
    source = tmp_path / "contacts.csv"
    source.write_bytes(text)
    assert why in ac(account, "import", str(source), code=2)[1]
    assert not account.requests.of("create_import")


def test_an_import_in_a_terminal_is_stopped_and_goes_on(account: Sandbox, tmp_path: Path) -> None:
    source, journal = tmp_path / "contacts.csv", tmp_path / "contacts.csv.journal"
    source.write_text("email\n" + "".join(f"new{n}@acme.com\n" for n in range(600)), encoding="utf-8")
    shown = stopped(account, ["import", str(source)], lambda: journal.exists() and b"queued" in journal.read_bytes())
    assert b"250/600" in shown
    assert sum(len(sent.json["contacts"]) for sent in account.requests.of("create_import")) < 600
    account.faults.add(Fault.lost_response(), on="create_import")
    assert "Run it again with the same journal" in ac(account, "import", str(source), code=4)[1]
    assert "600 contacts imported, 0 refused" in ac(account, "import", str(source))[1]
    assert len(account.store.table("contacts")) == 850
    assert not journal.exists()


def stopped(account: Sandbox, arguments: list[str], ready: Callable[[], bool]) -> bytes:
    """Run a command in a terminal and press Ctrl-C when it is ready; return what was shown."""
    master, slave = pty.openpty()
    command = [*COMMAND, *arguments]
    with subprocess.Popen(command, env=environment(account), stdin=slave, stdout=slave, stderr=slave) as process:
        os.close(slave)
        end = time.monotonic() + 20
        while not ready() and time.monotonic() < end:
            time.sleep(0.05)
        time.sleep(0.3)  # for the bar to be drawn again
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
    return shown


def test_an_export_in_a_terminal_is_stopped_and_goes_on(account: Sandbox, tmp_path: Path) -> None:
    target = tmp_path / "contacts.jsonl"
    account.faults.add(Fault.slow(30), on="GET /contacts", skip=1)
    stopped(account, ["export", "contacts", "--to", str(target)], lambda: target.exists() and target.stat().st_size > 0)
    assert (tmp_path / "contacts.jsonl.checkpoint").exists()
    assert "250 rows" in ac(account, "export", "contacts", "--to", str(target))[1]
    ids = [json.loads(line)["id"] for line in target.read_text(encoding="utf-8").splitlines()]
    assert len(set(ids)) == len(ids) == 250
    assert sorted(path.name for path in tmp_path.iterdir()) == ["contacts.jsonl"]
    assert "there already" in " ".join(ac(account, "export", "contacts", "--to", str(target), code=2)[1].split())
