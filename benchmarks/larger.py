"""A document several times as large as ours, and one that is smaller: the package that is made from each.

The larger one has every family of operations again under other names: paths, operations, tags, parameters, responses
and schemas all get a suffix, so that nothing is shared that would not be shared between different resources.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tools import slices, vendor

from .processes import ROOT

METHODS = ("get", "post", "put", "patch", "delete")
WORDS = ("", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh")


def operations(document: dict[str, Any]) -> list[dict[str, Any]]:
    """All operations of a document."""
    return [item[method] for item in document["paths"].values() for method in METHODS if method in item]


def enlarge(document: dict[str, Any], times: int) -> dict[str, Any]:
    """The spec, with each family so many times."""
    made = copy.deepcopy(document)
    for word in WORDS[1:times]:
        add(made, document, word)
    return made


def add(made: dict[str, Any], document: dict[str, Any], word: str) -> None:
    """Add every family once more, under names with `word` in them."""
    part = copy.deepcopy(document)
    small = word.lower()
    names = {
        f"#/components/{kind}/{name}": f"#/components/{kind}/{name}{word}"
        for kind, named in part["components"].items()
        for name in named
        if kind != "securitySchemes"
    }
    _rename(part, lambda text: names.get(text, text))
    for operation in operations(part):
        operation["operationId"] += f"_{small}"
        operation["tags"] = [f"{tag}_{small}" for tag in operation["tags"]]
    for item in operations(part):
        for response in item["responses"].values():
            alias = response.get("x-alias-of")
            if alias:
                response["x-alias-of"] = f"{alias}_{small}"
        if "x-alias-of" in item:
            item["x-alias-of"] += f"_{small}"
    made["paths"] |= {f"/{small}{path}": item for path, item in part["paths"].items()}
    made["tags"] += [{**tag, "name": f"{tag['name']}_{small}"} for tag in part["tags"]]
    for kind, named in part["components"].items():
        if kind != "securitySchemes":
            for name, value in named.items():
                if isinstance(value, dict) and "title" in value:
                    value["title"] += word
                made["components"][kind][f"{name}{word}"] = value


def _rename(part: Any, new: Callable[[str], str]) -> None:
    if isinstance(part, dict):
        for key, value in part.items():
            if key == "$ref":
                part[key] = new(value)
            else:
                _rename(value, new)
        mapping = part.get("mapping")
        if isinstance(mapping, dict):
            part["mapping"] = {key: new(value) for key, value in mapping.items()}
    elif isinstance(part, list):
        for value in part:
            _rename(value, new)


def package(folder: Path, document: dict[str, Any]) -> int:
    """Put a package `ac_client` made from a document into a folder; return how many operations it has."""
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / "openapi.json"
    source.write_text(json.dumps(document, default=str), encoding="utf-8")
    vendor.build(folder / "ac_client", "ac_client", [], source)
    return len(operations(document))


def smaller(document: dict[str, Any], most: int) -> dict[str, Any]:
    """The spec with the tags that fit into so many operations, in the spec's order."""
    tags: list[str] = []
    cut = document
    for tag in [tag["name"] for tag in document["tags"]]:
        tried = slices.cut(document, [*tags, tag])
        if len(operations(tried)) <= most:
            tags.append(tag)
            cut = tried
    return cut


def read() -> dict[str, Any]:
    """Our document."""
    return slices.read(ROOT / "openapi.yaml")
