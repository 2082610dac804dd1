"""`follow` gets what a row's links name, on the account's own host, read as the OpenAPI document says."""

from __future__ import annotations

from typing import Any

import pytest

from ac_client import AsyncClient, errors
from ac_client.models import Contact, ContactAutomationPage, ContactResponse
from ac_sandbox import Sandbox
from tests.runtime.scripted import Scripted, response_of

HOST = "https://acme.api-us1.com"


@pytest.fixture(params=[True, False], ids=["awaited", "synchronous"])
def account(request: pytest.FixtureRequest) -> Scripted:
    return Scripted(awaited=request.param, base_url=HOST)


def follow(account: Scripted, url: object, answer: Any, **arguments: Any) -> Any:
    account.answers[:] = [response_of(200, answer)]
    row = Contact.from_dict({"id": "7", "links": {"it": url}})
    return account._run(account.client.follow, row, "it", **arguments)


def test_what_the_document_knows_is_read_by_its_operation(account: Scripted) -> None:
    runs = {"contactAutomations": [{"id": "4", "contact": "7", "newKey": 1}]}
    found = follow(account, f"{HOST}/api/3/contacts/7/contactAutomations", runs)
    assert isinstance(found, ContactAutomationPage)
    assert found.to_dict() == runs
    found = follow(account, f"{HOST}/api/3/contacts/a%20b%3F", {"contact": {"id": "7"}})
    assert isinstance(found, ContactResponse)
    assert [request.url.raw_path for request in account.requests] == [
        b"/api/3/contacts/7/contactAutomations",
        b"/api/3/contacts/a%20b%3F",
    ]
    assert all(request.headers["api-token"] for request in account.requests)


def test_a_path_without_ids_goes_before_one_that_an_id_would_fit(account: Scripted) -> None:
    found = follow(account, f"{HOST}/api/3/users/me", {"user": {"id": "1"}})
    assert type(found).__name__ == "UserResponse"
    assert type(follow(account, f"{HOST}/api/3/contacts", {"contacts": []})).__name__ == "ContactPage"


def test_what_no_document_knows_is_json(account: Scripted) -> None:
    assert follow(account, f"{HOST}/api/3/contacts/7/unheardOf", {"rows": [1]}) == {"rows": [1]}
    assert follow(account, f"{HOST}/other/place", {"rows": [2]}) == {"rows": [2]}


def test_the_query_of_a_link_is_kept_and_can_be_added_to(account: Scripted) -> None:
    url = f"{HOST}/api/3/contacts/7/unheardOf?filters%5Bname%5D=&limit=20&x=1&x=2"
    follow(account, url, {}, params={"limit": 100})
    assert account.requests[0].url.params.multi_items() == [
        ("filters[name]", ""),
        ("x", "1"),
        ("x", "2"),
        ("limit", "100"),
    ]


def test_both_hosts_of_an_account_are_its_own(account: Scripted) -> None:
    follow(account, "https://acme.activehosted.com/api/3/tags/1", {"tag": {"id": "1"}})
    assert str(account.requests[0].url) == f"{HOST}/api/3/tags/1"


@pytest.mark.parametrize(
    "url",
    [
        "https://other.api-us1.com/api/3/tags/1",
        "https://acme.api-us1.com.evil.example/api/3/tags/1",
        "http://acme.api-us1.com/api/3/tags/1",
        "https://user@acme.api-us1.com/api/3/tags/1",
        "https://acme.api-us1.com:444/api/3/tags/1",
        "//other.example/api/3/tags/1",
        "https://acme.api-us1.com/api/3/tags/../contacts",
        "javascript:alert(1)",
    ],
)
def test_no_other_host_and_no_other_path(account: Scripted, url: str) -> None:
    with pytest.raises(errors.InvalidRequestError):
        follow(account, url, {})
    assert account.requests == []


@pytest.mark.parametrize("row", [{"id": "7"}, {"links": None}, {"links": []}, {"links": {"other": "x"}}])
def test_a_row_without_the_link_is_refused_with_the_links_it_has(account: Scripted, row: Any) -> None:
    with pytest.raises(errors.InvalidRequestError, match=r"no link 'it'; it has (none|other)"):
        account._run(account.client.follow, row, "it")
    assert account.requests == []


async def test_over_http(activecampaign: AsyncClient, sandbox: Sandbox) -> None:
    sandbox.seed("contacts", {"email": "ada@example.com"}, count=1)
    tag = (await activecampaign.tags.create(tag="vip", tag_type="contact")).tag
    contact = (await activecampaign.contacts.list()).rows[0]
    await activecampaign.contact_tags.create(contact=contact.id, tag=tag.id)
    found = await activecampaign.follow(contact, "contactTags")
    assert [row.tag for row in found.contact_tags] == [tag.id]
