"""`examples/worker_pool.py`: several processes stay within one rate limit."""

from __future__ import annotations

from pathlib import Path

import pytest

from ac_client import Client
from ac_sandbox import Sandbox
from examples import worker_pool


@pytest.mark.no_debug_log
def test_all_contacts_are_tagged_without_a_429(tmp_path: Path) -> None:
    with Sandbox(rate_limit=5) as sandbox:
        sandbox.seed("contacts", {"email": "c{n}@example.com"}, count=12)
        outcomes = worker_pool.run(sandbox.url, sandbox.token, workers=3, budget=tmp_path / "budget")
        assert outcomes == {"tagged": 12}
        assert len(sandbox.store.table("contactTags")) == 12
        assert {request.status for request in sandbox.requests} == {200, 201}


def test_a_contact_that_is_gone_is_said_to_be_gone(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    (tag,) = sandbox.seed("tags", {"tag": "vip", "tagType": "contact"})
    with Client(sandbox.url, sandbox.token) as ac:
        monkeypatch.setattr(worker_pool, "client", ac)
        assert worker_pool.tag_contact(("999", tag)) == "the contact is gone"


def test_a_process_without_a_client_says_so() -> None:
    with pytest.raises(RuntimeError, match="start"):
        worker_pool.tag_contact(("1", "1"))
