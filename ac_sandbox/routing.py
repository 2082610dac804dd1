"""Which operation a method and a path belong to.

One tree of path segments per method, so that the cost does not grow with the spec. A literal segment wins over
a parameter: `/users/me` is not the user with the id `me`.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .document import Operation


_PARAMETER = re.compile(r"\{[^}]*\}")
_NUMBER = re.compile(r"/\d+(?=/|$)")


@dataclass(slots=True)
class _Node:
    literal: dict[str, _Node] = field(default_factory=dict)
    parameter: _Node | None = None
    operation: Operation | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """An operation and the values of its path parameters, percent-decoded."""

    operation: Operation
    path: dict[str, str]


class Router:
    """Finds operations by method and raw path."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._trees: dict[str, _Node] = {}
        self._paths: dict[str, str] = {}
        for operation in operations:
            self._paths[_PARAMETER.sub("{}", operation.path)] = operation.path
            node = self._trees.setdefault(operation.method, _Node())
            for segment in _segments(operation.root + operation.path):
                if segment.startswith("{"):
                    node.parameter = node.parameter or _Node()
                    node = node.parameter
                else:
                    node = node.literal.setdefault(segment, _Node())
            node.operation = operation

    def find(self, method: str, raw_path: str) -> Match | None:
        """The operation that serves `raw_path`, or None.

        Args:
            method: in capitals.
            raw_path: the path as it came over the wire, still percent-encoded, so that an encoded slash in an id
                does not become a segment.
        """
        tree = self._trees.get(method)
        if tree is None:
            return None
        values: list[str] = []
        operation = _walk(tree, _segments(raw_path), 0, values)
        if operation is None:
            return None
        return Match(operation, dict(zip(operation.path_names, values, strict=True)))

    def methods(self, raw_path: str) -> list[str]:
        """The methods that the path of the spec has which fits `raw_path` best: the one with the fewest ids."""
        found = [match.operation for method in self._trees if (match := self.find(method, raw_path))]
        fewest = min((len(one.path_names) for one in found), default=0)
        return sorted(one.method for one in found if len(one.path_names) == fewest)

    def nearest(self, raw_path: str) -> str:
        """The path that is most like `raw_path`, as a sentence to add; empty where none is like it."""
        path = _NUMBER.sub("/{}", raw_path.removeprefix("/api/3"))
        found = difflib.get_close_matches(path, self._paths, n=1)
        return f" Did you mean {self._paths[found[0]]}?" if found else ""


def _segments(path: str) -> list[str]:
    return path.strip("/").split("/")


def _walk(node: _Node, segments: list[str], position: int, values: list[str]) -> Operation | None:
    if position == len(segments):
        return node.operation
    segment = segments[position]
    child = node.literal.get(unquote(segment))
    if child is not None:
        found = _walk(child, segments, position + 1, values)
        if found is not None:
            return found
    if node.parameter is not None and segment:
        values.append(unquote(segment))
        found = _walk(node.parameter, segments, position + 1, values)
        if found is not None:
            return found
        values.pop()
    return None
