"""What the types of a model's fields say of JSON: how it is read and written, and what of other JSON fits."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from types import ModuleType, UnionType
from typing import Any, ForwardRef, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from . import dates
from .types import JSON, UNSET, Model, keys_of

Change = Callable[[Any], Any]


class Plan(NamedTuple):
    """How a model is read and written.

    Args:
        names: the attribute of each declared key of the JSON object.
        readers: what makes models and moments of JSON, by key; all other values stay as they come.
        writers: what makes JSON of them, by key.
        read_more: the same for each undeclared key; None where those stay as they come.
        write_more: the same for each undeclared key.
    """

    names: dict[str, str]
    readers: tuple[tuple[str, Change], ...]
    writers: tuple[tuple[str, Change], ...]
    read_more: Change | None
    write_more: Change | None


def plan_of(model: type[Model[Any]]) -> Plan:
    """Find out how a model is read and written, from the types of its fields."""
    declared = {field.key or name: name for name, field in model._declared.items()}
    readers: list[tuple[str, Change]] = []
    writers: list[tuple[str, Change]] = []
    hints = get_type_hints(model) if _needs_reading(model) else {}
    for key, name in declared.items():
        kinds = members(hints.get(name, str))
        if (read := _reader(kinds)) is not None:
            readers.append((key, read))
        if (write := _writer(kinds, f"{model.__name__}.{name}", model._declared[name].encode)) is not None:
            writers.append((key, write))
    more = others_of(model)
    read_more, write_more = _reader(more), _writer(more, f"{model.__name__}[...]")
    return Plan(declared, tuple(readers), tuple(writers), read_more, write_more)


def _needs_reading(model: type[Model[Any]]) -> bool:
    """Whether a field may hold a model or a moment; evaluating all types of a row that has none takes a while."""
    for base in model.__mro__:
        if issubclass(base, Model) and base is not Model:
            module = vars(sys.modules[base.__module__])
            for annotation in base.__annotations__.values():
                if not isinstance(annotation, str):
                    return True
                for word in re.findall(r"\w+", annotation):
                    named = module.get(word)
                    if isinstance(named, ModuleType) or (isinstance(named, type) and issubclass(named, Model | date)):
                        return True
    return False


def others_of(model: type[Model[Any]]) -> tuple[Any, ...]:
    """Return the types that the values of undeclared keys may have."""
    for base in model.__mro__:
        for origin in getattr(base, "__orig_bases__", ()):
            if get_origin(origin) is Model:
                (kind,) = get_args(origin)
                module = vars(sys.modules[base.__module__])
                return members(eval(kind.__forward_arg__, module) if isinstance(kind, ForwardRef) else kind)  # noqa: S307
    return members(JSON)


def _reader(kinds: tuple[Any, ...]) -> Change | None:
    """What makes of a JSON value what the types say, where it is of that kind of JSON; None where all stays as it is.

    Of several models an object becomes the first whose required keys it has, or else the first.
    """
    by_type: dict[type, Change] = {}
    models = [kind for kind in kinds if is_model(kind)]
    if models:
        by_type[dict] = models[0].from_dict if len(models) == 1 else partial(_first_fitting, models)
    for kind in kinds:
        if is_list(kind) and list not in by_type and (read := _reader(members(*get_args(kind)))) is not None:
            by_type[list] = partial(_read_all, read)
    moments = [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, date)]
    if moments:
        by_type[str] = partial(_read_moment, [_MOMENTS[kind] for kind in moments])
    if not by_type:
        return None
    if len(by_type) == 1:
        [(only, change)] = by_type.items()
        return lambda value: change(value) if type(value) is only else value
    return lambda value: by_type[type(value)](value) if type(value) in by_type else value


def _first_fitting(models: list[type[Model[Any]]], value: dict[str, Any]) -> Model[Any]:
    fitting = (model for model in models if required_of(model) <= value.keys())
    return next(fitting, models[0]).from_dict(value)


def _read_all(read: Change, items: list[Any]) -> list[Any]:
    return [read(item) for item in items]


_MOMENTS: dict[type, Change] = {datetime: dates.read_datetime, date: dates.read_date}


def _read_moment(readers: list[Change], text: str) -> Any:
    for read in readers:
        if (moment := read(text)) is not text:
            return moment
    return text


def _writer(kinds: tuple[Any, ...], place: str, encode: str | None = None) -> Change | None:
    """What makes JSON of a value; None where all stays as it is."""
    moments = {kind for kind in _flat(kinds) if isinstance(kind, type) and issubclass(kind, date)}
    models = [kind for kind in _flat(kinds) if is_model(kind)]
    if encode is None and not moments and not models:
        return None

    def write(value: Any) -> Any:
        if isinstance(value, Model):
            return value.to_dict()
        if isinstance(value, list | tuple):
            written = [write(item) for item in value]
            return multiselect(written, place) if encode == "multiselect" else written
        if len(models) == 1 and type(value) is dict:
            return models[0].from_dict(value).to_dict()
        if isinstance(value, date) and moments:
            as_moment = isinstance(value, datetime) or date not in moments
            return (dates.write_datetime if as_moment and datetime in moments else dates.write_date)(value, place)
        return value

    return write


def multiselect(values: Sequence[object], place: str) -> str:
    """The choices of a multiple-choice field as the API writes them, `||Red||Blue||`.

    Raises:
        InvalidRequestError: when a choice is no text, or holds what stands between two of them.
    """
    from .errors import InvalidRequestError

    for value in values:
        if not isinstance(value, str) or "||" in value:
            raise InvalidRequestError(f"{place}: each choice must be text without '||', and one is {value!r}")
    return f"||{'||'.join(map(str, values))}||" if values else ""


def is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Model)


def is_list(kind: Any) -> bool:
    return get_origin(kind) in (list, Sequence)


def _flat(kinds: tuple[Any, ...]) -> list[Any]:
    """The types, and those of lists among them, however deep."""
    return [
        part for kind in kinds for part in (_flat(members(*get_args(kind))) if is_list(kind) else [kind])
    ]


def required_of(model: type[Model[Any]]) -> set[str]:
    """Return the keys that a model's JSON object must have."""
    return {field.key or name for name, field in model._declared.items() if field.is_required}


