"""Every operation of the document is served: it succeeds, and answers what the document declares."""

from __future__ import annotations

from typing import Any

import httpx

from ac_sandbox import Sandbox
from ac_sandbox.document import Operation
from tests.sandbox.documented import DOCUMENT, validator

# What takes more than one of everything to succeed: tests of its own are named.
ELSEWHERE = {
    "create_child_custom_object_schema": "test_custom_objects.py",
    "get_import": "test_flows.py",
    "track_event": "test_flows.py",
    "delete_custom_object_field": "test_custom_objects.py",
}

WORDS = {"email": "new@example.com", "date": "2024-05-06", "date-time": "2024-05-06T07:08:09-05:00"}


def value(schema: Any, name: str) -> Any:
    """Something that a schema of a request allows."""
    schema = DOCUMENT.resolve(schema)
    if "anyOf" in schema:
        return value(schema["anyOf"][0], name)
    types = DOCUMENT.types(schema)
    if "enum" in schema:
        return next(one for one in schema["enum"] if one is not None)
    if "array" in types:
        return [value(schema.get("items", {}), name)]
    if "object" in types:
        return {key: value(inner, key) for key, inner in DOCUMENT.properties(schema).items()}
    if types & {"integer", "number"}:
        return 1
    # A relationship to many is refused.
    return name != "hasMany" if "boolean" in types else WORDS.get(schema.get("format", ""), WORDS.get(name, "1"))


BODIES: dict[str, Any] = {
    "create_ecom_order": {"ecomOrder": {"externalid": "new", "source": 1, "email": "a@b.c", "orderProducts": [],
                                        "totalPrice": 1, "currency": "USD", "connectionid": 1, "customerid": 1,
                                        "externalCreatedDate": "2024-05-06"}},
    "upsert_custom_object_record": {"record": {"externalId": "new"}},
    "create_note": {"note": {"note": "n", "relid": 1, "reltype": "Subscriber"}},
    "update_note": {"note": {"note": "n", "relid": 1, "reltype": "Subscriber"}},
}  # fmt: skip


def send(client: httpx.Client, sandbox: Sandbox, ids: dict[str, str], operation: Operation) -> httpx.Response:
    action = sandbox.store.catalogue.actions[operation.id]
    path = operation.path
    for name in operation.path_names:
        path = path.replace(f"{{{name}}}", ids.get(name, "1"))
    if path.endswith("/1") and action.resource.name in ids:
        path = path.removesuffix("1") + ids[action.resource.name]
    query = {
        one.name: str(value(one.schema, one.name))
        for one in operation.parameters
        if one.required and one.place == "query"
    }
    if operation.key_parameter:
        query[operation.key_parameter] = sandbox.token
    if action.kind == "bulk" and operation.method == "DELETE":
        query["ids[]"] = "1"
    body = None if operation.body is None else BODIES.get(operation.id, value(operation.body, ""))
    url = sandbox.url + operation.root + path
    if operation.body_media == "application/x-www-form-urlencoded":
        return client.request(operation.method, url, params=query, data=body)
    return client.request(operation.method, url, params=query, json=body)


def one_of_everything() -> tuple[Sandbox, dict[str, str]]:
    """An account with one row of each kind, linked to the others where it can be, and the ids that are not 1."""
    sandbox = Sandbox(strict=True)
    resources = sandbox.store.catalogue.resources
    links = {one for other in resources.values() if other.single for one in (other.single, f"{other.single}id")}
    ids = {}
    for name, resource in resources.items():
        if resource.has_rows and name != "users":
            named = links & resource.fields.keys()
            row = {one: "1" for one in named if "string" in DOCUMENT.types(resource.fields[one])}
            if resource.key in resource.fields and resource.key != "id":
                row[resource.key] = "1"
            (id_,) = sandbox.seed(name, row)
            if id_ != "1":
                ids[name] = id_
    ids |= {"schemaId": ids["schemas"], "schemdId": ids["schemas"], "recordId": ids["records"], "externalId": "e"}
    table = sandbox.store.table("records")
    table.change(table.keys()[0], {"schemaId": ids["schemas"], "externalId": "e"})
    sandbox.store.table("contacts").change(1, {"orgid": "1", "organization": "1"})
    return sandbox, {**ids, "email": "admin@example.com", "username": "admin"}


def test_every_operation_answers_what_the_document_declares() -> None:
    wrong: dict[str, str] = {}
    for operation in DOCUMENT.operations.values():
        if operation.id in ELSEWHERE:
            continue
        sandbox, ids = one_of_everything()
        with sandbox, httpx.Client(headers={"Api-Token": sandbox.token}) as client:
            response = send(client, sandbox, ids, operation)
        declared = operation.responses.get(response.status_code)
        if not response.is_success or declared is None:
            wrong[operation.id] = f"{response.status_code} {response.text[:200]}"
        elif response.content and "json" in (declared.media or ""):
            errors = validator(declared.schema).iter_errors(response.json())
            problems = [f"{error.json_path}: {error.message[:120]}" for error in errors]
            if problems:
                wrong[operation.id] = "; ".join(problems[:3])
    assert wrong == {}
