"""Data files: the rows that an account starts with, one JSON object a line.

    {"tags": {"tag": "vip", "tagType": "contact"}}
    {"contacts": {"email": "person{n}@example.com"}, "count": 1000000}

The key is the resource, by the key of its list. With `count` a line stands for many rows, in which `{n}` is 1, 2, 3
and so on. Empty lines, and lines that begin with #, are skipped.
"""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from .account import Account
    from .resources import Resource
    from .rows import Row

_FEW = 1000

# Without the guess at the encoding that `json.loads` makes for each of a million lines.
_decode = json.JSONDecoder().decode


class DataError(ValueError):
    """A data file says something that the OpenAPI document does not know; the text names the line."""


def load(account: Account, path: Path) -> int:
    """Put the rows of a file into an account; return how many there are.

    Nothing of a file with a mistake in its first thousand lines is loaded; of a longer file, what stands before the
    mistake is.

    Args:
        account: where to put them.
        path: the file.

    Raises:
        DataError: a line is not what it should be; the text says which, and why.
        OSError: the file cannot be read.
    """
    with path.open("rb") as stream:
        numbered = enumerate(stream, 1)
        first = list(itertools.islice(numbered, _FEW))
        scratch = _Loader(account, path.name)
        for number, line in first:
            scratch.read(number, line)
        loader = _Loader(account, path.name)
        return sum(loader.store(number, line) for number, line in itertools.chain(first, numbered))


def check(account: Account, resource: Resource, row: object) -> None:
    """Refuse what cannot be a row of a resource.

    Raises:
        TypeError: it is no object, or holds an object or an array where the resource has another type.
        ValueError: it has a field that the resource has not; the text says which, and which there are.
    """
    if not isinstance(row, dict):
        raise TypeError(f"what {resource.name} holds must be an object of fields")
    if not resource.fields and not resource.sent:
        return
    unknown = row.keys() - resource.fields.keys() - resource.sent.keys()
    if unknown:
        known = ", ".join(sorted({*resource.fields, *resource.sent}))
        raise ValueError(f"{resource.name} has no field {min(unknown)!r}; it has {known}")
    for name, value in row.items():
        if isinstance(value, (dict, list)):
            types = account.document.types({**resource.sent, **resource.fields}[name])
            kind = "array" if isinstance(value, list) else "object"
            if types and kind not in types:
                raise TypeError(f"{name} of {resource.name} is {' or '.join(sorted(types))}, not an {kind}")


class _Loader:
    """Reads lines, with what was found out about a resource kept for the next line."""

    def __init__(self, account: Account, name: str) -> None:
        self._account = account
        self._name = name

    def read(self, number: int, line: bytes) -> tuple[str, Row, int | None] | None:
        """The resource, the row and the count of one line; None for a line without any."""
        text = line.strip()
        if not text or text.startswith(b"#"):
            return None
        try:
            parsed: Any = _decode(text.decode())
        except ValueError as error:
            raise self._error(number, f"is not JSON: {error}") from None
        if not isinstance(parsed, dict):
            raise self._error(number, 'is not an object such as {"tags": {"tag": "vip"}}')
        count = parsed.pop("count", None)
        if count is not None and (not isinstance(count, int) or isinstance(count, bool) or count < 0):
            raise self._error(number, f"has a count that is no whole number: {count!r}")
        if len(parsed) != 1:
            raise self._error(number, f"must name one resource, not {len(parsed)}")
        name, row = next(iter(parsed.items()))
        try:
            check(self._account, self._account.resource(name), row)
        except (KeyError, TypeError, ValueError) as error:
            raise self._error(number, f": {error.args[0]}") from None
        return name, row, count

    def store(self, number: int, line: bytes) -> int:
        """Put the rows of one line into the account; return how many there are."""
        found = self.read(number, line)
        if found is None:
            return 0
        name, row, count = found
        if count is not None:
            self._account.table(name).generate(count, row)
            return count
        try:
            self._account.put(name, row, line)
        except ValueError as error:
            raise self._error(number, f": {error}") from None
        return 1

    def _error(self, number: int, what: str) -> DataError:
        separator = "" if what.startswith(":") else " "
        return DataError(f"{self._name}, line {number}{separator}{what}")
