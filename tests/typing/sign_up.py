"""A stranger's sign-up form: strict in both type checkers, without a cast; nothing runs it."""
# pyright: strict

from __future__ import annotations

from ac_client import AsyncClient, dates
from ac_client.errors import ActiveCampaignError, UnprocessableError
from ac_client.models import Contact, ContactFieldValue, ContactUpdate, ContactUpdateContactRequest


async def sign_up(ac: AsyncClient, email: str, answers: dict[str, str], colors: list[str]) -> str:
    values = [ContactFieldValue(field=field, value=value) for field, value in answers.items()]
    values.append(ContactFieldValue(field="7", value=colors))
    try:
        response = await ac.contacts.sync(email=email, first_name=answers.get("name", ""), field_values=values)
    except UnprocessableError as error:
        return f"please look at your answers: {error}"
    except ActiveCampaignError:
        return "please try again later"
    contact = response.contact
    await ac.contact_tags.create(contact=contact.id, tag=3)
    return greeting(contact)


def greeting(contact: Contact) -> str:
    if contact.deleted:
        return f"welcome back, {contact.email}"
    name: str = contact.first_name or contact.email
    since = dates.parse(contact.cdate)
    return f"welcome, {name}" if since is None else f"welcome, {name}, with us since {since:%Y-%m-%d}"


async def correct(ac: AsyncClient, contact: Contact, phone: str | None) -> None:
    if phone:
        await ac.contacts.update(contact.id, phone=phone)
    change = ContactUpdate.of(contact)
    change.last_name = contact.last_name or "unknown"
    await ac.contacts.update(contact.id, body=ContactUpdateContactRequest(change))
