"""Which rows a listing holds: filters, orders, and one page of them.

A listing without filters and orders is a slice of the table; a page by key a binary search and a slice. Only a filter
that no index answers looks at every row.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .resources import links
from .rows import Row

if TYPE_CHECKING:
    from .account import Account
    from .document import Operation
    from .resources import Resource
    from .traits import Traits

DEFAULT_LIMIT = 20
LIMIT = 100

_FILTER = re.compile(r"filters?\[([^\]]+)\](?:\[([^\]]+)\])?")
_ORDER = re.compile(r"orders\[([^\]]+)\]")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SINCE = re.compile(r"(created|updated)_(before|after)")

Test = Callable[[Row], bool]


@dataclass(slots=True)
class Selection:
    """What a query asks for.

    Args:
        limit: rows a page.
        offset: rows to skip.
        equal: field and value of conditions that an index can answer.
        tests: the other conditions.
        orders: fields to sort by, each with whether the order is descending.
        above, below: keys that all rows must be greater, or less, than.
        among: the keys of rows that a parameter names; all where it is None.
        searched: the text that is looked for, in lower case; for the order by weight.
        ignored: parameters that the OpenAPI document has and the sandbox does not know what to do with.
    """

    limit: int = DEFAULT_LIMIT
    offset: int = 0
    equal: list[tuple[str, str]] = field(default_factory=list)
    tests: list[Test] = field(default_factory=list)
    orders: list[tuple[str, bool]] = field(default_factory=list)
    above: int | None = None
    below: int | None = None
    among: set[int] | None = None
    searched: str = ""
    ignored: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the rows, and how many there are in all."""

    rows: list[Row]
    total: int


def understand(  # noqa: C901 - one branch for each parameter that every listing has
    account: Account, operation: Operation, resource: Resource, query: Iterable[tuple[str, str]]
) -> Selection:
    """Read a listing's query."""
    most = int((operation.paging or {}).get("limit", LIMIT))
    traits = account.traits(resource)
    selection = Selection(limit=min(DEFAULT_LIMIT, most))
    listed: set[int] = set()
    page_number = 0
    for name, value in query:
        if name in ("limit", "page_size"):
            # What is no number, or less than one, is as if it had not been sent.
            selection.limit = min(integer(value), most) or selection.limit
        elif name == "offset":
            selection.offset = integer(value)
        elif name == "page":
            page_number = max(1, integer(value))
        elif name == "id_greater":
            selection.above = integer(value)
        elif name == "id_less":
            selection.below = integer(value)
        elif name in ("ids", "ids[]"):
            named = {key for one in value.split(",") if (key := account.key(resource, one)) is not None}
            listed |= named
            selection.among = listed
        elif name == "include":
            continue
        elif name in traits.chosen:
            _restrict(selection, traits.chosen[name](account, value))
        elif name in traits.filters:
            selection.tests.append(_particular(account, traits.filters[name], value))
        elif not (
            _order(selection, resource, traits, name, value) or _filter(selection, resource, traits, name, value)
        ):
            selection.ignored.append(name)
    if page_number:
        selection.offset = (page_number - 1) * selection.limit
    return selection


def page(account: Account, resource: Resource, selection: Selection, keys: Sequence[int] | None = None) -> Page:
    """The page that `selection` asks for.

    Args:
        account: whose rows.
        resource: which rows.
        selection: from `understand`.
        keys: the rows to choose from; all where it is left out.
    """
    table = account.table(resource.name)
    first, last = selection.offset, selection.offset + selection.limit
    plain = keys is None and selection.among is None and not selection.equal and not selection.tests
    shuffled = not selection.orders and resource.name in account.shuffled
    if plain and not shuffled and (not selection.orders or _by_id(selection.orders)):
        low = 0 if selection.above is None else table.after(selection.above)
        high = len(table) if selection.below is None else table.before(selection.below)
        total = max(0, high - low)
        if selection.orders and selection.orders[0][1]:
            chosen = list(table.keys(max(low, high - last), max(low, high - first)))[::-1]
        else:
            chosen = list(table.keys(min(low + first, high), min(low + last, high)))
        return Page([table[key] for key in chosen], total)
    rows = [
        row for row in _candidates(account, resource, selection, keys) if all(test(row) for test in selection.tests)
    ]
    if shuffled:
        random.shuffle(rows)
    for name, descending in reversed(selection.orders):
        rows.sort(key=_sorter(account, resource, name, selection.searched), reverse=descending)
    return Page(rows[first:last], len(rows))


def related(account: Account, resource: Resource, rows: Sequence[Row], other: Resource) -> list[int]:
    """The keys of the rows of another kind that these rows name, or else of those that name these."""
    table = account.table(other.name)
    for name in links(other, "", resource.fields):
        named = dict.fromkeys(str(row[name]) for row in rows if not isinstance(row.get(name), (list, dict, type(None))))
        found = [account.key(other, one) for one in named]
        return [key for key in found if key is not None]
    for name in links(resource, "", other.fields):
        return sorted(key for row in rows for key in table.where(name, row["id"]))
    return []


