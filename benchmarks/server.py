"""The one server that every contender talks to, in a process of its own: mock accounts, controlled by stdin.

    python -m benchmarks.server

Requests and responses are lines of JSON. `{"do": "account", ...}` serves a new account on a port of its own;
`{"do": "figures"}` returns what it has counted; `{"do": "close"}` ends it. See `Account` for what can be set.
"""

from __future__ import annotations

import json
import math
import sys
from collections import Counter
from typing import Any

from ac_sandbox import Sandbox
from ac_sandbox.app import CONNECTION
from ac_sandbox.faults import Fault
from ac_sandbox.server import Server

SEEDS: dict[str, dict[str, Any]] = {
    "tags": {"tag": "tag-{n}", "tagType": "contact"},
    "contacts": {"email": "c{n}@example.com"},
}


class Account:
    """One account and its server.

    Args:
        rows: how many rows of each resource there are.
        rate: requests in any second; more get a 429. None for no limit.
        delay: seconds that a response takes.
        unavailable: every n-th response is a 503; 0 for none.
        deleting: the listing (`tags`) whose first row, read long ago, goes away after each full page.
        canned: responses that are sent as given, by method and path, so that only the client is measured.
    """

    def __init__(
        self,
        *,
        rows: dict[str, int] | None = None,
        rate: int | None = None,
        delay: float = 0.0,
        unavailable: int = 0,
        deleting: str = "",
        canned: dict[str, str] | None = None,
    ) -> None:
        self.sandbox = Sandbox(rate_limit=rate)
        for name, count in (rows or {}).items():
            self.sandbox.seed(name, SEEDS[name], count=count)
        self._rate = rate
        self._delay = delay
        self._unavailable = unavailable
        self._deleting = deleting
        self._canned = {key: body.encode() for key, body in (canned or {}).items()}
        self._asked = 0
        # When each was last used.
        self._connections: dict[object, float] = {}
        self.sandbox.faults.choose(self._fault)
        self._server = Server(self._serve)
        self._server.start()
        self.url = f"http://127.0.0.1:{self._server.port}"

    def lose(self, operation: str) -> None:
        """Carry the next request for an operation out, and lose its response."""
        self.sandbox.faults.add(Fault.lost_response(), operation)

    def figures(self, since: float = 0.0, until: float = math.inf) -> dict[str, Any]:
        """What was seen: requests, their statuses, connections, writes applied, and the part of the limit used.

        Args:
            since: only requests from this time of the account's clock on, and connections last used then.
            until: only what was before this time.
        """
        seen = [one for one in self.sandbox.requests if since <= one.seconds < until]
        passed = [one.seconds for one in seen if one.status not in (0, 429)]
        return {
            "now": self.sandbox.clock.seconds(),
            "requests": len(seen),
            "statuses": dict(Counter(str(one.status) for one in seen)),
            "refused": sum(one.status == 429 for one in seen),
            "connections": sum(since <= used < until for used in self._connections.values()),
            "applied": dict(Counter(one.operation for one in seen if one.applied and one.method != "GET")),
            "used": self._used(passed),
        }

    def _used(self, passed: list[float]) -> float:
        """The part of the limit that was used, from one request to the last that comes a multiple of it later.

        Many send a whole second's requests at once: of those, a given time would hold one batch more or less.
        """
        rate = self._rate or 1
        last = (len(passed) - 1) // rate * rate
        return last / (rate * (passed[last] - passed[0])) if last > 0 else 0.0

    def close(self) -> None:
        """Stop serving."""
        self._server.stop()

    def _fault(self, method: str, operation: str) -> Fault | None:
        self._asked += 1
        if self._unavailable and self._asked % self._unavailable == 0:
            return Fault.slow(self._delay, Fault.answer(503)) if self._delay else Fault.answer(503)
        return Fault.slow(self._delay) if self._delay else None

    async def _serve(self, scope: Any, receive: Any, send: Any) -> None:
        self._connections[scope["extensions"][CONNECTION]] = self.sandbox.clock.seconds()
        path = scope["path"]
        canned = self._canned.get(f"{scope['method']} {path}")
        if canned is None and path == "/api/3/":
            # What a client asks to try its token; the spec has no such path, the account answers it.
            canned = b"{}"
        if canned is not None:
            await _say(send, 201 if scope["method"] == "POST" else 200, canned)
            return
        await self.sandbox.app(scope, receive, send)
        if self._deleting and path == f"/api/3/{self._deleting}":
            self._delete()

    def _delete(self) -> None:
        """Delete the first row, which was on the first page, when a page has just been answered."""
        last = self.sandbox.requests[-1]
        table = self.sandbox.store.table(self._deleting)
        if last.applied and len(table):
            table.remove(table.keys(0, 1)[0])


async def _say(send: Any, status: int, body: bytes) -> None:
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def main() -> None:
    """Answer until stdin ends."""
    accounts: dict[str, Account] = {}
    for line in sys.stdin:
        ask: dict[str, Any] = json.loads(line)
        what = ask.pop("do")
        answer: dict[str, Any] = {}
        if what == "account":
            account = Account(**ask)
            accounts[account.url] = account
            answer = {"url": account.url, "token": account.sandbox.token}
        elif what == "figures":
            answer = accounts[ask.pop("url")].figures(**ask)
        elif what == "lose":
            accounts[ask["url"]].lose(ask["operation"])
        elif what == "close":
            accounts.pop(ask["url"]).close()
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
