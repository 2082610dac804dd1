"""What an account lets pass, the sandbox lets pass, and says so; strictly, it refuses names that do not exist."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from ac_sandbox import Sandbox
from ac_sandbox.choices import CHOICES

VIP = {"tag": {"tag": "vip", "tagType": "contact"}}


@pytest.fixture
def lenient() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def client(lenient: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{lenient.url}/api/3", headers={"Api-Token": lenient.token}) as client:
        yield client


def test_an_unknown_parameter_is_ignored_and_named(lenient: Sandbox, client: httpx.Client) -> None:
    lenient.seed("contacts", {"email": "ada@example.com"}, {"email": "bob@example.com"})
    response = client.get("/contacts", params={"emial": "ada@example.com", "limit": "many"})
    assert len(response.json()["contacts"]) == 2
    assert response.headers["X-Sandbox-Ignored"] == "emial"
    (received,) = lenient.requests
    assert received.ignored == ("emial",)
    assert "Did you mean email?" in " ".join(received.notes)
    assert any("limit is 'many'" in note for note in received.notes)


def test_an_unknown_field_is_ignored_and_named(lenient: Sandbox, client: httpx.Client) -> None:
    response = client.post("/contacts", json={"contact": {"email": "ada@example.com", "fristName": "Ada"}})
    assert response.status_code == 201
    assert response.headers["X-Sandbox-Ignored"] == "/contact/fristName"
    assert client.get("/contacts/1").json()["contact"]["firstName"] == ""
    assert "X-Sandbox-Ignored" not in client.get("/contacts/1").headers


def test_a_body_where_none_is_read_is_ignored(lenient: Sandbox, client: httpx.Client) -> None:
    lenient.seed("tags", {"tag": "a"}, {"tag": "b"})
    assert client.request("DELETE", "/tags/1", json={"force": 1}).status_code == 200
    assert lenient.requests[-1].notes == ("DELETE /tags/{id} has no body.",)
    assert client.request("DELETE", "/tags/2", json={}).status_code == 200
    assert not lenient.requests[-1].notes


def test_an_object_where_text_is_wanted_is_refused_all_the_same(client: httpx.Client) -> None:
    assert client.post("/tags", json={"tag": {"tag": {"name": "x"}, "tagType": "contact"}}).status_code == 400


@pytest.mark.parametrize("kind", ["application/json", "application/json;charset=utf-8", "text/json", ""])
def test_json_is_read_whatever_it_is_called(client: httpx.Client, kind: str) -> None:
    response = client.post(
        "/tags", content='{"tag": {"tag": "x", "tagType": "contact"}}', headers={"Content-Type": kind}
    )
    assert response.status_code == 201


def test_a_form_is_no_json(client: httpx.Client) -> None:
    assert client.post("/tags", data={"tag": "vip"}).status_code == 400


@pytest.mark.parametrize("content", [b"[" * 100_000, b'{"a":' * 100_000, b"[" * 100_000 + b"]" * 100_000])
def test_endless_brackets_are_400(client: httpx.Client, content: bytes) -> None:
    response = client.post("/tags", content=content)
    assert response.status_code == 400
    assert response.json()["message"].startswith("The body is not JSON")


@pytest.mark.parametrize("path", ["", "/"])
def test_the_root_lists_links_as_clients_check_a_token_by_it(lenient: Sandbox, path: str) -> None:
    response = httpx.get(f"{lenient.url}/api/3{path}", headers={"Api-Token": lenient.token})
    assert response.status_code == 200
    assert response.json()["links"]["contacts"] == f"{lenient.url}/api/3/contacts"
    assert httpx.get(f"{lenient.url}/api/3{path}", headers={"Api-Token": "wrong"}).status_code == 403
    assert httpx.get(f"{lenient.url}/api/3/nowhere", headers={"Api-Token": lenient.token}).status_code == 404


def test_tag_names_are_one_whatever_their_case(client: httpx.Client) -> None:
    assert client.post("/tags", json=VIP).status_code == 201
    again = client.post("/tags", json={"tag": {"tag": "ViP", "tagType": "contact"}})
    assert (again.status_code, again.json()["tag"]["id"], again.json()["tag"]["tag"]) == (200, "1", "vip")


def test_an_existing_tag_can_be_refused() -> None:
    with (
        Sandbox(existing_tag="refuse") as sandbox,
        httpx.Client(base_url=f"{sandbox.url}/api/3", headers={"Api-Token": sandbox.token}) as client,
    ):
        assert client.post("/tags", json=VIP).status_code == 201
        again = client.post("/tags", json=VIP)
        assert (again.status_code, again.json()["errors"][0]["code"]) == (422, "duplicate")


def test_throttling_can_be_a_503() -> None:
    with Sandbox(rate_limit=1, throttled="503") as sandbox:
        sandbox.clock.stop()
        statuses = [httpx.get(f"{sandbox.url}/api/3/tags").status_code for _ in range(2)]
    assert statuses == [403, 503]


def test_a_choice_that_there_is_not_names_those_that_there_are() -> None:
    with pytest.raises(TypeError, match=r"no choice 'existing_tags'. Did you mean existing_tag\?"):
        Sandbox(existing_tags="refuse")
    with pytest.raises(ValueError, match="existing_tag is 'return' or 'refuse', not 'fail'"):
        Sandbox(existing_tag="fail")


def test_every_choice_says_where_it_comes_from() -> None:
    assert all(one.evidence and one.values[0] for one in CHOICES.values())
