"""A million contacts: a page makes the rows that it shows, whatever there is besides."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from ac_sandbox import Sandbox


def count_made(sandbox: Sandbox, name: str) -> Callable[[], int]:
    """Count the rows that are made from now on; the function that is returned says how many since it was last asked."""
    table = sandbox.store.table(name)
    original, made = table._complete, 0

    def counting(*arguments: Any) -> dict[str, Any]:
        nonlocal made
        made += 1
        return original(*arguments)

    # What was generated before asks the table, too.
    table._complete = counting

    def since() -> int:
        nonlocal made
        counted, made = made, 0
        return counted

    return since


@pytest.mark.parametrize("size", [1_000, 1_000_000])
def test_a_page_costs_the_same_at_any_size(sandbox: Sandbox, http: httpx.Client, size: int) -> None:
    sandbox.seed("contacts", {"email": "person{n}@example.com", "firstName": "P{n}"}, count=size)
    chance = random.Random(7)
    for key in chance.sample(range(1, size - 200), 300):
        sandbox.store.table("contacts").remove(key)
    made = count_made(sandbox, "contacts")

    def page(query: str) -> list[int]:
        return [int(row["id"]) for row in http.get(f"/contacts?limit=100&{query}").json()["contacts"]]

    last = size - 150
    for query, expected in (
        ("offset=0", None),
        (f"orders[id]=ASC&id_greater={last}", list(range(last + 1, last + 101))),
        (f"orders[id]=DESC&id_less={last}", None),
        ("orders[id]=DESC", list(range(size, size - 100, -1))),
        (f"offset={size - 300 - 50}", list(range(size - 49, size + 1))),
    ):
        ids = page(query)
        assert expected is None or ids == expected
        assert made() == len(ids)
    assert http.get(f"/contacts?email=person{size}@example.com").json()["contacts"][0]["firstName"] == f"P{size}"
    assert made() == 1
    assert http.get("/contacts?limit=1").json()["meta"]["total"] == str(size - 300)


def test_a_walk_by_key_meets_every_row_once_while_others_go(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("contacts", {"email": "person{n}@example.com"}, count=3_000)
    chance = random.Random(3)
    left = set(range(1, 3_001))
    seen: list[int] = []
    after = 0
    while rows := http.get(f"/contacts?limit=100&orders[id]=ASC&id_greater={after}").json()["contacts"]:
        seen += [int(row["id"]) for row in rows]
        after = seen[-1]
        for gone in chance.sample(sorted(left), 20):
            left.discard(gone)
            assert http.delete(f"/contacts/{gone}").status_code == 200
    assert len(seen) == len(set(seen))
    assert left <= set(seen)


def test_a_hundred_thousand_tags_are_there_at_once(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("tags", {"tag": "tag {n}", "tagType": "contact"}, count=100_000)
    assert http.get("/tags?limit=1&offset=99999").json()["tags"][0]["tag"] == "tag 100000"
    again = http.post("/tags", json={"tag": {"tag": "tag 4321", "tagType": "contact"}})
    assert (again.status_code, again.json()["tag"]["id"]) == (200, "4321")
    assert http.post("/tags", json={"tag": {"tag": "tag 0", "tagType": "contact"}}).json()["tag"]["id"] == "100001"
