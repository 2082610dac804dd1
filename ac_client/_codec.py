"""How models are read from JSON and written as JSON, found out from their fields' types when a class is first used."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from types import UnionType
from typing import Any, Literal, NamedTuple, TypeAlias, Union, get_args, get_origin, get_type_hints

import attrs

from .errors import InvalidRequestError
from .types import UNSET, Flag, Model, plan_of

Change: TypeAlias = Callable[[Any], Any]
Reader: TypeAlias = Callable[[type[Any], dict[str, Any]], Any]
_MOST_SHAPES, _MOST_KEYS = 64, 200  # what is more is read by the slower way, and not kept
_NO, _YES = Flag("0"), Flag("1")


def is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Model)


def is_list(kind: Any) -> bool:
    return get_origin(kind) in (list, Sequence)


def is_anything(kinds: tuple[Any, ...]) -> bool:
    """Whether any JSON is allowed: an object of an undeclared shape is only among the types of JSON as a whole."""
    return any(get_origin(kind) in (dict, Mapping) for kind in kinds)


def members(hint: Any) -> tuple[Any, ...]:
    """The types that a type may stand for."""
    if get_origin(hint) in (Union, UnionType):
        return tuple(member for part in get_args(hint) for member in members(part))
    return (hint,)


def flat(kinds: tuple[Any, ...]) -> list[Any]:
    """The types, and those of lists among them, however deep."""
    return [part for kind in kinds for part in (flat(members(*get_args(kind))) if is_list(kind) else [kind])]


def scalars(kinds: tuple[Any, ...]) -> frozenset[type]:
    """The types whose values need no second look. What word is a right one, the server knows: it may be a newer one."""
    words = [type(word) for kind in kinds if get_origin(kind) is Literal for word in get_args(kind)]
    return frozenset([*words, *(kind for kind in kinds if isinstance(kind, type) and not is_model(kind))])


class Field(NamedTuple):
    """How one field of a model is read and written."""

    key: str
    name: str
    default: Any  # where the key is absent; attrs.NOTHING where it is always there
    metadata: Mapping[str, Any]  # what else the OpenAPI document says of it
    kinds: tuple[Any, ...]  # the types that it may have
    scalars: frozenset[type]  # those whose values always fit
    read: Change | None  # what makes a model, a moment or a flag of JSON; None where the value stays as it comes
    write: Change | None

    @property
    def is_required(self) -> bool:
        return self.default is attrs.NOTHING


class Plan:
    """How a model is read and written: its fields by key, and the types of `additional_properties` in `others`."""

    def __init__(self, model: type[Model[Any]]) -> None:
        hints = get_type_hints(model)
        self.fields: dict[str, Field] = {}
        for field in attrs.fields(model):
            if field.name != "additional_properties":
                key, name, kinds = field.metadata.get("key", field.name), field.name, members(hints[field.name])
                write = _writer(kinds, f"{model.__name__}.{name}", field.metadata.get("encode"))
                self.fields[key] = Field(
                    key, name, field.default, field.metadata, kinds, scalars(kinds), _reader(kinds), write
                )
        self.others = members(get_args(hints["additional_properties"])[1])
        self._read_other = _reader(self.others)
        self._write_other = _writer(self.others, f"{model.__name__}[...]")
        self._shapes: dict[tuple[str, ...], Reader | None] = {}

    def read(self, cls: type[Any], source: dict[str, Any]) -> Any:
        """Make a model of a JSON object. A function is compiled for keys that come again, as in the rows of a page."""
        keys = tuple(source)
        read = self._shapes.get(keys)
        if read is None and keys in self._shapes:
            read = self._shapes[keys] = self._compiled(keys)
        if read is not None:
            return read(cls, source)
        if len(self._shapes) < _MOST_SHAPES and len(keys) <= _MOST_KEYS:
            self._shapes[keys] = None
        model = object.__new__(cls)
        values: dict[str, Any] = {"additional_properties": {}}
        for key, value in source.items():
            field = self.fields.get(key)
            change = self._read_other if field is None else field.read
            place, name = (values["additional_properties"], key) if field is None else (values, field.name)
            place[name] = value if change is None else change(value)
        model.__setstate__(values)
        return model

    def _compiled(self, keys: tuple[str, ...]) -> Reader:
        """The same for objects with just these keys: one statement a field, without lookups."""
        names: dict[str, Any] = {"new": object.__new__, "came": frozenset(keys), "UNSET": UNSET, "no": _NO, "yes": _YES}
        lines = ["def read(cls, source):", "    model = new(cls)", "    model._came = came"]
        if keys:
            lines += [f"    {''.join(f'v{at}, ' for at in range(len(keys)))}= source.values()"]
        others: list[str] = []
        for at, key in enumerate(keys):
            field = self.fields.get(key)
            change = names[f"read{at}"] = self._read_other if field is None else field.read
            value = f"v{at}" if change is None else f"read{at}(v{at})"
            if change is _read_flag:
                value = f"no if v{at} == '0' else yes if v{at} == '1' else {value}"
            if field is None:
                others.append(f"{key!r}: {value}")
            else:
                lines.append(f"    model.{field.name} = {value}")
        for field in self.fields.values():
            if field.key not in keys and not field.is_required:
                lines.append(f"    model.{field.name} = {field.default!r}")
        lines += [f"    model.additional_properties = {{{', '.join(others)}}}", "    return model"]
        exec("\n".join(lines), names)  # noqa: S102 - as attrs makes its methods; keys are quoted, names are identifiers
        read: Reader = names["read"]
        return read

    def items(self, model: Model[Any]) -> Iterator[tuple[Field, Any]]:
        """The fields that the model's JSON object has, with their values."""
        for key, field in self.fields.items():
            value = getattr(model, field.name, UNSET)
            if value is UNSET or (value is None and field.default is None and key not in getattr(model, "_came", ())):
                continue
            yield field, value

    def write(self, model: Model[Any]) -> dict[str, Any]:
        """Make a JSON object of a model."""
        values = {field.key: value if field.write is None else field.write(value) for field, value in self.items(model)}
        for key, value in model.additional_properties.items():
            values[key] = value if self._write_other is None else self._write_other(value)
        return values


