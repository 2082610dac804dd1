"""The document keeps its own rules, so that the next three hundred operations cannot break them."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest
import yaml
from openapi_spec_validator import validate

from tests.document import ROOT, Document, DocumentedOperation, Node

DOCUMENT = Document()
LISTING: list[dict[str, Any]] = yaml.safe_load((ROOT / "tests/data/listing.yaml").read_text(encoding="utf-8"))
BY_LISTING = {
    operation.node["x-listed"]: operation for operation in DOCUMENT.operations if "x-listed" in operation.node
}

KEYWORDS = {
    "$ref", "additionalProperties", "allOf", "anyOf", "description", "enum", "format", "items", "maximum", "minimum",
    "oneOf", "properties", "required", "type",
}  # fmt: skip
ON_OPERATION = {"x-listed"}
ON_ENVELOPE = {"x-rows"}
ON_FIRST_SUCCESS = {"x-paging", "x-repeat", "x-root", "x-auth", "x-failure-flag", "x-alias-of"}

each_operation = pytest.mark.parametrize("operation", DOCUMENT.operations, ids=lambda operation: operation.name)
each_schema = pytest.mark.parametrize("name", DOCUMENT.schemas)


def nameless(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def types_of(schema: Node) -> set[str]:
    schema = DOCUMENT.resolve(schema)
    given = schema.get("type", [])
    return {given} if isinstance(given, str) else set(given)


# ---------------------------------------------------------------------------------------------- against the listing


def test_it_is_valid_openapi() -> None:
    validate(DOCUMENT.tree)


def test_the_listing_has_fifty_operations_and_the_document_all_of_them() -> None:
    assert len(LISTING) == 50
    assert {entry["operation"] for entry in LISTING} == set(BY_LISTING)


@pytest.mark.parametrize("entry", LISTING, ids=lambda entry: entry["operation"])
def test_a_listed_operation_is_as_listed(entry: dict[str, Any]) -> None:
    operation = BY_LISTING[entry["operation"]]
    method, path = entry["operation"].split(" ")
    assert operation.method == method.lower()
    assert nameless(operation.path) == nameless(path)
    if operation.path != path:
        siblings = [other for other in DOCUMENT.operations if other.path == operation.path]
        assert len(siblings) > 1, "a path keeps the listing's spelling unless another operation shares it"

    renamed = dict(zip(re.findall(r"\{(.*?)\}", path), re.findall(r"\{(.*?)\}", operation.path), strict=True))
    declared = {(node["name"], node["in"]): node for node in operation.parameters}
    for listed in entry.get("parameters", []):
        name = renamed.get(listed["name"], listed["name"]) if listed["in"] == "path" else listed["name"]
        prefix, operators, _ = name.partition("<operator>")
        found = [
            node
            for (known, place), node in declared.items()
            if place == listed["in"] and (known.startswith(prefix) if operators else known == name)
        ]
        assert found, f"{name} is missing"
        for node in found:
            assert node.get("required", False) == listed["required"], node["name"]
            assert listed["type"] in types_of(node["schema"]), node["name"]

    assert operation.body_reference == entry.get("body")
    assert set(entry["statuses"]) <= set(operation.node["responses"])


def test_a_misspelt_operation_stands_beside_the_one_with_the_right_spelling() -> None:
    by_name = {operation.name: operation for operation in DOCUMENT.operations}
    aliases = [operation for operation in DOCUMENT.operations if "x-alias-of" in operation.first_success]
    assert {operation.node["x-listed"] for operation in aliases} == {
        "DELETE /taskOutccomes/{id}",
        "PUT /taskOutccomes/{id}",
        "GET /records/{schemdId}/external/{externalId}",
    }
    for alias in aliases:
        right = by_name[alias.first_success["x-alias-of"]]
        assert (right.method, right.body_reference) == (alias.method, alias.body_reference)
        assert right.path != alias.path


# ------------------------------------------------------------------------------------------------- rules of operations


@each_operation
def test_an_operation_says_what_it_is(operation: DocumentedOperation) -> None:
    assert re.fullmatch(r"(list|get|create|update|delete|upsert|sync|share)_[a-z0-9_]+", operation.name)
    assert operation.node["summary"].endswith(".")
    assert len(operation.node["tags"]) == 1
    assert {"403", "429", "default"} <= set(operation.node["responses"])
    assert operation.successes


def test_operation_names_are_unique() -> None:
    assert Counter(operation.name for operation in DOCUMENT.operations).most_common(1)[0][1] == 1


def test_no_two_paths_differ_only_in_a_parameters_name() -> None:
    assert Counter(nameless(path) for path in DOCUMENT.tree["paths"]).most_common(1)[0][1] == 1


def test_operations_stand_in_the_order_of_the_tags() -> None:
    order = [tag["name"] for tag in DOCUMENT.tree["tags"]]
    positions = [order.index(operation.tag) for operation in DOCUMENT.operations]
    assert positions == sorted(positions)
    assert set(order) == {operation.tag for operation in DOCUMENT.operations}


@each_operation
def test_a_body_is_required_and_wraps_one_thing(operation: DocumentedOperation) -> None:
    if (name := operation.body_reference) is not None:
        assert operation.node["requestBody"]["required"] is True
        assert re.fullmatch(r"[A-Za-z]+Request", name)
        body = DOCUMENT.schemas[name]
        assert len(body["properties"]) == len(body["required"]) == 1


@each_operation
def test_every_success_of_an_operation_is_the_same_model(operation: DocumentedOperation) -> None:
    schemas = [str(success.get("content")) for success in operation.successes.values()]
    assert len(set(schemas)) == 1
    json_content = operation.first_success.get("content", {}).get("application/json")
    if json_content is not None:
        assert set(json_content["schema"]) == {"$ref"}


@each_operation
def test_extensions_are_known_and_stand_where_templates_read_them(operation: DocumentedOperation) -> None:
    assert {key for key in operation.node if key.startswith("x-")} <= ON_OPERATION
    first, *others = operation.successes.values()
    assert {key for key in first if key.startswith("x-")} <= ON_FIRST_SUCCESS
    for other in others:
        assert not [key for key in other if key.startswith("x-")]
    pointers = first.get("x-repeat", [])
    if isinstance(pointers, list):
        for pointer in pointers:
            schema: Node = DOCUMENT.schemas[operation.body_reference or ""]
            for part in pointer.removeprefix("/").split("/"):
                schema = DOCUMENT.resolve(schema["properties"][part])
    else:
        assert pointers in {"safe", "unsafe"}


@each_operation
def test_a_list_says_how_it_is_walked(operation: DocumentedOperation) -> None:
    paging = operation.first_success.get("x-paging")
    rows = (operation.reply or {}).get("x-rows")
    assert operation.name.startswith("list_") == (paging is not None) == (rows is not None)
    if operation.reply is None or paging is None or rows is None:
        return
    assert rows in operation.reply["required"]
    row = DOCUMENT.resolve(operation.reply["properties"][rows]["items"])
    if types_of(row) == {"object"}:
        assert "id" in row["required"], "a row without an id cannot be told from another"
    parameters = {node["name"]: node["schema"] for node in operation.parameters}
    if paging["style"] == "whole":
        assert not {"limit", "offset"} & set(parameters)
        return
    assert parameters["limit"]["maximum"] == paging["limit"]
    assert "offset" in parameters
    if paging["style"] == "key":
        assert {paging["key"], *paging["order"], *paging["unless"]} <= set(parameters)


@each_operation
def test_a_single_envelopes_key_is_required(operation: DocumentedOperation) -> None:
    open_replies = [DOCUMENT.schemas[name] for name in ("Empty", "TaskReminderReply")]
    if operation.reply is not None and operation.reply not in open_replies:
        assert operation.reply["required"]


@each_operation
def test_parameters_are_described_and_sendable(operation: DocumentedOperation) -> None:
    for node in operation.parameters:
        schema = DOCUMENT.resolve(node["schema"])
        assert schema.get("description"), f"{node['name']}: the generator reads a parameter's description in its schema"
        assert node["name"] not in {"body", "client", "resume"}, "an argument of that name is taken"
        if node["in"] == "path" and node["name"].lower().endswith("id") and node["name"] != "externalId":
            assert types_of(schema) == {"string", "integer"}


# ---------------------------------------------------------------------------------------------------- rules of schemas


def test_nothing_that_is_sent_or_read_has_a_default() -> None:
    for where, node in DOCUMENT.reachable(DOCUMENT.tree["paths"], DOCUMENT.tree["components"]):
        if ".responses" not in where and not where.endswith(".host"):
            assert "default" not in node, where


def test_replies_stay_open_and_keep_dates_as_text() -> None:
    replies = [success for operation in DOCUMENT.operations for success in operation.node["responses"].values()]
    for where, node in DOCUMENT.reachable(*replies):
        assert "enum" not in node, where
        assert "const" not in node, where
        assert node.get("format") not in {"date", "date-time", "uuid"}, where


def test_every_schema_is_used() -> None:
    used = {where for where, _ in DOCUMENT.reachable(DOCUMENT.tree["paths"])}
    assert set(DOCUMENT.schemas) <= {where.partition(".")[0].partition("[")[0] for where in used}


@each_schema
def test_a_schema_and_its_properties_are_described(name: str) -> None:
    schema = DOCUMENT.schemas[name]
    assert schema["description"].endswith((".", ")"))
    for key, node in schema.get("properties", {}).items():
        assert "$ref" in node or node.get("description"), f"{name}.{key}"
        assert not key.startswith("_")
    assert {key for key in schema if key.startswith("x-")} <= ON_ENVELOPE


def test_schemas_hold_nothing_but_keywords() -> None:
    """A comma in an unquoted text of a {flow: mapping} makes a key of what follows; that is how it is noticed."""

    def below(where: str, schema: Node) -> None:
        assert {key for key in schema if not key.startswith("x-")} <= KEYWORDS, where
        for name, node in schema.get("properties", {}).items():
            below(f"{where}.{name}", node)
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict):
                below(f"{where}.{key}", schema[key])
        for node in schema.get("oneOf", []) + schema.get("anyOf", []) + schema.get("allOf", []):
            below(where, node)

    for name, schema in DOCUMENT.schemas.items():
        below(name, schema)
    for operation in DOCUMENT.operations:
        for node in operation.parameters:
            below(f"{operation.name} {node['name']}", node["schema"])


def test_no_schema_is_named_like_a_namespace() -> None:
    namespaces = {"".join(word.title() for word in tag["name"].split("_")) for tag in DOCUMENT.tree["tags"]}
    assert not namespaces & set(DOCUMENT.schemas)


def test_schemas_of_a_tag_stand_under_a_heading() -> None:
    headings = re.findall(r"^    # -{20,} ([a-z][a-z0-9_ -]*)$", DOCUMENT.text, flags=re.MULTILINE)
    assert headings[0] == "shared"
    assert len(headings) == len(set(headings))
