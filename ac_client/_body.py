"""Request bodies: made from a namespace method's keywords, and held against their types before they are sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from types import NoneType
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeVar, cast, get_args, get_origin

from . import dates
from ._coerce import is_anything, is_list, is_model, kinds_of, members
from .errors import InvalidRequestError
from .types import UNSET, Model, Unset, plan_of

if TYPE_CHECKING:
    from .operations import Operation

BodyT = TypeVar("BodyT", bound=Model[Any])


def body_of(request: type[BodyT], wraps: str | None, body: BodyT | Unset, /, **fields: object) -> BodyT:
    """Return the body that was given, or one made of the fields that were.

    Args:
        request: the body's model.
        wraps: its field that holds what most of the fields belong to; None where all are its own.
        body: the whole body, where the caller made it.
        fields: what the caller gave by keyword; UNSET is not given.

    Raises:
        InvalidRequestError: when both are given, or a required field is missing.
    """
    given = {name: value for name, value in fields.items() if value is not UNSET}
    if not isinstance(body, Unset):
        if given:
            raise InvalidRequestError(f"give either body= or the fields, not both: {', '.join(given)}")
        return body
    if wraps is None:
        return _made(request, given, request)
    inner = cast("type[Model[Any]]", next(filter(is_model, kinds_of(request)[wraps])))
    beside = {name: given.pop(name) for name in request.__match_args__ if name != wraps and name in given}
    return request(**{wraps: _made(inner, given, request)}, **beside)


ModelT = TypeVar("ModelT", bound=Model[Any])


def _made(model: type[ModelT], given: dict[str, object], request: type[Model[Any]]) -> ModelT:
    fields = plan_of(model).fields.values()
    missing = [field.name for field in fields if field.is_required and field.name not in given]
    if missing:
        names = " and ".join(f"{name}=" for name in missing)
        verb, them = ("is", "it") if len(missing) == 1 else ("are", "them")
        raise InvalidRequestError(f"{names} {verb} missing; give {them}, or a whole {request.__name__} as body=")
    return model(**given)


def to_json(operation: Operation[Any], body: object) -> object:
    """Return the JSON of a body, which must be what the operation takes.

    Raises:
        InvalidRequestError: when it is something else, or a value in it is not of the declared type.
    """
    name, model = operation.name, operation.body or ""
    if body is UNSET:
        return None
    try:
        if not model.startswith("list["):
            return _one(model, body, name, "body")
        if isinstance(body, str | Mapping | Model) or not isinstance(body, Sequence) or not body:
            raise InvalidRequestError(f"{name}: body must be a list of {model[5:-1]}, and hold one at least")
        return [_one(model[5:-1], item, name, f"body[{place}]") for place, item in enumerate(body)]
    except RecursionError:
        pass  # without its traceback, which is as deep
    raise InvalidRequestError(f"{name}: body holds itself, or is nested too deeply")


def _one(model: str, body: object, name: str, place: str) -> object:
    # By name, for importing every request's model only to look at it would cost each first call its import.
    named = model in (kind.__name__ for kind in type(body).__mro__)
    if named and not isinstance(body, Model):
        raise InvalidRequestError(
            f"{name}: {place} is a {model} of another copy of this package, {type(body).__module__};"
            f" take the one of {Model.__module__.rpartition('.')[0]}.models"
        )
    if not named or not isinstance(body, Model):
        raise InvalidRequestError(f"{name}: {place} must be a {model}, not {type(body).__name__}; nothing was sent")
    try:
        _check(body, place)
    except _Unfit as unfit:
        raise InvalidRequestError(f"{name}: {unfit}; nothing was sent") from None
    return body.to_dict()


class _Unfit(Exception):  # noqa: N818 - never leaves this module
    """A value that is not of its field's type."""


class _Checked(NamedTuple):
    """What a value of one field is held against.

    Args:
        name: the attribute.
        is_required: whether it must be set.
        quick: types whose values always fit.
        kinds: all types that the field may have.
        encode: how a list is written as text.
        clear: what empties the field; UNSET where that is not known.
    """

    name: str
    is_required: bool
    quick: frozenset[type]
    kinds: tuple[Any, ...]
    encode: str | None
    clear: Any


_known: dict[type, tuple[_Checked, ...]] = {}
_SCALARS: Final = (str, int, float, bool, NoneType)


def _compiled(model: type[Model[Any]]) -> tuple[_Checked, ...]:
    """What the fields of a model are held against; found out once."""
    if model not in _known:
        kinds = kinds_of(model)
        checks: list[_Checked] = []
        for field in plan_of(model).fields.values():
            known = kinds[field.name]
            quick = frozenset(kind for kind in known if kind in _SCALARS) | _types_of_words(known)
            clear, encode = field.metadata.get("clear", UNSET), field.metadata.get("encode")
            checks.append(_Checked(field.name, field.is_required, quick, known, encode, clear))
        _known[model] = tuple(checks)
    return _known[model]


def _types_of_words(kinds: tuple[Any, ...]) -> frozenset[type]:
    # Whether a word is a right one the server knows: it may be newer than the OpenAPI document.
    return frozenset(type(word) for kind in kinds if get_origin(kind) is Literal for word in get_args(kind))


def _check(model: Model[Any], place: str) -> None:
    """Hold each value of a model against the type of its field.

    Raises:
        _Unfit: for the first that is not of it, and for a required field that is not set.
    """
    for check in _compiled(type(model)):
        value = getattr(model, check.name, UNSET)
        if type(value) in check.quick:
            continue
        where = f"{place}.{check.name}"
        if value is UNSET:
            if check.is_required:
                raise _Unfit(f"{where} is missing")
        elif check.encode is not None and isinstance(value, list | tuple):
            _check_choices(value, check.name, where)
        elif why := _misfit(value, check.kinds, where):
            if value is None and check.clear is not UNSET:
                why += f"; {check.name}={check.clear!r} empties it"
            raise _Unfit(why)


def _check_choices(value: Sequence[object], name: str, where: str) -> None:
    if not value:
        raise _Unfit(f"{where} cannot be an empty list; {name}='' empties it")
    for choice in value:
        if not isinstance(choice, str) or "||" in choice:
            raise _Unfit(f"{where}: each choice must be text without '||', and one is {choice!r}")


def _misfit(value: Any, kinds: tuple[Any, ...], where: str) -> str:
    """Say why a value is of none of the types; empty where it is of one."""
    models = [kind for kind in kinds if is_model(kind)]
    if type(value) is dict and models:
        value = models[0].from_dict(value)
    if isinstance(value, Model) and isinstance(value, tuple(models)):
        _check(value, where)
        return ""
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
    if type(value) in kinds or type(value) in _types_of_words(kinds):
        return True
    if isinstance(value, str):
        return str in kinds or _is_moment(value, kinds)
    if isinstance(value, int) and not isinstance(value, bool):
        return int in kinds or float in kinds
    # What is wrong with a moment is said where it is written.
    return isinstance(value, date) and (date in kinds or datetime in kinds)


def _is_moment(text: str, kinds: tuple[Any, ...]) -> bool:
    """Whether a text can stand for a date or a moment that is due."""
    if datetime in kinds and dates.parse(text, "") is not None:
        return True
    return date in kinds and isinstance(dates.read_date(text), date)


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
