from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from ac_sandbox.document import Operation

# The plugin's own fixture, also where the package is not installed.
from ac_sandbox.plugin import sandbox as sandbox  # noqa: PLC0414 - fixtures are found by their name here
from ac_sandbox.routing import Router
from tests.validation import DOCUMENT, validator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ac_sandbox import Sandbox

ROUTER = Router(DOCUMENT.operations.values())


@functools.cache
def _validator(operation: Operation, status: int) -> Any:
    """Of the body that the spec declares for a status."""
    return validator((operation.responses.get(status) or operation.responses[0]).schema)


def as_documented(response: httpx.Response) -> None:
    """Hold a response against what the spec declares for its operation and status."""
    response.read()
    match = ROUTER.find(response.request.method, response.request.url.raw_path.split(b"?")[0].decode())
    if match is None or not response.content or response.headers["Content-Type"] != "application/json":
        return
    operation = match.operation
    judge = _validator(operation, response.status_code)
    problems = [f"{error.json_path}: {error.message}" for error in judge.iter_errors(response.json())]
    assert problems == [], f"{operation.id} {response.status_code}"


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A client whose every response is held against the spec."""
    hooks = {"response": [as_documented]}
    headers = {"Api-Token": sandbox.token}
    with httpx.Client(base_url=f"{sandbox.url}/api/3", headers=headers, event_hooks=hooks) as client:
        yield client
