"""What the OpenAPI document cannot say of one kind of row."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from .account import Account
    from .actions import Call
    from .rows import Row

EVERY_WRITE = frozenset({"create", "update"})


@dataclass(frozen=True)
class Traits:
    """Each trait has a default that fits most kinds of rows.

    Args:
        called: the API's own name for it in error texts; the schema's name where it is empty.
        missing: the status for a row that is not there, by method, or the choice that decides it; 404 where it is
            not named.
        made: the status of a creation; what the OpenAPI document declares where it is 0.
        uuid: whether ids are UUIDs instead of numbers.
        indexed: fields by which rows are looked up however many there are.
        defaults: values of fields that were not filled in.
        times: how fields that hold a time spell it, where it is not as their name says (see `rows.moment`).
        without: the fields that a response lacks, by the kind of action: `create`, `get`, `list`, `update`.
        echo: the kinds of action whose response has what was sent in the type it was sent in.
        below: the fields that link a row to the thing that it is made or listed below, given that thing's kind and row.
        beside: what is side-loaded, by the kind of action, where it is not all that the OpenAPI document names.
        links: the relations whose URLs stand in `links`; `[]` is answered where there are none.
        meta: whether lists of it have a `meta`.
        search: the fields that a `search` looks into.
        filters: parameters with a meaning of their own: whether a row passes.
        chosen: parameters that name rows through another table: the keys of the rows they name.
        orders: orders with a meaning of their own: what a row is sorted by.
        derived: fields that follow from other fields whenever a row is stored.
        computed: fields that are worked out whenever a row is read.
        faults: what is wrong with a write beyond what the OpenAPI document says, as entries of an error list.
        accepted: names in a body that the account takes although the OpenAPI document does not have them.
        spelled: names in a body that the account takes in a second spelling, which is documented.
        recorded: the kinds of action whose recorded responses show more of it than the documented ones; all of them
            where `without` says what a response lacks, and nothing is said here.
        removed: what else happens when a row is deleted.
    """

    called: str = ""
    missing: Mapping[str, int | str] = field(default_factory=dict)
    made: int = 0
    uuid: bool = False
    indexed: tuple[str, ...] = ()
    defaults: Mapping[str, Any] = field(default_factory=dict)
    times: Mapping[str, str] = field(default_factory=dict)
    without: Mapping[str, frozenset[str]] = field(default_factory=dict)
    echo: frozenset[str] = EVERY_WRITE
    below: Callable[[str, Row], Mapping[str, Any]] | None = None
    beside: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    links: tuple[str, ...] = ()
    meta: bool = True
    search: tuple[str, ...] = ()
    filters: Mapping[str, Callable[[Account, Row, str], bool]] = field(default_factory=dict)
    chosen: Mapping[str, Callable[[Account, str], Iterable[int]]] = field(default_factory=dict)
    orders: Mapping[str, Callable[[Account, Row], Any]] = field(default_factory=dict)
    derived: Callable[[Row], Mapping[str, Any]] | None = None
    computed: Mapping[str, Callable[[Account, Row], Any]] = field(default_factory=dict)
    faults: Callable[[Call], Iterable[Mapping[str, Any]]] | None = None
    accepted: frozenset[str] = frozenset()
    spelled: Mapping[str, str] = field(default_factory=dict)
    recorded: frozenset[str] = frozenset()
    removed: Callable[[Account, Row], None] | None = None
