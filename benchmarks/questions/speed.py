"""How fast under the limit?"""

from __future__ import annotations

import statistics
import subprocess
import sys
from typing import Any

from ..processes import FOLDER, HTTPX, READERS, SDK, Bench, Contender, Failed, side_by_side, warm
from ..results import Answer, Chart, Table, ahead, span, spread

RATE, PAGE = 5, 100
DELAYS = (0.05, 0.3, 0.8)


def read(bench: Bench, contender: Contender, listing: str, pages: int, delay: float) -> dict[str, Any]:
    """Read a listing of so many pages, whose responses take so long."""
    about = {"contender": contender.name, "listing": listing, "pages": pages, "delay": delay}
    try:
        with (
            bench.account(rows={"contacts": 1, listing: pages * PAGE}, rate=RATE, delay=delay) as account,
            bench.running(contender, account) as process,
        ):
            since = warm(process, account)
            found = process.ask("read", listing=listing)
            return {**about, **found, **account.figures(since=since), "over": found["seconds"] / (pages / RATE)}
    except Failed as failure:
        return {**about, "cannot": str(failure)}


def simulated() -> str:
    """The pages of 10, 100 and 1,000 requests, where time is simulated and the program's own not counted."""
    done = subprocess.run([sys.executable, str(FOLDER / "pages.py")], capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else f"pages.py failed: {done.stderr[-200:]}"


def ask(bench: Bench) -> Answer:
    """Ask every contender; all of them at the same time, each with an account of its own, for they mostly wait."""
    kinds = [(contender, "tags") for contender in READERS] + [(SDK, "contacts"), (HTTPX, "contacts")]
    runs = [(30, delay) for delay in DELAYS] + [(300, delay) for delay in (DELAYS if bench.long else (0.3,))]

    def readings(some: list[tuple[int, float]]) -> list[dict[str, Any]]:
        done: list[dict[str, Any]] = []
        for pages, delay in some:
            done += side_by_side([lambda c=c, n=n, p=pages, d=delay: read(bench, c, n, p, d) for c, n in kinds])
        return done

    # Beside the long readings there is time to repeat the short ones.
    few = [run for run in runs if run[0] == 30] * (3 if bench.long else 2)
    many = [run for run in runs if run[0] != 30] * (3 if bench.long else 1)
    found = [one for some in side_by_side([lambda: readings(few), lambda: readings(many)]) for one in some]
    heads = [f"{pages} pages, {delay * 1000:.0f} ms" for pages, delay in runs]
    over = Table(
        "Wall time over the floor (pages / 5 per second): the middle, and all where there are several", ["", *heads]
    )
    sent = Table("429s caused / connections opened", ["", *heads])
    chart = Chart("Wall time over the floor, 30 pages, responses in 300 ms", "pages / 5 per second = 1", line=1.0)
    notes: list[str] = []
    for contender, listing in kinds:
        name = f"{contender.name}, contacts by key" if listing == "contacts" else contender.name
        cells: dict[tuple[int, float], list[dict[str, Any]]] = {run: [] for run in runs}
        for one in found:
            if one["contender"] == contender.name and one["listing"] == listing:
                cells[one["pages"], one["delay"]].append(one)
        over.rows.append([name, *(_over(cells[run]) for run in runs)])
        sent.rows.append([name, *(_sent(cells[run]) for run in runs)])
        shown = cells[30, 0.3]
        whole = all("cannot" not in one and one["distinct"] == one["pages"] * PAGE for one in shown)
        chart.bars.append((name, statistics.median(one["over"] for one in shown) if whole else None, _over(shown)))
        wrong = {one.get("cannot") or one["error"] for many in cells.values() for one in many} - {""}
        notes += [f"{name}: {one}" for one in sorted(wrong)]
    notes += [
        (
            "The SDK's window is a twentieth longer than the account's, so 1.05 is the least that a long reading takes"
            " it. A short one may take less than the floor, for the first five requests need not wait."
        ),
        (
            "The SDK pages by offset with one row of overlap, so that it needs one page in a hundred more; contacts it"
            " reads by key, and finds the end of that by one more page."
        ),
        _ahead(found, runs),
    ]
    block = (
        (
            "Simulated time, in which only waiting counts, beside a loop (`pages.py`); the floor there is what the"
            " SDK's own budget allows, which is a twentieth less than the account does:"
        ),
        simulated(),
    )
    return Answer(
        "speed",
        "How fast under the limit?",
        [over, sent],
        chart,
        notes,
        {"readings": found, "simulated": block[1]},
        [block],
    )


def _ahead(found: list[dict[str, Any]], runs: list[tuple[int, float]]) -> str:
    """Who was faster than the SDK by offset, and how."""
    parts: list[str] = []
    for pages, delay in runs:
        over: dict[str, list[float]] = {}
        for one in found:
            whole = one.get("distinct") == pages * PAGE
            if (one["pages"], one["delay"], one["listing"]) == (pages, delay, "tags") and whole:
                over.setdefault(one["contender"], []).append(one["over"])
        middles = {name: statistics.median(many) for name, many in over.items()}
        if others := ahead(middles, SDK.name):
            parts.append(f"{pages} pages of {delay * 1000:.0f} ms: {others}")
    return (
        f"Faster than the SDK by offset: {'; '.join(parts) or 'none'}. Who asks for all pages at once"
        " trusts the first page's total, and keeps all pages in memory. The SDK's row of overlap makes 31"
        " pages of 30, and the last of them waits for the limit's next second."
    )


def _over(many: list[dict[str, Any]]) -> str:
    if not many or "cannot" in many[0]:
        return "cannot run"
    if any(one["error"] for one in many):
        return f"stopped after {span([one['distinct'] for one in many])} rows"
    return spread([one["over"] for one in many])


def _sent(many: list[dict[str, Any]]) -> str:
    if not many or "cannot" in many[0]:
        return "-"
    return f"{span([one['refused'] for one in many])} / {span([one['connections'] for one in many])}"
