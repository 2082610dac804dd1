from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest

if TYPE_CHECKING:
    import httpx

    from ac_sandbox import Sandbox

LABELS = {"singular": "N", "plural": "Ns"}
SCHEMA: dict[str, Any] = {
    "slug": "my-object",
    "labels": LABELS,
    "description": "d",
    "fields": [
        {"id": "num", "labels": LABELS, "type": "number", "required": False, "scale": 0},
        {"id": "sku", "labels": LABELS, "type": "text"},
        {"id": "size", "labels": LABELS, "type": "dropdown", "options": [{"value": "S"}, {"value": "L"}]},
    ],
    "relationships": [{"id": "primary-contact", "labels": LABELS, "namespace": "contacts", "hasMany": False}],
}
BAD_REQUEST = {"errors": [{"status": 400, "title": "Bad Request"}]}


def create(http: httpx.Client, schema: dict[str, Any], where: str = "") -> httpx.Response:
    return http.post(f"/customObjects/schemas{where}", json={"schema": schema})


@pytest.fixture
def schema(http: httpx.Client) -> str:
    made: dict[str, Any] = create(http, SCHEMA).json()["schema"]
    return str(made["id"])


@pytest.fixture
def records(schema: str) -> str:
    return f"/customObjects/records/{schema}"


def upsert(http: httpx.Client, records: str, **record: Any) -> httpx.Response:
    return http.post(records, json={"record": record})


def fields(**values: Any) -> list[dict[str, Any]]:
    return [{"id": name, "value": value} for name, value in values.items()]


def problems(response: httpx.Response) -> list[tuple[str, str]]:
    assert response.status_code == 422, response.text
    assert all(error["source"]["type"] == "pointer" for error in response.json()["errors"])
    return [(error["source"]["value"], error["detail"]) for error in response.json()["errors"]]


# ----------------------------------------------------------------------------------------------------------- schemas


def test_a_schema_has_a_uuid_and_nanoseconds(http: httpx.Client) -> None:
    made = create(http, SCHEMA)
    assert made.status_code == 201
    schema = made.json()["schema"]
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", schema["id"])
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z", schema["createdTimestamp"])
    assert (schema["visibility"], schema["icons"].keys()) == ("private", {"default"})
    # What was sent, of the types that were sent; options have got ids.
    assert schema["fields"][:2] == SCHEMA["fields"][:2]
    assert [option.keys() for option in schema["fields"][2]["options"]] == [{"id", "value"}] * 2
    assert http.get(f"/customObjects/schemas/{schema['id']}").json()["schema"] == schema
    assert http.get("/customObjects/schemas/1").status_code == 404


def test_meta_is_numbers(http: httpx.Client, schema: str) -> None:
    create(http, {**SCHEMA, "slug": "other"})
    response = http.get("/customObjects/schemas?limit=1&offset=1").json()
    assert response["meta"] == {"total": 2, "count": 1, "limit": 1, "offset": 1}
    assert http.get("/customObjects/schemas?limit=1000").json()["meta"]["limit"] == 100
    found = http.get("/customObjects/schemas?filters[slug]=my-object&orders[createdTimestamp]=DESC").json()
    assert [row["id"] for row in found["schemas"]] == [schema]


def test_a_filter_by_what_there_is_not_is_named_in_any_script(http: httpx.Client, schema: str) -> None:
    response = http.get("/customObjects/schemas", params={"filters[Größe]": "1", "filters[尺寸][gt]": "1"})
    assert [row["id"] for row in response.json()["schemas"]] == [schema]
    assert unquote(response.headers["X-Sandbox-Ignored"]) == "filters[Größe], filters[尺寸][gt]"


