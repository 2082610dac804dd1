"""Is everything read?"""

from __future__ import annotations

from typing import Any

from ..processes import HTTPX, READERS, SDK, Bench, Contender, Failed, side_by_side
from ..results import Answer, Chart, Table

SCENES: dict[str, dict[str, Any]] = {
    "plain": {},
    "read rows are deleted": {"deleting": True},
    "every 7th reply a 503": {"unavailable": 7},
    "limit of 5 a second": {"rate": 5},
    "over the limit": {"rate": 2},
}
ROWS = 1000


def read(bench: Bench, contender: Contender, listing: str, scene: str) -> dict[str, Any]:
    """Read a listing in one of the scenes."""
    settings = {**SCENES[scene], "rows": {listing: ROWS}}
    if settings.pop("deleting", False):
        settings["deleting"] = listing
    try:
        with bench.account(**settings) as account, bench.running(contender, account) as process:
            found = process.ask("read", listing=listing)
            return {**found, **account.figures(), "contender": contender.name, "listing": listing, "scene": scene}
    except Failed as failure:
        return {"contender": contender.name, "listing": listing, "scene": scene, "cannot": str(failure)}


def ask(bench: Bench) -> Answer:
    """Ask every contender, in every scene, for tags by offset; the SDK and bare httpx for contacts by key as well."""
    found: list[dict[str, Any]] = []
    kinds = [(contender, "tags") for contender in READERS] + [(SDK, "contacts"), (HTTPX, "contacts")]
    for scene in SCENES:
        found += side_by_side([lambda c=c, n=n, s=scene: read(bench, c, n, s) for c, n in kinds])
    table = Table(f"Different rows delivered of {ROWS:,} that exist", ["", *SCENES])
    twice = Table("Requests sent, of which answered 429", ["", *SCENES])
    notes: list[str] = []
    chart = Chart("Rows delivered while rows that were read are deleted", f"of {ROWS:,}", line=ROWS)
    for contender, listing in kinds:
        name = f"{contender.name}, contacts by key" if listing == "contacts" else contender.name
        mine = [one for one in found if one["contender"] == contender.name and one["listing"] == listing]
        table.rows.append([name, *(_rows(one) for one in mine)])
        twice.rows.append([name, *(f"{one['requests']} ({one['refused']})" if "rows" in one else "-" for one in mine)])
        for one in mine:
            if one.get("cannot") or one.get("error"):
                notes.append(f"{name}, {one['scene']}: {one.get('cannot') or 'ended with ' + one['error']}")
            if one["scene"] == "read rows are deleted":
                chart.bars.append((name, one.get("distinct"), _rows(one)))
    notes += [
        (
            "Every contender reads pages of 100. In the last scene the account lets 2 requests a second through, as"
            " when another program uses the other 3."
        ),
        (
            "Deleted: the first row of the listing after each page, long after it was read, so that all 1,000 can be"
            " delivered."
        ),
    ]
    return Answer("everything", "Is everything read?", [table, twice], chart, notes, {"readings": found})


def _rows(one: dict[str, Any]) -> str:
    if "rows" not in one:
        return "cannot run"
    again = one["rows"] - one["distinct"]
    said = f"{one['distinct']:,}" + (f" ({again} twice)" if again else "")
    return f"{said}, then an error" if one["error"] else said
