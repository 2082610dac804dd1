"""Stories of several requests, in which the account remembers what was done."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from ac_sandbox import Sandbox


@pytest.fixture(autouse=True)
def people(sandbox: Sandbox) -> None:
    sandbox.seed("contacts", {"email": "ada@example.com"}, {"email": "bob@example.com"})
    sandbox.seed("lists", {"name": "News"})
    sandbox.seed("automations", {"name": "Welcome"})
    sandbox.seed("fields", {"title": "Size", "type": "text", "perstag": "SIZE"})


def on_list(http: httpx.Client, status: int, contact: int = 1) -> httpx.Response:
    return http.post("/contactLists", json={"contactList": {"contact": contact, "list": 1, "status": status}})


def test_a_contact_is_on_a_list_once(http: httpx.Client) -> None:
    made = on_list(http, 1)
    assert (made.status_code, made.json()["contactList"]["contact"]) == (201, "1")
    assert [row["email"] for row in made.json()["contacts"]] == ["ada@example.com"]
    again = on_list(http, 2)
    assert (again.status_code, again.json()["contactList"]["id"]) == (200, made.json()["contactList"]["id"])
    (row,) = http.get("/contacts/1/contactLists").json()["contactLists"]
    assert (row["list"], row["status"]) == ("1", "2")
    assert on_list(http, 1, contact=9).status_code == 404


def test_the_status_of_a_new_subscription_can_be_chosen() -> None:
    with Sandbox(list_status="200") as sandbox:
        sandbox.seed("contacts", {"email": "ada@example.com"})
        with httpx.Client(base_url=f"{sandbox.url}/api/3", headers={"Api-Token": sandbox.token}) as client:
            assert on_list(client, 1).status_code == 200


def test_a_contact_has_one_value_of_a_field(http: httpx.Client) -> None:
    def put(value: Any) -> dict[str, Any]:
        body = {"fieldValue": {"contact": 1, "field": 1, "value": value}}
        row: dict[str, Any] = http.post("/fieldValues", json=body).json()["fieldValue"]
        return row

    assert put("40")["id"] == put("41")["id"] == "1"
    assert [row["value"] for row in http.get("/contacts/1/fieldValues").json()["fieldValues"]] == ["41"]
    assert put(["a", "b"])["value"] == "||a||b||"
    http.post(
        "/contact/sync", json={"contact": {"email": "ada@example.com", "fieldValues": [{"field": "1", "value": "9"}]}}
    )
    assert [row["value"] for row in http.get("/fieldValues").json()["fieldValues"]] == ["9"]


def test_a_contact_goes_through_an_automation(http: httpx.Client) -> None:
    body = {"contactAutomation": {"contact": 1, "automation": 1}}
    made = http.post("/contactAutomations", json=body)
    assert (made.status_code, made.json()["contactAutomation"]["seriesid"]) == (201, "1")
    assert len(http.get("/contacts/1/contactAutomations").json()["contactAutomations"]) == 1
    assert http.get("/contacts/1").json()["contact"]["contactAutomations"] == ["1"]


def test_what_hangs_on_a_contact_goes_with_it(sandbox: Sandbox, http: httpx.Client) -> None:
    on_list(http, 1)
    on_list(http, 1, contact=2)
    http.post("/contactAutomations", json={"contactAutomation": {"contact": 1, "automation": 1}})
    http.post("/fieldValues", json={"fieldValue": {"contact": 1, "field": 1, "value": "x"}})
    http.post("/notes", json={"note": {"note": "n", "relid": 1, "reltype": "Subscriber"}})
    assert http.delete("/contacts/1").status_code == 200
    left = {name: len(sandbox.store.table(name)) for name in ("contactAutomations", "fieldValues", "notes")}
    assert left == {"contactAutomations": 0, "fieldValues": 0, "notes": 0}
    assert [row["contact"] for row in http.get("/contactLists").json()["contactLists"]] == ["2"]


def test_deals_move_through_a_pipeline(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("dealGroups", {"title": "Sales"})
    sandbox.seed("dealStages", {"title": "Open", "group": "1"}, {"title": "Won", "group": "1"})
    deal = {"title": "Big", "value": 100, "currency": "usd", "contact": 1, "group": 1, "stage": 1, "owner": 1}
    made = http.post("/deals", json={"deal": deal}).json()
    assert ([row["email"] for row in made["contacts"]], made["deal"]["value"]) == (["ada@example.com"], 100)
    http.post("/deals", json={"deal": {**deal, "title": "Small"}})
    moved = http.put("/dealStages/1/deals", json={"deal": {"stage": 2}}).json()
    assert [(row["title"], row["stage"]) for row in moved["deals"]] == [("Big", "2"), ("Small", "2")]
    changed = http.patch("/deals/bulkUpdate", json={"deals": [{"id": 1, "ownerId": 1}, {"id": 9, "ownerId": 1}]}).json()
    assert (changed["success"], changed["failed"]) == (["1"], ["9"])
    assert [row["title"] for row in http.get("/contacts/1/deals").json()["deals"]] == ["Big", "Small"]


def test_several_values_of_accounts_are_written_at_once(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("accounts", {"name": "Acme"})
    rows = [{"accountId": "1", "customFieldId": str(n), "fieldValue": f"v{n}"} for n in (1, 2)]
    assert "message" in http.post("/accountCustomFieldData/bulkCreate", json=rows).json()
    http.patch("/accountCustomFieldData/bulkUpdate", json=[{"id": "2", "fieldValue": "new"}])
    found = http.get("/accountCustomFieldData").json()["accountCustomFieldData"]
    assert [row["fieldValue"] for row in found] == ["v1", "new"]
    sandbox.seed("accounts", {"name": "Other"})
    http.delete("/accounts/bulk_delete", params={"ids[]": ["1"]})
    assert [row["name"] for row in http.get("/accounts").json()["accounts"]] == ["Other"]


@pytest.mark.parametrize(("kind", "row"), [
    ("deal", {"title": "A", "value": 1, "currency": "usd", "contact": 1, "group": 1, "stage": 1, "owner": 1}),
    ("account", {"name": "Acme"}),
])  # fmt: skip
def test_the_fields_of_a_write_become_values(http: httpx.Client, kind: str, row: dict[str, object]) -> None:
    data, owner = f"/{kind}CustomFieldData", f"{kind}Id"
    sent = [{"customFieldId": 1, "fieldValue": "x"}, {"customFieldId": 2, "fieldValue": 5500, "fieldCurrency": "EUR"}]
    made = http.post(f"/{kind}s", json={kind: {**row, "fields": sent}}).json()[kind]
    assert made["fields"] == [{**one, owner: "1"} for one in sent]
    again = http.put(f"/{kind}s/1", json={kind: {"fields": [{"customFieldId": 1, "fieldValue": "y"}]}}).json()[kind]
    assert again["fields"] == [{"customFieldId": 1, "fieldValue": "y", owner: "1"}]
    assert "fields" not in http.get(f"/{kind}s/1").json()[kind]
    found = http.get(data, params={f"filters[{'customerAccountId' if kind == 'account' else owner}]": "1"}).json()
    values = [(one[owner], one["customFieldId"], one["fieldValue"]) for one in found[data[1:]]]
    assert values == [(1, 1, "y"), (1, 2, "5500")]
    http.delete(f"/{kind}CustomFieldMeta/2")
    http.delete(f"/{kind}s/1")
    assert http.get(data).json()[data[1:]] == []


def test_a_segment_with_a_name_is_an_audience(http: httpx.Client) -> None:
    empty: dict[str, object] = {"segment_conditions": [], "segment_condition_groups": []}
    conditions = {**empty, "segment_condition_group_operator": "and"}
    named, nameless = (
        http.post("/segmentsV2", json={"data": [{"attributes": {**conditions, **name}}]}).json()["data"][0]
        for name in ({"name": "VIP"}, {})
    )
    (audience,) = http.get("/audiences").json()["data"]
    assert (audience["id"], audience["attributes"]["name"]) == (named["id"], "VIP")
    assert (named["attributes"]["category"], nameless["attributes"].get("category")) == ("AUDIENCE", None)
    again = {"data": [{"attributes": {**conditions, "name": "VIP"}}]}
    assert http.post("/segmentsV2", json=again).status_code == 400
    changed = {"data": [{"attributes": {**conditions, "name": "Other", "description": "the best"}}]}
    http.put(f"/segmentsV2/{named['id']}", json=changed)
    (read,) = http.get(f"/segmentsV2/{named['id']}").json()["data"]
    assert (read["attributes"]["name"], read["attributes"]["description"]) == ("VIP", "the best")
    assert http.get(f"/segmentsV2/{named['id']}/createdDate/2027").json()["data"] == [read]
    http.delete(f"/segmentsV2/{named['id']}")
    assert http.get("/audiences").json()["data"] == []


def test_an_import_is_a_job_that_ends(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.clock.stop()
    contacts = [
        {"email": "ada@example.com", "first_name": "Ada", "tags": ["VIP"], "fields": [{"id": 1, "value": "7"}]},
        {"email": "new@example.com", "subscribe": [{"listid": 1}]},
        {"email": "nobody"},
    ]
    queued = http.post("/import/bulk_import", json={"contacts": contacts}).json()
    assert (queued["queued_contacts"], queued["Success"]) == (3, 1)
    assert http.get("/import/info", params={"batchId": queued["batchId"]}).json()["status"] == "active"
    assert http.get("/import/bulk_import").json()["outstanding"][0]["contacts"] == "3"
    assert http.get("/contacts").json()["meta"]["total"] == "2"
    sandbox.clock.move(1)
    info = http.get("/import/info", params={"batchId": queued["batchId"]}).json()
    assert info == {"status": "completed", "success": ["1", "3"], "failure": ["nobody"]}
    assert http.get("/contacts/1").json()["contact"]["firstName"] == "Ada"
    assert [row["tag"] for row in http.get("/tags").json()["tags"]] == ["VIP"]
    assert http.get("/contacts/1/fieldValues").json()["fieldValues"][0]["value"] == "7"
    assert http.get("/contacts/3/contactLists").json()["contactLists"][0]["status"] == "1"
    assert http.get("/import/bulk_import").json()["outstanding"] == []


def test_one_contact_without_an_address_rejects_the_batch(sandbox: Sandbox, http: httpx.Client) -> None:
    response = http.post("/import/bulk_import", json={"contacts": [{"email": "x@example.com"}, {"email": ""}]})
    assert response.status_code == 400
    assert [one["contact"] for one in response.json()["failureReasons"]] == [1]
    assert http.post("/import/bulk_import", json={"contacts": [{"email": "x@y.z"}] * 251}).status_code == 400
    sandbox.clock.move(5)
    assert http.get("/contacts").json()["meta"]["total"] == "2"


def test_an_event_is_tracked_without_the_token(sandbox: Sandbox, http: httpx.Client) -> None:
    form = {"actid": "1", "key": "k", "event": "bought", "visit": '{"email": "ada@example.com"}'}
    done = httpx.post(f"{sandbox.url}/event", data=form)
    assert (done.status_code, done.json()) == (200, {"success": 1, "message": "Event spawned"})
    assert [row["name"] for row in http.get("/eventTrackingEvents").json()["eventTrackingEvents"]] == ["bought"]
    for wrong in ({"actid": "1"}, {**form, "visit": "ada"}):
        refused = httpx.post(f"{sandbox.url}/event", data=wrong)
        assert (refused.status_code, refused.json()["success"]) == (200, 0)