@pytest.mark.parametrize(
    ("change", "where", "text"),
    [
        ({}, "/data/attributes/schema/slug", "Schema slug must be unique"),
        (
            {"slug": "b", "fields": [{"id": "x", "type": "text"}, {"id": "y", "type": "text"}]},
            "/data/attributes/schema/fields/labels",
            "Schema fields must provide labels",
        ),
        (
            {"slug": "b", "relationships": [{"id": "deal", "namespace": "deals", "hasMany": True}]},
            "/data/attributes/schema/relationships/hasMany",
            "Relationship hasMany value should be set to false",
        ),
        (
            {"slug": "b", "fields": [SCHEMA["fields"][0], SCHEMA["fields"][0]]},
            "/data/attributes/schema/fields/id",
            "Schema field ids must be unique",
        ),
    ],
)
def test_a_schema_that_cannot_be_is_refused_in_their_own_shape(
    http: httpx.Client, schema: str, change: dict[str, Any], where: str, text: str
) -> None:
    assert problems(create(http, {**SCHEMA, **change})) == [(where, text)]
    assert http.get("/customObjects/schemas").json()["meta"]["total"] == 1


def test_a_change_adds_fields_and_takes_none_away(http: httpx.Client, schema: str) -> None:
    change = {"fields": [{"id": "new", "labels": LABELS, "type": "text"}], "description": "e"}
    path = f"/customObjects/schemas/{schema}"
    tried = http.put(path, json={"schema": change}, headers={"validateOnly": "true"}).json()["schema"]
    assert [one["id"] for one in tried["fields"]] == ["num", "sku", "size", "new"]
    assert http.get(path).json()["schema"]["description"] == "d"
    changed = http.put(path, json={"schema": change}).json()["schema"]
    assert (changed["description"], changed["slug"]) == ("e", "my-object")
    assert (changed["fields"][0]["isRequired"], "required" in changed["fields"][0]) == (False, False)
    assert [one["id"] for one in http.get(path).json()["schema"]["fields"]] == ["num", "sku", "size", "new"]
    create(http, {**SCHEMA, "slug": "taken"})
    assert problems(http.put(path, json={"schema": {"slug": "taken"}})) != []
    assert http.put(path, json={"schema": {"slug": "my-object"}}).status_code == 200


def test_a_missing_schema_is_404_in_two_shapes(http: httpx.Client) -> None:
    path = "/customObjects/schemas/9"
    for response in (http.get(path), http.delete(path), http.get("/customObjects/records/9")):
        assert (response.status_code, response.json()) == (404, {"message": "Not Found"})
    changed = http.put(path, json={"schema": {}})
    assert (changed.status_code, changed.content) == (404, b"")
    child = http.post(f"{path}/child")
    assert (child.status_code, child.json()) == (400, {})


def test_a_deleted_field_is_hidden_and_its_values_are_gone(http: httpx.Client, schema: str, records: str) -> None:
    upsert(http, records, externalId="e1", fields=fields(num=1, sku="A"))
    path = f"/customObjects/schemas/{schema}"
    deleted = http.delete(f"{path}/fields/num")
    assert (deleted.status_code, deleted.content) == (202, b"")
    assert [one["id"] for one in http.get(path).json()["schema"]["fields"]] == ["sku", "size"]
    everything = http.get(f"{path}?showFields=all").json()["schema"]["fields"]
    assert [(one["id"], one.get("status")) for one in everything] == [
        ("num", "marked_for_deletion"),
        ("sku", None),
        ("size", None),
    ]
    assert http.get(f"{records}/external/e1").json()["record"]["fields"] == fields(sku="A")
    assert problems(upsert(http, records, fields=fields(num=1)))[0][0] == "/data/attributes/num"
    assert http.delete(f"{path}/fields/none").status_code == 404


def test_a_child_takes_over_what_a_public_schema_has(http: httpx.Client, schema: str) -> None:
    public = create(http, {**SCHEMA, "appId": "app-1"}, "/public")
    assert public.status_code == 200
    parent = public.json()["schema"]
    assert (parent["visibility"], parent["slug"]) == ("public", f"app-{parent['id']}-my-object")
    made = http.post(f"/customObjects/schemas/{parent['id']}/child")
    assert made.status_code == 200
    child = made.json()["schema"]
    assert (child["parentId"], child["visibility"], child["slug"]) == (parent["id"], "private", "app-app-1-my-object")
    assert {one["inherited"] for one in (*child["fields"], *child["relationships"])} == {True}
    # A private one has no children, and what is inherited cannot be deleted.
    assert http.post(f"/customObjects/schemas/{schema}/child").status_code == 400
    assert http.delete(f"/customObjects/schemas/{child['id']}/fields/num").status_code == 403


