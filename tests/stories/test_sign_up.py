"""A sign-up service: a form's visitor becomes a contact with a field, on a list, tagged, in an automation."""

from __future__ import annotations

from dataclasses import dataclass

from ac_client import AsyncClient, Client
from ac_client.models import Contact
from ac_sandbox import Fault, Sandbox

SUBSCRIBED, UNSUBSCRIBED = "1", "2"


@dataclass(frozen=True)
class SetUp:
    """The ids of what the service works with."""

    list: str
    tag: str
    size: str
    welcome: str


async def set_up(ac: AsyncClient) -> SetUp:
    """Make what the service needs; what is there already is taken."""
    lists = (await ac.lists.list(filters_name="News")).rows
    if not lists:
        made = await ac.lists.create(
            name="News",
            stringid="news",
            sender_url="https://shop.example",
            sender_reminder="You signed up.",
        )
        lists = [made.list_]
    sizes = (await ac.fields.list(filters_perstag="COMPANY_SIZE")).rows
    if not sizes:
        sizes = [(await ac.fields.create(title="Company size", type_="text", perstag="COMPANY_SIZE")).field]
        await ac.field_relations.create(field=sizes[0].id, relid=lists[0].id)
    tag = (await ac.tags.create(tag="sign-up", tag_type="contact")).tag
    (welcome,) = [one.id async for one in ac.automations.list() if one.name == "Welcome"]  # the API can make none
    return SetUp(lists[0].id, tag.id, sizes[0].id, welcome)


async def sign_up(ac: AsyncClient, use: SetUp, email: str, name: str, size: int) -> Contact:
    """Take what a visitor wrote; a second time changes what is different, and sends no second welcome."""
    contact = (await ac.contacts.sync(email=email, first_name=name)).contact
    await ac.field_values.create(contact=contact.id, field=use.size, value=str(size), use_defaults=True)
    await ac.contact_lists.set_status(contact=contact.id, list_=use.list, status=SUBSCRIBED)
    await ac.contact_tags.create(contact=contact.id, tag=use.tag)
    runs = [run.automation async for run in ac.contact_automations.list_by_contact(contact.id)]
    if use.welcome not in runs:
        await ac.contact_automations.create(contact=contact.id, automation=use.welcome)
    return contact


async def leave(ac: AsyncClient, use: SetUp, email: str) -> bool:
    """Unsubscribe an address; say whether there was one."""
    found = (await ac.contacts.list(email=email)).rows
    for contact in found:
        await ac.contact_lists.set_status(contact=contact.id, list_=use.list, status=UNSUBSCRIBED)
    return bool(found)


async def test_a_visitor_signs_up_twice_and_leaves(activecampaign: AsyncClient, sandbox: Sandbox) -> None:
    ac = activecampaign
    sandbox.seed("automations", {"name": "Welcome"})
    use = await set_up(ac)
    assert await set_up(ac) == use, "what is there is taken"

    ada = await sign_up(ac, use, "ada@example.com", "Ada", 40)
    again = await sign_up(ac, use, "ada@example.com", "Ada King", 41)
    assert again.id == ada.id

    whole = await ac.contacts.get(ada.id)
    assert whole.contact.first_name == "Ada King"
    assert [value.value async for value in ac.field_values.list_by_contact(ada.id)] == ["41"]
    assert [link.tag async for link in ac.contact_tags.list_by_contact(ada.id)] == [use.tag]
    assert [run.automation async for run in ac.contact_automations.list_by_contact(ada.id)] == [use.welcome]
    assert [link.status async for link in ac.contact_lists.list_by_contact(ada.id)] == [SUBSCRIBED]
    assert [contact.id async for contact in ac.contacts.list(listid=use.list, status=1)] == [ada.id]

    assert await leave(ac, use, "ada@example.com")
    assert not await leave(ac, use, "nobody@example.com")
    assert [link.status async for link in ac.contact_lists.list_by_contact(ada.id)] == [UNSUBSCRIBED]
    assert [contact.id async for contact in ac.contacts.list(listid=use.list, status=1)] == []


async def test_it_holds_out_while_the_account_is_busy(activecampaign: AsyncClient, sandbox: Sandbox) -> None:
    sandbox.seed("automations", {"name": "Welcome"})
    use = await set_up(activecampaign)
    sandbox.faults.add(Fault.too_many(retry_after=0), on="*")
    await sign_up(activecampaign, use, "ada@example.com", "Ada", 40)
    assert sandbox.requests.effects("sync_contact") == 1


def test_without_await(activecampaign_sync: Client, sandbox: Sandbox) -> None:
    ac = activecampaign_sync
    (news,) = sandbox.seed("lists", {"name": "News"})
    contact = ac.contacts.sync(email="ada@example.com", first_name="Ada").contact
    ac.contact_lists.set_status(contact=contact.id, list_=news, status=SUBSCRIBED)
    tag = ac.tags.create(tag="sign-up", tag_type="contact").tag
    ac.contact_tags.create(contact=contact.id, tag=tag.id)
    assert [link.status for link in ac.contact_lists.list_by_contact(contact.id)] == [SUBSCRIBED]
    assert [contact.email for contact in ac.contacts.list(tagid=tag.id)] == ["ada@example.com"]
