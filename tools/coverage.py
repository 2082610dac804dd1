"""Write `docs/coverage.md`: every operation of `openapi.yaml`, and what is missing and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from tools.annotate import METHODS, method_name

ROOT = Path(__file__).resolve().parent.parent

_EVIDENCE = {
    "documented": "in ActiveCampaign's documentation",
    "recorded": "seen in recorded traffic",
    "production": "used by programs in production",
    "listed": "only in ActiveCampaign's list of operations",
}


def coverage(document: dict[str, Any], left_out: list[dict[str, Any]]) -> str:
    """The page as Markdown.

    Args:
        document: the OpenAPI document.
        left_out: reasons, each with its operations.
    """
    return "\n".join([*_operations(document), *_left_out(left_out)]) + "\n"


def _operations(document: dict[str, Any]) -> Iterator[str]:
    rows: dict[str, list[str]] = {tag["name"]: [] for tag in document["tags"]}
    evidence: Counter[str] = Counter()
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                operation = item[method]
                [tag] = operation["tags"]
                source = operation["x-source"]
                evidence[source["evidence"]] += 1
                success = min(code for code in operation["responses"] if code.startswith("2"))
                alias = operation["responses"][success].get("x-alias-of")
                called = f"`ac.{tag}.{method_name(operation['operationId'], tag)}`" if not alias else f"see `{alias}`"
                rows[tag].append(
                    f"| `{method.upper()} {path}` | `{operation['operationId']}` | {called} |"
                    f" {source.get('id', '')} | {source['evidence']} |"
                )
    yield "<!-- Written by `make generate` from openapi.yaml and docs/left-out.yaml. Do not edit. -->"
    yield "# Coverage\n"
    yield f"{evidence.total()} operations in {len(rows)} namespaces. How reliable each is:\n"
    for kind, meaning in _EVIDENCE.items():
        yield f"- *{kind}* ({evidence[kind]}): {meaning}."
    yield ""
    for tag in document["tags"]:
        yield f"## {tag['name']}\n\n{tag['description']}\n"
        yield "| request | function | namespace | id in the reference | evidence |\n|---|---|---|---|---|"
        yield "\n".join(rows[tag["name"]]) + "\n"


def _left_out(left_out: list[dict[str, Any]]) -> Iterator[str]:
    yield "## What is missing, and why\n"
    for reason in left_out:
        yield f"{reason['why']}\n"
        yield "\n".join(f"- `{operation}`" for operation in reason["operations"]) + "\n"


def write(root: Path = ROOT) -> None:
    """Write the page of a checkout."""
    yaml = YAML(typ="safe")
    document = yaml.load(root / "openapi.yaml")
    page = coverage(document, yaml.load(root / "docs" / "left-out.yaml"))
    (root / "docs" / "coverage.md").write_text(page, encoding="utf-8")
