"""What does a call cost?"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import httpx

from ..models import page, stock_package
from ..processes import FOLDER, HTTPX, MCP, PYTHON, SDK, TAP, VENVS, Bench, Contender, Failed, Process
from ..results import Answer, Chart, Table, ahead, spread

SPEED = replace(SDK, name="ac_client with orjson")
NEWER = Contender("ac_client with orjson, over httpx2", "sdk", "sdk", {"http": "httpx2"})
STDLIB = Contender("ac_client without orjson", "sdk", "sdk", {"json": "stdlib"})
FAST = Contender("bare httpx + orjson", "sdk", "bare_httpx", {"json": "orjson"})
STOCK = Contender("stock generator output", "sdk", "stock")
PYDANTIC = Contender("bare httpx + pydantic", "sdk", "bare_httpx", {"reader": "pydantic"})
MSGSPEC = Contender("bare httpx + msgspec", "sdk", "bare_httpx", {"reader": "msgspec"})
CONTENDERS = (SPEED, NEWER, STDLIB, HTTPX, FAST, STOCK, PYDANTIC, MSGSPEC, PYTHON, MCP, TAP)
KINDS = {"row": 40, "page": 10, "post": 40}
HEADS = {"row": "one row", "page": "a page of 100", "post": "a POST"}


def canned(bench: Bench) -> dict[str, str]:
    """What the server answers, taken from an account once, so that it costs the server next to nothing."""
    with bench.account(rows={"contacts": 1}) as account:
        sent: dict[str, Any] = {"headers": {"Api-Token": account.token}, "trust_env": False}
        row = httpx.get(f"{account.url}/api/3/contacts/1", **sent).raise_for_status().text
        tag = {"tag": {"tag": "vip", "tagType": "contact"}}
        made = httpx.post(f"{account.url}/api/3/tags", json=tag, **sent).raise_for_status().text
    return {"GET /api/3/contacts/1": row, "GET /api/3/contacts": page().decode(), "POST /api/3/tags": made}


def options(contender: Contender) -> dict[str, Any]:
    """What makes a contender send as fast as it can."""
    return {"limited": False} if contender.driver == "sdk" or contender in (MCP, TAP) else {}


def prepare(bench: Bench, stack: ExitStack) -> None:
    """Make the package that the stock contender is."""
    folder = stack.enter_context(stock_package())
    if folder is None:
        bench.cannot[STOCK.name] = "the generator is not installed, or fails on the spec"
    else:
        bench.path(STOCK.driver, folder)


def measure(bench: Bench, stack: ExitStack, notes: list[str]) -> dict[str, dict[str, list[float]]]:
    """CPU seconds of a call, in each of many rounds, one contender after the other.

    Each round has an order of its own, for what ran before leaves the processor's caches as it needed them.
    """
    prepare(bench, stack)
    account = stack.enter_context(bench.account(canned=canned(bench)))
    running: dict[str, Process] = {}
    for contender in CONTENDERS:
        try:
            running[contender.name] = stack.enter_context(bench.running(contender, account, **options(contender)))
        except Failed as failure:
            notes.append(f"{contender.name}: {failure}")
    taken: dict[str, dict[str, list[float]]] = {name: {kind: [] for kind in KINDS} for name in running}
    order = list(CONTENDERS)
    shuffle = Random(0).shuffle
    for turn in range(101 if bench.long else 26):
        for kind, count in KINDS.items():
            shuffle(order)
            for name in [contender.name for contender in order if contender.name in running]:
                if (kind != "page" and name in (PYDANTIC.name, MSGSPEC.name)) or (kind, name) == ("post", TAP.name):
                    continue
                try:
                    running[name].ask("call", kind=kind, count=2)  # it has been idle
                    seconds = running[name].ask("call", kind=kind, count=count)["cpu"] / count
                except Failed as failure:
                    notes.append(f"{name}: {failure}")
                    del running[name], taken[name]
                    continue
                if turn:  # the first round loads what is loaded once
                    taken[name][kind].append(seconds)
    return taken


def ask(bench: Bench) -> Answer:
    """Every contender makes the same calls, in rounds; a ratio is taken within each round."""
    notes: list[str] = []
    with ExitStack() as stack:
        taken = measure(bench, stack, notes)
    turns = len(taken[HTTPX.name]["row"])
    tables = [
        Table(
            f"CPU of a call over {base.name}: the middle of {turns} rounds (and its middle half)", ["", *HEADS.values()]
        )
        for base in (HTTPX, FAST)
    ]
    ratios: dict[str, Any] = {}
    chart = Chart("CPU of a call that reads a page of 100", "over bare httpx + json()", line=1.0)
    for contender in CONTENDERS:
        mine = taken.get(contender.name)
        for table, base in zip(tables, (HTTPX, FAST), strict=True):
            cells: list[str] = []
            for kind in KINDS:
                of = _ratios(mine[kind], taken[base.name][kind]) if mine else []
                ratios.setdefault(f"over {base.name}", {}).setdefault(contender.name, {})[kind] = of
                cells.append(spread(of) if of else "-" if mine else "cannot run")
                if kind == "page" and base is HTTPX and of:
                    chart.bars.append((contender.name, statistics.median(of), f"{statistics.median(of):.2f}"))
            table.rows.append([f"{contender.name} + json()" if contender is HTTPX else contender.name, *cells])
    notes += [
        (
            "The server sends stored responses; only the client's own CPU is counted. The SDK takes a permit from a"
            " budget, checks and types the response; the bare clients only send and parse."
        ),
        (
            "pydantic and msgspec, which were given the page alone, refuse values of another type than declared;"
            " msgspec drops unknown keys."
        ),
        "activecampaign-python opens a connection for each call, and does not check the status.",
        (
            "mcp-activecampaign and tap-activecampaign were kept from waiting between requests. The tap takes the"
            " status of a create for an error, so that it cannot run the POST."
        ),
        "orjson is the extra `speed` of the SDK.",
        _ahead(taken),
        (
            "Among the models alone, the SDK's `to_dict` hands out lists and objects of the model's own where pydantic"
            " and msgspec make new ones."
        ),
    ]
    block = ("The models alone, the best of many rounds (`models.py`):", models(bench, notes))
    data = {"ratios": ratios, "seconds": taken, "models": block[1]}
    return Answer("calls", "What does a call cost?", tables, chart, notes, data, [block])


def _ahead(taken: dict[str, dict[str, list[float]]]) -> str:
    """Who needs less than the SDK with orjson, and why."""
    base = taken[HTTPX.name]
    parts: list[str] = []
    for kind, head in HEADS.items():
        ratios = {name: _ratios(mine[kind], base[kind]) for name, mine in taken.items() if mine[kind]}
        if others := ahead({name: statistics.median(of) for name, of in ratios.items()}, SPEED.name):
            parts.append(f"{head}: {others}")
    return (
        f"Less than the SDK with orjson: {'; '.join(parts) or 'none'}. Who hands out what the parser made, or reads"
        " less of it, spares itself the models; requests does less for a call than httpx."
    )


def models(bench: Bench, notes: list[str]) -> str:
    """The models alone, without calls: `models.py`, in the SDK's environment."""
    environment = {**os.environ, "STOCK_TOOL": str(Path(sys.executable).with_name("openapi-python-client"))}
    python = VENVS / "sdk" / "bin" / "python"
    command = [str(python), str(FOLDER / "models.py")]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False, cwd=bench.scratch)
    if done.returncode:
        notes.append(f"models.py failed: {done.stderr[-200:]}")
    return done.stdout


def _ratios(mine: list[float], base: list[float]) -> list[float]:
    return [round(one / other, 4) for one, other in zip(mine, base, strict=False)]
