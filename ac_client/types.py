"""What the generated modules share: `UNSET`, `JSON`, `Flag`, the base of all models, and `Response`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, Self, TypeAlias, TypeVar

if TYPE_CHECKING:
    from enum import Enum

    from ._codec import Plan

__all__ = ("JSON", "UNSET", "Flag", "Model", "Response", "Unset")

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

else:

    class Unset:
        """The type of `UNSET`."""

        __slots__ = ()

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


UNSET: Final = Unset.UNSET if TYPE_CHECKING else Unset()
"""Marks an omitted argument, as None marks null. It is falsy, is no text, and there is only one."""


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
    gives the same JSON object back; lists and objects in it that are no models are shared with the model.

    `model["newField"]` is the JSON value under a key of the object, whether the OpenAPI document knows the key or not.
    Of fields that hold models it is a copy. `"phone" in model` tells a field that is null from one that is absent.

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
            await ac.contacts.update(contact.id, body=ContactUpdateContactRequest.of(contact))

        It takes the declared fields alone, and of these the values of a kind that the type allows; null, or a list of
        ids where objects are due, is left out. Digits and whole numbers stand for each other, as do 0 and false, 1 and
        true. A model that only wraps another one takes it from its own key of `source`, or from `source` itself.

        Args:
            source: what to take the values from; nothing of it is shared.

        Returns:
            A model, whose fields are not set where `source` had nothing for them, those that are required too.

        Raises:
            InvalidRequestError: when `source` is no object, or has keys of which none fits; and when a list of objects
                in it holds something else too.
        """
        from ._body import fitting

        return cls.from_dict(deepcopy(fitting(cls, source)))

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set.

        Raises:
            InvalidRequestError: when a date or time in it leaves open which is meant.
        """
        return plan_of(type(self)).write(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> Any:
        # What pydantic calls where a model is a field, a TypeAdapter's or a response of FastAPI.
        schema = import_module("pydantic_core").core_schema
        read = schema.no_info_after_validator_function(cls.from_dict, schema.dict_schema())
        written = schema.plain_serializer_function_ser_schema(cls.to_dict)
        given = schema.is_instance_schema(cls)
        return schema.json_or_python_schema(read, schema.union_schema([given, read]), serialization=written)

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: object, _handler: object) -> dict[str, Any]:
        return {"type": "object", "title": cls.__name__, "description": (cls.__doc__ or "").partition("\n")[0]}

    def __contains__(self, key: object) -> bool:
        fields = plan_of(type(self)).items(self)
        return key in self.additional_properties or any(field.key == key for field, _ in fields)

    def __getitem__(self, key: str) -> ValueT:
        if key in self.additional_properties:
            return self.additional_properties[key]
        for field, value in plan_of(type(self)).items(self):
            if field.key == key:
                return value if field.write is None else field.write(value)  # type: ignore[no-any-return]
        raise KeyError(key)

    def get(self, key: str, default: ValueT | None = None) -> ValueT | None:
        """Return the JSON value under a key of the object, or else the default."""
        return self[key] if key in self else default  # noqa: SIM401 - this is that method

    def __setitem__(self, key: str, value: ValueT) -> None:
        field = plan_of(type(self)).fields.get(key)
        if field is not None and key not in self.additional_properties:
            setattr(self, field.name, value if field.read is None else field.read(value))
            self._came = getattr(self, "_came", frozenset()) | {key}
        elif key in self.__match_args__ and key not in self.additional_properties:
            raise KeyError(f"{key} is the name of an attribute, not a key of the JSON object")
        else:
            self.additional_properties[key] = value

    def __repr__(self) -> str:
        return shown(self)

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        # What rich would find by itself is every field, passwords among them.
        for name, value in self.__getstate__().items():
            yield name, _Shown(shown(value, name))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        return self.__getstate__() == other.__getstate__()

    def __getstate__(self) -> dict[str, Any]:
        """The attributes that are set; not even a model that nothing was read into makes it raise."""
        state = {field.name: value for field, value in plan_of(type(self)).items(self)}
        more = getattr(self, "additional_properties", None)
        return {**state, "additional_properties": more} if more else state

    def __setstate__(self, state: dict[str, Any]) -> None:
        fields = plan_of(type(self)).fields
        for field in fields.values():
            if field.name in state or not field.is_required:
                setattr(self, field.name, state.get(field.name, field.default))
        setattr(self, "additional_properties", {**state.get("additional_properties", {})})  # noqa: B010 - a subclass's slot
        self._came = frozenset(key for key, field in fields.items() if field.name in state)


_plans: dict[type, Plan] = {}


def plan_of(model: type[Model[Any]]) -> Plan:
    """How a model is read and written, found out when it first is."""
    if model not in _plans:
        from ._codec import Plan

        _plans[model] = Plan(model)
    return _plans[model]


def array_of(model: type[ModelT]) -> Callable[[list[dict[str, object]]], list[ModelT]]:
    """Return what reads a JSON array of objects as a list of models."""
    return lambda items: [model.from_dict(item) for item in items]


_SECRETS = (
    "password", "passwd", "passphrase", "passcode", "passkey", "pwd", "secret", "token", "apikey", "accesskey",
    "privatekey", "credential", "cookie", "sessionid", "bearer", "jwt",
)  # fmt: skip
_SECRET_ENDS = ("pass", "auth", "authorization", "hash")  # a contact's hash stands for it like a token
_DEEPEST = 30  # levels that a repr goes into what is nested: a line of a log may be cut short, but must not raise


@lru_cache(maxsize=1024)
def _is_secret(name: str) -> bool:
    plain = name.lower().replace("_", "").replace("-", "")
    return plain.endswith(_SECRET_ENDS) or any(word in plain for word in _SECRETS)


class _Shown(str):
    """A text that is already a repr."""

    __slots__ = ()
    __repr__ = str.__str__


def shown(value: object, name: str = "", path: tuple[int, ...] = ()) -> str:
    """Return the repr of what a field holds, without what must not be in a log."""
    if _is_secret(name):
        return "'***'"
    if not isinstance(value, (Model, Mapping, list, tuple)):
        return repr(value)
    inside = (*path, id(value))
    if isinstance(value, Model):
        start, end = f"{type(value).__qualname__}(", ")"
        entries = [(f"{field}=", field, item) for field, item in value.__getstate__().items()]
    elif isinstance(value, Mapping):
        start, end = "{", "}"
        entries = [(f"{key!r}: ", str(key), item) for key, item in value.items()]
    else:
        start, end = "[", "]"
        entries = [("", "", item) for item in value]
    if id(value) in path or len(path) >= _DEEPEST:
        return f"{start}...{end}"
    return start + ", ".join(label + shown(item, key, inside) for label, key, item in entries) + end


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
