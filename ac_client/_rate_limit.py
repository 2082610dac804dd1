"""The rate limit of an account: may this request be sent now; and if not, when?

A store keeps when the last requests were sent, which slots are reserved, and until when a 429 pauses everybody. A call
reserves a slot, sleeps until it, takes a connection, and asks once more as its headers are written: that moment counts.
A slot is only a plan: one that is not used expires, and one that is used late has to fit among what was sent.
"""

from __future__ import annotations

import asyncio
import math
import os
import threading
from bisect import bisect_left, bisect_right, insort
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, Protocol, TypeAlias, TypedDict, TypeVar, TypeVarTuple

from ._events import logger
from .errors import BudgetUnavailableError, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ._clock import Clock

Priority: TypeAlias = Literal["interactive", "background"]
OnUnavailable: TypeAlias = Literal["local", "raise"]

Answer: TypeAlias = tuple[float, float, float]
"""A slot, by the store's clock; how many seconds it is away (0: the request may be sent); and the end of the pause."""

_PROBE: Final = 1.0  # seconds between two attempts to use a store that is unavailable
_TRIES: Final = 2  # what is written much later than it was counted, for the process was busy, is counted anew
_SPARING: Final = 1.25  # how much longer than its share needs a worker waits then: only chance keeps workers apart

ArgumentsT = TypeVarTuple("ArgumentsT")
ResultT = TypeVar("ResultT")


@dataclass(frozen=True, slots=True)
class Settings:
    """The numbers of a budget, checked."""

    rate: int = 5
    per: float = 1.0
    margin: float = 0.05
    reserve: int = 0
    workers: int = 8
    on_unavailable: OnUnavailable = "local"
    timeout: float = 1.0
    hold: float = 0.5  # seconds that a request may wait on its open connection, which the server may close
    longest_pause: float = 3600.0  # seconds

    def __post_init__(self) -> None:
        least = {"rate": 1, "reserve": 0, "workers": 1, "per": 1e-6, "margin": 0.0, "timeout": 1e-6}
        for name, smallest in least.items():
            value = getattr(self, name)
            if type(value) not in (int, type(smallest)) or not smallest <= value < math.inf:
                what = "a whole number" if type(smallest) is int else "a number of seconds"
                raise ConfigurationError(f"budget: {name} must be {what}, at least {smallest}, not {value!r}")
        if self.reserve >= self.rate:
            raise ConfigurationError(f"budget: reserve must be less than the rate, {self.rate}, not {self.reserve}")
        if self.on_unavailable not in ("local", "raise"):
            raise ConfigurationError(f"budget: on_unavailable must be 'local' or 'raise', not {self.on_unavailable!r}")

    @property
    def window(self) -> float:
        """Seconds in which `rate` requests may be sent."""
        return self.per + self.margin


class State(TypedDict):
    """What a store keeps of an account: sorted times, by the store's clock."""

    sent: list[float]
    interactive: list[float]
    background: list[float]
    paused: float


class Question(NamedTuple):
    """What is asked: to reserve a slot (or its own anew), to send in one, or to pause for so many seconds.

    `background` is 0 for an interactive call, else 1 and the number of interactive ones that wait here.
    """

    action: Literal["reserve", "send", "pause"]
    value: float = 0.0
    background: int = 0


class Store(Protocol):
    """Keeps an account."""

    def ask(self, question: Question, /) -> Answer: ...


def new_state(now: float, sent: int) -> State:
    """An account of which nothing is known but that so many requests may have been sent just now."""
    return {"sent": [now] * sent, "interactive": [], "background": [], "paused": min(now, 0.0)}


def decide(state: State, now: float, settings: Settings, question: Question) -> float:
    """When the request may be sent, or the pause ends. Notes it in the state. `_rate_limit_redis.py` has it in Lua."""
    window, (action, value, background) = settings.window, question
    sent, interactive, others = state["sent"], state["interactive"], state["background"]
    # What is later than this was noted before the store's clock was set back.
    state["paused"] = min(state["paused"], now + settings.longest_pause)
    end = max(now, state["paused"]) + window * (1 + len(sent) + len(interactive) + len(others))
    for times in (sent, interactive, others):
        del times[bisect_left(times, end) :]
        del times[: bisect_right(times, now - window)]
    if action == "pause":
        state["paused"] = max(state["paused"], now + value)
        return state["paused"]
    slots = others if background else interactive
    if value in slots:
        slots.remove(value)
    elif action == "send" and value in sent:  # it is written later than it was counted, and counts anew
        sent.remove(value)
    # A background call yields to slots of interactive ones, and a new slot comes after all of its priority.
    new = action == "reserve" and not value
    counted = (sent, interactive, others)[: 1 + bool(background) + new]
    limit = max(settings.rate - settings.reserve + 1 - background, 1) if background else settings.rate
    when = max(now, state["paused"])
    if sum(map(len, counted)) >= limit:
        when = max(when, sorted(chain(*counted))[-limit] + window)
    if action == "send" and when <= now:
        insort(sent, when)
    elif action == "reserve" or when <= now + settings.hold:  # else the call begins anew, with another slot
        insort(slots, when)
    return when


