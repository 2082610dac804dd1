"""What the difference between two surfaces means to callers, a line of Markdown each."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from tools.surface import Function, Part, Surface, members

ThingT = TypeVar("ThingT")

# What an operation may declare besides its address, and what it means that it changed.
BEHAVIOUR = {
    "repeat": "when it may be sent again after an unknown outcome",
    "root": "the API root",
    "auth": "how the token travels",
    "failure_list": "the key that reports a failure within a success",
    "paging": "how it is paged",
    "envelope": "the key that a success must have",
}


@dataclass(frozen=True)
class Change:
    """One difference.

    Args:
        text: what changed, as Markdown.
        breaking: whether code that was right before may fail now, at run time or under a type checker.
    """

    text: str
    breaking: bool = False


def compare(old: Surface, new: Surface) -> list[Change]:
    """Return every difference that a caller can see, breaking ones first."""
    functions = _pair(
        list(old.functions.values()), list(new.functions.values()), (lambda function: function.name, _address)
    )
    renamed = _renamed_models(old, new, functions.both)
    old = _under_new_names(old, renamed)
    changes = [Change(f"`{function.dotted}` (`{function.name}`) was removed.", True) for function in functions.gone]
    changes += [
        Change(f"`{function.dotted}` (`{function.name}`) is new: `{_request(function)}`.")
        for function in functions.added
    ]
    for before, after in sorted(functions.both, key=lambda pair: pair[1].dotted):
        changes += _function(old.functions[before.name], after)
    changes += _models(old, new, renamed)
    return sorted(changes, key=lambda change: not change.breaking)


# --------------------------------------------------------------------------------------------------------- pairing


@dataclass(frozen=True)
class _Pairs(Generic[ThingT]):
    both: list[tuple[ThingT, ThingT]]
    gone: list[ThingT]
    added: list[ThingT]


def _pair(
    old: Sequence[ThingT], new: Sequence[ThingT], keys: Sequence[Callable[[ThingT], Hashable | None]]
) -> _Pairs[ThingT]:
    """Pair what has the same first key, then among the rest the same second key, and so on.

    A key that is None, or that several of one side share, pairs nothing: a guess would hide a removal.
    """
    both: list[tuple[ThingT, ThingT]] = []
    gone, added = list(old), list(new)
    for key in keys:
        before, after = (Counter(key(thing) for thing in side) for side in (gone, added))
        shared = {value for value in before if value is not None and before[value] == after[value] == 1}
        partners = {key(thing): thing for thing in added}
        both += [(thing, partners[key(thing)]) for thing in gone if key(thing) in shared]
        gone = [thing for thing in gone if key(thing) not in shared]
        added = [thing for thing in added if key(thing) not in shared]
    return _Pairs(both, gone, added)


def _request(function: Function) -> str:
    """Method and path, as openapi.yaml has them."""
    return " ".join(ast.literal_eval(function.declared[key]) for key in ("method", "path"))


def _address(function: Function) -> tuple[str, str | None]:
    """Method, path and root, whatever the path's parameters are called."""
    return re.sub(r"{\w+}", "{}", _request(function)), function.declared.get("root")


def _renamed_models(old: Surface, new: Surface, functions: Sequence[tuple[Function, Function]]) -> dict[str, str]:
    """Old names to new ones: the same function takes or returns it, or it holds the same."""
    gone, added = old.models.keys() - new.models.keys(), new.models.keys() - old.models.keys()
    renamed = {
        one: other
        for before, after in functions
        for one, other in ((before.body, after.body), (before.response, after.response))
        if one in gone and other in added
    }
    rest = _pair(
        sorted(gone - renamed.keys()),
        sorted(added - set(renamed.values())),
        [lambda name: _shape((old if name in gone else new).models[name])],
    )
    return {**renamed, **dict(rest.both)}


def _shape(parts: Sequence[Part]) -> Hashable | None:
    """What a model is by its fields alone; None for one without."""
    return tuple(sorted((part.wire, part.type, part.required) for part in parts)) if len(parts) > 1 else None


def _under_new_names(surface: Surface, renamed: Mapping[str, str]) -> Surface:
    """The surface as if its models had borne their new names already."""
    if not renamed:
        return surface
    pattern = re.compile(rf"\b({'|'.join(map(re.escape, renamed))})\b")

    def put(text: str) -> str:
        return pattern.sub(lambda match: renamed[match[1]], text)

    def parts(given: Sequence[Part]) -> tuple[Part, ...]:
        return tuple(replace(part, type=put(part.type)) for part in given)

    functions = {
        name: replace(
            function,
            parts=parts(function.parts),
            body=function.body and put(function.body),
            response=put(function.response),
        )
        for name, function in surface.functions.items()
    }
    return Surface(functions, {renamed.get(name, name): parts(fields) for name, fields in surface.models.items()})


# ------------------------------------------------------------------------------------------------------- functions


