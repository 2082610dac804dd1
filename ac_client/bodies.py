"""Request bodies made from a namespace method's keywords."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from .types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

BodyT = TypeVar("BodyT")


def wrapped(
    body_type: type[BodyT], field_type: type[object], body: BodyT | Unset | None, fields: Mapping[str, object]
) -> BodyT:
    """Return the body that was given, or one made of the fields that were.

    Args:
        body_type: the request's model, whose only positional field is the wrapped one.
        field_type: the model of the wrapped resource.
        body: the whole body, where the caller made it.
        fields: what the caller gave by keyword; UNSET is not given.

    Raises:
        TypeError: when both are given, or a required field is missing.
    """
    given = {name: value for name, value in fields.items() if value is not UNSET}
    if body is None or isinstance(body, Unset):
        try:
            return body_type(field_type(**given))  # type: ignore[call-arg]
        except TypeError:
            raise TypeError(f"{body_type.__name__} needs {_missing(field_type, given)} too") from None
    if given:
        raise TypeError(f"give either body= or the fields, not both: {', '.join(given)}")
    return body


def _missing(field_type: type[object], given: Mapping[str, object]) -> str:
    import attrs

    fields = attrs.fields(field_type)  # type: ignore[arg-type]  # every model is an attrs class
    return ", ".join(field.name for field in fields if field.default is attrs.NOTHING and field.name not in given)
