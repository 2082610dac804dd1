from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ac_client import money

CURRENCIES = st.sampled_from(["usd", "EUR", "jpy", "Krw", "BHD", "clf"])


@pytest.mark.parametrize(
    ("amount", "currency", "cents"),
    [
        (Decimal("19.99"), "usd", 1999), ("19.9", "EUR", 1990), (5, "USD", 500), (500, "jpy", 500),
        ("500.00", "JPY", 500), ("1.234", "KWD", 1234), ("-0.01", "usd", -1), (0, "usd", 0), ("1E+3", "usd", 100_000),
        ("1.2345", " clf ", 12345),
    ],
)  # fmt: skip
def test_amounts_become_cents(amount: Any, currency: str, cents: int) -> None:
    assert money.to_cents(amount, currency) == cents


@given(st.integers(-(10**15), 10**15), CURRENCIES)
def test_cents_come_back_as_they_were(cents: int, currency: str) -> None:
    amount = money.from_cents(str(cents), currency)
    assert money.to_cents(amount, currency) == cents
    assert -int(amount.as_tuple().exponent) == money.decimals(currency)


@pytest.mark.parametrize(
    ("amount", "currency"),
    [
        ("19.999", "usd"), ("0.5", "jpy"), ("NaN", "usd"), ("Infinity", "usd"), ("ten", "usd"), ("", "usd"),
        ("1", "dollars"), ("1", ""), ("1", "12$"), ("1e999999", "usd"), ("1e-999999", "usd"),
        ("1.0000000000000000000000000000000000001", "usd"),
    ],
)  # fmt: skip
def test_what_is_not_exact_is_refused(amount: str, currency: str) -> None:
    with pytest.raises(ValueError, match=r"decimals|no number|no amount|three letters"):
        money.to_cents(amount, currency)


@pytest.mark.parametrize("amount", [19.99, True, None])
def test_floats_are_no_amounts(amount: Any) -> None:
    with pytest.raises(TypeError, match="Decimal"):
        money.to_cents(amount, "usd")
    with pytest.raises(TypeError, match="whole number"):
        money.from_cents(amount, "usd")


@pytest.mark.parametrize("cents", ["19.99", "x", "NaN"])
def test_cents_are_whole(cents: str) -> None:
    with pytest.raises(ValueError, match=r"whole|no number|no amount"):
        money.from_cents(cents, "usd")
