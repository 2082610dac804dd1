"""An account with one of everything, and a request for each operation of it."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx

from ac_sandbox import Sandbox
from ac_sandbox.document import Operation
from tests.validation import DOCUMENT

# What few rows belong to.
_RARE = ("", "account", "user", "organization", "personalization")

WORDS = {"email": "new@example.com", "date": "2024-05-06", "date-time": "2024-05-06T07:08:09-05:00"}


def value(schema: Any, name: str, *, least: bool = False) -> Any:
    """Something that a schema of a request allows."""
    schema = DOCUMENT.resolve(schema)
    if "anyOf" in schema:
        return value(schema["anyOf"][0], name, least=least)
    types = DOCUMENT.types(schema)
    if "enum" in schema:
        return next(one for one in schema["enum"] if one is not None)
    if "array" in types:
        return [value(schema.get("items", {}), name, least=least)]
    if "object" in types:
        wanted = schema.get("required", ()) if least else DOCUMENT.properties(schema)
        return {
            key: value(inner, key, least=least) for key, inner in DOCUMENT.properties(schema).items() if key in wanted
        }
    if types & {"integer", "number"}:
        return 1
    # A relationship to many is refused.
    return name != "hasMany" if "boolean" in types else WORDS.get(schema.get("format", ""), WORDS.get(name, "1"))


SCHEMA: dict[str, Any] = {
    "slug": "seeded",
    "appId": "app",
    "labels": {"singular": "a", "plural": "b"},
    "description": "d",
    "fields": [
        {"id": name, "labels": {"singular": "a", "plural": "b"}, "type": "number", "required": False, "scale": 0}
        for name in ("my-number-field", "my-number-fieldX")
    ]
    + [{"id": "multi", "type": "multiselect", "inherited": False, "options": [{"id": "1", "value": "x"}]}],
    "relationships": [
        {"id": name, "labels": {"singular": "a", "plural": "b"}, "description": "d", "namespace": name,
         "hasMany": False, "inherited": False}
        for name in ("primary-contact", "deal", "account")
    ],
}  # fmt: skip

BODIES: dict[str, Any] = {
    "create_ecom_order": {"ecomOrder": {"externalid": "new", "source": 1, "email": "a@b.c", "orderProducts": [],
                                        "totalPrice": 1, "currency": "USD", "connectionid": 1, "customerid": 1,
                                        "externalCreatedDate": "2024-05-06"}},
    "upsert_custom_object_record": {"record": {"externalId": "new"}},
    "create_note": {"note": {"note": "n", "relid": 1, "reltype": "Subscriber"}},
    "update_note": {"note": {"note": "n", "relid": 1, "reltype": "Subscriber"}},
}  # fmt: skip


def body_of(operation: Operation, *, least: bool = False) -> Any:
    """A body that an operation accepts, with all fields or with the least; None where it has none."""
    return None if operation.body is None else BODIES.get(operation.id, value(operation.body, "", least=least))


class InProcess(httpx.BaseTransport):
    """Hands requests to a sandbox without a server."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._transport = httpx.ASGITransport(sandbox.app)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return asyncio.run(self._handle(request))

    async def _handle(self, request: httpx.Request) -> httpx.Response:
        response = await self._transport.handle_async_request(request)
        return httpx.Response(response.status_code, headers=response.headers, content=await response.aread())


def send(sandbox: Sandbox, ids: dict[str, str], operation: Operation, body: Any) -> httpx.Response:
    """Send a request about the first row of everything."""
    action = sandbox.store.catalogue.actions[operation.id]
    path = operation.path.replace("{id}", ids.get(operation.path, "{id}"))
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
    url = f"http://127.0.0.1{operation.root}{path}"
    form = operation.body_media == "application/x-www-form-urlencoded"
    sent: dict[str, Any] = {"data" if form else "json": body}
    with httpx.Client(transport=InProcess(sandbox), headers={"Api-Token": sandbox.token}) as client:
        return client.request(operation.method, url, params=query, **sent)


def one_of_everything(sandbox: Sandbox) -> tuple[Sandbox, dict[str, str]]:
    """An account with one row of each kind, linked to the others where it can be, and the ids that are not 1."""
    resources = sandbox.store.catalogue.resources
    singles = {other.single for other in resources.values()}.difference(_RARE)
    links = singles | {f"{one}id" for one in singles}
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
    (public,) = sandbox.seed("schemas", {**SCHEMA, "visibility": "public", "slug": "app-public"})
    private, record = ids["schemas"], ids["records"]
    sandbox.store.table("schemas").change(1, {**SCHEMA, "visibility": "private", "appId": None})
    related = {"primary-contact": ["1"]}
    held = [{"id": "my-number-field", "value": 1}]
    kept = {"schemaId": private, "externalId": "e", "fields": held, "relationships": related}
    sandbox.store.table("records").change(1, kept)
    sandbox.store.table("contacts").change(1, {"orgid": "1", "organization": "1"})
    sandbox.store.table("importJobs").add({"batchId": "1", "status": "completed", "success": ["1"], "contacts": 1})
    sandbox.seed("audiences", {"id": ids["segmentsV2"]})
    ids["segmentId"] = ids["segmentsV2"]
    named_by = {"schemaId": private, "schemdId": private, "recordId": record, "fieldId": "my-number-field"}
    ids |= {**named_by, "externalId": "e", "email": "admin@example.com", "username": "admin"}
    return sandbox, {**ids, "/customObjects/schemas/{id}/child": public}
