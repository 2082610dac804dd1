"""What the generated modules share: `UNSET`, `JSON`, the base of all models, `Response` and `File`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from threading import get_ident
from typing import IO, TYPE_CHECKING, Any, BinaryIO, ClassVar, Final, Generic, Literal, Self, TypeAlias, TypeVar

__all__ = ("JSON", "UNSET", "File", "FileTypes", "Model", "RequestFiles", "Response", "Unset")

T_co = TypeVar("T_co", covariant=True)
ValueT = TypeVar("ValueT")

JSON: TypeAlias = bool | int | float | str | list["JSON"] | dict[str, "JSON"] | None
"""Any JSON value, as the parser makes it. `isinstance(value, dict)` tells a type checker what is inside; where it takes
a `list[str]` of yours for something else, `[*words]` helps."""


# A reload keeps the class and its member, for what was read before it must still be recognised after it.
if TYPE_CHECKING or "Unset" not in globals():

    class Unset(Enum):
        """The type of `UNSET`: an enumeration of one, so that type checkers narrow by `is UNSET` too."""

        UNSET = object()

        def __bool__(self) -> Literal[False]:
            return False

        def __repr__(self) -> str:
            return "UNSET"

        __str__ = __repr__

        def __reduce_ex__(self, protocol: object) -> Any:
            return "UNSET"


UNSET: Final = Unset.UNSET
"""Stands for a field that is not there, as None stands for null. It is falsy, and there is only one."""


class Model(Generic[ValueT]):
    """What all models have in common.

    A model holds what came: a field that did not come is UNSET, whether the type says so or not; a value of another
    kind than documented stays as it was; a key that the document does not know is in `additional_properties`.
    `to_dict` gives the same JSON object back.

    `model["newField"]` is the JSON value under that key of the object, whether the document knows the key or not: such
    code goes on to work when a later version of the document knows it.
    """

    __slots__ = ()
    __match_args__: ClassVar[tuple[str, ...]] = ()  # attrs fills it with the names of the fields that are declared
    __hash__ = None  # type: ignore[assignment]  # a model can be changed
    __iter__ = None  # or Python would count from 0 for keys
    additional_properties: dict[str, ValueT]

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read a JSON object; every model has its own."""
        raise NotImplementedError

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object; every model has its own."""
        raise NotImplementedError

    def __getitem__(self, key: str) -> ValueT:
        found: Any = self.additional_properties if key in self.additional_properties else self.to_dict()
        value: ValueT = found[key]
        return value

    def __setitem__(self, key: str, value: ValueT) -> None:
        name = self._field(key)
        if name is None:
            self.additional_properties[key] = value
        else:
            setattr(self, name, getattr(self.from_dict({key: value}), name))

    def __delitem__(self, key: str) -> None:
        name = self._field(key)
        if name is None:
            del self.additional_properties[key]
        elif getattr(self, name) is UNSET:
            raise KeyError(key)
        else:
            setattr(self, name, UNSET)

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties or key in self.to_dict()

    def _field(self, key: str) -> str | None:
        """Return the name of the declared field that stands for a key of the JSON object, if there is one."""
        if key in self.additional_properties:
            return None
        probe = self.from_dict({key: None})
        return next((name for name in self.__match_args__ if getattr(probe, name) is None), None)

    def __repr__(self) -> str:
        mark = (id(self), get_ident())
        if mark in _shown_now:
            return f"{type(self).__qualname__}(...)"
        _shown_now.add(mark)
        try:
            fields = {name: getattr(self, name) for name in self.__match_args__}
            if self.additional_properties:
                fields["additional_properties"] = self.additional_properties
            shown = (f"{name}={_shown(name, value)}" for name, value in fields.items() if value is not UNSET)
            return f"{type(self).__qualname__}({', '.join(shown)})"
        finally:
            _shown_now.discard(mark)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        mark = (id(self), id(other), get_ident())
        if mark in _compared_now:  # two circles are equal unless a difference is found on the way round
            return True
        _compared_now.add(mark)
        try:
            names = (*self.__match_args__, "additional_properties")
            return [getattr(self, name) for name in names] == [getattr(other, name) for name in names]
        finally:
            _compared_now.discard(mark)

    def __getstate__(self) -> tuple[dict[str, Any], dict[str, ValueT]]:
        fields = {name: getattr(self, name) for name in self.__match_args__}
        return {name: value for name, value in fields.items() if value is not UNSET}, self.additional_properties

    def __setstate__(self, state: tuple[dict[str, Any], dict[str, ValueT]]) -> None:
        # The pickle may be older than the document: a field that it lacks is UNSET, or was an additional property.
        fields, additional_properties = state
        rest = self.from_dict(additional_properties)
        for name in (*self.__match_args__, "additional_properties"):
            setattr(self, name, fields.get(name, getattr(rest, name)))


# Models that refer to each other in a circle would be shown, or compared, for ever.
_shown_now: set[tuple[int, int]] = set()
_compared_now: set[tuple[int, int, int]] = set()


@lru_cache(maxsize=1024)
def _is_secret(name: str) -> bool:
    plain = name.lower().replace("_", "").replace("-", "")
    return any(word in plain for word in ("password", "passwd", "passphrase", "secret", "token", "apikey"))


def _shown(name: str, value: object) -> str:
    """Return the repr of what a field holds, without what nobody should find in a log."""
    if _is_secret(name):
        return "'***'"
    if type(value) is dict:
        items = (f"{key!r}: {_shown(str(key), item)}" for key, item in value.items())
        return "{" + ", ".join(items) + "}"
    if type(value) is list:
        return f"[{', '.join(_shown('', item) for item in value)}]"
    return repr(value)


def plain(value: Any) -> Any:
    """Return the JSON value of a model, or of a list of models; any other value as it is."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


@dataclass(frozen=True, slots=True)
class Response(Generic[T_co]):
    """A success with everything about it."""

    status_code: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)
    """The body as it came."""
    parsed: T_co
    """What the body says."""


FileContent: TypeAlias = IO[bytes] | bytes | str
FileTypes: TypeAlias = (
    tuple[str | None, FileContent, str | None] | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A part of a form: file name, content, media type, and headers if there are any."""
RequestFiles: TypeAlias = list[tuple[str, FileTypes]]


@dataclass(slots=True)
class File:
    """A file to be sent."""

    payload: BinaryIO
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """Return it as a part of a form."""
        return self.file_name, self.payload, self.mime_type
