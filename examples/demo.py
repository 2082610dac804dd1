"""The quickstart, run against a local mock of an ActiveCampaign account: `make demo`.

Set ACTIVECAMPAIGN_URL and ACTIVECAMPAIGN_TOKEN to run it against your own account. It creates a tag, a contact
with a note and, if the plan has custom objects, a schema with one record. All have new names each time, and are deleted
at the end, even if something fails.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import sys
from contextlib import AsyncExitStack
from itertools import count

from ac_client import AsyncClient, errors
from ac_client.models import CustomObjectFieldWrite, CustomObjectLabelsWrite, CustomObjectRecordField

step = count(1)


def say(text: str) -> None:
    """Print one numbered line."""
    print(f"{next(step):2}. {text}")


async def play(ac: AsyncClient) -> None:
    """Do what a user does first."""
    mark = secrets.token_hex(4)
    me = (await ac.users.get_current()).user
    say(f"logged in as {me.username} ({me.email})")

    pager = ac.tags.list(limit=20)
    names = [str(tag.tag) async for tag in pager]
    say(f"paged through {len(names)} of {pager.total} tags, 20 a page{': ' if names else ''}{', '.join(names[:3])} ...")

    async with AsyncExitStack() as made:
        tag = (await ac.tags.create(tag=f"demo-{mark}", tag_type="contact", description="made by the demo")).tag
        made.push_async_callback(ac.tags.delete, tag.id)
        say(f"created tag {tag.id}: {tag.tag}")

        response = await ac.contacts.sync(email=f"ada-{mark}@example.com", first_name="Ada", last_name="Lovelace")
        contact = response.contact
        made.push_async_callback(ac.contacts.delete, contact.id)
        link = (await ac.contact_tags.create(contact=contact.id, tag=tag.id)).contact_tag
        say(f"synced contact {contact.id} ({contact.email}) and tagged it: link {link.id}")

        found = [str(tag.tag) async for tag in ac.tags.list(search=mark)]
        say(f"found by a part of its name: {', '.join(found)}")

        note = (await ac.notes.create(note="Called, no answer.", reltype="Subscriber", relid=contact.id)).note
        made.push_async_callback(ac.notes.delete, note.id)
        read = (await ac.notes.get(note.id)).note
        change = await ac.notes.update(note.id, note="Called, will come.", reltype="Subscriber", relid=contact.id)
        say(f"note {note.id}: {read.note!r} became {change.note.note!r}")

        try:
            await custom_objects(ac, made, mark)
        except errors.PermissionDeniedError:
            say("custom objects skipped: the account's plan or the token's user does not have them")

        try:
            await ac.tags.get(999_999_999)
        except errors.NotFoundError as error:
            say(f"a typed error, {type(error).__name__}: {error}")
    say("deleted it all again")


async def custom_objects(ac: AsyncClient, made: AsyncExitStack, mark: str) -> None:
    """Make a schema, write one record twice and read it back."""
    labels = CustomObjectLabelsWrite(singular="Name", plural="Names")
    response = await ac.custom_objects.create_schema(
        slug=f"demo-machines-{mark}",
        labels=CustomObjectLabelsWrite(singular="Machine", plural="Machines"),
        fields=[CustomObjectFieldWrite(id="name", labels=labels, type_="text", required=True)],
    )
    schema = response.schema
    made.push_async_callback(ac.custom_objects.delete_schema, schema.id)
    for name in ("Difference Engine", "Analytical Engine"):
        await ac.custom_objects.upsert_record(
            schema.id, external_id="engine-1", fields=[CustomObjectRecordField(id="name", value=name)]
        )
    record = (await ac.custom_objects.get_record_by_external_id(schema.id, "engine-1")).record
    values = {field.id: field.value for field in record.fields or []}
    say(f"upserted one custom-object record twice and read it: {record.external_id} = {values}")


async def main() -> None:
    """Run against the account that the environment names, or else against a sandbox."""
    if os.environ.get("ACTIVECAMPAIGN_URL"):
        async with AsyncClient.from_env() as ac:
            await play(ac)
        return

    from ac_sandbox import Sandbox

    with Sandbox() as sandbox:
        sandbox.seed("tags", {"tag": "tag-{n}", "tagType": "contact"}, count=45)
        print(f"    a sandbox account on {sandbox.url}")
        async with AsyncClient(sandbox.url, sandbox.token) as ac:
            await play(ac)


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except errors.ActiveCampaignError as error:
        sys.exit(f"the demo failed: {type(error).__name__}: {error}")
