"""Request bodies: made from a namespace method's keywords, and looked through before they are sent."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from .errors import InvalidRequestError
from .types import UNSET, Model, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

BodyT = TypeVar("BodyT")


def wrapped(
    body_type: type[BodyT], field_type: type[object], body: BodyT | Unset, fields: Mapping[str, object]
) -> BodyT:
    """Return the body that was given, or one made of the fields that were.

    Args:
        body_type: the request's model, whose only positional field is the wrapped one.
        field_type: the model of the wrapped resource.
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
    missing = [name for name, field in _fields(field_type).items() if field.required and name not in given]
    if missing:
        names = " and ".join(f"{name}=" for name in missing)
        verb, them = ("is", "it") if len(missing) == 1 else ("are", "them")
        raise InvalidRequestError(f"{names} {verb} missing; give {them}, or a whole {body_type.__name__} as body=")
    return body_type(field_type(**given))  # type: ignore[call-arg]


def check(model: Model[Any], operation: str, place: str = "body") -> None:
    """Look through a body that is to be sent.

    `from_dict` reads any JSON object, and a value taken from a reply may be UNSET: neither shows before this.

    Args:
        model: the body, or a model within it.
        operation: its name.
        place: where the model stands.

    Raises:
        InvalidRequestError: when a required field is UNSET, or holds a model that belongs elsewhere.
    """
    for name, field in _fields(type(model)).items():
        value = getattr(model, name)
        where = f"{place}.{name}"
        if value is UNSET and field.required:
            raise InvalidRequestError(f"{operation}: {where} is missing")
        for item in value if isinstance(value, list | tuple) else (value,):
            if isinstance(item, Model):
                if field.words.isdisjoint(kind.__name__ for kind in type(item).__mro__):
                    raise InvalidRequestError(f"{operation}: {where} cannot be a {type(item).__name__}")
                check(item, operation, where)


class _Field(NamedTuple):
    """What a model says of one of its fields.

    Args:
        required: whether it must be there.
        words: of its type, among them the names of the models that it may hold.
    """

    required: bool
    words: frozenset[str]


_known: dict[type[object], dict[str, _Field]] = {}


def _fields(model: type[object]) -> dict[str, _Field]:
    if model not in _known:
        import attrs

        _known[model] = {
            field.name: _Field(field.default is attrs.NOTHING, frozenset(re.findall(r"\w+", str(field.type))))
            for field in attrs.fields(model)  # type: ignore[arg-type]  # every model is an attrs class
            if field.name != "additional_properties"
        }
    return _known[model]