class MemoryStore:
    """Keeps an account in this process. It begins empty: what other processes have sent is not known anyway."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.settings, self._clock = settings, clock
        self.state = new_state(clock.now(), 0)
        self._locks: dict[int, threading.Lock] = {}  # by process: one may be held during a fork

    def ask(self, question: Question) -> Answer:
        with self._locks.setdefault(os.getpid(), threading.Lock()):
            now = self._clock.now()
            slot = decide(self.state, now, self.settings, question)
            return slot, slot - now, self.state["paused"] - now


class AccountPausedError(Exception):
    """The account must not be used for longer than the call wants to wait, or to hold its connection."""

    def __init__(self, seconds: float) -> None:
        super().__init__(
            f"the account is paused for another {seconds:.1f} seconds, longer than `Retries.max_elapsed` allows"
        )
        self.seconds = seconds


class _Queue:
    """The calls of one priority in one event loop or in all threads: one at a time reserves a slot."""

    def __init__(self, limit: AccountLimit, *, background: bool) -> None:
        self.background = background
        self.waiting: list[None] = []  # one for each call: an append is atomic, and a sum is not
        self.lock, self.async_lock = threading.RLock(), asyncio.Lock()
        self.next = Permit(limit, self)


@dataclass(slots=True, eq=False)
class Permit:
    """The right to send one request in a slot."""

    limit: AccountLimit
    queue: _Queue
    slot: float = 0.0  # by the store's clock; 0 while there is none
    due: float = 0.0  # the same by ours
    used: bool = False

    def send(self) -> None:
        """Wait until the request, which is about to be written, may be sent, and count it.

        Raises AccountPausedError when that is not soon: then acquire another permit.
        """
        for _ in range(_TRIES):
            while (wait := self.limit.use(self)) is not None:
                self.limit.clock.sleep(wait)
            if not self._late():
                return

    async def send_async(self) -> None:
        """As `send`, without blocking."""
        for _ in range(_TRIES):
            while (wait := await self.limit.run(self.limit.use, self)) is not None:
                await self.limit.clock.sleep_async(wait)
            if not self._late():
                return

    def _late(self) -> bool:
        return self.limit.clock.now() - self.due > self.limit.settings.margin / 4

    def cancel(self) -> None:
        """Leave the slot to another call, if nothing was sent in it. Never blocks."""
        if not self.used and not self.queue.next.slot:
            self.queue.next = replace(self)


class AccountLimit:
    """The rate limit of one account, as clients use it. All may raise BudgetUnavailableError, if that was asked for."""

    def __init__(self, store: Store, settings: Settings, clock: Clock) -> None:
        self._store, self.settings, self.clock = store, settings, clock
        self._paused = self._probe = -math.inf
        self._unavailable = ""  # why the store is
        share = _SPARING * settings.window * settings.workers / settings.rate
        self._fallback = MemoryStore(replace(settings, rate=1, per=share, margin=0.0, reserve=0), clock)
        # By process: what waits and what runs stays behind at a fork.
        self._queues: dict[tuple[int, asyncio.AbstractEventLoop | None, Priority], _Queue] = {}
        self._executors: dict[int, ThreadPoolExecutor] = {}

    def acquire(self, priority: Priority = "interactive", patience: float = math.inf) -> Permit:
        """Wait for a slot; raises AccountPausedError when the account is paused for more seconds than the patience."""
        with self._queued(None, priority, patience) as queue, queue.lock:
            while (wait := self._reserve(queue, patience)) > 0:
                self.clock.sleep(wait)
            return self._taken(queue)

    async def acquire_async(self, priority: Priority = "interactive", patience: float = math.inf) -> Permit:
        """As `acquire`, without blocking."""
        with self._queued(asyncio.get_running_loop(), priority, patience) as queue:
            async with queue.async_lock:
                while (wait := await self.run(self._reserve, queue, patience)) > 0:
                    await self.clock.sleep_async(wait)
                return self._taken(queue)

    def pause(self, seconds: float) -> None:
        """Pause the account, after a 429."""
        self._paused = max(self._paused, self.clock.now() + seconds)
        with suppress(BudgetUnavailableError):
            self._ask(Question("pause", seconds))

    async def pause_async(self, seconds: float) -> None:
        """As `pause`, without blocking."""
        await self.run(self.pause, seconds)

    async def run(self, function: Callable[[*ArgumentsT], ResultT], *args: *ArgumentsT) -> ResultT:
        """Run what asks the store, in a thread if that may block."""
        if isinstance(self._store, MemoryStore):
            return function(*args)
        # Not the loop's own executor: one that is full of something else would hold up every call.
        process = os.getpid()
        if process not in self._executors:
            self._executors.setdefault(process, ThreadPoolExecutor(4, "ac_client-budget"))
        return await asyncio.wrap_future(self._executors[process].submit(function, *args))

    def use(self, permit: Permit) -> float | None:
        """Seconds to wait before asking again; None when the request may be written, and is counted."""
        permit.slot, permit.due, permit.used = self._ask(Question("send", permit.slot, self._rank(permit.queue)))
        if permit.used:
            return None
        wait = max(permit.due - self.clock.now(), 0.0)
        if wait > self.settings.hold:
            permit.used = True  # the store has given its slot up
            raise AccountPausedError(wait)
        return wait

    def _check(self, patience: float) -> None:
        if (pause := self._paused - self.clock.now()) > patience:
            raise AccountPausedError(pause)

    @contextmanager
    def _queued(self, loop: asyncio.AbstractEventLoop | None, priority: Priority, patience: float) -> Iterator[_Queue]:
        """The queue, and a call in it."""
        self._check(patience)
        key = os.getpid(), loop, priority
        if key not in self._queues:
            for process, other, kind in list(self._queues):
                if process != key[0] or (other and other.is_closed()):
                    self._queues.pop((process, other, kind), None)
            self._queues.setdefault(key, _Queue(self, background=priority == "background"))
        queue = self._queues[key]
        queue.waiting.append(None)
        try:
            yield queue
        finally:
            queue.waiting.pop()

    def _rank(self, queue: _Queue) -> int:
        if not queue.background:
            return 0
        return 1 + sum(len(other.waiting) for other in list(self._queues.values()) if not other.background)

    def _reserve(self, queue: _Queue, patience: float) -> float:
        """Reserve a slot, unless there is one; returns the seconds until it."""
        with queue.lock:  # a call that was cancelled while a thread asks for it has asked for the next
            permit = queue.next
            if queue.background or not permit.slot:  # interactive calls may have come since
                permit.slot, permit.due, _ = self._ask(Question("reserve", permit.slot, self._rank(queue)))
            self._check(patience)
            return permit.due - self.clock.now()

    def _taken(self, queue: _Queue) -> Permit:
        permit, queue.next = queue.next, Permit(self, queue)
        return permit

    def _ask(self, question: Question) -> tuple[float, float, bool]:
        """The slot by the clock of the store (or, while it is unavailable, the fallback), by ours, and if it is now."""
        began = self.clock.now()
        if not self._unavailable or began >= self._probe:
            self._probe = began + _PROBE
            try:
                slot, wait, pause = self._store.ask(question)
            except Exception as error:  # noqa: BLE001 - whatever it was, there is no answer
                self._probe = self.clock.now() + _PROBE
                if not self._unavailable:
                    self._lost(error)
            else:
                if self._unavailable:
                    self._unavailable = ""
                    logger.info("the store of the account's budget is available again")
                if pause > 0:
                    self._paused = max(self._paused, began + pause)
                # From before the store was asked: so the next question, as long on its way, arrives in time.
                return slot, began + wait, wait <= 0
        if self.settings.on_unavailable == "raise":
            raise BudgetUnavailableError(self._unavailable)
        if question.action == "pause":  # who was refused comes at another time from now on
            question = Question("pause", question.value + self.clock.chance() * self._fallback.settings.window)
        slot, wait, _ = self._fallback.ask(question)
        return slot, slot, wait <= 0

    def _lost(self, error: Exception) -> None:
        self._unavailable = f"the store of the account's budget is unavailable: {type(error).__name__}: {error}"
        logger.warning("%s; until it is back, on_unavailable=%r", self._unavailable, self.settings.on_unavailable)
        pause = max(self._paused - self.clock.now(), 0.0) + self.clock.chance() * self._fallback.settings.window
        self._fallback.ask(Question("pause", pause))
