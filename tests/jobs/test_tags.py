from __future__ import annotations

from typing import Any

import httpx
import pytest

from ac_client import Client
from ac_client.errors import InvalidRequestError, UnprocessableError
from ac_sandbox import Sandbox
from tests.jobs.conftest import Both


async def test_a_tag_is_made_once_whatever_its_case(sandbox: Sandbox, both: Both) -> None:
    made = await both(lambda ac: ac.tags.ensure("VIP", description="Good customers"))
    assert (made.tag, sandbox.store.table("tags")[1]["tagType"]) == ("VIP", "contact")
    assert (await both(lambda ac: ac.tags.ensure(" vip "))).id == made.id
    assert sandbox.requests.effects("create_tag") == 1


async def test_a_tag_is_found_among_many_that_contain_its_name(sandbox: Sandbox, both: Both) -> None:
    sandbox.seed("tags", {"tag": "vip {n}", "tagType": "contact"}, count=150)
    sandbox.seed("tags", {"tag": "vip", "tagType": "contact"})
    assert (await both(lambda ac: ac.tags.ensure("vip"))).id == "151"
    assert sandbox.requests.effects("create_tag") == 0


@pytest.mark.parametrize("answer", ["return", "refuse"])
async def test_a_tag_that_another_makes_meanwhile_is_taken(
    sandbox: Sandbox, both: Both, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    from ac_client.jobs import tags

    find = tags._find
    calls: list[object] = []

    def race(name: str) -> Any:
        found = yield from find(name)
        if not calls:
            calls.append(sandbox.seed("tags", {"tag": "Vip", "tagType": "contact"}))
        return found

    monkeypatch.setattr(tags, "_find", race)
    if answer == "refuse":
        monkeypatch.setattr(sandbox.account, "choices", {"existing_tag": "refuse"})
    assert (await both(lambda ac: ac.tags.ensure("vip"))).id == "1"
    assert len(sandbox.store.table("tags")) == 1


async def test_an_error_that_is_not_about_the_name_is_raised(sandbox: Sandbox, both: Both) -> None:
    sandbox.stub("POST", "/tags", status=422, json={"errors": [{"title": "Too many tags"}]})
    with pytest.raises(UnprocessableError, match="Too many tags"):
        await both(lambda ac: ac.tags.ensure("vip"))


@pytest.mark.parametrize("name", ["", "  ", None, 7])
async def test_an_empty_name_is_refused(sandbox: Sandbox, both: Both, name: object) -> None:
    with pytest.raises(InvalidRequestError, match="name of a tag"):
        await both(lambda ac: ac.tags.ensure(name))
    assert len(sandbox.requests) == 0


def test_a_tag_is_found_where_the_account_gives_fewer_rows_than_asked_for() -> None:
    names = [f"vip {number}" for number in range(70)] + ["vip"]

    def respond(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params["offset"])
        tags = [{"id": str(at), "tag": names[at]} for at in range(offset, min(offset + 20, len(names)))]
        return httpx.Response(200, json={"tags": tags, "meta": {"total": str(len(names))}})

    with Client("https://acme.api-us1.com", "token", transport=httpx.MockTransport(respond)) as ac:
        assert ac.tags.ensure("vip").id == "70"
