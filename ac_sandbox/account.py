"""One account: its rows, its clock, its key, and what is particular to each kind of row."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from .clock import Clock
from .document import Document
from .resources import Catalogue, Resource
from .rows import Row, Wire, is_change, is_moment, moment
from .store import Table


@dataclass(frozen=True)
class Traits:
    """What the document cannot say of one kind of row. Every trait has a default that fits most kinds.

    Args:
        called: the API's own name for it in error texts; the schema's name where it is empty.
        missing: the status for a row that is not there, by method; 404 where it is not named.
        defaults: values of fields that nobody has filled in.
        made_without: fields that the reply to a creation lacks.
        links: the relations whose URLs stand in `links`; `[]` is answered where there are none.
        search: the fields that a `search` looks into.
        filters: parameters with a meaning of their own: whether a row passes.
        computed: fields that are worked out whenever a row is read.
        removed: what else happens when a row is deleted.
    """

    called: str = ""
    missing: Mapping[str, int] = field(default_factory=dict)
    defaults: Mapping[str, Any] = field(default_factory=dict)
    made_without: frozenset[str] = frozenset()
    links: tuple[str, ...] = ()
    search: tuple[str, ...] = ()
    filters: Mapping[str, Callable[[Account, Row, str], bool]] = field(default_factory=dict)
    computed: Mapping[str, Callable[[Account, Row], Any]] = field(default_factory=dict)
    removed: Callable[[Account, Row], None] | None = None


class Account:
    """The data behind one sandbox.

    Args:
        document: what is served.
        catalogue: the document's resources and actions.
        traits: what is particular, by the name of the resource.
        token: the account's key.
        clock: the account's time.
    """

    def __init__(
        self, document: Document, catalogue: Catalogue, traits: Mapping[str, Traits], token: str, clock: Clock
    ) -> None:
        self.document = document
        self.catalogue = catalogue
        self.token = token
        self.clock = clock
        self.wire = Wire(document)
        self._traits = traits
        self._tables: dict[str, Table] = {}
        self.single: dict[str, Row] = {}

    def resource(self, name: str) -> Resource:
        """The resource called `name`.

        Raises:
            KeyError: the document has none; the text lists those that it has.
        """
        resource = self.catalogue.resources.get(name)
        if resource is None:
            raise KeyError(f"unknown resource {name!r}; the document has {', '.join(sorted(self.catalogue.resources))}")
        return resource

    def traits(self, resource: Resource) -> Traits:
        """What is particular to a kind of row."""
        return self._traits.get(resource.name, _ORDINARY)

    def table(self, name: str) -> Table:
        """The rows of a resource, by its name; a resource outside the document has an empty table of its own."""
        table = self._tables.get(name)
        if table is None:
            resource = self.catalogue.resources.get(name) or Resource(name)
            table = self._tables[name] = Table(self._completer(resource), self.clock.now)
        return table

    def key(self, resource: Resource, text: str) -> int | None:
        """The key of the row with the id `text`, or None."""
        table = self.table(resource.name)
        if text.isdecimal() and len(text) < 19:
            return int(text) if int(text) in table else None
        return table.first_where("id", text)

    def touch(self, resource: Resource) -> Row:
        """The fields that say when a row was changed, with the time that it is now."""
        now = self.clock.now()
        return {name: moment(name, now) for name in resource.fields if is_change(name)}

    def show(self, resource: Resource, row: Row, base: str, sent: Mapping[str, Any] | None = None) -> Row:
        """A row as a reply holds it.

        Args:
            resource: its kind.
            row: as stored.
            base: the URL of the API root, for links.
            sent: the fields that the request sent, which the reply echoes in the type they were sent in.
        """
        traits = self.traits(resource)
        shown = dict(row)
        for name, compute in traits.computed.items():
            shown[name] = compute(self, row)
        for name, value in (sent or {}).items():
            if name in resource.fields and name not in traits.computed:
                shown[name] = self.wire.echo(value, resource.fields[name])
        if traits.links and "links" in resource.fields and resource.paths:
            here = f"{base}{resource.paths[0]}/{row['id']}"
            shown["links"] = {name: f"{here}/{name}" for name in traits.links}
        return shown

    def stored(self, resource: Resource, fields: Mapping[str, Any]) -> Row:
        """The part of `fields` that a row of this kind keeps, typed as it is read."""
        return {
            name: self.wire.text(value, resource.fields[name])
            for name, value in fields.items()
            if name in resource.fields
        }

    def _completer(self, resource: Resource) -> Callable[[int, Row, datetime], Row]:
        moments = [name for name in resource.fields if is_moment(name)]

        @functools.cache
        def blank() -> Row:
            defaults = self.traits(resource).defaults
            return {**self.wire.blank(resource.fields, self.clock.now()), **defaults}

        def complete(key: int, fields: Row, now: datetime) -> Row:
            row = {
                name: value if type(value) is str or value is None else _own(value) for name, value in blank().items()
            }
            for name in moments:
                if row[name] is not None:
                    row[name] = moment(name, now)
            row["id"] = str(key)
            row.update(self.stored(resource, fields) if resource.fields else fields)
            return row

        return complete


def _own(value: Any) -> Any:
    """An empty list or object of the row's own, so that no two rows share one."""
    return type(value)(value) if isinstance(value, (list, dict)) else value


_ORDINARY = Traits()