def compare(operator: str, wanted: str) -> Callable[[object], bool]:
    """The test of one filter operator, as the API compares: numbers as numbers, texts without regard to case.

    Raises:
        ValueError: there is no such operator.
    """
    low = wanted.casefold()
    tests: dict[str, Callable[[str], bool]] = {
        "eq": lambda text: text == low,
        "neq": lambda text: text != low,
        "lt": lambda text: rank(text) < rank(low),
        "lte": lambda text: rank(text) <= rank(low),
        "gt": lambda text: rank(text) > rank(low),
        "gte": lambda text: rank(text) >= rank(low),
        "contains": lambda text: low in text,
        "starts_with": lambda text: text.startswith(low),
        "in": lambda text: text in [part.strip() for part in low.split(",")],
        "blank": lambda text: not text,
        "not_blank": bool,
    }
    if operator not in tests:
        raise ValueError(f"unknown operator {operator}")
    test = tests[operator]
    return lambda value: test("" if value is None else str(value).casefold())


def field_called(name: str, fields: Iterable[str]) -> str | None:
    """The field that a parameter means: `external_created_date` is `externalCreatedDate`."""
    wanted = _bare(name)
    return next((one for one in fields if one == name), None) or next(
        (one for one in fields if _bare(one) == wanted), None
    )


def _candidates(
    account: Account, resource: Resource, selection: Selection, keys: Sequence[int] | None
) -> Iterable[Row]:
    table = account.table(resource.name)
    for name, value in selection.equal:
        found = table.where(name, value)
        keys = found if keys is None else sorted(set(found) & set(keys))
    if selection.among is not None:
        keys = sorted(selection.among) if keys is None else sorted(selection.among & set(keys))
    for key in table.keys() if keys is None else keys:
        if (selection.above is None or key > selection.above) and (selection.below is None or key < selection.below):
            yield table[key]


def _order(selection: Selection, resource: Resource, traits: Traits, name: str, value: str) -> bool:
    match = _ORDER.fullmatch(name)
    if match is None:
        return False
    called = match[1]
    if called == "search" and traits.search:
        called = "weight" if value == "weight" else traits.search[0]
    found = called if called == "weight" or called in traits.orders else field_called(called, resource.fields)
    if found is None:
        return False
    selection.orders.append((found, value.lower() == "desc"))
    return True


def _filter(selection: Selection, resource: Resource, traits: Traits, name: str, value: str) -> bool:
    match = _FILTER.fullmatch(name)
    called, operator = (match[1], match[2]) if match else (name, None)
    if called == "search":
        if not traits.search:
            return False
        selection.searched = value.casefold()
        test = compare(operator or "contains", value)
        selection.tests.append(lambda row: any(test(row.get(one)) for one in traits.search))
        return True
    since = _SINCE.fullmatch(called)
    if since:
        found = next(
            (
                one
                for one in resource.fields
                if one[0].lower() in ("c" if since[1] == "created" else "um")
                and one.lower().endswith(("date", "timestamp"))
            ),
            None,
        )
        operator = "lt" if since[2] == "before" else "gt"
    else:
        found = field_called(called, resource.fields)
    if found is None:
        return False
    if operator in (None, "eq") and _DAY.fullmatch(value):
        # A day fits every time on it.
        selection.tests.append(lambda row: str(row.get(found)).startswith(value))
        return True
    if operator in (None, "eq") and found != "id":
        selection.equal.append((found, value))
        return True
    chosen = compare(operator or "eq", value)
    selection.tests.append(lambda row: chosen(row.get(found)))
    return True


def _particular(account: Account, test: Callable[[Account, Row, str], bool], value: str) -> Test:
    return lambda row: test(account, row, value)


def _by_id(orders: list[tuple[str, bool]]) -> bool:
    return orders[0][0] == "id"


def _restrict(selection: Selection, keys: Iterable[int]) -> None:
    found = set(keys)
    selection.among = found if selection.among is None else selection.among & found


def _sorter(account: Account, resource: Resource, name: str, searched: str) -> Callable[[Row], Any]:
    particular = account.traits(resource).orders.get(name)
    if particular is not None:
        return lambda row: particular(account, row)
    if name == "weight":
        text = next((one for one in ("tag", "name", "title") if one in resource.fields), "id")

        def weight(row: Row) -> int:
            value = str(row.get(text)).casefold()
            return 0 if value == searched else 1 if value.startswith(searched) else 2

        return weight
    return lambda row: rank(row.get(name))


def rank(value: object) -> tuple[int, float, str]:
    """What a value sorts by: numbers by their value and before texts, texts by their letters without their case."""
    text = "" if value is None else str(value).casefold()
    try:
        return (0, float(text), text)
    except ValueError:
        return (1, 0.0, text)


def integer(text: str) -> int:
    """A number as the API's database reads it from a text: what is no number is 0."""
    return int(text) if text.isdecimal() and text.isascii() else 0


def _bare(name: str) -> str:
    return name.lower().replace("_", "").replace("-", "")
