"""Keys of rows: what tells one row of a listing from another."""

from __future__ import annotations

import json
from collections.abc import Mapping

from ..types import UNSET

Key = int | str
"""A row's id as a number where it is one, otherwise a text."""

LONGEST = 19
"""Digits of an id that is read as a number; longer ones are compared as text."""


def key_of(row: object) -> Key:
    """What tells a row from others: its id, as a number where it is one, or else the whole row as JSON text.

    The same id may come as text and as a number, for the API repeats the type that was written.
    """
    identity = getattr(row, "id", UNSET)
    if identity is UNSET and isinstance(row, Mapping):
        identity = row.get("id", UNSET)
    if isinstance(identity, int) and not isinstance(identity, bool):
        return identity
    if isinstance(identity, str):
        plain = identity.isascii() and identity.isdigit() and len(identity) <= LONGEST
        return int(identity) if plain and str(int(identity)) == identity else identity
    if identity is UNSET or identity is None:
        to_dict = getattr(row, "to_dict", None)
        identity = to_dict() if callable(to_dict) else row
    return json.dumps(identity, sort_keys=True, default=str)


class Keys:
    """A set of keys that is small where they are numbers close to each other."""

    def __init__(self) -> None:
        self._bits: dict[int, int] = {}
        self._texts: set[Key] = set()

    def add(self, key: Key) -> bool:
        """Add a key; returns whether it is new."""
        if isinstance(key, str):
            count = len(self._texts)
            self._texts.add(key)
            return len(self._texts) > count
        block, bit = key >> 6, 1 << (key & 63)
        bits = self._bits.get(block, 0)
        self._bits[block] = bits | bit
        return not bits & bit
