"""The part of `openapi.yaml` that some tags reach, so that the generator writes only that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

Tree = dict[str, Any]

METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})


class UnknownTagError(ValueError):
    """A tag that the OpenAPI document does not have."""


def read(source: Path | bytes) -> Tree:
    """Return the parsed document; as YAML 1.2, like the generator, so that `no` and `on` stay words."""
    tree: Tree = YAML(typ="safe").load(source)
    return tree


def tags_of(document: Tree) -> list[str]:
    """Return the tags that have operations, in the order of their first one."""
    return list(dict.fromkeys(operation["tags"][0] for _, _, operation in operations(document)))


def operations(document: Tree) -> Iterator[tuple[str, str, Tree]]:
    """Give the operations: path, method, operation."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if method in METHODS:
                yield path, method, operation


def cut(document: Tree, tags: Iterable[str]) -> Tree:
    """Return a document with the operations of these tags, and only the components that their calls need.

    Error responses are left out: the generated code does not read them, so their schemas are nothing a call reaches.

    Raises:
        UnknownTagError: names the tags that the OpenAPI document has.
    """
    wanted, known = set(tags), tags_of(document)
    if unknown := sorted(wanted - set(known)):
        raise UnknownTagError(f"no such tag: {', '.join(unknown)}; the document has {', '.join(known)}")
    paths = {}
    for path, item in document["paths"].items():
        kept = {
            key: _without_errors(value) if key in METHODS else value
            for key, value in item.items()
            if key not in METHODS or value["tags"][0] in wanted
        }
        if METHODS & kept.keys():
            paths[path] = kept
    components: Tree = {"securitySchemes": document["components"].get("securitySchemes", {})}
    reached = _reached(document, paths)
    for kind, named in document["components"].items():
        # In the OpenAPI document's order: the generator's output follows it.
        kept = {name: node for name, node in named.items() if (kind, name) in reached}
        if kept:
            components[kind] = kept
    listed = [_with_jobs(tag, wanted) for tag in document.get("tags", []) if tag["name"] in wanted]
    return {**document, "tags": listed, "paths": paths, "components": components}


def _with_jobs(tag: Tree, wanted: set[str]) -> Tree:
    """A tag, without its jobs where they would call what is left out."""
    missing = {*tag.get("x-jobs", {}).get("needs", ())} - wanted
    return {key: value for key, value in tag.items() if key != "x-jobs" or not missing}


def _without_errors(operation: Tree) -> Tree:
    successes = {code: node for code, node in operation["responses"].items() if str(code).startswith("2")}
    return {**operation, "responses": successes}


def _reached(document: Tree, start: object) -> set[tuple[str, str]]:
    """The components below `start`, references followed: kind and name of each."""
    reached: set[tuple[str, str]] = set()
    queue = [start]
    while queue:
        node = queue.pop()
        if isinstance(node, Mapping):
            reference = node.get("$ref")
            if isinstance(reference, str):
                kind, name = reference.removeprefix("#/components/").split("/")
                if (kind, name) not in reached:
                    reached.add((kind, name))
                    queue.append(document["components"][kind][name])
            queue.extend(node.values())
        elif isinstance(node, list):
            queue.extend(node)
    return reached
