"""`python -m ac_sandbox`, as a person runs it."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import httpx
import pytest

from ac_sandbox import Fault, Sandbox
from ac_sandbox.__main__ import main
from ac_sandbox.document import find

if TYPE_CHECKING:
    from pathlib import Path

ROOT = find().parent

# A program that was started in the background ignores Ctrl-C, and so do those that it starts.
INTERRUPTIBLE = "import signal; signal.signal(signal.SIGINT, signal.SIG_DFL)"


def test_it_serves_until_it_is_interrupted(tmp_path: Path) -> None:
    data = tmp_path / "start.jsonl"
    data.write_text('{"tags": {"tag": "vip"}}\n', encoding="utf-8")
    command = [sys.executable, "-m", "ac_sandbox", "--port", "0", "--data", str(data), "--rate", "1", "--token", "t"]
    program = f"{INTERRUPTIBLE}; import os, sys; os.execv(sys.executable, sys.argv[1:])"
    started = [sys.executable, "-c", program, *command]
    with subprocess.Popen(started, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("ActiveCampaign sandbox, with 1 rows")
        export = process.stdout.readline()
        assert export.startswith("export ACTIVECAMPAIGN_URL=http://127.0.0.1:")
        url, token = (part.partition("=")[2] for part in export.split()[1:])
        responses = [httpx.get(f"{url}/api/3/tags", headers={"Api-Token": token}) for _ in range(2)]
        assert responses[0].json()["tags"][0]["tag"] == "vip"
        assert [response.status_code for response in responses] == [200, 429]
        assert "0 of 1 requests are left in this second" in httpx.get(f"{url}/").text
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0


def test_the_page_for_people_shows_what_it_holds_and_was_asked() -> None:
    with Sandbox() as sandbox:
        sandbox.seed("tags", {"tag": "tag {n}"}, count=1200)
        sandbox.faults.add(Fault.answer(503), on="GET /tags")
        headers = {"Api-Token": sandbox.token}
        httpx.get(f"{sandbox.url}/api/3/tags", headers=headers)
        httpx.get(f"{sandbox.url}/api/3/contacts/<b>?colour=red", headers=headers)
        httpx.post(f"{sandbox.url}/api/3/tags", json={"tag": {"tag": "x", "tagType": "contact"}}, headers=headers)
        shown = httpx.get(f"{sandbox.url}/")
        assert len(sandbox.requests) == 3
        assert shown.headers["Content-Type"] == "text/html; charset=utf-8"
        root = ElementTree.fromstring(shown.text.partition("</head>")[2].removesuffix("</html>\n"))  # noqa: S314
        tables = {one.get("id"): [[cell.text for cell in row] for row in one.iter("tr")] for one in root.iter("table")}
        assert ["tags", "1,201"] in (tables["rows"] or [])
        _, made, missing, failed = tables["requests"]
        assert made[1:5] == ["POST /api/3/tags", "create_tag", "201", "applied"]
        assert (missing[1], missing[3]) == ("GET /api/3/contacts/%3Cb%3E?colour=red", "404")
        assert missing[6] == "GET /contacts/{id} has no query parameter colour."
        assert failed[1:6] == ["GET /api/3/tags", "list_tags", "503", "none", "answer 503"]
        assert sandbox.token not in shown.text


def test_a_taken_port_says_so_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with Sandbox() as other:
        port = other.url.rsplit(":", 1)[1]
        assert main(["--port", port]) == 2
    out, err = capsys.readouterr()
    assert (out, err) == ("", f"Port {port} is taken. Choose another with --port, or 0 for a free one.\n")


def test_a_mistake_in_the_data_says_which_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "start.jsonl"
    data.write_text('{"tags": {"tag": "vip"}}\n{"tags": {"tog": "vip"}}\n', encoding="utf-8")
    assert main(["--port", "0", "--data", str(data)]) == 2
    assert capsys.readouterr().err.startswith("start.jsonl, line 2: tags has no field 'tog'; it has ")


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["--data", "/no/such/file"], "No such file or directory: /no/such/file"),
        (["--port", "0", "--rate", "0"], "the limit must be at least one request a second, not 0"),
    ],
)
def test_other_mistakes_are_one_line_too(arguments: list[str], text: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err == text + "\n"


@pytest.mark.parametrize("port", ["70000", "-1", "http"])
def test_what_is_no_port_is_refused(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--port", port])
    assert stopped.value.code == 2
    assert "a port is a number from 0 to 65535" in capsys.readouterr().err
