"""Keys of rows: what tells one row of a listing from another."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from ..types import UNSET

Key = int | str
"""A row's id as a number where it is one, otherwise a text."""

LONGEST = 19
"""Digits of an id that is read as a number; longer ones are compared as text."""


def keys_of(rows: Iterable[object]) -> list[Key]:
    """The keys of one reply's rows.

    Rows without an id that are alike within a reply are different rows: the second of them has a 2 behind its text.
    """
    keys: list[Key] = []
    alike: dict[str, int] = {}
    for row in rows:
        key = _id_of(row)
        if key is None:
            to_dict = getattr(row, "to_dict", None)
            key = json.dumps(to_dict() if callable(to_dict) else row, sort_keys=True, default=str)
            alike[key] = count = alike.get(key, 0) + 1
            key = key if count == 1 else f"{key} {count}"
        keys.append(key)
    return keys


def _id_of(row: object) -> Key | None:
    """A row's id, as a number where it is one; None where it has none, or one that tells nothing.

    The same id may come as text and as a number, for the API repeats the type that was written.
    """
    identity = getattr(row, "id", UNSET)
    if identity is UNSET and isinstance(row, Mapping):
        identity = row.get("id", UNSET)
    if isinstance(identity, int) and not isinstance(identity, bool):
        return identity
    if isinstance(identity, str) and identity:
        plain = identity.isascii() and identity.isdigit() and len(identity) <= LONGEST
        return int(identity) if plain and str(int(identity)) == identity else identity
    return str(identity) if isinstance(identity, float) else None


class Keys:
    """A set of keys that is small where they are numbers close to each other."""

    def __init__(self) -> None:
        self._bits: dict[int, int] = {}
        self._texts: set[Key] = set()
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def add(self, key: Key) -> bool:
        """Add a key; returns whether it is new."""
        if isinstance(key, str):
            new = key not in self._texts
            self._texts.add(key)
        else:
            block, bit = key >> 6, 1 << (key & 63)
            bits = self._bits.get(block, 0)
            self._bits[block] = bits | bit
            new = not bits & bit
        self._count += new
        return new
