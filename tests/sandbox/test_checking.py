"""The compiled checks judge as openapi-core itself does, and find what it lets pass."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema_path import SchemaPath
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.paths.exceptions import PathError
from openapi_core.validation.request.exceptions import RequestBodyValidationError
from openapi_core.validation.request.validators import V31RequestValidator
from starlette.datastructures import Headers, QueryParams
from werkzeug.datastructures import Headers as CoreHeaders
from werkzeug.datastructures import ImmutableMultiDict

from ac_sandbox.checking import Checker
from ac_sandbox.document import Operation, read

DOCUMENT = read()
CHECKER = Checker(DOCUMENT)


def with_one_type_each(node: Any) -> Any:
    """openapi-core fails with a TypeError on a parameter of several types, such as an id; it comes as text."""
    if isinstance(node, list):
        return [with_one_type_each(one) for one in node]
    if not isinstance(node, dict):
        return node
    copy = {key: with_one_type_each(value) for key, value in node.items()}
    if "in" in copy and isinstance(copy.get("schema", {}).get("type"), list):
        copy["schema"]["type"] = "string"
    return copy


CORE = V31RequestValidator(SchemaPath.from_dict(with_one_type_each(DOCUMENT.contents)))

# Where the two differ on purpose: an empty value, a limit over the maximum, two pairs of brackets, types in a list.
OPERATIONS = [one for one in DOCUMENT.operations.values() if not any(p.style == "deepObject" for p in one.parameters)]
SIMPLE = ("string", "integer", "boolean")
BODY = "(body)"

texts = st.text("abc019-.%T:[]é", min_size=1, max_size=12)
values = st.one_of(
    texts.filter(lambda text: not (text.isdecimal() and int(text) > 100)),
    st.integers(-5, 100).map(str),
    st.sampled_from(["true", "false", "ASC", "asc", "2024-02-30", "2024-02-29", "contact", "1.0", "all"]),
)


@st.composite
def queries(draw: st.DrawFn) -> tuple[Operation, list[tuple[str, str]]]:
    operation = draw(st.sampled_from(OPERATIONS))
    declared = [
        p.name
        for p in operation.parameters
        if p.place == "query" and (p.schema.get("type") in SIMPLE) and p.name != "api_key"
    ]
    names = draw(st.lists(st.sampled_from(declared), unique=True)) if declared else []
    return operation, [(name, draw(values)) for name in names]


@dataclass
class CoreRequest:
    """A request as openapi-core reads one."""

    method: str
    host_url: str
    path: str
    content_type: str
    body: bytes
    parameters: RequestParameters


def by_core(operation: Operation, query: list[tuple[str, str]], body: bytes) -> list[str]:
    """The names that openapi-core finds fault with; BODY stands for the body."""
    path = operation.path
    for name in operation.path_names:
        path = path.replace(f"{{{name}}}", "1")
    headers = {"Content-Type": "application/json", "Api-Token": "x"}
    request = CoreRequest(
        method=operation.method.lower(),
        host_url="https://account.api-us1.com",
        path=operation.root + path,
        content_type="application/json",
        body=body,
        parameters=RequestParameters(query=ImmutableMultiDict([*query, ("api_key", "x")]), header=CoreHeaders(headers)),
    )
    found = []
    for error in CORE.iter_errors(request):
        assert not isinstance(error, PathError), (operation.id, error)
        found.append(BODY if isinstance(error, RequestBodyValidationError) else getattr(error, "name", "?"))
    return found


@settings(max_examples=300, deadline=None)
@given(queries())
def test_parameters_are_judged_as_openapi_core_judges_them(case: tuple[Operation, list[tuple[str, str]]]) -> None:
    operation, query = case
    path = dict.fromkeys(operation.path_names, "1")
    found = CHECKER.parameters(operation, path, QueryParams(query), Headers({}))
    expected = [name for name in by_core(operation, query, b"") if name != BODY]
    assert sorted(one.pointer for one in found) == sorted(expected)


json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-3, 3), texts, st.sampled_from(["contact", "1", "Positive"])),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(st.sampled_from(["id", "field"]), inner)),
    max_leaves=4,
)


@st.composite
def bodies(draw: st.DrawFn) -> tuple[Operation, Any]:
    operation = draw(st.sampled_from([one for one in OPERATIONS if one.body is not None]))
    assert operation.body is not None
    wrapper, inner = next(iter(DOCUMENT.properties(operation.body).items()))
    fields = sorted(DOCUMENT.properties(inner))
    sent = draw(st.dictionaries(st.sampled_from(fields), json_values)) if fields else {}
    return operation, draw(st.sampled_from([{wrapper: sent}, sent, {}]))


@settings(max_examples=300, deadline=None)
@given(bodies())
def test_bodies_are_judged_as_openapi_core_judges_them(case: tuple[Operation, Any]) -> None:
    operation, body = case
    found = [one for one in CHECKER.body(operation, body) if "Additional properties" not in one.text]
    assert bool(found) == bool(by_core(operation, [], json.dumps(body).encode()))


@given(st.sampled_from(OPERATIONS), texts)
def test_a_parameter_that_the_document_does_not_know_is_found(operation: Operation, name: str) -> None:
    path = dict.fromkeys(operation.path_names, "1")
    found = list(CHECKER.parameters(operation, path, QueryParams([(f"x{name}", "1")]), Headers({})))
    assert [one.pointer for one in found] == [f"x{name}"]


def check(name: str, query: str) -> list[str]:
    operation = DOCUMENT.operations[name]
    path = dict.fromkeys(operation.path_names, "1")
    return [one.text for one in CHECKER.parameters(operation, path, QueryParams(query), Headers({}))]


def test_where_it_differs_from_openapi_core_it_is_on_purpose() -> None:
    # The account caps a limit; it does not refuse one.
    assert check("list_tags", "limit=5000") == []
    # An empty text is a text.
    assert check("list_tags", "search=") == []
    # Ids may be text or numbers, one by one and in a list.
    assert check("list_contacts", "ids[]=1&ids[]=abc&id_greater=7") == []
    # Brackets within brackets, and in any order.
    assert check("list_custom_object_records", "filters[fields.sku][eq]=A1&orders[fields.sku]=ASC") == []
    assert check("list_custom_object_records", "filters[a]=1&filters[a][eq]=2") == []
    assert check("list_custom_object_records", "filter[fields.sku]=A1") != []


def test_a_missing_field_is_told_apart_from_a_wrong_one() -> None:
    operation = DOCUMENT.operations["create_tag"]
    found = [(one.kind, one.pointer) for one in CHECKER.body(operation, {"tag": {"tagType": "x"}})]
    assert sorted(found) == [("missing", "/tag/tag"), ("wrong", "/tag/tagType")]
