"""The vendor's own example requests are accepted, and the responses have the shape of its example responses."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from ac_sandbox import Sandbox
from ac_sandbox.checking import Checker
from ac_sandbox.document import find, read

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCUMENT = read()
BY_NAME = {f"{one.method} {one.path}": one for one in DOCUMENT.operations.values()}
EXAMPLES = find().parent / "tests/data/documented-examples.jsonl"
LINES = [json.loads(line) for line in EXAMPLES.read_text(encoding="utf-8").splitlines()]
REQUESTS = [one for one in LINES[1:] if "request" in one]

# An example response where a guide that states a live check saw a response without a body.
SEEN_EMPTY = "DELETE /customObjects/schemas/{schemaId}/fields/{fieldId}"

RESPONSES = [one for one in LINES[1:] if "response" in one and one["operation"] != SEEN_EMPTY]

# Where an example response is not what the facts say: the place in it, and why.
WRONG = {
    ("GET /ecomOrders", "ecomOrders[].state"): "numbers come with a creation, reading answers text",
    ("GET /ecomOrders", "ecomOrders[].totalPrice"): "likewise",
    ("GET /ecomOrders", "ecomOrders[].shippingAmount"): "likewise",
    ("GET /ecomOrders", "ecomOrders[].taxAmount"): "likewise",
    ("GET /ecomOrders", "ecomOrders[].discountAmount"): "likewise",
    ("GET /ecomOrders", "ecomOrders[].totalProducts"): "likewise",
    ("POST /taskNotifications", "taskNotification.title"): "a task outcome, copied by mistake",
    ("POST /taskNotifications", "taskNotification.sentiment"): "likewise",
    ("POST /taskNotifications", "taskNotification.created_by"): "likewise",
    ("POST /taskNotifications", "taskNotification.disabled"): "likewise",
    ("POST /taskNotifications", "taskNotification.links"): "likewise",
    ("POST /customObjects/records/{schemaId}", "record.id"): "absent in traffic of 2026",
}

CUSTOM = {
    "slug": "seeded",
    "visibility": "public",
    "appId": "app",
    "labels": {"singular": "a", "plural": "b"},
    "description": "d",
    "fields": [
        {"id": name, "labels": {"singular": "a", "plural": "b"}, "type": "number", "required": False, "scale": 0}
        for name in ("my-number-field", "my-number-fieldX")
    ]
    + [{"id": "multi", "type": "multiselect", "inherited": False, "options": [{"id": "1", "value": "x"}]}],
    "relationships": [
        {
            "id": name,
            "labels": {"singular": "a", "plural": "b"},
            "description": "d",
            "namespace": name,
            "hasMany": False,
            "inherited": False,
        }
        for name in ("primary-contact", "deal", "account")
    ],
}


@pytest.fixture
def world() -> Iterator[tuple[httpx.Client, dict[str, str]]]:
    """An account with one of everything that the examples name, and the ids to name it by."""
    with Sandbox() as sandbox:
        sandbox.seed("contacts", {"email": "one@example.com"}, {"email": "two@example.com"})
        sandbox.seed("tags", {"tag": "one"}, {"id": 20, "tag": "twenty"})
        sandbox.seed("contactTags", {"contact": "2", "tag": "1"})
        sandbox.seed("notes", {"note": "n", "reltype": "Subscriber", "relid": "1"})
        sandbox.seed("fieldValues", {"contact": "1", "field": "1", "value": "x", "owner": "1"})
        sandbox.seed("contactLists", {"contact": "1", "list": "1", "status": "1"})
        sandbox.seed("contactAutomations", {"contact": "1", "automation": "1"})
        sandbox.seed("savedResponses", {"title": "t", "subject": "s"})
        sandbox.seed("scores", {"name": "s"})
        sandbox.seed("segments", {"name": "s"})
        sandbox.seed("templates", {"name": "t"})
        sandbox.seed("addressGroups", {"id": 1})
        sandbox.seed("taskOutcomes", {"title": "t", "sentiment": "POSITIVE"})
        sandbox.seed("tasktypeOutcomeRels", {"tasktype_id": "1", "outcome_id": "1"})
        sandbox.seed("ecomOrders", {"externalid": "1", "connectionid": "1", "customerid": "1"})
        sandbox.seed("ecomOrderProducts", {"orderid": "1", "connectionid": "1"})
        sandbox.seed("ecomOrderDiscounts", {"orderid": "1", "name": "d"})
        sandbox.seed("userGroups", {"user": "1", "userid": "1", "group": "1", "groupid": "1"})
        (schema,) = sandbox.seed("schemas", CUSTOM)
        (private,) = sandbox.seed("schemas", {**CUSTOM, "slug": "private", "visibility": "private"})
        related = {"primary-contact": ["1"]}
        held = [{"id": "my-number-field", "value": 1}]
        records = [
            sandbox.seed("records", {"schemaId": one, "externalId": "e", "fields": held, "relationships": related})[0]
            for one in (schema, private)
        ]
        named = {
            "/customObjects/schemas/{id}/child": schema,
            "/customObjects/schemas/{id}": private,
            "{schemaId}": private,
            "{schemdId}": private,
            "{fieldId}": "my-number-field",
            "{recordId}": records[1],
            "{externalId}": "e",
            "{email}": "admin@example.com",
            "{username}": "admin",
            "{id}": "1",
        }
        with httpx.Client(base_url=sandbox.url, headers={"Api-Token": sandbox.token}) as client:
            yield client, named


def send(client: httpx.Client, named: dict[str, str], name: str, body: Any = None, template: int = 1) -> httpx.Response:
    operation = BY_NAME[name]
    path = operation.path
    if path in named:
        path = path.replace("{id}", named[path])
    for parameter, value in named.items():
        path = path.replace(parameter, value)
    query = {"api_key": client.headers["Api-Token"], "id": str(template)} if operation.auth == "api_key" else None
    content = None if body is None else json.dumps(body)
    headers = {"Content-Type": "application/json"} if body is not None else None
    return client.request(operation.method, operation.root + path, params=query, content=content, headers=headers)


def agrees(example: dict[str, Any]) -> bool:
    found = Checker(DOCUMENT).body(BY_NAME[example["operation"]], example["request"])
    return all(one.kind == "unknown" for one in found)


def test_every_documented_request_can_be_read() -> None:
    assert [one["operation"] for one in REQUESTS if not agrees(one)] == []


@pytest.mark.parametrize("example", [pytest.param(one, id=one["operation"]) for one in REQUESTS])
def test_a_documented_request_is_accepted(world: tuple[httpx.Client, dict[str, str]], example: dict[str, Any]) -> None:
    response = send(*world, example["operation"], example["request"])
    assert response.is_success, response.text


def types(value: Any) -> str:
    kinds = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null", dict: "object"}
    return kinds.get(type(value), "array")


def _united(rows: list[Any]) -> Any:
    """One row with every key that any of them has; the last where they are no objects."""
    return {key: value for row in rows for key, value in row.items()} if isinstance(rows[-1], dict) else rows[-1]


def differences(name: str, documented: Any, ours: Any, place: str = "") -> Iterator[str]:
    """Where `ours` lacks what is documented, or has another JSON type there."""
    if (name, place) in WRONG:
        return
    if isinstance(documented, dict) and isinstance(ours, dict):
        for key, inner in documented.items():
            here = f"{place}.{key}".lstrip(".")
            if key in ours:
                yield from differences(name, inner, ours[key], here)
            elif (name, here) not in WRONG:
                yield f"{here} is missing"
    elif isinstance(documented, list) and isinstance(ours, list):
        # An example may have none where we have some, and the other way round.
        if documented and ours:
            yield from differences(name, documented[0], _united(ours), f"{place}[]")
    elif place.endswith("links") and {types(documented), types(ours)} <= {"object", "array"}:
        return  # an object of URLs, or [] when there are none
    else:
        allowed = set(documented.split("|")) if isinstance(documented, str) else {types(documented)}
        # Many fields are null in one example and text in the next.
        if types(ours) not in allowed and {"null"} & {types(ours), *allowed} == set():
            yield f"{place} is {types(ours)}, not {documented}"


@pytest.mark.parametrize("example", [pytest.param(one, id=one["operation"]) for one in RESPONSES])
def test_a_response_has_the_documented_shape(
    world: tuple[httpx.Client, dict[str, str]], example: dict[str, Any]
) -> None:
    name = example["operation"]
    requests = [one["request"] for one in REQUESTS if one["operation"] == name and agrees(one)]
    body = BODIES.get(name) or (requests[0] if requests else None)
    # One of the two examples of sharing a template is that of a failure.
    response = send(*world, name, body, template=1 if "url" in example["response"] else 9)
    assert response.status_code == example["status"], response.text
    assert list(differences(name, example["response"], response.json())) == []


# What is sent instead of the first documented request, so that the response holds what the documented one does.
BODIES: dict[str, Any] = {
    "PUT /users/{id}": {"user": {"firstName": "x", "group": 1}},
    "POST /customObjects/records/{schemaId}": {
        "record": {"externalId": "x", "fields": [{"id": "my-number-field", "value": 100}],
                   "relationships": {"account": [123]}},
    },
    "PUT /customObjects/schemas/{id}": {
        "schema": {
            "slug": "s", "appId": "1", "description": "d",
            "fields": [
                {"id": "a", "labels": {"singular": "a", "plural": "b"}, "description": "d", "required": True,
                 "type": "text", "origin": "stripe", "defaultCurrency": "USD", "options": [{"value": "x"}]},
            ],
        },
    },
}  # fmt: skip
