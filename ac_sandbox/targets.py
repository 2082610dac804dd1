"""What a test may name: operations, their paths and stubs; a name that cannot match is an error at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from .checking import nearest

if TYPE_CHECKING:
    from .document import Document
    from .responses import Response
    from .routing import Router

ROOT = "/api/3"


@dataclass(frozen=True, slots=True)
class Target:
    """The requests that a name stands for; what is empty fits all.

    Args:
        method: in capitals.
        operation: an operation's id, or what a stub is called.
        path: one path, decoded.
    """

    method: str = ""
    operation: str = ""
    path: str = ""

    def fits(self, method: str, operation: str, path: str) -> bool:
        """Whether a request is one of them."""
        return (
            self.method in ("", method)
            and self.operation in ("", operation)
            and self.path in ("", unquote(path).rstrip("/"))
        )


class Targets:
    """Everything that can be named.

    Args:
        document: the operations.
        router: finds them by their paths.
    """

    def __init__(self, document: Document, router: Router) -> None:
        self._operations = document.operations
        self._router = router
        self._named = {f"{one.method} {one.path}": one.id for one in document.operations.values()}
        self._methods = {one.method for one in document.operations.values()}
        self._stubs: dict[str, Response] = {}

    def stub(self, method: str, path: str, response: Response) -> None:
        """Answer requests for a path with a response, whatever the spec says; `{name}` stands for any segment."""
        self._stubs[f"{method} {path}"] = response

    def stub_for(self, method: str, raw_path: str) -> tuple[str, Response] | None:
        """The stub for a request, and what it is called; the one that was added last, where several fit."""
        for name, response in reversed(self._stubs.items()):
            wanted, _, path = name.partition(" ")
            if wanted == method and _fits(path, raw_path):
                return name, response
        return None

    def find(self, name: str) -> Target:
        """The requests that `name` stands for.

        Raises:
            ValueError: there are none; the text names what is called most like it.
        """
        if name == "*":
            return Target()
        if name in self._operations or name in self._stubs:
            return Target(operation=name)
        if name in self._named:
            return Target(operation=self._named[name])
        if name in self._methods:
            return Target(method=name)
        method, _, path = name.partition(" ")
        for full in (ROOT + path, path):
            if "{" not in path and (self._router.find(method, full) or self.stub_for(method, full)):
                return Target(method=method, path=unquote(full).rstrip("/"))
        known = [*self._named, *self._stubs] if path else [*self._operations, *self._methods]
        raise ValueError(f"no request can match {name!r}.{nearest(name, known)}")

    def operation(self, name: str) -> str:
        """The id of the operation that `name` is, or means as a method and a path.

        Raises:
            ValueError: there is none; the text names what is called most like it.
        """
        found = self._named.get(name, name)
        if found not in self._operations and found not in self._stubs:
            known = [*self._operations, *self._stubs]
            raise ValueError(f"there is no operation {name!r}.{nearest(name, known)}")
        return found


def _fits(path: str, raw_path: str) -> bool:
    ours = raw_path.strip("/").split("/")
    for full in (ROOT + path, path):
        theirs = full.strip("/").split("/")
        if len(theirs) == len(ours) and all(
            one == unquote(other) or (one.startswith("{") and other) for one, other in zip(theirs, ours, strict=True)
        ):
            return True
    return False
