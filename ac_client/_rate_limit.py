"""The present budgets behind the interface of the rate limit to come."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .sending.turns import AccountBudget, Lane, Turn


class Permit:
    def __init__(self, turn: Turn) -> None:
        self.turn = turn

    def send(self) -> None:
        self.turn.sent()

    async def send_async(self) -> None:
        self.turn.sent()

    def cancel(self) -> None:
        self.turn.cancel()


class AccountLimit:
    def __init__(self, budget: AccountBudget) -> None:
        self.budget = budget

    def acquire(self, priority: Lane = "interactive", patience: float = math.inf) -> Permit:
        return Permit(self.budget.acquire(priority, None, patience))

    async def acquire_async(self, priority: Lane = "interactive", patience: float = math.inf) -> Permit:
        return Permit(await self.budget.acquire_async(priority, None, patience))

    def pause(self, seconds: float) -> None:
        self.budget.report(None, pause=seconds)  # type: ignore[arg-type]

    async def pause_async(self, seconds: float) -> None:
        await self.budget.report_async(None, pause=seconds)  # type: ignore[arg-type]

    def observe(self, permit: Permit, remaining: int) -> None:
        self.budget.report(permit.turn, remaining=remaining)

    async def observe_async(self, permit: Permit, remaining: int) -> None:
        await self.budget.report_async(permit.turn, remaining=remaining)
