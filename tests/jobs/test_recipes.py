"""Every recipe of the docs, run against the sandbox, unchanged."""

from __future__ import annotations

import ast
import dataclasses
import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from ac_client import AsyncClient
from ac_client.api.events import track_event
from ac_sandbox import Sandbox
from ac_sandbox.responses import Response
from tests.jobs.moving import MovingClock, client

RECIPES = {path.stem: path.read_text("utf-8") for path in sorted(Path(__file__).parents[2].glob("docs/recipes/*.md"))}
MOST_LINES = 15
PRINTED = {
    "contacts": "True ('vip',) ('1',)\n{'Company size': Decimal('40'), 'Interests': ['Red', 'Blue'],",
    "events": "",
    "imports": "600 imported\n",
    "money": "1999\n500\n19.99\n",
    "orders": "1 accepted\n",
    "tags": "1 vip\n",
    "webhooks": "",
}


@pytest.fixture(autouse=True)
def account(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ACTIVECAMPAIGN_ACTID", "25")
    monkeypatch.setenv("ACTIVECAMPAIGN_EVENT_KEY", "event-key")
    monkeypatch.setattr(track_event, "OPERATION", dataclasses.replace(track_event.OPERATION, server=sandbox.url))
    kinds = {"Company size": "number", "Interests": "listbox", "Renewal": "date"}
    sandbox.seed("fields", *({"title": title, "perstag": "", "type": kind} for title, kind in kinds.items()))
    sandbox.seed("lists", {"name": "News"})
    answer = Response(200, {"data": {"bulkUpsertOrdersAsync": {"recordId": "1"}}})
    monkeypatch.setitem(sandbox.app.service._handlers, "query_ecommerce", lambda _call: answer)


def test_every_recipe_is_expected() -> None:
    assert [*RECIPES] == [*PRINTED]


@pytest.mark.parametrize("name", RECIPES)
async def test_a_recipe_runs(name: str, sandbox: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    [code] = re.findall(r"```python\n(.*?)```", RECIPES[name], re.DOTALL)
    assert len(code.splitlines()) <= MOST_LINES
    ac: AsyncClient = client("async", sandbox, MovingClock(sandbox)).client
    names: dict[str, Any] = {"ac": ac}
    async with ac:
        running = eval(compile(code, name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), names)  # noqa: S307 - our own
        if inspect.isawaitable(running):
            await running
    if name == "webhooks":
        assert names["received"]("wrong", b"type=subscribe") == 404
        assert names["received"](names["SECRET"], b"type=subscribe&contact[email]=ada@example.com") == 200
    assert PRINTED[name] in capsys.readouterr().out
