from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import httpx

    from ac_sandbox import Sandbox


def sync(http: httpx.Client, **contact: Any) -> httpx.Response:
    return http.post("/contact/sync", json={"contact": contact})


def emails(http: httpx.Client, query: str = "") -> list[str]:
    response = http.get(f"/contacts?{query}")
    assert response.status_code == 200, response.text
    return [row["email"].partition("@")[0] for row in response.json()["contacts"]]


def test_sync_makes_a_contact_and_then_changes_it(sandbox: Sandbox, http: httpx.Client) -> None:
    made = sync(http, email="ada@example.com", firstName="Ada", phone="123")
    assert made.status_code == 201
    again = sync(http, email="ADA@example.com", lastName="Lovelace")
    assert again.status_code == 200
    assert again.json()["contact"]["id"] == made.json()["contact"]["id"]
    row = http.get("/contacts/1").json()["contact"]
    # What the second call left out is still there.
    assert (row["firstName"], row["lastName"], row["phone"]) == ("Ada", "Lovelace", "123")
    assert len(sandbox.store.table("contacts")) == 1


def test_sync_changes_the_custom_fields_it_is_sent_and_no_others(http: httpx.Client) -> None:
    sync(http, email="a@b.c", fieldValues=[{"field": 1, "value": "x"}, {"field": "6", "value": "y"}])
    changed = sync(http, email="a@b.c", fieldValues=[{"field": "6", "value": "z"}]).json()
    assert [(row["id"], row["field"], row["value"]) for row in changed["fieldValues"]] == [("2", "6", "z")]
    read = http.get("/contacts/1").json()
    assert [(row["field"], row["value"]) for row in read["fieldValues"]] == [("1", "x"), ("6", "z")]
    assert read["contact"]["fieldValues"] == ["1", "2"]
    assert sync(http, email="a@b.c").json().keys() == {"contact"}


def test_sync_without_an_address_is_400_and_with_a_bad_one_422(http: httpx.Client) -> None:
    missing = sync(http, firstName="Ada")
    assert (missing.status_code, missing.json()) == (400, {})
    wrong = sync(http, email="nobody")
    assert (wrong.status_code, wrong.json()["errors"][0]["code"]) == (422, "email_invalid")


def test_an_address_can_be_used_once(http: httpx.Client) -> None:
    assert http.post("/contacts", json={"contact": {"email": "a@b.c"}}).status_code == 201
    assert http.post("/contacts", json={"contact": {"email": "d@b.c"}}).status_code == 201
    duplicate = {
        "title": "Email address already exists in the system",
        "detail": "",
        "code": "duplicate",
        "error": "",
        "source": {"pointer": "/data/attributes/email"},
    }
    for response in (
        http.post("/contacts", json={"contact": {"email": "A@B.c"}}),
        http.put("/contacts/2", json={"contact": {"email": "a@b.c"}}),
    ):
        assert (response.status_code, response.json()) == (422, {"errors": [duplicate]})
    # Its own address is no duplicate.
    assert http.put("/contacts/1", json={"contact": {"email": "a@b.c", "firstName": "A"}}).status_code == 200


def test_a_new_contact_comes_back_with_what_was_sent_and_little_more(http: httpx.Client) -> None:
    contact = http.post("/contacts", json={"contact": {"email": "a@b.c", "phone": "1"}}).json()["contact"]
    assert (contact["email"], contact["phone"], contact["orgid"], contact["organization"]) == ("a@b.c", "1", "", "")
    assert "lastName" not in contact
    read = http.get("/contacts/1").json()["contact"]
    assert (read["lastName"], read["orgid"], read["organization"], read["deleted"]) == ("", "0", None, "0")


def test_some_fields_follow_from_others(http: httpx.Client) -> None:
    sync(http, email="a@b.c", orgid=5)
    row = http.get("/contacts/1").json()["contact"]
    assert (row["orgid"], row["organization"], row["email_empty"]) == ("5", "5", False)
    assert len(row["hash"]) == 32
    http.put("/contacts/1", json={"contact": {"email": "d@b.c", "orgid": "0"}})
    changed = http.get("/contacts/1").json()["contact"]
    assert changed["organization"] is None
    assert changed["hash"] != row["hash"]


