"""The web page at `/`: the account's rows, its latest requests, and what is left of the rate limit."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .app import Application
    from .received import Received

# The requests that are shown, the last first.
SHOWN = 50

_STYLE = """body { font: 15px/1.4 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% } td { overflow-wrap: anywhere; min-width: 3rem }
div { overflow-x: auto } caption { font-weight: 600; text-align: left; padding: 1rem 0 .3rem }
th, td { text-align: left; padding: .2rem .6rem; border-bottom: 1px solid #8884; vertical-align: top }
@media (prefers-color-scheme: dark) { body { background: #111; color: #ddd } }"""


def page(app: Application) -> str:
    """The page as HTML, without scripts and without anything from elsewhere."""
    account = app.service.account
    counts = [(name, len(account.table(name))) for name in sorted(account.catalogue.resources)]
    rows = [(name, f"{count:,}") for name, count in counts if count]
    last = list(reversed(app.requests[-SHOWN:]))
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"/><title>ActiveCampaign sandbox</title><style>{_STYLE}</style></head><body>
<h1>ActiveCampaign sandbox</h1>
<p id="limit">{escape(_limit(app))}</p>
<p id="received">{len(app.requests):,} requests received, {len(app.faults)} faults waiting,
{len(account.webhooks)} webhooks delivered. The account's time is {account.clock.now():%Y-%m-%d %H:%M:%S}.</p>
{_table("rows", "What the account holds", ("resource", "rows"), rows)}
{_table("faults", "Faults that wait", ("fault", "on", "times"), app.faults.waiting)}
{_requests(last)}
</body></html>
"""


def _limit(app: Application) -> str:
    if app.limit is None:
        return "There is no limit of requests."
    return f"{app.limit.left} of {app.limit.rate} requests are left in this second."


def _requests(last: Sequence[Received]) -> str:
    head = ("time", "request", "operation", "status", "effect", "fault", "notes")
    body = [
        (
            f"{one.at:%H:%M:%S}",
            f"{one.method} {one.path}{_query(one)}",
            one.operation or "none",
            str(one.status or "no response"),
            "applied" if one.applied else "none",
            one.fault,
            " ".join(one.notes),
        )
        for one in last
    ]
    return _table("requests", f"The last {SHOWN} requests", head, body)


def _query(one: Received) -> str:
    return "?" + "&".join(f"{name}={value}" for name, value in one.query) if one.query else ""


def _table(name: str, caption: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    titles = "".join(f"<th>{escape(one)}</th>" for one in head)
    lines = "\n".join("<tr>" + "".join(f"<td>{escape(one)}</td>" for one in row) + "</tr>" for row in rows)
    return (
        f'<div><table id="{name}"><caption>{escape(caption)}</caption><thead><tr>{titles}</tr></thead>\n'
        f"<tbody>{lines}</tbody></table></div>"
    )
