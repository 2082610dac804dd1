"""schemathesis makes requests of our spec, right ones and wrong ones, and checks every response against it."""

from __future__ import annotations

import copy
import random
from typing import TYPE_CHECKING, Any

import pytest
import schemathesis
import yaml
from hypothesis import HealthCheck, settings
from schemathesis.checks import load_all_checks, not_a_server_error
from schemathesis.specs.openapi import checks

from ac_sandbox import Sandbox
from ac_sandbox.document import find, read
from ac_sandbox.particular import ABSENT, HANDLERS
from ac_sandbox.responses import NOT_IN_SPEC

if TYPE_CHECKING:
    from collections.abc import Iterator

load_all_checks()

# So many requests in all, however many operations there are.
REQUESTS = 300


def as_the_sandbox_reads_it() -> Any:
    """Our document with two of the sandbox's own rules written out: nothing more is sent than it says, and a limit
    over the maximum is capped."""
    document = yaml.load(find().read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    del document["components"]["parameters"]["Limit"]["schema"]["maximum"]
    # The token is sent with every request; requests without it have tests of their own.
    del document["security"]
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "requestBody" in operation:
                for content in operation["requestBody"]["content"].values():
                    content["schema"] = _closed(document, content["schema"])
    return document


def _closed(document: Any, node: Any) -> Any:
    """A schema in which every object says that it has no other properties."""
    if isinstance(node, list):
        return [_closed(document, one) for one in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        return _closed(document, copy.deepcopy(document["components"]["schemas"][node["$ref"].rsplit("/", 1)[1]]))
    closed = {key: _closed(document, value) for key, value in node.items()}
    if node.get("type") == "object":
        closed.setdefault("additionalProperties", False)
    return closed


# The operations with rules of their own, and a sample of the others.
RULED = sorted(HANDLERS.keys() | ABSENT.keys())
SAMPLE = random.Random(7).sample(sorted(read().operations.keys() - RULED), 25)
ROOTS = {one.path: one.root for one in read().operations.values()}
SCHEMA = schemathesis.openapi.from_dict(as_the_sandbox_reads_it()).include(operation_id=[*RULED, *SAMPLE])
OPERATIONS = sum(1 for _ in SCHEMA.get_all_operations())


def is_refused(response: schemathesis.Response) -> bool:
    return NOT_IN_SPEC in response.text


@schemathesis.check
def what_is_right_is_not_refused(ctx: Any, response: Any, case: Any) -> None:
    right = case.meta is not None and case.meta.generation.mode.is_positive
    # It may be refused for what no document can say, such as a name that is taken.
    assert not (right and is_refused(response)), response.text


@pytest.fixture
def account() -> Iterator[Sandbox]:
    """An account with one of everything, under the id that schemathesis tries most."""
    with Sandbox(strict=True) as sandbox:
        for name, resource in sandbox.store.catalogue.resources.items():
            if not resource.has_rows:
                continue  # it exists once, and always
            named = ("id", "contact", "tag", "orderid", "schemaId", resource.key)
            names = [field for field in named if field in resource.fields]
            sandbox.seed(name, dict.fromkeys(names or ["id"], "0"))
        yield sandbox


@SCHEMA.parametrize()
@settings(
    max_examples=max(2, REQUESTS // OPERATIONS),
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.filter_too_much],
)
def test_every_response_is_as_the_document_says(case: schemathesis.Case[Any], account: Sandbox) -> None:
    root = ROOTS[case.path]
    if root == "/api/2":
        case.query = {**(case.query or {}), "api_key": account.token}
    response = case.call(base_url=account.url + root, headers={"Api-Token": account.token})
    judges: list[Any] = [not_a_server_error, what_is_right_is_not_refused]
    if response.content and (case.meta is None or case.meta.generation.mode.is_positive):
        # Some responses have no body by the vendor's documentation, although others of their status have.
        judges += [checks.response_schema_conformance, checks.content_type_conformance]
    judges += [checks.status_code_conformance, checks.unsupported_method]
    case.validate_response(response, checks=judges)
