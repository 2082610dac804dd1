"""The httpx client of mcp-activecampaign; its tools take `limit` and `offset` and pass them on, so this does too."""

from __future__ import annotations

from typing import Any

from mcp_activecampaign.client import (  # type: ignore[import-not-found] # pyright: ignore[reportMissingImports]
    ActiveCampaignClient,
)

from .protocol import Clocked, Rows, serve, told, worked


class Driver:
    """One account's client."""

    client: Any

    def open(self, url: str, token: str, *, limited: bool = True) -> None:
        """Make the client.

        Args:
            url: of the account.
            token: of the account.
            limited: whether it keeps to 5 requests a second.
        """
        self.client = ActiveCampaignClient(url, token)
        if not limited:
            self.client.MIN_INTERVAL = 0

    async def read(self, listing: str) -> dict[str, Any]:
        """Read a listing to its end."""
        rows = Rows()
        try:
            while True:
                page = (await self.client.get(f"/{listing}", {"limit": 100, "offset": rows.count}))[listing]
                for row in page:
                    rows.add(row["id"])
                if len(page) < 100:
                    return rows.figures()
        except Exception as error:  # noqa: BLE001 - whatever a contender raises is its result
            return rows.figures(error)

    async def create(self) -> dict[str, Any]:
        """Create one note."""
        try:
            await self.client.post("/notes", {"note": {"note": "n", "relid": 1, "reltype": "Subscriber"}})
        except Exception as error:  # noqa: BLE001 - whatever a contender raises is its result
            return {"told": told(error)}
        return {"told": ""}

    async def call(self, kind: str, count: int) -> dict[str, Any]:
        """Make the same call so many times."""
        clock = Clocked()
        for _ in range(count):
            if kind == "row":
                await self.client.get("/contacts/1")
            elif kind == "page":
                await self.client.get("/contacts", {"limit": 100})
            else:
                await self.client.post("/tags", {"tag": {"tag": "vip", "tagType": "contact"}})
        return clock.figures()

    async def work(self, until: float) -> dict[str, Any]:
        """Read one row after the other, four at a time, until a time of the machine's clock."""
        return await worked(lambda: self.client.get("/contacts/1"), until)

    async def close(self) -> None:
        """Close the client."""
        await self.client.close()


if __name__ == "__main__":
    serve(Driver())
