"""A value for every schema of the spec, so that each operation can be called with all it takes."""

from __future__ import annotations

from typing import Any

from tests.document import Document, Node

TEXT = "a b/ü?&+"
TEXTS = {"date-time": "2026-01-31T12:30:00+01:00", "date": "2026-01-31"}
SCALARS = {"integer": 7, "number": 7.5, "boolean": True}


def sample(document: Document, schema: Node, depth: int = 4) -> Any:
    """Return a value that the schema allows, with every property set, `depth` levels of them."""
    schema = document.resolve(schema)
    for choice in ("oneOf", "anyOf"):
        schema = document.resolve(schema[choice][0]) if choice in schema else schema
    kinds = schema.get("type", "string")
    kind = kinds if isinstance(kinds, str) else kinds[0]
    if kind == "object":
        return _object(document, schema, depth)
    if kind == "array":
        return [sample(document, schema["items"], depth - 1)] if depth else []
    if "enum" in schema:
        return schema["enum"][0]
    return schema.get("minimum", SCALARS.get(kind, TEXTS.get(schema.get("format", ""), TEXT)))


def _object(document: Document, schema: Node, depth: int) -> dict[str, Any]:
    properties = schema.get("properties", {})
    more = schema.get("additionalProperties")
    if more is True:  # sent in brackets
        return {"fields.sku": {"eq": "A 1&2"}}
    values = {name: sample(document, node, depth - 1) for name, node in properties.items() if depth}
    return values | ({"deal": sample(document, more, depth - 1)} if more else {})
