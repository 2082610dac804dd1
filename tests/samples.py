"""A value for every schema of the document, so that each operation can be called with all it takes."""

from __future__ import annotations

from typing import Any

from tests.document import Document, Node

WORDS = {"date-time": "2026-01-31T12:30:00+01:00", "date": "2026-01-31"}


def sample(document: Document, schema: Node, depth: int = 4) -> Any:
    """Return a value that the schema allows, with every property set."""
    schema = document.resolve(schema)
    if "oneOf" in schema:
        schema = document.resolve(schema["oneOf"][0])
    if "enum" in schema:
        return schema["enum"][0]
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = kind[0]
    if kind == "object" or "properties" in schema:
        if not schema.get("properties"):
            more = schema.get("additionalProperties")
            if more is True:
                return {"fields.sku": {"eq": "A 1&2"}}
            return {"deal": sample(document, more, depth - 1)} if more else {}
        return {name: sample(document, node, depth - 1) for name, node in schema["properties"].items() if depth}
    if kind == "array":
        return [sample(document, schema["items"], depth - 1)] if depth else []
    if kind == "integer":
        return int(schema.get("minimum", 7))
    if kind == "number":
        return 7.5
    if kind == "boolean":
        return True
    return WORDS.get(schema.get("format", ""), "a b/ü?&+")
