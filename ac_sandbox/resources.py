"""What kinds of rows the OpenAPI document speaks of, and what each operation does to them.

Nothing here knows a resource by name: the collection's path, the envelopes' keys and the row's fields are read from
the OpenAPI document.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .document import Document, Operation, Schema

Kind = Literal["list", "get", "create", "update", "delete", "bulk", "move", "act"]

# Keys of envelopes that say nothing of what they hold.
_ANYTHING = frozenset({"data", "results", "items"})

_ROW_METHODS: dict[str, Kind] = {"GET": "get", "PUT": "update", "PATCH": "update", "DELETE": "delete"}


@dataclass(slots=True)
class Resource:
    """One kind of row.

    Args:
        name: how the account's store calls it: the key of its list envelope, or the last word of its path.
        row: the name of its schema in the OpenAPI document; empty where the OpenAPI document shows no row of it.
        single: the key of the envelope that holds one row; empty where there is none.
        key: the field that identifies a row.
        fields: the properties of a row.
        sent: the properties that may be sent of it.
        paths: the collection paths under which it is served.
        tag: the namespace that it belongs to.
        parents: the names of the resources below which it is listed.
        numbered: whether an operation names one row of it.
    """

    name: str
    row: str = ""
    single: str = ""
    key: str = "id"
    fields: dict[str, Schema] = field(default_factory=dict)
    sent: dict[str, Schema] = field(default_factory=dict)
    paths: list[str] = field(default_factory=list)
    tag: str = ""
    parents: set[str] = field(default_factory=set)
    numbered: bool = False

    @property
    def has_rows(self) -> bool:
        """Whether there can be several of it."""
        return self.key in self.fields or (self.numbered and not self.fields)


@dataclass(frozen=True, slots=True)
class Envelope:
    """What the body of a response holds.

    Args:
        key: the key of the rows, or of the one row; empty where they stand alone.
        row: the name of their schema; empty where it has none.
        many: whether it holds several rows.
        fields: the properties of a row; empty where the response holds no row.
    """

    key: str
    row: str
    many: bool
    fields: Mapping[str, Schema]


@dataclass(frozen=True, slots=True)
class Action:
    """What an operation does, and to which resource.

    Args:
        kind: `list`, `get`, `create`, `update` and `delete` are about rows, `bulk` about several at once, `move` about
            those below another thing; `act` is everything else.
        resource: the kind of row.
        rows: the envelope's key that holds the rows of a list, or the one row; empty where there is no envelope.
        many: whether the response holds several rows.
        fields: the properties of a row in this operation's response.
        wrapper: the key in the request's body that holds the fields; None where they are not wrapped.
        parent: below another thing: the resource of that thing, where it is known.
        parent_name: the path parameter that names that thing; empty where there is none.
        by: the field that the last path parameter names a row by.
    """

    kind: Kind
    resource: Resource
    rows: str = ""
    many: bool = False
    fields: Mapping[str, Schema] = field(default_factory=dict)
    wrapper: str | None = None
    parent: Resource | None = None
    parent_name: str = ""
    by: str = "id"


class Catalogue:
    """The resources and the actions of an OpenAPI document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._by_row: dict[str, Resource] = {}
        self._by_path: dict[str, Resource] = {}
        self.resources: dict[str, Resource] = {}
        self.actions: dict[str, Action] = {}
        operations = [one for one in document.operations.values() if one.alias_of is None]
        envelopes = {one.id: self._envelope(one) for one in operations}
        # Lists first, for only they have a resource's plural name; before them those whose name is that of their path.
        ordered = sorted(operations, key=lambda one: _order(one, envelopes[one.id]))
        lists = sum(one.lists for one in ordered)
        for operation in ordered[:lists]:
            self._read_operation(operation, envelopes[operation.id])
        self._read_side_loaded(operations)
        for operation in ordered[lists:]:
            self._read_operation(operation, envelopes[operation.id])
        for operation in operations:
            self.actions[operation.id] = self._action(operation, envelopes[operation.id])
        for operation in document.operations.values():
            if operation.alias_of is not None:
                self.actions[operation.id] = self.actions[operation.alias_of]

    def at(self, path: str) -> Resource | None:
        """The resource whose collection path is `path`."""
        return self._by_path.get(path)

    def of_row(self, schema: Schema) -> Resource | None:
        """The resource whose rows have the schema that `schema` refers to."""
        return self._by_row.get(self._document.name_of(schema) or "")

    def called(self, name: str) -> Resource | None:
        """The resource called `name`, or that of the namespace called so."""
        return self.resources.get(name) or next((one for one in self.resources.values() if one.tag == name), None)

    def _read_operation(self, operation: Operation, envelope: Envelope) -> None:
        """Take from one operation what it says of its resource."""
        collection = _collection(operation)
        nested = "{" in collection
        resource = self._find(operation, envelope)
        if resource is None:
            resource = Resource(self._free_name(operation, envelope), tag=operation.tag)
            self.resources[resource.name] = resource
        if envelope.fields and not resource.fields:
            resource.row = envelope.row
            resource.fields = dict(envelope.fields)
            if envelope.row:
                self._by_row[envelope.row] = resource
        if envelope.many:
            resource.key = operation.success.schema.get("x-row-key", resource.key)
        elif envelope.key and envelope.row == resource.row and not resource.single:
            resource.single = envelope.key
        self._by_path.setdefault(collection, resource)
        resource.numbered |= collection != operation.path and (bool(envelope.fields) or operation.method == "DELETE")
        if not nested and collection not in resource.paths:
            resource.paths.append(collection)
        parent = self._above(collection.rsplit("/{", 1)[0]) if nested else None
        if parent is not None and operation.lists:
            resource.parents.add(parent.name)
        resource.sent.update(self._sent(operation)[1])

    def _find(self, operation: Operation, envelope: Envelope) -> Resource | None:
        """The resource that an operation is about, if it is known yet."""
        collection = _collection(operation)
        found = self._by_path.get(collection)
        if found is not None and not (envelope.row and "{" in collection):
            return found
        # Two listings of their own may show rows of one schema.
        of_row = self._by_row.get(envelope.row) if envelope.row else None
        if of_row is not None and ("{" in collection or not operation.lists or envelope.key == of_row.name):
            return of_row
        if found is not None:
            return found
        head, _, last = collection.rpartition("/")
        # A deed at the end of a path, such as bulkUpdate, edit or copy, is done to the rows before it.
        if operation.method != "GET" and not envelope.row:
            found = self._by_path.get(head if not head.endswith("}") else head.rsplit("/", 1)[0])
        wrapper, _ = self._sent(operation)
        names = {envelope.key, wrapper, last if "{" in head or operation.method != "GET" else ""}
        names -= {"", None, *_ANYTHING}
        return found or next((one for one in self.resources.values() if {one.name, one.single} & names), None)

    def _above(self, path: str) -> Resource | None:
        """The resource whose rows a path names, which may have no operations of its own."""
        return self._by_path.get(path) or self.resources.get(_last_word(path))

    def _free_name(self, operation: Operation, envelope: Envelope) -> str:
        """A name that no other resource has."""
        word = _last_word(_collection(operation))
        key = envelope.key if envelope.many and envelope.key not in _ANYTHING else ""
        candidates = [key, word, operation.tag, f"{operation.tag}_{word}", operation.id]
        return next(one for one in candidates if one and one not in self.resources)

    def _read_side_loaded(self, operations: Iterable[Operation]) -> None:
        """Take the kinds of rows that responses only bring along, such as a contact's field values."""
        for operation in operations:
            schema = operation.success.schema
            for key, declared in self._document.properties(schema).items():
                items = self._document.resolve(declared).get("items", {})
                row = self._document.name_of(items)
                name = operation.tag if key in _ANYTHING else key
                if row is None or row in self._by_row or name in self.resources:
                    continue
                fields = dict(self._document.properties(items))
                self.resources[name] = Resource(name, row=row, fields=fields, tag=operation.tag)
                # A schema of nothing but an id is that of many kinds of rows.
                if fields.keys() > {"id"}:
                    self._by_row[row] = self.resources[name]

    def _action(self, operation: Operation, envelope: Envelope) -> Action:
        collection = _collection(operation)
        resource = self._find(operation, envelope)
        if resource is None:
            raise LookupError(f"{operation.id} is about no resource")
        wrapper, _ = self._sent(operation)
        parent, parent_name = None, ""
        if "{" in collection:
            above, _, rest = collection.rpartition("/{")
            parent, parent_name = self._above(above), rest.partition("}")[0]
        by = operation.path_names[-1] if operation.path.endswith("}") else resource.key
        fields = envelope.fields if envelope.row != resource.row else {}
        return Action(
            kind=self._kind(operation, envelope, resource, parent),
            resource=resource,
            rows=envelope.key,
            many=envelope.many,
            fields=fields,
            wrapper=wrapper,
            parent=parent,
            parent_name=parent_name,
            by=by if by in resource.fields else resource.key,
        )

    def _kind(self, operation: Operation, envelope: Envelope, resource: Resource, parent: Resource | None) -> Kind:
        at_row = operation.path.endswith("}")
        kind: Kind = "act"
        if operation.method == "GET":
            # An array at the path of one row holds that one.
            kind = "list" if envelope.many and (operation.lists or not at_row) else "get"
        elif self._is_bulk(operation):
            kind = "bulk"
        elif operation.method == "POST":
            wrapper, _ = self._sent(operation)
            one_row = bool(envelope.fields) and not envelope.many
            known = self._by_path.get(operation.path) is resource and bool(one_row or wrapper)
            kind = "create" if known and (parent is not resource or not at_row) else "act"
        elif at_row:
            kind = _ROW_METHODS[operation.method]
        elif envelope.many:
            kind = "move"
        elif "{" not in operation.path and operation.method != "DELETE":
            kind = "update"
        return kind

    def _is_bulk(self, operation: Operation) -> bool:
        if operation.method == "DELETE":
            return not operation.path.endswith("}") and any(
                one.place == "query" and one.name.removesuffix("[]").lower().endswith("ids")
                for one in operation.parameters
            )
        return operation.body is not None and self._listed(operation.body) is not None

    def _listed(self, body: Schema) -> tuple[str | None, Schema] | None:
        """The key and the row of a body that holds several rows; None where it does not."""
        if "array" in self._document.types(body):
            return None, body.get("items", {})
        properties = self._document.properties(body)
        if len(properties) == 1:
            key, inner = next(iter(properties.items()))
            items = self._document.resolve(inner).get("items")
            if items is not None and self._document.properties(items):
                return key, items
        return None

    def _envelope(self, operation: Operation) -> Envelope:
        """What the response of an operation holds."""
        schema = operation.success.schema
        if "array" in self._document.types(schema):
            return self._of("", schema.get("items", {}), many=True)
        properties = self._document.properties(schema)
        if "x-rows" in schema:
            key = str(schema["x-rows"])
            return self._of(key, self._document.resolve(properties[key]).get("items", {}), many=True)
        if "id" in properties:
            return Envelope("", operation.success.name or "", many=False, fields=properties)
        # The key is required, or the only one that holds an object.
        single = [key for key in properties if key not in ("meta", "links") and self._is_row(properties[key])]
        wanted = [key for key in schema.get("required", ()) if key in single] or (single if len(single) == 1 else [])
        if wanted:
            return self._of(wanted[0], properties[wanted[0]], many=False)
        rows = {key: self._document.resolve(declared).get("items", {}) for key, declared in properties.items()}
        arrays = [key for key, items in rows.items() if "id" in self._document.properties(items)]
        if arrays and (operation.method != "GET" or properties.keys() - {"meta", "links"} == {arrays[0]}):
            return self._of(arrays[0], rows[arrays[0]], many=True)
        return Envelope("", "", many=False, fields={})

    def _is_row(self, schema: Schema) -> bool:
        name = self._document.name_of(schema)
        properties = self._document.properties(schema)
        return bool(properties) and (name is not None or "id" in properties)

    def _of(self, key: str, schema: Schema, *, many: bool) -> Envelope:
        return Envelope(key, self._document.name_of(schema) or "", many, self._document.properties(schema))

    def _sent(self, operation: Operation) -> tuple[str | None, Mapping[str, Schema]]:
        """The wrapper of a request's body, and the fields below it."""
        if operation.body is None:
            return None, {}
        listed = self._listed(operation.body)
        if listed is not None:
            return listed[0], self._document.properties(listed[1])
        properties = self._document.properties(operation.body)
        wrapped = [key for key in properties if self._document.properties(properties[key])]
        # A second key beside the wrapper, such as useDefaults, is a setting.
        required = [key for key in wrapped if key in operation.body.get("required", ())]
        if len(properties) == 1 or len(required) == 1:
            for key in required or wrapped:
                return key, self._document.properties(properties[key])
        return None, properties


