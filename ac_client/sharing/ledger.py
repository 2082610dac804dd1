"""What a shared store keeps of one account, and how it hands out turns: pure, told the store's time.

All workers of an account talk to its store by one kind of message, `Ask`, and every answer follows from the state and
the store's clock alone. `ledger_lua.py` is the same in Lua, for it must run inside Redis; a test holds the two
together.

A worker asks for turns before it needs them and is told when each may be used, or when to ask again, so nobody polls.
Those who wait stand in one line: interactive asks before those of the background, and within a lane the workers go
round, one turn each. A turn that was handed out counts as unused, which keeps its place occupied, until its
worker has told when it was used; a worker that dies meanwhile gives it up after `LEASE`.

Times in messages are ages and waits in seconds, never moments: the workers' clocks do not matter.
"""

from __future__ import annotations

from bisect import insort
from typing import Any, Final, TypedDict

LEASE: Final = 3.0
"""Seconds for which a turn is kept for a worker that says nothing more."""

QUIET: Final = 1.0
"""Seconds without any message, after which the store may have been out of reach for everybody."""

LATE: Final = 0.05
"""Seconds, beside its own lead, that a worker in the line may be late before others go first."""

SEAT: Final = 3600.0
"""Seconds for which a silent worker keeps its number, and believes in it."""

_TICK: Final = 0.001
_SILENT: Final = 10.0
"""Seconds of silence after which a number may be given to another nevertheless, where there are more workers than were
agreed: the more that start and end, the more numbers there would be."""


class Ask(TypedDict):
    """What a worker tells and wants.

    Args:
        worker: its name.
        fresh: a name for the count, should it have to begin anew.
        epoch: the name of the count as the worker knows it; empty for none.
        n: the number of the last answer that the worker knows.
        rate: requests a window.
        reserve: turns of a window that the background leaves free.
        per: seconds of the account's window.
        margin: seconds by which ours is longer.
        workers: how many workers there are at most.
        paused: seconds for which a 429 that this worker had still keeps everybody out; 0 for none.
        leg: seconds that the message took at least, as far as can be told.
        lead: seconds before its time that a turn may be handed out.
        away: 0; or, from a worker that has managed without the store, the seconds until every other has noticed that it
            is back.
        lane: 0 for an interactive call, 1 for the background.
        ids: names for the turns that are wanted.
        notices: what has happened, in order: `["sent", id, age]`, `["gone", id]`, `["kept", id]`, `["rest", id,
            remaining]`.
    """

    worker: str
    fresh: str
    epoch: str
    n: int
    rate: int
    reserve: int
    per: float
    margin: float
    workers: int
    paused: float
    leg: float
    lead: float
    away: float
    lane: int
    ids: list[str]
    notices: list[list[Any]]


class Reply(TypedDict):
    """What the store answers.

    Args:
        epoch: the name of the count.
        n: the number of this answer.
        now: seconds since the count began, by the store's clock.
        grants: turns, each with the seconds until it may be used.
        wait: seconds until the worker should ask for the rest; negative when nothing is left to ask for.
        opens: seconds until turns are handed out, for a count that has just begun; negative when they are.
        paused: seconds that a 429 still keeps everybody out; negative when none does.
        seat: the worker's number among those that use the account, from 0.
        seats: how many there are.
    """

    epoch: str
    n: int
    now: float
    grants: list[tuple[str, float]]
    wait: float
    opens: float
    paused: float
    seat: int
    seats: int


