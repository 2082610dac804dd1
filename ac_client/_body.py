"""Request bodies: made from keywords or from what was read, and held against their types before they are sent."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from types import NoneType
from typing import TYPE_CHECKING, Any, Final, ForwardRef, Literal, TypeVar, get_args, get_origin

from . import dates
from ._codec import Field, is_anything, is_list, is_model, members, read_moment
from .errors import InvalidRequestError
from .types import UNSET, Model, Unset, plan_of

if TYPE_CHECKING:
    from .operations import Operation

ModelT = TypeVar("ModelT", bound=Model[Any])


def body_of(request: type[ModelT], wraps: str | None, body: ModelT | Unset, /, **fields: object) -> ModelT:
    """The body that was given, or one made of the fields that were; `wraps` names the field that holds most of them."""
    given = {name: value for name, value in fields.items() if value is not UNSET}
    if not isinstance(body, Unset):
        if given:
            raise InvalidRequestError(f"give either body= or the fields, not both: {', '.join(given)}")
        return body
    if wraps is None:
        return _made(request, given, request)
    inner: Any = next(field.kinds[0] for field in plan_of(request).fields.values() if field.name == wraps)
    beside = {name: given.pop(name) for name in request.__match_args__ if name != wraps and name in given}
    return request(**{wraps: _made(inner, given, request)}, **beside)


def _made(model: type[ModelT], given: dict[str, object], request: type[Model[Any]]) -> ModelT:
    fields = plan_of(model).fields.values()
    if missing := [f"{field.name}=" for field in fields if field.is_required and field.name not in given]:
        verb, them = ("is", "it") if len(missing) == 1 else ("are", "them")
        whole = f"give {them}, or a whole {request.__name__} as body="
        raise InvalidRequestError(f"{' and '.join(missing)} {verb} missing; {whole}")
    return model(**given)


def to_json(operation: Operation[Any], body: object) -> object:
    """The JSON of a body, which must be what the operation takes, with values of the declared types."""
    name, model = operation.name, operation.body or ""
    if body is UNSET:
        return None
    if not model.startswith("list["):
        return _one(model, body, name, "body")
    if isinstance(body, str | Mapping | Model) or not isinstance(body, Sequence) or not body:
        raise InvalidRequestError(f"{name}: body must be a list of {model[5:-1]}, and hold one at least")
    return [_one(model[5:-1], item, name, f"body[{place}]") for place, item in enumerate(body)]


def _one(model: str, body: object, name: str, place: str) -> object:
    # By name, for importing every request's model only to look at it would cost each first call its import.
    if not isinstance(body, Model) or model not in (kind.__name__ for kind in type(body).__mro__):
        package, kind = Model.__module__.rpartition(".")[0], type(body)
        given = kind.__name__ if kind.__name__ != model else f"that of another copy, {kind.__module__}"
        raise InvalidRequestError(f"{name}: {place} must be a {model} of {package}, not {given}; nothing was sent")
    if why := _misfits(body, place):
        raise InvalidRequestError(f"{name}: {why}; nothing was sent")
    return body.to_dict()


_checks: dict[type, tuple[tuple[Field, frozenset[type]], ...]] = {}


def _checks_of(model: type[Model[Any]]) -> tuple[tuple[Field, frozenset[type]], ...]:
    """The fields of a model, each with the types whose values always fit; found out once."""
    if model not in _checks:
        _checks[model] = tuple((field, _scalars(field.kinds)) for field in plan_of(model).fields.values())
    return _checks[model]


def _scalars(kinds: tuple[Any, ...]) -> frozenset[type]:
    # Whether a word is a right one the server knows: it may be newer than the OpenAPI document.
    words = [type(word) for kind in kinds if get_origin(kind) is Literal for word in get_args(kind)]
    return frozenset([*words, *(kind for kind in kinds if kind in (str, int, float, bool, NoneType))])


def _misfits(model: Model[Any], place: str) -> str:
    """Say of the first value of a model that is not of its field's type why; empty where there is none."""
    for field, quick in _checks_of(type(model)):
        value = getattr(model, field.name, UNSET)
        if type(value) in quick or (value is UNSET and not field.is_required):
            continue
        where = f"{place}.{field.name}"
        if value is UNSET:
            return f"{where} is missing"
        many = "encode" in field.metadata
        if many and isinstance(value, list | tuple) and value:
            wrong = [choice for choice in value if not isinstance(choice, str) or "||" in choice]
            why = f"{where}: each choice must be text without '||', and one is {wrong[0]!r}" if wrong else ""
        elif many and (value is None or value == []):
            why = f"{where} cannot be {'None' if value is None else 'an empty list'}; {field.name}='' empties it"
        else:
            why = _misfit(value, field.kinds, where)
        if why:
            return why
    return ""


def _misfit(value: Any, kinds: tuple[Any, ...], where: str) -> str:
    """Say why a value is of none of the types; empty where it is of one."""
    models = [kind for kind in kinds if is_model(kind)]
    if type(value) is dict and models:
        value = models[0].from_dict(value)
    if isinstance(value, Model) and isinstance(value, tuple(models)):
        return _misfits(value, where)
    if is_anything(kinds) or _is_scalar_of(value, kinds):
        return ""
    lists = [kind for kind in kinds if is_list(kind)]
    if isinstance(value, list | tuple) and lists:
        items = members(*get_args(lists[0]))
        return next(filter(None, (_misfit(item, items, f"{where}[{at}]") for at, item in enumerate(value))), "")
    if value is None:
        return f"{where} cannot be None, for nothing says that null empties it; {_wanted(kinds)}"
    shown = f"{type(value).__name__} {value!r}" if isinstance(value, int | float) else f"a {type(value).__name__}"
    return f"{where} cannot be {shown}; {_wanted(kinds)}"


