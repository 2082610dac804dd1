"""The suite of the runtime, run with each of the two HTTP libraries."""

from __future__ import annotations

import pytest

from ac_client import _connections
from ac_client._connections import library
from tests.runtime import scripted

IN_SHORT = {"test_pools", "test_trouble", "test_interrupted"}
"""What runs with httpx2 in `make test` too: connections, what breaks on them, and what is raised then."""


@pytest.fixture(params=["httpx", "httpx2"], autouse=True)
def http(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The HTTP library that clients use by default, and scripted accounts too."""
    name: str = request.param
    monkeypatch.setattr(_connections, "library", lambda asked: library(name if asked == "httpx" else asked))
    monkeypatch.setattr(scripted, "LIBRARY", name)
    return name


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    def is_long(item: pytest.Item) -> bool:
        parameters = getattr(getattr(item, "callspec", None), "params", {})
        return parameters.get("http") == "httpx2" and item.path.stem not in IN_SHORT

    if not config.getoption("--long"):
        items[:] = [item for item in items if not is_long(item)]
