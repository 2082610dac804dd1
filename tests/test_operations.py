"""Every operation, called over HTTP through its async and its sync function and its namespace.

What arrives is compared with the spec by openapi-core, which knows nothing of our generator.
"""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import json
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl

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
from tests.recorder import Recorder, Request, recording
from tests.samples import sample
from tools.annotate import method_name

DOCUMENT = Document()


FORMS = {
    operation.body_reference
    for operation in DOCUMENT.operations
    if "application/x-www-form-urlencoded" in operation.node.get("requestBody", {}).get("content", {})
}


def one_type_each(schema: dict[str, Any]) -> dict[str, Any]:
    """Say `type: [a, b]` as a choice: openapi-core reads only a single type in a parameter or a form."""
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
    for properties in (node["properties"] for name, node in tree["components"]["schemas"].items() if name in FORMS):
        properties |= {name: one_type_each(node) for name, node in properties.items()}
    return OpenAPI.from_dict(tree)


SPEC = specification()
TOKEN = "a-token-of-the-operations-test"


@contextmanager
def noting(wrong: dict[str, str], operation: DocumentedOperation) -> Iterator[None]:
    """Keep what goes wrong with one operation, so that a test reports all of them at once."""
    try:
        yield
    except Exception as problem:  # noqa: BLE001 - whatever it is, the next operation is looked at too
        where = traceback.extract_tb(problem.__traceback__)[-1]
        wrong[operation.name] = f"{where.name}:{where.lineno}: {type(problem).__name__}: {problem}"[:600]


class Arrived:
    """A recorded request in openapi-core's terms, as if it had gone to the host that the spec names."""

    def __init__(self, request: Request, root: str) -> None:
        self.method = request.method.lower()
        self.path = root + request.path
        self.host_url = "https://account.api-us1.com"
        self.content_type = request.headers.get("content-type", "")
        self.body = request.body or None
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(request.query), header=Headers(list(request.headers.items()))
        )


class Servers:
    """The account's server, and the one of each operation that the spec has on another host."""

    def __init__(self, home: Recorder, away: Recorder) -> None:
        self.home, self.away = home, away

    def of(self, operation: DocumentedOperation) -> Recorder:
        return self.away if "x-server" in operation.first_success else self.home

    def take(self, operation: DocumentedOperation) -> Request:
        """The only request since the last call, which went where the operation belongs."""
        assert [len(server.requests) for server in (self.home, self.away) if server is not self.of(operation)] == [0]
        return self.of(operation).take()


@pytest.fixture
def servers(monkeypatch: pytest.MonkeyPatch) -> Iterator[Servers]:
    with recording() as home, recording() as away:
        for operation in DOCUMENT.operations:
            if "x-server" in operation.first_success:
                module = module_of(operation)
                monkeypatch.setattr(module, "OPERATION", dataclasses.replace(module.OPERATION, server=away.url))
        yield Servers(home, away)


def module_of(operation: DocumentedOperation) -> ModuleType:
    return importlib.import_module(f"ac_client.api.{operation.tag}.{operation.name}")


def arguments(operation: DocumentedOperation, module: ModuleType) -> tuple[dict[str, Any], dict[str, Any]]:
    """Python arguments for all that the operation takes, and the same by the spec's names."""
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
    # The generator sorts path parameters as the path has them and keeps the rest as the spec has it.
    order.sort(key=lambda name: operation.path.find(f"{{{name}}}") if f"{{{name}}}" in operation.path else 1000)
    given: dict[str, Any] = {name: by_name[documented] for name, documented in zip(names, order, strict=True)}
    if "requestBody" in operation.node:
        [content] = operation.node["requestBody"]["content"].values()
        model = operation.body_reference or content["schema"]["items"]["$ref"].rpartition("/")[2]
        one = sample(DOCUMENT, DOCUMENT.schemas[model], depth=6)
        made = getattr(importlib.import_module("ac_client.models"), model).from_dict(one)
        by_name["body"], given["body"] = (one, made) if operation.body_reference else ([one], [made])
    return given, by_name


def prepare(operation: DocumentedOperation, servers: Servers) -> Any:
    """Let the operation's server answer as the spec says; return what it will answer."""
    server = servers.of(operation)
    servers.home.requests.clear()
    servers.away.requests.clear()
    status = int(next(iter(operation.successes)))
    content = operation.first_success.get("content")
    if not content:
        server.answer(b"", status=status)
        return None
    if "application/json" not in content:
        server.answer(b"<script></script>", status=status, content_type=next(iter(content)))
        return "<script></script>"
    response = sample(DOCUMENT, content["application/json"]["schema"])
    if isinstance(response, dict):
        response |= {flag: 1 for flag in ("success", "succeeded") if flag in response}
    if failures := operation.first_success.get("x-failure-list"):
        response[failures] = []
    server.answer(response, status=status)
    return response


