"""Where the turns of a shared budget come from: the store, asked a little before they are needed, or the own share."""

from __future__ import annotations

import logging
import math
from bisect import insort
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Protocol

from ..sending.events import logger
from .courier import Courier
from .ledger import LEASE
from .messages import Messages, Notice
from .outage import Outage, Share

if TYPE_CHECKING:
    import threading

    from ..sending.clock import Clock
    from .ledger import Ask, Reply
    from .terms import Terms

_HOLD: Final = 10.0
"""Seconds for which a turn that is neither used nor given back keeps others out, as in `Budget`."""

_SENT_DELAY: Final = 0.01
_REST_DELAY: Final = 0.1
"""Seconds for which news may wait for other news. That of a request lets the request go first."""


class Store(Protocol):
    """Where the count is kept."""

    def exchange(self, account: str, ask: Ask) -> Reply:
        """Deliver a message and return the answer. Any exception means that there is none."""
        ...

    def close(self) -> None:
        """Let go of what it holds open, until it is used again."""
        ...


class Demand(Protocol):
    """Who the turns are for."""

    def count(self, most: int, *, background: bool = True) -> int:
        """How many wait, up to a number; with or without those in the background. Asked with the lock held."""
        ...

    def serve(self) -> None:
        """There is something new."""
        ...

    def refuse(self, reason: str) -> None:
        """There will be no turns for those who wait now. Called with the lock held."""
        ...


