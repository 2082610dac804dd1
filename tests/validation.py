"""The OpenAPI document that is served, and validators of its parts."""

from __future__ import annotations

from typing import Any

from openapi_schema_validator import OAS31Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from ac_sandbox.document import read

DOCUMENT = read()
REGISTRY: Registry[Any] = Registry().with_resource("urn:document", DRAFT202012.create_resource(DOCUMENT.contents))


def validator(schema: Any) -> Any:
    """A JSON Schema validator of a part of the OpenAPI document."""
    return OAS31Validator(_within(schema), registry=REGISTRY)


def _within(node: Any) -> Any:
    """A part of the OpenAPI document, with references that name the document."""
    if isinstance(node, list):
        return [_within(one) for one in node]
    if not isinstance(node, dict):
        return node
    return {key: f"urn:document{value}" if key == "$ref" else _within(value) for key, value in node.items()}
