"""What a user's type checker sees of calls, namespaces and pages; `make types` reads it, nothing runs it."""

from __future__ import annotations

import datetime
from typing import assert_type

from ac_client import AsyncClient, Client
from ac_client.api.contacts import list_contacts
from ac_client.api.site_tracking import get_site_tracking_code
from ac_client.api.tags import create_tag, delete_tag, list_tags
from ac_client.models import (
    Contact,
    ContactPage,
    ContactResponse,
    CustomObjectRecordResponse,
    Empty,
    Tag,
    TagCreate,
    TagCreateTagRequest,
    TagPage,
    TagResponse,
)
from ac_client.pages import AsyncPager, Page, Pager
from ac_client.types import JSON, Response


async def functions(ac: AsyncClient) -> None:
    body = TagCreateTagRequest(tag=TagCreate(tag="vip", tag_type="contact"))
    assert_type(await create_tag.asyncio(client=ac, body=body), TagResponse)
    assert_type(await create_tag.asyncio_detailed(client=ac, body=body), Response[TagResponse])
    assert_type((await create_tag.asyncio_detailed(client=ac, body=body)).parsed.tag, Tag)
    assert_type(await list_tags.asyncio(client=ac, orders_search="weight"), TagPage)
    assert_type(await list_contacts.asyncio(client=ac, ids=[1, "2"]), ContactPage)
    assert_type(await delete_tag.asyncio("7", client=ac), Empty)
    assert_type(await get_site_tracking_code.asyncio(client=ac), str)


def sync_functions(ac: Client) -> None:
    assert_type(list_tags.sync(client=ac), TagPage)
    assert_type(list_tags.sync_detailed(client=ac).status_code, int)
    assert_type(delete_tag.sync(7, client=ac), Empty)


async def namespaces(ac: AsyncClient) -> None:
    response = await ac.tags.create(tag="vip", tag_type="contact")
    assert_type(response, TagResponse)
    assert_type(response.tag.id, str)
    assert_type(response.tag.tag, str)
    assert_type(response.tag.links, JSON)
    assert_type(await ac.contacts.sync(email="ada@example.com"), ContactResponse)
    assert_type(await ac.custom_objects.get_record_by_external_id("schema", "external"), CustomObjectRecordResponse)
    assert_type(await ac.custom_objects.delete_schema("schema"), None)
    assert_type(await ac.site_tracking.get_code(), str)
    await ac.saved_responses.create(title="Hi", body="<p>Hello</p>")


async def listings(ac: AsyncClient) -> None:
    pager = ac.tags.list(search="vip")
    assert_type(pager, AsyncPager[Tag, TagPage])
    assert_type(await pager, Page[Tag, TagPage])
    assert_type(await pager.first(), Page[Tag, TagPage])
    assert_type((await pager).rows, list[Tag])
    assert_type((await pager).total, int | None)
    assert_type(pager.total, int | None)
    async for tag in pager:
        assert_type(tag, Tag)
    async for page in ac.contacts.list(filters_updated_after=datetime.date(2026, 1, 31)).pages():
        assert_type(page, Page[Contact, ContactPage])
        assert_type(page.envelope, ContactPage)
    ac.custom_objects.list_records("schema", filters={"fields.sku": {"eq": "A1"}})


def sync_listings(ac: Client) -> None:
    pager = ac.tags.list()
    assert_type(pager, Pager[Tag, TagPage])
    for tag in pager:
        assert_type(tag, Tag)
    assert_type(pager.first(), Page[Tag, TagPage])


async def mistakes(ac: AsyncClient) -> None:
    """Each line below is an error; a type checker that stops seeing it reports the comment as unused."""
    await ac.tags.create(tag="vip")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    await ac.tags.create(tag="vip", tag_type="person")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    await ac.tags.get(None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ac.tags.list(serch="vip")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