def _function(old: Function, new: Function) -> Iterator[Change]:
    name = f"`{new.dotted}`"
    if (old.dotted, old.name) != (new.dotted, new.name):
        yield Change(f"`{old.dotted}` (`{old.name}`) is now {name} (`{new.name}`).", True)
    if _address(old)[0] != _address(new)[0]:
        yield Change(f"{name} sends `{_request(new)}` instead of `{_request(old)}`.")
    yield from _parts(f"Parameter `%s` of {name}", old.parts, new.parts, sent=True, returned=False)
    places = [[part.name for part in side.parts if part.wire.startswith("path ")] for side in (old, new)]
    if places[0] != places[1] and sorted(places[0]) == sorted(places[1]):
        yield Change(f"{name} takes its path parameters in another order: `{', '.join(places[1])}`.", True)
    if old.body != new.body:
        bodies = [f"`{side.body}`" if side.body else "no body" for side in (old, new)]
        yield Change(f"{name} takes {bodies[1]} instead of {bodies[0]}.", True)
    if old.response != new.response:
        yield Change(f"{name} returns `{new.response}` instead of `{old.response}`.", True)
    yield from _declared(name, old.declared, new.declared)
    yield from _deprecated(name, old.note, new.note)


def _declared(name: str, old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Change]:
    if ("paging" in old) != ("paging" in new):
        yield Change(f"{name} is {'now' if 'paging' in new else 'no longer'} a pager.", True)
        return
    if "paging" in new and (most := _limit(new)) != (before := _limit(old)):
        # A pager refuses a limit over the operation's own.
        yield Change(f"{name} gives at most {most} rows a page instead of {before}.", most < before)
    for key, meaning in BEHAVIOUR.items():
        values = [re.sub(r"(, )?limit=\d+", "", side.get(key, "the default")) for side in (old, new)]
        if values[0] != values[1]:
            yield Change(f"{name}: {meaning} changed from `{values[0]}` to `{values[1]}`.")


def _limit(declared: Mapping[str, str]) -> int:
    found = re.search(r"limit=(\d+)", declared["paging"])
    return int(found[1]) if found else 100


# ---------------------------------------------------------------------------------------------------------- models


def _models(old: Surface, new: Surface, renamed: Mapping[str, str]) -> Iterator[Change]:
    for before, after in sorted(renamed.items()):
        yield Change(f"The model `{before}` is now `{after}`.", True)
    if gone := sorted(old.models.keys() - new.models.keys()):
        yield Change(f"Models were removed: {_listed(gone)}.", True)
    if added := sorted(new.models.keys() - old.models.keys()):
        yield Change(f"Models are new: {_listed(added)}.")
    for model in sorted(old.models.keys() & new.models.keys()):
        sent, returned = new.sent_by.get(model, []), new.returned_by.get(model, [])
        users = [
            f"{verb} by {_listed([user.dotted for user in found])}"
            for verb, found in (("sent", sent), ("returned", returned))
            if found
        ]
        where = f" ({'; '.join(users)})" if users else ""
        label = f"Field `%s` of `{model}`{where}"
        # A model that no call reaches, such as that of an error's body, is only read.
        yield from _parts(
            label, old.models[model], new.models[model], sent=bool(sent), returned=bool(returned) or not sent
        )


def _listed(names: Sequence[str], most: int = 4) -> str:
    shown = ", ".join(f"`{name}`" for name in names[:most])
    return shown if len(names) <= most else f"{shown} and {len(names) - most} more"


# ----------------------------------------------------------------------------------------- parameters and fields


def _parts(label: str, old: Sequence[Part], new: Sequence[Part], *, sent: bool, returned: bool) -> Iterator[Change]:
    keys: list[Callable[[Part], Hashable | None]] = [
        lambda part: part.wire,
        lambda part: part.name,
        # What reads the same is the same under another name.
        lambda part: (part.type, part.required, part.note) if part.note else None,
    ]
    pairs = _pair(old, new, keys)
    for part in pairs.gone:
        yield Change(f"{label % part.name} was removed.", True)
    for part in pairs.added:
        needed = part.required and sent
        yield Change(f"{label % part.name} is new{' and required' if needed else ''}: `{part.type}`.", needed)
    for before, after in pairs.both:
        if before.name != after.name:
            yield Change(f"{label % before.name} is now `{after.name}`.", True)
        elif before.wire != after.wire:
            yield Change(f"{label % after.name} is `{after.wire}` to the API instead of `{before.wire}`.")
        if before.required != after.required:
            word = "required" if after.required else "optional"
            yield Change(f"{label % after.name} is {word} now.", sent if after.required else returned)
        if set(members(before.type)) != set(members(after.type)):
            narrower = not _covered(before.type, after.type)
            wider = not _covered(after.type, before.type)
            breaking = (sent and narrower) or (returned and wider)
            yield Change(f"{label % after.name} is `{after.type}` instead of `{before.type}`.", breaking)
        yield from _deprecated(label % after.name, before.note, after.note)


def _covered(annotation: str, by: str) -> bool:
    """Whether every value of one type is a value of the other, as far as the annotations show."""
    known = set(members(by))
    return known & {"JSON", "object"} != set() or all(
        member in known or (member[0] in "'\"" and "str" in known) or (member == "int" and "float" in known)
        for member in members(annotation)
    )


def _deprecated(label: str, old: str, new: str) -> Iterator[Change]:
    """The word `Deprecated` at the start of a sentence is how openapi.yaml says it, for it reaches every editor."""
    found = re.search(r"\bDeprecated\b.*", new, re.DOTALL)
    if found and "Deprecated" not in old:
        yield Change(f"{label}: {' '.join(found[0].split())}")
