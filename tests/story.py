"""What a user does first, and listings that change while they are read: run with any copy of the SDK."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def client_of(sdk: Any, kind: str, url: str, token: str) -> Any:
    """A client of a sandbox, which has no limit to keep to."""
    return getattr(sdk, kind)(url, token, budget=sdk.Budget(10_000))


async def quickstart(sdk: Any, url: str, token: str) -> None:
    """A contact, a tag by each way to call, an undocumented endpoint, and a typed error."""
    models, create_tag = (import_module(f"{sdk.__name__}.{name}") for name in ("models", "api.tags.create_tag"))
    async with client_of(sdk, "AsyncClient", url, token) as ac:
        contact = (await ac.contacts.sync(email="ada@example.com", first_name="Ada")).contact
        assert (await ac.contacts.get(contact.id)).contact.first_name == "Ada"
        tag = (await ac.tags.create(tag="vip", tag_type="contact")).tag
        assert isinstance(tag, models.Tag)
        body = models.TagCreateTagRequest(tag=models.TagCreate(tag="vip-2", tag_type="contact"))
        other = (await create_tag.asyncio(client=ac, body=body)).tag
        detailed = await create_tag.asyncio_detailed(client=ac, body=body)
        assert (detailed.status_code, detailed.parsed.tag.id) == (200, other.id)
        assert [tag.tag async for tag in ac.tags.list(search="vip")] == ["vip", "vip-2"]
        assert (await ac.request("GET", f"/tags/{tag.id}")).parsed["tag"]["tag"] == "vip"
        await ac.tags.delete(tag.id)
        try:
            await ac.tags.get(tag.id)
        except sdk.errors.NotFoundError as error:
            assert error.status == 404  # noqa: PT017 - any copy's own exception
        else:
            raise AssertionError("a tag that was deleted is still there")
    with client_of(sdk, "Client", url, token) as ac:
        assert [tag.tag for tag in ac.tags.list(search="vip")] == ["vip-2"]
        assert create_tag.sync(client=ac, body=body).tag.id == other.id
        ac.tags.delete(other.id)
        ac.contacts.delete(contact.id)


async def pagination(sdk: Any, url: str, token: str) -> None:
    """Listings by offset and by key, while rows that were read are deleted; from a checkpoint; and without await.

    The account has 45 tags and 45 contacts, and only this function deletes any.
    """
    async with client_of(sdk, "AsyncClient", url, token) as ac:
        for listing, delete in ((ac.tags, ac.tags.delete), (ac.contacts, ac.contacts.delete)):
            everything = [row.id async for row in listing.list(limit=20)]
            assert len(everything) == len(set(everything)) == 45
            page = await listing.list(limit=20)
            assert ([row.id for row in page.rows], page.total) == (everything[:20], 45)

            pager, seen = listing.list(limit=10), []
            async for row in pager:
                seen.append(row.id)
                if len(seen) in {5, 15}:
                    await delete(seen[0] if len(seen) == 5 else seen[1])
                if len(seen) == 25:
                    break
            rest = [row.id async for row in listing.list(limit=10, resume=pager.checkpoint())]
            assert seen + rest == everything
    with client_of(sdk, "Client", url, token) as ac:
        assert [tag.id for tag in ac.tags.list(limit=7)] == [
            tag.id for page in ac.tags.list().pages() for tag in page.rows
        ]


async def play(sdk: Any, url: str, token: str) -> None:
    """All of it."""
    await pagination(sdk, url, token)
    await quickstart(sdk, url, token)
