from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

# The plugin's own fixture, also where the package is not installed.
from ac_sandbox.plugin import sandbox as sandbox  # noqa: PLC0414 - fixtures are found by their name here

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ac_sandbox import Sandbox


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{sandbox.url}/api/3", headers={"Api-Token": sandbox.token}) as client:
        yield client
