"""How does cost grow?"""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from contextlib import ExitStack
from random import Random
from typing import Any

from ..processes import HTTPX, MCP, PYTHON, SDK, TAP, Account, Bench, Contender, Failed
from ..results import Answer, Chart, Table, spread
from .calls import FAST, canned, options

ROWS = (1_000, 10_000, 100_000, 1_000_000)
TASKS = (1, 10, 100, 1_000)
CALLS = 1_000
TEN = Contender("bare httpx, 10 at a time", "sdk", "bare_httpx", {"at_once": 10})


def stream(bench: Bench, contenders: Sequence[Contender], rows: int) -> list[dict[str, Any]]:
    """Read all contacts by key and keep none, in a new process for each contender, one after the other."""
    with ExitStack() as stack:
        account = stack.enter_context(bench.account(rows={"contacts": rows}))
        running = [stack.enter_context(bench.running(one, account, **options(one))) for one in contenders]
        found: list[dict[str, Any]] = []
        for process in running:
            process.ask("call", kind="page", count=3)
            found.append({"asked": rows, "held": process.ask("call", kind="page", count=0)["peak"], "turns": []})
        order = list(zip(running, found, strict=True))
        shuffle = Random(0).shuffle
        for _ in range(max(3, min(30_000 // rows, 11))):
            shuffle(order)
            for process, figures in order:
                one = process.ask("stream")
                figures["turns"].append(one["cpu"])
                figures.update(one, cpu=statistics.median(figures["turns"]), grown=one["peak"] - figures["held"])
    return found


def tasks(bench: Bench, contenders: Sequence[Contender], account: Account, count: int) -> list[dict[str, Any]]:
    """Make the same number of calls in so many tasks, beside bare httpx by one task, one after the other."""
    with ExitStack() as stack:
        base = stack.enter_context(bench.running(HTTPX, account))
        running = [stack.enter_context(bench.running(one, account, **options(one))) for one in contenders]
        found: list[dict[str, Any]] = []
        for process in [base, *running]:
            process.ask("tasks", tasks=1, count=20)
        for process in running:
            held = process.ask("call", kind="row", count=0)["peak"]
            found.append({"tasks": count, "held": held, "ratios": []})
        order = [(base, 1), *((process, count) for process in running)]
        shuffle = Random(0).shuffle
        for _ in range(9 if bench.long else 3):
            shuffle(order)
            taken = {process: process.ask("tasks", tasks=many, count=CALLS) for process, many in order}
            for process, figures in zip(running, found, strict=True):
                figures["ratios"].append(taken[process]["cpu"] / taken[base]["cpu"])
                figures["grown"] = taken[process]["peak"] - figures["held"]
    return found


def ask(bench: Bench) -> Answer:
    """The SDK beside bare httpx."""
    sizes = ROWS if bench.long else ROWS[:3]
    notes: list[str] = []
    data: dict[str, Any] = {"rows": {}, "tasks": {}}
    time = Table(
        f"CPU per row of contacts read by key, over that for {sizes[0]:,} rows: the middle (and its half)",
        ["", *map(_n, sizes)],
    )
    beside = Table(
        "CPU per row, over bare httpx + orjson at the same number: the middle (and its half)",
        ["", *map(_n, sizes)],
    )
    memory = Table("Memory added by the reading, in MiB", ["", *map(_n, sizes)])
    chart = Chart("CPU per row, by rows read", f"over that for {sizes[0]:,} rows", line=1.0)
    readings = [stream(bench, (SDK, FAST), size) for size in sizes]
    for place, contender in enumerate((SDK, FAST)):
        found = [one[place] for one in readings]
        data["rows"][contender.name] = found
        each = [one["cpu"] / one["rows"] for one in found]
        time.rows.append(
            [contender.name, *(spread([turn / one["rows"] / each[0] for turn in one["turns"]]) for one in found)]
        )
        memory.rows.append([contender.name, *(f"{one['grown'] / 2**20:.1f}" for one in found)])
        for size, one in zip(sizes, each, strict=True):
            chart.bars.append((f"{contender.name}, {size:,} rows", one / each[0], f"{one / each[0]:.2f}"))
        if any(one["rows"] != one["asked"] for one in found):
            notes.append(f"{contender.name} did not deliver all rows")
    ours, bare = (data["rows"][name] for name in (SDK.name, FAST.name))
    pairs = [zip(a["turns"], b["turns"], strict=True) for a, b in zip(ours, bare, strict=True)]
    beside.rows.append([SDK.name, *(spread([one / other for one, other in pair]) for pair in pairs)])
    tables = [time, beside, memory]
    tables += concurrent(bench, data, notes)
    notes += [
        (
            f"{PYTHON.name}, {MCP.name} and {TAP.name}: not run; none of them reads contacts by key of itself, and the"
            " last reads its streams by offset only. Their readings stand under the limit above."
        ),
        (
            "Memory is the process's peak less what it held after its first calls, over plain HTTP. The SDK fetches"
            " 16 pages ahead at most, where bare httpx has one at a time: there bare httpx needs less."
        ),
        (
            "With many tasks httpx looks through all connections and waiting calls of its pool at each call; the SDK"
            " keeps a pool for each connection. A semaphore around bare httpx spares it some of that."
        ),
    ]
    return Answer("growth", "How does cost grow?", tables, chart, notes, data)


def concurrent(bench: Bench, data: dict[str, Any], notes: list[str]) -> list[Table]:
    """The same number of calls by 1, 10, 100 and 1,000 tasks."""
    cpu = Table(
        f"CPU per call, {CALLS:,} calls by so many tasks, over bare httpx by one task: the middle (and its half)",
        ["", *map(_n, TASKS)],
    )
    memory = Table("Memory added, in MiB", ["", *map(_n, TASKS)])
    shown = (HTTPX, TEN, SDK)
    with bench.account(canned=canned(bench)) as account:
        try:
            found = [tasks(bench, shown, account, count) for count in TASKS]
        except Failed as failure:
            notes.append(f"concurrent tasks: {failure}")
            return []
    for place, contender in enumerate(shown):
        mine = [one[place] for one in found]
        data["tasks"][contender.name] = mine
        cpu.rows.append([contender.name, *(spread(one["ratios"]) for one in mine)])
        memory.rows.append([contender.name, *(f"{one['grown'] / 2**20:.1f}" for one in mine)])
    return [cpu, memory]


def _n(number: int) -> str:
    return f"{number:,}"
