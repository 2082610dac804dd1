"""The pytest plugin: the fixtures `sandbox`, `activecampaign` and `activecampaign_sync`.

pytest loads this module in every project that has the SDK, with or without the extra, so nothing but pytest is
imported here before a fixture is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ac_client import AsyncClient, Client

    from .sandbox import Sandbox

# A sandbox has no limit unless a test sets one, so its clients need not keep to that of a real account.
UNLIMITED = 10_000


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """An ActiveCampaign account of this test's own, served on loopback, which refuses names that do not exist.

    A client that is made by `from_env()` finds it. The test fails at its end if a fault was never used.
    """
    try:
        from . import Sandbox
    except ModuleNotFoundError as error:
        pytest.fail(str(error), pytrace=False)
    from ac_client import Budget, client

    from .waits import Waits

    account = Sandbox(strict=True)
    budget = Budget(UNLIMITED, clock=Waits(account.clock))
    monkeypatch.setattr(client, "shared_budget", lambda _account: budget)
    with account:
        monkeypatch.setenv("ACTIVECAMPAIGN_URL", account.url)
        monkeypatch.setenv("ACTIVECAMPAIGN_TOKEN", account.token)
        yield account
        unplayed = account.faults.unplayed
    if unplayed:
        text = "; ".join(unplayed)
        pytest.fail(f"faults that were never played: {text}. Say optional=True where that is right.", pytrace=False)


@pytest.fixture
def activecampaign(sandbox: Sandbox) -> AsyncClient:
    """An `AsyncClient` of the account of `sandbox`; its connections are closed when the test's event loop ends."""
    from ac_client import AsyncClient

    return AsyncClient(sandbox.url, sandbox.token, **_settings(sandbox))


@pytest.fixture
def activecampaign_sync(sandbox: Sandbox) -> Iterator[Client]:
    """A `Client` of the account of `sandbox`."""
    from ac_client import Client

    with Client(sandbox.url, sandbox.token, **_settings(sandbox)) as client:
        yield client


def _settings(sandbox: Sandbox) -> dict[str, Any]:
    from ac_client import Budget, Retries

    from .waits import Waits

    # Retries wait milliseconds.
    return {
        "budget": Budget(UNLIMITED, clock=Waits(sandbox.clock)),
        "retries": Retries(initial_backoff=0.002, max_backoff=0.005),
    }
