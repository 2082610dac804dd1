"""The API's date spellings: read tolerantly, written strictly.

Responses keep their dates as text, for accounts write them in five ways and write `0000-00-00` for none; `parse` makes
a `datetime` of any of them. What is sent as a date and time must have an offset, and the models see to it here.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from importlib import import_module
from typing import Any

LONGEST = 64
"""No spelling of a moment is longer, in characters; what is, is not even looked at."""
FIRST_YEAR = 1000
"""No number below is a year where the order of the parts is guessed: "1.2.3" is a version, and "3 4 5" anything."""


def parse(text: object, tz: tzinfo | str | None = None) -> datetime | None:
    """Return the moment that a text of the API stands for, with its offset.

    It reads `2018-09-12T17:20:20-05:00`, `2020-06-08 23:06:39`, `2021-04-16T16:12:22.222685095Z` (a `datetime` keeps
    the microseconds), `2024-01-30T14:56:02.952Z`, and what `python-dateutil` makes sense of, as long as it says year
    (with four digits), month and day. `GMT-0500` and `UTC-05:00` are five hours behind UTC. None, the empty text,
    `"0"`, `0000-00-00` and `0001-01-01` with or without a time, and what is no moment give None.

    Args:
        text: a field of a response, whatever it holds.
        tz: the account's time zone, as a `tzinfo` or a name such as `America/Chicago`, for texts without an offset. The
            API does not tell it with each text; left out, such texts are taken as UTC. With a name that is no zone,
            or that this machine does not know (Windows needs the package `tzdata`), they give None, and so they do
            where a `tzinfo` has no offset to give.

    Raises:
        TypeError: when `tz` is something else. Whatever `text` is, nothing is raised.
    """
    if tz is not None and not isinstance(tz, (str, tzinfo)):
        raise TypeError(f"tz must be a tzinfo, the name of a zone, or None, not {type(tz).__name__}")
    # PHP writes its zero date as -0001-11-30 too, and Go, which wrote the nanoseconds, as 0001-01-01; ids, counts and
    # timestamps are digits alone.
    if not isinstance(text, str) or not 0 < len(text) <= LONGEST:
        return None
    if text.isdecimal() or text.startswith(("0000-00-00", "0001-01-01", "-")):
        return None
    moment: datetime | None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = _guess(text)
    if moment is None or moment.tzinfo is not None:
        return moment
    zone = _zone(tz) if isinstance(tz, str) else tz or UTC
    if zone is None:
        return None
    # A zone of pytz has an offset only where it sets it itself; by `replace` it would be that of the 19th century.
    localize = getattr(zone, "localize", None)
    try:
        aware: datetime = localize(moment) if localize else moment.replace(tzinfo=zone)
    except OverflowError:  # it looks a day further, and the text is of the last
        return None
    return None if aware.utcoffset() is None else aware


# dateutil reads `GMT-0500` as POSIX does, five hours ahead; what writes dates, JavaScript first, means the opposite.
_NAME_OF_UTC = re.compile(r"(?<![A-Z])(?:GMT|UTC|Z) ?(?=[+-]\d)", re.IGNORECASE)


def _guess(text: str) -> datetime | None:
    bare = _NAME_OF_UTC.sub("", text)

    def zone(name: str | None, seconds: int | None) -> tzinfo | None:
        # An abbreviation such as EST alone is no zone, for several places share it; EST-0500 is read as POSIX does too.
        if name is not None and (seconds is None or f"{name}+" in bare or f"{name}-" in bare):
            raise ValueError(name)
        return None if seconds is None else timezone(timedelta(seconds=seconds))

    try:
        # What the text leaves out is taken from the default: where two defaults make two moments, it left out a part.
        # A day of the week moves the default by less than the two weeks between them.
        first, second = (
            _parser().parse(bare, default=datetime(year, month, day), tzinfos=zone)  # noqa: DTZ001 - the zone is the text's
            for year, month, day in ((2000, 1, 1), (2004, 2, 15))
        )
    except Exception:  # noqa: BLE001 - dateutil raises whatever its parts raise, and this must not
        return None
    return first if first == second else None


@lru_cache(maxsize=1)
def _parser() -> Any:
    found = import_module("dateutil.parser")  # by name, for its types are a package of their own
    convert = found.parserinfo.convertyear

    def convertyear(self: Any, year: int, century_specified: bool = False) -> Any:
        if year < FIRST_YEAR:
            raise ValueError(year)
        return convert(self, year, century_specified)

    return found.parser(type("WholeYears", (found.parserinfo,), {"convertyear": convertyear})())


@lru_cache(maxsize=64)
def _zone(name: str) -> tzinfo | None:
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (LookupError, OSError, ValueError):
        return None


def read_datetime(text: str) -> Any:
    """Return the aware `datetime` whose `isoformat()` is the text; the text itself where there is none."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return moment if moment.tzinfo is not None and moment.isoformat() == text else text


def read_date(text: str) -> Any:
    """Return the `date` whose `isoformat()` is the text; the text itself where there is none."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    return day if day.isoformat() == text else text


def write_datetime(value: date, field: str) -> str:
    """Return the text of an aware `datetime`.

    Args:
        value: what a model's field holds.
        field: the model and the field, for the error.

    Raises:
        InvalidRequestError: for what leaves open which moment is meant: a `datetime` without an offset, and a `date`.
    """
    if isinstance(value, datetime) and value.utcoffset() is not None:
        return value.isoformat()
    from .errors import InvalidRequestError

    lacks = "a datetime without an offset" if isinstance(value, datetime) else "a date without a time"
    raise InvalidRequestError(
        f"{field} is {lacks} ({value}); give it one with a zone, such as datetime.now(UTC) or value.astimezone()"
    )


def write_date(value: date, field: str) -> str:
    """Return the text of a `date`.

    Args:
        value: what a model's field holds.
        field: the model and the field, for the error.

    Raises:
        InvalidRequestError: for a `datetime`, whose day depends on a zone; its `date()` says which is meant.
    """
    if isinstance(value, datetime):
        from .errors import InvalidRequestError

        raise InvalidRequestError(f"{field} is a datetime ({value}) where the API wants a date; give it value.date()")
    return value.isoformat()
