"""A two-way contact sync: what changed on either side since the last time reaches the other, and nothing comes back."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime

from ac_client import AsyncClient, dates, errors
from ac_client.models import Contact, ImportContact, ImportFieldValue
from ac_sandbox import Sandbox


@dataclass
class Person:
    """A row of the other system."""

    email: str
    name: str = ""
    plan: str = ""
    id: str | None = None
    """The contact's id, once it is known."""
    changed: bool = True
    """Since the last time."""


@dataclass
class Crm:
    """The other system, and how far the sync has come."""

    plan_field: str
    people: dict[str, Person] = field(default_factory=dict)
    since: datetime | None = None
    at_once: int = 250
    """Contacts in one import, which takes no more than these."""
    patience: float = 5
    """Seconds between two looks at an import."""

    def add(self, *people: Person) -> None:
        self.people.update({person.email: person for person in people})


async def synchronize(ac: AsyncClient, crm: Crm) -> tuple[int, int]:
    """Take what changed in the account, then give what changed here; return how many of each."""
    taken = await pull(ac, crm)
    return taken, await push(ac, crm)


async def pull(ac: AsyncClient, crm: Crm) -> int:
    """Take what the account changed; where both did, what is here wins."""
    known = {person.id: person for person in crm.people.values() if person.id}
    newest, taken = crm.since, 0
    changed = ac.contacts.list() if crm.since is None else ac.contacts.list(filters_updated_after=crm.since)
    async for contact in changed:
        newest = max(filter(None, (newest, dates.parse(contact.udate))), default=None)
        person = known.get(contact.id) or crm.people.setdefault(contact.email, Person(contact.email, changed=False))
        person.id = contact.id
        if not person.changed:
            taken += await take(ac, crm, person, contact)
    crm.since = newest
    return taken


async def take(ac: AsyncClient, crm: Crm, person: Person, contact: Contact) -> bool:
    """Bring one person up to date; say whether anything was different."""
    values = {value.field: value.value or "" async for value in ac.field_values.list_by_contact(contact.id)}
    before = person.email, person.name, person.plan
    after = contact.email, contact.first_name or "", values.get(crm.plan_field, "")
    person.email, person.name, person.plan = after
    return before != after


async def push(ac: AsyncClient, crm: Crm) -> int:
    """Give what changed here: new people in bulk, others one by one."""
    changed = [person for person in crm.people.values() if person.changed]
    new = [person for person in changed if person.id is None]
    for start in range(0, len(new), crm.at_once):
        await bulk(ac, crm, new[start : start + crm.at_once])
    for person in changed:
        if person.id is not None:
            try:
                await ac.contacts.update(person.id, email=person.email, first_name=person.name)
                await ac.field_values.create(contact=person.id, field=crm.plan_field, value=person.plan)
            except errors.NotFoundError:  # it was deleted in the account
                del crm.people[person.email]
        person.changed = False
    return len(changed)


async def bulk(ac: AsyncClient, crm: Crm, people: list[Person]) -> None:
    """Import new people, wait for the import, and learn their ids."""
    rows = [
        ImportContact(
            email=person.email,
            first_name=person.name,
            fields=[ImportFieldValue(id=crm.plan_field, value=person.plan)],
        )
        for person in people
    ]
    batch = (await ac.imports.create(contacts=rows)).batch_id
    done = await ac.imports.get(batch_id=batch)
    while done.status != "completed":
        await asyncio.sleep(crm.patience)
        done = await ac.imports.get(batch_id=batch)
    assert not done.failure
    ids = done.success or []
    async for contact in ac.contacts.list(ids=ids):
        crm.people[contact.email].id = contact.id


async def test_both_sides_become_the_same(activecampaign: AsyncClient, sandbox: Sandbox) -> None:
    ac = activecampaign
    (plan,) = sandbox.seed("fields", {"title": "Plan", "type": "text", "perstag": "PLAN"})
    ada, grace = sandbox.seed(
        "contacts", {"email": "ada@example.com", "firstName": "Ada"}, {"email": "grace@example.com", "firstName": "G"}
    )
    sandbox.seed("fieldValues", {"contact": ada, "field": plan, "value": "gold"})
    crm = Crm(plan, at_once=15, patience=0.01)
    crm.add(*(Person(f"person{n}@example.com", f"Person {n}", "free") for n in range(20)))
    importing = asyncio.create_task(synchronize(ac, crm))
    while not importing.done():
        sandbox.clock.move(1)  # what an import takes
        await asyncio.sleep(0.02)
    assert importing.result() == (2, 20)
    assert sandbox.requests.effects("create_import") == 2
    assert crm.people["ada@example.com"] == Person("ada@example.com", "Ada", "gold", id=ada, changed=False)
    assert len([contact async for contact in ac.contacts.list()]) == 22

    # What was given comes back once, and is no change.
    assert await synchronize(ac, crm) == (0, 0)

    sandbox.clock.move(60)
    await ac.contacts.update(grace, first_name="Grace")
    await ac.field_values.create(contact=ada, field=plan, value="silver")
    await ac.contacts.update(ada, phone="555-0100")
    here = crm.people["person7@example.com"]
    here.plan, here.changed = "gold", True
    gone = crm.people["person8@example.com"]
    assert gone.id is not None
    await ac.contacts.delete(gone.id)
    gone.changed = True
    assert await synchronize(ac, crm) == (2, 2)
    assert crm.people["grace@example.com"].name == "Grace"
    assert crm.people["ada@example.com"].plan == "silver"
    assert "person8@example.com" not in crm.people
    assert here.id is not None
    assert [value.value async for value in ac.field_values.list_by_contact(here.id)] == ["gold"]
    assert await synchronize(ac, crm) == (0, 0)


async def test_where_both_changed_what_is_here_wins(activecampaign: AsyncClient, sandbox: Sandbox) -> None:
    (plan,) = sandbox.seed("fields", {"title": "Plan", "type": "text", "perstag": "PLAN"})
    (ada,) = sandbox.seed("contacts", {"email": "ada@example.com", "firstName": "Ada"})
    crm = Crm(plan)
    await synchronize(activecampaign, crm)
    sandbox.clock.move(60)
    await activecampaign.contacts.update(ada, first_name="Augusta")
    crm.people["ada@example.com"].name, crm.people["ada@example.com"].changed = "Countess", True
    await synchronize(activecampaign, crm)
    assert (await activecampaign.contacts.get(ada)).contact.first_name == "Countess"
