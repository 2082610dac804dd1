"""Custom objects: the schemas, private, public and child."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from ac_sandbox import actions, queries, responses
from ac_sandbox.responses import Refusal, Response
from ac_sandbox.traits import Traits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ac_sandbox.account import Account
    from ac_sandbox.actions import Call
    from ac_sandbox.rows import Row

ICON = "https://d226aj4ao1t61q.cloudfront.net/n9mayqo2d_customobject.png"
GONE = "marked_for_deletion"


def create(call: Call) -> Response:
    """Make a private schema."""
    return _made(call, {**call.sent, "visibility": "private"}, 201)


def create_public(call: Call) -> Response:
    """Make a public schema; its slug gets the app's mark."""
    response = _made(call, {**call.sent, "visibility": "public"}, 200)
    schema = response.body["schema"]
    table = call.account.table("schemas")
    slug = f"app-{schema['id']}-{schema['slug']}"
    table.change(table.where("id", schema["id"])[0], {"slug": slug})
    response.body["schema"] = {**schema, "slug": slug}
    return response


def create_child(call: Call) -> Response:
    """Make this account's own copy of a public schema; what it takes over is marked as inherited."""
    table = call.account.table("schemas")
    key = call.account.key(call.resource, call.id)
    parent = table[key] if key is not None else None
    if parent is None or parent["visibility"] != "public":
        raise Refusal(Response(400, {}))
    taken = {name: [{**one, "inherited": True} for one in parent[name]] for name in ("fields", "relationships")}
    slug = f"app-{parent['appId']}-{parent['slug'].split('-', 6)[-1]}"
    copied = {name: parent[name] for name in ("labels", "description", "appId")}
    return _made(call, {**copied, **taken, "slug": slug, "parentId": parent["id"], "visibility": "private"}, 200)


def get(call: Call) -> Response:
    """Read a schema; fields on their way out only with showFields."""
    return _shown(call, call.account.table("schemas")[_key(call)], 200)


def list_(call: Call) -> Response:
    """A page of schemas, with numbers in its meta."""
    response = actions.list_(call)
    response.body["schemas"] = [_visible(call, row) for row in response.body["schemas"]]
    response.body["meta"] = numbers(call, response)
    return response


def update(call: Call) -> Response:
    """Change a schema, or only check the change (header validateOnly)."""
    key = call.account.key(call.resource, call.id)
    if key is None:
        raise Refusal(Response(404))
    row = call.account.table("schemas")[key]
    fields = {name: value for name, value in call.sent.items() if name != "icons"}
    if "fields" in fields:
        # A field can be changed and added here, not taken away.
        kept = {one["id"]: one for one in row["fields"]}
        kept.update((one["id"], {**kept.get(one["id"], {}), **_field(one)}) for one in fields["fields"])
        fields["fields"] = list(kept.values())
    only_checked = call.headers.get("validateOnly", "").lower() == "true"
    changed = (
        {**row, **call.account.stored(call.resource, fields)}
        if only_checked
        else call.account.change(call.resource, key, fields)
    )
    response = _shown(call, changed, 200)
    # This response alone calls it isRequired.
    shown = response.body["schema"]
    shown["fields"] = [
        {"isRequired" if name == "required" else name: value for name, value in one.items()} for one in shown["fields"]
    ]
    return response


def delete(call: Call) -> Response:
    """Delete a schema and its records; the response has no body."""
    row = call.account.table("schemas").remove(_key(call))
    records = call.account.table("records")
    for key in records.where("schemaId", row["id"]):
        records.remove(key)
    return Response(200)


def delete_field(call: Call) -> Response:
    """Mark a field for deletion, and take what the records hold in it."""
    account, schemas = call.account, call.account.resource("schemas")
    key = account.key(schemas, call.path["schemaId"])
    row = account.table("schemas")[key] if key is not None else None
    if row is None or not any(one["id"] == call.path["fieldId"] for one in row["fields"]):
        raise responses.message(404, "Not Found")
    if row["visibility"] == "public" or row["parentId"]:
        raise responses.message(403, "Fields of public and child schemas cannot be deleted.")
    wanted = call.path["fieldId"]
    fields = [{**one, "status": GONE} if one["id"] == wanted else one for one in row["fields"]]
    account.change(schemas, account.table("schemas").where("id", row["id"])[0], {"fields": fields})
    records = account.table("records")
    for one in records.where("schemaId", row["id"]):
        held = records[one]["fields"]
        records.change(one, {"fields": [value for value in held if value["id"] != wanted]})
    # Documented with the schema as its body, seen without one.
    return Response(202)


