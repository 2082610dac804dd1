from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import pytest

from ac_client import AsyncClient, Client

# The plugin's own fixtures, also where the package is not installed.
from ac_sandbox.plugin import activecampaign as activecampaign  # noqa: PLC0414 - fixtures are found by their name here
from ac_sandbox.plugin import activecampaign_sync as activecampaign_sync  # noqa: PLC0414
from ac_sandbox.plugin import sandbox as sandbox  # noqa: PLC0414


class Both:
    """Runs a job of either client: `await both(lambda ac: ac.tags.ensure("vip"))`."""

    def __init__(self, client: AsyncClient | Client) -> None:
        self.client: Any = client

    async def __call__(self, act: Callable[[Any], Any]) -> Any:
        result = act(self.client)
        assert inspect.isawaitable(result) is isinstance(self.client, AsyncClient)
        return await result if inspect.isawaitable(result) else result


@pytest.fixture(params=["async", "sync"])
def both(request: pytest.FixtureRequest) -> Both:
    name = "activecampaign" if request.param == "async" else "activecampaign_sync"
    return Both(request.getfixturevalue(name))
