"""The spec keeps its own rules, so that the next three hundred operations cannot break them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
import yaml
from openapi_spec_validator import validate

from tests.document import ROOT, Document, Node

DOCUMENT = Document()
LISTING: list[dict[str, Any]] = yaml.safe_load((ROOT / "tests/data/listing.yaml").read_text(encoding="utf-8"))
BY_LISTING = {
    operation.node["x-listed"]: operation for operation in DOCUMENT.operations if "x-listed" in operation.node
}

KEYWORDS = {
    "$ref", "additionalProperties", "allOf", "anyOf", "description", "enum", "format", "items", "maximum", "minimum",
    "oneOf", "properties", "required", "type",
}  # fmt: skip
ON_OPERATION = {"x-listed", "x-source"}
ON_SCHEMA = {"x-rows", "x-row-key", "x-open", "x-sent"}
ON_PROPERTY = {"x-encode", "x-omit-empty"}
ON_FIRST_SUCCESS = {
    "x-paging", "x-repeat", "x-root", "x-auth", "x-server", "x-failure-list", "x-alias-of",
    "x-hidden",
}  # fmt: skip
VERBS = (
    "list", "get", "create", "update", "delete", "upsert", "sync", "share", "bulk", "match", "check", "move", "export",
    "set", "restore", "copy", "lock", "unlock", "opt", "send", "run", "replace", "query", "track",
)  # fmt: skip


def nameless(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def offenders(problems: Iterable[tuple[str, object]]) -> list[str]:
    """One line for each rule that is broken, so that a test reports all of them at once."""
    return [f"{where}: {problem}" for where, problem in problems if problem]


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


def test_an_operation_says_what_it_is_and_where_it_is_known_from() -> None:
    def problems() -> Iterator[tuple[str, object]]:
        for operation in DOCUMENT.operations:
            node, source = operation.node, operation.node.get("x-source", {})
            name = rf"({'|'.join(VERBS)})_[a-z0-9_]+"
            yield operation.name, not re.fullmatch(name, operation.name) and "begins with none of the verbs"
            yield operation.name, not node.get("summary", "").endswith(".") and "the summary is no sentence"
            yield operation.name, len(node["tags"]) != 1 and "does not have one tag"
            yield operation.name, "default" not in node["responses"] and "has no default response"
            yield operation.name, not operation.successes and "has no success"
            yield operation.name, not set(source) <= {"id", "evidence"} and f"x-source is {source}"
            yield (
                operation.name,
                source.get("evidence") not in {"documented", "recorded", "production", "listed"}
                and f"evidence is {source.get('evidence')}",
            )

    assert not offenders(problems())


def test_statuses_inform() -> None:
    """403 and 429 may come with any operation: they are in `default`, except where the listing names them."""
    listed = {entry["operation"]: set(entry["statuses"]) for entry in LISTING}
    assert not offenders(
        (
            operation.name,
            {"403", "429"} & set(operation.node["responses"]) - listed.get(operation.node.get("x-listed"), set()),
        )
        for operation in DOCUMENT.operations
    )


def test_operation_names_are_unique() -> None:
    assert Counter(operation.name for operation in DOCUMENT.operations).most_common(1)[0][1] == 1


def test_no_two_paths_differ_only_in_a_parameters_name() -> None:
    assert Counter(nameless(path) for path in DOCUMENT.tree["paths"]).most_common(1)[0][1] == 1


def test_operations_stand_under_the_heading_of_their_tag() -> None:
    order = [tag["name"] for tag in DOCUMENT.tree["tags"]]
    headings = [
        re.findall(rf"^{indent}# -{{20,}} (\w+)$", DOCUMENT.text, flags=re.MULTILINE) for indent in (" " * 2, " " * 4)
    ]
    assert headings == [order, ["shared", *order]]
    positions = [order.index(operation.tag) for operation in DOCUMENT.operations]
    assert positions == sorted(positions)


def test_a_body_is_required_and_named() -> None:
    def problems() -> Iterator[tuple[str, object]]:
        for operation in DOCUMENT.operations:
            if (body := operation.node.get("requestBody")) is None:
                continue
            yield operation.name, body["required"] is not True and "the body is not required"
            [(media, content)] = body["content"].items()
            schema = content["schema"]
            named = schema["items"] if schema.get("type") == "array" else schema
            name = str(named.get("$ref", "")).rpartition("/")[2]
            yield operation.name, schema is named and not name.endswith("Request") and f"the body is called {name!r}"
            yield operation.name, not name and "the body has no name"
            away = "x-server" in operation.first_success
            yield operation.name, (media != "application/json") != away and f"a body of {media}"

    assert not offenders(problems())


def test_every_success_of_an_operation_is_the_same_model() -> None:
    def problems() -> Iterator[tuple[str, object]]:
        for operation in DOCUMENT.operations:
            schemas = [str(success.get("content")) for success in operation.successes.values()]
            yield operation.name, len(set(schemas)) != 1 and "successes differ"
            json_content = operation.first_success.get("content", {}).get("application/json")
            if json_content is not None:
                schema = json_content["schema"]
                named = schema["items"] if schema.get("type") == "array" else schema
                yield operation.name, set(named) != {"$ref"} and "the response is not a named schema"

    assert not offenders(problems())


def test_extensions_are_known_and_stand_where_templates_read_them() -> None:
    def problems() -> Iterator[tuple[str, object]]:
        for operation in DOCUMENT.operations:
            yield operation.name, {key for key in operation.node if key.startswith("x-")} - ON_OPERATION
            first, *others = operation.successes.values()
            yield operation.name, {key for key in first if key.startswith("x-")} - ON_FIRST_SUCCESS
            for other in others:
                yield operation.name, [key for key in other if key.startswith("x-")]
            pointers = first.get("x-repeat", [])
            if isinstance(pointers, list):
                for pointer in pointers:
                    schema: Node = DOCUMENT.schemas[operation.body_reference or ""]
                    for part in pointer.removeprefix("/").split("/"):
                        schema = DOCUMENT.resolve(schema["properties"][part])
            else:
                yield operation.name, pointers not in {"safe", "unsafe"} and f"x-repeat is {pointers}"

    assert not offenders(problems())


def test_a_list_says_how_it_is_paged() -> None:
    def problems() -> Iterator[tuple[str, object]]:
        for operation in DOCUMENT.operations:
            paging, response = operation.first_success.get("x-paging"), operation.response or {}
            bare = response.get("type") == "array"
            rows = response.get("x-rows")
            yield operation.name, operation.name.startswith("list_") != (paging is not None) and "a list has x-paging"
            yield operation.name, (paging is not None) != (bare or rows is not None) and "a list has x-rows"
            if paging is None:
                continue
            row = DOCUMENT.resolve(response["items"] if bare else response["properties"][rows]["items"])
            yield operation.name, not bare and rows not in response["required"] and f"{rows} is not required"
            key = response.get("x-row-key", "id")
            if types_of(row) == {"object"} and not bare and paging["style"] != "whole":
                yield (
                    operation.name,
                    key not in row.get("required", []) and f"rows are told apart by {key}, which is not required",
                )
            parameters = {node["name"]: node["schema"] for node in operation.parameters}
            style = paging["style"]
            if style == "whole":
                yield operation.name, {"limit", "offset"} & set(parameters) and "one response holds all rows"
            elif style in {"offset", "key"}:
                missing = {"limit", "offset"} - set(parameters)
                yield operation.name, missing
                yield (
                    operation.name,
                    not missing and parameters["limit"]["maximum"] != paging["limit"] and "the limits differ",
                )
            elif style == "page":
                yield operation.name, {paging["page"], paging["size"]} - set(parameters)
            else:
                yield operation.name, style != "next" and f"the style is {style}"
            if style == "key":
                yield operation.name, {paging["key"], *paging["order"], *paging["unless"]} - set(parameters)

    assert not offenders(problems())


def test_an_envelopes_key_is_required() -> None:
    """Without it a success could be anything; a schema without a recorded response is marked `x-open`."""
    assert not offenders(
        (operation.name, "the response requires no key")
        for operation in DOCUMENT.operations
        if (response := operation.response) is not None
        and response.get("type") != "array"
        and response is not DOCUMENT.schemas["Empty"]
        and not response.get("x-open")
        and not response.get("required")
    )


def test_parameters_are_described_and_sendable() -> None:
    def problems() -> Iterator[tuple[str, object]]:
        for operation in DOCUMENT.operations:
            for node in operation.parameters:
                schema, name = DOCUMENT.resolve(node["schema"]), node["name"]
                yield (
                    operation.name,
                    not schema.get("description") and f"the generator reads {name}'s text in its schema",
                )
                yield operation.name, name in {"body", "client", "resume"} and f"{name} is taken"
                if node["in"] == "path" and name.lower().endswith("id") and not name.lower().endswith("externalid"):
                    yield operation.name, types_of(schema) != {"string", "integer"} and f"{name} is text or a number"

    assert not offenders(problems())


# ---------------------------------------------------------------------------------------------------- rules of schemas


def test_nothing_that_is_sent_or_read_has_a_default() -> None:
    for where, node in DOCUMENT.reachable(DOCUMENT.tree["paths"], DOCUMENT.tree["components"]):
        if ".responses" not in where and not where.endswith(".host"):
            assert "default" not in node, where


def test_responses_stay_open_and_keep_dates_as_text() -> None:
    responses = [success for operation in DOCUMENT.operations for success in operation.node["responses"].values()]
    assert not offenders(
        (
            where,
            {"enum", "const"} & set(node)
            or (str(node.get("format")) in {"date", "date-time", "uuid"} and node["format"]),
        )
        for where, node in DOCUMENT.reachable(*responses)
    )


def test_a_flag_may_come_as_text() -> None:
    assert not offenders(
        (where, "a flag is text" if "string" not in types_of(node) else "")
        for where, node in DOCUMENT.reachable(DOCUMENT.tree["components"]["schemas"])
        if node.get("format") == "flag"
    )


def test_every_schema_is_used() -> None:
    used = {where for where, _ in DOCUMENT.reachable(DOCUMENT.tree["paths"])}
    assert set(DOCUMENT.schemas) <= {where.partition(".")[0].partition("[")[0] for where in used}


def test_a_schema_and_its_properties_are_described() -> None:
    def problems() -> Iterator[tuple[str, object]]:
        for name, schema in DOCUMENT.schemas.items():
            yield name, not schema.get("description", "").endswith((".", ")")) and "the description is no sentence"
            yield name, {key for key in schema if key.startswith("x-")} - ON_SCHEMA
            yield name, set(schema.get("required", [])) - set(schema.get("properties", {}))
            for key, node in schema.get("properties", {}).items():
                yield f"{name}.{key}", "$ref" not in node and not node.get("description") and "has no description"
                yield f"{name}.{key}", {word for word in node if word.startswith("x-")} - ON_PROPERTY

    assert not offenders(problems())


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
