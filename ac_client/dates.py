"""The API's date spellings: `parse` makes an aware `datetime` of any of them."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, datetime, tzinfo
from importlib import import_module

from .errors import ConfigurationError

# PHP writes its zero date as -0001-11-30 too, and Go, which wrote nanoseconds, as 0001-01-01.
_NONE = ("0000-00-00", "0001-01-01")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")  # ids and counts are digits, too


def parse(text: object, tz: tzinfo | str | None = None) -> datetime | None:
    """Parse a date of the API into an aware `datetime`.

    It reads `2018-09-12T17:20:20-05:00`, `2020-06-08 23:06:39`, `2021-04-16T16:12:22.222685095Z` (a `datetime` keeps
    the microseconds), `2024-01-30T14:56:02.952Z`, `2026-01-31`, and other ISO 8601. None, the empty text, `"0"`,
    `0000-00-00` and `0001-01-01` with or without a time, and what is no moment give None.

    Args:
        text: a field of a response, whatever it holds.
        tz: the account's time zone, as a `tzinfo` or a name such as `America/Chicago`, for texts without an offset. The
            API does not tell it with each text; left out, such texts are taken as UTC.

    Raises:
        ConfigurationError: when `tz` is a name that is no zone, or that this machine does not know.
        TypeError: when `tz` is something else. Whatever `text` is, nothing is raised.
    """
    if tz is not None and not isinstance(tz, (str, tzinfo)):
        raise TypeError(f"tz must be a tzinfo, the name of a zone, or None, not {type(tz).__name__}")
    if isinstance(tz, str):
        from zoneinfo import ZoneInfo

        try:
            tz = ZoneInfo(tz)
        except (LookupError, OSError, ValueError):
            problem = f"tz: this machine knows no zone {tz!r}; on Windows it needs the package tzdata"
            raise ConfigurationError(problem) from None
    zone = tz or UTC
    moment = read(text)
    if moment is None or moment.tzinfo is not None:
        return moment
    # A zone of pytz has an offset only where it sets it itself; by `replace` it would be that of the 19th century.
    localize = getattr(zone, "localize", None)
    aware: datetime = localize(moment) if localize else moment.replace(tzinfo=zone)
    return None if aware.utcoffset() is None else aware


def read(text: object) -> datetime | None:
    """The moment that a text stands for, without an offset where the text has none."""
    if not isinstance(text, str) or not _DAY.match(text) or text.startswith(_NONE):
        return None
    # A few examples of the vendor's write 9 o'clock with one digit, others a space before the offset.
    text = re.sub(r"^(.{10}[T ])(?=\d:)", r"\g<1>0", re.sub(r" (?=[+-]\d)", "", text))
    with suppress(ValueError):
        return datetime.fromisoformat(text)
    with suppress(ValueError):  # this one knows more of ISO 8601, such as 24:00
        moment: datetime = import_module("dateutil.parser").isoparse(text)  # by name, for its types are another package
        return moment
    return None
