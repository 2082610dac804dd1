"""Rows that exist by the million without being kept: made from a template when somebody looks at them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PLACE = "{n}"

Row = dict[str, Any]


class Block:
    """A run of rows with consecutive keys.

    Args:
        first: the key of the first row.
        count: how many rows.
        template: the fields of every row; `{n}` in a text stands for the row's number, 1 for the first.
        complete: makes a stored row of a key and the template's fields.
    """

    __slots__ = ("_complete", "_fixed", "_numbered", "count", "first", "template")

    def __init__(
        self, first: int, count: int, template: Mapping[str, Any], complete: Callable[[int, Row], Row]
    ) -> None:
        self.first = first
        self.count = count
        self.template = dict(template)
        self._numbered = [name for name, value in template.items() if isinstance(value, str) and PLACE in value]
        self._fixed = {name: value for name, value in template.items() if name not in self._numbered}
        self._complete = complete

    def __contains__(self, key: int) -> bool:
        return self.first <= key < self.first + self.count

    def row(self, key: int) -> Row:
        """The row with `key`, made again."""
        number = str(key - self.first + 1)
        fields = dict(self._fixed)
        for name in self._numbered:
            fields[name] = self.template[name].replace(PLACE, number)
        return self._complete(key, fields)

    def keys_with(self, name: str, value: str) -> range | None:
        """The keys of the rows whose field `name` is `value`, found without making a row.

        Args:
            name: the field.
            value: in lower case.

        Returns:
            None where the rows have to be made to know.
        """
        if name == "id":
            key = int(value) if value.isdecimal() else -1
            return range(key, key + 1) if key in self else range(0)
        if name not in self.template:
            return None
        template = self.template[name]
        if name not in self._numbered:
            return range(self.first, self.first + self.count) if str(template).casefold() == value else range(0)
        if template.count(PLACE) != 1:
            return None
        before, after = template.casefold().split(PLACE)
        middle = value[len(before) : len(value) - len(after)]
        if not (value.startswith(before) and value.endswith(after) and middle.isdecimal() and middle[0] != "0"):
            return range(0)
        key = self.first + int(middle) - 1
        return range(key, key + 1) if key in self else range(0)
