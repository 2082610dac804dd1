"""Notes, users, saved responses, site tracking, templates, tasks, scores, segments, address groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import httpx

    from ac_sandbox import Sandbox


def message(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["message"]


# ------------------------------------------------------------------------------------------------------------- notes


def note(http: httpx.Client, relid: str | int = 1, reltype: str = "Subscriber", text: str = "hello") -> httpx.Response:
    return http.post("/notes", json={"note": {"note": text, "relid": relid, "reltype": reltype}})


def test_a_note_is_on_something_that_exists(sandbox: Sandbox, http: httpx.Client) -> None:
    assert message(note(http)) == (403, "No Result found for Subscriber with id 1")
    sandbox.seed("contacts", {"email": "a@b.c"})
    made = note(http)
    assert made.status_code == 201
    assert [row["email"] for row in made.json()["contacts"]] == ["a@b.c"]
    assert message(note(http, 5, "Deal")) == (403, "No Result found for Deal with id 5")
    sandbox.seed("deals", {"id": 5, "title": "Big"})
    assert [row["title"] for row in note(http, 5, "Deal").json()["deals"]] == ["Big"]
    # The operations of activities do not read one, so it is believed.
    assert note(http, 5, "Activity").json().keys() == {"note"}


def test_a_note_on_a_deal_or_an_account_is_one_of_the_notes(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("deals", {"title": "Big"})
    sandbox.seed("accounts", {"name": "Acme"})
    made = http.post("/deals/1/notes", json={"note": {"note": "one"}}).json()
    assert ([row["title"] for row in made["deals"]], made["note"]["owner"]) == (["Big"], {"type": "deal", "id": "1"})
    http.post("/accounts/1/notes", json={"note": {"note": "two"}})
    changed = http.put("/accounts/1/notes/2", json={"note": {"note": "three"}}).json()
    assert ([row["name"] for row in changed["accounts"]], changed["note"]["note"]) == (["Acme"], "three")
    assert [(row["reltype"], row["note"]) for row in http.get("/notes").json()["notes"]] == [
        ("Deal", "one"), ("CustomerAccount", "three"),
    ]  # fmt: skip
    assert http.post("/deals/9/notes", json={"note": {"note": "x"}}).status_code == 404


def test_a_number_stays_a_number_in_the_response_to_a_creation_alone(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("contacts", {"email": "a@b.c"})
    made = note(http, 1).json()["note"]
    assert (made["relid"], made["owner"]) == (1, {"type": "contact", "id": 1})
    assert note(http, "1").json()["note"]["relid"] == "1"
    changed = http.put("/notes/1", json={"note": {"note": "new", "relid": 1, "reltype": "Subscriber"}}).json()
    assert (changed["note"]["relid"], changed["note"]["note"]) == ("1", "new")
    read = http.get("/notes/1").json()["note"]
    assert (read["relid"], read["owner"]) == ("1", {"type": "contact", "id": "1"})
    assert (read["userid"], read["user"], read["is_draft"]) == ("1", "1", "0")


def test_a_missing_note_is_403(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("contacts", {"email": "a@b.c"})
    body = {"note": {"note": "x", "relid": 1, "reltype": "Subscriber"}}
    for response in (http.get("/notes/9"), http.put("/notes/9", json=body), http.delete("/notes/9")):
        assert message(response) == (403, "No Result found for Note with id 9")
    note(http)
    moved = http.put("/notes/1", json={"note": {"note": "x", "relid": 9, "reltype": "Subscriber"}})
    assert message(moved) == (403, "No Result found for Subscriber with id 9")
    assert http.get("/notes/1").json()["note"]["relid"] == "1"


def test_the_notes_of_a_contact_are_those_on_it(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("contacts", {"email": "a@b.c"}, {"email": "d@b.c"})
    sandbox.seed("deals", {"title": "Big"})
    note(http, 1, text="one")
    note(http, 1, "Deal", text="of a deal with the same id")
    note(http, 2, text="two")
    response = http.get("/contacts/1/notes").json()
    assert (response.keys(), [row["note"] for row in response["notes"]]) == ({"notes"}, ["one"])
    assert http.get("/notes?limit=1").json()["meta"] == {"total": "3"}


# ------------------------------------------------------------------------------------------------------------- users

USER = {"username": "jd", "email": "jd@example.com", "firstName": "J", "lastName": "D", "group": 4, "password": "pw"}


def test_an_account_has_the_user_whose_token_it_is(http: httpx.Client) -> None:
    me = http.get("/users/me").json()["user"]
    assert (me["id"], me["username"], me["cdate"]) == ("1", "admin", None)
    assert "lang" not in me
    assert http.get("/users").json()["meta"] == {"total": "1"}


def test_a_user_is_made_changed_and_found(http: httpx.Client) -> None:
    made = http.post("/users", json={"user": USER}).json()["user"]
    assert (made["id"], made["lang"]) == ("2", "english")
    assert not made.keys() & {"password", "phone", "signature", "mfaEnabled", "group"}
    for path in ("/users/2", "/users/email/JD@example.com", "/users/username/jd"):
        user = http.get(path).json()["user"]
        assert (user["id"], user["mfaEnabled"]) == ("2", "0")
    changed = http.put("/users/2", json={"user": {"firstName": "Joan", "group": "3"}}).json()
    assert changed["user"]["firstName"] == "Joan"
    assert [(row["user"], row["group"]) for row in changed["userGroups"]] == [("2", "3")]
    assert changed["user"]["userGroup"] == changed["userGroups"][0]["id"]
    assert http.delete("/users/2").json() == {}
    for path in ("/users/2", "/users/email/jd@example.com", "/users/username/jd"):
        assert http.get(path).status_code == 404


def test_a_username_exists_once(http: httpx.Client) -> None:
    http.post("/users", json={"user": USER})
    again = http.post("/users", json={"user": USER})
    assert (again.status_code, again.json()["errors"][0]["code"]) == (422, "duplicate")


def test_a_password_is_not_kept(sandbox: Sandbox, http: httpx.Client) -> None:
    http.post("/users", json={"user": {**USER, "password": "very-secret"}})
    assert "very-secret" not in repr(list(sandbox.store.table("users")))


# --------------------------------------------------------------------------------------------------- saved responses


def test_a_saved_response_needs_a_title_and_a_subject_or_a_body(http: httpx.Client) -> None:
    empty = http.post("/savedResponses", json={"savedResponse": {}})
    assert empty.status_code == 422
    assert [(e["code"], e["source"]["pointer"].rsplit("/")[-1]) for e in empty.json()["errors"]] == [
        ("field_missing", "title"),
        ("field_invalid", "subject"),
        ("field_invalid", "body"),
    ]
    assert empty.json()["errors"][0]["title"] == "This field is required."
    assert http.post("/savedResponses", json={"savedResponse": {"title": "t"}}).status_code == 422
    made = http.post("/savedResponses", json={"savedResponse": {"title": "t", "subject": "s"}})
    assert made.status_code == 201
    assert not made.json()["savedResponse"].keys() & {"mdate", "ldate", "last_sent_user_id"}
    assert http.get("/savedResponses/1").json()["savedResponse"]["mdate"] is None
    changed = http.put("/savedResponses/1", json={"savedResponse": {"body": "b"}}).json()["savedResponse"]
    assert (changed["title"], changed["subject"], changed["body"]) == ("t", "s", "b")
    assert changed["mdate"] is not None


def test_changing_a_missing_saved_response_is_422_and_all_else_404(http: httpx.Client) -> None:
    text = "No Result found for SavedResponse with id 9"
    assert message(http.put("/savedResponses/9", json={"savedResponse": {}})) == (422, text)
    assert message(http.get("/savedResponses/9")) == (404, text)
    assert message(http.delete("/savedResponses/9")) == (404, text)


# ----------------------------------------------------------------------------------------------------- site tracking


def test_site_tracking_is_a_true_boolean_and_its_code_is_text(http: httpx.Client) -> None:
    assert http.get("/siteTracking").json() == {"siteTracking": {"enabled": False}}
    assert http.put("/siteTracking", json={"siteTracking": {"enabled": True}}).json()["siteTracking"]["enabled"] is True
    assert http.get("/siteTracking").json()["siteTracking"]["enabled"] is True
    code = http.get("/siteTracking/code")
    assert code.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert code.text.startswith('<script type="text/javascript">')


# ------------------------------------------------------------------------------------------------ templates and tasks


def test_templates_are_read_listed_and_deleted(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("templates", {"name": "Spring", "content": "<p>"})
    template = http.get("/templates/1").json()["template"]
    assert (template["name"], template["subject"], template["used"], template["links"]) == ("Spring", None, "0", [])
    assert len(template["mdate"]) == len("2018-08-28 11:54:54")
    assert http.get("/templates").json()["meta"] == {"total": "1"}
    assert http.delete("/templates/1").json() == {}
    assert message(http.get("/templates/1")) == (404, "No Result found for Template with id 1")


def outcome(http: httpx.Client, **fields: Any) -> httpx.Response:
    return http.post("/taskOutcomes", json={"taskOutcome": fields})


def test_an_outcomes_sentiment_is_shouted_and_disabled_is_empty_at_first(http: httpx.Client) -> None:
    made = outcome(http, title="Interested", sentiment="Positive")
    assert made.status_code == 200
    assert made.json()["taskOutcome"].keys() == {"id", "title", "sentiment", "disabled", "created_by", "links"}
    assert (made.json()["taskOutcome"]["sentiment"], made.json()["taskOutcome"]["disabled"]) == ("POSITIVE", "")
    read = http.get("/taskOutcomes/1").json()["taskOutcome"]
    assert (read["disabled"], read["dealTasktype_ids"]) == ("0", [])
    assert outcome(http, title="Off", sentiment="Neutral", disabled="1").json()["taskOutcome"]["disabled"] == "1"
    assert http.get("/taskOutcomes/2").json()["taskOutcome"]["disabled"] == "1"


def test_an_outcomes_title_exists_once(http: httpx.Client) -> None:
    outcome(http, title="A", sentiment="Positive")
    outcome(http, title="B", sentiment="Neutral")
    for response in (
        outcome(http, title="A", sentiment="Neutral"),
        http.put("/taskOutcomes/2", json={"taskOutcome": {"title": "A"}}),
    ):
        assert response.status_code == 422
        assert response.json()["errors"][0]["title"] == "A task outcome with the same title already exists."
    assert http.put("/taskOutcomes/1", json={"taskOutcome": {"title": "A"}}).status_code == 200


def test_the_misspelt_path_leads_to_the_same_outcomes(http: httpx.Client) -> None:
    outcome(http, title="A", sentiment="Positive")
    changed = http.put("/taskOutccomes/1", json={"taskOutcome": {"sentiment": "Negative"}})
    assert changed.json()["taskOutcome"]["sentiment"] == "NEGATIVE"
    assert http.get("/taskOutcomes?filters[sentiment]=1").json()["meta"] == {"total": "1"}
    assert http.get("/taskOutcomes?filters[sentiment]=3").json()["meta"] == {"total": "0"}
    assert http.delete("/taskOutccomes/1").json() == {}
    for path in ("/taskOutccomes/1", "/taskOutcomes/1"):
        assert message(http.delete(path)) == (404, "No Result found for TaskOutcome with id 1")


def test_relations_of_outcomes_and_task_types(sandbox: Sandbox, http: httpx.Client) -> None:
    outcome(http, title="A", sentiment="Positive")
    sandbox.seed("tasktypeOutcomeRels", {"tasktype_id": 3, "outcome_id": 1}, {"tasktype_id": "4", "outcome_id": "2"})
    relation = http.get("/tasktypeOutcomeRels/1").json()["tasktypeOutcomeRel"]
    assert (relation["tasktype_id"], relation["tasktype"]) == ("3", "3")
    assert (relation["outcome_id"], relation["outcome"]) == ("1", "1")
    assert "T" in relation["created_utc_timestamp"]
    assert "T" not in relation["updated_utc_timestamp"]
    assert http.get("/taskOutcomes/1").json()["taskOutcome"]["dealTasktype_ids"] == ["3"]
    http.delete("/taskOutcomes/1")
    assert message(http.get("/tasktypeOutcomeRels/1")) == (404, "No Result found for TasktypeOutcomeRel with id 1")
    assert http.delete("/tasktypeOutcomeRels/2").json() == {}


@pytest.mark.parametrize("interval", [30, "30"])
def test_a_reminder_echoes_its_interval(http: httpx.Client, interval: int | str) -> None:
    response = http.post("/taskNotifications", json={"taskNotification": {"dealTask": "1", "interval": interval}})
    assert response.status_code == 200
    assert response.json()["taskNotification"]["interval"] == interval


def test_what_can_only_be_read_or_deleted(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("scores", {"id": 2, "name": "Easy", "status": 1})
    sandbox.seed("segments", {"name": "Old", "logic": "and"})
    sandbox.seed("addressGroups", {"id": 5})
    score = http.get("/scores/2").json()["score"]
    assert (score["name"], score["status"], score["links"]) == ("Easy", "1", [])
    assert http.get("/segments/1").json()["segment"]["logic"] == "and"
    assert [len(http.get(f"/{name}").json()[name]) for name in ("scores", "segments")] == [1, 1]
    assert http.delete("/addressGroups/5").json() == {}
    assert message(http.delete("/addressGroups/5")) == (404, "No Result found for AddressGroup with id 5")


def test_deprecated_settings_of_a_field_are_taken(http: httpx.Client) -> None:
    field = {"title": "Size", "type": "textarea", "show_in_list": 1, "rows": 4, "cols": 80, "service": "shopify"}
    made = http.post("/fields", json={"field": field})
    assert made.status_code == 201, made.text
    read = http.get("/fields/1").json()["field"]
    assert (read["rows"], read["cols"], read["show_in_list"], read["service"]) == ("4", "80", "1", "shopify")


def test_an_address_is_taken_in_both_spellings(http: httpx.Client) -> None:
    for sent in ({"company_name": "Acme", "address_1": "1 Road"}, {"companyName": "Acme", "address1": "1 Road"}):
        made = http.post("/addresses", json={"address": {**sent, "country": "US"}})
        assert made.is_success, made.text
        read = http.get(f"/addresses/{made.json()['address']['id']}").json()["address"]
        assert (read["companyName"], read["address1"]) == ("Acme", "1 Road")
