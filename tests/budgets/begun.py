"""Accounts that have been in use for a while, so that a test need not wait for the first window."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import redis

from ac_client import _rate_limit_file
from ac_client._rate_limit import AccountLimit, State, fresh
from tests.budgets.stores import RedisServer


def content(path: Path) -> dict[str, State]:
    """The accounts in a budget's file."""
    found: dict[str, State] = json.loads(path.read_bytes())["accounts"]
    return found


def rewrite(path: Path, accounts: dict[str, Any], **more: Any) -> None:
    """Put something else there."""
    path.write_text(json.dumps({"boot": _rate_limit_file.boot(), "accounts": accounts, **more}))


def in_file(path: Path, *accounts: str) -> Path:
    """Let a file have such accounts; returns its path."""
    path.touch(0o600)
    rewrite(path, {account: fresh(time.monotonic(), 0) for account in accounts or ("acme",)})
    return path


def in_server(server: RedisServer, *accounts: str, prefix: str = "ac_client:budget:") -> str:
    """Let a server have such accounts; returns its URL."""
    with redis.Redis.from_url(server.url) as client:
        seconds, _ = client.time()
        for account in accounts or ("acme",):
            client.set(prefix + account, json.dumps(fresh(int(seconds) * 1000, 0)))
    return server.url


def seconds_of(limit: AccountLimit, calls: int) -> float:
    """How long it takes until so many calls are sent."""
    began = time.monotonic()
    for _ in range(calls):
        limit.acquire().send()
    return time.monotonic() - began