def test_deleting_a_schema_takes_its_records_along(sandbox: Sandbox, http: httpx.Client, schema: str) -> None:
    upsert(http, f"/customObjects/records/{schema}", externalId="e1")
    deleted = http.delete(f"/customObjects/schemas/{schema}")
    assert (deleted.status_code, deleted.content) == (200, b"")
    assert len(sandbox.store.table("records")) == 0


# ----------------------------------------------------------------------------------------------------------- records


def test_an_upsert_answers_201_without_id_and_times(http: httpx.Client, schema: str, records: str) -> None:
    related = {"primary-contact": [14]}
    made = upsert(http, records, externalId="e1", fields=fields(num=100, sku="A1"), relationships=related)
    assert made.status_code == 201
    # The ids of what it relates to as they were sent, and as text when it is read.
    assert made.json()["record"] == {
        "externalId": "e1", "schemaId": schema, "fields": fields(num=100, sku="A1"), "relationships": related,
    }  # fmt: skip
    read = http.get(f"{records}/external/e1").json()["record"]
    assert read["relationships"] == {"primary-contact": ["14"]}
    assert read["fields"] == fields(num=100, sku="A1")
    assert http.get(f"{records}/{read['id']}").json()["record"] == read


def test_an_upsert_replaces_everything(sandbox: Sandbox, http: httpx.Client, records: str) -> None:
    related = {"primary-contact": ["1"]}
    upsert(http, records, externalId="e1", fields=fields(num=1, sku="A"), relationships=related)
    first = http.get(f"{records}/external/e1").json()["record"]
    assert upsert(http, records, externalId="e1", fields=fields(sku="B")).status_code == 201
    second = http.get(f"{records}/external/e1").json()["record"]
    assert (second["id"], second["fields"], second["relationships"]) == (first["id"], fields(sku="B"), {})
    # By its id, too; the external id stays unless another is sent.
    assert upsert(http, records, id=first["id"]).status_code == 201
    assert http.get(f"{records}/external/e1").json()["record"]["fields"] == []
    assert len(sandbox.store.table("records")) == 1
    # With neither, a new one is made.
    upsert(http, records, fields=fields(sku="C"))
    upsert(http, records, fields=fields(sku="C"))
    assert len(sandbox.store.table("records")) == 3


@pytest.mark.parametrize(
    ("record", "name"),
    [
        ({"fields": fields(hue="red")}, "hue"),
        ({"fields": fields(size="XL")}, "size"),
        ({"relationships": {"deal": [1]}}, "deal"),
    ],
)
def test_what_the_schema_does_not_define_is_refused(
    sandbox: Sandbox, http: httpx.Client, records: str, record: dict[str, Any], name: str
) -> None:
    refused = problems(upsert(http, records, **record))
    text = f"{name} cannot accept a value that is not defined in the schema."
    assert refused == [(f"/data/attributes/{name}", text)]
    assert len(sandbox.store.table("records")) == 0


def test_a_required_field_must_be_there(http: httpx.Client) -> None:
    needed = [{**SCHEMA["fields"][0], "required": True}]
    schema = create(http, {**SCHEMA, "fields": needed}).json()["schema"]["id"]
    records = f"/customObjects/records/{schema}"
    assert problems(upsert(http, records, fields=[])) == [("/data/attributes/num", "num is required.")]
    assert upsert(http, records, fields=fields(num=0)).status_code == 201


