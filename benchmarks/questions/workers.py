"""Many workers?"""

from __future__ import annotations

import statistics
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from tests.budgets.stores import RedisServer, binary

from ..processes import HTTPX, MCP, PYTHON, SDK, TAP, Account, Bench, Contender, Failed, Process, side_by_side
from ..results import Answer, Chart, Table, ahead, span, spread

RATE = 5
PROCESSES = (1, 2, 8)
PAUSE = 2.0
IDLE = 1.5
SECONDS = 10.0
TIMES = 3

# What is shown, the contender, and the options of its client.
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


def store() -> str:
    """The version of what `redis` starts."""
    program = binary("redis") or binary("valkey")
    if program is None:
        return "none was found"
    said = subprocess.run([str(program), "--version"], capture_output=True, text=True, check=False).stdout
    return " ".join(said.split()[:3])


def start(bench: Bench, stack: ExitStack, contender: Contender, count: int, options: dict[str, Any]) -> Team:
    """Make an account and so many processes that use it.

    Raises:
        Failed: one of them cannot run.
    """
    account = stack.enter_context(bench.account(rows={"contacts": 1}, rate=RATE, delay=0.1))
    return account, [stack.enter_context(bench.running(contender, account, **options)) for _ in range(count)]


def work(team: Team) -> dict[str, Any]:
    """Let the processes read rows as fast as they may, four at a time each."""
    account, processes = team
    # What is made at the first call, such as a store's count, is not part of the question.
    side_by_side([lambda p=p: p.ask("work", until=time.time() + 0.1) for p in processes])
    time.sleep(PAUSE)
    since = account.figures()["now"]
    until = time.time() + SECONDS
    done = side_by_side([lambda p=p: p.ask("work", until=until) for p in processes])
    # While all of them worked, without the first requests, which find the account idle.
    steady = account.figures(since=since + IDLE, until=since + SECONDS)
    return {
        **account.figures(since=since),
        "used": steady["used"],
        "failed": sum(one["failed"] for one in done),
        "why": next((one["why"] for one in done if one.get("why")), ""),
        "shares": [one["done"] for one in done],
    }


def measure(bench: Bench, some: Sequence[tuple[Kind, int]], found: dict[str, dict[int, list[dict[str, Any]]]]) -> None:
    """Let some kinds, each in so many processes and on an account of its own, work at the same time."""
    times = TIMES if bench.long else 1
    with ExitStack() as stack:
        teams: dict[tuple[str, int], Team] = {}
        for (name, contender, options), count in some:
            if options.get("share") == "":
                bench.cannot[name] = "no redis-server was found"
            if name not in bench.cannot:
                try:
                    teams[name, count] = start(bench, stack, contender, count, options)
                except Failed as failure:
                    bench.cannot[name] = str(failure)
        results = side_by_side([lambda t=t: [work(t) for _ in range(times)] for t in teams.values()])
    for (name, count), result in zip(teams, results, strict=True):
        found.setdefault(name, {})[count] = result


def ask(bench: Bench) -> Answer:
    """The SDK with each budget, and the others."""
    notes: list[str] = []
    heads = [f"{count} process{'es' if count > 1 else ''}" for count in PROCESSES]
    runs = f"in {TIMES} runs" if bench.long else "in one run"
    used = Table(f"Part of the account's {RATE} requests a second that was used, {runs} of {SECONDS:g} s", ["", *heads])
    refused = Table("429s caused, of requests sent / calls that failed", ["", *heads])
    chart = Chart("429s caused by 8 processes", "of all requests they sent")
    found: dict[str, dict[int, list[dict[str, Any]]]] = {}
    with redis(bench.scratch) as url:
        kinds: list[Kind] = [
            ("ac_client, FileBudget", SDK, {"share": f"file:{bench.scratch / 'budget'}"}),
            ("ac_client, RedisBudget", SDK, {"share": url or ""}),
            ("ac_client, a budget each", SDK, {}),
            (HTTPX.name, HTTPX, {}),
            (MCP.name, MCP, {}),
            (TAP.name, TAP, {}),
            (PYTHON.name, PYTHON, {}),
        ]
        few, most = PROCESSES[:-1], PROCESSES[-1]
        # Who fights for the processor sends late, and is refused for it: many processes of those that do not share, and
        # the last, which keeps no limit, are alone.
        measure(bench, [(kind, count) for kind in kinds[:-1] for count in few], found)
        measure(bench, [(kind, most) for kind in kinds[:2]], found)
        for kind, count in [(kinds[-1], count) for count in few] + [(kind, most) for kind in kinds[2:]]:
            measure(bench, [(kind, count)], found)
    for name, _, _ in kinds:
        mine = list(found.get(name, {}).values())
        if len(mine) < len(PROCESSES):
            notes.append(f"{name}: {bench.cannot.get(name)}")
            used.rows.append([name, *("cannot run" for _ in PROCESSES)])
            continue
        used.rows.append([name, *(spread([one["used"] for one in many]) for many in mine)])
        refused.rows.append([name, *map(_refused, mine)])
        part = sum(one["refused"] for one in mine[-1]) / max(sum(one["requests"] for one in mine[-1]), 1)
        chart.bars.append((name, part, f"{part:.0%}"))
        notes += sorted({f"{name}: calls failed with {one['why']}" for many in mine for one in many if one["why"]})[:1]
    notes += [
        f"The store of RedisBudget: {store()}.",
        (
            "Each process keeps four calls going, but the tap's, which has one thread. What is used is counted by"
            " the server while all processes work; the SDK's window is a twentieth longer than the"
            " account's, which costs a twentieth of the rate."
        ),
        (
            f"More of the rate than the SDK with a shared budget, in 8 processes: {_ahead(found) or 'none'}."
            " Without sharing, all of it can be used too: a client that never pauses gets what the server lets"
            " through. The price is refused requests; with several processes mcp-activecampaign pays it best, for it"
            " repeats until it is let through. The driver of activecampaign-python asks again at once, as that client"
            " does not wait after a refusal."
        ),
    ]
    return Answer("workers", "Many workers?", [used, refused], chart, notes, {"runs": found})


def _ahead(found: dict[str, dict[int, list[dict[str, Any]]]]) -> str:
    runs = {name: by[PROCESSES[-1]] for name, by in found.items() if PROCESSES[-1] in by}
    used = {name: statistics.median(one["used"] for one in many) for name, many in runs.items()}
    return ahead(used, "ac_client, FileBudget", least=False)


def _refused(many: list[dict[str, Any]]) -> str:
    refused, requests, failed = (span([one[what] for one in many]) for what in ("refused", "requests", "failed"))
    return f"{refused} of {requests} / {failed}"
