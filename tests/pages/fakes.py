"""A listing in memory that changes between requests, and its clients."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from ac_client.operations import Operation, Paging
from ac_client.types import UNSET, Response, Unset

T = TypeVar("T")

Change = Callable[["Table"], None]


@dataclass
class Row:
    id: Any

    def to_dict(self) -> dict[str, Any]:
        return {"id": self.id}


@dataclass
class Meta:
    total: Any = None


@dataclass
class Rows:
    rows: list[Row]
    meta: Meta | Unset = UNSET
    extras: list[str] = field(default_factory=list)
    additional_properties: dict[str, Any] = field(default_factory=dict)

    def get(self, key: str) -> Any:
        return self.additional_properties.get(key, getattr(self, key, None))


def parse(response: Mapping[str, Any]) -> Rows:
    rows = response["rows"]
    return Rows(
        [Row(one) for one in rows] if isinstance(rows, list) else rows,
        Meta(response["total"]) if "total" in response else UNSET,
        ["sent along"],
    )


def operation(style: str = "offset", limit: int = 100, unless: tuple[str, ...] = ("segmentid",)) -> Operation[Rows]:
    paging = {
        "offset": Paging("offset", "rows", limit),
        "whole": Paging("whole", "rows", limit),
        "key": Paging("key", "rows", limit, "id_greater", ("orders[id]", "ASC"), unless),
    }[style]
    return Operation("list_rows", "GET", "/rows", parse, envelope="rows", paging=paging)


@dataclass
class Table:
    """The rows of a listing in their order, by id; and how the account answers.

    Args:
        ids: the rows.
        cap: the most rows a page.
        total: how many rows there are in all, as the response says it; None leaves `meta` out.
        heeds_offset: whether `offset` does anything.
        change: called after each response.
    """

    ids: list[int] = field(default_factory=list)
    cap: int = 100
    total: Callable[[int], Any] | None = str
    heeds_offset: bool = True
    change: Change = lambda table: None
    queries: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.throughout = set(self.ids)
        self.pushed = 0
        self.fresh = max(self.ids, default=0) + 1

    def answer(self, query: Mapping[str, Any]) -> dict[str, Any]:
        self.queries.append(dict(query))
        ids = self.ids
        if "id_greater" in query or "orders[id]" in query:
            ids = sorted(one for one in ids if one > int(query.get("id_greater", 0)))
        first = query.get("offset", 0) if self.heeds_offset else 0
        count = min(query.get("limit", 20), self.cap)
        response = {"rows": [str(one) for one in ids[first : first + count]]}
        if self.total is not None:
            response["total"] = self.total(len(ids))
        self.change(self)
        return response

    def insert(self, position: int, count: int = 1) -> None:
        self.pushed += count if position < len(self.ids) else 0
        self.ids[position:position] = range(self.fresh, self.fresh + count)
        self.fresh += count

    def delete(self, position: int, count: int = 1) -> None:
        self.throughout.difference_update(self.ids[position : position + count])
        del self.ids[position : position + count]


def response_to(operation: Operation[T], response: Mapping[str, Any]) -> Response[T]:
    assert operation.parse is not None
    return Response(200, {}, b"", operation.parse(response))


class Client:
    def __init__(self, table: Table) -> None:
        self.table = table

    def call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
    ) -> Response[T]:
        return response_to(operation, self.table.answer(query or {}))


class AsyncClient:
    """Answers after some rounds of the event loop, so that requests overtake each other."""

    def __init__(self, table: Table, chance: random.Random | None = None) -> None:
        self.table = table
        self.chance = chance
        self.flying = 0
        self.most = 0

    async def acall(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
    ) -> Response[T]:
        self.flying += 1
        self.most = max(self.most, self.flying)
        try:
            await self._turns()
            response = self.table.answer(query or {})
            await self._turns()
            return response_to(operation, response)
        finally:
            self.flying -= 1

    async def _turns(self) -> None:
        for _ in range(self.chance.randrange(6) if self.chance else 1):
            await asyncio.sleep(0)


def rows_of(response: Rows) -> list[Row]:
    return response.rows
