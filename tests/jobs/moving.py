"""Clients for which no time passes while they wait; the account's goes on with them."""

from __future__ import annotations

import asyncio
from typing import Any

from ac_client import AsyncClient, Budget, Client, Retries
from ac_sandbox import Sandbox
from tests.jobs.conftest import Both


class MovingClock:
    """A clock that a wait puts forward, and that of the account with it."""

    def __init__(self, sandbox: Sandbox | None = None) -> None:
        self.time = 0.0
        self._sandbox = sandbox

    def now(self) -> float:
        return self.time

    def wall(self) -> float:
        return 1_700_000_000.0 + self.time

    def chance(self) -> float:
        return 1.0

    def sleep(self, seconds: float) -> None:
        self.time += seconds
        if self._sandbox is not None:
            self._sandbox.clock.move(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)


def client(kind: str, sandbox: Sandbox, clock: MovingClock) -> Both:
    settings: dict[str, Any] = {"budget": Budget(10_000), "retries": Retries(max_attempts=1), "clock": clock}
    made = AsyncClient if kind == "async" else Client
    return Both(made(sandbox.url, sandbox.token, **settings))
