"""Is everything read?"""

from __future__ import annotations

from typing import Any

from ..processes import HTTPX, READERS, SDK, Bench, Contender, Failed, side_by_side, warm
from ..results import Answer, Chart, Table, span

SCENES: dict[str, dict[str, Any]] = {
    "plain": {},
    "read rows are deleted": {"deleting": True},
    "every 7th response is a 503": {"unavailable": 7},
    "limit of 5 a second": {"rate": 5},
    "over the limit": {"rate": 2},
}
ROWS = 1000


def read(bench: Bench, contender: Contender, listing: str, scene: str) -> dict[str, Any]:
    """Read a listing in one of the scenes."""
    settings = {**SCENES[scene], "rows": {"contacts": 1, listing: ROWS}}
    if settings.pop("deleting", False):
        settings["deleting"] = listing
    try:
        with bench.account(**settings) as account, bench.running(contender, account) as process:
            since = warm(process, account)
            found = process.ask("read", listing=listing)
            return {
                **found,
                **account.figures(since=since),
                "contender": contender.name,
                "listing": listing,
                "scene": scene,
            }
    except Failed as failure:
        return {"contender": contender.name, "listing": listing, "scene": scene, "cannot": str(failure)}


def ask(bench: Bench) -> Answer:
    """Ask every contender, in every scene, for tags by offset; the SDK and bare httpx for contacts by key as well."""
    found: list[dict[str, Any]] = []
    times = 3 if bench.long else 2
    kinds = [(contender, "tags") for contender in READERS] + [(SDK, "contacts"), (HTTPX, "contacts")]
    for scene in [scene for scene in SCENES for _ in range(times)]:
        found += side_by_side([lambda c=c, n=n, s=scene: read(bench, c, n, s) for c, n in kinds])
    table = Table(f"Different rows delivered of {ROWS:,} that exist, in each of {times} readings", ["", *SCENES])
    twice = Table(f"Requests sent, of which answered 429, in each of {times} readings", ["", *SCENES])
    notes: list[str] = []
    chart = Chart("Rows delivered while rows that were read are deleted", f"of {ROWS:,}", line=ROWS)
    for contender, listing in kinds:
        name = f"{contender.name}, contacts by key" if listing == "contacts" else contender.name
        mine = [one for one in found if one["contender"] == contender.name and one["listing"] == listing]
        scenes = {scene: [one for one in mine if one["scene"] == scene] for scene in SCENES}
        table.rows.append([name, *map(_rows, scenes.values())])
        twice.rows.append([name, *map(_requests, scenes.values())])
        why = [f"{one['scene']}: {one.get('cannot') or 'ended with ' + one['error']}" for one in mine if _broke(one)]
        notes += [f"{name}, {one}" for one in dict.fromkeys(why)]
        shown = scenes["read rows are deleted"]
        chart.bars.append((name, min(one.get("distinct", 0) for one in shown), _rows(shown)))
    notes += [
        (
            "Every contender reads pages of 100. In the last scene the account lets 2 requests a second through, as"
            " when another program uses the other 3."
        ),
        (
            "Deleted: the first row of the listing after each page, long after it was read, so that all 1,000 can be"
            " delivered. Bare httpx reads them all by key too. By offset the SDK requests a row of overlap with each"
            " page, and again where it does not find it: that costs it more requests than the others."
        ),
    ]
    return Answer("everything", "Is everything read?", [table, twice], chart, notes, {"readings": found})


def _broke(one: dict[str, Any]) -> bool:
    return bool(one.get("cannot") or one.get("error"))


def _rows(many: list[dict[str, Any]]) -> str:
    if any("rows" not in one for one in many):
        return "cannot run"
    again = [one["rows"] - one["distinct"] for one in many]
    said = span([one["distinct"] for one in many]) + (f" ({span(again)} twice)" if any(again) else "")
    return f"{said}, then an error" if any(map(_broke, many)) else said


def _requests(many: list[dict[str, Any]]) -> str:
    if any("rows" not in one for one in many):
        return "-"
    return f"{span([one['requests'] for one in many])} ({span([one['refused'] for one in many])})"
