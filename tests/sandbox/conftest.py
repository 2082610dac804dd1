from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openapi_schema_validator import OAS31Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from ac_sandbox.document import read

# The plugin's own fixture, also where the package is not installed.
from ac_sandbox.plugin import sandbox as sandbox  # noqa: PLC0414 - fixtures are found by their name here
from ac_sandbox.routing import Router

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ac_sandbox import Sandbox

DOCUMENT = read()
ROUTER = Router(DOCUMENT.operations.values())
REGISTRY: Registry[Any] = Registry().with_resource("urn:document", DRAFT202012.create_resource(DOCUMENT.contents))


@functools.cache
def _validator(path: str, method: str, status: str) -> Any:
    declared = DOCUMENT.contents["paths"][path][method]["responses"]
    pointer = DOCUMENT._where(("paths", path, method, "responses", status if status in declared else "default"))
    parts = [str(part).replace("~", "~0").replace("/", "~1") for part in pointer]
    content = "content/application~1json/schema"
    return OAS31Validator({"$ref": f"urn:document#/{'/'.join(parts)}/{content}"}, registry=REGISTRY)


def as_documented(response: httpx.Response) -> None:
    """Hold a response against what the document declares for its operation and status."""
    response.read()
    match = ROUTER.find(response.request.method, response.request.url.raw_path.split(b"?")[0].decode())
    if match is None or not response.content or response.headers["Content-Type"] != "application/json":
        return
    operation = match.operation
    validator = _validator(operation.path, operation.method.lower(), str(response.status_code))
    problems = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(response.json())]
    assert problems == [], f"{operation.id} {response.status_code}"


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A client whose every response is held against the document."""
    hooks = {"response": [as_documented]}
    headers = {"Api-Token": sandbox.token}
    with httpx.Client(base_url=f"{sandbox.url}/api/3", headers=headers, event_hooks=hooks) as client:
        yield client
