"""What the types of a model's fields say of JSON: how it is read and written, and what of other JSON fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import UnionType
from typing import Any, ForwardRef, Literal, Union, get_args, get_origin, get_type_hints

from . import dates
from .types import UNSET, Model, plan_of


def is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Model)


def is_list(kind: Any) -> bool:
    return get_origin(kind) in (list, Sequence)


def flat(kinds: tuple[Any, ...]) -> list[Any]:
    """The types, and those of lists among them, however deep."""
    return [part for kind in kinds for part in (flat(members(*get_args(kind))) if is_list(kind) else [kind])]


def fitting(model: type[Model[Any]], source: Mapping[str, object]) -> dict[str, object]:
    """What of a JSON object a model declares and can hold; a model that only wraps another takes its object too."""
    kinds, fields = kinds_of(model), plan_of(model).fields
    found = {
        key: _fit(source[key], kinds[field.name])
        for key, field in fields.items()
        if key in source and not (source[key] == "" and field.metadata.get("omit_empty"))
    }
    others = kinds["additional_properties"]
    anything = is_anything(others)
    if not anything or not fields:
        rest = {key: value for key, value in source.items() if key not in fields}
        found |= {key: value if anything else _fit(value, others) for key, value in rest.items()}
    found = {key: value for key, value in found.items() if value is not UNSET}
    if not found and len(fields) == 1:
        [(key, field)] = fields.items()
        wrapped = kinds[field.name][0]
        if is_model(wrapped):
            return {key: fitting(wrapped, source)}
    return found


_known: dict[type, dict[str, tuple[Any, ...]]] = {}


def kinds_of(model: type[Model[Any]]) -> dict[str, tuple[Any, ...]]:
    """Return the types that each attribute may have; under `additional_properties`, those that are in there."""
    if model not in _known:
        hints = get_type_hints(model)
        kinds = {name: members(hints[name]) for name in model.__match_args__}
        _known[model] = kinds | {"additional_properties": members(get_args(hints["additional_properties"])[1])}
    return _known[model]


def is_anything(kinds: tuple[Any, ...]) -> bool:
    """Whether any JSON is allowed: an object of an undeclared shape is only among the types of JSON as a whole."""
    return any(get_origin(kind) in (dict, Mapping) for kind in kinds)


def members(hint: Any) -> tuple[Any, ...]:
    """Return the types that a type may stand for."""
    if get_origin(hint) in (Union, UnionType):
        return tuple(member for part in get_args(hint) for member in members(part))
    return (hint,)


def _fit(value: Any, kinds: tuple[Any, ...]) -> Any:
    """Return the value as one of the types has it in JSON; UNSET where none can hold it."""
    for kind in kinds:
        if (found := _as(value, kind)) is not UNSET:
            return found
    if isinstance(value, dict) and value and all(isinstance(item, dict) for item in value.values()):
        return _fit([*value.values()], kinds)  # PHP writes a list with gaps so
    if str in kinds and type(value) is int:
        return str(value)
    if bool in kinds and type(value) in (int, str) and value in (0, 1, "0", "1"):
        return bool(int(value))
    return _number(value) if int in kinds and isinstance(value, str) else UNSET


def _number(text: str) -> Any:
    """Return the whole number that is written so; UNSET where none is."""
    try:
        number = int(text)
    except ValueError:
        return UNSET
    return number if str(number) == text else UNSET


def _as(value: Any, kind: Any) -> Any:
    if isinstance(kind, ForwardRef) or (get_origin(kind) in (dict, Mapping) and isinstance(value, dict)):
        return value  # any JSON
    if get_origin(kind) is Literal:
        return _word(value, get_args(kind))
    if is_list(kind) and isinstance(value, list):
        return _list(value, members(*get_args(kind)))
    plain = isinstance(kind, type)
    if plain and issubclass(kind, Model) and isinstance(value, dict):
        return fitting(kind, value)
    if plain and issubclass(kind, date) and isinstance(value, str):
        return _moment(value, kind)
    fits = plain and isinstance(value, (int, float) if kind is float else kind)
    return value if fits and isinstance(value, bool) <= (kind is bool) else UNSET


def _list(value: list[Any], kinds: tuple[Any, ...]) -> Any:
    """A list of which every item fits; UNSET where no object does. Some objects must not be lost without a word."""
    items = [_fit(item, kinds) for item in value]
    odd = next((item for item, fit in zip(value, items, strict=True) if fit is UNSET), UNSET)
    if odd is UNSET:
        return items
    if any(isinstance(item, dict) for item in items):
        from .errors import InvalidRequestError

        raise InvalidRequestError(f"a list of objects holds {odd!r} too, which the request has no place for")
    return UNSET


def _word(value: Any, words: tuple[Any, ...]) -> Any:
    """Return the word of a list; a word that is not in it too, for whether that is right the server knows."""
    # A response spells "Positive" as POSITIVE, and 1 as "1"; the empty text says that there is none.
    found = {str(word).casefold(): word for word in words}.get(str(value).casefold(), value)
    return found if type(found) in map(type, words) and (found != "" or found in words) else UNSET


def _moment(text: str, kind: type[date]) -> Any:
    if kind is date:
        return text if isinstance(dates.read_date(text), date) else UNSET
    moment = dates.parse(text, "")  # no zone is called so: which moment a text without an offset means, is not known
    return UNSET if moment is None else moment.isoformat()