def _read_flag(value: Any) -> Any:
    """The flag that a text is; any other value as it is."""
    return Flag(value) if type(value) is str else value


def _reader(kinds: tuple[Any, ...]) -> Change | None:
    """What makes a model, a moment or a flag of a JSON value, or a list of them; None where all stays as it is."""
    by_type: dict[type, Change] = {}
    for kind in kinds:
        if kind is Flag:
            return _read_flag
        if is_model(kind):
            by_type[dict] = kind.from_dict
        elif is_list(kind):
            items = members(*get_args(kind))
            if len(items) == 1 and is_model(items[0]):
                by_type[list] = partial(_read_rows, items[0])
            elif read := _reader(items):
                by_type[list] = partial(_read_list, read)
        elif isinstance(kind, type) and issubclass(kind, date):
            by_type[str] = partial(read_moment, kind=kind)
    if list in by_type:
        by_type.setdefault(dict, partial(_read_gaps, by_type[list]))
    return (lambda value: by_type[type(value)](value) if type(value) in by_type else value) if by_type else None


def _read_list(read: Change, items: list[Any]) -> list[Any]:
    return [read(item) for item in items]


def _read_rows(model: type[Model[Any]], items: list[Any]) -> list[Any]:
    read = plan_of(model).read
    return [read(model, item) if type(item) is dict else item for item in items]


class _Gapped(list[Any]):
    """A list that came as an object by index or id, which is how PHP writes one with gaps; it is written so, too."""

    keys: tuple[str, ...] = ()


def _read_gaps(read: Change, value: dict[str, Any]) -> Any:
    if not value or not all(key.isdecimal() and type(item) is dict for key, item in value.items()):
        return value
    items = _Gapped(read([*value.values()]))
    items.keys = tuple(value)
    return items


def read_moment(text: str, kind: type[date]) -> date | str:
    """Return the day or aware `datetime` whose `isoformat()` is the text; the text itself where there is none."""
    try:
        moment = kind.fromisoformat(text)
    except ValueError:
        return text
    return moment if moment.isoformat() == text and getattr(moment, "tzinfo", kind) is not None else text


def _writer(kinds: tuple[Any, ...], place: str, encode: str | None = None) -> Change | None:
    """What makes JSON of a value; None where all stays as it is."""
    moments = [kind for kind in flat(kinds) if isinstance(kind, type) and issubclass(kind, date)]
    models = [kind for kind in flat(kinds) if is_model(kind)]
    if encode is None and not moments and not models:
        return None

    def write(value: Any) -> Any:
        if isinstance(value, Model):
            return value.to_dict()
        if encode and isinstance(value, list | tuple) and value and all(isinstance(item, str) for item in value):
            return f"||{'||'.join(value)}||"
        if isinstance(value, list | tuple):
            items = [write(item) for item in value]
            if isinstance(value, _Gapped) and len(items) == len(value.keys):
                return dict(zip(value.keys, items, strict=True))
            return items
        if models and type(value) is dict:
            return models[0].from_dict(value).to_dict()
        return _write_moment(value, moments, place) if isinstance(value, date) and moments else value

    return write


def _write_moment(value: date, kinds: list[type[date]], place: str) -> str:
    is_moment = isinstance(value, datetime) and value.utcoffset() is not None
    if (is_moment and datetime in kinds) or (not isinstance(value, datetime) and date in kinds):
        return value.isoformat()
    wanted = "a date" if date in kinds else "a datetime with an offset, such as datetime.now(UTC)"
    raise InvalidRequestError(f"{place} takes {wanted}, and is the {type(value).__name__} {value}")