def numbers(call: Call, response: Response) -> dict[str, int]:
    """The meta of custom objects: numbers, and more of them than elsewhere."""
    query = dict(call.query)
    rows = response.body[call.action.rows or ""]
    total = int(response.body["meta"]["total"])
    limit = min(queries.integer(query.get("limit", "")), queries.LIMIT) or queries.DEFAULT_LIMIT
    return {"total": total, "count": len(rows), "limit": limit, "offset": queries.integer(query.get("offset", ""))}


def invalid(path: str, detail: str) -> dict[str, Any]:
    """An entry of an error list in the shape that custom objects have."""
    return {
        "title": f'Invalid value for field "{path}"',
        "detail": detail,
        "source": {"type": "pointer", "value": "/data/attributes/" + path.replace(".", "/")},
    }


def visible_fields(row: Row) -> list[Row]:
    """The fields of a schema that are not on their way out."""
    return [one for one in row["fields"] if one.get("status") != GONE]


def _made(call: Call, row: Row, status: int) -> Response:
    table = call.account.table("schemas")
    row = {**row, "fields": [_field(one) for one in row["fields"]]}
    row["relationships"] = [{"hasMany": False, "inherited": False, **one} for one in row.get("relationships", ())]
    return _shown(call, table[table.add(row)], status)


def _field(sent: Row) -> Row:
    """A field as it is kept: its options have ids."""
    field = {"inherited": False, **sent}
    if "options" in field:
        field["options"] = [{"id": str(uuid.uuid4()), **option} for option in field["options"]]
    return field


def _key(call: Call) -> int:
    key = call.account.key(call.resource, call.id)
    if key is None:
        raise responses.message(404, "Not Found")
    return key


def _shown(call: Call, row: Row, status: int) -> Response:
    return Response(status, {"schema": _visible(call, row)})


def _visible(call: Call, row: Row) -> Row:
    shown = call.account.show(call.resource, row, call.base, "get")
    if dict(call.query).get("showFields") != "all":
        shown["fields"] = visible_fields(row)
    return shown


def _faults(call: Call) -> Iterable[Mapping[str, Any]]:
    sent = call.sent
    if "slug" in sent and call.operation.id != "create_public_custom_object_schema":
        own = call.account.key(call.resource, call.id) if call.operation.path_names else None
        if call.account.table("schemas").first_where("slug", sent["slug"]) not in (None, own):
            yield invalid("schema.slug", "Schema slug must be unique")
    ids = [one.get("id") for one in sent.get("fields", ())]
    if len(ids) != len(set(ids)):
        yield invalid("schema.fields.id", "Schema field ids must be unique")
    if any(one.get("hasMany") for one in sent.get("relationships", ())):
        yield invalid("schema.relationships.hasMany", "Relationship hasMany value should be set to false")


def _absent(call: Call, absent: list[list[str]]) -> Refusal:
    found = {}
    for names in absent:
        words = [name for name in names if not name.isdecimal()]
        path = ".".join(("schema", *words))
        found[path] = invalid(path, " ".join(("Schema", *words[:-1], "must provide", *words[-1:])))
    return responses.errors(422, [*found.values(), *_faults(call)])


def _identified(_account: Account, row: Row) -> Row:
    return {"default": ICON, **(row.get("icons") or {})}


TRAITS = {
    "schemas": Traits(
        uuid=True,
        defaults={"visibility": "private", "labels": {"singular": "", "plural": ""}},
        times={"createdTimestamp": "fraction", "updatedTimestamp": "fraction"},
        computed={"icons": _identified},
        faults=_faults,
    )
}
HANDLERS = {
    "create_custom_object_schema": create,
    "create_public_custom_object_schema": create_public,
    "create_child_custom_object_schema": create_child,
    "get_custom_object_schema": get,
    "list_custom_object_schemas": list_,
    "update_custom_object_schema": update,
    "delete_custom_object_schema": delete,
    "delete_custom_object_field": delete_field,
}
ABSENT = dict.fromkeys(
    ("create_custom_object_schema", "create_public_custom_object_schema", "update_custom_object_schema"), _absent
)
