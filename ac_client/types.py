"""What the generated modules share: `UNSET`, `JSON`, the base of all models, `Response` and `File`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
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
    `to_dict` gives the same JSON object back; lists and objects that are no models in it are the model's own, and
    those of the JSON that it was read from: `copy.deepcopy` sets them apart.

    `model["newField"]` is the JSON value under that key of the object, whether the document knows the key or not: such
    code goes on to work when a later version of the document knows it. Of fields that hold models it is a copy, so
    change it and put it back. `"newField" in model` says whether it came, and `"id" in model` the same of a field that
    the type says is always there.

    A `repr` shows no passwords and tokens; `to_dict` and `attrs.asdict` do.
    """

    __slots__ = ()  # and no __setattr__ or __delattr__: reading would take three times as long with either
    __match_args__: ClassVar[tuple[str, ...]] = ()  # attrs fills it with the names of the fields that are declared
    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # a model can be changed
    __iter__ = None  # or Python would count from 0 for keys
    additional_properties: dict[str, ValueT]

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read a JSON object; every model has its own."""
        # Not an abstract method: with the metaclass for those, each `isinstance` of a model would cost more.
        raise NotImplementedError

    @classmethod
    def of(cls, source: Model[Any] | Mapping[str, object]) -> Self:
        """Make one of another model or JSON object that is alike, such as a request of what a reply held.

            contact.phone = "555-0100"
            await ac.contacts.update(contact.id, body=ContactUpdateContactRequest.of(contact))

        It takes the declared fields alone, and of these the values of a kind that the type allows: null, or a list of
        ids where objects are due, is left out. Whole numbers and their digits stand for each other, for replies write
        either, as do 0 and false, 1 and true, and a list and an object with the same items. A moment is taken where its
        text has an offset. A model that only wraps another one, as most requests do, takes what it wraps from its own
        key of `source` or, where that has none, from `source` itself.

        Args:
            source: what to take the values from; nothing of it is shared.

        Returns:
            A model, whose fields are UNSET where `source` had nothing for them, those that are required too.

        Raises:
            InvalidRequestError: when `source` is no object, or a list of objects in it holds something else too.
        """
        from .kinds import fitting

        if not isinstance(source, Model | Mapping):
            from .errors import InvalidRequestError

            raise InvalidRequestError(f"{cls.__name__}.of takes a model or a JSON object, not {type(source).__name__}")
        return cls.from_dict(deepcopy(fitting(cls, source.to_dict() if isinstance(source, Model) else source)))

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object; every model has its own."""
        raise NotImplementedError  # see `from_dict`

    def __getitem__(self, key: str) -> ValueT:
        if key in self.additional_properties:
            return self.additional_properties[key]
        if key not in self:
            raise KeyError(key)
        name = keys_of(type(self))[key]
        alone: Any = self.from_dict({})
        setattr(alone, name, getattr(self, name))
        value: ValueT = alone.to_dict()[key]
        return value

    def get(self, key: str, default: ValueT | None = None) -> ValueT | None:
        """Return the JSON value under a key of the object, or else the default."""
        try:
            return self[key]
        except KeyError:
            return default

    def __setitem__(self, key: str, value: ValueT) -> None:
        name = keys_of(type(self)).get(key)
        if key in self.additional_properties or (name is None and key not in self.__match_args__):
            self.additional_properties[key] = value
        elif name is None:
            raise KeyError(f"{key} is the name of an attribute, not a key of the JSON object")
        else:
            setattr(self, name, getattr(self.from_dict({key: value}), name))

    def __delitem__(self, key: str) -> None:
        if key in self.additional_properties:
            del self.additional_properties[key]
        elif key not in self:
            raise KeyError(key)
        else:
            setattr(self, keys_of(type(self))[key], UNSET)

    def __contains__(self, key: object) -> bool:
        name = keys_of(type(self)).get(key)  # type: ignore[call-overload]  # what is no text is no key
        return key in self.additional_properties or (name is not None and getattr(self, name) is not UNSET)

    def __repr__(self) -> str:
        return _shown_model(self, ())

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        # What rich would find by itself is every field, passwords among them; models it may ask in turn.
        for name, value in _set_fields(self):
            parts = value if type(value) is list else [value]
            safe = all(isinstance(part, Model) for part in parts) and not _is_secret(name)
            yield name, value if safe else _Shown(shown(value, name))

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
        fields, more = state
        keys = keys_of(type(self))
        hidden = {key: value for key, value in more.items() if keys.get(key) in fields}
        rest = self.from_dict({key: value for key, value in more.items() if key not in hidden})
        values = {**fields, "additional_properties": rest.additional_properties | hidden}
        for name in (*self.__match_args__, "additional_properties"):
            setattr(self, name, values.get(name, getattr(rest, name)))


