"""A stranger's use of the jobs: strict in both type checkers, without a cast; nothing runs it."""
# pyright: strict

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from ac_client import AsyncClient, Client, webhooks
from ac_client.jobs.ecommerce import Order
from ac_client.models import ImportContact


async def people() -> AsyncIterator[dict[str, Any]]:
    yield {"email": "ada@example.com", "tags": ["vip"]}


def more_people() -> Iterator[ImportContact]:
    yield ImportContact(email="ada@example.com")


async def run(ac: AsyncClient) -> tuple[Decimal, list[str], int]:
    by_title = {"Company size": 40, "Interests": ["Red"], "Renewal": date(2027, 1, 5)}
    by_id = {1: "Red", 2: 5}
    saved = await ac.contacts.save("ada@example.com", fields=by_title, tags=["vip"], lists=[1, "2"])
    await ac.contacts.save("ada@example.com", fields=by_id, tags={"vip"}, lists=(1,))
    size = (await ac.contacts.contact_fields(saved.contact))[(await ac.fields.by_name())[1].title]
    mixed = [ImportContact(email="ada@example.com"), {"email": "grace@example.com", "tags": ["vip"]}]
    rows = [{"email": "ada@example.com", "tags": ["vip"]}, {"email": "grace@example.com", "first_name": "Grace"}]
    results = [await ac.imports.run(mixed), await ac.imports.run(rows), await ac.imports.run(people())]
    line = {"name": "Chair", "quantity": 1}
    await ac.events.track("purchase", email="ada@example.com", data=line)
    order: Order = {
        "legacyConnectionId": 1,
        "storeOrderId": "1001",
        "storeCreatedDate": datetime.now(UTC),
        "finalAmount": Decimal("19.99"),
        "lineItems": [{"name": "Chair", "quantity": 1}],
    }
    accepted = (await ac.ecommerce.upsert_orders([order])).accepted
    number = size if isinstance(size, Decimal) else Decimal(0)
    return number, [refused.reason for result in results for refused in result.refused], accepted


def run_in_a_thread(ac: Client, body: bytes) -> str:
    seen: list[int] = []
    ac.imports.run(more_people(), on_progress=lambda now: seen.append(now.read))
    event = webhooks.parse(body)
    return event.contact.fields.get("size", "") if event.contact else ac.tags.ensure("vip").id
