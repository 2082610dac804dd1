"""The demo does what the README says, and fails visibly when there is no server."""

from __future__ import annotations

import os
import socket
import subprocess
import sys

import pytest

from ac_sandbox import Fault, Sandbox
from tests.document import ROOT


def play(**environment: str) -> subprocess.CompletedProcess[str]:
    names = ("ACTIVECAMPAIGN_URL", "ACTIVECAMPAIGN_TOKEN")
    kept = {name: value for name, value in os.environ.items() if name not in names}
    command = [sys.executable, str(ROOT / "examples" / "demo.py")]
    return subprocess.run(command, env=kept | environment, capture_output=True, text=True, timeout=60, check=False)


def test_it_tells_the_whole_story() -> None:
    done = play()
    assert done.returncode == 0, done.stderr
    for said in (
        "paged through 45 of 45 tags",
        "created tag 46",
        "and tagged it: link 1",
        "found by a part of its name: demo-",
        "'Called, no answer.' became 'Called, will come.'",
        "engine-1 = {'name': 'Analytical Engine'}",
        "NotFoundError",
        "deleted it all again",
    ):
        assert said in done.stdout


def test_it_plays_against_the_account_that_the_environment_names() -> None:
    with Sandbox() as sandbox:
        sandbox.seed("tags", {"tag": "tag-{n}", "tagType": "contact"}, count=3)
        done = play(ACTIVECAMPAIGN_URL=sandbox.url, ACTIVECAMPAIGN_TOKEN=sandbox.token)
        assert done.returncode == 0, done.stderr
        assert "paged through 3 of 3 tags" in done.stdout
        called = {request.operation for request in sandbox.requests}
        assert called >= {"sync_contact", "create_contact_tag", "update_note", "upsert_custom_object_record"}
        assert left_in(sandbox) == {"tags": 3}


def test_it_leaves_nothing_behind_and_touches_nothing_else_when_it_fails() -> None:
    with Sandbox() as sandbox:
        sandbox.seed("contacts", {"email": "ada@example.com"})
        sandbox.faults.add(Fault.answer(422), on="POST /customObjects/schemas", times=None)
        done = play(ACTIVECAMPAIGN_URL=sandbox.url, ACTIVECAMPAIGN_TOKEN=sandbox.token)
        assert done.returncode != 0
        assert "the demo failed: UnprocessableError" in done.stderr
        assert left_in(sandbox) == {"contacts": 1}


def test_an_account_with_nothing_in_it_and_no_custom_objects_will_do() -> None:
    with Sandbox() as sandbox:
        sandbox.faults.add(Fault.answer(403), on="POST /customObjects/schemas", times=None)
        done = play(ACTIVECAMPAIGN_URL=sandbox.url, ACTIVECAMPAIGN_TOKEN=sandbox.token)
        assert done.returncode == 0, done.stderr
        assert "custom objects skipped" in done.stdout
        assert left_in(sandbox) == {}


def left_in(sandbox: Sandbox) -> dict[str, int]:
    names = ("tags", "contacts", "notes", "schemas")
    return {name: len(sandbox.store.table(name)) for name in names if len(sandbox.store.table(name))}


@pytest.fixture
def closed_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
    return port


def test_it_fails_and_says_why_when_nobody_answers(closed_port: int) -> None:
    done = play(ACTIVECAMPAIGN_URL=f"http://127.0.0.1:{closed_port}", ACTIVECAMPAIGN_TOKEN="none")
    assert done.returncode != 0
    assert "the demo failed: ConnectionFailedError" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_wrong_token_is_named() -> None:
    with Sandbox() as sandbox:
        done = play(ACTIVECAMPAIGN_URL=sandbox.url, ACTIVECAMPAIGN_TOKEN="wrong")
    assert done.returncode != 0
    assert "PermissionDeniedError: 403" in done.stderr
    assert "Traceback" not in done.stderr