class State(TypedDict):
    """What is kept of an account; moments are seconds since the count began.

    Args:
        epoch: a name that changes when the count was lost.
        n: answers given.
        base: the store's clock when the count began, as text, for Lua's JSON rounds numbers.
        last: the moment of the last answer.
        awake: the moment since which there was always some message, as there is while workers use the store.
        opens: no turn before this moment.
        paused: no turn before this moment, because of a 429.
        stamps: `[at, until, id]`: a request that was sent at a moment (`until` is 0), or a turn for that moment, which
            is kept until another.
        round: which round of turns it is.
        line: `[worker, lane, due, late, round, wanted]`: who waits, when it is due to ask again, how late it may be, in
            which round its next turn is, and how many it wants.
        seats: `[worker, seen, round]`: when it was last heard of, and from which round on it may have turns.
    """

    epoch: str
    n: int
    base: str
    last: float
    awake: float
    opens: float
    paused: float
    stamps: list[list[Any]]
    round: int
    line: list[list[Any]]
    seats: list[list[Any]]


def answer(state: State | None, clock: float, ask: Ask) -> tuple[State, Reply]:
    """Answer a worker.

    Args:
        state: what was kept; None for nothing, or nothing that can be read.
        clock: the store's clock, in seconds.
        ask: what the worker tells and wants.

    Returns:
        What to keep, and the answer.
    """
    window = ask["per"] + ask["margin"]
    state, now = _current(state, clock, ask, window)
    state["paused"] = max(state["paused"], now + ask["paused"])
    for notice in ask["notices"]:
        _heed(state, now, ask, window, notice)
    state["stamps"] = [stamp for stamp in state["stamps"] if (stamp[1] or stamp[0]) > now - 2 * window]
    state["line"] = [place for place in state["line"] if now <= place[2] + LEASE]
    seat = _seat(state["seats"], now, ask)
    grants, wait = _serve(state, now, ask, window, state["seats"][seat])
    state["n"] += 1
    state["last"] = now
    reply: Reply = {
        "epoch": state["epoch"],
        "n": state["n"],
        "now": now,
        "grants": grants,
        "wait": wait,
        "opens": state["opens"] - now,
        "paused": state["paused"] - now,
        "seat": seat,
        "seats": len(state["seats"]),
    }
    return state, reply


def _current(state: State | None, clock: float, ask: Ask, window: float) -> tuple[State, float]:
    """The state to go on with, and the moment it is."""
    now = 0.0
    if state is None:
        # There may have been a count before, and requests of which this one does not know: nobody goes for a window.
        state = {
            "epoch": ask["fresh"],
            "n": 0,
            "base": f"{clock:.6f}",
            "last": 0.0,
            "awake": 0.0,
            "opens": window,
            "paused": 0.0,
            "stamps": [],
            "round": 0,
            "line": [],
            "seats": [],
        }
    else:
        now = clock - float(state["base"])
        if now < state["last"]:
            # The store's clock was set back; ours stands still instead.
            now = state["last"]
            state["base"] = f"{clock - now:.6f}"
        if now - state["last"] > QUIET:
            state["awake"] = now
        if ask["epoch"] == state["epoch"] and state["n"] < ask["n"]:
            # The store went back to an older copy.
            state["epoch"] = ask["fresh"]
            state["opens"] = max(state["opens"], now + window)
    if now - state["awake"] < ask["away"] and state["opens"] < now + window + _TICK:
        # Perhaps nobody has used the store lately, and others still think that they cannot.
        state["opens"] = now + ask["away"] + window
    return state, now


def _heed(state: State, now: float, ask: Ask, window: float, notice: list[Any]) -> None:
    """Take note of what has happened."""
    kind, subject = notice[0], notice[1]
    stamp = next((stamp for stamp in state["stamps"] if stamp[2] == subject), None)
    if kind == "sent":
        at = min(now, now - notice[2] - ask["leg"])
        if stamp is None:
            state["stamps"].append([at, 0, subject])
        else:
            stamp[0], stamp[1] = at, 0
    elif stamp is None:
        return
    elif kind == "gone":
        if stamp[1]:
            state["stamps"].remove(stamp)
    elif kind == "kept":
        if stamp[1]:
            stamp[1] = now + LEASE
    elif kind == "rest" and not stamp[1] and now - stamp[0] < ask["per"]:
        # Requests of ours that the account may have counted when it answered this one. What it has counted beyond
        # them was sent by others, at about the same time.
        at = stamp[0]
        ours = sum(at - window < other[0] <= at + ask["margin"] for other in state["stamps"])
        state["stamps"] += [[at, 0, ""] for _ in range(ask["rate"] - max(notice[2], 0) - ours)]


