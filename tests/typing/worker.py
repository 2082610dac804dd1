"""A stranger's worker, with tasks and a queue of its own: strict in both type checkers; nothing runs it."""
# pyright: strict

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from ac_client import AsyncClient
from ac_client.api.tags import get_tag, list_tags
from ac_client.errors import NotFoundError
from ac_client.models import Tag, TagPage
from ac_client.types import UNSET, Response, Unset


@dataclass(frozen=True)
class Job:
    contact: str | int
    tag: str
    note: str | Unset = UNSET


async def tags_by_name(ac: AsyncClient) -> dict[str, Tag]:
    return {tag.tag: tag async for tag in ac.tags.list()}


async def work(ac: AsyncClient, jobs: asyncio.Queue[Job], done: Callable[[Job], None]) -> None:
    tags = await tags_by_name(ac)
    while True:
        job = await jobs.get()
        tag = tags.get(job.tag)
        if tag is None:
            made = await ac.tags.create(tag=job.tag, tag_type="contact", description=job.note)
            tag = tags[job.tag] = made.tag
        try:
            await ac.contact_tags.create(contact=job.contact, tag=tag.id)
        except NotFoundError:
            continue
        done(job)


async def count(ac: AsyncClient, number: int) -> int:
    detailed: Response[TagPage] = await list_tags.asyncio_detailed(client=ac, limit=number)
    meta = detailed.parsed.meta
    one = await get_tag.asyncio(7, client=ac)
    return len(detailed.parsed.tags) + (0 if meta is None else 1) + int(one.tag.subscriber_count or 0)


async def run(ac: AsyncClient, jobs: asyncio.Queue[Job]) -> None:
    finished: list[Job] = []
    async with asyncio.TaskGroup() as group:
        for _ in range(4):
            group.create_task(work(ac, jobs, finished.append))
