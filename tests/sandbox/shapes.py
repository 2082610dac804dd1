"""What is documented to be sent and to come back; `python -m tests.sandbox.shapes` writes it down for the sandbox."""

from __future__ import annotations

import json
from typing import Any

from tests.document import ROOT, documented

EXAMPLES = documented("examples")
RESPONSES = documented("shapes")
SHAPES = ROOT / "ac_sandbox/shapes.json"


def shapes() -> dict[str, dict[str, Any]]:
    """For each operation, the shape of its documented response, and the types of what its documented requests send."""
    found: dict[str, dict[str, Any]] = {}
    for one in RESPONSES:
        response = one["response"]
        if isinstance(response, dict) and response:
            found.setdefault(one["operation"], {"response": _shape(response), "sent": {}})
    for one in EXAMPLES:
        request = one.get("request")
        if isinstance(request, dict) and one["operation"] in found:
            fields = next(iter(request.values())) if len(request) == 1 else request
            sent = found[one["operation"]]["sent"]
            for name, value in fields.items() if isinstance(fields, dict) else ():
                sent[name] = "|".join(sorted({*filter(None, sent.get(name, "").split("|")), types(value)}))
    for shape in found.values():
        # Some documented responses are not about what was sent.
        if not any(shape["sent"].keys() & row.keys() for row in _rows(shape["response"])):
            shape["sent"] = {}
    return found


def _rows(response: dict[str, Any]) -> list[dict[str, Any]]:
    """A response, and the rows in it."""
    inner = [value[0] if isinstance(value, list) and value else value for value in response.values()]
    return [response, *(one for one in inner if isinstance(one, dict))]


def types(value: Any) -> str:
    """The JSON type of a value."""
    kinds = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null", dict: "object"}
    return kinds.get(type(value), "array")


def _shape(node: Any) -> Any:
    """A documented shape without the marks of optional keys; links differ from one account to the next."""
    if isinstance(node, list):
        return [_shape(one) for one in node[:1]]
    if not isinstance(node, dict):
        return node
    return {
        key.removesuffix("?"): {} if key.startswith("links") else _shape(inner) for key, inner in sorted(node.items())
    }


if __name__ == "__main__":
    lines = [f"{json.dumps(name)}: {json.dumps(shape)}" for name, shape in shapes().items()]
    SHAPES.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