def links(parent: Resource, path_name: str, fields: Iterable[str]) -> Iterator[str]:
    """The fields by which a row may name the thing that it belongs to, the likeliest first.

    Args:
        parent: the kind of that thing.
        path_name: the path parameter that names it; empty where there is none.
        fields: the fields of the row.
    """
    spelt = {re.sub(r"[^a-z]", "", one.lower()): one for one in fields}
    # The group of a dealGroup is the last word of its name.
    last = re.split(r"(?=[A-Z])", parent.single)[-1]
    words = [parent.single, parent.row, parent.name.removesuffix("s"), last]
    for word in (path_name if path_name.lower() != "id" else "", *words, *(f"{one}id" for one in words if one)):
        found = spelt.get(re.sub(r"[^a-z]", "", word.lower())) if word else None
        if found is not None and found != "id":
            yield found


def _order(operation: Operation, envelope: Envelope) -> tuple[bool, ...]:
    collection = _collection(operation)
    return (not operation.lists, "{" in collection, collection != f"/{envelope.key}", operation.method != "GET")


def _collection(operation: Operation) -> str:
    """The path of the collection that an operation is about: without the id of the row at its end."""
    path = operation.path
    is_row = path.endswith("}") and operation.method != "POST" and not operation.lists
    return path.rsplit("/", 1)[0] if is_row else path


def _last_word(path: str) -> str:
    words = [segment for segment in path.split("/") if segment and not segment.startswith("{")]
    return words[-1]
