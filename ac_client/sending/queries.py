"""Spells the query of a call, and refuses what has no spelling or would ask for more than was meant."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import cast
from urllib.parse import quote

from ..errors import InvalidRequestError
from ..types import UNSET
from .credential import API_KEY


def entries(
    query: Mapping[str, object] | Iterable[tuple[str, object]] | None, what: str
) -> Iterable[tuple[str, object]]:
    """Names and values of a query, whichever way it was given.

    Raises:
        InvalidRequestError: when it is neither a mapping nor pairs of a name and a value.
    """
    if isinstance(query, Mapping):
        return cast("Mapping[str, object]", query).items()
    try:
        return [] if query is None else [(name, value) for name, value in query]
    except (TypeError, ValueError):
        raise InvalidRequestError(
            f"{what}: the query must be a mapping, or pairs of a name and a value, not a {type(query).__name__}"
        ) from None


def pairs(query: Mapping[str, object] | Iterable[tuple[str, object]], what: str) -> Iterator[tuple[str, str]]:
    """Names and values of a query as they are sent; a parameter that is UNSET or None is left out.

    Raises:
        InvalidRequestError: for a value that has no spelling in a query, such as a datetime without its offset; and
            for a list or mapping that is empty, or holds UNSET or None: a listing that lost a filter in this way would
            be one of all rows.
    """
    for name, value in entries(query, what):
        if not isinstance(name, str):
            raise InvalidRequestError(f"{what}: the name of a parameter must be text, not {name!r}")
        if value is UNSET or value is None:
            continue
        if isinstance(value, str) and not isinstance(value, Enum):
            yield name, value
        else:
            yield from _spelled(name, value, what)


def _spelled(name: str, value: object, what: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        parts = [(f"{name}[{key}]", inner) for key, inner in value.items()]
    elif isinstance(value, list | tuple | set | frozenset):
        parts = [(name, inner) for inner in value]
    else:
        yield name, scalar(value, name, what)
        return
    if not parts:
        raise InvalidRequestError(f"{what}: {name} is empty, and would ask for everything; leave it out to mean that")
    for part, inner in parts:
        if inner is UNSET or inner is None:
            raise InvalidRequestError(f"{what}: {part} holds {inner!r}, which cannot be sent; leave it out")
        yield from _spelled(part, inner, what)


def scalar(value: object, name: str, what: str) -> str:
    """One value as text: `true` and `false`, dates as ISO 8601, numbers as they are written.

    Raises:
        InvalidRequestError: when there is no such text.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise InvalidRequestError(
                f"{what}: {name} is a datetime without its offset from UTC; give it a tzinfo, or the text that is meant"
            )
        return value.isoformat()
    if isinstance(value, int | date):
        return str(value)
    if isinstance(value, float | Decimal):
        if not math.isfinite(value):
            raise InvalidRequestError(f"{what}: {name} must be a finite number, and is {value}")
        return str(value)
    raise InvalidRequestError(f"{what}: {name} cannot be a {type(value).__name__}")


def query_of(query: Mapping[str, object] | Iterable[tuple[str, object]] | None, what: str) -> tuple[str, str]:
    """The query as it is sent, and the part of it that nothing may log: an `api_key` of the caller's."""
    if not query:
        return "", ""
    shown: list[str] = []
    hidden: list[str] = []
    for name, value in pairs(query, what):
        part = f"{quoted(name, name, what)}={quoted(value, name, what)}"
        (hidden if name == API_KEY else shown).append(part)
    return "&".join(shown), "&".join(hidden)


def quoted(text: str, name: str, what: str) -> str:
    """A text percent-encoded, with nothing left as it is.

    Raises:
        InvalidRequestError: when UTF-8 has no spelling for it.
    """
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise InvalidRequestError(f"{what}: {name} holds half of a surrogate pair") from None
