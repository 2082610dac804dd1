"""The far ends of the runtime's tests: `python -m tests.runtime.far_end NAME [JSON]` prints its port and serves.

`GET /far-end` is answered with what was counted. The process ends when its standard input does, so that none is left
behind by a test that breaks off.
"""

from __future__ import annotations

import asyncio
import bisect
import json
import random
import subprocess
import sys
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.recorder import Request
from tests.runtime.wire import Server, Wire

REPORT = "/far-end"


class RateLimit:
    """Allows a number of requests in any sliding second, and answers what exceeds it with 429.

    Args:
        rate: requests a second.
        jitter: seconds by which arrivals are shifted at random, each by its own amount.
        delay: the shortest and the longest time until a response, in seconds.
        tell: whether `RateLimit-Remaining` is sent.
    """

    def __init__(self, rate: int, jitter: float, delay: tuple[float, float], *, tell: bool = True) -> None:
        self._rate = rate
        self._jitter = jitter
        self._delay = delay
        self._tell = tell
        self._arrivals: list[float] = []
        self._refused = 0
        self._by: Counter[str] = Counter()
        self._random = random.Random(7)
        self.server = Server(self.serve)

    async def serve(self, wire: Wire) -> None:
        loop = asyncio.get_running_loop()
        while (request := await wire.read()) is not None:
            if request.path == REPORT:
                await wire.respond(200, json.dumps(self.report()).encode())
                continue
            await asyncio.sleep(self._random.uniform(0, self._jitter))
            now = loop.time()
            self._arrivals.append(now)
            self._by[request.headers.get("x-from", "")] += 1
            used = len(self._arrivals) - bisect.bisect_right(self._arrivals, now - 1.0)
            if used > self._rate:
                self._refused += 1
                await wire.respond(429, b'{"message": "slow down"}', {"Retry-After": "1"})
                continue
            await asyncio.sleep(self._random.uniform(*self._delay))
            left = {"RateLimit-Remaining": str(self._rate - used)} if self._tell else {}
            await wire.respond(200, b"{}", {"RateLimit-Limit": str(self._rate), **left})

    def report(self) -> dict[str, Any]:
        times = sorted(self._arrivals)
        most = max((n - bisect.bisect_right(times, when - 1.0) for n, when in enumerate(times, 1)), default=0)
        # How long some whole windows' worth of requests took, on average over where one begins to count.
        whole = (len(times) - 1) // self._rate
        taken = [late - early for early, late in zip(times, times[whole * self._rate :], strict=False)]
        used = whole * len(taken) / sum(taken) if whole else 0.0
        return {"requests": len(times), "refused": self._refused, "most": most, "used": used, "by": dict(self._by)}


