"""The OpenAPI document as the sandbox reads it: operations, their parameters, bodies and responses.

Everything that the sandbox serves comes from here. The document stands beside this package in a wheel
(`ac_sandbox/openapi.yaml`) and one folder up in a checkout.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

METHODS = ("get", "post", "put", "patch", "delete")

Schema = Mapping[str, Any]

# The statuses of a success.
SUCCESS = range(200, 300)

# Where a node stands in the document: keys of objects and positions in arrays.
Pointer = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an operation."""

    name: str
    place: str
    required: bool
    schema: Schema
    pointer: Pointer
    style: str
    explode: bool


@dataclass(frozen=True, slots=True)
class DeclaredResponse:
    """What the document declares for one status.

    Args:
        status: the HTTP status; 0 stands for `default`.
        media: the content type of the body; None where there is no body.
        schema: the schema of the body, resolved; empty where there is none.
    """

    status: int
    media: str | None
    schema: Schema


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the document.

    Args:
        id: the operationId.
        method: in capitals.
        path: the path below `root`, with `{name}` for each path parameter.
        root: the API root, `/api/3` unless the document says otherwise.
        auth: `header` or `api_key`: where the token travels.
        tag: the group that the operation belongs to.
        parameters: the operation's own and those of its path.
        body: the schema of the JSON body, resolved; None where there is no body.
        body_pointer: where in the document that schema stands.
        responses: what is declared, by status, in the document's order.
        alias_of: the id of the operation with the right spelling, of which this one is a misspelling.
        paging: the document's x-paging; None where there is none.
    """

    id: str
    method: str
    path: str
    root: str
    auth: str
    tag: str
    parameters: tuple[Parameter, ...]
    body: Schema | None
    body_pointer: Pointer
    responses: Mapping[int, DeclaredResponse]
    alias_of: str | None = None
    paging: Mapping[str, Any] | None = None

    @property
    def success(self) -> DeclaredResponse:
        """The response of the ordinary case: 201 where it is declared, otherwise the first success."""
        first = next(response for status, response in self.responses.items() if status in SUCCESS)
        return self.responses.get(201, first)

    @property
    def path_names(self) -> list[str]:
        """The names of the path parameters, in their order in the path."""
        return [segment[1:-1] for segment in self.path.split("/") if segment.startswith("{")]


class Document:
    """One OpenAPI document, with its references resolved where they are followed."""

    def __init__(self, contents: Mapping[str, Any]) -> None:
        self.contents = contents
        self.operations: dict[str, Operation] = {}
        for path, item in contents["paths"].items():
            for method in METHODS:
                if method in item:
                    operation = self._operation(path, method, item)
                    self.operations[operation.id] = operation

    def resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """Follow `$ref` until something else stands there."""
        while "$ref" in node:
            node = self._at(self._pointer(node["$ref"]))
        return node

    def name_of(self, schema: Schema) -> str | None:
        """The name of the component that `schema` refers to; None where it refers to none."""
        reference = schema.get("$ref")
        return reference.rsplit("/", 1)[1] if isinstance(reference, str) else None

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """The properties of an object schema, those of `allOf` included; each as it stands, maybe a `$ref`."""
        schema = self.resolve(schema)
        found: dict[str, Schema] = {}
        for part in schema.get("allOf", ()):
            found.update(self.properties(part))
        found.update(schema.get("properties", {}))
        return found

    def types(self, schema: Schema) -> frozenset[str]:
        """The JSON types that `schema` allows; empty where it allows any."""
        schema = self.resolve(schema)
        declared = schema.get("type", ())
        if isinstance(declared, str):
            return frozenset((declared,))
        for combination in ("oneOf", "anyOf"):
            if combination in schema and not declared:
                parts = [self.types(part) for part in schema[combination]]
                return frozenset().union(*parts) if all(parts) else frozenset()
        return frozenset(declared)

    def _at(self, pointer: Pointer) -> Any:
        node: Any = self.contents
        for part in pointer:
            node = node[part]
        return node

    @staticmethod
    def _pointer(reference: str) -> Pointer:
        if not reference.startswith("#/"):
            raise ValueError(f"only references within the document are understood, not {reference}")
        return tuple(part.replace("~1", "/").replace("~0", "~") for part in reference[2:].split("/"))

    def _where(self, pointer: Pointer) -> Pointer:
        """Where the node really stands, after the references on its way."""
        node = self._at(pointer)
        while isinstance(node, Mapping) and "$ref" in node:
            pointer = self._pointer(node["$ref"])
            node = self._at(pointer)
        return pointer

    def _operation(self, path: str, method: str, item: Mapping[str, Any]) -> Operation:
        raw = item[method]
        here = ("paths", path)
        body_pointer: Pointer = ()
        body: Schema | None = None
        if "requestBody" in raw:
            request = self._where((*here, method, "requestBody"))
            body_pointer = (*request, "content", "application/json", "schema")
            body = self.resolve(self._at(body_pointer))
        responses: dict[int, DeclaredResponse] = {}
        said: dict[str, Any] = {}
        for status, declared in raw["responses"].items():
            response = self.resolve(declared)
            contents: Mapping[str, Any] = response.get("content", {})
            media = next(iter(contents), None)
            content: Mapping[str, Any] = contents[media] if media is not None else {}
            number = int(status) if str(status).isdigit() else 0
            responses[number] = DeclaredResponse(number, media, self.resolve(content.get("schema", {})))
            if number in SUCCESS:
                said.update((key, value) for key, value in response.items() if key.startswith("x-"))
        return Operation(
            id=raw["operationId"],
            method=method.upper(),
            path=path,
            root=said.get("x-root", "/api/3"),
            auth=said.get("x-auth", "header"),
            tag=raw["tags"][0],
            parameters=tuple(self._parameters((*here, method), raw, here, item)),
            body=body,
            body_pointer=body_pointer,
            responses=responses,
            alias_of=said.get("x-alias-of"),
            paging=said.get("x-paging"),
        )

    def _parameters(
        self,
        here: Pointer,
        raw: Mapping[str, Any],
        above: Pointer,
        item: Mapping[str, Any],
    ) -> Iterator[Parameter]:
        seen: set[tuple[str, str]] = set()
        for base, holder in ((here, raw), (above, item)):
            for number in range(len(holder.get("parameters", ()))):
                pointer = self._where((*base, "parameters", number))
                declared = self._at(pointer)
                key = (declared["name"], declared["in"])
                if key in seen:
                    continue
                seen.add(key)
                style = declared.get("style", "form" if declared["in"] in ("query", "cookie") else "simple")
                yield Parameter(
                    name=declared["name"],
                    place=declared["in"],
                    required=bool(declared.get("required", False)),
                    schema=self.resolve(declared.get("schema", {})),
                    pointer=pointer,
                    style=style,
                    explode=bool(declared.get("explode", style in ("form", "deepObject"))),
                )


def find() -> Path:
    """The document that belongs to this package.

    Raises:
        FileNotFoundError: it is neither in the package nor one folder above it.
    """
    here = Path(__file__).resolve().parent
    for path in (here / "openapi.yaml", here.parent / "openapi.yaml"):
        if path.is_file():
            return path
    raise FileNotFoundError(f"no openapi.yaml in {here} nor in {here.parent}")


@functools.lru_cache(maxsize=4)
def _read(path: Path, _changed: int) -> Document:
    import yaml

    # libyaml reads a document of 10,000 lines in a tenth of the time; wheels of PyYAML have it.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with path.open(encoding="utf-8") as stream:
        return Document(yaml.load(stream, Loader=loader))  # noqa: S506 - both loaders are the safe kind


def read(path: Path | None = None) -> Document:
    """The document at `path`, or the package's own; read once per process for as long as it does not change."""
    path = path or find()
    return _read(path, path.stat().st_mtime_ns)
