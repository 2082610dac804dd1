"""Money as the API has it: deals and REST orders in the smallest unit of their currency, such as cents.

    to_cents(Decimal("19.99"), "usd")     # 1999
    from_cents(deal.value, deal.currency)  # Decimal("19.99")

The GraphQL of e-commerce has amounts in whole units instead; `ac.ecommerce` takes a `Decimal` as it is.
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Final

_DECIMALS: Final = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}
_OF: Final = {code: digits for digits, codes in _DECIMALS.items() for code in codes.split()}
_DIGITS: Final = 20


def decimals(currency: str) -> int:
    """Return how many decimals a currency has, as ISO 4217 says: 2 unless it is one of those that have others.

    Args:
        currency: its code of three letters, in any case.

    Raises:
        ValueError: when it is no such code.
    """
    code = currency.strip().upper() if isinstance(currency, str) else ""
    if not re.fullmatch("[A-Z]{3}", code):
        raise ValueError(f"a currency is a code of three letters, such as usd, not {currency!r}")
    return _OF.get(code, 2)


def to_cents(amount: Decimal | int | str, currency: str) -> int:
    """Return an amount in the smallest unit of its currency: 19.99 dollars are 1999, 500 yen are 500.

    Args:
        amount: in whole units; a float is refused, for it is not exact.
        currency: its code of three letters, in any case.

    Raises:
        TypeError: when the amount is a float.
        ValueError: when it has more decimals than the currency, or is no number.
    """
    digits = decimals(currency)
    cents: Fraction = _exact(amount) * 10**digits
    if cents.denominator != 1:
        raise ValueError(f"{amount} has more than the {digits} decimals that {currency.strip().upper()} has")
    return cents.numerator


def from_cents(cents: int | str, currency: str) -> Decimal:
    """Return an amount in whole units, with the decimals of its currency: 1999 are 19.99 dollars.

    Args:
        cents: in the smallest unit, as a number or as the text that responses have.
        currency: its code of three letters, in any case.

    Raises:
        TypeError: when it is a float, or no number.
        ValueError: when it is no whole number.
    """
    number = _exact(cents)
    if number.denominator != 1:
        raise ValueError(f"cents are whole, and not {cents!r}")
    return Decimal(number.numerator).scaleb(-decimals(currency))


def _exact(value: object) -> Fraction:
    if isinstance(value, bool) or not isinstance(value, Decimal | int | str):
        raise TypeError(f"an amount is a Decimal, a whole number or text, not a {type(value).__name__}: {value!r}")
    try:
        number = Decimal(value.strip() if isinstance(value, str) else value)
    except InvalidOperation:
        raise ValueError(f"{value!r} is no number") from None
    if not number.is_finite() or number.adjusted() > _DIGITS or -int(number.as_tuple().exponent) > _DIGITS:
        raise ValueError(f"{value!r} is no amount: it has no end, or more than {_DIGITS} digits or decimals")
    return Fraction(number)
