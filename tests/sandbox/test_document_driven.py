"""What is served comes from the spec, and what is sent is held against it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import yaml

from ac_sandbox import Sandbox
from ac_sandbox.document import Document, find, read
from ac_sandbox.particular import ABSENT, HANDLERS, TRAITS

if TYPE_CHECKING:
    from collections.abc import Iterator

OWN = "sandbox_not_in_spec"

# A family that no code of the sandbox knows.
GADGETS = Path(__file__).with_name("gadgets.yaml")


@pytest.fixture(scope="module")
def gadget_document(tmp_path_factory: pytest.TempPathFactory) -> Path:
    document = yaml.load(find().read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    added = yaml.safe_load(GADGETS.read_text(encoding="utf-8"))
    document["paths"].update(added["paths"])
    document["components"]["schemas"].update(added["components"]["schemas"])
    path = tmp_path_factory.mktemp("document") / "openapi.yaml"
    path.write_text(yaml.dump(document, Dumper=yaml.CSafeDumper), encoding="utf-8")
    return path


@pytest.fixture
def gadget_account(gadget_document: Path) -> Iterator[Sandbox]:
    with Sandbox(strict=True, document_path=gadget_document) as sandbox:
        yield sandbox


@pytest.fixture
def gadgets(gadget_account: Sandbox) -> Iterator[httpx.Client]:
    url, headers = f"{gadget_account.url}/api/3", {"Api-Token": gadget_account.token}
    with httpx.Client(base_url=url, headers=headers) as client:
        yield client


def codes(response: httpx.Response) -> list[str]:
    return [error["code"] for error in response.json()["errors"]]


def make(client: httpx.Client, **fields: Any) -> dict[str, Any]:
    response = client.post("/gadgets", json={"gadget": fields})
    assert response.status_code == 201, response.text
    row: dict[str, Any] = response.json()["gadget"]
    return row


def test_a_new_family_is_served_without_new_code(gadgets: httpx.Client) -> None:
    made = make(gadgets, name="Lamp", weight=3, isOn=True)
    assert {name: made[name] for name in ("id", "name", "weight", "count", "isOn", "owner", "links")} == {
        "id": "1", "name": "Lamp", "weight": 3, "count": 0, "isOn": True, "owner": None, "links": [],
    }  # fmt: skip
    read = gadgets.get("/gadgets/1").json()["gadget"]
    assert read == {**made, "weight": "3"}  # what was sent as a number is read as text
    assert gadgets.put("/gadgets/1", json={"gadget": {"name": "Torch"}}).json()["gadget"]["weight"] == "3"
    assert gadgets.get("/gadgets").json() == {"gadgets": [{**read, "name": "Torch"}], "meta": {"total": 1}}
    assert gadgets.delete("/gadgets/1").json() == {}
    missing = gadgets.get("/gadgets/1")
    assert (missing.status_code, missing.json()) == (404, {"message": "No Result found for Gadget with id 1"})


def test_its_lists_are_filtered_ordered_and_paged(gadgets: httpx.Client) -> None:
    for name, weight in (("b", 10), ("a", 9), ("c", 11)):
        make(gadgets, name=name, weight=weight)

    def names(**query: Any) -> list[str]:
        return [row["name"] for row in gadgets.get("/gadgets", params=query).json()["gadgets"]]

    assert names() == ["b", "a"]  # its own maximum is lower than the default
    assert names(limit=100) == ["b", "a"]
    assert names(offset=2) == ["c"]
    assert names(**{"orders[name]": "DESC"}) == ["c", "b"]
    assert names(**{"filters[name]": "A"}) == ["a"]
    assert names(**{"filters[weight][gt]": 9}) == ["b", "c"]  # as numbers, not as texts
    assert names(**{"filters[created_before]": "2001-01-01"}) == []


def test_a_filter_that_nobody_understands_says_so(gadgets: httpx.Client) -> None:
    make(gadgets, name="a")
    response = gadgets.get("/gadgets", params={"filters[mystery]": "x"})
    assert response.headers["X-Sandbox-Ignored"] == "filters[mystery]"
    assert len(response.json()["gadgets"]) == 1


def test_its_parts_belong_to_it(gadgets: httpx.Client) -> None:
    make(gadgets, name="a")
    make(gadgets, name="b")
    assert gadgets.post("/gadgets/2/parts", json={"part": {"name": "bulb"}}).json()["part"]["gadget"] == "2"
    assert gadgets.get("/gadgets/1/parts").json() == {"parts": []}
    assert [row["name"] for row in gadgets.get("/gadgets/2/parts").json()["parts"]] == ["bulb"]
    assert gadgets.get("/gadgets/3/parts").status_code == 404
    assert gadgets.post("/gadgets/3/parts", json={"part": {"name": "bulb"}}).status_code == 404


def test_responses_of_every_kind_are_made(gadget_account: Sandbox, gadgets: httpx.Client) -> None:
    make(gadgets, name="a")
    # Without a body.
    adjusted = gadgets.patch("/gadgets/1", json={"weight": 5})
    assert (adjusted.status_code, adjusted.content) == (204, b"")
    assert gadgets.get("/gadgets/1").json()["gadget"]["weight"] == "5"
    # A text, and a parameter that the operation declares again after its path.
    assert gadgets.get("/gadgets/1/manual?language=de").headers["Content-Type"] == "text/plain; charset=utf-8"
    assert codes(gadgets.get("/gadgets/1/manual?language=fr")) == [OWN]
    missing = gadgets.get("/gadgets/1/manual")
    assert missing.json()["errors"][0]["title"] == "The query parameter language is missing."
    # An object without an envelope.
    assert gadgets.get("/gadgets/statistics").json() == {
        "count": 0, "flags": [], "busy": False, "more": {}, "ratio": 0,
    }  # fmt: skip
    # A listing that is not paged.
    gadget_account.seed("colours", {"name": "colour {n}"}, count=250)
    assert len(gadgets.get("/colours").json()["colours"]) == 250


def test_what_is_seeded_takes_the_types_that_the_document_gives(gadget_account: Sandbox, gadgets: httpx.Client) -> None:
    gadget_account.seed("gadgets", {"name": 7, "weight": 3, "count": "12", "isOn": "1", "owner": None})
    gadget_account.seed("gadgets", {"count": "many", "isOn": 0, "name": True})
    one, other = gadgets.get("/gadgets").json()["gadgets"]
    assert [one[name] for name in ("name", "weight", "count", "isOn", "owner")] == ["7", "3", 12, True, None]
    assert [other[name] for name in ("name", "weight", "count", "isOn")] == ["1", "0", "many", False]


def test_what_it_cannot_know_it_says(gadgets: httpx.Client) -> None:
    response = gadgets.delete("/gadgets/bulk")
    assert (response.status_code, response.json()["errors"][0]["code"]) == (501, "sandbox_not_implemented")


def test_a_literal_segment_wins_over_a_parameter(gadgets: httpx.Client) -> None:
    make(gadgets, name="a")
    assert gadgets.get("/gadgets/newest").status_code == 200
    assert gadgets.get("/gadgets/other").status_code == 404
    # Nothing but DELETE stands at /gadgets/bulk, so that GET asks for the gadget of that id.
    assert gadgets.get("/gadgets/bulk").json() == {"message": "No Result found for Gadget with id bulk"}


@pytest.mark.parametrize(
    ("method", "path", "options", "text"),
    [
        ("GET", "/tags?serch=red", {}, "no query parameter serch. Did you mean search?"),
        ("GET", "/tags?filters[search][like]=x", {}, "no query parameter filters[search][like]"),
        ("GET", "/tags?limit=many", {}, "limit"),
        ("GET", "/tags?limit=0", {}, "limit"),
        ("GET", "/tags?offset=-1", {}, "offset"),
        ("GET", "/tags?orders[search]=up", {}, "orders[search]"),
        ("GET", "/tags?api_key=x", {}, "no query parameter api_key"),
        ("POST", "/tags", {"json": {"tag": {"tag": "x", "tagType": "person"}}}, "/tag/tagType"),
        ("POST", "/tags", {"json": {"tag": {"tag": "x", "tagTyp": "contact"}}}, "no tagTyp. Did you mean tagType?"),
        ("POST", "/tags", {"json": {"tag": {"tag": ["x"], "tagType": "contact"}}}, "/tag/tag is an array, not string"),
        ("POST", "/tags", {"json": {"tags": {"tag": "x", "tagType": "contact"}}}, "no tags. Did you mean tag?"),
        ("POST", "/tags", {"json": [1]}, "The body is an array, not object"),
        ("GET", "/users/me?x=1", {}, "no query parameter x"),
        ("DELETE", "/tags/1", {"json": {"a": 1}}, "has no body"),
        ("GET", "/contacts?filters[created_before]=soon", {}, "filters[created_before]"),
        ("PUT", "/customObjects/schemas/1", {"json": {"schema": {}}, "headers": {"validateOnly": "maybe"}},
         "header parameter validateOnly"),
    ],
)  # fmt: skip
def test_strictly_what_the_document_does_not_say_fails_loudly(
    http: httpx.Client, method: str, path: str, options: dict[str, Any], text: str
) -> None:
    response = http.request(method, path, **options)
    assert response.status_code == 400
    assert set(codes(response)) == {OWN}
    assert any(text in error["title"] for error in response.json()["errors"]), response.text


def test_an_unknown_path_is_404_and_a_method_that_is_not_there_405(http: httpx.Client) -> None:
    for path in ("/nowhere", "/tags/1/2/3", "/../2/tags"):
        response = http.get(path)
        assert (response.status_code, codes(response)) == (404, [OWN])
    response = http.patch("/tags/1", json={})
    assert (response.status_code, codes(response), response.headers["Allow"]) == (405, [OWN], "DELETE, GET, PUT")


def test_a_body_that_is_not_json_is_400_with_a_message(http: httpx.Client) -> None:
    headers = {"Content-Type": "application/json"}
    for content in (b"{", b"\xff", b'{"tag": {"tag": "x}}'):
        response = http.post("/tags", content=content, headers=headers)
        assert response.status_code == 400
        assert response.json()["message"].startswith("The body is not JSON")


def test_missing_fields_are_422_each_with_its_place(http: httpx.Client) -> None:
    response = http.post("/users", json={"user": {"username": "a", "email": "a@b.c", "group": 1, "password": "x"}})
    assert response.status_code == 422
    assert [(e["code"], e["title"], e["source"]) for e in response.json()["errors"]] == [
        ("field_missing", f"The user {name} was not provided.", {"pointer": f"/data/attributes/{name}"})
        for name in ("firstName", "lastName")
    ]
    empty = http.post("/tags", json={})
    assert (empty.status_code, codes(empty)) == (422, ["field_missing"])
    nothing = http.post("/tags")
    assert (nothing.status_code, codes(nothing)) == (422, ["field_missing"])


def test_an_encoded_slash_stays_within_its_id(http: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed("users", {"username": "a/b", "email": "a+b@example.com"})
    assert http.get("/users/username/a%2Fb").json()["user"]["username"] == "a/b"
    assert http.get("/users/email/a%2Bb%40example.com").json()["user"]["username"] == "a/b"
    assert http.get("/users/username/a/b").status_code == 404


def test_limit_is_twenty_unless_said_and_a_hundred_at_most(http: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed("tags", {"tag": "tag {n}"}, count=250)

    def rows(**query: int) -> list[str]:
        return [row["id"] for row in http.get("/tags", params=query).json()["tags"]]

    assert len(rows()) == 20
    assert len(rows(limit=5)) == 5
    assert len(rows(limit=1000)) == 100
    assert rows(limit=100, offset=200) == [str(n) for n in range(201, 251)]
    assert rows(offset=250) == []


def test_every_operation_is_routed_to_itself() -> None:
    served = read()
    router = Sandbox().app.service.find
    for operation in served.operations.values():
        path = operation.root + operation.path.replace("{", "1").replace("}", "1")
        match = router(operation.method, path)
        assert match is not None
        assert match.operation.id == operation.id


def test_what_is_particular_is_about_what_the_document_has() -> None:
    account = Sandbox().account
    assert HANDLERS.keys() | ABSENT.keys() <= account.document.operations.keys()
    assert TRAITS.keys() <= account.catalogue.resources.keys()
    for name, traits in TRAITS.items():
        fields = account.catalogue.resources[name].fields.keys()
        named = {*traits.defaults, *traits.times, *traits.computed, *traits.search, *traits.indexed}
        assert named.union(*traits.without.values()) <= fields, name


def test_references_that_leave_the_document_are_refused() -> None:
    with pytest.raises(ValueError, match="within the OpenAPI document"):
        Document({"paths": {}}).resolve({"$ref": "other.yaml#/x"})