_compared_now: set[tuple[int, int, int]] = set()
"""Models that refer to each other in a circle would be compared for ever."""


_keys: dict[type, dict[str, str]] = {}


def keys_of(model: type[Model[Any]]) -> dict[str, str]:
    """Return the declared keys of a model's JSON object, each with the name of its attribute."""
    if model not in _keys:
        names: Any = model.from_dict({})
        for name in model.__match_args__:
            setattr(names, name, name)
        _keys[model] = names.to_dict()
    return _keys[model]


def _set_fields(model: Model[Any]) -> Iterator[tuple[str, Any]]:
    """Give the attributes that are set; not even a model that nothing was read into makes it raise."""
    for name in model.__match_args__:
        if (value := getattr(model, name, UNSET)) is not UNSET:
            yield name, value
    if more := getattr(model, "additional_properties", None):
        yield "additional_properties", more


_SECRETS = (
    "password", "passwd", "passphrase", "passcode", "passkey", "pwd", "secret", "token", "apikey", "accesskey",
    "privatekey", "credential", "cookie", "sessionid", "bearer", "jwt",
)  # fmt: skip
_SECRET_ENDS = ("pass", "auth", "authorization", "hash")  # a contact's hash stands for it like a token


@lru_cache(maxsize=1024)
def _is_secret(name: str) -> bool:
    plain = name.lower().replace("_", "").replace("-", "")
    return plain.endswith(_SECRET_ENDS) or any(word in plain for word in _SECRETS)


DEEPEST = 30
"""A repr goes no deeper into what is nested, in levels: a line of a log may be cut short, but must not raise."""


class _Shown(str):
    """A text that is already a repr."""

    __slots__ = ()
    __repr__ = str.__str__


def shown(value: object, name: str = "", path: tuple[int, ...] = ()) -> str:
    """Return the repr of what a field holds, without what nobody should find in a log."""
    if _is_secret(name):
        return "'***'"
    if isinstance(value, Model):
        return _shown_model(value, path)
    if not isinstance(value, (Mapping, list, tuple)):
        return repr(value)
    inside = (*path, id(value))
    if id(value) in path or len(path) >= DEEPEST:
        text = "..."
    elif isinstance(value, Mapping):
        text = ", ".join(f"{key!r}: {shown(item, str(key), inside)}" for key, item in value.items())
    else:
        text = ", ".join(shown(item, "", inside) for item in value)
    return f"{{{text}}}" if isinstance(value, Mapping) else f"[{text}]" if isinstance(value, list) else f"({text})"


def _shown_model(model: Model[Any], path: tuple[int, ...]) -> str:
    inside = (*path, id(model))
    fields = (f"{name}={shown(value, name, inside)}" for name, value in _set_fields(model))
    text = "..." if id(model) in path or len(path) >= DEEPEST else ", ".join(fields)
    return f"{type(model).__qualname__}({text})"


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
    content: bytes
    """The body as it came."""
    parsed: T_co
    """What the body says."""

    def __repr__(self) -> str:
        # Not the headers, which may set cookies.
        return f"{type(self).__qualname__}(status_code={self.status_code!r}, parsed={shown(self.parsed)})"


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