class Supply:
    """One worker's turns of one account. Except for `run`, it is used with the lock held.

    Args:
        store: where the count is kept.
        account: whose.
        terms: what was agreed.
        messages: the talk with the store.
        demand: who the turns are for.
        lock: what guards it all.
        clock: the time.
    """

    def __init__(
        self,
        *,
        store: Store,
        account: str,
        terms: Terms,
        messages: Messages,
        demand: Demand,
        lock: threading.RLock,
        clock: Clock,
    ) -> None:
        self._store = store
        self._account = account
        self._terms = terms
        self._messages = messages
        self._demand = demand
        self._lock = lock
        self._clock = clock
        self._courier = Courier(self, lock, clock)
        self._outage = Outage(terms.timeout, terms.window)
        self._share = Share(terms.rate, terms.window, terms.workers)
        self.paused = -math.inf
        """When the account may be used again after a 429."""
        self._reason = ""
        self._news: list[tuple[int, str]] = []
        # Turns that the store has granted, and when each may be used.
        self._granted: list[tuple[float, str]] = []
        # Turns in use: when each was taken, and when the store was last told of it.
        self._held: dict[str, tuple[float, float]] = {}
        # When to ask again and for which lane, while we stand in the store's line.
        self._ask_at = math.inf
        self._ask_lane: bool | None = None
        self._flying: float | None = None
        self._watched = False
        # The turn of our own share that comes next, and when the last was used.
        self._own = -math.inf
        self._used = -math.inf

    # ------------------------------------------------------------------------------------------------ turns

    def next(self, now: float) -> float:
        """When a turn may be used; infinite when that is not known yet. What nobody wants any more is given back."""
        self._give_back(self._demand.count(len(self._granted)), now)
        granted = self._granted[0][0] if self._granted else math.inf
        return min(granted, self._own_turn(now)) if self._demand.count(1) else math.inf

    def _give_back(self, wanted: int, now: float) -> None:
        while len(self._granted) > wanted:
            self._messages.note(Notice("gone", self._granted.pop()[1], now))

    def take(self, now: float) -> str:
        """Take the turn that `next` told of, by name."""
        if self._granted and self._granted[0][0] <= now:
            name = self._granted.pop(0)[1]
            self._held[name] = (now, now)
            return name
        self._used = self._own
        return self._messages.name()

    def sent(self, name: str) -> None:
        """Note that a request is being written now."""
        if self._held.pop(name, None) is None:
            self._used = self._clock.now()
        self._messages.note(Notice("sent", name, self._clock.now()), _SENT_DELAY)
        self.call()

    def returned(self, name: str) -> None:
        """Note that nothing will be sent with a turn."""
        self._held.pop(name, None)
        self._messages.note(Notice("gone", name, self._clock.now()))
        self.call()

    def report(self, name: str | None, pause: float | None, remaining: int | None) -> None:
        """Note what a reply said of the account; see `AccountBudget.report`."""
        now = self._clock.now()
        if pause is not None:
            self.paused = max(self.paused, now + pause)
            self._messages.pause(now + pause, now)
            self._give_back(0, now)
        # The account counts the request itself in any case; what says no more than that is no news.
        if name is not None and remaining is not None and remaining < self._terms.rate - 1:
            self._messages.note(Notice("rest", name, now, max(remaining, 0)), _REST_DELAY)
        self.call()

    def refused(self) -> str:
        """Why there are no turns, if there are none and nobody is to wait."""
        outage = self._outage
        return self._reason if not self._terms.alone and outage.down and self._clock.now() < outage.next else ""

    def call(self) -> None:
        """See to what is due."""
        self._courier.call()

    def finish(self) -> None:
        """Wait until the store knows what it has to know, but not for long."""
        self._courier.finish()

    def _own_turn(self, now: float) -> float:
        """When this worker may use a turn of its own share; infinite while the store hands out turns."""
        if self._settled(now) or not self._terms.alone:
            return math.inf
        # One that was sent late must not be followed on time.
        after = self._used + self._share.cycle - self._terms.margin
        first = max(self._outage.free(now), self.paused, after)
        if first == math.inf:
            return math.inf
        if self._own < max(first, now - self._share.spacing / 4):
            self._own = self._share.next(max(first, now))
        return self._own

    # ------------------------------------------------------------------------------------------ the store

    def _wants(self) -> tuple[int, bool]:
        """How many turns to ask for, and whether they are for the background."""
        granted = len(self._granted)
        most = self._terms.rate + granted
        urgent = self._demand.count(most, background=False) - granted
        return (urgent, False) if urgent > 0 else (max(0, self._demand.count(most) - granted), True)

    def due(self) -> float:
        """When the store is to be asked or told something next."""
        if self._flying is not None:
            return math.inf
        outage = self._outage
        if outage.down:
            return outage.next if self._demand.count(1) else math.inf
        when = self._messages.flush
        wanted, background = self._wants()
        if wanted:
            when = min(when, self._ask_at if self._ask_lane is background else -math.inf)
        elif self._ask_lane is not None:
            when = -math.inf  # our place in the store's line is for others
        for _, told in self._held.values():
            when = min(when, told + LEASE / 2)
        return max(when, outage.next) if outage.failing and when < math.inf else when

    def run(self) -> None:
        """Tell the store what there is to tell, and ask for what is wanted."""
        with self._lock:
            began = self._clock.now()
            if self._settled(began) and self.due() > began:
                return
            ids, ask = self._compose(began)
            self._flying = began
            self._outage.begin(began)
            watch = not self._watched
            self._watched = True
        if watch:
            self._clock.call_at(began + self._outage.patience, self._watch)
        reply: Reply | None = None
        failure = ""
        try:
            reply = self._store.exchange(self._account, ask)
        except Exception as error:  # noqa: BLE001 - whatever it was, there is no answer
            failure = f"{type(error).__name__}: {error}"
        with self._lock:
            ended = self._clock.now()
            self._flying = None
            self._ask_at, self._ask_lane = math.inf, None
            if reply is None:
                self._messages.lost(ids, ended)
                self._missed(failure, lost=self._outage.failed(began, ended))
            else:
                self._took(ask, reply, began, ended)
        self._demand.serve()
        self._tell()

    def _compose(self, now: float) -> tuple[list[str], Ask]:
        for name, (since, told) in list(self._held.items()):
            # A turn is held for long while a connection is made; its place must be kept meanwhile, but not for ever.
            if now - since > _HOLD:
                del self._held[name]
            elif told + LEASE / 2 <= now:
                self._held[name] = (since, now)
                self._messages.note(Notice("kept", name, now))
        wanted, background = self._wants()
        down = self._outage.down
        ids = [] if down else [self._messages.name() for _ in range(wanted)]
        away = self._outage.grace if down and self._terms.alone else 0.0
        return ids, self._messages.ask(now, ids, background=background, away=away)

    def _took(self, ask: Ask, reply: Reply, began: float, ended: float) -> None:
        self._messages.answered(reply, began, ended)
        there = ended - self._messages.early
        self.paused = max(self.paused, there + reply["paused"])
        outage = self._outage
        outage.answered(ended, reply["opens"], away=ask["away"] > 0, alone=self._terms.alone)
        if self._settled(ended):
            # While the workers are on their own, their shares stay as they were dealt out.
            self._share.learn(reply["seat"], reply["seats"], reply["now"], there)
        for name, wait in reply["grants"]:
            if outage.down or ended - began > LEASE / 2:
                self._messages.note(Notice("gone", name, ended))
            else:
                insort(self._granted, (there + wait if wait > 0 else ended, name))
        if reply["wait"] >= 0:
            self._ask_at, self._ask_lane = there + reply["wait"], bool(ask["lane"])

    def _settled(self, now: float) -> bool:
        """Whether the store is in use."""
        settled = self._outage.settled(now)
        if settled and self._reason:
            self._reason = ""
            self._news.append((logging.INFO, "the store of the account's shared budget is in use again"))
        return settled

    def _missed(self, failure: str, *, lost: bool) -> None:
        """Note that no answer came; `lost` when the store counts as out of reach from now on."""
        if lost:
            self._reason = f"the store of the account's shared budget cannot be used: {failure}"
            meanwhile = (
                f"until it can, this worker takes one turn in {self._terms.workers} at most"
                if self._terms.alone
                else "until it can, calls are refused"
            )
            self._news.append((logging.WARNING, f"{self._reason}; {meanwhile}"))
        if self._outage.down and not self._terms.alone:
            self._demand.refuse(self._reason)

    def _watch(self) -> None:
        """Rung when an answer should have come."""
        with self._lock:
            now = self._clock.now()
            began = self._flying
            self._watched = began is not None
            if began is None:
                return
            again = began + self._outage.patience
            if again <= now:
                again = now + self._outage.patience
                self._missed("it does not answer", lost=self._outage.stuck(began, now))
        self._demand.serve()
        self._clock.call_at(again, self._watch)
        self._tell()

    def _tell(self) -> None:
        """Log what there is to log: without the lock, and whatever the caller's handlers do."""
        while self._news:
            with suppress(Exception):
                logger.log(*self._news.pop(0))
