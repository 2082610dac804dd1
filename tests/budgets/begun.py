"""Counts of accounts that have been in use for a while, so that a test need not wait for the first window."""

from __future__ import annotations

import json
import time
import zlib
from pathlib import Path
from typing import Any

import redis

from ac_client import file_budget
from ac_client.sharing.ledger import Ask, State, answer
from tests.budgets.stores import RedisServer

_LONG = 10.0

ASK: Ask = {
    "worker": "before",
    "fresh": "the count",
    "epoch": "",
    "n": 0,
    "rate": 5,
    "reserve": 0,
    "per": 1.0,
    "margin": 0.05,
    "workers": 8,
    "paused": 0.0,
    "leg": 0.0,
    "lead": 0.01,
    "away": 0.0,
    "lane": 0,
    "ids": [],
    "notices": [],
}


def begun(clock: float) -> State:
    """A count that began long ago, by somebody who has gone.

    Args:
        clock: the store's time, in seconds.
    """
    state, _ = answer(None, clock - _LONG, ASK)
    state["seats"] = []
    return state


def content(path: Path) -> dict[str, Any]:
    """What is in a budget's file."""
    found: dict[str, Any] = json.loads(path.read_bytes().partition(b"\n")[2])
    return found


def rewrite(path: Path, found: dict[str, Any]) -> None:
    """Put something else there, with the right checksum."""
    body = json.dumps(found).encode()
    path.write_bytes(b"%08x\n%s" % (zlib.crc32(body), body))


def in_file(path: Path, *accounts: str) -> Path:
    """Let a file have such counts; returns its path."""
    path.touch(0o600)
    states = {account: begun(file_budget._clock()) for account in accounts or ("acme",)}
    rewrite(path, {"boot": file_budget._boot(), "wall": time.time(), "accounts": states})
    return path


def in_server(server: RedisServer, *accounts: str, prefix: str = "ac_client:budget:") -> str:
    """Let a server have such counts; returns its URL."""
    with redis.Redis.from_url(server.url) as client:
        seconds, _ = client.time()
        for account in accounts or ("acme",):
            client.set(prefix + account, json.dumps(begun(float(seconds))))
    return server.url
