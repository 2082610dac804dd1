"""How a contender is driven: a line of JSON on stdin names one of its methods, a line on stdout is what came of it.

Every contender runs in a process and an environment of its own, so this needs the standard library alone.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import os
import resource
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any


class Clocked:
    """What a few calls cost this process: CPU time, time, and the most memory so far."""

    def __init__(self) -> None:
        self.cpu = time.process_time()
        self.wall = time.perf_counter()

    def figures(self) -> dict[str, Any]:
        """Seconds, and bytes."""
        return {
            "cpu": time.process_time() - self.cpu,
            "seconds": time.perf_counter() - self.wall,
            "peak": peak(),
        }


def peak() -> int:
    """The most memory that this process has had, in bytes."""
    try:
        # Unlike getrusage, which starts with the memory of the process that started this one.
        line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    except (OSError, StopIteration):
        scale = 1 if sys.platform == "darwin" else 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale


class Rows:
    """The rows that a reading delivered: how many, how many of them different, and what ended it."""

    def __init__(self) -> None:
        self.count = 0
        self._ids: set[int] = set()
        self._clock = Clocked()

    def add(self, key: str) -> None:
        """Take one row."""
        self.count += 1
        self._ids.add(int(key))

    def figures(self, error: BaseException | None = None) -> dict[str, Any]:
        """For the table."""
        return {"rows": self.count, "distinct": len(self._ids), "error": told(error), **self._clock.figures()}


def told(error: BaseException | None) -> str:
    """What a caller learned, in a few words."""
    return "" if error is None else " ".join(f"{type(error).__name__}: {error}".split())[:160]


async def shared(call: Callable[[], Awaitable[object]], tasks: int, count: int) -> dict[str, Any]:
    """Make so many calls in so many concurrent tasks."""
    clock = Clocked()

    async def some() -> None:
        for _ in range(count // tasks):
            await call()

    await asyncio.gather(*(some() for _ in range(tasks)))
    return clock.figures()


async def worked(call: Callable[[], Awaitable[object]], until: float) -> dict[str, Any]:
    """Make one call after the other, four at a time, until a time of the machine's clock."""
    done = failed = 0
    why = ""

    async def one() -> None:
        nonlocal done, failed, why
        while time.time() < until:
            try:
                await call()
                done += 1
            except Exception as error:  # noqa: BLE001 - counted
                failed += 1
                why = told(error)

    await asyncio.gather(*(one() for _ in range(4)))
    return {"done": done, "failed": failed, "why": why}


def serve(driver: object) -> None:
    """Answer until stdin ends."""
    answers = os.fdopen(os.dup(1), "w")
    # Some contenders print, and their logs do not belong among the answers.
    os.dup2(2, 1)
    with asyncio.Runner() as runner:
        for line in sys.stdin:
            ask: dict[str, Any] = json.loads(line)
            made = getattr(driver, ask.pop("do"))(**ask)
            answer = runner.run(made) if inspect.iscoroutine(made) else made
            print(json.dumps(answer or {}), file=answers, flush=True)
