"""The rows of one account, kept so that a page costs the same whether there are ten rows or a million.

A table's keys are numbers in ascending order, so that a page by offset is a slice and a page by key a binary search.
Rows that were not changed since they were loaded stay as they came, as JSON bytes or as a template.
"""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any

from .generated import Block, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime


class Table:
    """The rows of one resource.

    Args:
        complete: makes a stored row of a key, some fields and the time it was made: adds the id and what every such
            row has.
        now: what time it is.
        indexed: fields by which rows will be looked up; other fields are indexed when that happens first.
    """

    def __init__(
        self,
        complete: Callable[[int, Row, datetime], Row],
        now: Callable[[], datetime],
        indexed: Iterable[str] = (),
    ) -> None:
        self._complete = complete
        self._now = now
        self._loaded = now()
        self._keys = array("q")
        self._rows: dict[int, Row | bytes] = {}
        self._blocks: list[Block] = []
        # By field and value the keys that have it; a single one, as most are, without a list around it.
        self._indexes: dict[str, dict[str, int | list[int]]] = {name: {} for name in indexed}
        self._next = 1

    def __len__(self) -> int:
        return len(self._keys)

    def __repr__(self) -> str:
        return f"<Table of {len(self)} rows>"

    def __contains__(self, key: object) -> bool:
        return isinstance(key, int) and self._position(key) is not None

    def __iter__(self) -> Iterator[Row]:
        return (self[key] for key in self.keys())

    def __getitem__(self, key: int) -> Row:
        """The row with `key`, for reading; `change` alters it.

        Raises:
            KeyError: there is no such row.
        """
        row = self._rows.get(key)
        if row is None:
            if key not in self:
                raise KeyError(key)
            return next(block for block in self._blocks if key in block).row(key)
        return self._complete(key, _parsed(row), self._loaded) if isinstance(row, bytes) else row

    def keys(self, start: int = 0, stop: int | None = None) -> Sequence[int]:
        """The keys at the positions from `start` to before `stop`, in ascending order."""
        return self._keys[start:stop]

    def after(self, key: int) -> int:
        """The position of the first key greater than `key`."""
        return bisect_right(self._keys, key)

    def before(self, key: int) -> int:
        """The position after the last key less than `key`."""
        return bisect_left(self._keys, key)

    def where(self, name: str, value: object) -> list[int]:
        """The keys of the rows whose field `name` is `value`, in ascending order.

        Values are compared as text without regard to case, as the API's database does.
        """
        text = _text(value)
        found = _listed(self._index(name).get(text))
        for block in self._blocks:
            keys = block.keys_with(name, text)
            if keys is None:
                keys = range(block.first, block.first + block.count)
                found += [k for k in keys if self._is_generated(k) and _text(block.row(k).get(name)) == text]
            else:
                found += [k for k in keys if self._is_generated(k)]
        return sorted(found) if len(found) > 1 else found

    def first_where(self, name: str, value: object) -> int | None:
        """The first key that `where` finds, or None."""
        return next(iter(self.where(name, value)), None)

    def add(self, fields: Mapping[str, Any], key: int | None = None) -> int:
        """Add a row, and return its key.

        Args:
            fields: what the row holds; the rest is filled in.
            key: the row's key; the next free one where it is left out.

        Raises:
            ValueError: there is a row with that key.
        """
        key = self._take(key)
        row = self._complete(key, dict(fields), self._now())
        self._rows[key] = row
        self._enter(key, row)
        return key

    def add_line(self, line: bytes, row: Row, key: int | None = None) -> int:
        """Add a row as the line of a data file that holds it, which is read again when somebody looks at it.

        Args:
            line: a JSON object whose one value is the row's fields.
            row: those fields.
            key: the row's key; the next free one where it is left out.

        Raises:
            ValueError: there is a row with that key.
        """
        key = self._take(key)
        self._rows[key] = line
        self._enter(key, row)
        return key

    def generate(self, count: int, template: Mapping[str, Any]) -> range:
        """Add `count` rows that are made from `template` when somebody looks at them; return their keys."""
        first = self._next
        now = self._now()
        self._blocks.append(Block(first, count, template, lambda key, fields: self._complete(key, fields, now)))
        keys = range(first, first + count)
        self._keys.extend(keys)
        self._next = keys.stop
        return keys

    def change(self, key: int, fields: Mapping[str, Any]) -> Row:
        """Put `fields` into the row with `key`; return the row.

        Raises:
            KeyError: there is no such row.
        """
        row = self[key]
        kept = key in self._rows
        if kept:
            self._leave(key, row)
        row.update(fields)
        self._rows[key] = row
        self._enter(key, row)
        return row

    def remove(self, key: int) -> Row:
        """Take the row with `key` away, and return it.

        Raises:
            KeyError: there is no such row.
        """
        position = self._position(key)
        if position is None:
            raise KeyError(key)
        row = self[key]
        if key in self._rows:
            self._leave(key, row)
            del self._rows[key]
        del self._keys[position]
        return row

    def _take(self, key: int | None) -> int:
        if key is None or key >= self._next:
            key = self._next if key is None else key
            self._keys.append(key)
            self._next = key + 1
            return key
        position = bisect_left(self._keys, key)
        if position < len(self._keys) and self._keys[position] == key:
            raise ValueError(f"there is a row with the id {key} already")
        self._keys.insert(position, key)
        return key

    def _position(self, key: int) -> int | None:
        position = bisect_left(self._keys, key)
        return position if position < len(self._keys) and self._keys[position] == key else None

    def _is_generated(self, key: int) -> bool:
        return key not in self._rows and key in self

    def _index(self, name: str) -> dict[str, int | list[int]]:
        index = self._indexes.get(name)
        if index is None:
            index = self._indexes[name] = {}
            for key in sorted(self._rows):
                row = self._rows[key]
                self._note(index, name, key, _parsed(row) if isinstance(row, bytes) else row)
        return index

    def _enter(self, key: int, row: Row) -> None:
        for name, index in self._indexes.items():
            self._note(index, name, key, row)

    def _note(self, index: dict[str, int | list[int]], name: str, key: int, row: Row) -> None:
        value = row.get(name)
        # A line of a data file may lack what every row has, or spell it as a number.
        text = value.casefold() if type(value) is str else _text(self[key].get(name))
        held = index.get(text)
        if held is None:
            index[text] = key
        elif isinstance(held, list):
            held.insert(bisect_left(held, key), key)
        else:
            index[text] = sorted((held, key))

    def _leave(self, key: int, row: Row) -> None:
        for name, index in self._indexes.items():
            value = _text(row.get(name))
            held = index[value]
            if isinstance(held, list) and len(held) > 1:
                del held[bisect_left(held, key)]
            else:
                del index[value]


def _text(value: object) -> str:
    return str(value).casefold()


def _parsed(line: bytes) -> Row:
    fields: Row = next(iter(json.loads(line).values()))
    return fields


def _listed(keys: int | list[int] | None) -> list[int]:
    if keys is None:
        return []
    return list(keys) if isinstance(keys, list) else [keys]
