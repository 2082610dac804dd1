"""Every operation, called over HTTP through its async and its sync function and its namespace.

What arrives is compared with the document by openapi-core, which knows nothing of our generator.
"""

from __future__ import annotations

import importlib
import inspect
import json
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import attrs
import pytest
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

from ac_client import AsyncClient, Budget, Client
from ac_client.errors import InvalidRequestError
from ac_client.models import Error
from ac_client.types import Model
from tests.document import Document, DocumentedOperation
from tests.recorder import Recorded, Recorder, recording
from tests.samples import sample
from tools.annotate import method_name

DOCUMENT = Document()


def one_type_each(schema: dict[str, Any]) -> dict[str, Any]:
    """Say `type: [a, b]` as a choice: openapi-core reads only a single type in a parameter's schema."""
    if isinstance(schema.get("type"), list):
        schema = {key: value for key, value in schema.items() if key != "type"} | {
            "anyOf": [{"type": name} for name in schema["type"]]
        }
    return schema | {"items": one_type_each(schema["items"])} if "items" in schema else schema


def specification() -> OpenAPI:
    tree = Document().tree
    parameters = [tree["components"]["parameters"].values()]
    for item in tree["paths"].values():
        parameters += [node.get("parameters", []) for node in (item, *item.values()) if isinstance(node, dict)]
    for node in (node for nodes in parameters for node in nodes):
        node.pop("allowEmptyValue", None)  # openapi-core warns of it, and checks no more for it
        if "schema" in node:
            node["schema"] = one_type_each(node["schema"])
    return OpenAPI.from_dict(tree)


SPEC = specification()
TOKEN = "a-token-of-the-operations-test"

each_operation = pytest.mark.parametrize("operation", DOCUMENT.operations, ids=lambda operation: operation.name)


class Arrived:
    """A recorded request in openapi-core's terms, as if it had gone to the host that the document names."""

    def __init__(self, request: Recorded) -> None:
        self.method = request.method.lower()
        self.path = request.path
        self.host_url = "https://account.api-us1.com"
        self.content_type = request.headers.get("content-type", "")
        self.body = request.body or None
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(request.query), header=Headers(list(request.headers.items()))
        )


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    with recording() as running:
        yield running


def module_of(operation: DocumentedOperation) -> ModuleType:
    return importlib.import_module(f"ac_client.api.{operation.tag}.{operation.name}")


def arguments(operation: DocumentedOperation, module: ModuleType) -> tuple[dict[str, Any], dict[str, Any]]:
    """Python arguments for all that the operation takes, and the same by the document's names."""
    by_name: dict[str, Any] = {}
    for node in operation.parameters:
        value = sample(DOCUMENT, node["schema"])
        if node["in"] == "path":
            value = "a b/ü?&+"
        elif node["name"] == "api_key":
            value = TOKEN
        by_name[node["name"]] = value
    signature = inspect.signature(module.asyncio)
    names = [name for name in signature.parameters if name not in {"client", "body"}]
    order = [
        node["name"] for place in ("path", "query", "header") for node in operation.parameters if node["in"] == place
    ]
    # The generator sorts path parameters as the path has them and keeps the rest as the document has it.
    order.sort(key=lambda name: operation.path.find(f"{{{name}}}") if f"{{{name}}}" in operation.path else 1000)
    given: dict[str, Any] = {name: by_name[documented] for name, documented in zip(names, order, strict=True)}
    if "requestBody" in operation.node:
        [content] = operation.node["requestBody"]["content"].values()
        model = operation.body_reference or content["schema"]["items"]["$ref"].rpartition("/")[2]
        one = sample(DOCUMENT, DOCUMENT.schemas[model], depth=6)
        made = getattr(importlib.import_module("ac_client.models"), model).from_dict(one)
        by_name["body"], given["body"] = (one, made) if operation.body_reference else ([one], [made])
    return given, by_name


def prepare(operation: DocumentedOperation, recorder: Recorder) -> Any:
    """Let the recorder answer as the document says; return what it will answer."""
    recorder.requests.clear()
    status = int(next(iter(operation.successes)))
    content = operation.first_success.get("content")
    if not content:
        recorder.answer(b"", status=status)
        return None
    if "application/json" not in content:
        recorder.answer(b"<script></script>", status=status, content_type=next(iter(content)))
        return "<script></script>"
    reply = sample(DOCUMENT, content["application/json"]["schema"])
    flag = operation.first_success.get("x-failure-flag")
    if flag:
        reply[flag] = 1
    if failures := operation.first_success.get("x-failure-list"):
        reply[failures] = []
    recorder.answer(reply, status=status)
    return reply


def check(operation: DocumentedOperation, request: Recorded, by_name: dict[str, Any]) -> None:
    root = operation.first_success.get("x-root", "/api/3")
    assert request.method == operation.method.upper()
    assert request.path.startswith(root)

    result = SPEC.unmarshal_request(Arrived(request))
    secrets = {"ApiToken": TOKEN} if root == "/api/3" else {"ApiKey": TOKEN}
    assert result.errors == []
    assert result.security == secrets

    for node in operation.parameters:
        if node["name"] == "api_key":
            continue
        expected = by_name[node["name"]]
        if isinstance(expected, dict):
            assert (f"{node['name']}[fields.sku][eq]", "A 1&2") in request.query
        elif node["in"] == "query":
            values = [value for name, value in request.query if name == node["name"]]
            wanted = expected if isinstance(expected, list) else [expected]
            assert values == [str(value).lower() if isinstance(value, bool) else str(value) for value in wanted]
        elif node["in"] == "header":
            assert request.headers[node["name"].lower()] == json.dumps(expected)
    documented = {node["name"] for node in operation.parameters} | {"api_key"}
    assert {name.partition("[fields")[0] for name, _ in request.query} <= documented
    if "body" in by_name:
        assert request.json == by_name["body"]
        assert request.headers["content-type"] == "application/json"
    else:
        assert request.body == b""


