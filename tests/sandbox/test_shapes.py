"""The vendor's documented requests are accepted, and the responses are held against its documented responses.

`tests/data/shape-differences.json` counts, for each operation, where a response has a key that the documented one has
not, lacks one, or has another JSON type there. A count may only shrink: when one does, write the
smaller number down with `python -m tests.sandbox.test_shapes`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx

from ac_sandbox import Sandbox
from ac_sandbox.document import Operation
from ac_sandbox.particular import HANDLERS, TRAITS
from tests.document import ROOT
from tests.sandbox.shapes import EXAMPLES, RESPONSES, SHAPES, shapes, types
from tests.sandbox.world import body_of, one_of_everything, send
from tests.validation import DOCUMENT

OPERATIONS = {f"{one.method} {one.path}": one for one in DOCUMENT.operations.values()}

# Fields of a request that name another row: the documented ones name rows that our account does not have.
LINKS = {"contact", "list", "deal", "group", "stage", "field", "tag", "automation", "relid", "contactid", "owner"}


# What recorded traffic has more than the documentation, the sandbox has too.
CATALOGUE = Sandbox().store.catalogue
KINDS = frozenset({"list", "get", "create", "update", "act"})
RECORDED = {name: traits.recorded or (KINDS if traits.without else frozenset()) for name, traits in TRAITS.items()}


def ours(request: Any) -> Any:
    """A documented request with links to the rows of our account, each in its own type."""
    if isinstance(request, list):
        return [ours(one) for one in request]
    if not isinstance(request, dict):
        return request
    plain = {name for name, value in request.items() if name in LINKS and isinstance(value, (str, int))}
    return {name: type(value)(1) if name in plain else ours(value) for name, value in request.items()}


REQUESTS = [{**one, "request": ours(one["request"])} for one in EXAMPLES if "request" in one]
DIFFERENCES = ROOT / "tests/data/shape-differences.json"

# A deal without the owner that it is to get is documented to fail; the others are requests of other operations.
REFUSED = {
    "PATCH /deals/bulkUpdate": 1,
    "POST /prism/urlWhitelistings": 1,
    "POST /tasktypeOutcomeRels": 1,
    "PUT /tasktypeOutcomeRels/{id}": 1,
}


def differences(documented: Any, ours: Any, place: str = "") -> Iterator[str]:
    """Where `ours` has another key or another JSON type than what is documented."""
    if place.endswith("links") and {types(documented), types(ours)} <= {"object", "array", "string"}:
        return  # the relations differ from one account to the next
    if isinstance(documented, dict) and isinstance(ours, dict):
        optional = {key.removesuffix("?") for key in documented}
        for key, inner in documented.items():
            name = key.removesuffix("?")
            if name in ours:
                yield from differences(inner, ours[name], f"{place}.{name}".lstrip("."))
            elif name == key:
                yield f"{place}.{name} is missing".lstrip(".")
        yield from (f"{place}.{key} is too much".lstrip(".") for key in ours.keys() - optional)
    elif isinstance(documented, list) and isinstance(ours, list):
        if documented and ours:
            yield from differences(documented[0], ours[0], f"{place}[]")
    else:
        allowed = set(documented.split("|")) if isinstance(documented, str) else {types(documented)}
        # Many fields are null in one example and text in the next.
        if types(ours) not in allowed and "null" not in {types(ours), *allowed}:
            yield f"{place} is {types(ours)}, not {documented if isinstance(documented, str) else types(documented)}"


def ask(name: str, request: Any = None) -> httpx.Response:
    operation = OPERATIONS[name]
    sandbox, ids = one_of_everything(Sandbox())
    return send(sandbox, ids, operation, body_of(operation, least=True) if request is None else request)


def is_known(operation: Operation, place: str) -> bool:
    """Whether a key that the documented response lacks is one that recorded ones are known to have."""
    *way, key = place.replace("[]", "").split(".")
    action = CATALOGUE.actions[operation.id]

    def recorded(name: str) -> bool:
        return action.kind in RECORDED.get(name, ())

    holder = way[0] if way else ""
    if holder == "meta":
        return recorded(action.resource.name)
    resource = action.resource if holder == action.rows else CATALOGUE.resources.get(holder)
    if resource is None:
        return operation.id in HANDLERS or key in operation.success.schema.get("required", ())
    row = DOCUMENT.contents["components"]["schemas"].get(resource.row, {})
    return recorded(resource.name) or key in row.get("required", ())


def shape_differences() -> dict[str, list[str]]:
    """For each documented response, how ours to the documented request differs from it."""
    found: dict[str, list[str]] = {}
    for one in RESPONSES:
        name = one["operation"]
        requests = [other["request"] for other in REQUESTS if other["operation"] == name]
        responses = [got for got in (ask(name, body) for body in [*requests, None]) if got.is_success]
        # It is not documented which of several requests a response belongs to.
        each = [differences_of(one, got) for got in responses[: max(1, len(requests))]]
        found[name] = min(each, key=len, default=["is refused"])
    return found


def differences_of(documented: dict[str, Any], response: httpx.Response) -> list[str]:
    """How one response differs from a documented one, in more than what recorded ones are known to have."""
    if "json" not in response.headers.get("Content-Type", "") or not response.content:
        return []
    operation = OPERATIONS[documented["operation"]]
    return sorted(
        text
        for text in differences(documented["response"], response.json())
        if not (text.endswith("too much") and is_known(operation, text.split()[0]))
    )


def test_every_documented_request_is_accepted() -> None:
    refused: dict[str, int] = {}
    for one in REQUESTS:
        response = ask(one["operation"], one["request"])
        if not response.is_success:
            refused[one["operation"]] = refused.get(one["operation"], 0) + 1
    assert refused == REFUSED


def test_responses_differ_from_documented_ones_no_more_than_they_did() -> None:
    allowed = json.loads(DIFFERENCES.read_text(encoding="utf-8"))
    worse = {name: all_ for name, all_ in shape_differences().items() if len(all_) > allowed.get(name, 0)}
    assert worse == {}


def test_the_shapes_of_the_sandbox_are_the_documented_ones() -> None:
    assert json.loads(SHAPES.read_text(encoding="utf-8")) == shapes()


def test_what_is_documented_as_sent_and_not_answered_is_read_later(http: httpx.Client) -> None:
    sent = {"name": "News", "stringid": "news", "sender_url": "http://example.com", "sender_reminder": "You asked."}
    made = http.post("/lists", json={"list": sent}).json()["list"]
    assert (made["name"], made.keys() & {"sender_url", "sender_reminder"}) == ("News", set())
    assert http.get(f"/lists/{made['id']}").json()["list"]["sender_url"] == "http://example.com"


def test_what_is_documented_as_sent_in_one_type_and_answered_in_another(http: httpx.Client) -> None:
    sent = {"title": "A", "contact": "7", "value": 100, "currency": "usd", "group": "1", "stage": "1", "owner": "1"}
    made = http.post("/deals", json={"deal": sent}).json()["deal"]
    assert (made["contact"], made["group"], made["value"]) == (7, "1", 100)
    # The documented deal is one that may not be seen: nothing but its id and title.
    read = http.get(f"/deals/{made['id']}").json()["deal"]
    assert (read["contact"], read["value"], read["description"], read["status"]) == ("7", "100", "", "0")


def test_the_meta_of_a_listing_has_what_the_documented_one_has(http: httpx.Client) -> None:
    meta = http.get("/automations").json()["meta"]
    assert meta == {"total": "0", "starts": [], "filtered": False, "smsLogs": []}
    assert http.get("/webhook/events").json()["meta"]["total"] > 0


if __name__ == "__main__":
    counts = {name: len(found) for name, found in shape_differences().items() if found}
    DIFFERENCES.write_text(json.dumps(counts, indent=2) + "\n", encoding="utf-8")
