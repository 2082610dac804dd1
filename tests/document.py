"""`openapi.yaml` as the tests read it: its operations with their references resolved."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

Node = Mapping[str, Any]


@dataclass(frozen=True)
class DocumentedOperation:
    """One operation, with what its path item gives it."""

    method: str
    path: str
    node: Node
    document: Document

    @property
    def name(self) -> str:
        return str(self.node.get("operationId"))

    @property
    def tag(self) -> str:
        return str(self.node["tags"][0])

    @cached_property
    def parameters(self) -> list[Node]:
        item = self.document.tree["paths"][self.path]
        own = [self.document.resolve(node) for node in self.node.get("parameters", [])]
        taken = {(node["name"], node["in"]) for node in own}
        inherited = [self.document.resolve(node) for node in item.get("parameters", [])]
        return own + [node for node in inherited if (node["name"], node["in"]) not in taken]

    @cached_property
    def successes(self) -> dict[str, Node]:
        responses = self.node["responses"]
        return {code: self.document.resolve(responses[code]) for code in sorted(responses) if code.startswith("2")}

    @property
    def first_success(self) -> Node:
        return next(iter(self.successes.values()))

    @property
    def response(self) -> Node | None:
        """The schema of a success with a JSON body."""
        content = self.first_success.get("content", {}).get("application/json")
        return self.document.resolve(content["schema"]) if content else None

    @property
    def body_reference(self) -> str | None:
        body = self.node.get("requestBody")
        if body is None:
            return None
        [content] = body["content"].values()
        reference = content["schema"].get("$ref")
        return None if reference is None else str(reference).rpartition("/")[2]


def documented(what: str) -> list[dict[str, Any]]:
    """The `examples` that are documented, or the `shapes` of the responses; the first line says where they are from."""
    lines = (ROOT / f"tests/data/documented-{what}.jsonl").read_text(encoding="utf-8").splitlines()[1:]
    return [json.loads(line) for line in lines]


class Document:
    """The parsed document."""

    def __init__(self, path: Path = ROOT / "openapi.yaml") -> None:
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        self.tree: dict[str, Any] = yaml.load(self.text, Loader=yaml.CSafeLoader)

    def resolve(self, node: Node) -> Node:
        """Follow `$ref` until there is none."""
        while "$ref" in node:
            target: Any = self.tree
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part]
            node = target
        return node

    @cached_property
    def operations(self) -> list[DocumentedOperation]:
        return [
            DocumentedOperation(method, path, item[method], self)
            for path, item in self.tree["paths"].items()
            for method in METHODS
            if method in item
        ]

    @property
    def schemas(self) -> dict[str, Node]:
        schemas: dict[str, Node] = self.tree["components"]["schemas"]
        return schemas

    def reachable(self, *nodes: Any) -> Iterator[tuple[str, Any]]:
        """Every node below these, references followed once, with a word on where it stands."""
        seen: set[str] = set()
        queue: list[tuple[str, Any]] = [("", node) for node in nodes]
        while queue:
            where, node = queue.pop()
            if isinstance(node, Mapping):
                yield where, node
                reference = node.get("$ref")
                if isinstance(reference, str) and reference not in seen:
                    seen.add(reference)
                    queue.append((reference.rpartition("/")[2], self.resolve(node)))
                queue.extend((f"{where}.{key}", value) for key, value in node.items())
            elif isinstance(node, list):
                queue.extend((f"{where}[{index}]", value) for index, value in enumerate(node))
