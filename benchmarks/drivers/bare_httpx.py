"""httpx without any client around it, as a good engineer writes it in an afternoon.

A limiter that spaces requests evenly, `Retry-After` and back-off, reads repeated and writes repeated only after a 429,
pages by offset until a short one. `gather` requests all pages at once after the first, as fast as the limiter lets it.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

import httpx

from .protocol import Clocked, Rows, serve, shared, told, worked

PAGE, ATTEMPTS, RATE = 100, 6, 5
LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100)


class Limiter:
    """At most `RATE` requests a second, evenly spaced, and a twentieth fewer, for not all travel equally long."""

    def __init__(self) -> None:
        self._next = 0.0

    async def wait(self) -> None:
        """Wait for a permit."""
        now = time.monotonic()
        self._next = max(now, self._next + 1.05 / RATE)
        await asyncio.sleep(self._next - now)


class Driver:
    """One account's client."""

    http: httpx.AsyncClient
    limiter: Limiter
    places: asyncio.Semaphore
    parse: Callable[[httpx.Response], Any]
    post: Callable[[Any], Any]

    def open(
        self, url: str, token: str, *, json: str = "", reader: str = "", gather: bool = False, at_once: int = 1000
    ) -> None:
        """Make the client.

        Args:
            url: of the account.
            token: of the account.
            json: `orjson` to parse with it.
            reader: `pydantic` or `msgspec` to read pages into models made with it.
            gather: whether all pages are requested at once.
            at_once: how many of many tasks may call at a time.
        """
        self.places = asyncio.Semaphore(at_once)
        self.http = httpx.AsyncClient(base_url=f"{url}/api/3", headers={"Api-Token": token}, timeout=30, limits=LIMITS)
        self.limiter = Limiter()
        self.gather = gather
        self.parse = httpx.Response.json
        if json == "orjson":
            loads = import_module("orjson").loads
            self.parse = lambda response: loads(response.content)
        if reader:
            readers = import_module(".readers", __package__)
            self.parse = getattr(readers, reader)()

    async def send(self, method: str, path: str, **what: Any) -> Any:
        """One request, repeated where that is harmless."""
        attempt = 0
        while True:
            attempt += 1
            await self.limiter.wait()
            try:
                response = await self.http.request(method, path, **what)
            except httpx.TransportError:
                if method != "GET" or attempt == ATTEMPTS:
                    raise
                await asyncio.sleep(random.uniform(0, 0.5 * 2**attempt))
                continue
            again = response.status_code == 429 or (method == "GET" and response.status_code >= 500)
            if not again or attempt == ATTEMPTS:
                return self.parse(response.raise_for_status())
            wait = response.headers.get("Retry-After", "")
            await asyncio.sleep(int(wait) if wait.isdigit() else random.uniform(0, 0.5 * 2**attempt))

    async def page(self, listing: str, offset: int) -> Any:
        """One page."""
        return await self.send("GET", f"/{listing}", params={"limit": PAGE, "offset": offset})

    async def read(self, listing: str) -> dict[str, Any]:
        """Read a listing to its end: contacts by key, others by offset."""
        rows = Rows()
        try:
            if listing == "contacts":
                return await self.by_key(rows)
            page = await self.page(listing, 0)
            rest = range(PAGE, int(page["meta"]["total"]), PAGE)
            if self.gather:
                for each in [page, *await asyncio.gather(*(self.page(listing, offset) for offset in rest))]:
                    for row in each[listing]:
                        rows.add(row["id"])
                return rows.figures()
            while True:
                for row in page[listing]:
                    rows.add(row["id"])
                if len(page[listing]) < PAGE:
                    return rows.figures()
                page = await self.page(listing, rows.count)
        except Exception as error:  # noqa: BLE001 - whatever a contender raises is its result
            return rows.figures(error)

    async def by_key(self, rows: Rows) -> dict[str, Any]:
        """Read all contacts by key."""
        last = "0"
        while True:
            params: dict[str, str | int] = {"limit": PAGE, "orders[id]": "ASC", "id_greater": last}
            page = (await self.send("GET", "/contacts", params=params))["contacts"]
            for row in page:
                rows.add(row["id"])
            if len(page) < PAGE:
                return rows.figures()
            last = page[-1]["id"]

    async def create(self) -> dict[str, Any]:
        """Create one note."""
        try:
            await self.send("POST", "/notes", json={"note": {"note": "n", "relid": 1, "reltype": "Subscriber"}})
        except Exception as error:  # noqa: BLE001 - whatever a contender raises is its result
            return {"told": told(error)}
        return {"told": ""}

    async def stream(self) -> dict[str, Any]:
        """Read all contacts by key and keep none of them."""
        clock, count, last = Clocked(), 0, "0"
        while True:
            params: dict[str, str | int] = {"limit": PAGE, "orders[id]": "ASC", "id_greater": last}
            rows = self.parse(await self.http.get("/contacts", params=params))["contacts"]
            count += len(rows)
            if len(rows) < PAGE:
                return {"rows": count, **clock.figures()}
            last = rows[-1]["id"]

    async def call(self, kind: str, count: int) -> dict[str, Any]:
        """Make the same call so many times, with nothing around it."""
        clock = Clocked()
        for _ in range(count):
            if kind == "row":
                self.parse(await self.http.get("/contacts/1"))
            elif kind == "page":
                self.parse(await self.http.get("/contacts", params={"limit": 100}))
            else:
                self.parse(await self.http.post("/tags", json={"tag": {"tag": "vip", "tagType": "contact"}}))
        return clock.figures()

    async def tasks(self, tasks: int, count: int) -> dict[str, Any]:
        """Make so many calls in so many concurrent tasks."""

        async def read() -> None:
            async with self.places:
                self.parse(await self.http.get("/contacts/1"))

        return await shared(read, tasks, count)

    async def work(self, until: float) -> dict[str, Any]:
        """Read one row after the other, four at a time, until a time of the machine's clock."""
        return await worked(lambda: self.send("GET", "/contacts/1"), until)

    async def close(self) -> None:
        """Close the client."""
        await self.http.aclose()


if __name__ == "__main__":
    serve(Driver())
