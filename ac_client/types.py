"""What the generated modules share: `UNSET`, `JSON`, `Flag`, the base of all models, `Response` and `File`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from threading import get_ident
from types import MappingProxyType
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    BinaryIO,
    ClassVar,
    Final,
    Generic,
    Literal,
    NamedTuple,
    Self,
    TypeAlias,
    TypeVar,
    dataclass_transform,
)

__all__ = ("JSON", "UNSET", "File", "FileTypes", "Flag", "Model", "RequestFiles", "Response", "Unset")

T_co = TypeVar("T_co", covariant=True)
ModelT = TypeVar("ModelT", bound="Model[Any]")
ValueT = TypeVar("ValueT")

JSON: TypeAlias = bool | int | float | str | list["JSON"] | dict[str, "JSON"] | None
"""Any JSON value, as the parser makes it. `isinstance(value, dict)` tells a type checker what is inside; where it takes
a `list[str]` of yours for something else, `[*words]` helps."""


if TYPE_CHECKING:

    class Unset(Enum):
        """The type of `UNSET`; type checkers narrow an enumeration by `is UNSET` too."""

        UNSET = object()

        def __bool__(self) -> Literal[False]: ...

elif "Unset" not in globals():  # a reload keeps it, for what was read before must still be recognized after

    class Unset:
        """The type of `UNSET`."""

        __slots__ = ()

        def __new__(cls):
            found = globals().get("UNSET")
            return super().__new__(cls) if found is None else found

        def __bool__(self):
            return False

        def __repr__(self):
            return "UNSET"

        def __str__(self):
            raise TypeError("UNSET was used as text: it stands for a field or argument that nobody set")

        def __format__(self, spec):
            return str(self)

        def __reduce__(self):
            return "UNSET"


UNSET: Final = Unset.UNSET if TYPE_CHECKING else globals().get("UNSET", Unset())
"""Stands for what a caller left out, as None stands for null. It is falsy, is no text, and there is only one."""


class Flag(str):
    """A flag that the API writes as text: "0" and "" are false, anything else is true; it still is the text."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return self not in ("", "0")


_flags: Final = {text: Flag(text) for text in ("0", "1", "")}


def _flag(value: Any) -> Any:
    """The flag that a text is; any other value as it is."""
    if type(value) is not str:
        return value
    return _flags[value] if value in _flags else Flag(value)


_REQUIRED: Final = object()


class _Declared(NamedTuple):
    """What a model declares of one field; see `Field`."""

    key: str | None
    default: Any = _REQUIRED
    encode: str | None = None
    clear: Any = UNSET
    omit_empty: bool = False

    @property
    def is_required(self) -> bool:
        return self.default is _REQUIRED


def Field(  # noqa: N802 - as a class is called, for no field of a model can be called so
    key: str | None = None,
    *,
    default: Any = _REQUIRED,
    encode: str | None = None,
    clear: Any = UNSET,
    omit_empty: bool = False,
    kw_only: bool = False,
) -> Any:
    """Declare a field of a model.

    Args:
        key: in the JSON object; left out, it is the attribute's name.
        default: what reading the field gives where it is absent: None in what is read, UNSET in what is sent. Left out,
            the field is required.
        encode: `multiselect` writes a list as text, `||Red||Blue||`.
        clear: the value that empties the field, where None does not.
        omit_empty: whether `Model.of` leaves empty text out, for it would say something else than an absent field.
        kw_only: for type checkers, that it is no positional argument.
    """
    return _Declared(key, default, encode, clear, omit_empty)


@dataclass_transform(eq_default=False, field_specifiers=(Field,))
class _Fields:
    """What makes type checkers read the annotations of a model as its fields."""

    __slots__ = ("_values",)
    _values: dict[str, Any]


NO_SLOTS: Final[tuple[str, ...]] = ()
"""A model has no attributes but its fields. (By name: mypy takes a literal for a ban on setting them.)"""


