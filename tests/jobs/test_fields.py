"""Custom fields by name, and that what is encoded is decoded to the same, whatever the type of the field."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ac_client.errors import InvalidRequestError
from ac_client.jobs.fields import CustomField, FieldsByName
from ac_client.models import Field

TEXTS = ("text", "textarea", "hidden")
ONE_OF = ("dropdown", "radio")
SEVERAL = ("listbox", "multiselect", "checkbox")


def custom(type_: str, *options: str, title: str = "Plan", perstag: str = "", id_: str = "1") -> CustomField:
    return CustomField(id_, title, perstag, type_, {one: one for one in options}, Field.from_dict({}))


def returned(type_: str, value: Any, *options: str) -> Any:
    made = custom(type_, *options)
    return made.decode(made.encode(value))


options = st.text(min_size=1, max_size=8).filter(lambda text: "||" not in f"|{text}|")
numbers = st.decimals(allow_nan=False, allow_infinity=False, min_value=Decimal("-1e50"), max_value=Decimal("1e50"))
moments = st.builds(
    lambda seconds, minutes: datetime.fromtimestamp(seconds, timezone(timedelta(minutes=minutes))),
    st.integers(-2_000_000_000, 30_000_000_000),
    st.integers(-14 * 60, 14 * 60),
)


@given(type_=st.sampled_from(TEXTS), value=st.text(min_size=1))
def test_text_is_returned(type_: str, value: str) -> None:
    assert returned(type_, value) == value


@given(type_=st.sampled_from(("number", "currency")), value=numbers | st.integers(-(10**50), 10**50))
def test_numbers_are_returned(type_: str, value: Decimal | int) -> None:
    assert returned(type_, value) == value


@given(st.floats(-1e50, 1e50).filter(lambda value: value == 0 or abs(value) > 1e-90))
def test_a_float_is_returned_as_it_is_shown(value: float) -> None:
    assert returned("number", value) == Decimal(str(value))


@given(st.dates(date(1000, 1, 1)))
def test_dates_are_returned(value: date) -> None:
    assert returned("date", value) == value


@given(moments)
def test_datetimes_are_returned(value: datetime) -> None:
    assert returned("datetime", value) == value


@given(type_=st.sampled_from(ONE_OF), value=st.text(min_size=1))
def test_one_option_is_returned(type_: str, value: str) -> None:
    assert returned(type_, value) == value
    assert returned(type_, value, value, "another") == value


@given(type_=st.sampled_from(SEVERAL), value=st.lists(options, max_size=5, unique=True))
def test_options_are_returned(type_: str, value: list[str]) -> None:
    assert returned(type_, value) == value
    assert returned(type_, [*value, *value]) == value


@given(type_=st.sampled_from((*TEXTS, *ONE_OF, *SEVERAL, "number", "currency", "date", "datetime", "NULL")))
def test_none_empties_a_field_of_each_type(type_: str) -> None:
    assert custom(type_).encode(None) == ""
    assert not returned(type_, None)


@given(
    type_=st.sampled_from((*TEXTS, *ONE_OF, *SEVERAL, "number", "currency", "date", "datetime", "NULL")), text=st.text()
)
def test_whatever_the_account_keeps_can_be_read(type_: str, text: str) -> None:
    found = custom(type_).decode(text)
    assert found is None or isinstance(found, str | Decimal | date | list)


@given(type_=st.sampled_from((*ONE_OF, *SEVERAL)), value=st.text(min_size=1))
def test_what_is_no_option_is_refused(type_: str, value: str) -> None:
    if value.casefold() in ("red", "blue"):
        return
    with pytest.raises(InvalidRequestError, match="takes one of 'Red', 'Blue'"):
        custom(type_, "Red", "Blue").encode(value)


@pytest.mark.parametrize("option", ["a||b", "|a", "a|", "|"])
def test_an_option_that_could_not_be_told_apart_is_refused(option: str) -> None:
    with pytest.raises(InvalidRequestError, match=r"without '\|\|'"):
        custom("listbox", option, "b").encode([option, "b"])
    assert custom("dropdown", option).encode(option) == option


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        ("number", "many"),
        ("number", float("nan")),
        ("number", Decimal("1E+9999999")),
        ("number", True),
        ("text", float("inf")),
        ("text", ["a"]),
        ("text", date(2027, 1, 5)),
        ("currency", True),
        ("date", "05/01/2027"),
        ("date", datetime(2027, 1, 5, tzinfo=UTC)),
        ("datetime", datetime(2027, 1, 5)),  # noqa: DTZ001 - it is refused for that
        ("datetime", date(2027, 1, 5)),
        ("dropdown", ["Red"]),
        ("listbox", 5),
        ("checkbox", True),
    ],
)
def test_a_value_of_another_type_is_refused(type_: str, value: object) -> None:
    with pytest.raises(InvalidRequestError, match=rf"the field 'Plan' \({type_}\) takes"):
        custom(type_).encode(value)


@pytest.mark.parametrize("text", ["19.99 USD", "||19.99||USD||", "$5"])
def test_a_currency_field_takes_any_text(text: str) -> None:
    assert custom("currency").encode(text) == text
    assert returned("currency", text) == text


def test_fields_are_found_by_title_tag_or_id() -> None:
    found = FieldsByName(
        [
            custom("text", title="Company size", perstag="SIZE", id_="1"),
            custom("text", title="Company", id_="2"),
            custom("text", title="Twice", perstag="ONE", id_="3"),
            custom("text", title="twice", id_="4"),
        ]
    )
    assert [found[name].id for name in ("COMPANY SIZE", "%SIZE%", "size", 1, "1", "company", "one")] == [
        "1", "1", "1", "1", "1", "2", "3",
    ]  # fmt: skip
    assert list(found) == ["Company size", "Company", "Twice", "twice"]
    assert repr(found) == "FieldsByName(Company size, Company, Twice, twice)"
    with pytest.raises(KeyError, match="several custom fields are called 'Twice'"):
        found["Twice"]
    with pytest.raises(KeyError, match="no custom field 'Compnay size'; there is 'Company size'"):
        found["Compnay size"]
    for name in ("", "%", "0", True):
        with pytest.raises(KeyError, match="there is no custom field"):
            found[name]
