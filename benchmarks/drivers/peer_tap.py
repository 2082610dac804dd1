"""tap-activecampaign: `tap-activecampaign --config FILE --catalog FILE`, whose output is read line by line.

Two things prevent its use here and are patched: it refuses URLs that are not https or lead to a private address, so
its check of the URL says yes; and it is a program, so its `main` runs in this process with its output caught.
"""

from __future__ import annotations

import contextlib
import inspect
import io
import json
import logging
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import tap_activecampaign  # type: ignore[import-not-found] # pyright: ignore[reportMissingImports]
from tap_activecampaign import client as module  # pyright: ignore[reportMissingImports]

from .protocol import Clocked, Rows, serve, told

logging.disable(logging.CRITICAL)


class Output(io.StringIO):
    """What the tap prints: its rows are counted, and nothing is kept."""

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self._rows = rows

    def write(self, text: str) -> int:
        """Count a row."""
        if text.startswith("{"):
            message = json.loads(text)
            if message["type"] == "RECORD":
                self._rows.add(str(message["record"]["id"]))
        return len(text)


class Driver:
    """One account's configuration."""

    url: str
    token: str

    def open(self, url: str, token: str, *, limited: bool = True) -> None:
        """Note where the account is.

        Args:
            url: of the account.
            token: of the account.
            limited: whether the client keeps to 5 requests a second.
        """
        module.is_api_url_valid = lambda _: True
        if not limited:
            module.ActiveCampaignClient.request = inspect.unwrap(module.ActiveCampaignClient.request)
        self.url, self.token = url, token

    def client(self) -> Any:
        """The tap's own client."""
        return module.ActiveCampaignClient(self.url, self.token, "benchmark")

    def read(self, listing: str) -> dict[str, Any]:
        """Run the tap for one stream."""
        catalog = tap_activecampaign.discover().to_dict()
        for stream in catalog["streams"]:
            chosen = stream["stream"] == listing
            next(one for one in stream["metadata"] if not one["breadcrumb"])["metadata"]["selected"] = chosen
        config = {"api_url": self.url, "api_token": self.token, "start_date": "2000-01-01T00:00:00Z", "user_agent": "b"}
        rows = Rows()
        with tempfile.TemporaryDirectory() as folder:
            files = {name: Path(folder) / f"{name}.json" for name in ("config", "catalog")}
            files["config"].write_text(json.dumps(config))
            files["catalog"].write_text(json.dumps(catalog))
            sys.argv = ["tap-activecampaign", *(part for name, at in files.items() for part in (f"--{name}", str(at)))]
            try:
                with contextlib.redirect_stdout(Output(rows)):
                    tap_activecampaign.main()
            except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a contender raises is its result
                return rows.figures(error)
        return rows.figures()

    def call(self, kind: str, count: int) -> dict[str, Any]:
        """Make the same call so many times with the tap's client."""
        with self.client() as client:
            client.get("contacts/1")
            clock = Clocked()
            for _ in range(count):
                client.get("contacts/1" if kind == "row" else "contacts?limit=100")
            return clock.figures()

    def work(self, until: float) -> dict[str, Any]:
        """Read one row after the other until a time of the machine's clock; a tap has one thread."""
        done = failed = 0
        why = ""
        with self.client() as client:
            while time.time() < until:
                try:
                    client.get("contacts/1")
                    done += 1
                except Exception as error:  # noqa: BLE001 - counted
                    failed += 1
                    why = told(error)
        return {"done": done, "failed": failed, "why": why}

    def close(self) -> None:
        """It has nothing to close."""


if __name__ == "__main__":
    serve(Driver())
