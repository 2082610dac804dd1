"""Accounts that have been in use for a while, so that a test need not wait for the first window."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import redis

from ac_client._rate_limit import AccountLimit, State, new_state
from tests.budgets.stores import RedisServer


def content(path: Path) -> dict[str, State]:
    """The accounts in a budget's file."""
    found: dict[str, State] = json.loads(path.read_bytes())
    return found


def rewrite(path: Path, accounts: dict[str, Any]) -> None:
    """Put something else there."""
    path.write_text(json.dumps(accounts))


def in_file(path: Path, *accounts: str) -> Path:
    """Let a file have such accounts; returns its path."""
    path.touch(0o600)
    empty = {**new_state(0, 0), "paused": time.time()}  # as after a pause, or it would be forgotten
    rewrite(path, dict.fromkeys(accounts or ("acme",), empty))
    return path


def in_server(server: RedisServer, *accounts: str, prefix: str = "ac_client:budget:") -> str:
    """Let a server have such accounts; returns its URL."""
    with redis.Redis.from_url(server.url) as client:
        for account in accounts or ("acme",):
            client.set(prefix + account, json.dumps(new_state(time.time(), 0)))
    return server.url


def seconds_of(limit: AccountLimit, calls: int) -> float:
    """How long it takes until so many calls are sent."""
    began = time.monotonic()
    for _ in range(calls):
        limit.acquire().send()
    return time.monotonic() - began
