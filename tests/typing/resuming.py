"""A checkpoint through JSON and back: type-checked, not run."""

from __future__ import annotations

import json
from typing import Any, assert_type

from ac_client.operations import Operation
from ac_client.pages import AsyncPager, Checkpoint, Page, Pager


def export(client: Any, listing: Operation[list[str]], text: str | None) -> str:
    pager = Pager(client, listing, rows=lambda envelope: envelope, resume=json.loads(text) if text else None)
    for row in pager:
        assert_type(row, str)
    stored = pager.checkpoint()
    assert_type(stored, Checkpoint)
    Pager(client, listing, rows=lambda envelope: envelope, resume=stored)
    state: dict[str, Any] = json.loads(json.dumps(stored))
    Pager(client, listing, rows=lambda envelope: envelope, resume=state)
    return json.dumps(stored)


async def mistakes(client: Any, listing: Operation[list[str]]) -> None:
    """Each line below is an error; a type checker that stops seeing it reports the comment as unused."""
    awaited = AsyncPager(client, listing, rows=lambda envelope: envelope)
    assert_type(await awaited, Page[str, list[str]])
    for _ in awaited:  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass
    plain = Pager(client, listing, rows=lambda envelope: envelope)
    await plain  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    async for _ in plain:  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass
