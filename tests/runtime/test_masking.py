"""The mask over the logs of the HTTP libraries never blocks, whatever happens during logging."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.runtime.wire import Server, Wire

# A client in a cycle is collected while something is logged, each time a little later; closing it logs something too.
COLLECTED_WHILE_LOGGING = """
import gc, logging, sys
from ac_client import Budget, Client
logger = logging.getLogger("httpcore.connection")
logger.setLevel(logging.DEBUG)
logger.addHandler(logging.NullHandler())
class Holder:
    pass
budget = Budget(1000)
for later in range(40):
    gc.disable()
    holder = Holder()
    holder.itself, holder.client = holder, Client(sys.argv[1], "a-token-to-be-masked", budget=budget)
    holder.client.request("GET", "/rows")
    del holder
    gc.set_threshold(gc.get_count()[0] + later)
    gc.enable()
    logger.debug("something")
    gc.set_threshold(0)
    gc.collect()
"""


async def serve(wire: Wire) -> None:
    while (await wire.read()) is not None:
        await wire.respond(200)


@pytest.fixture
def far_url() -> Iterator[str]:
    with Server(serve).running() as url:
        yield url


def test_a_client_that_is_collected_while_something_is_logged(far_url: str) -> None:
    subprocess.run([sys.executable, "-c", COLLECTED_WHILE_LOGGING, far_url], check=True, timeout=30)
