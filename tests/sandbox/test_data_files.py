from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from ac_sandbox import DataError, Sandbox

if TYPE_CHECKING:
    from pathlib import Path

    import httpx


def write(path: Path, *lines: Any) -> Path:
    file = path / "data.jsonl"
    file.write_text("\n".join(one if isinstance(one, str) else json.dumps(one) for one in lines), encoding="utf-8")
    return file


def test_its_rows_are_there_and_complete(sandbox: Sandbox, http: httpx.Client, tmp_path: Path) -> None:
    file = write(
        tmp_path,
        "# people and their tags",
        {"contacts": {"id": 7, "email": "ada@example.com", "firstName": "Ada"}},
        "",
        {"tags": {"tag": "vip", "tagType": "contact"}},
        {"contactTags": {"contact": 7, "tag": "1"}},
    )
    assert sandbox.load(file) == 3
    contact = http.get("/contacts/7").json()["contact"]
    assert (contact["email"], contact["phone"], contact["id"]) == ("ada@example.com", "", "7")
    assert contact["hash"] == http.get("/contacts", params={"email": "ADA@example.com"}).json()["contacts"][0]["hash"]
    assert [row["tag"] for row in http.get("/contacts/7/contactTags").json()["contactTags"]] == ["1"]
    assert http.get("/tags").json()["tags"][0]["subscriber_count"] == "1"
    # The next contact does not get an id that is taken.
    assert http.post("/contacts", json={"contact": {"email": "bob@example.com"}}).json()["contact"]["id"] == "8"


def test_one_line_may_stand_for_many_rows(sandbox: Sandbox, http: httpx.Client, tmp_path: Path) -> None:
    file = write(tmp_path, {"tags": {"tag": "tag {n}"}, "count": 1000}, {"tags": {"tag": "last"}})
    assert sandbox.load(file) == 1001
    assert [row["tag"] for row in http.get("/tags?offset=998").json()["tags"]] == ["tag 999", "tag 1000", "last"]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ('{"tagz": {}}', "unknown resource 'tagz'. Did you mean tags?"),
        ('{"tags": {"colour": "red"}}', "tags has no field 'colour'; it has"),
        ('{"tags": [1]}', "must be an object of fields"),
        ('{"tags": {"tag": ["vip"]}}', "tag of tags is string, not an array"),
        ('{"contacts": {"email": {}}}', "email of contacts is string, not an object"),
        ('{"tags": {}, "contacts": {}}', "must name one resource, not 2"),
        ("{}", "must name one resource, not 0"),
        ("[1]", "is not an object"),
        ('{"tags": {}', "is not JSON"),
        ('{"tags": {}, "count": "many"}', "has a count that is no whole number: 'many'"),
        ('{"tags": {}, "count": -1}', "has a count that is no whole number: -1"),
        ('{"tags": {"id": 1}}', "there is a row with the id 1 already"),
    ],
)
def test_a_mistake_says_which_line(tmp_path: Path, line: str, text: str) -> None:
    file = write(tmp_path, {"tags": {"id": 1, "tag": "first"}}, "# a comment", line)
    sandbox = Sandbox()
    with pytest.raises(DataError) as caught:
        sandbox.load(file)
    assert str(caught.value).startswith("data.jsonl, line 3")
    assert text in str(caught.value)


def test_of_a_short_file_with_a_mistake_nothing_is_loaded(tmp_path: Path) -> None:
    sandbox = Sandbox()
    with pytest.raises(DataError):
        sandbox.load(write(tmp_path, {"tags": {"tag": "good"}}, {"tags": {"tagg": "bad"}}))
    assert len(sandbox.store.table("tags")) == 0


def test_a_mistake_beyond_the_first_thousand_lines_is_found_too(tmp_path: Path) -> None:
    lines = [{"tags": {"tag": f"tag {n}"}} for n in range(1500)]
    with pytest.raises(DataError, match=r"line 1501: unknown resource 'tagz'"):
        Sandbox().load(write(tmp_path, *lines, {"tagz": {}}))


def test_of_a_long_file_every_line_is_loaded(tmp_path: Path) -> None:
    sandbox = Sandbox()
    assert sandbox.load(write(tmp_path, *({"tags": {"tag": f"tag {n}"}} for n in range(2500)))) == 2500
    assert [row["tag"] for row in sandbox.store.table("tags")] == [f"tag {n}" for n in range(2500)]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Sandbox().load(tmp_path / "none.jsonl")


def test_seeding_refuses_what_a_file_may_not_hold(sandbox: Sandbox) -> None:
    with pytest.raises(KeyError, match="unknown resource 'tagz'"):
        sandbox.seed("tagz", {})
    with pytest.raises(ValueError, match="tags has no field 'colour'"):
        sandbox.seed("tags", {"colour": "red"})
    with pytest.raises(TypeError, match="tag of tags is string, not an object"):
        sandbox.seed("tags", {"tag": {}})
    with pytest.raises(ValueError, match="exactly one"):
        sandbox.seed("tags", {"tag": "a"}, {"tag": "b"}, count=3)
    with pytest.raises(ValueError, match="already"):
        sandbox.seed("tags", {"id": "3"}, {"id": 3})


def test_what_exists_once_is_seeded_too(sandbox: Sandbox, http: httpx.Client, tmp_path: Path) -> None:
    sandbox.seed("siteTracking", {"enabled": 1})
    assert http.get("/siteTracking").json() == {"siteTracking": {"enabled": True}}
    sandbox.load(write(tmp_path, {"siteTracking": {"enabled": False}}))
    assert http.get("/siteTracking").json() == {"siteTracking": {"enabled": False}}


def test_seeding_returns_the_ids(sandbox: Sandbox) -> None:
    assert sandbox.seed("tags", {"tag": "a"}, {"tag": "b", "id": "9"}, {"tag": "c"}) == ["1", "9", "10"]
    assert sandbox.seed("tags", {"tag": "tag {n}"}, count=100) == ["11", "110"]
    (record,) = sandbox.seed("records", {"schemaId": "x"})
    assert len(record) == 36
