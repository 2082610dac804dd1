"""Reads JSON: fast where that loses nothing."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

BOM: Final = b"\xef\xbb\xbf"

# Whole numbers beyond 64 bits have 19 digits or more. Two fast passes find such rows: one marks digits and blanks the
# rest, one looks for a row of marks, from the end because that is quicker.
_MARK: Final = b"0"
_MARKS: Final = bytes(ord(_MARK) if byte in b"0123456789" else ord(" ") for byte in range(256))
_LONG: Final = 19 * _MARK
_BEFORE_A_NUMBER: Final = b":,[- \t\r\n"


def decode(body: bytes) -> Any:
    """The JSON value of a body, whatever its content type says.

    The faster parser is used when it is installed and loses nothing: it makes floats of whole numbers beyond 64 bits,
    and refuses NaN, Infinity and half a surrogate pair, all of which the standard library reads.

    Raises:
        ValueError: when it is not JSON.
    """
    body = body.removeprefix(BOM)
    loads = _fast_loads()
    if loads is not None and not _has_long_number(body):
        try:
            return loads(body)
        except ValueError:
            pass  # perhaps only this parser refuses it
    try:
        return json.loads(body)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def text_of(body: bytes, charset: str | None) -> str:
    """The text of a body; what cannot be read in it is replaced.

    Args:
        body: what came.
        charset: as the content type names it. UTF-8 is taken where it names none, or none that is one of text.
    """
    try:
        text = body.decode(charset or "utf-8", "replace")
    except (LookupError, ValueError):
        text = body.decode("utf-8", "replace")
    return text.removeprefix("\ufeff")


@cache
def _fast_loads() -> Callable[[bytes], Any] | None:
    try:
        import orjson
    except ImportError:
        return None
    return orjson.loads


def _has_long_number(body: bytes) -> bool:
    """Whether the body may hold a whole number beyond 64 bits: a long row of digits that begins where a number may."""
    marks = body.translate(_MARKS)
    found = marks.rfind(_LONG)
    while found >= 0:
        start = marks.rfind(b" ", 0, found) + 1
        if start == 0 or body[start - 1] in _BEFORE_A_NUMBER:
            return True
        found = marks.rfind(_LONG, 0, start)
    return False
