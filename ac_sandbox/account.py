"""One account: its rows, its clock, its key, and how a row becomes part of a response."""

from __future__ import annotations

import copy
import functools
import secrets
import threading
from typing import TYPE_CHECKING, Any

from .checking import nearest
from .resources import Catalogue, Resource, links
from .rows import Row, Wire, is_change, is_moment, moment
from .store import Table
from .traits import Traits
from .webhooks import Webhooks

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from .clock import Clock
    from .document import Document, Schema


class Account:
    """The data behind one sandbox.

    Args:
        document: what is served.
        catalogue: the OpenAPI document's resources and actions.
        traits: what is particular, by the name of the resource.
        token: the account's key.
        clock: the account's time.
        choices: what it does where there are several ways.
    """

    def __init__(
        self,
        document: Document,
        catalogue: Catalogue,
        traits: Mapping[str, Traits],
        *,
        token: str,
        clock: Clock,
        choices: Mapping[str, str],
    ) -> None:
        self.document = document
        self.catalogue = catalogue
        self.token = token
        self.clock = clock
        self.choices = choices
        self.lock = threading.RLock()
        """Held while an operation is carried out, so that tests may change data from their own thread."""
        self.wire = Wire(document)
        self.webhooks = Webhooks(self)
        # Resources that are listed in another order every time, unless an order is asked for.
        self.shuffled: set[str] = set()
        self._traits = traits
        self._tables: dict[str, Table] = {}
        self._single: dict[str, Row] = {}
        self._later: list[tuple[float, Callable[[], None]]] = []
        self._timers: list[threading.Timer] = []
        clock.moved.append(self.catch_up)
        self._uuid = secrets.token_hex(4)

    def resource(self, name: str) -> Resource:
        """The resource called `name`.

        Raises:
            KeyError: there is none; the text names the nearest one, or lists all.
        """
        resource = self.catalogue.called(name)
        if resource is None:
            known = sorted(self.catalogue.resources)
            listed = nearest(name, known) or f" There are {', '.join(known)}."
            raise KeyError(f"unknown resource {name!r}.{listed}")
        return resource

    def traits(self, resource: Resource) -> Traits:
        """What is particular to a kind of row."""
        return self._traits.get(resource.name, _ORDINARY)

    def table(self, name: str) -> Table:
        """The rows of a resource, by its name; a name outside the OpenAPI document has an empty table of its own."""
        table = self._tables.get(name)
        if table is None:
            resource = self.catalogue.called(name) or Resource(name)
            if resource.name != name:
                return self.table(resource.name)
            table = self._tables[name] = Table(self._completer(resource), self.clock.now, self.traits(resource).indexed)
        return table

    def key(self, resource: Resource, text: str, by: str = "id") -> int | None:
        """The key of the row whose field `by` is `text`, or None."""
        table = self.table(resource.name)
        if by != "id":
            return table.first_where(by, text)
        uuid = self.is_uuid(resource)
        digits = text[-12:] if uuid else text
        try:
            key = int(digits, 16 if uuid else 10) if digits.isalnum() and digits.isascii() else -1
        except ValueError:
            key = -1
        if key in table and str(table[key]["id"]) == text:
            return key
        return table.first_where("id", text)

    def is_uuid(self, resource: Resource) -> bool:
        """Whether the ids of a kind of row are UUIDs."""
        id_ = self.document.resolve(resource.fields.get("id", {}))
        return self.traits(resource).uuid or id_.get("format") == "uuid"

    def touch(self, resource: Resource) -> Row:
        """The fields that say when a row was changed, with the time that it is now."""
        now, times = self.clock.now(), self.traits(resource).times
        return {name: moment(name, now, times.get(name, "")) for name in resource.fields if is_change(name)}

    def show(
        self,
        resource: Resource,
        row: Row,
        base: str,
        kind: str,
        sent: Mapping[str, Any] | None = None,
        *,
        fields: Mapping[str, Schema] | None = None,
    ) -> Row:
        """A row as a response holds it.

        Args:
            resource: its kind.
            row: as stored.
            base: the URL of the API root, for links.
            kind: the kind of action that is answered.
            sent: the fields that the request sent, which the response to a write echoes.
            fields: the properties that a row has here, where they are not those of its kind.
        """
        traits = self.traits(resource)
        shown = dict(row)
        without = traits.without.get(kind, frozenset())
        for name, compute in traits.computed.items():
            if name not in without:
                shown[name] = compute(self, row)
        if sent and kind in traits.echo:
            for name, value in sent.items():
                if name in resource.fields and name not in traits.computed:
                    shown[name] = self.wire.echo(value, resource.fields[name], row.get(name))
        if traits.links and "links" in resource.fields:
            here = f"{base}{resource.paths[0] if resource.paths else '/' + resource.name}/{row['id']}"
            shown["links"] = {name: f"{here}/{name}" for name in traits.links}
        for name in without:
            shown.pop(name, None)
        if "id" not in resource.fields and resource.fields:
            shown.pop("id", None)
        return self._as(fields, shown) if fields else shown

    def _as(self, fields: Mapping[str, Schema], row: Row) -> Row:
        """A row with the properties that another schema has."""
        blank = self.wire.blank(fields, self.clock.now())
        for name, inner in blank.items():
            held = row.get(name)
            if inner and isinstance(inner, dict) and isinstance(held, dict):
                row[name] = {key: held.get(key, nothing) for key, nothing in inner.items()}
        return {name: self.wire.text(row.get(name, blank[name]), fields[name]) for name in fields}

    def stored(self, resource: Resource, fields: Mapping[str, Any]) -> Row:
        """The part of `fields` that a row of this kind keeps, typed as it is read."""
        return {
            name: self.wire.text(value, resource.fields[name])
            for name, value in fields.items()
            if name in resource.fields
        }

    def _merged(self, resource: Resource, row: Row, fields: Mapping[str, Any]) -> Row:
        """Fields to be put into a row: the rest of an object with keys of its own stays."""
        stored = self.stored(resource, fields)
        for name, value in stored.items():
            held = row.get(name)
            if isinstance(value, dict) and isinstance(held, dict) and self.document.properties(resource.fields[name]):
                stored[name] = {**held, **value}
        return stored

    def change(self, resource: Resource, key: int, fields: Mapping[str, Any]) -> Row:
        """Put `fields` into a row as a request does: typed, with what follows from them, and with the time.

        Raises:
            KeyError: there is no such row.
        """
        table = self.table(resource.name)
        derive = self.traits(resource).derived
        changes = {**self.touch(resource), **self._merged(resource, table[key], fields)}
        if derive is not None:
            changes.update(derive({**table[key], **changes}))
        return table.change(key, changes)

    def remove(self, resource: Resource, key: int) -> Row:
        """Take a row away, and what hangs on it; return it.

        Raises:
            KeyError: there is no such row.
        """
        row = self.table(resource.name).remove(key)
        for dependent in self.catalogue.resources.values():
            if resource.name in dependent.parents:
                table = self.table(dependent.name)
                for name in list(links(resource, "", dependent.fields))[:1]:
                    for other in table.where(name, row["id"]):
                        self.remove(dependent, other)
        removed = self.traits(resource).removed
        if removed is not None:
            removed(self, row)
        return row

    def later(self, seconds: float, do: Callable[[], None]) -> None:
        """Do something when so much of the account's time is over."""
        self._later.append((self.clock.seconds() + seconds, do))
        # A clock that runs gets there by itself.
        timer = threading.Timer(seconds, self.catch_up)
        timer.daemon = True
        timer.start()
        self._timers = [one for one in self._timers if one.is_alive()] + [timer]

    def catch_up(self) -> None:
        """Do what has become due."""
        with self.lock:
            now = self.clock.seconds()
            due = [do for when, do in self._later if when <= now]
            self._later = [one for one in self._later if one[0] > now]
            for do in due:
                do()

    def close(self) -> None:
        """Deliver and do nothing more."""
        for timer in self._timers:
            timer.cancel()
        self.webhooks.close()

    def only(self, resource: Resource) -> Row:
        """The one thing of its kind that the account has, such as the setting of site tracking; changed in place."""
        if resource.name not in self._single:
            blank = self.wire.blank(resource.fields, self.clock.now())
            self._single[resource.name] = copy.deepcopy({**blank, **self.traits(resource).defaults})
        return self._single[resource.name]

    def put(self, name: str, row: Mapping[str, Any], line: bytes = b"") -> str:
        """Put a row into the account as it is, past all rules of the API; return its id.

        Args:
            name: the resource.
            row: its fields; an `id` is respected, what is left out is filled in.
            line: the line of a data file that holds it; kept in its place until somebody looks at the row, so that a
                million take little memory.

        Raises:
            ValueError: there is a row with that id already.
        """
        resource = self.resource(name)
        if not resource.has_rows:
            self.only(resource).update(self.stored(resource, row))
            return ""
        table = self.table(name)
        given = str(row.get("id", ""))
        key = int(given) if given.isdecimal() and given.isascii() else None
        if line:
            return str(table.add_line(line, dict(row), key))
        return str(table[table.add(row, key)]["id"])

    def _completer(self, resource: Resource) -> Callable[[int, Row, datetime], Row]:
        traits = self.traits(resource)
        types = self.document.types(resource.fields.get("id", {}))
        number = int if "integer" in types and "string" not in types else str
        uuid = self.is_uuid(resource)
        moments = [name for name in resource.fields if is_moment(name) and name not in traits.defaults]
        stamps: tuple[datetime | None, Row] = (None, {})

        @functools.cache
        def blank() -> tuple[Row, list[str]]:
            row = {**self.wire.blank(resource.fields, self.clock.now()), **traits.defaults}
            return row, [name for name, value in row.items() if isinstance(value, (list, dict))]

        def complete(key: int, fields: Row, now: datetime) -> Row:
            nonlocal stamps
            if stamps[0] is not now:
                # Rows that were made together share their dates.
                stamps = now, {name: moment(name, now, traits.times.get(name, "")) for name in moments}
            plain, shared = blank()
            row = {**plain, **stamps[1], "id": f"{self._uuid}-0000-4000-8000-{key:012x}" if uuid else number(key)}
            for name in shared:
                # An empty list or object of the row's own.
                row[name] = type(row[name])(row[name])
            row.update(self._merged(resource, row, fields) if resource.fields else fields)
            if traits.derived is not None:
                row.update(traits.derived(row))
            return row

        return complete


_ORDINARY = Traits()