def test_reading_one_brings_along_what_belongs_to_it(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("contacts", {"email": "a@b.c"}, {"email": "d@b.c"})
    sandbox.seed("contactLists", {"contact": "1", "list": "3", "status": "1"}, {"contact": "2", "list": "3"})
    sandbox.seed("geoIps", {"contact": "1", "geoaddrid": "1"})
    sandbox.seed("geoAddresses", {"city": "Chicago"}, {"city": "Paris"})
    response = http.get("/contacts/1").json()
    beside = {"contactAutomations", "contactLists", "deals", "fieldValues", "geoIps", "geoAddresses", "accountContacts"}
    assert response.keys() == {*beside, "contact"}
    assert [row["list"] for row in response["contactLists"]] == ["3"]
    assert [row["city"] for row in response["geoAddresses"]] == ["Chicago"]
    assert response["contact"]["contactLists"] == ["1"]


def test_a_list_has_the_values_of_scores_before_the_contacts(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("contacts", {"email": "a@b.c"}, {"email": "d@b.c"})
    sandbox.seed("scoreValues", {"contact": "2", "score": "1", "scoreValue": "50"}, {"contact": "9", "scoreValue": "1"})
    response = http.get("/contacts?limit=5").json()
    assert list(response) == ["scoreValues", "contacts", "meta"]
    assert [row["contact"] for row in response["scoreValues"]] == ["2"]
    assert [row["scoreValues"] for row in response["contacts"]] == [[], ["1"]]
    assert response["meta"]["total"] == "2"
    assert response["meta"]["page_input"]["limit"] == 5
    # The ids of lists, deals and the like come only with a single contact.
    assert "contactLists" not in response["contacts"][0]


def test_a_missing_one_is_called_a_subscriber(http: httpx.Client) -> None:
    for response in (
        http.get("/contacts/1"),
        http.put("/contacts/1", json={"contact": {}}),
        http.delete("/contacts/1"),
        http.get("/contacts/1/contactTags"),
        http.get("/contacts/1/notes"),
    ):
        assert (response.status_code, response.json()) == (404, {"message": "No Result found for Subscriber with id 1"})


@pytest.fixture
def people(sandbox: Sandbox) -> None:
    sandbox.clock.stop()
    for number, (name, first, last, phone) in enumerate(
        [("carl", "Carl", "Ames", "+1 300"), ("ada", "Ada", "Zorn", "+1 301"), ("bob", "Bob", "Ames", "+44 1")], 1
    ):
        sandbox.seed("contacts", {"email": f"{name}@example.com", "firstName": first, "lastName": last, "phone": phone})
        sandbox.clock.move(86_400)
        sandbox.seed("scoreValues", {"contact": str(number), "scoreValue": str(10 * (4 - number) % 25)})
    sandbox.seed("tags", {"tag": "vip"})
    sandbox.seed("contactTags", {"contact": "1", "tag": "1"}, {"contact": "3", "tag": "1"})
    sandbox.seed("contactLists", {"contact": "2", "list": "7", "status": "1", "form": "4"})
    sandbox.seed("contactLists", {"contact": "3", "list": "7", "status": "2"})
    sandbox.seed("contactAutomations", {"contact": "1", "automation": "9"})
    sandbox.store.table("segmentMembers").add({"segment": "5", "contact": "2"})


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["carl", "ada", "bob"]),
        ("orders[id]=DESC", ["bob", "ada", "carl"]),
        ("orders[id]=DESC&limit=1&offset=1", ["ada"]),
        ("orders[email]=ASC", ["ada", "bob", "carl"]),
        ("orders[last_name]=ASC&orders[first_name]=DESC", ["carl", "bob", "ada"]),
        ("orders[last_name]=ASC&orders[first_name]=ASC", ["bob", "carl", "ada"]),
        ("orders[name]=DESC", ["carl", "bob", "ada"]),
        ("orders[cdate]=DESC", ["bob", "ada", "carl"]),
        ("orders[score]=DESC&sortId=1", ["ada", "bob", "carl"]),
        ("id_greater=1", ["ada", "bob"]),
        ("id_greater=1&id_less=3", ["ada"]),
        ("id_less=3&orders[id]=DESC&limit=1", ["ada"]),
        ("id_greater=3", []),
        ("id_greater=1&orders[email]=DESC", ["bob", "ada"]),
        ("email=ADA@example.com", ["ada"]),
        ("email=nobody@example.com", []),
        ("email_like=A@EX", ["ada"]),
        ("exclude=2", ["carl", "bob"]),
        ("phone=%2B1", ["carl", "ada"]),
        ("search=ames", ["carl", "bob"]),
        ("ids[]=3&ids[]=1&ids[]=99", ["carl", "bob"]),
        ("tagid=1", ["carl", "bob"]),
        ("tagid=1&id_greater=1", ["bob"]),
        ("tagid=1&orders[email]=ASC&limit=1", ["bob"]),
        ("tagid=99", []),
        ("listid=7", ["ada", "bob"]),
        ("listid=7&status=2", ["bob"]),
        ("status=-1", ["carl", "ada", "bob"]),
        ("formid=4", ["ada"]),
        ("seriesid=9", ["carl"]),
        ("segmentid=5", ["ada"]),
        ("segmentid=6", []),
        ("tagid=1&listid=7", ["bob"]),
        ("in_group_lists=true&forceQuery=1", ["carl", "ada", "bob"]),
    ],
)
def test_contacts_are_found_as_the_document_says(http: httpx.Client, query: str, expected: list[str]) -> None:
    assert emails(http, query) == expected
    assert "X-Sandbox-Ignored" not in http.get(f"/contacts?{query}").headers