def check(operation: DocumentedOperation, servers: Servers, by_name: dict[str, Any]) -> None:
    """Compare what arrived with the spec and with what was given."""
    request = servers.take(operation)
    away = "x-server" in operation.first_success
    root = "" if away else operation.first_success.get("x-root", "/api/3")
    assert request.method == operation.method.upper()
    assert request.path.startswith(root)

    result = SPEC.unmarshal_request(Arrived(request, "/api/3" if away else ""))
    assert result.errors == []
    if away:
        assert TOKEN not in f"{request.target} {request.headers} {request.body!r}"
    else:
        assert result.security == ({"ApiToken": TOKEN} if root == "/api/3" else {"ApiKey": TOKEN})

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
    if "body" not in by_name:
        assert request.body == b""
        return
    [media] = operation.node["requestBody"]["content"]
    assert request.headers["content-type"] == media
    if media == "application/json":
        assert request.json == by_name["body"]
    else:
        assert dict(parse_qsl(request.body.decode())) == {name: str(value) for name, value in by_name["body"].items()}


def as_json(response: Any) -> Any:
    if isinstance(response, list):
        return [as_json(row) for row in response]
    return response.to_dict() if hasattr(response, "to_dict") else response


async def test_every_async_function(servers: Servers) -> None:
    wrong: dict[str, str] = {}
    async with AsyncClient(servers.home.url, TOKEN, budget=Budget(rate=10_000)) as client:
        for operation in DOCUMENT.operations:
            with noting(wrong, operation):
                module = module_of(operation)
                given, by_name = arguments(operation, module)
                expected = prepare(operation, servers)
                assert as_json(await module.asyncio(client=client, **given)) == expected
                check(operation, servers, by_name)
                detailed = await module.asyncio_detailed(client=client, **given)
                assert as_json(detailed.parsed) == expected
                assert detailed.status_code == servers.of(operation).status
                check(operation, servers, by_name)
    assert wrong == {}


def test_every_sync_function(servers: Servers) -> None:
    wrong: dict[str, str] = {}
    with Client(servers.home.url, TOKEN, budget=Budget(rate=10_000)) as client:
        for operation in DOCUMENT.operations:
            with noting(wrong, operation):
                module = module_of(operation)
                given, by_name = arguments(operation, module)
                expected = prepare(operation, servers)
                assert as_json(module.sync(client=client, **given)) == expected
                check(operation, servers, by_name)
                detailed = module.sync_detailed(client=client, **given)
                assert as_json(detailed.parsed) == expected
                check(operation, servers, by_name)
    assert wrong == {}


def namespace_calls() -> list[tuple[DocumentedOperation, str]]:
    """Each operation that a namespace offers, with the method's name; others are misspelt, or called by a job."""
    return [
        (operation, method_name(operation.name, operation.tag))
        for operation in DOCUMENT.operations
        if not operation.first_success.keys() & {"x-alias-of", "x-hidden"}
    ]


async def test_every_namespace_method(servers: Servers) -> None:
    wrong: dict[str, str] = {}
    async with AsyncClient(servers.home.url, TOKEN, budget=Budget(rate=10_000)) as client:
        for operation, method in namespace_calls():
            with noting(wrong, operation):
                given, by_name = arguments(operation, module_of(operation))
                expected = prepare(operation, servers)
                call = getattr(getattr(client, operation.tag), method)
                if "x-paging" in operation.first_success:
                    page = await call(**given)
                    assert as_json(page.envelope) == expected
                    check(operation, servers, by_name)
                    continue
                assert as_json(await call(**given)) == expected
                check(operation, servers, by_name)
                await by_keywords(call, operation, servers, given, by_name)
    assert wrong == {}


async def by_keywords(
    call: Any, operation: DocumentedOperation, servers: Servers, given: dict[str, Any], by_name: dict[str, Any]
) -> None:
    """The same with the body's fields as keywords, and refused where there is a body too or a field is missing."""
    fields = keywords_of(given.get("body"))
    if not fields:
        return
    whole = given.pop("body")
    await call(**given, **fields)
    check(operation, servers, by_name)
    if "body" not in fields:
        with pytest.raises(InvalidRequestError, match="not both"):
            await call(**given, **fields, body=whole)
    if inner_requires(operation):
        with pytest.raises(InvalidRequestError, match=r"missing: "):
            await call(**given)
    assert servers.of(operation).requests == []


def keywords_of(body: Any) -> dict[str, Any]:
    """What a namespace method takes instead of a body: the fields of what it wraps and of itself, or only of itself."""
    own = {name: getattr(body, name) for name in getattr(body, "__match_args__", ())}
    required = [field.name for field in attrs.fields(type(body)) if field.default is attrs.NOTHING] if own else []
    if len(required) == 1 and isinstance(own[required[0]], Model):
        inner = own.pop(required[0])
        own |= {name: getattr(inner, name) for name in inner.__match_args__}
    return own


async def test_a_body_of_another_kind_is_refused(servers: Servers) -> None:
    wrong: dict[str, str] = {}
    async with AsyncClient(servers.home.url, TOKEN) as client:
        for operation in DOCUMENT.operations:
            if not operation.body_reference:
                continue
            with noting(wrong, operation):
                module = module_of(operation)
                given, by_name = arguments(operation, module)
                why = f"{operation.name}: body must be a {operation.body_reference}"
                for body in (by_name["body"], Error.from_dict(by_name["body"]), "text"):
                    with pytest.raises(InvalidRequestError, match=why):
                        await module.asyncio(client=client, **given | {"body": body})
    assert wrong == {}
    assert servers.home.requests == servers.away.requests == []


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
