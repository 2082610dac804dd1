"""The demo does what the README says, and does not pretend when nobody answers."""

from __future__ import annotations

import os
import socket
import subprocess
import sys

import pytest

from ac_sandbox import Sandbox
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
        "and tagged it",
        "'Called, no answer.' became 'Called, will come.'",
        "engine-1 = {'name': 'Analytical Engine'}",
        "NotFoundError",
        "deleted what was made",
    ):
        assert said in done.stdout


def test_it_plays_against_the_account_that_the_environment_names() -> None:
    with Sandbox() as sandbox:
        sandbox.seed("tags", {"tag": "tag-{n}", "tagType": "contact"}, count=3)
        done = play(ACTIVECAMPAIGN_URL=sandbox.url, ACTIVECAMPAIGN_TOKEN=sandbox.token)
        assert done.returncode == 0, done.stderr
        assert "paged through 3 of 3 tags" in done.stdout
        called = {request.operation for request in sandbox.requests}
        assert called >= {"list_tags", "sync_contact", "create_contact_tag", "update_note", "upsert_custom_object_record"}
        assert [tag["tag"] for tag in sandbox.store.table("tags")] == ["tag-1", "tag-2", "tag-3"]


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
