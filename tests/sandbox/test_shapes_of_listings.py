"""Listings of every shape, as the account has them and as the client reads them."""

from __future__ import annotations

import httpx

from ac_client import Client
from ac_sandbox import Sandbox
from ac_sandbox.plugin import activecampaign_sync as activecampaign_sync  # noqa: PLC0414 - found by its name here

TEMPLATES = "/channel/whatsapp/channels/whatsapp/template"


def test_pages_by_number(sandbox: Sandbox, http: httpx.Client, activecampaign_sync: Client) -> None:
    sandbox.seed("audiences", {"type": "segment"}, count=250)
    pages = [http.get("/audiences", params={"page": n, "page_size": 100}).json()["data"] for n in (1, 2, 3, 4)]
    assert [len(page) for page in pages] == [100, 100, 50, 0]
    assert [row.id for row in activecampaign_sync.segments.list()] == [str(n) for n in range(1, 251)]


def test_pages_by_a_link_to_the_next(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("whatsapp_templates", {"name": "t{n}"}, count=45)
    first = http.get(TEMPLATES).json()
    assert (len(first["results"]), first["count"], first["previous"]) == (20, 45, None)
    second = http.get(first["next"]).json()
    assert [row["name"] for row in second["results"]][:2] == ["t21", "t22"]
    last = http.get(second["next"]).json()
    assert (len(last["results"]), last["next"]) == (5, None)
    assert http.get(last["previous"]).json()["results"] == second["results"]


def test_an_array_without_an_envelope(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("personalizationTags", {"category": "one"}, {"category": "two"})
    assert [row["category"] for row in http.get("/stripo/personalizationTags").json()] == ["one", "two"]


def test_rows_with_another_key_than_an_id(http: httpx.Client) -> None:
    made = http.post("/eventTrackingEvents", json={"eventTrackingEvent": {"name": "bought"}})
    assert (made.status_code, made.json()["eventTrackingEvent"]["name"]) == (201, "bought")
    assert "id" not in http.get("/eventTrackingEvents").json()["eventTrackingEvents"][0]
    assert http.delete("/eventTrackingEvents/bought").status_code == 200
    assert http.delete("/eventTrackingEvents/bought").status_code == 404


def test_names_alone(http: httpx.Client) -> None:
    found = http.get("/webhook/events").json()
    assert {"subscribe", "contact_tag_added", "deal_update", "open"} <= set(found["webhookEvents"])
    assert found["meta"]["total"] == len(found["webhookEvents"])


def test_rows_under_data(http: httpx.Client) -> None:
    flags = dict.fromkeys(("tracking_enabled", "conversations_enabled", "wp_enabled"), True)
    attributes = {"whitelisted_domain": "example.com", "whitelisted_page": "", **flags}
    made = http.post("/prism/urlWhitelistings", json={"data": {"type": "url_whitelisting", "attributes": attributes}})
    assert made.status_code == 201, made.text
    (row,) = http.get("/prism/urlWhitelistings").json()["data"]
    assert row["attributes"]["whitelisted_domain"] == "example.com"
    assert http.delete(f"/prism/urlWhitelistings/{row['id']}").status_code == 204
    assert http.get("/prism/urlWhitelistings").json()["data"] == []


def test_what_is_included(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("contacts", {"email": "a{n}@example.com"}, count=3)
    sandbox.seed(
        "fieldValues", {"contact": "2", "field": "1", "value": "x"}, {"contact": "9", "field": "1", "value": "y"}
    )
    found = http.get("/contacts", params={"include": "fieldValues,contactTags"}).json()
    assert [row["value"] for row in found["fieldValues"]] == ["x"]
    assert found["contactTags"] == []


def test_below_another_thing_there_are_only_its_own(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("fields", {"title": "a"}, {"title": "b"})
    made = http.post("/fieldOption/bulk", json={"fieldOptions": [
        {"field": "1", "label": "One", "value": "1", "orderid": 1, "isdefault": False},
        {"field": "2", "label": "Two", "value": "2", "orderid": 1, "isdefault": False},
    ]})  # fmt: skip
    assert [row["label"] for row in made.json()["fieldOptions"]] == ["One", "Two"]
    assert [row["label"] for row in http.get("/fields/2/options").json()["fieldOptions"]] == ["Two"]
    assert http.delete("/fields/2").status_code == 200
    assert len(sandbox.store.table("fieldOptions")) == 1