class Model(_Fields, Generic[ValueT]):
    """What all models have in common.

    A model holds the JSON object that came, and its attributes read from there. In what is read, a field that the
    response lacks is None, or raises an AttributeError where the type says that it is always there; in what is sent, a
    field that is not set is UNSET. A value of another kind than documented stays as it was. `to_dict` gives the same
    JSON object back; lists and objects that are no models in it are the model's own, and those of the JSON that it was
    read from: `copy.deepcopy` sets them apart.

    `model["newField"]` is the JSON value under that key of the object, whether the OpenAPI document knows the key or
    not: such code goes on to work when a later version of it does. Of fields that hold models it is a copy, so change
    it and put it back. `"phone" in model` tells a field that is null from one that is absent.

    A `repr` shows no passwords and tokens; `to_dict` does.
    """

    __slots__ = ()
    __match_args__: ClassVar[tuple[str, ...]] = ()
    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # a model can be changed
    __iter__ = None  # or Python would count from 0 for keys
    _declared: ClassVar[dict[str, _Declared]] = {}
    _plan: ClassVar[Any] = None  # a `Plan` of `_coerce`, once there is one

    if TYPE_CHECKING:
        additional_properties: Mapping[str, ValueT] = Field(default=None, kw_only=True)
        """What the OpenAPI document does not know; `model["newField"] = value` adds to it."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        declared = dict(cls._declared)
        for name, annotation in cls.__annotations__.items():
            if name.startswith("_") or "ClassVar" in str(annotation):
                continue
            default = cls.__dict__.get(name, _REQUIRED)
            field = default if isinstance(default, _Declared) else _Declared(None, default)
            declared[name] = field = field._replace(key=field.key or name)
            setattr(cls, name, _attribute(name, field, is_flag="Flag" in str(annotation)))
        cls._declared = declared
        cls._plan = None
        cls.__match_args__ = tuple(declared)

    def __init__(
        self, *values: object, additional_properties: Mapping[str, ValueT] | None = None, **named: object
    ) -> None:
        cls, declared = type(self), type(self)._declared
        if len(values) > len(declared):
            raise TypeError(f"{cls.__name__} has {len(declared)} fields, and {len(values)} were given")
        given = dict(zip(declared, values, strict=False))
        if twice := given.keys() & named.keys():
            raise TypeError(f"{cls.__name__} was given {', '.join(sorted(twice))} twice")
        given |= named
        if unknown := given.keys() - declared.keys():
            raise TypeError(f"{cls.__name__} has no field {', '.join(sorted(unknown))}")
        if missing := [name for name, field in declared.items() if field.is_required and name not in given]:
            raise TypeError(f"{cls.__name__} lacks {', '.join(missing)}")
        self._values = {declared[name].key or name: value for name, value in given.items() if value is not UNSET}
        self._values |= additional_properties or {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what of it the OpenAPI document does not know is kept too."""
        plan = cls._plan or _plan_of(cls)
        values: dict[str, Any] = {**src_dict}
        for key, read in plan.readers:
            if key in values:
                values[key] = read(values[key])
        if plan.read_more is not None:
            values |= {key: plan.read_more(value) for key, value in values.items() if key not in plan.names}
        model = cls.__new__(cls)
        model._values = values
        return model

    @classmethod
    def of(cls, source: Model[Any] | Mapping[str, object]) -> Self:
        """Make one of another model or JSON object that is alike, such as a request of what a response held.

            contact.phone = "555-0100"
            await ac.contacts.update(contact.id, body=ContactUpdateRequest.of(contact))

        It takes the declared fields alone, and of these the values of a kind that the type allows: null, or a list of
        ids where objects are due, is left out. Whole numbers and their digits stand for each other, for responses write
        either, as do 0 and false, 1 and true, and a list and an object with the same items. A moment is taken where its
        text has an offset. A model that only wraps another one, as most requests do, takes what it wraps from its own
        key of `source` or, where that has none, from `source` itself.

        Args:
            source: what to take the values from; nothing of it is shared.

        Returns:
            A model, whose fields are not set where `source` had nothing for them, those that are required too.

        Raises:
            InvalidRequestError: when `source` is no object, or a list of objects in it holds something else too.
        """
        from ._coerce import fitting

        if not isinstance(source, Model | Mapping):
            from .errors import InvalidRequestError

            raise InvalidRequestError(f"{cls.__name__}.of takes a model or a JSON object, not {type(source).__name__}")
        return cls.from_dict(deepcopy(fitting(cls, source.to_dict() if isinstance(source, Model) else source)))

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        plan = self._plan or _plan_of(type(self))
        values = {**self._values}
        for key, write in plan.writers:
            if key in values:
                values[key] = write(values[key])
        if plan.write_more is not None:
            values |= {key: plan.write_more(value) for key, value in values.items() if key not in plan.names}
        return values

    def __getitem__(self, key: str) -> ValueT:
        plan = self._plan or _plan_of(type(self))
        write = dict(plan.writers).get(key)
        value: ValueT = self._values[key] if write is None else write(self._values[key])
        return value

    def get(self, key: str, default: ValueT | None = None) -> ValueT | None:
        """Return the JSON value under a key of the object, or else the default."""
        return self[key] if key in self else default

    def __setitem__(self, key: str, value: ValueT) -> None:
        if key in self.__match_args__ and key not in self._values and key not in keys_of(type(self)):
            raise KeyError(f"{key} is the name of an attribute, not a key of the JSON object")
        self._values |= self.from_dict({key: value})._values

    def __delitem__(self, key: str) -> None:
        del self._values[key]

    def __contains__(self, key: object) -> bool:
        return key in self._values

    def __repr__(self) -> str:
        return _shown_model(self, ())

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        # What rich would find by itself is every field, passwords among them; models it may ask in turn.
        for name, value in _set_fields(self):
            parts = value if type(value) is list else [value]
            safe = all(isinstance(part, Model) for part in parts) and not _is_secret(name)
            yield name, value if safe else _Shown(shown(value, name))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        mark = (id(self), id(other), get_ident())
        if mark in _compared_now:  # two circles are equal unless a difference is found on the way round
            return True
        _compared_now.add(mark)
        try:
            return self._values == other._values
        finally:
            _compared_now.discard(mark)

    def __getstate__(self) -> dict[str, Any]:
        return {**self._values}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._values = state


