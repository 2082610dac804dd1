"""The rate limit of an account: may this request be sent now; and if not, when?

A store keeps, for each account, when the last requests were sent, which slots are reserved, and until when a 429 pauses
everybody. A call reserves a slot, sleeps until it, takes a connection, and asks once more as its headers are being
written: that moment counts, so a handshake in between breaks no limit. A slot is only a plan. One that is never used
expires, and one that is used late has to fit among what was sent, so nothing need be given back or kept alive.

Each event loop reserves for one call at a time, as do all threads of a process together. So workers take turns, however
many calls they have, and a call that is cancelled leaves its slot to the next.

`MemoryStore` is here; `_rate_limit_file.py` and `_rate_limit_redis.py` have those that processes share.
"""

from __future__ import annotations

import asyncio
import logging
import math
import threading
from abc import ABC, abstractmethod
from bisect import bisect_left, bisect_right, insort
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias, TypedDict, TypeVar

from ._clock import after_fork
from .errors import BudgetUnavailableError, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._clock import Clock

Priority: TypeAlias = Literal["interactive", "background"]
OnUnavailable: TypeAlias = Literal["local", "raise"]

_PROBE: Final = 1.0  # seconds between two attempts to use a store that is unavailable
_SPARING: Final = 1.25  # how much longer than its share needs a worker waits then: only chance keeps workers apart
_LONGEST_HOLD: Final = 0.5  # seconds that a request may wait on its open connection, which the server may close

ArgumentT = TypeVar("ArgumentT")
ResultT = TypeVar("ResultT")

_logger = logging.getLogger("ac_client")


@dataclass(frozen=True, slots=True)
class Settings:
    """The numbers of a budget, checked."""

    rate: int
    per: float
    margin: float
    reserve: int = 0
    workers: int = 8
    on_unavailable: OnUnavailable = "local"
    timeout: float = 1.0

    def __post_init__(self) -> None:
        for name, least in (("rate", 1), ("reserve", 0), ("workers", 1)):
            value = getattr(self, name)
            if type(value) is not int or value < least:
                raise ConfigurationError(f"budget: {name} must be a whole number of {least} or more, not {value!r}")
        for name in ("per", "margin", "timeout"):
            value = getattr(self, name)
            if type(value) not in (int, float) or not 0 <= value < math.inf or (not value and name != "margin"):
                raise ConfigurationError(f"budget: {name} must be a positive number of seconds, not {value!r}")
        if self.reserve >= self.rate:
            raise ConfigurationError(f"budget: reserve must be less than the rate, {self.rate}, not {self.reserve}")
        if self.on_unavailable not in ("local", "raise"):
            raise ConfigurationError(f"budget: on_unavailable must be 'local' or 'raise', not {self.on_unavailable!r}")

    @property
    def window(self) -> float:
        """Seconds in which `rate` requests may be sent."""
        return self.per + self.margin


class State(TypedDict):
    """What a store keeps of an account; all times are by the store's clock."""

    sent: list[float]
    interactive: list[float]
    background: list[float]
    paused: float


class Question(NamedTuple):
    """What a call asks a store, about the slot `value`, or for so many seconds."""

    action: Literal["reserve", "renew", "send", "pause"]
    value: float = 0.0
    background: int = 0
    """0 for an interactive call, else 1 and the number of interactive ones that wait here."""


class Answer(NamedTuple):
    """What a store says: when the request may be sent, what time it is there, and until when everybody is paused."""

    when: float
    now: float
    paused: float


class Store(ABC):
    """Keeps the accounts of a budget."""

    blocks = True  # asking takes so long that an event loop must not do it

    @abstractmethod
    def ask(self, account: str, question: Question) -> Answer:
        """Decide, and note what was decided. Any exception means that the store is unavailable."""

    def forked(self) -> None:  # noqa: B027 - most have nothing to do
        """Start fresh in a child process."""


def fresh(now: float, rate: int) -> State:
    """The state of an account of which nothing is known: as if it had been used up just now."""
    return {"sent": [now] * rate, "interactive": [], "background": [], "paused": now}


def decide(state: State, now: float, settings: Settings, question: Question) -> float:
    """Decide on one request, and note it in the state; `_rate_limit_redis.py` has the same in Lua.

    To `reserve` is to get a slot after all that count. To `send` in one is to be logged if that fits now, else to get a
    later slot; to `renew` it is to look whether it would fit. A `pause` stops everybody. Returns when that is, or ends.
    """
    window, (action, value, background) = settings.window, question
    sent, interactive, others = state["sent"], state["interactive"], state["background"]
    # What is later than this was noted before the store's clock was set back.
    latest = max(now, state["paused"]) + window * (1 + len(sent) + len(interactive) + len(others))
    for times in (sent, interactive, others):
        del times[bisect_left(times, latest) :]
        del times[: bisect_right(times, now - window)]
    if action == "pause":
        state["paused"] = max(state["paused"], now + value)
        return state["paused"]
    own = others if background else interactive
    # Behind a proxy a request is written twice, the CONNECT and then itself: the last time counts.
    for times in (own, sent):
        at = bisect_left(times, value)
        if times[at : at + 1] == [value]:
            del times[at]
            break
    limit = max(settings.rate - settings.reserve + 1 - background, 1) if background else settings.rate
    # A background call yields to slots of interactive ones, and a new slot comes after all like it.
    counted = (sent, interactive, others)[: 1 + bool(background) + (action == "reserve")]
    when = max(now, state["paused"])
    if sum(map(len, counted)) >= limit:
        when = max(when, sorted(chain(*counted))[-limit] + window)
    insort(sent if action == "send" and when <= now else own, when)
    return when


