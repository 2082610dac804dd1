"""`examples/signup_service`: the tests that such a service would have."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from ac_client import AsyncClient
from ac_sandbox import Fault, Sandbox
from examples.signup_service.app import TAG, app


@pytest.fixture
async def browser(activecampaign: AsyncClient, sandbox: Sandbox) -> AsyncIterator[httpx.AsyncClient]:
    sandbox.seed("lists", {"name": "News"})
    service = app(activecampaign)
    async with (
        service.router.lifespan_context(service),
        httpx.AsyncClient(transport=httpx.ASGITransport(service), base_url="http://shop.example") as client,
    ):
        yield client


async def sign_up(browser: httpx.AsyncClient, email: str) -> httpx.Response:
    return await browser.post("/signup", data={"email": email, "first_name": "Ada"})


async def test_a_person_signs_up(browser: httpx.AsyncClient, activecampaign: AsyncClient) -> None:
    response = await sign_up(browser, "ada@example.com")
    assert response.status_code == 201
    contact = (await activecampaign.contacts.get(response.json()["id"])).contact
    assert (contact.email, contact.first_name) == ("ada@example.com", "Ada")
    assert [tag.tag async for tag in activecampaign.tags.list()] == [TAG]


async def test_signing_up_twice_makes_one_contact(browser: httpx.AsyncClient, sandbox: Sandbox) -> None:
    first, second = [await sign_up(browser, "ada@example.com") for _ in range(2)]
    assert first.json() == second.json()
    assert len(sandbox.store.table("contacts")) == len(sandbox.store.table("contactTags")) == 1


async def test_a_bad_address_is_the_visitors_mistake(browser: httpx.AsyncClient, sandbox: Sandbox) -> None:
    refusal = {"errors": [{"title": "Contact Email Address is not valid.", "code": "email_invalid"}]}
    sandbox.faults.add(Fault.answer(422, refusal), on="POST /contact/sync")
    response = await sign_up(browser, "ada@")
    assert (response.status_code, response.json()["detail"]) == (422, ["Contact Email Address is not valid."])


async def test_an_outage_is_not_the_visitors_mistake(browser: httpx.AsyncClient, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault.answer(403), on="POST /contact/sync")
    assert (await sign_up(browser, "ada@example.com")).status_code == 503
