"""The pytest plugin: the fixtures `sandbox` and `activecampaign`.

pytest loads this module in every project that has the SDK, with or without the extra, so nothing but pytest is
imported here before a fixture is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ac_client import AsyncClient

    from .sandbox import Sandbox

# A sandbox has no limit unless a test sets one, so its client need not keep to that of a real account.
UNLIMITED = 10_000


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """An ActiveCampaign account of this test's own, served on loopback."""
    try:
        from . import Sandbox
    except ModuleNotFoundError as error:
        pytest.fail(str(error), pytrace=False)
    with Sandbox(strict=True) as account:
        yield account


@pytest.fixture
def activecampaign(sandbox: Sandbox) -> AsyncClient:
    """An `AsyncClient` of the account behind `sandbox`; its connections are closed when the test's event loop ends."""
    from ac_client import AsyncClient, Budget

    return AsyncClient(sandbox.url, sandbox.token, budget=Budget(UNLIMITED))
