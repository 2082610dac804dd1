"""Many workers?"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from tests.budgets.stores import RedisServer, binary

from ..processes import HTTPX, MCP, PYTHON, SDK, TAP, Account, Bench, Contender, Failed, Process, side_by_side
from ..results import Answer, Chart, Table

RATE = 5
PROCESSES = (1, 2, 8)
PAUSE = 2.0
IDLE = 1.5

# What is shown, the contender, and what its client is told.
Kind = tuple[str, Contender, dict[str, Any]]
Team = tuple[Account, list[Process]]


@contextmanager
def redis(folder: Path) -> Iterator[str | None]:
    """A Redis or Valkey on a free port of loopback; None where there is none to start."""
    program = binary("redis") or binary("valkey")
    if program is None:
        yield None
        return
    with RedisServer(program, folder) as server:
        yield server.url


def start(bench: Bench, stack: ExitStack, contender: Contender, count: int, options: dict[str, Any]) -> Team:
    """Make an account and so many processes that use it.

    Raises:
        Failed: one of them cannot run.
    """
    account = stack.enter_context(bench.account(rows={"contacts": 1}, rate=RATE, delay=0.1))
    return account, [stack.enter_context(bench.running(contender, account, **options)) for _ in range(count)]


def work(team: Team, seconds: float) -> dict[str, Any]:
    """Let the processes read rows as fast as they may, four at a time each."""
    account, processes = team
    # What is made at the first call, such as a store's count, is not part of the question.
    side_by_side([lambda p=p: p.ask("work", until=time.time() + 0.1) for p in processes])
    time.sleep(PAUSE)
    since = account.figures()["now"]
    until = time.time() + seconds
    done = side_by_side([lambda p=p: p.ask("work", until=until) for p in processes])
    # While all of them worked, without the first requests, which find the account idle.
    steady = account.figures(since=since + IDLE, until=since + seconds)
    return {
        **account.figures(since=since),
        "used": steady["statuses"].get("200", 0) / (RATE * (seconds - IDLE)),
        "failed": sum(one["failed"] for one in done),
        "why": next((one["why"] for one in done if one.get("why")), ""),
        "shares": [one["done"] for one in done],
    }


def measure(bench: Bench, kinds: Sequence[Kind], count: int, found: dict[str, list[dict[str, Any]]]) -> None:
    """Let the kinds work at the same time, each with an account of its own, once all their processes are there."""
    seconds = 31.5 if bench.long else 10.0
    with ExitStack() as stack:
        teams: dict[str, Team] = {}
        for name, contender, options in kinds:
            if options.get("share") == "":
                bench.cannot[name] = "no redis-server was found"
            if name not in bench.cannot:
                try:
                    teams[name] = start(bench, stack, contender, count, options)
                except Failed as failure:
                    bench.cannot[name] = str(failure)
        results = side_by_side([lambda t=t: work(t, seconds) for t in teams.values()])
    for name, result in zip(teams, results, strict=True):
        found.setdefault(name, []).append(result)


def ask(bench: Bench) -> Answer:
    """The SDK with each budget, and the others."""
    notes: list[str] = []
    heads = [f"{count} process{'es' if count > 1 else ''}" for count in PROCESSES]
    used = Table("Part of the account's 5 requests a second that was used", ["", *heads])
    refused = Table("429s caused, of requests sent / calls that failed", ["", *heads])
    chart = Chart("429s caused by 8 processes", "of all requests they sent")
    found: dict[str, list[dict[str, Any]]] = {}
    with redis(bench.scratch) as url:
        kinds: list[Kind] = [
            ("ac_client, FileBudget", SDK, {"share": f"file:{bench.scratch / 'budget'}"}),
            ("ac_client, RedisBudget", SDK, {"share": url or ""}),
            ("ac_client, a budget each", SDK, {}),
            (HTTPX.name, HTTPX, {}),
            (MCP.name, MCP, {}),
            (TAP.name, TAP, {}),
            # Last and alone: it keeps no limit.
            (PYTHON.name, PYTHON, {}),
        ]
        for count in PROCESSES:
            # One kind at a time where they are many: who fights for the processor sends late, and is refused for it.
            for some in [[kind] for kind in kinds] if count > 2 else [kinds[:-1], kinds[-1:]]:
                measure(bench, some, count, found)
    for name, _, _ in kinds:
        mine = found.get(name, [])
        if len(mine) < len(PROCESSES):
            notes.append(f"{name}: {bench.cannot.get(name)}")
            used.rows.append([name, *("cannot run" for _ in PROCESSES)])
            continue
        used.rows.append([name, *(f"{one['used']:.2f}" for one in mine)])
        refused.rows.append([name, *(f"{one['refused']} of {one['requests']} / {one['failed']}" for one in mine)])
        part = mine[-1]["refused"] / max(mine[-1]["requests"], 1)
        chart.bars.append((name, part, f"{part:.0%}"))
        notes += sorted({f"{name}: calls failed with {one['why']}" for one in mine if one["why"]})[:1]
    notes += [
        (
            "Each process keeps four calls going. What is used is counted by the server while all processes work; the"
            " SDK's window is a twentieth longer than the account's, which costs a twentieth of the rate."
        ),
        (
            "Where nobody shares, all of the rate can be used too: whoever asks without pause gets what the server lets"
            " through. The price is refused requests; with several processes mcp-activecampaign pays it best, for it"
            " repeats until it is let through. The driver of activecampaign-python asks again at once, as that client"
            " does not wait after a refusal."
        ),
    ]
    return Answer("workers", "Many workers?", [used, refused], chart, notes, {"runs": found})