def _is_scalar_of(value: Any, kinds: tuple[Any, ...]) -> bool:
    if type(value) in kinds or type(value) in _scalars(kinds):
        return True
    if isinstance(value, str):
        return str in kinds or any(_moment(value, kind) is not None for kind in (datetime, date) if kind in kinds)
    if isinstance(value, int) and not isinstance(value, bool):
        return int in kinds or float in kinds
    # What is wrong with a moment is said where it is written.
    return isinstance(value, date) and (date in kinds or datetime in kinds)


def _moment(text: str, kind: type[date]) -> str | None:
    """The text that stands for a day, or for a moment with its offset; None where it leaves open which is meant."""
    if kind is date:
        return None if read_moment(text, date) is text else text
    moment = dates.read(text)
    return None if moment is None or moment.tzinfo is None else moment.isoformat()


_WORDS: Final = {
    str: "text", int: "a whole number", float: "a number", bool: "True or False", NoneType: "None",
    datetime: "a datetime with an offset", date: "a date",
}  # fmt: skip


def _wanted(kinds: tuple[Any, ...]) -> str:
    """Say what a field takes."""
    said: list[str] = []
    for kind in kinds:
        if is_list(kind):
            said.append("a list")
        elif get_origin(kind) is Literal:
            said.append(" or ".join(map(repr, get_args(kind))))
        elif kind is not Unset:
            said.append(_WORDS.get(kind, f"a {getattr(kind, '__name__', kind)}"))
    return f"it takes {' or '.join(dict.fromkeys(said))}"


def fitting(model: type[Model[Any]], source: object) -> dict[str, object]:
    """What `Model.of` takes of a source."""
    if not isinstance(source, Model | Mapping):
        raise InvalidRequestError(f"{model.__name__}.of takes a model or a JSON object, not {type(source).__name__}")
    values = source.to_dict() if isinstance(source, Model) else source
    declared = {*plan_of(model).fields, *(plan_of(inner).fields if (inner := _wrapped(model)) else ())}
    if values and declared and not declared & values.keys():
        kind = type(source).__name__
        raise InvalidRequestError(f"{model.__name__}.of: the {kind} has none of its fields, but {', '.join(values)}")
    return _fitting(model, values)


def _wrapped(model: type[Model[Any]]) -> type[Model[Any]] | None:
    """The model of the one field of a model that only wraps another."""
    kinds = [field.kinds[0] for field in plan_of(model).fields.values()]
    return kinds[0] if len(kinds) == 1 and is_model(kinds[0]) else None


def _fitting(model: type[Model[Any]], values: Mapping[str, object]) -> dict[str, object]:
    """What of a JSON object a model declares and can hold."""
    plan = plan_of(model)
    found = {
        key: _fit(values[key], field.kinds)
        for key, field in plan.fields.items()
        if key in values and not (values[key] == "" and field.metadata.get("omit_empty"))
    }
    rest = {key: value for key, value in values.items() if key not in plan.fields}
    if not is_anything(plan.others):
        found |= {key: _fit(value, plan.others) for key, value in rest.items()}
    elif not plan.fields:
        found |= rest
    found = {key: value for key, value in found.items() if value is not UNSET}
    if not found and (inner := _wrapped(model)):
        return {key: _fitting(inner, values) for key in plan.fields}
    return found


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
    if int in kinds and isinstance(value, str) and re.fullmatch(r"0|-?[1-9][0-9]{,18}", value):
        return int(value)
    return UNSET


def _as(value: Any, kind: Any) -> Any:
    if isinstance(kind, ForwardRef) or (get_origin(kind) in (dict, Mapping) and isinstance(value, dict)):
        return value  # any JSON
    if get_origin(kind) is Literal:
        # A response spells "Positive" as POSITIVE, and 1 as "1"; a word that is not known may be a right one all the
        # same; the empty text says that there is none.
        words = get_args(kind)
        found = {str(word).casefold(): word for word in words}.get(str(value).casefold(), value)
        return found if type(found) in map(type, words) and (found != "" or found in words) else UNSET
    if is_list(kind) and isinstance(value, list):
        return _list(value, members(*get_args(kind)))
    if is_model(kind) and isinstance(value, dict):
        return _fitting(kind, value)
    if kind in (datetime, date) and isinstance(value, str):
        return UNSET if (text := _moment(value, kind)) is None else text
    fits = isinstance(kind, type) and isinstance(value, (int, float) if kind is float else kind)
    return value if fits and isinstance(value, bool) <= (kind is bool) else UNSET


def _list(value: list[Any], kinds: tuple[Any, ...]) -> Any:
    """A list of which every item fits; UNSET where no object does. Some objects must not be lost without a word."""
    items = [_fit(item, kinds) for item in value]
    odd = [item for item, fit in zip(value, items, strict=True) if fit is UNSET]
    if odd and any(isinstance(item, dict) for item in items):
        raise InvalidRequestError(f"a list of objects holds {odd[0]!r} too, which the request has no place for")
    return UNSET if odd else items