def _serve(state: State, now: float, ask: Ask, window: float, seat: list[Any]) -> tuple[list[tuple[str, float]], float]:
    """Hand out what is wanted and may be; returns that, and the wait for the rest."""
    grants: list[tuple[str, float]] = []
    line = state["line"]
    mine = next((place for place in line if place[0] == ask["worker"]), None)
    if not ask["ids"]:
        if mine:
            line.remove(mine)
        return grants, -1.0
    if mine is None:
        mine = [ask["worker"], 0, 0.0, 0.0, max(state["round"], seat[2]), 0]
        line.append(mine)
    mine[1:4] = [ask["lane"], now, ask["lead"] + LATE]
    floor = max(now, state["opens"], state["paused"])
    # When the turns that are out will have been used: at best on time, at worst as late as they are kept. Turns are
    # handed out by the worst, and waits told by the best.
    best = sorted(stamp[0] if not stamp[1] else max(stamp[0], now) for stamp in state["stamps"])
    worst = sorted((stamp[1] or stamp[0]) for stamp in state["stamps"])
    for mine[5], name in zip(range(len(ask["ids"]), 0, -1), ask["ids"], strict=True):
        soon, sure = list(best), list(worst)
        for lane in _ahead(line, mine, now):
            slot = _opening(soon, lane, ask, window, floor)
            insort(soon, slot)
            insort(sure, slot)
        slot = _opening(sure, mine[1], ask, window, floor)
        if slot > now + ask["lead"]:
            due = _opening(soon, mine[1], ask, window, floor) - ask["lead"]
            # Places come free when others leave, but a pause is never shortened.
            due = max(now + _TICK, floor - ask["lead"], min(due, now + window / 2))
            mine[2] = due
            return grants, due - now
        grants.append((name, slot - now))
        state["stamps"].append([slot, slot + LEASE, name])
        insort(best, slot)
        insort(worst, slot + LEASE)
        state["round"] = max(state["round"], mine[4])
        mine[4] = seat[2] = mine[4] + 1
    line.remove(mine)
    return grants, -1.0


def _ahead(line: list[list[Any]], mine: list[Any], now: float) -> list[int]:
    """The turns of others that go before the next of this worker's, each by its lane."""
    ahead: list[int] = []
    at = line.index(mine)
    for index, (_, lane, due, late, first, wanted) in enumerate(line):
        # Somebody who is late to ask holds nobody up.
        if index == at or now > due + late or lane > mine[1]:
            continue
        rounds = mine[4] - first + (index < at)
        ahead += [lane] * (wanted if lane < mine[1] else max(0, min(wanted, rounds)))
    return sorted(ahead)


def _opening(times: list[float], lane: int, ask: Ask, window: float, floor: float) -> float:
    """When the next turn of a lane may be used, after those at these times."""
    limit = ask["rate"] - ask["reserve"] if lane else ask["rate"]
    count = len(times)
    return max(floor, times[count - limit] + window) if count >= limit else floor


def _seat(seats: list[list[Any]], now: float, ask: Ask) -> int:
    """The worker's number: its own, or one that nobody has, or that of the most silent where there are too many."""
    while seats and now - seats[-1][1] >= SEAT:
        seats.pop()
    for number, seat in enumerate(seats):
        if seat[0] == ask["worker"]:
            seat[1] = now
            return number
    oldest = min(range(len(seats)), key=lambda number: float(seats[number][1]), default=0)
    if not seats or now - seats[oldest][1] < (_SILENT if len(seats) >= ask["workers"] else SEAT):
        oldest = len(seats)
    seats[oldest : oldest + 1] = [[ask["worker"], now, 0]]
    return oldest
