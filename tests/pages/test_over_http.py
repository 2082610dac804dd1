"""The pagers against the sandbox over HTTP: rows come and go, requests fail, loops are left, processes end."""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ac_client import AsyncClient, Budget, Client, Retries, errors
from ac_client.api.contacts import list_contacts
from ac_client.api.tags import list_tags
from ac_client.pages import AsyncPager, Pager
from ac_sandbox import Sandbox
from ac_sandbox.faults import Fault
from tests.runtime.fake_clock import FakeClock
from tests.runtime.limits import busy

PATIENT = Retries(max_attempts=30, max_elapsed=1e6)

TROUBLES = (
    Fault.too_many(1),
    Fault.answer(500),
    Fault.answer(503),
    Fault.html(502),
    Fault.reset(),
    Fault.lost_response(),
    Fault.cut(),
)


@dataclass(frozen=True)
class Kind:
    """A listing: its operation, the key of its rows, and a query."""

    operation: Any
    name: str
    query: dict[str, object]

    def rows(self, response: Any) -> Any:
        return getattr(response, self.name)


TAGS = Kind(list_tags.OPERATION, "tags", {})
CONTACTS = Kind(list_contacts.OPERATION, "contacts", {})
NEWEST_FIRST = Kind(list_contacts.OPERATION, "contacts", {"orders[id]": "DESC"})


@pytest.fixture(scope="module")
def served() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(autouse=True)
def quiet(served: Sandbox) -> Iterator[None]:
    yield
    served.faults.clear()
    served.store.shuffled.clear()


class Life:
    """An account in which rows come and go, and requests fail, between any two requests.

    Args:
        sandbox: the account.
        name: the kind of rows.
        count: how many there are at the beginning.
        seed: what decides.
        busy: how likely it is that rows come or go before a request.
        troubled: how likely it is that a request fails.
    """

    def __init__(
        self, sandbox: Sandbox, name: str, *, count: int, seed: int, busy: float, troubled: float = 0.0
    ) -> None:
        self._name = name
        self._chance = random.Random(seed)
        self._busy, self._troubled = busy, troubled
        self._table = sandbox.store.table(name)
        for key in list(self._table.keys()):
            self._table.remove(key)
        for number in range(count):
            self._add(1000 + 10 * number)
        self.throughout = set(self._table.keys())
        self._left = 3 * count
        sandbox.faults.clear()
        sandbox.faults.choose(self._before)

    def _before(self, method: str, operation: str) -> Fault | None:
        if self._left and self._chance.random() < self._busy:
            for _ in range(self._chance.choice([1, 1, 3, 20])):
                self._come_or_go()
        return self._chance.choice(TROUBLES) if self._chance.random() < self._troubled else None

    def _come_or_go(self) -> None:
        keys = self._table.keys()
        self._left -= 1
        if self._chance.random() < 0.5 and keys:
            key = self._chance.choice([keys[0], keys[-1], self._chance.choice(keys)])
            self._table.remove(key)
            self.throughout.discard(key)
        else:
            key = self._chance.choice([self._chance.randrange(1, 1000), self._chance.randrange(1000, 9000)])
            if key not in self._table:
                self._add(key)

    def _add(self, key: int) -> None:
        self._table.add({"tag": f"t{key}"} if self._name == "tags" else {"email": f"c{key}@example.com"}, key)

    def check(self, found: list[Any]) -> None:
        ids = [int(row.id) for row in found]
        assert len(ids) == len(set(ids)), "a row came twice"
        assert self.throughout <= set(ids), f"lost: {self.throughout - set(ids)}"