def fitting(model: type[Model[Any]], source: Mapping[str, object]) -> dict[str, object]:
    """Return what of a JSON object a model declares and can hold.

    Args:
        model: the model to be.
        source: a JSON object; where a model only wraps another one, the wrapped object does too.
    """
    keys, kinds = keys_of(model), kinds_of(model)
    found = {key: _fit(source[key], kinds[name]) for key, name in keys.items() if key in source}
    others = others_of(model)
    anything = is_anything(others)
    if not anything or not keys:
        rest = {key: value for key, value in source.items() if key not in keys}
        found |= {key: value if anything else _fit(value, others) for key, value in rest.items()}
    found = {key: value for key, value in found.items() if value is not UNSET}
    if not found and len(keys) == 1:
        [(key, name)] = keys.items()
        wrapped = kinds[name][0]
        if is_model(wrapped):
            return {key: fitting(wrapped, source)}
    return found


_known: dict[type, dict[str, tuple[Any, ...]]] = {}


def kinds_of(model: type[Model[Any]]) -> dict[str, tuple[Any, ...]]:
    """Return the types that each attribute may have."""
    if model not in _known:
        hints = get_type_hints(model)
        _known[model] = {name: members(hints[name]) for name in model.__match_args__}
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
    """Return a list of which every item fits; UNSET where no object does.

    Raises:
        InvalidRequestError: when objects fit and other items do not: the objects would be lost without a word.
    """
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
    # A reply spells "Positive" as POSITIVE, and 1 as "1"; the empty text says that there is none.
    found = {str(word).casefold(): word for word in words}.get(str(value).casefold(), value)
    return found if type(found) in map(type, words) and (found != "" or found in words) else UNSET


def _moment(text: str, kind: type[date]) -> Any:
    if kind is date:
        return text if isinstance(dates.read_date(text), date) else UNSET
    moment = dates.parse(text, "")  # no zone is called so: which moment a text without an offset means, is not known
    return UNSET if moment is None else moment.isoformat()
