"""The rows of an account behave as a plain list of rows would, at any size and at the same cost."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from ac_sandbox.store import Table

NOW = datetime(2024, 1, 2, tzinfo=UTC)


def complete(key: int, fields: dict[str, Any], _now: datetime) -> dict[str, Any]:
    return {"id": str(key), "name": "", **fields}


def new_table(*indexed: str) -> Table:
    return Table(complete, lambda: NOW, indexed)


class Rows(RuleBasedStateMachine):
    """A table beside a dictionary of all its rows."""

    @initialize(indexed=st.sampled_from([(), ("name",), ("id", "name")]))
    def start(self, indexed: tuple[str, ...]) -> None:
        self.table = new_table(*indexed)
        self.model: dict[int, dict[str, Any]] = {}
        self.next = 1

    names = st.sampled_from(["", "a", "B", "b", "name 1", "name 3", "NAME 2", "x"])

    def put(self, key: int, fields: dict[str, Any]) -> None:
        self.model[key] = {"id": str(key), "name": "", **fields}
        self.next = max(self.next, key + 1)

    @rule(name=names)
    def add(self, name: str) -> None:
        key = self.table.add({"name": name})
        assert key == self.next
        self.put(key, {"name": name})

    @rule(name=names, key=st.integers(1, 60))
    def add_with_a_key(self, name: str, key: int) -> None:
        if key in self.model:
            with pytest.raises(ValueError, match="already"):
                self.table.add({"name": name}, key)
        else:
            self.table.add({"name": name}, key)
            self.put(key, {"name": name})

    @rule(name=names)
    def add_a_line(self, name: str) -> None:
        line = json.dumps({"things": {"name": name}}).encode()
        self.put(self.table.add_line(line, {"name": name}), {"name": name})

    @rule()
    def add_a_line_that_lacks_the_name(self) -> None:
        self.put(self.table.add_line(b'{"things": {}}', {}), {})

    @rule(count=st.integers(0, 5), template=st.sampled_from(["name {n}", "x", "{n} of {n}"]))
    def generate(self, count: int, template: str) -> None:
        for number, key in enumerate(self.table.generate(count, {"name": template}), 1):
            self.put(key, {"name": template.replace("{n}", str(number))})

    @rule(data=st.data(), name=names)
    def change(self, data: st.DataObject, name: str) -> None:
        key = data.draw(st.sampled_from(sorted(self.model) or [1]))
        if key in self.model:
            assert self.table.change(key, {"name": name})["name"] == name
            self.model[key]["name"] = name
        else:
            with pytest.raises(KeyError):
                self.table.change(key, {"name": name})

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from(sorted(self.model) or [1]))
        if key in self.model:
            assert self.table.remove(key) == self.model.pop(key)
        else:
            with pytest.raises(KeyError):
                self.table.remove(key)

    @rule(name=names)
    def look_up(self, name: str) -> None:
        expected = [key for key, row in sorted(self.model.items()) if row["name"].casefold() == name.casefold()]
        assert self.table.where("name", name) == expected
        assert self.table.first_where("name", name) == (expected[0] if expected else None)

    @rule(key=st.integers(0, 60), start=st.integers(0, 10), count=st.integers(0, 10))
    def page(self, key: int, start: int, count: int) -> None:
        keys = sorted(self.model)
        assert list(self.table.keys(start, start + count)) == keys[start : start + count]
        assert self.table.after(key) == sum(one <= key for one in keys)
        assert self.table.before(key) == sum(one < key for one in keys)
        assert self.table.where("id", key) == [one for one in keys if one == key]

    @invariant()
    def the_same_rows(self) -> None:
        assert len(self.table) == len(self.model)
        assert list(self.table) == [row for _, row in sorted(self.model.items())]
        assert all((key in self.table) == (key in self.model) for key in range(62))


TestRows = pytest.mark.filterwarnings("default")(Rows.TestCase)
TestRows.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


class Counted:
    """Counts the rows that are made."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self, key: int, fields: dict[str, Any], now: datetime) -> dict[str, Any]:
        self.made += 1
        return complete(key, fields, now)


@pytest.mark.parametrize("size", [1_000, 1_000_000])
def test_what_is_looked_at_is_made_and_nothing_else(size: int) -> None:
    counted = Counted()
    table = Table(counted, lambda: NOW)
    table.generate(size, {"name": "person {n}"})
    assert counted.made == 0
    last = table.keys(len(table) - 100)
    assert table[last[-1]]["name"] == f"person {size}"
    assert counted.made == 1
    assert table.where("name", f"person {size // 2}") == [size // 2]
    assert table.where("name", "person 0") == table.where("name", "person 01") == table.where("name", "person") == []
    assert table.after(size - 3) == size - 3
    assert counted.made == 1


@given(st.sets(st.integers(1, 100_000), max_size=50))
@settings(deadline=None, max_examples=20)
def test_random_deletions_from_many_leave_the_others_in_order(gone: set[int]) -> None:
    table = new_table()
    table.generate(100_000, {"name": "person {n}"})
    for key in gone:
        table.remove(key)
    assert len(table) == 100_000 - len(gone)
    assert list(table.keys()) == [key for key in range(1, 100_001) if key not in gone]
    assert all(key not in table and table.where("name", f"person {key}") == [] for key in gone)


def test_a_row_that_was_generated_can_be_changed_and_is_found_by_what_it_holds_now() -> None:
    table = new_table()
    table.generate(10, {"name": "person {n}"})
    table.change(5, {"name": "Ada"})
    assert table[5] == {"id": "5", "name": "Ada"}
    assert table.where("name", "person 5") == []
    assert table.where("name", "ada") == [5]
    table.remove(5)
    assert table.where("name", "ada") == []
    assert table.add({"name": "new"}) == 11
