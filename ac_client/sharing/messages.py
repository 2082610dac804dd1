"""What one worker tells the store of a shared budget, and learns from it. Pure: told the time, it sends nothing."""

from __future__ import annotations

import math
import secrets
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from .ledger import LEASE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .ledger import Ask, Reply

_LEAD = 0.01

_ENOUGH = 5
_MEMORY = 30.0
"""Answers, and seconds, that it takes to learn how quick the way to the store is."""

_UNHEARD = 60.0
"""Seconds for which a store that hangs may still carry out a message that nobody waits for."""


class Notice(NamedTuple):
    """Something that the store has to know.

    Args:
        kind: what happened; `Ask` in `ledger.py` explains it.
        subject: the turn's name.
        at: when it happened, by this worker's clock.
        remaining: for `rest`, what remains.
    """

    kind: Literal["sent", "gone", "kept", "rest"]
    subject: str
    at: float
    remaining: int = 0


class Messages:
    """A worker's side of the talk with the store.

    Args:
        rate: requests a window.
        per: seconds of the account's window.
        margin: seconds by which ours is longer.
        reserve: turns of a window that the background leaves free.
        workers: how many workers there are at most.
    """

    def __init__(self, rate: int, per: float, margin: float, reserve: int, workers: int) -> None:
        self._rate = rate
        self._per = per
        self._margin = margin
        self._reserve = reserve
        self._workers = workers
        self._paused = -math.inf
        self._epoch = ""
        self._n = 0
        # The quickest answer of late, that of the while before, when the while began, and how many there were.
        self._quickest = self._before = math.inf
        self._while = 0.0
        self._answers = 0
        self._usual = 0.0
        self.begin()

    def begin(self) -> None:
        """Be another worker, as after a fork, that knows what this one knew."""
        self._worker = secrets.token_hex(6)
        self._names = 0
        self._notices: list[Notice] = []
        self._carried: list[Notice] = []
        self.flush = math.inf
        """When what there is to tell should be told."""

    def name(self) -> str:
        """A name for a turn, that no other worker uses."""
        self._names += 1
        return f"{self._worker}:{self._names}"

    def note(self, notice: Notice, delay: float = 0.0) -> None:
        """Have something told.

        Args:
            notice: what.
            delay: seconds that it may wait for other news.
        """
        self._notices.append(notice)
        self.flush = min(self.flush, notice.at + delay)

    def pause(self, until: float, now: float) -> None:
        """Have it told, and told again until then, that a 429 keeps everybody out: the store may forget.

        Args:
            until: when it ends.
            now: the time.
        """
        self._paused = max(self._paused, until)
        self.flush = min(self.flush, now)

    @property
    def early(self) -> float:
        """Seconds that an answer took at least to come back, supposing that neither way is three times the other.

        What a few answers took says little of the way: 0 until there were enough.
        """
        return 0.0 if self._answers < _ENOUGH else min(self._quickest, self._before) / 4

    def ask(self, now: float, ids: Sequence[str], *, background: bool, away: float) -> Ask:
        """The next message.

        Args:
            now: the time.
            ids: names for the turns that are wanted.
            background: whether they are for the background alone.
            away: see `Ask`.
        """
        self._carried, self._notices = self._notices, []
        # A store that has forgotten hands out nothing for a window.
        self.flush = now + self._per / 2 if self._paused > now + self._per / 2 else math.inf
        told = [self._told(notice, now) for notice in self._carried]
        return {
            "worker": self._worker,
            "fresh": secrets.token_hex(6),
            "epoch": self._epoch,
            "n": self._n,
            "rate": self._rate,
            "reserve": self._reserve,
            "per": self._per,
            "margin": self._margin,
            "workers": self._workers,
            "paused": max(0.0, self._paused - now),
            # Half of the margin covers what is not known of the way there; the rest of it is counted late.
            "leg": self.early + min(self._margin, 4 * self.early) / 2,
            "lead": min(3 * self._usual + _LEAD, self._per / 2),
            "away": away,
            "lane": int(background),
            "ids": list(ids),
            "notices": [words for words in told if words],
        }

    def answered(self, reply: Reply, began: float, ended: float) -> None:
        """Learn from an answer."""
        took = ended - began
        if ended - self._while > _MEMORY:
            self._before, self._quickest, self._while = self._quickest, math.inf, ended
        self._quickest = min(took, self._quickest)
        self._answers += 1
        self._usual = took if not self._usual else 0.8 * self._usual + 0.2 * took
        self._epoch, self._n = reply["epoch"], reply["n"]
        self._carried = []

    def lost(self, ids: Sequence[str], now: float) -> None:
        """Tell it all again, for no answer came; turns that may have been handed out for it are given back."""
        again = [notice for notice in self._carried if self._told(notice, now)]
        again += [Notice("gone", name, now) for name in ids]
        self._notices = again + [notice for notice in self._notices if self._told(notice, now)]
        self._carried = []
        self.flush = now if self._notices or self._paused > now else math.inf

    def _told(self, notice: Notice, now: float) -> list[Any] | None:
        """A notice in the store's words; None when it is too old to matter."""
        age = now - notice.at
        if notice.kind == "sent":
            return ["sent", notice.subject, age] if age < 2 * (self._per + self._margin) else None
        if notice.kind == "rest":
            return ["rest", notice.subject, notice.remaining] if age < self._per else None
        return [notice.kind, notice.subject] if age < (LEASE if notice.kind == "kept" else _UNHEARD) else None