if not TYPE_CHECKING:

    def _additional(model: Model[Any]) -> Mapping[str, Any]:
        names = keys_of(type(model))
        return MappingProxyType({key: value for key, value in model._values.items() if key not in names})

    Model.additional_properties = property(_additional)


def _attribute(name: str, field: _Declared, *, is_flag: bool) -> property:
    """The attribute that reads and writes one key of the JSON object."""
    key, default = field.key, field.default

    def read(model: Any) -> Any:
        return model._values.get(key, default)

    def read_flag(model: Any) -> Any:
        return _flag(model._values.get(key, default))

    def read_required(model: Any) -> Any:
        try:
            value = model._values[key]
        except KeyError:
            pass
        else:
            return _flag(value) if is_flag else value
        raise AttributeError(
            f"this {type(model).__name__} has no {key!r}, which should always be there; `model.get({key!r})` is None"
            " then, and to_dict() shows all that it has"
        )

    def write(model: Any, value: object) -> None:
        if value is UNSET:
            model._values.pop(key, None)
        else:
            model._values[key] = value

    def delete(model: Any) -> None:
        model._values.pop(key, None)

    return property(read_required if field.is_required else read_flag if is_flag else read, write, delete)


def _plan_of(model: type[Model[Any]]) -> Any:
    """How a model is read and written, found out once."""
    from ._coerce import plan_of

    model._plan = plan_of(model)
    return model._plan


def array_of(model: type[ModelT]) -> Callable[[object], list[ModelT]]:
    """Return what reads a JSON array of objects as a list of models.

    Raises:
        TypeError: when what is read is no array.
    """

    def read(items: object) -> list[ModelT]:
        if not isinstance(items, list):
            raise TypeError(f"a JSON array of {model.__name__} is due, not {type(items).__name__}")
        return [model.from_dict(item) if isinstance(item, dict) else item for item in items]

    return read


_compared_now: set[tuple[int, int, int]] = set()
"""Models that refer to each other in a circle would be compared for ever."""


def keys_of(model: type[Model[Any]]) -> dict[str, str]:
    """Return the declared keys of a model's JSON object, each with the name of its attribute."""
    return (model._plan or _plan_of(model)).names


def _set_fields(model: Model[Any]) -> Iterator[tuple[str, Any]]:
    """Give the attributes that are set; not even a model that nothing was read into makes it raise."""
    values = getattr(model, "_values", {})
    names = keys_of(type(model))
    for key, name in names.items():
        if key in values:
            yield name, values[key]
    if more := {key: value for key, value in values.items() if key not in names}:
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
