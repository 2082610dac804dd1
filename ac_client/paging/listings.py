"""One listing as it was asked for: which walk suits it, and what a checkpoint of it looks like."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..errors import InvalidRequestError
from ..types import JSON, UNSET
from .keys import LONGEST
from .seams import OffsetWalk
from .walks import KeyWalk, Place, Walk, WholeWalk

if TYPE_CHECKING:
    from ..operations import Operation, Paging


class Listing:
    """A list operation with the caller's parameters.

    Args:
        operation: the operation.
        path: its path parameters.
        query: the caller's query; what is UNSET or None was not given.
        resume: what `checkpoint` gave for the same listing, to begin there.
        account: what tells the account from others.

    Raises:
        InvalidRequestError: a limit or offset that cannot be, or a checkpoint of another listing.
    """

    def __init__(
        self,
        operation: Operation[Any],
        path: Mapping[str, object] | None,
        query: Mapping[str, object] | None,
        resume: Mapping[str, JSON] | None,
        *,
        account: str = "",
    ) -> None:
        if operation.paging is None:
            raise InvalidRequestError(f"{operation.name} is not a listing")
        self.operation, self.path, self._account = operation, path, account
        self._paging = operation.paging
        self._query = {name: value for name, value in (query or {}).items() if value is not UNSET and value is not None}
        self._style = _style(self._paging, self._query)
        self._limit, self._offset, self._above = self._paging.limit, 0, 0
        if self._style != "whole":
            self._limit = self._number("limit", self._paging.limit, 1, self._paging.limit)
            self._offset = self._number("offset", 0, 0, None)
        if self._style == "key" and self._paging.key in self._query:
            self._above = _id(self._paging.key, self._query[self._paging.key])
        self._name = self._digest()
        self.place = Place(at=self._above) if resume is None else self._read(resume)

    def walk(self) -> Walk:
        """A new walk, from the checkpoint or from the start."""
        if self._style == "whole":
            return WholeWalk(self._query, self.place)
        ordered = self._paging.order if self._may_order() else None
        query = {**self._query, **dict([ordered] if ordered else [])}
        for name in ("limit", "offset"):
            query.pop(name, None)
        if self._style == "key" and self._paging.key:
            query.pop(self._paging.key, None)
            return KeyWalk(query, self._paging.key, self._limit, self.place)
        return OffsetWalk(query, self._limit, self._paging.limit, self._offset, self.place)

    def checkpoint(self, place: Place) -> dict[str, JSON]:
        """A place as a small JSON value, with what tells this listing from others.

        The account's name and the values of filters are not in it, only a digest of them.
        """
        return {
            "operation": self.operation.name,
            "listing": self._name,
            "style": self._style,
            "count": place.count,
            "at": place.at,
            "last": list(place.last),
        }

    def _may_order(self) -> bool:
        """Whether an order by id may be asked for: the caller gave no other, and nothing that rules it out."""
        return not _orders(self._query) and not any(name in self._query for name in self._paging.unless)

    def _number(self, name: str, default: int, least: int, most: int | None) -> int:
        value = self._query.get(name, default)
        if (
            not isinstance(value, int)
            or isinstance(value, bool)
            or value < least
            or (most is not None and value > most)
        ):
            allowed = (
                f"a whole number from {least} to {most}" if most is not None else f"a whole number from {least} up"
            )
            raise InvalidRequestError(f"{name} of {self.operation.name} has to be {allowed}, not {value!r}")
        return value

    def _digest(self) -> str:
        given = sorted((name, value) for name, value in self._query.items() if name != "limit")
        path = sorted((name, str(value)) for name, value in (self.path or {}).items())
        return hashlib.sha256(json.dumps([self._account, path, given], default=str).encode()).hexdigest()[:16]

    def _read(self, resume: Mapping[str, JSON]) -> Place:
        """The place that a checkpoint holds."""
        if not isinstance(resume, Mapping):
            hint = "; read it with json.loads first" if isinstance(resume, str | bytes) else ""
            raise InvalidRequestError(f"resume takes what checkpoint() gave, not {type(resume).__name__}{hint}")
        operation = resume.get("operation")
        if not isinstance(operation, str):
            raise InvalidRequestError("resume takes what checkpoint() gave, and this is no checkpoint of a listing")
        if operation != self.operation.name:
            raise InvalidRequestError(
                f"the checkpoint is one of {operation}, and cannot continue {self.operation.name}"
            )
        if resume.get("listing") != self._name or resume.get("style") != self._style:
            raise InvalidRequestError(
                f"the checkpoint was made by {operation} with other parameters, or for another account; resume with "
                "the same path, filters, orders and offset"
            )
        count: Any = resume.get("count")
        at: Any = resume.get("at")
        last: Any = resume.get("last")
        if not (
            _is_number(count)
            and _is_number(at)
            and isinstance(last, list)
            and all(isinstance(key, str) or _is_number(key, -MOST) for key in last)
            # By key the id is enough; otherwise the place is known by the rows before it.
            and bool(last) == bool(count and self._style != "key")
        ):
            raise InvalidRequestError(f"the checkpoint of {operation} is damaged")
        return Place(count, at, tuple(last))


def total_of(reply: object) -> int | None:
    """The `meta.total` of an envelope, which comes as text, as a number, or not at all."""
    meta = getattr(reply, "meta", UNSET)
    if meta is UNSET:
        meta = getattr(reply, "additional_properties", {}).get("meta")
    total = meta.get("total") if isinstance(meta, Mapping) else getattr(meta, "total", None)
    if isinstance(total, str) and total.isascii() and total.strip().isdigit() and len(total) <= LONGEST:
        total = int(total)
    return total if isinstance(total, int) and not isinstance(total, bool) and total >= 0 else None


def _style(paging: Paging, query: Mapping[str, object]) -> str:
    if paging.style != "key":
        return paging.style
    by_id = not (orders := _orders(query)) or (
        paging.order is not None
        and list(orders) == [paging.order[0]]
        and str(orders[paging.order[0]]).upper() == paging.order[1]
    )
    return "key" if by_id and not any(name in query for name in ("offset", *paging.unless)) else "offset"


def _orders(query: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in query.items() if name == "orders" or name.startswith("orders[")}


MOST = 10**LONGEST
"""What no number in a checkpoint comes to."""


def _is_number(value: object, least: int = 0) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value < MOST


def _id(name: str, value: object) -> int:
    try:
        if isinstance(value, int | str):
            return max(0, int(value))
    except ValueError:
        pass
    raise InvalidRequestError(f"{name} has to be a row's id, which is a number, not {value!r}")
