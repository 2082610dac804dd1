"""activecampaign-python, as its documentation shows it.

It documents no paging; the loop over `limit` and `offset`, which its methods pass on, is the shortest there is.
"""

from __future__ import annotations

import threading
import time
from typing import Any

from activecampaign.client import Client  # type: ignore[import-not-found] # pyright: ignore[reportMissingImports]

from .protocol import Clocked, Rows, serve, told


class Driver:
    """One account's client."""

    client: Any

    def open(self, url: str, token: str) -> None:
        """Make the client."""
        self.client = Client(url, token)

    def read(self, listing: str) -> dict[str, Any]:
        """Read a listing to its end."""
        ask = {"tags": self.client.tags.list_all_tags, "contacts": self.client.contacts.list_all_contacts}[listing]
        rows = Rows()
        try:
            while True:
                page = ask(limit=100, offset=rows.count)[listing]
                for row in page:
                    rows.add(row["id"])
                if len(page) < 100:
                    return rows.figures()
        except Exception as error:  # noqa: BLE001 - whatever a contender raises is its result
            return rows.figures(error)

    def create(self) -> dict[str, Any]:
        """Create one note."""
        try:
            response = self.client.notes.create_a_note({"note": {"note": "n", "relid": 1, "reltype": "Subscriber"}})
        except Exception as error:  # noqa: BLE001 - whatever a contender raises is its result
            return {"told": told(error)}
        return {"told": "" if "note" in response else f"no error, and {str(response)[:60]}"}

    def call(self, kind: str, count: int) -> dict[str, Any]:
        """Make the same call so many times."""
        clock = Clocked()
        for _ in range(count):
            if kind == "row":
                self.client.contacts.retrieve_a_contact(1)
            elif kind == "page":
                self.client.contacts.list_all_contacts(limit=100)
            else:
                self.client.tags.create_a_tag({"tag": {"tag": "vip", "tagType": "contact"}})
        return clock.figures()

    def work(self, until: float) -> dict[str, Any]:
        """Read one row after the other, in four threads, until a time of the machine's clock."""
        results: list[bool] = []

        def one() -> None:
            while time.time() < until:
                try:
                    results.append("contact" in self.client.contacts.retrieve_a_contact(1))
                except Exception:  # noqa: BLE001 - counted
                    results.append(False)

        threads = [threading.Thread(target=one) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return {"done": sum(results), "failed": len(results) - sum(results)}

    def close(self) -> None:
        """It has nothing to close."""


if __name__ == "__main__":
    serve(Driver())
