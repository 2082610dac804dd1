"""`examples/webhook_receiver.py`: deliveries are checked, handled once, and never lost to a slow account."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from ac_client import AsyncClient, webhooks
from ac_sandbox import Fault, Sandbox
from examples.webhook_receiver import TAG, app

SECRET = "a-long-random-text"
BODY = "type=subscribe&list=1&contact[id]=1&contact[email]=ada@example.com"


@pytest.fixture
async def vendor(activecampaign: AsyncClient, sandbox: Sandbox) -> AsyncIterator[httpx.AsyncClient]:
    sandbox.seed("contacts", {"email": "ada@example.com"})
    service = app(activecampaign, SECRET)
    async with (
        service.router.lifespan_context(service),
        httpx.AsyncClient(transport=httpx.ASGITransport(service), base_url="http://shop.example") as client,
    ):
        yield client


async def deliver(vendor: httpx.AsyncClient, body: str = BODY, secret: str = SECRET) -> int:
    return (await vendor.post(f"/hooks/{secret}", content=body)).status_code


async def test_who_subscribes_gets_the_tag(vendor: httpx.AsyncClient, activecampaign: AsyncClient) -> None:
    assert await deliver(vendor) == 200
    [worn] = [row async for row in activecampaign.contact_tags.list_by_contact(1)]
    assert (await activecampaign.tags.get(worn.tag)).tag.tag == TAG


async def test_a_delivery_that_comes_twice_is_handled_once(vendor: httpx.AsyncClient, sandbox: Sandbox) -> None:
    assert [await deliver(vendor), await deliver(vendor)] == [200, 200]
    assert sandbox.requests.effects("create_contact_tag") == 1


@pytest.mark.parametrize(
    ("secret", "body", "status"),
    [
        ("guessed", BODY, 404),
        ("größer", BODY, 404),
        (SECRET, "{}", 400),
        (SECRET, "a" * (webhooks.MAX_BYTES + 1), 413),
        (SECRET, "type=open&contact[id]=1", 200),
    ],
)
async def test_nothing_else_reaches_the_account(
    vendor: httpx.AsyncClient, sandbox: Sandbox, secret: str, body: str, status: int
) -> None:
    assert await deliver(vendor, body, secret) == status
    assert len(sandbox.requests) == 0


async def test_an_outage_of_the_account_is_logged(
    vendor: httpx.AsyncClient, sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    sandbox.faults.add(Fault.answer(403), on="POST /contactTags")
    assert await deliver(vendor) == 200
    assert "contact 1 is not tagged" in caplog.text
