"""The API's date spellings, read into aware datetimes, and never an error."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ac_client import dates
from ac_client._codec import read_moment
from ac_client.errors import ConfigurationError
from ac_client.types import UNSET

CHICAGO = ZoneInfo("America/Chicago")
WEST = timezone(timedelta(hours=-5))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2018-09-12T17:20:20-05:00", datetime(2018, 9, 12, 17, 20, 20, tzinfo=WEST)),
        ("2020-06-08 23:06:39", datetime(2020, 6, 8, 23, 6, 39, tzinfo=UTC)),
        ("2021-04-16T16:12:22.222685095Z", datetime(2021, 4, 16, 16, 12, 22, 222685, tzinfo=UTC)),
        ("2024-01-30T14:56:02.952Z", datetime(2024, 1, 30, 14, 56, 2, 952000, tzinfo=UTC)),
        ("2026-01-31", datetime(2026, 1, 31, tzinfo=UTC)),
        ("2022-05-12T9:38:40-05:00", datetime(2022, 5, 12, 9, 38, 40, tzinfo=WEST)),
        ("2020-06-08 23:06:39 -0500", datetime(2020, 6, 8, 23, 6, 39, tzinfo=WEST)),
        ("2020-06-08T24:00:00Z", datetime(2020, 6, 9, tzinfo=UTC)),
        ("2022-05-12 9:38:40", datetime(2022, 5, 12, 9, 38, 40, tzinfo=UTC)),
    ],
)
def test_every_spelling_becomes_an_aware_datetime(text: str, moment: datetime) -> None:
    read = dates.parse(text)
    assert read == moment
    assert read is not None
    assert read.utcoffset() == moment.utcoffset()


@pytest.mark.parametrize(
    "text",
    ["", "0", "0000-00-00", "0000-00-00 00:00:00", "0000-00-00T00:00:00-06:00", None, UNSET,
     "-0001-11-30 00:00:00", "-001-11-30T00:00:00-06:00", "0001-01-01T00:00:00Z", "0001-01-01"],
)  # fmt: skip
def test_the_ways_to_say_none(text: object) -> None:
    assert dates.parse(text) is None
    assert dates.parse(text, CHICAGO) is None


@pytest.mark.parametrize(
    "text",
    # ids, numbers, times without a day, and what leaves open which is the month, or what the offset means
    ["1.2.3", "3 4 5", "1.2.100", "Tue June 2020", "08-Jun-20 10:00 GMT", "2020-06-08 23:06:39 EST-0500", "12",
     "1591657599", "20200608", "3.14", "10:30", "Monday", "8 June", "June 2020", "2020-06-08 23:06:39 EST",
     "2020-13-01", "2020-02-30 00:00:00", "not a date", "[]", " ", "2020-06-08 and more", "now",
     "06/08/2020", "Mon Jun 08 2020 23:06:39 GMT-0500", "2020-06-08 23:06:39" + " " * 60],
)  # fmt: skip
def test_what_is_no_moment_is_not_made_one(text: str) -> None:
    assert dates.parse(text) is None


@pytest.mark.parametrize("zone", ["America/Chicago", CHICAGO], ids=["name", "tzinfo"])
def test_the_accounts_zone_counts_where_the_text_has_none(zone: str | tzinfo) -> None:
    assert dates.parse("2020-06-08 23:06:39", zone) == datetime(2020, 6, 8, 23, 6, 39, tzinfo=WEST)
    assert dates.parse("2020-12-08 23:06:39", zone) == datetime(2020, 12, 9, 5, 6, 39, tzinfo=UTC)
    assert dates.parse("2024-01-30T14:56:02.952Z", zone) == datetime(2024, 1, 30, 14, 56, 2, 952000, tzinfo=UTC)


@pytest.mark.parametrize("name", ["Mars/Olympus", "", "America", "../etc/passwd", "\0", "x" * 300])
def test_a_name_that_is_no_zone_is_a_mistake_whatever_the_text(name: str) -> None:
    for text in ("2020-06-08 23:06:39", "2020-06-08 23:06:39Z", None):
        with pytest.raises(ConfigurationError, match=r"this machine knows no zone .* needs the package tzdata"):
            dates.parse(text, name)


class NoZone(tzinfo):
    """A zone that cannot say what its offset is."""

    def utcoffset(self, moment: datetime | None) -> None:
        return None

    dst = tzname = utcoffset


def test_a_zone_without_an_offset_leaves_local_texts_unread() -> None:
    assert dates.parse("2020-06-08 23:06:39", NoZone()) is None
    assert dates.parse("2020-06-08 23:06:39Z", NoZone()) == datetime(2020, 6, 8, 23, 6, 39, tzinfo=UTC)


class OldStyle(NoZone):
    """A zone as pytz makes them: as long as no moment was made with it, its offset is that of the 19th century."""

    def utcoffset(self, moment: datetime | None) -> Any:
        return timedelta(hours=-5, minutes=-51)

    def localize(self, moment: datetime) -> datetime:
        return (moment + timedelta(days=1)).replace(tzinfo=WEST) - timedelta(days=1)


def test_a_zone_of_pytz_is_asked_for_its_offset() -> None:
    assert dates.parse("2020-06-08 23:06:39", OldStyle()) == datetime(2020, 6, 8, 23, 6, 39, tzinfo=WEST)


@pytest.mark.parametrize("zone", [5, 0, b"UTC", timedelta(hours=-5)])
@pytest.mark.parametrize("text", ["2020-06-08 23:06:39", "2020-06-08 23:06:39Z", "no date", None])
def test_what_can_be_no_zone_is_a_mistake_whatever_the_text(zone: Any, text: object) -> None:
    with pytest.raises(TypeError, match=f"tz must be a tzinfo, .* not {type(zone).__name__}"):
        dates.parse(text, zone)


date_like = st.from_regex(
    r"-?\d{1,5}[-/. ]?\d{1,2}[-/. ]?\d{1,2}"
    r"([T ]\d{1,2}(:\d{1,3}){0,3}(\.\d{0,12})?)?( ?[AP]M)?( ?(Z|GMT|EST))?( ?[+-]\d\d:?\d{0,3})?",
    fullmatch=True,
)
rubbish = st.one_of(
    st.text(), date_like, st.none(), st.booleans(), st.integers(), st.floats(), st.binary(), st.dates(), st.datetimes(),
    st.just(UNSET), st.lists(st.text()), st.dictionaries(st.text(), st.text()),
)  # fmt: skip


@given(rubbish, st.none() | st.sampled_from(["Europe/Berlin", "UTC", CHICAGO]))
@example("2020-06-08 23:06:39 +99:99", None)
@example("0001-01-01T00:00:00+14:00", CHICAGO)
@example("1" * 5000, None)
@example("\ud800", "UTC")
@example("2020-06-08T23:06:39.", "UTC")
def test_never_raises_and_never_answers_without_an_offset(text: object, zone: str | tzinfo | None) -> None:
    read = dates.parse(text, zone)
    assert read is None or (type(read) is datetime and read.tzinfo is not None)


@given(
    st.datetimes(min_value=datetime(1900, 1, 1)),  # noqa: DTZ001 - hypothesis wants it naive
    st.integers(-14 * 60, 14 * 60),
    st.text("0123456789", max_size=9),
)
def test_agrees_with_a_reference(naive: datetime, minutes: int, fraction: str) -> None:
    """The reference is the calendar itself: the parts are taken out of the text by a pattern."""
    zone = timezone(timedelta(minutes=minutes))
    sign, hours = "-" if minutes < 0 else "+", divmod(abs(minutes), 60)
    plain = naive.replace(microsecond=0).isoformat()
    offset = f"{sign}{hours[0]:02}:{hours[1]:02}"
    point = f".{fraction}" if fraction else ""
    year, month, day, hour, minute, second = (int(part) for part in re.findall(r"\d+", plain))
    micro = int(fraction[:6].ljust(6, "0")) if fraction else 0

    expected = datetime(year, month, day, hour, minute, second, micro, tzinfo=zone)
    assert dates.parse(f"{plain}{point}{offset}") == expected
    assert dates.parse(f"{plain}{point}Z") == expected.replace(tzinfo=UTC)
    assert dates.parse(f"{plain}{point}".replace("T", " "), zone) == expected
    assert dates.parse(f"{plain}{point}", CHICAGO) == expected.replace(tzinfo=CHICAGO)


@given(st.datetimes(timezones=st.just(UTC) | st.just(WEST)), st.dates())
def test_reading_back_what_was_written(moment: datetime, day: date) -> None:
    assert read_moment(moment.isoformat(), datetime) == moment
    assert read_moment(day.isoformat(), date) == day


@given(st.text() | date_like)
@example("20260131")
@example("2026-01-31T12:30Z")
def test_reading_loses_nothing(text: str) -> None:
    for kind in (date, datetime):
        read = read_moment(text, kind)
        assert (read if isinstance(read, str) else read.isoformat()) == text