@pytest.mark.usefixtures("people")
def test_the_total_counts_all_that_fit(http: httpx.Client) -> None:
    for query, total in (("limit=1", "3"), ("limit=1&id_greater=1", "2"), ("tagid=1&limit=1", "2"), ("search=zz", "0")):
        assert http.get(f"/contacts?{query}").json()["meta"]["total"] == total


@pytest.mark.usefixtures("people")
def test_dates_are_compared(sandbox: Sandbox, http: httpx.Client) -> None:
    today = sandbox.clock.now().date()  # the three were created on the three days before
    assert emails(http, f"filters[created_before]={today - timedelta(days=3)}") == []
    assert emails(http, f"filters[created_before]={today - timedelta(days=2)}") == ["carl"]
    assert emails(http, f"filters[created_before]={today}") == ["carl", "ada", "bob"]
    assert emails(http, "filters[created_after]=2001-01-01") == ["carl", "ada", "bob"]
    assert emails(http, "filters[updated_before]=2001-01-01") == []


@pytest.mark.usefixtures("people")
def test_what_is_not_understood_is_named(http: httpx.Client) -> None:
    assert http.get("/contacts?waitid=1").headers["X-Sandbox-Ignored"] == "waitid"


@pytest.mark.usefixtures("people")
def test_deleting_one_takes_along_what_belonged_to_it(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("notes", {"note": "x", "reltype": "Subscriber", "relid": "1"})
    sandbox.seed("notes", {"note": "x", "reltype": "Deal", "relid": "1"})
    assert http.delete("/contacts/1").json() == {}
    assert emails(http) == ["ada", "bob"]
    assert emails(http, "tagid=1") == ["bob"]
    assert http.get("/tags/1").json()["tag"]["subscriber_count"] == "1"
    assert [row["reltype"] for row in http.get("/notes").json()["notes"]] == ["Deal"]


# ------------------------------------------------------------------------------------------------------ contact tags


@pytest.mark.usefixtures("people")
def test_a_contact_is_tagged_once(sandbox: Sandbox, http: httpx.Client) -> None:
    body = {"contactTag": {"contact": 2, "tag": "1"}}
    made = http.post("/contactTags", json=body)
    assert made.status_code == 201
    assert [row["id"] for row in made.json()["contacts"]] == ["2"]
    link = made.json()["contactTag"]
    assert (link["contact"], link["tag"]) == ("2", "1")
    assert "created_timestamp" not in link
    again = http.post("/contactTags", json={"contactTag": {"contact": "2", "tag": 1}})
    assert (again.status_code, again.json()["contactTag"]["id"]) == (200, link["id"])
    assert len(sandbox.store.table("contactTags")) == 3
    listed = http.get("/contacts/2/contactTags").json()
    assert (listed.keys(), [row["id"] for row in listed["contactTags"]]) == ({"contactTags"}, [link["id"]])
    assert http.get("/contactTags").json()["meta"] == {"total": "3"}


@pytest.mark.usefixtures("people")
def test_tagging_says_what_is_not_there(http: httpx.Client) -> None:
    contact = http.post("/contactTags", json={"contactTag": {"contact": 99, "tag": 1}})
    assert contact.status_code == 404
    assert contact.json() == {"errors": [{"status": 404, "title": "Not Found", "detail": "Contact not found"}]}
    tag = http.post("/contactTags", json={"contactTag": {"contact": 1, "tag": 99}})
    assert tag.status_code == 400
    assert tag.json()["errors"][0]["source"] == {"parameter": "contactTag.tag"}
    empty = http.post("/contactTags", json={"contactTag": {}})
    assert empty.status_code == 422
    assert [(e["status"], e["title"], e["source"]["pointer"]) for e in empty.json()["errors"]] == [
        (422, "Missing attribute", "/data/attributes/contact"),
        (422, "Missing attribute", "/data/attributes/tag"),
    ]
    gone = http.delete("/contactTags/99")
    assert (gone.status_code, gone.json()) == (404, {"message": "No Result found for SubscriberTag with id 99"})


@pytest.mark.usefixtures("people")
def test_untagging_takes_the_tag_off(http: httpx.Client) -> None:
    assert http.delete("/contactTags/1").json() == {}
    assert emails(http, "tagid=1") == ["bob"]
    assert http.delete("/contactTags/1").status_code == 404
