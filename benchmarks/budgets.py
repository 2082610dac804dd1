"""What it costs to share an account's budget: `python -m benchmarks.budgets [--seconds 20] [--slow]`.

For each store and number of workers: the part of 5 requests a second that is used, the 429s that it would have met, the
least that a worker got of an even share, and how long one acquisition takes when a permit is free. The account is a
local server that counts any sliding second, and shifts each request by up to 20 ms. Workers' clocks differ by hours.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from ac_client import Budget
from tests.budgets.account import served
from tests.budgets.processes import started
from tests.budgets.stores import LongWay, RedisServer, binary
from tests.budgets.worker import budget_of, crew, sent_by

RATE = 5
WORKERS = (1, 2, 8)
MANY = 10_000_000
ACQUISITIONS = 100


@contextmanager
def stores(slow: bool) -> Iterator[dict[str, dict[str, Any]]]:
    """What the budgets are made of, by the stores' names."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        found: dict[str, dict[str, Any]] = {"file": {"store": "file", "place": str(folder / "budget")}}
        for kind in ("redis", "valkey"):
            program = binary(kind)
            if program is None:
                print(f"there is no {kind}-server here")
                continue
            server = stack.enter_context(RedisServer(program, folder))
            found[kind] = {"store": "redis", "place": server.url}
            if slow and kind == "redis":
                way = stack.enter_context(LongWay(server.port, 0.05, 0.05))
                found["redis, 100 ms away"] = {"store": "redis", "place": way.url}
        yield found


def work(store: dict[str, Any], workers: int, seconds: float) -> tuple[float, int, float]:
    """Let some workers call an account: the part of its rate that is used, its 429s, and the least of an even share."""
    budget = {**store, "rate": RATE}
    with served(RATE) as account:
        with crew(workers, account.url, budget, calls=4) as team:
            time.sleep(seconds)
            end = time.monotonic()
        report = account.report()
    times = report.times
    exceeding = sum(late - early < 1.0 for early, late in zip(times, times[RATE:], strict=False))
    held_up = report.most(sent_by(team)) <= RATE and exceeding
    if held_up:
        print(f"  (of {exceeding} requests that came too early, all followed one that this machine held up)")
    in_time = report.since(0, end)
    least = min(in_time.by.values()) / (len(in_time.log) / workers)
    return in_time.used, exceeding, least


def acquire(store: dict[str, Any], workers: int) -> tuple[float, float]:
    """How long one acquisition takes in the middle, and in 99 of 100 cases at most, in seconds; permits are free."""
    options = {**store, "rate": MANY}
    running = [started(acquiring, options) for _ in range(workers)]
    for _, line in running:
        line.recv()
    for _, line in running:
        line.send("go")
    took: list[float] = []
    for process, line in running:
        took += line.recv()
        process.join()
    return statistics.median(took), statistics.quantiles(took, n=100)[-1]


def acquiring(options: dict[str, Any], line: Connection) -> None:
    """What each of the processes does."""
    budget = budget_of(options)
    line.send("ready")
    line.recv()
    line.send(durations(budget))


def durations(budget: Budget) -> list[float]:
    """How long each of some permits takes, one every 20 ms."""
    limit = budget.for_account("acme.example")
    took: list[float] = []
    limit.acquire().send()
    for _ in range(ACQUISITIONS):
        began = time.perf_counter()
        limit.acquire().send()
        took.append(time.perf_counter() - began)
        time.sleep(0.02)
    return took


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=20.0, help="how long each team works")
    parser.add_argument("--slow", action="store_true", help="also with a Redis that is 100 ms away")
    chosen = parser.parse_args()
    took = durations(Budget(MANY))
    print(
        f"{'store':20}{'workers':>8}{'rate used':>11}{'429s':>6}{'least share':>13}{'acquisition':>13}{'99 of 100':>11}"
    )
    alone = f"{statistics.median(took) * 1e6:10.0f} us{statistics.quantiles(took, n=100)[-1] * 1e6:8.0f} us"
    print(f"{'in this process':20}{1:>8}{'':>30}{alone}")
    with stores(chosen.slow) as found:
        for name, store in found.items():
            for workers in WORKERS:
                used, exceeding, least = work(store, workers, chosen.seconds)
                middle, most = acquire(store, workers)
                print(
                    f"{name:20}{workers:>8}{used:>11.1%}{exceeding:>6}{least:>13.0%}"
                    f"{middle * 1e6:>10.0f} us{most * 1e6:>8.0f} us",
                    flush=True,
                )


if __name__ == "__main__":
    main()
