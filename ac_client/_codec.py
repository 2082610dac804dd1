"""How models are read from JSON and written as JSON: one function each, compiled when a class first needs it."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from types import ModuleType
from typing import Any, Final, NamedTuple, get_args

import attrs

from . import dates
from ._coerce import flat, is_list, is_model, kinds_of, members
from .types import UNSET, Flag, Model, plan_of

Change = Callable[[Any], Any]


class Field(NamedTuple):
    """How one field of a model is read and written.

    Args:
        key: in the JSON object.
        name: the attribute.
        default: what it is where the key is absent; `attrs.NOTHING` where the key is always there.
        metadata: what else the OpenAPI document says of it.
        read: what makes a model, a moment or a flag of JSON; None where the value stays as it comes.
        write: what makes JSON of it.
    """

    key: str
    name: str
    default: Any
    metadata: Any
    read: Change | None
    write: Change | None

    @property
    def is_required(self) -> bool:
        return self.default is attrs.NOTHING

    def is_set(self, model: Model[Any]) -> bool:
        """Whether the model's JSON object has the field."""
        value = getattr(model, self.name, UNSET)
        return value is not UNSET and (
            value is not None or self.default is not None or self.key in getattr(model, "_came", ())
        )


class Plan(NamedTuple):
    """How a model is read and written.

    Args:
        fields: by key of the JSON object.
        read: makes a model of its class and a JSON object.
        write: makes a JSON object of a model.
    """

    fields: dict[str, Field]
    read: Callable[[type[Any], dict[str, Any]], Any]
    write: Callable[[Any], dict[str, Any]]


def compiled(model: type[Model[Any]]) -> Plan:
    """Find out how a model is read and written, from its attrs fields and their types."""
    known = kinds_of(model) if _needs_types(model) else {}
    fields: dict[str, Field] = {}
    more: tuple[Change | None, Change | None] = None, None
    for field in attrs.fields(model):
        kinds, place = known.get(field.name, (str,)), f"{model.__name__}.{field.name}"
        if field.name == "additional_properties":
            more = _reader(kinds), _writer(kinds, f"{model.__name__}[...]")
            continue
        read = _read_flag if "Flag" in str(field.type) else _reader(kinds)
        write = _writer(kinds, place, field.metadata.get("encode"))
        key = field.metadata.get("key", field.name)
        fields[key] = Field(key, field.name, field.default, field.metadata, read, write)
    return Plan(fields, _compile_read(fields, more[0]), _compile_write(fields, more[1]))


def _needs_types(model: type[Model[Any]]) -> bool:
    """Whether a field may hold a model or a moment; evaluating all types of a row that has none takes a while."""
    for base in model.__mro__:
        if issubclass(base, Model) and base is not Model:
            module = vars(sys.modules[base.__module__])
            for annotation in base.__annotations__.values():
                for word in re.findall(r"\w+", str(annotation)):
                    named = module.get(word)
                    if isinstance(named, ModuleType) or (isinstance(named, type) and issubclass(named, Model | date)):
                        return True
    return False


def _compile_read(fields: dict[str, Field], read_more: Change | None) -> Callable[[type[Any], dict[str, Any]], Any]:
    # One statement a field: a loop over the fields would take three times as long. Rows of a page have the same keys,
    # so what these keys mean is worked out for the first alone.
    lines = [
        "def read(cls, source):",
        "    shape = shapes[0]",
        "    keys = tuple(source)",
        "    if keys != shape[0]:",
        "        shape = shapes[0] = keys, frozenset(keys), tuple([key for key in keys if key not in known])",
        "    model = new(cls)",
        "    model._came = shape[1]",
        "    get = source.get",
    ]
    names: dict[str, Any] = {
        "shapes": [((), frozenset(), ())], "known": frozenset(fields), "new": object.__new__, "UNSET": UNSET,
        "more": read_more, "no": Flag("0"), "yes": Flag("1"),
    }  # fmt: skip
    for number, field in enumerate(fields.values()):
        default = {None: "", UNSET: ", UNSET"}.get(field.default, f", default_{number}")
        names[f"default_{number}"], names[f"read_{number}"] = field.default, field.read
        value = f"source[{field.key!r}]" if field.is_required else f"get({field.key!r}{default})"
        if field.read is _read_flag:
            value = f"no if (v := {value}) == '0' else yes if v == '1' else v if v is None else read_{number}(v)"
        elif field.read is not None:
            value = f"read_{number}({value})"
        if field.is_required:
            lines += ["    try:", f"        model.{field.name} = {value}", "    except KeyError: pass"]
        else:
            lines += [f"    model.{field.name} = {value}"]
    made = "{key: more(source[key]) for key in shape[2]}" if read_more else "{key: source[key] for key in shape[2]}"
    lines += [f"    model.additional_properties = {made} if shape[2] else {{}}", "    return model"]
    return _function("read", lines, names)


