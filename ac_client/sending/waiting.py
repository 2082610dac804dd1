"""Those who wait for a turn: threads, and tasks of any event loop, in one line."""

from __future__ import annotations

import asyncio
import math
import threading
from abc import ABC, abstractmethod
from typing import Generic, TypeVar

GrantT = TypeVar("GrantT")


class Waiter(ABC, Generic[GrantT]):
    """One call in the line.

    Args:
        ticket: its place; lower goes first.
        patience: seconds of a pause of the account that it would rather fail than wait for.
    """

    __slots__ = ("gone", "grant", "patience", "ticket")

    def __init__(self, ticket: int, patience: float = math.inf) -> None:
        self.ticket = ticket
        self.patience = patience
        self.grant: GrantT | None = None
        self.gone = False

    def __lt__(self, other: Waiter[GrantT]) -> bool:
        return self.ticket < other.ticket

    @abstractmethod
    def wake(self) -> bool:
        """Let it go on, from any thread; False when there is nobody left to."""


class WaitingThread(Waiter[GrantT]):
    """A thread that waits for its turn."""

    __slots__ = ("_gate",)

    def __init__(self, ticket: int, patience: float = math.inf) -> None:
        super().__init__(ticket, patience)
        self._gate = threading.Lock()
        self._gate.acquire()

    def wait(self) -> None:
        """Block until woken."""
        self._gate.acquire()

    def wake(self) -> bool:
        """Let the thread go on."""
        self._gate.release()
        return True


class WaitingTask(Waiter[GrantT]):
    """A task that waits for its turn in its own event loop."""

    __slots__ = ("_future", "_loop")

    def __init__(self, ticket: int, patience: float = math.inf) -> None:
        super().__init__(ticket, patience)
        self._loop = asyncio.get_running_loop()
        self._future = self._loop.create_future()

    async def wait(self) -> None:
        """Suspend until woken."""
        await self._future

    def wake(self) -> bool:
        """Let the task go on; False when its loop was closed with the task still in line."""
        try:
            self._loop.call_soon_threadsafe(self._resolve)
        except RuntimeError:
            return False
        return True

    def _resolve(self) -> None:
        if not self._future.done():
            self._future.set_result(None)
