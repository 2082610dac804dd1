"""Custom fields by name, and their values as Python has them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias
from weakref import WeakKeyDictionary

from .. import dates
from .._codec import read_moment
from ..errors import InvalidRequestError
from ._driver import Steps, connections_of, job, next_page

if TYPE_CHECKING:
    from ..models import Field

FieldOutput: TypeAlias = str | Decimal | date | datetime | list[str] | None
"""What a custom field holds."""
Values: TypeAlias = Mapping[str, object] | Mapping[int, object] | Mapping[str | int, object]
"""Values by the names of their fields."""

SEVERAL = ("listbox", "multiselect", "checkbox")
ONE_OF = ("dropdown", "radio")
_DIGITS = 100


@dataclass(frozen=True, slots=True)
class CustomField:
    """A custom field of contacts.

    Args:
        id: its id.
        title: what people call it.
        perstag: its personalization tag, such as CUSTOMER_GROUP.
        type: what it holds: text, textarea, hidden, number, currency, date, datetime, dropdown, radio, listbox
            (several options) or checkbox.
        options: the values that it can have, each with its label; none where anything goes.
        row: all that the account says of it.
    """

    id: str
    title: str
    perstag: str
    type: str
    options: Mapping[str, str]
    row: Field

    def encode(self, value: object) -> str:
        """Return a value as the account keeps it.

        How the account keeps money in a custom field of a contact is documented nowhere, so a currency field takes any
        text as it is, and numbers as they are written.

        Raises:
            InvalidRequestError: when the field cannot hold it.
        """
        if value is None or value == "":
            return ""
        if self.type in SEVERAL:
            chosen = [value] if isinstance(value, str) else value
            if not isinstance(chosen, Sequence):
                self._refuse(value, "a list of its options")
            options = list(dict.fromkeys(map(self._option, chosen)))
            for option in options:
                if "||" in f"|{option}|":  # two bars stand between options
                    self._refuse(option, "options without '||', and without '|' at either end")
            return f"||{'||'.join(options)}||" if options else ""
        if self.type in ONE_OF:
            return self._option(value)
        if isinstance(value, bool) or not isinstance(value, str | int | float | Decimal | date):
            self._refuse(value, "a single value")
        if self.type in ("date", "datetime"):
            return self._moment(value)
        if isinstance(value, date):
            self._refuse(value, "text")
        return value if isinstance(value, str) and self.type != "number" else self._number(value)

    def decode(self, text: str | None) -> FieldOutput:
        """Return what the account keeps as a Python value: the text itself where it is none of its type."""
        if self.type in SEVERAL:
            return [one for one in (text or "").split("||") if one]
        if not text or self.type not in ("number", "currency", "date", "datetime"):
            return text or None
        if self.type in ("number", "currency"):
            try:
                number = Decimal(text)
            except InvalidOperation:
                return text
            return number if number.is_finite() else text
        if text.startswith("0000-00-00"):
            return None
        found = read_moment(text[:10], date) if self.type == "date" else dates.parse(text)
        return found if isinstance(found, date) else text

    def _option(self, value: object) -> str:
        if not isinstance(value, str) or not value:
            self._refuse(value, "the text of an option")
        if not self.options or value in self.options:
            return value
        named = {label.casefold(): option for option, label in self.options.items()}
        named |= {option.casefold(): option for option in self.options}
        if value.casefold() not in named:
            self._refuse(value, f"one of {', '.join(map(repr, self.options))}")
        return named[value.casefold()]

    def _number(self, value: Any) -> str:
        try:
            number = Decimal(str(value).strip())
        except InvalidOperation:
            self._refuse(value, "a number")
        if not number.is_finite() or abs(number.adjusted()) > _DIGITS:
            self._refuse(value, f"a finite number of at most {_DIGITS} digits")
        return format(number, "f")

    def _moment(self, value: Any) -> str:
        if self.type == "date":
            if isinstance(value, datetime) or not isinstance(value, date | str):
                self._refuse(value, "a date; a datetime's day depends on a zone, and its date() says which is meant")
            if isinstance(value, str) and isinstance(read_moment(value, date), str):
                self._refuse(value, "a date such as 2027-01-05")
            return str(value)
        if isinstance(value, datetime) and value.utcoffset() is not None:
            return value.isoformat(timespec="seconds")
        if not isinstance(value, str) or dates.parse(value) is None:
            self._refuse(value, "a datetime with its offset from UTC")
        return value

    def _refuse(self, value: object, wanted: str) -> NoReturn:
        raise InvalidRequestError(f"the field {self.title!r} ({self.type}) takes {wanted}, not {value!r}")


class FieldsByName(Mapping[str | int, CustomField]):
    """The custom fields of contacts by title or personalization tag, in any case, or id; iterates over titles.

    Args:
        fields: all of them.
    """

    __slots__ = ("_fields", "_found")

    def __init__(self, fields: Sequence[CustomField]) -> None:
        self._fields = fields
        self._found: dict[str, CustomField | None] = {}
        # A title goes before a tag, a tag before an id, and two fields of one title are none.
        for name in ("id", "perstag", "title"):
            named: dict[str, CustomField | None] = {}
            for field in fields:
                if key := getattr(field, name).casefold():
                    named[key] = None if key in named else field
            self._found |= named

    def __getitem__(self, name: str | int) -> CustomField:
        key = str(name).strip().strip("%").casefold()
        found = self._found.get(key) or self._found.get(str(name).casefold())
        if found is not None:
            return found
        if key in self._found:
            raise KeyError(f"several custom fields are called {name!r}; use the personalization tag or id")
        near = difflib.get_close_matches(key, [one.title.casefold() for one in self._fields], 3)
        titles = [repr(one.title) for one in self._fields if one.title.casefold() in near]
        raise KeyError(f"there is no custom field {name!r}" + (f"; there is {', '.join(titles)}" if near else ""))

    def __repr__(self) -> str:
        return f"FieldsByName({', '.join(field.title for field in self._fields)})"

    def __iter__(self) -> Iterator[str]:
        return iter([field.title for field in self._fields])

    def __len__(self) -> int:
        return len(self._fields)

    def encode(self, values: Values) -> dict[str, str]:
        """Return values as the account keeps them, by the ids of their fields.

        Raises:
            InvalidRequestError: when a field is unknown or given twice, or cannot hold its value.
        """
        encoded: dict[str, str] = {}
        for name, value in values.items():
            try:
                field = self[name]
            except KeyError as error:
                raise InvalidRequestError(error.args[0]) from None
            if field.id in encoded:
                raise InvalidRequestError(f"the field {field.title!r} is given twice")
            encoded[field.id] = field.encode(value)
        return encoded


_cache: WeakKeyDictionary[Any, FieldsByName] = WeakKeyDictionary()
"""By what the variants of a client share: its connections."""


class FieldJobs:
    """What `ac.fields` has besides its operations."""

    __slots__ = ()

    @job
    def by_name(self, *, refresh: bool = False) -> Steps[FieldsByName]:
        """Get all custom fields of contacts by title, personalization tag or id.

        They are read once, and kept with the client.

        Args:
            refresh: Whether to read them again.
        """
        from ..api.fields import list_fields
        from ..pages import Reading

        key = connections_of(self)
        if not refresh and key in _cache:
            return _cache[key]
        reading = Reading(list_fields.OPERATION, rows=lambda page: page.fields)
        rows: list[Field] = []
        options: dict[str, dict[str, str]] = {}
        while (page := (yield from next_page(reading))) is not None:
            rows += page
            for option in page.envelope.field_options or ():
                options.setdefault(str(option.field), {})[option.value] = option.label
        made = [
            CustomField(row.id, row.title, row.perstag or "", row.type_ or "", options.get(row.id, {}), row)
            for row in rows
        ]
        _cache[key] = FieldsByName(made)
        return _cache[key]


def known(namespace: Any, names: Iterable[str | int]) -> Steps[FieldsByName]:
    """The fields by name, read again where one of these is not among them."""
    found = yield from FieldJobs.by_name.steps(namespace)
    if all(name in found for name in names):
        return found
    return (yield from FieldJobs.by_name.steps(namespace, refresh=True))
