"""What the generated modules share: `UNSET`, `JSON`, `Flag`, the base of all models, `Response` and `File`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import IO, TYPE_CHECKING, Any, BinaryIO, ClassVar, Final, Generic, Literal, Self, TypeAlias, TypeVar

if TYPE_CHECKING:
    from enum import Enum

    from ._codec import Plan

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

        def __new__(cls) -> Self:  # noqa: D102
            found = globals().get("UNSET")
            return super().__new__(cls) if found is None else found

        def __bool__(self) -> bool:
            return False

        def __repr__(self) -> str:
            return "UNSET"

        def __str__(self) -> str:
            raise TypeError("UNSET was used as text: it stands for a field or argument that was not set")

        def __format__(self, spec: str) -> str:
            return str(self)

        def __reduce__(self) -> str:
            return "UNSET"


UNSET: Final = Unset.UNSET if TYPE_CHECKING else globals().get("UNSET", Unset())
"""Stands for what a caller left out, as None stands for null. It is falsy, is no text, and there is only one."""


class Flag(str):
    """A flag that the API writes as text: "0" and "" are false, anything else is true; it still is the text."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return self not in ("", "0")


class Model(Generic[ValueT]):
    """What all models have in common.

    In a model that is read, a field that the response lacks is None, or raises an AttributeError where the type says
    that it is always there; in one that is sent, a field that is not set is UNSET. A value of another kind than
    documented stays as it was; a key that the OpenAPI document does not know is in `additional_properties`. `to_dict`
    gives the same JSON object back; lists and objects that are no models in it are the model's own, and those of the
    JSON that it was read from: `copy.deepcopy` sets them apart.

    `model["newField"]` is the JSON value under that key of the object, whether the OpenAPI document knows the key or
    not: such code goes on to work when a later version of it does. Of fields that hold models it is a copy, so change
    it and put it back. `"phone" in model` tells a field that is null from one that is absent.

    A `repr` shows no passwords and tokens; `to_dict` and `attrs.asdict` do.
    """

    __slots__ = ("_came",)  # and no __setattr__ or __delattr__: reading would take three times as long with either
    __match_args__: ClassVar[tuple[str, ...]] = ()  # attrs fills it with the names of the fields that are declared
    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # a model can be changed
    __iter__ = None  # or Python would count from 0 for keys
    additional_properties: dict[str, ValueT]
    _came: frozenset[str]  # the keys that came: they tell null from absent

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[Any]
    else:

        def __getattr__(self, name: str) -> Any:
            kind, why = type(self).__name__, ""
            if name in self.__match_args__:
                why = ": the response lacks it, though the OpenAPI document says that it is always there"
            raise AttributeError(f"{kind!r} object has no attribute {name!r}{why}", name=name, obj=self)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the OpenAPI document does not know of it goes to `additional_properties`."""
        model: Self = plan_of(cls).read(cls, {**src_dict} if type(src_dict) is not dict else src_dict)
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
        values: dict[str, JSON] = plan_of(type(self)).write(self)
        return values

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> Any:
        # What pydantic calls where a model is a field, a TypeAdapter's or a response of FastAPI.
        schema = import_module("pydantic_core").core_schema

        kind: type[Model[Any]] = cls

        def read(value: object) -> Model[Any]:
            if isinstance(value, kind):
                return value
            if not isinstance(value, Mapping):
                raise ValueError(f"a {kind.__name__} or a JSON object is due")  # noqa: TRY004 - what pydantic reports
            return kind.from_dict(value)

        written = schema.plain_serializer_function_ser_schema(cls.to_dict)
        return schema.no_info_plain_validator_function(read, serialization=written)

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: object, _handler: object) -> dict[str, Any]:
        return {"type": "object", "title": cls.__name__, "description": (cls.__doc__ or "").partition("\n")[0]}

    def __getitem__(self, key: str) -> ValueT:
        if key in self.additional_properties:
            return self.additional_properties[key]
        if key not in self:
            raise KeyError(key)
        field = plan_of(type(self)).fields[key]
        value: Any = getattr(self, field.name)
        written: ValueT = value if field.write is None else field.write(value)
        return written

    def get(self, key: str, default: ValueT | None = None) -> ValueT | None:
        """Return the JSON value under a key of the object, or else the default."""
        return self[key] if key in self else default  # noqa: SIM401 - this is that method

    def __setitem__(self, key: str, value: ValueT) -> None:
        field = plan_of(type(self)).fields.get(key)
        if key in self.additional_properties or (field is None and key not in self.__match_args__):
            self.additional_properties[key] = value
        elif field is None:
            raise KeyError(f"{key} is the name of an attribute, not a key of the JSON object")
        else:
            setattr(self, field.name, getattr(self.from_dict({key: value}), field.name))
            self._came = _came(self) | {key}

    def __delitem__(self, key: str) -> None:
        if key in self.additional_properties:
            del self.additional_properties[key]
        elif key not in self:
            raise KeyError(key)
        else:
            field = plan_of(type(self)).fields[key]
            if field.is_required:
                delattr(self, field.name)
            else:
                setattr(self, field.name, field.default)
            self._came = _came(self) - {key}

    def __contains__(self, key: object) -> bool:
        field = plan_of(type(self)).fields.get(key) if isinstance(key, str) else None
        return key in self.additional_properties or (field is not None and field.is_set(self))

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
        return self.__getstate__() == other.__getstate__()

    def __getstate__(self) -> tuple[dict[str, Any], dict[str, ValueT]]:
        fields = plan_of(type(self)).fields.values()
        return {field.name: getattr(self, field.name) for field in fields if field.is_set(self)}, (
            self.additional_properties
        )

    def __setstate__(self, state: tuple[dict[str, Any], dict[str, ValueT]]) -> None:
        # The pickle may be older than the spec: a field that it lacks is absent, or was an additional property.
        values, more = state
        fields = plan_of(type(self)).fields
        hidden = {key: value for key, value in more.items() if key in fields and fields[key].name in values}
        rest = self.from_dict({key: value for key, value in more.items() if key not in hidden})
        for field in fields.values():
            value = values.get(field.name, getattr(rest, field.name, _ABSENT))
            if value is not _ABSENT:
                setattr(self, field.name, value)
        setattr(self, "additional_properties", rest.additional_properties | hidden)  # noqa: B010 - a slot of subclasses
        self._came = _came(rest) | {key for key, field in fields.items() if field.name in values}


_ABSENT: Final = object()
_plans: dict[type, Plan] = {}


def plan_of(model: type[Model[Any]]) -> Plan:
    """How a model is read and written, found out when it first is."""
    if model not in _plans:
        from ._codec import compiled

        _plans[model] = compiled(model)
    return _plans[model]


def _came(model: Model[Any]) -> frozenset[str]:
    return getattr(model, "_came", frozenset())  # one that was not read has none


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


def _set_fields(model: Model[Any]) -> Iterator[tuple[str, Any]]:
    """Give the attributes that are set; not even a model that nothing was read into makes it raise."""
    for field in plan_of(type(model)).fields.values():
        if field.is_set(model):
            yield field.name, getattr(model, field.name)
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


DEEPEST = 30  # levels that a repr goes into what is nested: a line of a log may be cut short, but must not raise


class _Shown(str):
    """A text that is already a repr."""

    __slots__ = ()
    __repr__ = str.__str__


def shown(value: object, name: str = "", path: tuple[int, ...] = ()) -> str:
    """Return the repr of what a field holds, without what must not be in a log."""
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
