"""Which HTTP library is below: httpx, or httpx2 by choice; of both, settings and transports are taken."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

Library: TypeAlias = Literal["httpx", "httpx2"]
_BOTH = ("httpx", "httpx2")


class Timeout(Protocol):
    """A `Timeout` of either."""

    read: float | None

    def as_dict(self) -> Mapping[str, float | None]: ...


class Limits(Protocol):
    """`Limits` of either."""

    max_connections: int | None
    max_keepalive_connections: int | None
    keepalive_expiry: float | None


class AsyncHttp(Protocol):
    """An `AsyncBaseTransport` of either."""

    async def handle_async_request(self, request: Any, /) -> Any: ...
    async def aclose(self) -> None: ...


class Http(Protocol):
    """A `BaseTransport` of either."""

    def handle_request(self, request: Any, /) -> Any: ...
    def close(self) -> None: ...


def library(name: str) -> Any:
    """The library of this name; raises ConfigurationError when it is neither, or is not installed."""
    if name not in _BOTH:
        raise ConfigurationError(f"http must be one of {', '.join(_BOTH)}, and is {name!r}")
    try:
        return import_module(name)
    except ImportError:
        raise ConfigurationError(
            f"http: {name} is not installed: install ac-client[{name}], or {name} itself"
        ) from None


def kinds(name: str) -> tuple[Any, ...]:
    """A class of the libraries, as each of them that this process has loaded has it."""
    found = (getattr(sys.modules.get(library), name, None) for library in _BOTH)
    return tuple(kind for kind in found if kind is not None)


def library_of(value: object, name: str) -> Any:
    """The library whose class of that name the value is an instance of; None for neither."""
    return next((sys.modules[one] for one in _BOTH if isinstance(value, getattr(sys.modules.get(one), name, ()))), None)
