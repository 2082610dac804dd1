"""Is anything done twice?"""

from __future__ import annotations

from typing import Any

from ..processes import PEERS, TAP, Bench, Contender, Failed, side_by_side
from ..results import Answer, Chart, Table

CREATES = 20


def create(bench: Bench, contender: Contender) -> dict[str, Any]:
    """Create some notes; the first response to each is lost after the account has applied it."""
    told: list[str] = []
    try:
        with (
            bench.account(rows={"contacts": 1}) as account,
            bench.running(contender, account) as process,
        ):
            for _ in range(CREATES):
                account.lose("create_note")
                told.append(process.ask("create")["told"])
            figures = account.figures()
    except Failed as failure:
        return {"contender": contender.name, "cannot": str(failure)}
    return {"contender": contender.name, "calls": len(told), "told": told, **figures}


def ask(bench: Bench) -> Answer:
    """Ask every contender."""
    found = side_by_side([lambda c=c: create(bench, c) for c in PEERS if c is not TAP])
    table = Table(f"{CREATES} creates whose response is lost", ["", "writes applied per create", "the caller gets"])
    chart = Chart("Writes applied per create, when the response is lost", "1 is right", line=1.0)
    notes: list[str] = []
    for one in found:
        if "cannot" in one:
            table.rows.append([one["contender"], "cannot run", "-"])
            notes.append(f"{one['contender']}: {one['cannot']}")
            continue
        applied = one["applied"].get("create_note", 0) / one["calls"]
        told = sorted({text.split(":")[0] or "success" for text in one["told"]})
        table.rows.append([one["contender"], f"{applied:.2f}", " / ".join(told)])
        chart.bars.append((one["contender"], applied, f"{applied:.2f}"))
    table.rows.append([TAP.name, "cannot run", "-"])
    notes += [
        (
            "tap-activecampaign reads only. (Its client has a `post`, which it never uses, and which"
            " repeats after a lost connection as it does for reads.)"
        ),
        (
            "None of them sends a create again. The caller of the others learns of a broken connection, and must know"
            " what that means for a create; `OutcomeUnknownError` says that it may have been applied."
        ),
    ]
    return Answer("twice", "Is anything done twice?", [table], chart, notes, {"creates": found})