class Faults:
    """An account that keeps rows, behind a front that spoils a share of the requests.

    Args:
        share: of the requests that are spoilt.
        seed: of chance.
        slow: seconds that a slow response takes, beyond the client's patience.
    """

    KINDS = (
        "429",
        "500 before",
        "500 after",
        "502 before",
        "502 after",
        "503 before",
        "503 after",
        "504 before",
        "504 after",
        "reset before it is read",
        "reset before the effect",
        "reset after the effect",
        "close after the effect",
        "cut body",
        "web page as success",
        "web page as 502",
        "slow",
        "too slow",
    )

    ENDINGS = ("reset before the effect", "reset after the effect", "close after the effect", "cut body")

    def __init__(self, share: float, seed: int, slow: float) -> None:
        self._share = share
        self._slow = slow
        self._random = random.Random(seed)
        self._rows: dict[str, Any] = {}
        self._applied: Counter[str] = Counter()
        self._requests = 0
        self._faults: Counter[str] = Counter()
        self.server = Server(self.serve)

    async def serve(self, wire: Wire) -> None:
        while True:
            fault = self._random.choice(self.KINDS) if self._random.random() < self._share else ""
            if fault == "reset before it is read":
                # Each connection serves several requests, and most of them are old by then: this one is broken off as
                # soon as the next request begins.
                if not await wire.peek():
                    return
                self._count(fault)
                wire.reset()
                return
            request = await wire.read()
            if request is None:
                return
            if request.path == REPORT:
                await wire.respond(200, json.dumps(self.report()).encode())
                continue
            self._requests += 1
            if fault:
                self._count(fault)
            if not await self._answer(wire, request, fault):
                return

    async def _answer(self, wire: Wire, request: Request, fault: str) -> bool:
        """Answer one request; False when that ends the connection."""
        if fault == "429":
            wait = self._random.choice(("0", "0.02"))
            # One that does not say how long pauses the account for a second, which only a few may do in a test.
            await wire.respond(429, b"{}", {"Retry-After": wait} if self._random.random() < 0.99 else {})
        elif fault.endswith(" before"):
            await wire.respond(int(fault[:3]), b'{"message": "not today"}')
        elif fault == "web page as 502":
            await wire.respond(502, b"<html><body>Bad gateway</body></html>", kind="text/html")
        elif fault == "reset before the effect":
            wire.reset()
        else:
            await self._answer_after_the_effect(wire, *self._apply(request), fault)
        return fault not in self.ENDINGS

    async def _answer_after_the_effect(self, wire: Wire, status: int, body: bytes, fault: str) -> None:
        if fault.endswith(" after"):
            await wire.respond(int(fault[:3]), b"")
        elif fault == "reset after the effect":
            wire.reset()
        elif fault == "cut body":
            await wire.respond(status, body, cut=True)
        elif fault == "web page as success":
            await wire.respond(200, b"<!DOCTYPE html><html><body>Log in</body></html>", kind="text/html")
        elif fault != "close after the effect":
            if fault:
                await asyncio.sleep(self._slow if fault == "too slow" else self._slow / 5)
            await wire.respond(status, body, {"X-Request-Id": "1"})

    def _apply(self, request: Request) -> tuple[int, bytes]:
        call = request.headers.get("x-call", "")
        key = request.path.rpartition("/")[2]
        if request.method == "GET":
            found = self._rows.get(key)
            if found is None:
                return 404, b'{"message": "No Result found"}'
            return 200, json.dumps({"row": found}).encode()
        if request.method == "DELETE":
            if key not in self._rows:
                return 404, b'{"message": "No Result found"}'
            del self._rows[key]
            self._applied[call] += 1
            return 200, b"{}"
        self._applied[call] += 1
        if request.method == "PUT":
            self._rows[key] = request.json["row"]
        elif request.path.endswith("/sync"):
            self._rows[request.json["key"]] = request.json["row"]
        return (201 if request.method == "POST" else 200), json.dumps({"row": request.json["row"]}).encode()

    def _count(self, fault: str) -> None:
        self._faults[fault] += 1

    def report(self) -> dict[str, Any]:
        return {
            "requests": self._requests,
            "faults": dict(self._faults),
            "applied": dict(self._applied),
            "rows": self._rows,
            "open": self.server.open,
            "opened": self.server.opened,
        }


class FarEnd:
    """A far end that runs in a process of its own."""

    def __init__(self, url: str) -> None:
        self.url = url

    def report(self) -> Any:
        while True:
            try:
                with urllib.request.urlopen(self.url + REPORT, timeout=30) as response:  # noqa: S310 - loopback
                    return json.load(response)
            except OSError:
                pass  # the connection was spoilt before it was seen what for


@contextmanager
def far_end(name: str, **options: Any) -> Iterator[FarEnd]:
    """Run one for as long as the block lasts."""
    root = Path(__file__).parents[2]
    command = [sys.executable, "-m", "tests.runtime.far_end", name, json.dumps(options)]
    process = subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield FarEnd(f"http://127.0.0.1:{int(process.stdout.readline())}")
    finally:
        process.stdin.close()
        process.stdout.close()
        process.wait(timeout=30)


async def main(name: str, options: dict[str, Any]) -> None:
    end = {"rate": RateLimit, "faults": Faults}[name](**options)
    sys.stdout.write(f"{await end.server.start()}\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], json.loads(sys.argv[2])))
