from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import httpx

    from ac_sandbox import Sandbox


def test_a_name_exists_once(sandbox: Sandbox, http: httpx.Client) -> None:
    body = {"tag": {"tag": "vip", "tagType": "contact", "description": "d"}}
    made = http.post("/tags", json=body)
    assert made.status_code == 201
    again = http.post("/tags", json={"tag": {"tag": "vip", "tagType": "template"}})
    assert again.status_code == 200
    # The tag that was there, unchanged, and as it is read.
    assert (again.json()["tag"]["id"], again.json()["tag"]["tagType"]) == ("1", "contact")
    assert again.json() == http.get("/tags/1").json()
    assert len(sandbox.store.table("tags")) == 1


def test_a_new_tag_lacks_what_recorded_responses_lack(http: httpx.Client) -> None:
    made = http.post("/tags", json={"tag": {"tag": "vip", "tagType": "contact"}}).json()["tag"]
    assert made.keys() == {"id", "tag", "tagType", "description", "cdate", "links"}
    read = http.get("/tags/1").json()["tag"]
    assert read.keys() - made.keys() == {
        "subscriber_count", "created_timestamp", "updated_timestamp", "created_by", "updated_by",
    }  # fmt: skip
    assert read["subscriber_count"] == "0"


def test_it_is_changed_and_deleted_with_its_links(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("contacts", {"email": "a@b.c"})
    sandbox.seed("tags", {"tag": "vip", "tagType": "contact"}, {"tag": "new", "tagType": "contact"})
    sandbox.seed("contactTags", {"contact": "1", "tag": "1"}, {"contact": "1", "tag": "2"})
    changed = http.put("/tags/1", json={"tag": {"tagType": "template"}}).json()["tag"]
    assert (changed["tag"], changed["tagType"], changed["subscriber_count"]) == ("vip", "template", "1")
    assert http.delete("/tags/1").json() == {}
    assert [row["tag"] for row in http.get("/contactTags").json()["contactTags"]] == ["2"]
    for response in (http.get("/tags/1"), http.delete("/tags/1"), http.put("/tags/1", json={"tag": {}})):
        assert (response.status_code, response.json()) == (404, {"message": "No Result found for Tag with id 1"})


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("search=VI", ["vip", "old vip", "vip2"]),
        ("filters[search][eq]=VIP", ["vip"]),
        ("filters[search][neq]=vip", ["old vip", "vip2", "zed"]),
        ("filters[search][lt]=vip", ["old vip"]),
        ("filters[search][lte]=vip", ["vip", "old vip"]),
        ("filters[search][gt]=vip", ["vip2", "zed"]),
        ("filters[search][gte]=vip", ["vip", "vip2", "zed"]),
        ("filters[search][contains]=ip", ["vip", "old vip", "vip2"]),
        ("filters[search][starts_with]=vi", ["vip", "vip2"]),
        ("filters[search][starts_with]=vi&filters[search][neq]=vip", ["vip2"]),
        ("orders[search]=asc", ["old vip", "vip", "vip2", "zed"]),
        ("orders[search]=desc", ["zed", "vip2", "vip", "old vip"]),
        ("search=vip&orders[search]=weight", ["vip", "vip2", "old vip"]),
        ("search=vip&limit=1&offset=1", ["old vip"]),
    ],
)
def test_tags_are_found_by_every_operator(
    sandbox: Sandbox, http: httpx.Client, query: str, expected: list[str]
) -> None:
    sandbox.seed("tags", {"tag": "vip"}, {"tag": "old vip"}, {"tag": "vip2"}, {"tag": "zed"})
    response = http.get(f"/tags?{query}")
    assert [row["tag"] for row in response.json()["tags"]] == expected
    assert isinstance(response.json()["meta"]["total"], str)


def test_a_list_can_be_without_a_stable_order(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("tags", {"tag": "tag {n}"}, count=100)

    def ids(query: str = "") -> list[str]:
        return [row["id"] for row in http.get(f"/tags?limit=100{query}").json()["tags"]]

    ordered = ids()
    sandbox.store.shuffled.add("tags")
    assert ids() != ordered
    assert sorted(ids(), key=int) == ordered
    assert ids("&orders[search]=asc") == ids("&orders[search]=asc")