def free(clock: FakeClock) -> Budget:
    return Budget(100_000, clock=clock)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kind=st.sampled_from([TAGS, CONTACTS, NEWEST_FIRST]),
    count=st.sampled_from([0, 1, 30, 90, 150]),
    limit=st.sampled_from([5, 10, 33, 100]),
    how=st.sampled_from(["awaited", "awaited, one by one", "not awaited"]),
    busy=st.sampled_from([0.0, 0.3, 1.0]),
    troubled=st.sampled_from([0.0, 0.3]),
    seed=st.integers(0, 2**32),
)
def test_nothing_is_lost_and_nothing_comes_twice(
    served: Sandbox, *, kind: Kind, count: int, limit: int, how: str, busy: float, troubled: float, seed: int
) -> None:
    life = Life(served, kind.name, count=count, seed=seed, busy=busy, troubled=troubled)
    clock = FakeClock(auto=True)
    options: Any = {"budget": free(clock), "clock": clock, "retries": PATIENT}
    query = {**kind.query, "limit": limit}

    async def awaited(ahead: int) -> list[Any]:
        async with AsyncClient(served.url, served.token, **options) as ac:
            return [row async for row in AsyncPager(ac, kind.operation, rows=kind.rows, query=query, ahead=ahead)]

    if how == "not awaited":
        with Client(served.url, served.token, **options) as client:
            life.check(list(Pager(client, kind.operation, rows=kind.rows, query=query)))
    else:
        life.check(asyncio.run(awaited(16 if how == "awaited" else 0)))


async def test_a_loop_left_early_leaves_no_connection_and_nobody_in_line(served: Sandbox) -> None:
    served.seed("tags", {"tag": "t{n}", "tagType": "contact"}, count=2000)
    served.faults.choose(lambda method, operation: Fault.slow(0.02))
    budget = Budget(200)
    limits = httpx.Limits(max_connections=3)
    async with AsyncClient(served.url, served.token, budget=budget, limits=limits) as ac:
        for turn in range(12):
            async for _ in ac.tags.list(limit=20).pages():
                if turn % 3:
                    break
                turn += 1  # noqa: PLW2901 - some loops stay a little longer
            await asyncio.sleep(0)
        # A connection that was left open, or a place in the line, would be missing here.
        page = await asyncio.wait_for(ac.tags.list().first(), 10)
        assert len(page) == 100
        await asyncio.sleep(0)
        assert asyncio.all_tasks() == {asyncio.current_task()}
        assert not busy(budget)


async def test_a_listing_without_a_stable_order_is_found_out(served: Sandbox) -> None:
    served.seed("tags", {"tag": "u{n}", "tagType": "contact"}, count=500)
    served.store.shuffled.add("tags")
    async with AsyncClient(served.url, served.token, budget=Budget(10_000)) as ac:
        with pytest.raises(errors.UnstableListingError, match="list_tags"):
            async for _ in ac.tags.list():
                pass


async def test_a_limit_too_high_is_refused_when_the_list_is_asked_for(served: Sandbox) -> None:
    async with AsyncClient(served.url, served.token) as ac:
        before = len(served.requests)
        with pytest.raises(errors.InvalidRequestError, match="from 1 to 100"):
            ac.tags.list(limit=101)
        assert len(served.requests) == before


READ = """
import asyncio, json, sys
from ac_client import AsyncClient, Budget

async def main(url, token, name, limit, stop, stored):
    async with AsyncClient(url, token, budget=Budget(10_000)) as ac:
        pager = getattr(ac, name).list(limit=int(limit), resume=json.loads(stored))
        ids = []
        async for row in pager:
            ids.append(int(row.id))
            if len(ids) == int(stop):
                break
        print(json.dumps([ids, pager.checkpoint(), pager.count, pager.total]))

asyncio.run(main(*sys.argv[1:]))
"""


@pytest.mark.parametrize("name", ["tags", "contacts"])
def test_resumed_in_another_process(served: Sandbox, name: str) -> None:
    life = Life(served, name, count=150, seed=7, busy=1.0)
    found: list[int] = []
    stored = "null"
    for stop in (40, 40, 1000):
        command = [sys.executable, "-c", READ, served.url, served.token, name, "20", str(stop), stored]
        ids, checkpoint, count, _ = json.loads(
            subprocess.run(command, check=True, capture_output=True, text=True).stdout
        )
        found += ids
        assert count == len(found)
        stored = json.dumps(checkpoint)
    assert len(found) == len(set(found))
    assert life.throughout <= set(found)