class MemoryStore(Store):
    """Keeps accounts in this process. They begin empty: what other processes have sent is not known anyway."""

    blocks = False

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.settings = settings
        self._clock = clock
        self._lock = threading.Lock()
        self.states: dict[str, State] = {}

    def ask(self, account: str, question: Question) -> Answer:
        with self._lock:
            now = self._clock.now()
            state = self.states.setdefault(account, fresh(now, 0))
            return Answer(decide(state, now, self.settings, question), now, state["paused"])

    def forked(self) -> None:
        self._lock = threading.Lock()
        for state in self.states.values():  # what was sent still counts; the slots are the parent's
            state["interactive"] = []
            state["background"] = []


class AccountPausedError(Exception):
    """The account must not be used for so many seconds, which is longer than the call wants to wait.

    Out of `Permit.send` it means that the call should acquire another permit, without the connection that it holds.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(
            f"the account has asked to be left alone for another {seconds:.1f} seconds, which is longer than the call's"
            " `Retries.max_elapsed` allows"
        )
        self.seconds = seconds


class _Slot(NamedTuple):
    time: float  # by the store's clock
    due: float  # by ours


class _Queue:
    """Those who reserve one slot at a time: the calls of one priority in one event loop, or in all threads."""

    def __init__(self, waiting: deque[None], *, background: bool) -> None:
        self.background = background
        self._interactive = waiting
        self._waiting = deque[None]() if background else waiting
        self.lock = threading.Lock()
        self.async_lock = asyncio.Lock()
        self.asking = threading.Lock()
        self.slot: _Slot | None = None  # what was reserved and not used, for the next

    @property
    def rank(self) -> int:
        """What a question says of its priority."""
        return 1 + len(self._interactive) if self.background else 0

    def __enter__(self) -> None:
        self._waiting.append(None)

    def __exit__(self, *_: object) -> None:
        self._waiting.pop()


@dataclass(slots=True, eq=False)
class Permit:
    """The right to send one request."""

    limit: AccountLimit
    queue: _Queue
    slot: _Slot
    sent: bool = False

    def send(self) -> None:
        """Wait until the request may be sent, and count it. To be called as its headers are about to be written.

        Raises:
            AccountPausedError: when that is not soon. Nothing was counted: acquire another permit.
            BudgetUnavailableError: when the store is unavailable and that was asked for.
        """
        while (wait := self.limit.send(self)) is not None:
            self.limit.clock.sleep(wait)

    async def send_async(self) -> None:
        """As `send`, without blocking."""
        limit, noted = self.limit, 0
        # What is written much later than it was noted, for the loop was busy, is noted once more.
        while noted < 2:  # noqa: PLR2004
            began = limit.clock.now()
            if (wait := await limit.run(limit.send, self)) is not None:
                await limit.clock.sleep_async(wait)
            elif limit.clock.now() - began <= limit.settings.margin:
                return
            else:
                noted += 1

    def cancel(self) -> None:
        """Leave the slot to another call, if nothing was sent in it. Never blocks."""
        if not self.sent and self.queue.slot is None:
            self.queue.slot = self.slot


class AccountLimit:
    """The rate limit of one account, as clients use it."""

    def __init__(self, store: Store, account: str, settings: Settings, clock: Clock) -> None:
        self._store, self._account, self.settings, self.clock = store, account, settings, clock
        self._paused = self._probe = -math.inf
        self._reason = ""  # why the store is unavailable
        self._fallback = MemoryStore(settings, clock)
        self._reset()
        after_fork(self)

    def _reset(self) -> None:
        self._waiting: deque[None] = deque()  # interactive calls, for an append is atomic and a sum is not
        self._threads = self._queues()
        self._loops: dict[asyncio.AbstractEventLoop, tuple[_Queue, _Queue]] = {}
        # Not the loop's own: one that is full of something else would hold up every call.
        self._executor = ThreadPoolExecutor(4, "ac_client-budget") if self._store.blocks else None

    def _queues(self) -> tuple[_Queue, _Queue]:
        return _Queue(self._waiting, background=False), _Queue(self._waiting, background=True)

    def forked(self) -> None:
        """Start fresh in a child process: calls that wait do so in the parent."""
        self._store.forked()
        self._fallback.forked()
        self._reset()

    def acquire(self, priority: Priority = "interactive", patience: float = math.inf) -> Permit:
        """Wait for a slot, blocking this thread.

        Args:
            priority: `background` yields to every interactive call of the account.
            patience: seconds of a pause of the account that are waited for.

        Raises:
            AccountPausedError: when the account is paused for longer.
            BudgetUnavailableError: when the store is unavailable and that was asked for.
        """
        self._check(patience)
        queue = self._threads[priority == "background"]
        with queue, queue.lock:
            while True:
                slot = self._reserve(queue)
                self._check(patience)
                if (wait := slot.due - self.clock.now()) <= 0:
                    queue.slot = None
                    return Permit(self, queue, slot)
                self.clock.sleep(wait)

    async def acquire_async(self, priority: Priority = "interactive", patience: float = math.inf) -> Permit:
        """As `acquire`, without blocking. A call that is cancelled leaves its slot to the next."""
        self._check(patience)
        loop = asyncio.get_running_loop()
        if loop not in self._loops:
            for other in [other for other in list(self._loops) if other.is_closed()]:
                self._loops.pop(other, None)
            self._loops[loop] = self._queues()
        queue = self._loops[loop][priority == "background"]
        with queue:
            async with queue.async_lock:
                while True:
                    slot = await self.run(self._reserve, queue)
                    self._check(patience)
                    if (wait := slot.due - self.clock.now()) <= 0:
                        queue.slot = None
                        return Permit(self, queue, slot)
                    await self.clock.sleep_async(wait)

    def pause(self, seconds: float) -> None:
        """Pause the account for so many seconds, after a 429."""
        self._paused = max(self._paused, self.clock.now() + seconds)
        with suppress(BudgetUnavailableError):
            self._ask(Question("pause", seconds))

    async def pause_async(self, seconds: float) -> None:
        """As `pause`, without blocking."""
        await self.run(self.pause, seconds)

    async def run(self, function: Callable[[ArgumentT], ResultT], argument: ArgumentT) -> ResultT:
        if self._executor is None:
            return function(argument)
        return await asyncio.wrap_future(self._executor.submit(function, argument))

    def _check(self, patience: float) -> None:
        if (pause := self._paused - self.clock.now()) > patience:
            raise AccountPausedError(pause)

    def _reserve(self, queue: _Queue) -> _Slot:
        # A call that was cancelled while it asked, which a thread goes on to do, has asked for the next.
        with queue.asking:
            slot = queue.slot
            if slot is None:
                slot, _ = self._ask(Question("reserve", background=queue.rank))
            elif queue.background:  # interactive calls may have come since
                slot, _ = self._ask(Question("renew", slot.time, queue.rank))
            queue.slot = slot
            return slot

    def send(self, permit: Permit) -> float | None:
        """Seconds to wait before asking again; None when the request may be written, and is counted."""
        permit.slot, permit.sent = self._ask(Question("send", permit.slot.time, permit.queue.rank))
        if permit.sent:
            return None
        wait = max(permit.slot.due - self.clock.now(), 0.0)
        if wait > _LONGEST_HOLD:
            raise AccountPausedError(wait)
        return wait

    def _ask(self, question: Question) -> tuple[_Slot, bool]:
        """The slot that the store or, while it is unavailable, the fallback decides on, and whether that is now."""
        clock = self.clock
        if not self._reason or clock.now() >= self._probe:
            self._probe = clock.now() + _PROBE
            for again in (True, False):
                began = clock.now()
                try:
                    when, now, paused = self._store.ask(self._account, question)
                except Exception as error:  # noqa: BLE001 - whatever it was, there is no answer
                    # A connection that was closed while it was idle is no outage.
                    if not again or clock.now() - began >= self.settings.timeout / 2:
                        self._probe = clock.now() + _PROBE
                        self._lost(error)
                        break
                else:
                    self._found()
                    if paused > now:
                        self._paused = max(self._paused, began + paused - now)
                    # From before the store was asked: so the next question, as long on its way, arrives in time.
                    return _Slot(when, began + when - now), when <= now
        if self.settings.on_unavailable == "raise":
            raise BudgetUnavailableError(self._reason)
        if question.action == "pause":  # who was refused comes at another time from now on
            question = Question("pause", question.value + clock.chance() * self._fallback.settings.window)
        when, now, _ = self._fallback.ask(self._account, question)
        return _Slot(when, when), when <= now

    def _lost(self, error: Exception) -> None:
        if self._reason:
            return
        settings, now = self.settings, self.clock.now()
        share = _SPARING * settings.window * settings.workers / settings.rate
        self._fallback = MemoryStore(replace(settings, rate=1, per=share, margin=0.0, reserve=0), self.clock)
        state = fresh(now - self.clock.chance() * share, 1)
        state["paused"] = self._paused
        self._fallback.states[self._account] = state
        self._reason = f"the store of the account's budget is unavailable: {type(error).__name__}: {error}"
        meanwhile = "calls are refused"
        if settings.on_unavailable == "local":
            meanwhile = f"this worker uses no more than 1/{settings.workers} of the account's rate"
        _log(logging.WARNING, f"{self._reason}; until it is back, {meanwhile}")

    def _found(self) -> None:
        if self._reason:
            self._reason = ""
            _log(logging.INFO, "the store of the account's budget is available again")


def _log(level: int, message: str) -> None:
    with suppress(Exception):  # of a handler of the caller's
        _logger.log(level, message)