def test_what_is_not_there_is_a_bad_request(http: httpx.Client, records: str, schema: str) -> None:
    other = create(http, {**SCHEMA, "slug": "other"}).json()["schema"]["id"]
    upsert(http, records, externalId="e1")
    own = http.get(f"{records}/external/e1").json()["record"]["id"]
    for response in (
        http.get(f"{records}/none"),
        http.get(f"{records}/external/none"),
        http.delete(f"{records}/none"),
        http.delete(f"{records}/external/none"),
        http.get(f"/customObjects/records/{other}/{own}"),
        http.get(f"/customObjects/records/{other}/external/e1"),
        upsert(http, records, id="none"),
        upsert(http, "/customObjects/records/none"),
    ):
        assert (response.status_code, response.json()) == (400, BAD_REQUEST)
    for method in ("PUT", "PATCH"):
        assert http.request(method, f"{records}/{own}", json={"record": {}}).status_code == 405


def test_the_misspelt_path_finds_the_same_record(http: httpx.Client, schema: str, records: str) -> None:
    upsert(http, records, externalId="a/b c")
    right, listed = f"{records}/external/a%2Fb%20c", f"/records/{schema}/external/a%2Fb%20c"
    assert http.get(listed).json() == http.get(right).json()
    assert http.get(listed).json()["record"]["externalId"] == "a/b c"


def test_deleting_is_accepted_without_a_body(http: httpx.Client, records: str) -> None:
    upsert(http, records, externalId="e1")
    upsert(http, records, externalId="e2")
    own = http.get(f"{records}/external/e1").json()["record"]["id"]
    for path in (f"{records}/{own}", f"{records}/external/e2"):
        deleted = http.delete(path)
        assert (deleted.status_code, deleted.content) == (202, b"")
        assert http.delete(path).status_code == 400


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", "abc"),
        ("limit=1&offset=1", "b"),
        ("filters[fields.sku]=A1", "a"),
        ("filters[fields.sku][eq]=A1", "a"),
        ("filters[fields.num][gt]=9", "bc"),
        ("filters[fields.num][lte]=10", "ab"),
        ("filters[fields.num][lt]=10", "a"),
        ("filters[fields.num][gte]=10", "bc"),
        ("filters[fields.sku][contains]=*2*", "b"),
        ("filters[fields.sku][in]=A1,A2", "ab"),
        ("filters[fields.sku][blank]=true", "c"),
        ("filters[fields.sku][not_blank]=true", "ab"),
        ("filters[externalId]=b", "b"),
        ("filters[relationships.primary-contact]=2", "b"),
        ("filters[relationships.primary-contact][in]=1,2", "ab"),
        ("filters[fields.num][gt]=5&filters[fields.num][lt]=11", "b"),
        ("orders[fields.num]=DESC", "cba"),
        ("orders[fields.sku]=DESC&limit=1", "b"),
        ("orders[createdTimestamp]=DESC", "cba"),
    ],
)
def test_records_are_filtered_and_ordered_by_what_they_hold(
    http: httpx.Client, records: str, query: str, expected: str
) -> None:
    upsert(http, records, externalId="a", fields=fields(num=5, sku="A1"), relationships={"primary-contact": [1]})
    upsert(http, records, externalId="b", fields=fields(num=10, sku="A2"), relationships={"primary-contact": [2]})
    upsert(http, records, externalId="c", fields=fields(num=11))
    response = http.get(f"{records}?{query}").json()
    assert "".join(row["externalId"] for row in response["records"]) == expected
    assert response["meta"]["count"] == len(expected)


def test_an_operator_that_there_is_not_is_a_bad_request(http: httpx.Client, records: str) -> None:
    response = http.get(f"{records}?filters[fields.num][like]=1")
    assert (response.status_code, response.json()) == (400, BAD_REQUEST)


def test_records_can_be_seeded_for_a_schema(sandbox: Sandbox, http: httpx.Client, schema: str, records: str) -> None:
    sandbox.seed("records", {"schemaId": schema, "externalId": "e{n}", "fields": fields(num=7)}, count=5000)
    assert http.get(f"{records}?limit=100&offset=4950").json()["meta"] == {
        "total": 5000, "count": 50, "limit": 100, "offset": 4950,
    }  # fmt: skip
    record = http.get(f"{records}/external/e4321").json()["record"]
    assert record["fields"] == fields(num=7)
    assert http.get(f"{records}/{record['id']}").json()["record"] == record
