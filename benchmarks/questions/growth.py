"""How does cost grow?"""

from __future__ import annotations

from typing import Any

from ..processes import HTTPX, MCP, PYTHON, SDK, TAP, Bench, Contender, Failed
from ..results import Answer, Chart, Table
from .calls import FAST, canned, options

ROWS = (1_000, 10_000, 100_000, 1_000_000)
TASKS = (1, 10, 100, 1_000)
CALLS = 1_000


def stream(bench: Bench, contender: Contender, rows: int) -> dict[str, Any]:
    """Read all contacts by key and keep none, in a new process."""
    with (
        bench.account(rows={"contacts": rows}) as account,
        bench.running(contender, account, **options(contender)) as process,
    ):
        process.ask("call", kind="row", count=1)
        start = process.ask("call", kind="row", count=0)["peak"]
        found = process.ask("stream")
    return {**found, "asked": rows, "grown": found["peak"] - start}


def tasks(bench: Bench, contender: Contender, account: Any, count: int) -> dict[str, Any]:
    """Make the same number of calls in so many tasks, in a new process."""
    with bench.running(contender, account, **options(contender)) as process:
        process.ask("tasks", tasks=min(count, 10), count=20)
        start = process.ask("call", kind="row", count=0)["peak"]
        turns = [process.ask("tasks", tasks=count, count=CALLS) for _ in range(5 if bench.long else 3)]
    return {"cpu": min(turn["cpu"] for turn in turns) / CALLS, "grown": turns[-1]["peak"] - start, "tasks": count}


def ask(bench: Bench) -> Answer:
    """The SDK beside bare httpx."""
    sizes = ROWS if bench.long else ROWS[:3]
    notes: list[str] = []
    data: dict[str, Any] = {"rows": {}, "tasks": {}}
    time = Table(f"CPU per row of contacts read by key, over that for {sizes[0]:,} rows", ["", *map(_n, sizes)])
    beside = Table("CPU per row, over bare httpx + orjson at the same number", ["", *map(_n, sizes)])
    memory = Table("Memory added by the reading, in MiB", ["", *map(_n, sizes)])
    chart = Chart("CPU per row, by rows read", f"over that for {sizes[0]:,} rows", line=1.0)
    for contender in (SDK, FAST):
        found = [stream(bench, contender, size) for size in sizes]
        data["rows"][contender.name] = found
        each = [one["cpu"] / one["rows"] for one in found]
        time.rows.append([contender.name, *(f"{one / each[0]:.2f}" for one in each)])
        memory.rows.append([contender.name, *(f"{one['grown'] / 2**20:.1f}" for one in found)])
        chart.bars += [(f"{contender.name}, {n:,}", c / each[0], f"{c / each[0]:.2f}") for n, c in zip(sizes, each, strict=True)]
        if any(one["rows"] != one["asked"] for one in found):
            notes.append(f"{contender.name} did not deliver all rows")
    ours, bare = (data["rows"][name] for name in (SDK.name, FAST.name))
    beside.rows.append([SDK.name, *(f"{a['cpu'] / b['cpu']:.2f}" for a, b in zip(ours, bare, strict=True))])
    tables = [time, beside, memory]
    tables += concurrent(bench, data, notes)
    notes += [
        f"{PYTHON.name}, {MCP.name} and {TAP.name}: not run; they have no reading by key, and the last two wait between"
        " requests without a switch to turn it off. All three are read to the end under the limit above.",
        "Memory is the process's peak less what it held after its first call.",
    ]
    return Answer("growth", "How does cost grow?", tables, chart, notes, data)


def concurrent(bench: Bench, data: dict[str, Any], notes: list[str]) -> list[Table]:
    """The same number of calls by 1, 10, 100 and 1,000 tasks."""
    cpu = Table(f"CPU per call, {CALLS:,} calls by so many tasks, over bare httpx by one task", ["", *map(_n, TASKS)])
    memory = Table("Memory added, in MiB", ["", *map(_n, TASKS)])
    with bench.account(canned=canned(bench)) as account:
        for contender in (HTTPX, FAST, SDK):
            try:
                found = [tasks(bench, contender, account, count) for count in TASKS]
            except Failed as failure:
                notes.append(f"{contender.name}: {failure}")
                continue
            data["tasks"][contender.name] = found
            base = data["tasks"][HTTPX.name][0]["cpu"]
            cpu.rows.append([contender.name, *(f"{one['cpu'] / base:.2f}" for one in found)])
            memory.rows.append([contender.name, *(f"{one['grown'] / 2**20:.1f}" for one in found)])
    return [cpu, memory]


def _n(number: int) -> str:
    return f"{number:,}"
