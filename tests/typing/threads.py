"""A stranger's threads around one `Client`: strict in both type checkers; nothing runs it."""
# pyright: strict

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from ac_client import Client
from ac_client.api.contacts import get_contact
from ac_client.errors import NotFoundError
from ac_client.models import Contact, ContactPage, ContactResponse
from ac_client.pages import Page, Pager


def contact(ac: Client, identity: int) -> Contact | None:
    try:
        response: ContactResponse = get_contact.sync(identity, client=ac)
    except NotFoundError:
        return None
    return response.contact


def names(ac: Client, identities: range) -> list[str]:
    with ThreadPoolExecutor(8) as pool:
        found = pool.map(partial(contact, ac), identities)
    return [f"{one.first_name or ''} {one.last_name or ''}".strip() or one.email for one in found if one is not None]


def last_pages(ac: Client) -> list[str]:
    pager: Pager[Contact, ContactPage] = ac.contacts.list(limit=20)
    first = pager.first()
    return emails(first) + [one.email for one in pager if one.udate]


def emails(page: Page[Contact, ContactPage]) -> list[str]:
    return [one.email for one in page]


def main(url: str, token: str) -> Iterator[str]:
    with Client(url, token) as ac:
        yield from names(ac, range(1, 9))
        for tag in ac.with_options(priority="background").tags.list(search="vip"):
            yield f"{tag.id} {tag.tag} {tag.description} {tag['newField']}"
