"""Request bodies: made from keywords or from what was read, and checked against their types before they are sent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal, TypeVar, get_args, get_origin

from . import dates
from ._codec import is_anything, is_list, is_model, members, read_moment, scalars
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
        raise InvalidRequestError(f"missing: {', '.join(missing)}; or give a whole {request.__name__} as body=")
    return model(**given)


def to_json(operation: Operation[Any], body: object) -> object:
    """The JSON of a body, which must be what the operation takes, with values of the declared types."""
    name, model = operation.name, operation.body or ""
    if body is UNSET:
        return None
    if not model.startswith("list["):
        return _one(model, body, f"{name}: body")
    if not isinstance(body, Sequence) or not body:
        raise InvalidRequestError(f"{name}: body must be a list of {model[5:-1]}, and hold one at least")
    return [_one(model[5:-1], item, f"{name}: body[{place}]") for place, item in enumerate(body)]


def _one(model: str, body: object, place: str) -> object:
    # By name, for importing every request's model only to look at it would cost each first call its import.
    if not isinstance(body, Model) or model not in [kind.__name__ for kind in type(body).__mro__]:
        package, kind = Model.__module__.rpartition(".")[0], type(body)  # there may be copies of the package
        raise InvalidRequestError(f"{place} must be a {model} of {package}, not {kind.__module__}.{kind.__name__}")
    _check_fields(body, place)
    return body.to_dict()


def _check_fields(model: Model[Any], place: str) -> None:
    """Refuse the first value of a model that is not of its field's type."""
    for field in plan_of(type(model)).fields.values():
        value = getattr(model, field.name, UNSET)
        if type(value) in field.scalars or (value is UNSET and not field.is_required):
            continue
        where = f"{place}.{field.name}"
        if value is UNSET:
            raise InvalidRequestError(f"{where} is missing")
        has_choices = "encode" in field.metadata
        if has_choices and (value is None or value == []):
            raise InvalidRequestError(f"{where} cannot be {value}; {field.name}='' empties it")
        _check(value, field.kinds, where)
        if has_choices and any("||" in choice for choice in value):
            raise InvalidRequestError(f"{where}: no choice can hold '||', as in {value}")


def _check(value: Any, kinds: tuple[Any, ...], where: str) -> None:
    """Refuse a value that is of none of the types."""
    model = next(filter(is_model, kinds), None)
    if model is not None and type(value) is dict:
        value = model.from_dict(value)
    if model is not None and isinstance(value, model):
        _check_fields(value, where)
        return
    lists = [kind for kind in kinds if is_list(kind)]
    if isinstance(value, list | tuple) and lists:
        items = members(*get_args(lists[0]))
        for at, item in enumerate(value):
            _check(item, items, f"{where}[{at}]")
        return
    if not is_anything(kinds) and not _is_scalar_of(value, kinds):
        shown = "None, for it is not documented that null empties it" if value is None else type(value).__name__
        wanted = " or ".join(_name(kind) for kind in kinds if kind is not Unset)
        raise InvalidRequestError(f"{where} cannot be {shown}; it takes {wanted}")


def _name(kind: Any) -> str:
    words = get_args(kind) if get_origin(kind) is Literal else ()
    return " or ".join(map(repr, words)) or str(kind.__name__)


def _is_scalar_of(value: Any, kinds: tuple[Any, ...]) -> bool:
    if type(value) in scalars(kinds):
        return True
    if isinstance(value, str):
        return str in kinds or _moment(value, kinds) is not None
    if isinstance(value, int) and not isinstance(value, bool):
        return int in kinds or float in kinds
    # What is wrong with a moment is said where it is written.
    return isinstance(value, date) and (date in kinds or datetime in kinds)


def _moment(text: str, kinds: tuple[Any, ...]) -> str | None:
    """The text that stands for a day, or for a moment with its offset; None where it leaves open which is meant."""
    if date in kinds and isinstance(read_moment(text, date), date):
        return text
    moment = dates.read(text) if datetime in kinds else None
    return None if moment is None or moment.tzinfo is None else moment.isoformat()


def fitting(model: type[Model[Any]], source: object) -> dict[str, object]:
    """What `Model.of` takes of a source."""
    if not isinstance(source, Model | Mapping):
        raise InvalidRequestError(f"{model.__name__}.of takes a model or a JSON object, not {type(source).__name__}")
    values = source.to_dict() if isinstance(source, Model) else source
    fields = plan_of(model).fields
    inner: Any = next(iter(fields.values())).kinds[0] if len(fields) == 1 else None
    wrapped = plan_of(inner).fields if is_model(inner) else {}
    if values and fields and not values.keys() & {*fields, *wrapped}:
        kind = type(source).__name__
        raise InvalidRequestError(f"{model.__name__}.of: the {kind} has none of its fields, but {', '.join(values)}")
    found = _fitting(model, values)
    return {key: _fitting(inner, values) for key in fields} if wrapped and not found else found


def _fitting(model: type[Model[Any]], values: Mapping[str, object]) -> dict[str, object]:
    """What of a JSON object a model declares and can hold."""
    plan = plan_of(model)
    found: dict[str, object] = {}
    for key, value in values.items():
        field = plan.fields.get(key)
        if field is None and plan.fields and is_anything(plan.others):
            continue
        if field is not None and field.metadata.get("omit_empty") and value == "":
            continue
        fit = _fit(value, plan.others if field is None else field.kinds)
        if fit is not UNSET:
            found[key] = fit
    return found


def _fit(value: Any, kinds: tuple[Any, ...]) -> Any:
    """Return the value as one of the types has it in JSON; UNSET where none can hold it."""
    if is_anything(kinds):
        return value
    for kind in kinds:
        if is_model(kind) and isinstance(value, dict):
            return _fitting(kind, value)
        if is_list(kind):
            if isinstance(value, dict) and value and all(isinstance(item, dict) for item in value.values()):
                value = [*value.values()]  # PHP writes a list with gaps so
            if isinstance(value, list):
                return _list(value, members(*get_args(kind)))
    return next((found for found in _spellings(value, kinds) if _is_scalar_of(found, kinds)), UNSET)


def _spellings(value: Any, kinds: tuple[Any, ...]) -> Iterator[Any]:
    """The value, and others that mean the same."""
    words = {str(word).casefold(): word for kind in kinds if get_origin(kind) is Literal for word in get_args(kind)}
    if isinstance(value, str) and (moment := _moment(value, kinds)) is not None:
        yield moment
    if (text := str(value).casefold()) in words:
        yield words[text]  # a response spells "Positive" as POSITIVE, and 1 as "1"
    elif text or not words:  # the empty text says that there is none
        yield value
    if type(value) is int and str in kinds:
        yield str(value)
    if type(value) in (int, str) and value in (0, 1, "0", "1"):
        yield bool(int(value))
    if isinstance(value, str) and re.fullmatch(r"0|-?[1-9][0-9]{,18}", value):
        yield int(value)


def _list(value: list[Any], kinds: tuple[Any, ...]) -> Any:
    """A list of which every item fits; UNSET where no object does. Some objects must not be lost without a word."""
    items = [_fit(item, kinds) for item in value]
    odd = [item for item, fit in zip(value, items, strict=True) if fit is UNSET]
    if odd and any(isinstance(item, dict) for item in items):
        raise InvalidRequestError(f"a list of objects holds {odd[0]!r} too, which the request has no place for")
    return UNSET if odd else items