def as_json(reply: Any) -> Any:
    if isinstance(reply, list):
        return [as_json(row) for row in reply]
    return reply.to_dict() if hasattr(reply, "to_dict") else reply


@each_operation
async def test_async_function(operation: DocumentedOperation, recorder: Recorder) -> None:
    module = module_of(operation)
    given, by_name = arguments(operation, module)
    expected = prepare(operation, recorder)
    async with AsyncClient(recorder.url, TOKEN, budget=Budget(rate=10_000)) as client:
        assert as_json(await module.asyncio(client=client, **given)) == expected
        check(operation, recorder.take(), by_name)
        detailed = await module.asyncio_detailed(client=client, **given)
        assert as_json(detailed.parsed) == expected
        assert detailed.status_code == recorder.status
        check(operation, recorder.take(), by_name)


@each_operation
def test_sync_function(operation: DocumentedOperation, recorder: Recorder) -> None:
    module = module_of(operation)
    given, by_name = arguments(operation, module)
    expected = prepare(operation, recorder)
    with Client(recorder.url, TOKEN, budget=Budget(rate=10_000)) as client:
        assert as_json(module.sync(client=client, **given)) == expected
        check(operation, recorder.take(), by_name)
        detailed = module.sync_detailed(client=client, **given)
        assert as_json(detailed.parsed) == expected
        check(operation, recorder.take(), by_name)


def namespace_calls() -> list[tuple[DocumentedOperation, str]]:
    """Each operation that a namespace offers, with the method's name; others are misspelt, or called by a job."""
    calls = []
    for operation in DOCUMENT.operations:
        if operation.first_success.keys() & {"x-alias-of", "x-hidden"}:
            continue
        calls.append((operation, method_name(operation.name, operation.tag)))
    return calls


@pytest.mark.parametrize(("operation", "method"), namespace_calls(), ids=lambda value: getattr(value, "name", value))
async def test_namespace_method(operation: DocumentedOperation, method: str, recorder: Recorder) -> None:
    module = module_of(operation)
    given, by_name = arguments(operation, module)
    expected = prepare(operation, recorder)
    paged = "x-paging" in operation.first_success
    async with AsyncClient(recorder.url, TOKEN, budget=Budget(rate=10_000)) as client:
        call = getattr(getattr(client, operation.tag), method)
        if paged:
            page = await call(**given)
            assert as_json(page.envelope) == expected
            check(operation, recorder.take(), by_name)
            return
        assert as_json(await call(**given)) == expected
        check(operation, recorder.take(), by_name)
        if fields := keywords_of(given.get("body")):
            whole = given.pop("body")
            assert as_json(await call(**given, **fields)) == expected
            check(operation, recorder.take(), by_name)
            if "body" not in fields:
                with pytest.raises(InvalidRequestError, match="not both"):
                    await call(**given, **fields, body=whole)
            if inner_requires(operation):
                with pytest.raises(InvalidRequestError, match=r"(is|are) missing"):
                    await call(**given)
            assert recorder.requests == []


def keywords_of(body: Any) -> dict[str, Any]:
    """What a namespace method takes instead of a body: the fields of what it wraps and of itself, or only of itself."""
    own = {name: getattr(body, name) for name in getattr(body, "__match_args__", ())}
    required = [field.name for field in attrs.fields(type(body)) if field.default is attrs.NOTHING] if own else []
    if len(required) == 1 and isinstance(own[required[0]], Model):
        inner = own.pop(required[0])
        own |= {name: getattr(inner, name) for name in inner.__match_args__}
    return own


@pytest.mark.parametrize(
    "operation",
    [operation for operation in DOCUMENT.operations if operation.body_reference],
    ids=lambda value: value.name,
)
async def test_a_body_of_another_kind_is_refused(operation: DocumentedOperation, recorder: Recorder) -> None:
    module = module_of(operation)
    given, by_name = arguments(operation, module)
    prepare(operation, recorder)
    async with AsyncClient(recorder.url, TOKEN) as client:
        for body in (by_name["body"], Error.from_dict(by_name["body"]), "text"):
            with pytest.raises(
                InvalidRequestError, match=f"{operation.name}: body must be a {operation.body_reference}"
            ):
                await module.asyncio(client=client, **given | {"body": body})
    assert recorder.requests == []


def inner_requires(operation: DocumentedOperation) -> bool:
    schema = DOCUMENT.schemas[operation.body_reference or ""]
    required = schema.get("required", [])
    inner = DOCUMENT.resolve(schema["properties"][required[0]]) if required else {}
    return bool(inner.get("required", False) if len(required) == 1 and inner.get("type") == "object" else required)


def test_namespaces_offer_no_name_twice() -> None:
    offered = [(operation.tag, method) for operation, method in namespace_calls()]
    assert len(offered) == len(set(offered))
    for tag, method in offered:
        assert method.isidentifier()
        package = importlib.import_module(f"ac_client.api.{tag}")
        name = "".join(word.title() for word in tag.split("_"))
        assert hasattr(getattr(package, name), method)
        assert hasattr(getattr(package, f"Async{name}"), method)