def _compile_write(fields: dict[str, Field], write_more: Change | None) -> Callable[[Any], dict[str, Any]]:
    lines = ["def write(model):", "    values = {}", "    came = getattr(model, '_came', ())"]
    names: dict[str, Any] = {"UNSET": UNSET, "more": write_more}
    for number, field in enumerate(fields.values()):
        names[f"write_{number}"] = field.write
        value = "v" if field.write is None else f"write_{number}(v)"
        if field.is_required:
            lines += ["    try:", f"        v = model.{field.name}", "    except AttributeError: pass", "    else:"]
            lines += [f"        if v is not UNSET: values[{field.key!r}] = {value}"]
        elif field.default is None:
            lines += [f"    if (v := model.{field.name}) is not None or {field.key!r} in came:"]
            lines += [f"        values[{field.key!r}] = {value}"]
        else:
            lines += [f"    if (v := model.{field.name}) is not UNSET: values[{field.key!r}] = {value}"]
    more = "{key: more(value) for key, value in model.additional_properties.items()}"
    lines += [f"    values.update({more if write_more else 'model.additional_properties'})", "    return values"]
    return _function("write", lines, names)


def _function(name: str, lines: list[str], names: dict[str, Any]) -> Callable[..., Any]:
    exec("\n".join(lines), names)  # noqa: S102 - as attrs makes its methods; keys are quoted, names are identifiers
    made: Callable[..., Any] = names[name]
    return made


def _read_flag(value: Any) -> Any:
    """The flag that a text is; any other value as it is."""
    return Flag(value) if type(value) is str else value


def _reader(kinds: tuple[Any, ...]) -> Change | None:
    """What makes of a JSON value what the types say, where it is of that kind of JSON; None where all stays as it is.

    Of several models an object becomes the first whose required keys it has, or else the first.
    """
    by_type: dict[type, Change] = {}
    models = [kind for kind in kinds if is_model(kind)]
    if models:
        by_type[dict] = partial(_read_model, models[0]) if len(models) == 1 else partial(_read_fitting, models)
    for kind in kinds:
        if is_list(kind) and list not in by_type:
            items = members(*get_args(kind))
            if len(items) == 1 and is_model(items[0]):
                by_type[list] = partial(_read_models, items[0])
            elif (read := _reader(items)) is not None:
                by_type[list] = partial(_read_all, read)
    moments = [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, date)]
    if moments:
        by_type[str] = partial(_read_moment, [_MOMENTS[kind] for kind in moments])
    if not by_type:
        return None
    return lambda value: by_type[type(value)](value) if type(value) in by_type else value


def _read_model(model: type[Model[Any]], value: dict[str, Any]) -> Any:
    return plan_of(model).read(model, value)


def _read_fitting(models: list[type[Model[Any]]], value: dict[str, Any]) -> Any:
    for model in models:
        if all(field.key in value for field in plan_of(model).fields.values() if field.is_required):
            return _read_model(model, value)
    return _read_model(models[0], value)


def _read_models(model: type[Model[Any]], items: list[Any]) -> list[Any]:
    read = plan_of(model).read
    return [read(model, item) if type(item) is dict else item for item in items]


def _read_all(read: Change, items: list[Any]) -> list[Any]:
    return [read(item) for item in items]


_MOMENTS: Final[dict[type, Change]] = {datetime: dates.read_datetime, date: dates.read_date}


def _read_moment(readers: list[Change], text: str) -> Any:
    for read in readers:
        if (moment := read(text)) is not text:
            return moment
    return text


def _writer(kinds: tuple[Any, ...], place: str, encode: str | None = None) -> Change | None:
    """What makes JSON of a value; None where all stays as it is."""
    moments = {kind for kind in flat(kinds) if isinstance(kind, type) and issubclass(kind, date)}
    models = [kind for kind in flat(kinds) if is_model(kind)]
    if encode is None and not moments and not models:
        return None

    def write(value: Any) -> Any:
        if isinstance(value, Model):
            return value.to_dict()
        if isinstance(value, list | tuple):
            if encode == "multiselect" and value and all(isinstance(item, str) for item in value):
                return f"||{'||'.join(value)}||"
            return [write(item) for item in value]
        if len(models) == 1 and type(value) is dict:
            return models[0].from_dict(value).to_dict()
        if isinstance(value, date) and moments:
            as_moment = isinstance(value, datetime) or date not in moments
            return (dates.write_datetime if as_moment and datetime in moments else dates.write_date)(value, place)
        return value

    return write
