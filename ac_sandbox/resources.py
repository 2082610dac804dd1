"""What kinds of stored things the document speaks of, and what each operation does to them.

Nothing here knows a resource by name: the collection's path, the envelopes' keys and the row's fields are read from
the document.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .document import Document, Operation, Schema


@dataclass(slots=True)
class Resource:
    """One kind of stored thing.

    Args:
        name: how the account's store calls it: the key of its list envelope, or the last word of its path.
        row: the name of its schema in the document; empty where the document shows no row of it.
        single: the key of the envelope that holds one row; empty where there is none.
        fields: the properties of a row.
        sent: the properties that may be sent of it.
        paths: the collection paths under which it is served.
    """

    name: str
    row: str = ""
    single: str = ""
    fields: dict[str, Schema] = field(default_factory=dict)
    sent: dict[str, Schema] = field(default_factory=dict)
    paths: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Action:
    """What an operation does: `list`, `get`, `create`, `update` or `delete`, and to which resource.

    Args:
        kind: one of the five; `get` and `update` without a path parameter mean the one thing that stands there.
        resource: the kind of row.
        rows: the envelope's key that holds the rows of a list, or the one row; None where there is no envelope.
        wrapper: the key in the request's body that holds the fields; None where they are not wrapped.
        parent: for a list below another thing, the collection path of that thing.
    """

    kind: str
    resource: Resource
    rows: str | None = None
    wrapper: str | None = None
    parent: str | None = None


class Catalogue:
    """The resources and the actions of a document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._by_row: dict[str, Resource] = {}
        self._by_path: dict[str, Resource] = {}
        self._beside: dict[str, Resource] = {}
        self.actions: dict[str, Action] = {}
        operations = document.operations.values()
        # Lists first: only they tell a resource's plural name.
        for operation in sorted(operations, key=lambda one: "x-rows" not in one.success.schema):
            if operation.alias_of is None:
                self._learn(operation)
        self._learn_beside(operations)
        for operation in operations:
            if operation.alias_of is None:
                self.actions[operation.id] = self._action(operation)
        for operation in operations:
            if operation.alias_of is not None:
                self.actions[operation.id] = self.actions[operation.alias_of]
        self.resources = {**self._beside, **{resource.name: resource for resource in self._all()}}

    def at(self, path: str) -> Resource | None:
        """The resource whose collection path is `path`."""
        return self._by_path.get(path)

    def _all(self) -> list[Resource]:
        unique: dict[int, Resource] = {}
        for resource in (*self._by_row.values(), *self._by_path.values()):
            unique.setdefault(id(resource), resource)
        return list(unique.values())

    def _learn(self, operation: Operation) -> None:
        """Take from one operation what it tells of its resource."""
        collection = _collection(operation)
        key, row = self._envelope(operation.success.schema)
        resource = (self._by_row.get(row) if row else None) or self._by_path.get(collection)
        nested = "{" in collection
        if resource is None:
            resource = Resource(_last_word(collection))
        if row and not resource.row:
            resource.row = row
            resource.fields = self._document.properties(self._schema(row))
            self._by_row[row] = resource
        if "x-rows" in operation.success.schema:
            if not nested or not resource.paths:
                resource.name = key
        elif key and row and not resource.single:
            resource.single = key
        self._by_path.setdefault(collection, resource)
        if not nested and collection not in resource.paths:
            resource.paths.append(collection)
        resource.sent.update(self._sent(operation)[1])

    def _learn_beside(self, operations: Iterable[Operation]) -> None:
        """Take the kinds of rows that responses only bring along, such as a contact's field values."""
        for operation in operations:
            schema = operation.success.schema
            for key, declared in self._document.properties(schema).items() if schema else ():
                items = self._document.resolve(declared).get("items", {})
                row = self._document.name_of(items)
                if row is not None and row not in self._by_row and key not in self._beside:
                    self._beside[key] = Resource(key, row=row, fields=self._document.properties(items))

    def _action(self, operation: Operation) -> Action:
        collection = _collection(operation)
        schema = operation.success.schema
        key, row = self._envelope(schema)
        resource = (self._by_row.get(row) if row else None) or self._by_path.get(collection)
        if resource is None:
            raise LookupError(f"{operation.id} is about no resource")
        wrapper, _ = self._sent(operation)
        kind = {"GET": "get", "POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete"}
        parent = collection.rsplit("/{", 1)[0] if "{" in collection else None
        return Action(
            kind="list" if "x-rows" in schema else kind[operation.method],
            resource=resource,
            rows=key or None,
            wrapper=wrapper,
            parent=parent,
        )

    def _envelope(self, schema: Schema) -> tuple[str, str]:
        """The key of an envelope and the name of the schema of what it holds; empty where it is no envelope."""
        properties = self._document.properties(schema) if schema else {}
        if "x-rows" in schema:
            key = str(schema["x-rows"])
            items = self._document.resolve(properties[key]).get("items", {})
            return key, self._document.name_of(items) or ""
        # The key is required, or the only one.
        for key in (*schema.get("required", ()), *(properties if len(properties) == 1 else ())):
            name = self._document.name_of(properties.get(key, {}))
            if name is not None:
                return key, name
        return "", ""

    def _schema(self, name: str) -> Schema:
        schema: Schema = self._document.contents["components"]["schemas"][name]
        return schema

    def _sent(self, operation: Operation) -> tuple[str | None, dict[str, Schema]]:
        """The wrapper of a request's body, and the fields below it."""
        if operation.body is None:
            return None, {}
        properties = self._document.properties(operation.body)
        if len(properties) == 1:
            key, inner = next(iter(properties.items()))
            fields = self._document.properties(inner)
            if fields:
                return key, fields
        return None, properties


def _collection(operation: Operation) -> str:
    """The path of the collection that an operation is about: without the id of the row at its end."""
    path = operation.path
    is_row = path.endswith("}") and operation.method != "POST" and "x-rows" not in operation.success.schema
    return path.rsplit("/", 1)[0] if is_row else path


def _last_word(path: str) -> str:
    words = [segment for segment in path.split("/") if segment and not segment.startswith("{")]
    return words[-1]
