"""The SDK, as its README shows it."""

from __future__ import annotations

import sys
from typing import Any, Literal

from ac_client import AsyncClient, Budget, FileBudget, RedisBudget
from ac_client.api.contacts import list_contacts

from .protocol import Clocked, Rows, serve, shared, told, worked

UNLIMITED = 1_000_000
Http = Literal["httpx", "httpx2"]


class Driver:
    """One account's client."""

    ac: AsyncClient

    async def open(
        self, url: str, token: str, *, limited: bool = True, share: str = "", json: str = "", http: Http = "httpx"
    ) -> None:
        """Make the client.

        Args:
            url: of the account.
            token: of the account.
            limited: whether the budget is the account's; a measure of the client's own cost must not wait.
            share: `file:PATH` or a Redis URL, for a budget that processes share.
            json: `stdlib` to do as if the faster parser were not installed.
            http: the library that sends.
        """
        if json == "stdlib":
            sys.modules["orjson"] = None  # type: ignore[assignment]
        self.ac = AsyncClient(url, token, budget=_budget(share) if limited else Budget(UNLIMITED), http=http)

    async def read(self, listing: str) -> dict[str, Any]:
        """Read a listing to its end."""
        rows = Rows()
        try:
            async for row in getattr(self.ac, listing).list():
                rows.add(row.id)
        except Exception as error:  # noqa: BLE001 - whatever a contender raises is its result
            return rows.figures(error)
        return rows.figures()

    async def stream(self) -> dict[str, Any]:
        """Read all contacts and keep none of them."""
        clock, count = Clocked(), 0
        async for row in self.ac.contacts.list():
            count += bool(row.id)
        return {"rows": count, **clock.figures()}

    async def create(self) -> dict[str, Any]:
        """Create one note."""
        try:
            await self.ac.notes.create(note="n", relid=1, reltype="Subscriber")
        except Exception as error:  # noqa: BLE001 - whatever a contender raises is its result
            return {"told": told(error)}
        return {"told": ""}

    async def call(self, kind: str, count: int) -> dict[str, Any]:
        """Make the same call so many times."""
        clock = Clocked()
        for _ in range(count):
            if kind == "row":
                await self.ac.contacts.get(1)
            elif kind == "page":
                await list_contacts.asyncio(client=self.ac, limit=100)
            else:
                await self.ac.tags.create(tag="vip", tag_type="contact")
        return clock.figures()

    async def tasks(self, tasks: int, count: int) -> dict[str, Any]:
        """Make so many calls in so many concurrent tasks."""
        return await shared(lambda: self.ac.contacts.get(1), tasks, count)

    async def work(self, until: float) -> dict[str, Any]:
        """Read one row after the other, four at a time, until a time of the machine's clock."""
        return await worked(lambda: self.ac.contacts.get(1), until)

    async def close(self) -> None:
        """Close the client."""
        await self.ac.aclose()


def _budget(share: str) -> Budget:
    if share.startswith("file:"):
        return FileBudget(share.removeprefix("file:"))
    return RedisBudget(share) if share else Budget()


if __name__ == "__main__":
    serve(Driver())
