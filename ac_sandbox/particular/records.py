"""Custom objects: the records. Written by upsert alone, which replaces everything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ac_sandbox import queries, responses
from ac_sandbox.particular import schemas
from ac_sandbox.responses import Refusal, Response
from ac_sandbox.traits import Traits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ac_sandbox.actions import Call
    from ac_sandbox.rows import Row


def upsert(call: Call) -> Response:
    """Make a record or replace the one with the id or external id; what is left out is cleared.

    The response is 201 either way, and has neither id nor times.
    """
    schema = _schema(call)
    if schema is None:
        raise _bad_request()
    sent = call.sent
    if isinstance(sent.get("externalId"), (bool, int, float)):
        sent["externalId"] = call.account.wire.text(sent["externalId"], call.resource.fields["externalId"])
    key = _known(call, schema, sent)
    if key is None and "id" in sent and "externalId" not in sent:
        raise _bad_request()
    wrong = list(_wrong(schema, sent))
    if wrong:
        raise responses.errors(422, wrong)
    table = call.account.table("records")
    fields = {
        "externalId": sent.get("externalId"),
        "schemaId": schema["id"],
        "fields": [dict(one) for one in sent.get("fields", ())],
        "relationships": {name: [str(one) for one in ids] for name, ids in sent.get("relationships", {}).items()},
    }
    if key is None:
        table.add(fields)
    else:
        before = table[key]
        fields["externalId"] = sent.get("externalId", before["externalId"])
        call.account.change(call.resource, key, fields)
    shown = {**fields, "relationships": sent.get("relationships", {})}
    return Response(201, {"record": shown})


def get(call: Call) -> Response:
    """Read a record by its id."""
    return call.response(call.account.table("records")[_key(call, "id")])


def get_external(call: Call) -> Response:
    """Read a record by its external id."""
    return call.response(call.account.table("records")[_key(call, "externalId")])


def delete(call: Call) -> Response:
    """Delete a record by its id: accepted, without a body."""
    call.account.table("records").remove(_key(call, "id"))
    return Response(202)


def delete_external(call: Call) -> Response:
    """Delete a record by its external id: accepted, without a body."""
    call.account.table("records").remove(_key(call, "externalId"))
    return Response(202)


def list_(call: Call) -> Response:
    """A page of a schema's records, filtered and ordered by their fields and relationships."""
    schema = _schema(call)
    if schema is None:
        raise responses.message(404, "Not Found")
    account, resource = call.account, call.resource
    table = account.table("records")
    tests, orders, rest = [], [], []
    for name, value in call.query:
        if name.startswith("filters["):
            tests.append(_test(name, value))
        elif name.startswith("orders["):
            orders.append((name[len("orders[") : -1], value.lower() == "desc"))
        else:
            rest.append((name, value))
    selection = queries.understand(account, call.operation, resource, rest)
    keys = table.where("schemaId", schema["id"])
    if not tests and not orders:
        page = queries.page(account, resource, selection, keys)
    else:
        rows = [row for row in (table[key] for key in keys) if all(test(row) for test in tests)]
        for path, descending in reversed(orders):
            rows.sort(key=_sorter(path), reverse=descending)
        page = queries.Page(rows[selection.offset : selection.offset + selection.limit], len(rows))
    shown = [account.show(resource, row, call.base, "list") for row in page.rows]
    response = Response(200, {"records": shown, "meta": {"total": page.total}})
    response.body["meta"] = schemas.numbers(call, response)
    return response


def _sorter(path: str) -> Callable[[Row], Any]:
    return lambda row: queries.rank(_value(row, path))


def _schema(call: Call) -> Row | None:
    resource = call.account.resource("schemas")
    key = call.account.key(resource, call.path[call.operation.path_names[0]])
    return None if key is None else call.account.table("schemas")[key]


def _known(call: Call, schema: Row, sent: Row) -> int | None:
    for name in ("id", "externalId"):
        if sent.get(name):
            key = _find(call, schema, name, sent[name])
            if key is not None:
                return key
    return None


def _find(call: Call, schema: Row, name: str, value: str) -> int | None:
    table = call.account.table("records")
    if name == "id":
        key = call.account.key(call.resource, value)
        found = [] if key is None else [key]
    else:
        found = table.where(name, value)
    return next((k for k in found if table[k]["schemaId"] == schema["id"] and table[k][name] == value), None)


def _key(call: Call, name: str) -> int:
    schema = _schema(call)
    key = None if schema is None else _find(call, schema, name, call.id)
    if key is None:
        raise _bad_request()
    return key


def _bad_request() -> Refusal:
    return responses.errors(400, [{"status": 400, "title": "Bad Request"}])


def _wrong(schema: Row, sent: Row) -> Iterable[Mapping[str, Any]]:
    known = {one["id"]: one for one in schemas.visible_fields(schema)}
    undefined = "cannot accept a value that is not defined in the schema."
    for one in sent.get("fields", ()):
        name = one["id"]
        options = {option["value"] for option in known.get(name, {}).get("options", ())}
        value = one.get("value")
        chosen = value if isinstance(value, list) else [value]
        if name not in known or (options and value is not None and not options.issuperset(map(str, chosen))):
            yield schemas.invalid(name, f"{name} {undefined}")
    relationships = {one["id"] for one in schema["relationships"]}
    for name in sent.get("relationships", {}):
        if name not in relationships:
            yield schemas.invalid(name, f"{name} {undefined}")
    filled = {one["id"] for one in sent.get("fields", ()) if one.get("value") is not None}
    for name, one in known.items():
        if (one.get("required") or one.get("isRequired")) and name not in filled:
            yield schemas.invalid(name, f"{name} is required.")


def _test(name: str, value: str) -> Callable[[Row], bool]:
    """One filter: `filters[fields.sku][eq]`, `filters[relationships.deal]`, `filters[externalId]`."""
    path, _, operator = name[len("filters[") : -1].partition("][")
    if operator == "contains":
        # The asterisk that stands for any text is at the ends, if it is there.
        value = value.strip("*")
    try:
        test = queries.compare(operator or "eq", value)
    except ValueError:
        raise responses.errors(400, [{"status": 400, "title": "Bad Request"}]) from None

    def passes(row: Row) -> bool:
        held = _value(row, path)
        return any(test(one) for one in held) if isinstance(held, list) and held else test(held)

    return passes


def _value(row: Row, path: str) -> Any:
    kind, _, name = path.partition(".")
    if kind == "fields":
        return next((one.get("value") for one in row["fields"] if one["id"] == name), None)
    if kind == "relationships":
        return row["relationships"].get(name)
    return row.get(path)


TRAITS = {
    "records": Traits(
        uuid=True,
        indexed=("schemaId", "externalId"),
        times={"createdTimestamp": "fraction", "updatedTimestamp": "fraction"},
    )
}
HANDLERS = {
    "upsert_custom_object_record": upsert,
    "get_custom_object_record": get,
    "get_custom_object_record_by_external_id": get_external,
    "delete_custom_object_record": delete,
    "delete_custom_object_record_by_external_id": delete_external,
    "list_custom_object_records": list_,
}
