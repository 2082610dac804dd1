"""Many workers?"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from ..processes import HTTPX, MCP, PYTHON, SDK, TAP, Bench, Contender, Failed, side_by_side
from ..results import Answer, Chart, Table

RATE = 5
PROCESSES = (1, 2, 8)


@contextmanager
def redis(folder: Path) -> Iterator[str | None]:
    """A Redis on a free port of loopback; None where there is none to start."""
    program = Path(sys.executable).with_name("redis-server")
    found = str(program) if program.exists() else shutil.which("redis-server")
    if found is None:
        yield None
        return
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [found, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
            except OSError:
                time.sleep(0.05)
                continue
            yield f"redis://127.0.0.1:{port}/0"
            return
        yield None
    finally:
        server.terminate()
        server.wait()


def work(bench: Bench, contender: Contender, count: int, options: dict[str, Any]) -> dict[str, Any]:
    """Let so many processes read rows as fast as they may, four at a time each."""
    seconds = 30.0 if bench.long else 8.0
    with ExitStack() as stack:
        account = stack.enter_context(bench.account(rows={"contacts": 1}, rate=RATE, delay=0.1))
        running = [stack.enter_context(bench.running(contender, account, **options)) for _ in range(count)]
        # All of them are there before the first begins.
        until = time.time() + seconds
        since = account.figures()["now"]
        done = side_by_side([lambda p=p: p.ask("work", until=until) for p in running])
        figures = account.figures(since)
    served = figures["statuses"].get("200", 0)
    spent = figures["now"] - since
    return {
        **figures,
        "used": served / (RATE * spent),
        "failed": sum(one["failed"] for one in done),
        "seconds": spent,
        "shares": [one["done"] for one in done],
    }


def ask(bench: Bench) -> Answer:
    """The SDK with each budget, and the others."""
    notes: list[str] = []
    used = Table("Part of the account's 5 requests a second that was used", ["", *(f"{n} processes" for n in PROCESSES)])
    refused = Table("429s caused, of requests sent / calls that failed", ["", *(f"{n} processes" for n in PROCESSES)])
    chart = Chart("429s caused by 8 processes", "of all requests they sent")
    data: dict[str, Any] = {}
    with redis(bench.scratch) as url:
        kinds: list[tuple[str, Contender, dict[str, Any]]] = [
            ("ac_client, FileBudget", SDK, {"share": f"file:{bench.scratch / 'budget'}"}),
            ("ac_client, RedisBudget", SDK, {"share": url or ""}),
            ("ac_client, a budget each", SDK, {}),
            (HTTPX.name, HTTPX, {}),
            (PYTHON.name, PYTHON, {}),
            (MCP.name, MCP, {}),
            (TAP.name, TAP, {}),
        ]
        for name, contender, options in kinds:
            if options.get("share") == "":
                notes.append(f"{name}: no redis-server was found")
                used.rows.append([name, *("cannot run" for _ in PROCESSES)])
                continue
            try:
                found = [work(bench, contender, count, options) for count in PROCESSES]
            except Failed as failure:
                notes.append(f"{name}: {failure}")
                used.rows.append([name, *("cannot run" for _ in PROCESSES)])
                continue
            data[name] = found
            used.rows.append([name, *(f"{one['used']:.2f}" for one in found)])
            refused.rows.append([name, *(f"{one['refused']} of {one['requests']} / {one['failed']}" for one in found)])
            part = found[-1]["refused"] / max(found[-1]["requests"], 1)
            chart.bars.append((name, part, f"{part:.0%}"))
    notes += [
        "Each process keeps four calls going. What is used is counted by the server from the first request to the end"
        " of the last; the SDK's window is a twentieth longer than the account's, which costs a twentieth of the rate.",
    ]
    data["cores"] = os.cpu_count()
    return Answer("workers", "Many workers?", [used, refused], chart, notes, data)
