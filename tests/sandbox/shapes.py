"""The documented examples, and the keys of their responses; `python -m tests.sandbox.shapes` writes what follows."""

from __future__ import annotations

import json
from typing import Any

from ac_sandbox.document import find

ROOT = find().parent
DATA = ROOT / "tests/data"
LINES: list[dict[str, Any]] = [
    json.loads(one) for one in (DATA / "documented-examples.jsonl").read_text(encoding="utf-8").splitlines()[1:]
]
OPTIONAL = ROOT / "ac_sandbox/optional.json"


def keys_of_documented_responses() -> dict[str, dict[str, dict[str, str]]]:
    """For each operation, the keys and types of its documented response: under "" its own, and those of its rows."""
    found: dict[str, dict[str, dict[str, str]]] = {}
    for one in LINES:
        response = one.get("response")
        if isinstance(response, dict) and response:
            places = found.setdefault(one["operation"], {"": _types(response)})
            for key, value in response.items():
                row = value[0] if isinstance(value, list) and value else value
                places[key.removesuffix("?")] = _types(row) if isinstance(row, dict) else {}
    return found


def _types(row: dict[str, Any]) -> dict[str, str]:
    return {
        key.removesuffix("?"): value if isinstance(value, str) else "object" if isinstance(value, dict) else "array"
        for key, value in sorted(row.items())
    }


if __name__ == "__main__":
    lines = [f"{json.dumps(name)}: {json.dumps(places)}" for name, places in keys_of_documented_responses().items()]
    OPTIONAL.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
