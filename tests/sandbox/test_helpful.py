"""What helps in a test: stubs, errors for names that cannot match, and a report of faults that were never used."""

from __future__ import annotations

import httpx
import pytest

from ac_sandbox import Fault, Sandbox


def test_a_stub_answers_what_the_document_does_not_describe(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.stub("GET", "/somewhere", json={"rows": [{"id": "1"}]}, headers={"X-Mine": "1"})
    sandbox.stub("POST", "/somewhere/{id}/run", status=202, text="queued")
    response = http.get("/somewhere", params={"any": "thing"})
    assert (response.json(), response.headers["X-Mine"]) == ({"rows": [{"id": "1"}]}, "1")
    assert (http.post("/somewhere/7/run").status_code, http.post("/somewhere/7/run").text) == (202, "queued")
    assert http.get("/somewhere/7").status_code == 404
    assert sandbox.requests.effects("GET /somewhere") == 1
    assert sandbox.requests.effects("POST /somewhere/{id}/run") == 2
    assert httpx.get(f"{sandbox.url}/api/3/somewhere").status_code == 403


def test_a_stub_wins_over_the_document_and_over_earlier_stubs(sandbox: Sandbox) -> None:
    sandbox.seed("tags", {"tag": "vip"})
    with httpx.Client(base_url=f"{sandbox.url}/api/3", headers={"Api-Token": sandbox.token}) as client:
        sandbox.stub("GET", "/tags/1", json=["one"])
        assert client.get("/tags/1").json() == ["one"]
        sandbox.stub("GET", "/tags/{id}", json=["two"])
        assert client.get("/tags/1").json() == ["two"]


def test_a_fault_may_be_on_a_stub_and_on_one_row(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.stub("GET", "/somewhere/{id}", json={})
    sandbox.seed("tags", {"tag": "a"}, {"tag": "b"})
    sandbox.faults.add(Fault.answer(500), on="GET /somewhere/7")
    sandbox.faults.add(Fault.answer(502), on="GET /somewhere/{id}", skip=1)
    sandbox.faults.add(Fault.answer(503), on="GET /tags/2")
    assert [http.get(f"/somewhere/{n}").status_code for n in (6, 7, 8)] == [200, 500, 502]
    assert [http.get(f"/tags/{n}").status_code for n in (1, 2, 2)] == [200, 503, 200]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("GET /contatcs", "no request can match 'GET /contatcs'. Did you mean GET /contacts?"),
        ("PATCH /tags/1", "no request can match 'PATCH /tags/1'."),
        ("create_tga", "no request can match 'create_tga'. Did you mean create_tag?"),
        ("FETCH", "no request can match 'FETCH'. Did you mean PATCH?"),
        ("GET /somewhere", "no request can match 'GET /somewhere'."),
    ],
)
def test_a_fault_that_cannot_be_played_is_an_error_at_once(sandbox: Sandbox, name: str, text: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - the text is compared below
        sandbox.faults.add(Fault.answer(500), on=name)
    assert str(caught.value).startswith(text)


def test_effects_of_no_operation_are_an_error(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match=r"there is no operation 'create_tags'. Did you mean create_tag\?"):
        sandbox.requests.effects("create_tags")
    assert sandbox.requests.effects("POST /tags") == 0


@pytest.mark.parametrize(
    ("path", "nearest"),
    [("/contatcs", "/contacts"), ("/contact/7/contactLists", "/contacts/{id}/contactLists"), ("/qqq", None)],
)
def test_an_unknown_path_names_the_nearest(http: httpx.Client, path: str, nearest: str | None) -> None:
    response = http.get(path)
    text = f" Did you mean {nearest}?" if nearest else ""
    assert (response.status_code, response.json()["errors"][0]["title"]) == (
        404,
        f"There is no path /api/3{path}.{text}",
    )


def test_an_event_that_there_is_not_names_the_nearest(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match=r"there is no event 'opn'. Did you mean open\?"):
        sandbox.webhooks.send("opn")
    with pytest.raises(ValueError, match=r"there is no source 'web'"):
        sandbox.webhooks.send("open", source="web")


def test_what_is_printed_in_a_test_is_short(sandbox: Sandbox, http: httpx.Client) -> None:
    http.post("/tags", json={"tag": {"tag": "vip", "tagType": "contact"}})
    assert repr(sandbox.requests) == "<Requests: [<POST /api/3/tags 201 create_tag>]>"
    assert repr(sandbox.store.table("tags")) == "<Table of 1 rows>"
    assert repr(sandbox.webhooks) == "<Webhooks: []>"


def test_seeding_what_there_is_not_names_what_there_is(sandbox: Sandbox) -> None:
    with pytest.raises(KeyError, match=r"unknown resource 'fieldz'. Did you mean fields\?"):
        sandbox.seed("fieldz", {})


def test_a_namespace_is_a_name_too(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("pipelines", {"title": "Sales"})
    assert http.get("/dealGroups").json()["dealGroups"][0]["title"] == "Sales"


def test_which_faults_were_never_played(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.faults.add(Fault.answer(500), on="GET /tags")
    sandbox.faults.add(Fault.answer(502), on="POST /tags")
    sandbox.faults.add(Fault.answer(503), on="DELETE", optional=True)
    sandbox.faults.add(Fault.answer(504), on="GET", times=None)
    assert len(sandbox.faults) == 4
    http.get("/tags")
    assert sandbox.faults.unplayed == ["answer 502 on POST /tags", "answer 504 on GET"]
    http.get("/tags")
    http.post("/tags", json={})
    assert sandbox.faults.unplayed == []
