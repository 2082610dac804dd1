"""Contacts in a CSV file, as `imports.run` takes them; for the command `ac import`."""

from __future__ import annotations

import csv
from itertools import islice
from typing import TYPE_CHECKING, Any, NoReturn

from .errors import InvalidRequestError
from .jobs.fields import SEVERAL

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .client import Client
    from .jobs.fields import CustomField

COLUMNS = ("email", "first_name", "last_name", "phone", "customer_acct_name", "tags", "lists")
_SPELLED = {"e_mail": "email", "email_address": "email", "firstname": "first_name", "lastname": "last_name"}


class Contacts:
    """The rows of a file, checked as a whole before the first is sent.

    Args:
        file: in UTF-8, with a heading; cells are separated by commas, semicolons or tabs.
        ac: the account that knows custom fields and lists by name.
        more: what each contact gets besides.

    Raises:
        InvalidRequestError: when the heading has an unknown column, or the file cannot be read as a table.
    """

    def __init__(self, file: Path, ac: Client, **more: object) -> None:
        self._file, self._more = file, more
        heading = next(self._lines(), (0, []))[1]
        self._columns = [self._column(ac, name) for name in heading]
        if "email" not in self._columns:
            self._refuse(f"its heading has no column email; others are {', '.join(COLUMNS[1:])} and custom fields")
        if len({column if isinstance(column, str) else column.id for column in self._columns}) < len(heading):
            self._refuse("two columns of its heading are the same")
        lists = list(ac.lists.list()) if "lists" in self._columns else []
        self._lists = {row.name.casefold(): row.id for row in lists} | {row.id: row.id for row in lists}
        self.count = sum(1 for _ in self)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for number, cells in islice(self._lines(), 1, None):
            if len(cells) != len(self._columns):
                self._refuse(f"line {number} has {len(cells)} cells, and the heading has {len(self._columns)}")
            contact: dict[str, Any] = {**self._more}
            for column, cell in zip(self._columns, map(str.strip, cells), strict=True):
                if not cell:
                    continue
                if not isinstance(column, str):
                    several = column.type in SEVERAL and cell not in column.options
                    contact.setdefault("fields", {})[column.id] = _parts(cell) if several else cell
                elif column == "lists":
                    contact["subscribe"] = [self._list(number, name) for name in _parts(cell)]
                else:
                    contact[column] = _parts(cell) if column == "tags" else cell
            yield contact

    def _column(self, ac: Client, name: str) -> str | CustomField:
        plain = name.strip().lower().replace(" ", "_").replace("-", "_")
        plain = _SPELLED.get(plain, plain)
        if plain in COLUMNS:
            return plain
        try:
            return ac.fields.by_name()[name]
        except KeyError as error:
            self._refuse(f"{error.args[0]}; other columns are {', '.join(COLUMNS)}")

    def _list(self, number: int, name: str) -> str:
        if name.casefold() not in self._lists:
            self._refuse(f"line {number}: there is no list {name!r}")
        return self._lists[name.casefold()]

    def _lines(self) -> Iterator[tuple[int, list[str]]]:
        """All lines that are not empty, with their numbers."""
        try:
            with self._file.open(encoding="utf-8-sig", newline="") as source:
                delimiter = max(",;\t", key=source.readline().count)
                source.seek(0)
                reader = csv.reader(source, delimiter=delimiter, strict=True)
                for cells in reader:
                    if any(cells):
                        yield reader.line_num, cells
        except UnicodeDecodeError:
            self._refuse("it is not in UTF-8")
        except csv.Error as error:
            self._refuse(f"it is no CSV: {error}")

    def _refuse(self, text: str) -> NoReturn:
        raise InvalidRequestError(f"{self._file}: {text}; nothing was sent")


def _parts(cell: str) -> list[str]:
    return [part.strip() for part in cell.split("||" if "||" in cell else ",") if part.strip()]
