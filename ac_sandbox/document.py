"""The OpenAPI document as the sandbox reads it: operations, their parameters, bodies and responses.

Everything that the sandbox serves comes from here. The OpenAPI document stands beside this package in a wheel
(`ac_sandbox/openapi.yaml`) and one folder up in a checkout.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

METHODS = ("get", "post", "put", "patch", "delete")

Schema = Mapping[str, Any]

# The statuses of a success.
SUCCESS = range(200, 300)


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an operation."""

    name: str
    place: str
    required: bool
    schema: Schema
    style: str


@dataclass(frozen=True, slots=True)
class DeclaredResponse:
    """What the OpenAPI document declares for one status.

    Args:
        status: the HTTP status; 0 stands for `default`.
        media: the content type of the body; None where there is no body.
        schema: the schema of the body, resolved; empty where there is none.
        name: the name of that schema; None where it stands in the response itself.
    """

    status: int
    media: str | None
    schema: Schema
    name: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """One operation of the OpenAPI document.

    Args:
        id: the operationId.
        method: in capitals.
        path: the path below `root`, with `{name}` for each path parameter.
        root: the API root, `/api/3` unless the OpenAPI document says otherwise; empty on another server.
        auth: `header`, `api_key` or `none`: where the token travels.
        tag: the group that the operation belongs to.
        parameters: the operation's own and those of its path.
        body: the schema of the body, resolved; None where there is no body.
        body_media: the content type of the body.
        responses: what is declared, by status, in the OpenAPI document's order.
        alias_of: the id of the operation with the right spelling, of which this one is a misspelling.
        paging: the OpenAPI document's x-paging; None where there is none.
    """

    id: str
    method: str
    path: str
    root: str
    auth: str
    tag: str
    parameters: tuple[Parameter, ...]
    body: Schema | None
    body_media: str
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

    @property
    def lists(self) -> bool:
        """Whether it answers a page of rows."""
        return self.method == "GET" and (self.paging is not None or "x-rows" in self.success.schema)

    @property
    def key_parameter(self) -> str | None:
        """The query parameter that holds the token; None where the token travels elsewhere."""
        return "api_key" if self.auth == "api_key" else None


class Document:
    """One OpenAPI document, with its references resolved where they are followed."""

    def __init__(self, contents: Mapping[str, Any]) -> None:
        self.contents = contents
        self._targets: dict[str, Mapping[str, Any]] = {}
        self._properties: dict[int, tuple[Schema, Mapping[str, Schema]]] = {}
        self.operations: dict[str, Operation] = {}
        for path, item in contents["paths"].items():
            for method in METHODS:
                if method in item:
                    operation = self._operation(path, method, item)
                    self.operations[operation.id] = operation

    def resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """Follow `$ref` until something else stands there."""
        while "$ref" in node:
            node = self._target(node["$ref"])
        return node

    def name_of(self, schema: Schema) -> str | None:
        """The name of the component that `schema` refers to; None where it refers to none."""
        reference = schema.get("$ref")
        return reference.rsplit("/", 1)[1] if isinstance(reference, str) else None

    def properties(self, schema: Schema) -> Mapping[str, Schema]:
        """The properties of an object schema, those of `allOf` included; each as it stands, maybe a `$ref`."""
        schema = self.resolve(schema)
        if "allOf" not in schema:
            properties: Mapping[str, Schema] = schema.get("properties", {})
            return properties
        kept = self._properties.get(id(schema))
        if kept is None:
            found: dict[str, Schema] = {}
            for part in schema["allOf"]:
                found.update(self.properties(part))
            found.update(schema.get("properties", {}))
            # The schema is kept beside it, so that no other can get its id.
            kept = self._properties[id(schema)] = (schema, found)
        return kept[1]

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

    def _target(self, reference: str) -> Mapping[str, Any]:
        target = self._targets.get(reference)
        if target is None:
            if not reference.startswith("#/"):
                raise ValueError(f"only references within the OpenAPI document are understood, not {reference}")
            target = self.contents
            for part in reference[2:].split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            self._targets[reference] = target
        return target

    def _operation(self, path: str, method: str, item: Mapping[str, Any]) -> Operation:
        raw = item[method]
        body: Schema | None = None
        body_media = ""
        if "requestBody" in raw:
            body_media, content = next(iter(self.resolve(raw["requestBody"])["content"].items()))
            body = self.resolve(content.get("schema", {}))
        responses: dict[int, DeclaredResponse] = {}
        said: dict[str, Any] = {}
        for status, declared in raw["responses"].items():
            response = self.resolve(declared)
            contents: Mapping[str, Any] = response.get("content", {})
            media = next(iter(contents), None)
            schema = contents[media].get("schema", {}) if media is not None else {}
            number = int(status) if str(status).isdigit() else 0
            responses[number] = DeclaredResponse(number, media, self.resolve(schema), self.name_of(schema))
            if number in SUCCESS:
                said.update((key, value) for key, value in response.items() if key.startswith("x-"))
        server = said.get("x-server", {})
        return Operation(
            id=raw["operationId"],
            method=method.upper(),
            path=path,
            root=said.get("x-root", "" if server else "/api/3"),
            auth=server.get("auth") or said.get("x-auth", "header"),
            tag=raw["tags"][0],
            parameters=tuple(self._parameters(raw, item)),
            body=body,
            body_media=body_media,
            responses=responses,
            alias_of=said.get("x-alias-of"),
            paging=said.get("x-paging"),
        )

    def _parameters(self, *holders: Mapping[str, Any]) -> Iterator[Parameter]:
        seen: set[tuple[str, str]] = set()
        for holder in holders:
            for node in holder.get("parameters", ()):
                declared = self.resolve(node)
                key = (declared["name"], declared["in"])
                if key in seen:
                    continue
                seen.add(key)
                yield Parameter(
                    name=declared["name"],
                    place=declared["in"],
                    required=bool(declared.get("required", False)),
                    schema=self.resolve(declared.get("schema", {})),
                    style=declared.get("style", ""),
                )


def find() -> Path:
    """The OpenAPI document that belongs to this package.

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
    return Document(_contents(path.read_bytes()))


def _contents(text: bytes) -> Mapping[str, Any]:
    """The spec of a file, from a JSON copy of it where there is one: JSON is read thirty times faster than YAML."""
    # Without a home there is no cache, and nothing to read or to write.
    home = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or os.environ.get("HOME", os.devnull)
    copy = Path(home) / ".cache" / "ac_sandbox" / f"openapi-{hashlib.sha256(text).hexdigest()}.json"
    with contextlib.suppress(OSError, ValueError):
        kept: Mapping[str, Any] = json.loads(copy.read_bytes())
        return kept
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    contents: Mapping[str, Any] = yaml.load(text, Loader=loader)  # noqa: S506 - both loaders are the safe kind
    # The copy is not needed where none can be written.
    with contextlib.suppress(OSError, TypeError):
        copy.parent.mkdir(parents=True, exist_ok=True)
        scratch = copy.with_suffix(f".{os.getpid()}")
        scratch.write_text(json.dumps(contents), encoding="utf-8")
        scratch.replace(copy)
    return contents


def read(path: Path | None = None) -> Document:
    """The OpenAPI document at `path`, or the package's own; read once per process for as long as it does not change."""
    path = path or find()
    return _read(path, path.stat().st_mtime_ns)
