"""The settings of a client: checked when they are given, frozen afterwards."""

from __future__ import annotations

import ipaddress
import math
import os
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, Final, Generic, TypedDict, TypeVar
from urllib.parse import urlsplit

import httpx

from ._connections import kinds
from .errors import ConfigurationError
from .retries import Retries

if TYPE_CHECKING:
    from ._clock import Clock
    from ._connections import Library, Limits, Timeout
    from ._events import AttemptHook, RetryHook
    from ._rate_limit import Priority
    from .budget import Budget

HttpT = TypeVar("HttpT")

DEFAULT_TIMEOUT: Final = httpx.Timeout(30.0, connect=10.0)
"""Large accounts answer some listings only after several seconds."""

DEFAULT_LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=4.0)
"""An idle connection is given up a little before servers do so, often after 5 seconds: a POST that meets a connection
which is just being closed has an unknown outcome."""

DEFAULT_MAX_BYTES: Final = 64 * 1024 * 1024
"""Bytes of a response's body, decoded: a megabyte of gzip can become a gigabyte."""

URL_VARIABLES: Final = ("ACTIVECAMPAIGN_URL", "ACTIVECAMPAIGN_API_URL", "AC_API_URL")
TOKEN_VARIABLES: Final = ("ACTIVECAMPAIGN_TOKEN", "ACTIVECAMPAIGN_API_TOKEN", "ACTIVECAMPAIGN_API_KEY", "AC_API_TOKEN")

_OURS: Final = frozenset(
    {"api-token", "host", "content-length"}
    # What concerns one connection only.
    | {"connection", "keep-alive", "proxy-connection", "te", "transfer-encoding", "upgrade"}
)
"""Headers that a caller cannot set."""

_API: Final = "/api/3"
_PORTS: Final = {"https": 443, "http": 80}
_OF_A_CLOCK: Final = ("now", "wall", "chance", "sleep", "sleep_async")
_PRIORITIES: Final = ("interactive", "background")
_ONE_ACCOUNT: Final = (".api-us1.com", ".activehosted.com")


@dataclass(frozen=True, slots=True)
class Account:
    """Where an account is found: its origin, such as `https://acme.api-us1.com`, and what its budget is kept under."""

    origin: str
    host: str
    key: str
    encrypted: bool


def account_at(base_url: str, *, allow_http: bool = False) -> Account:
    """Read a base URL, with or without `/api/3` and a trailing slash.

    Raises:
        ConfigurationError: when it is not one, or could send the token where it must not go.
    """
    if not isinstance(base_url, str):
        raise ConfigurationError(f"the base URL must be text, not {type(base_url).__name__}")
    # The text is shown nowhere, nor what httpx says of it: there may be a password in it, or it is the token itself.
    text = base_url.strip()
    found = None
    try:
        parts = urlsplit(text)
        host = httpx.URL(f"//{parts.netloc}").raw_host.decode("ascii").rstrip(".") if parts.netloc else ""
        found = None if "%" in host else (parts, host, parts.port)
    except (ValueError, httpx.InvalidURL):
        pass
    if found is None:
        raise ConfigurationError("the base URL cannot be read; it looks like https://acme.api-us1.com")
    parts, host, port = found
    if parts.username is not None or parts.password is not None:
        raise ConfigurationError("the base URL must not hold a user name or password; the token is given on its own")
    if parts.query or parts.fragment or text.endswith(("?", "#")):
        raise ConfigurationError("the base URL must not hold a query or a fragment")
    if parts.scheme not in _PORTS or not host:
        raise ConfigurationError(
            "the base URL must begin with https:// and name a host, such as https://acme.api-us1.com;"
            " it is given first, the token second"
        )
    if parts.path.rstrip("/") not in ("", _API):
        raise ConfigurationError(
            f"the base URL must end after the host or with {_API}; the path of a call is given with the call"
        )
    encrypted = parts.scheme == "https"
    if not encrypted and not allow_http and not _is_loopback(host):
        raise ConfigurationError(
            f"http:// would send the token to {host} in clear; use https://, or say allow_http=True if that is meant"
        )
    shown = f"[{host}]" if ":" in host else host
    netloc = shown if port in (None, _PORTS[parts.scheme]) else f"{shown}:{port}"
    return Account(f"{parts.scheme}://{netloc}", netloc, account_key(netloc), encrypted)


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def account_key(netloc: str) -> str:
    """What the budget of the account on a host is kept under."""
    # acme.api-us1.com and acme.activehosted.com are one account, and responses link from one to the other.
    for suffix in _ONE_ACCOUNT:
        if netloc.endswith(suffix):
            return netloc.removesuffix(suffix) + _ONE_ACCOUNT[0]
    return netloc


@dataclass(frozen=True, slots=True)
class Options:
    """What may differ from call to call of one client; `AsyncClient` says what each means."""

    timeout: Timeout
    retries: Retries
    priority: Priority
    headers: tuple[tuple[str, str], ...]
    query: tuple[tuple[str, object], ...]
    max_response_bytes: int
    on_attempt: AttemptHook | None
    on_retry: RetryHook | None

    def __repr__(self) -> str:
        names = [name for name, _ in (*self.headers, *self.query)]
        return f"Options(timeout={self.timeout!r}, retries={self.retries!r}, priority={self.priority!r}, sends={names})"


class _Options(TypedDict, total=False):
    timeout: float | Timeout
    retries: Retries
    priority: Priority
    headers: Mapping[str, str]
    max_response_bytes: int
    on_attempt: AttemptHook | None
    on_retry: RetryHook | None


class Changes(_Options, total=False):
    """What a variant of a client can change."""

    query: Mapping[str, object]


class Settings(_Options, Generic[HttpT], total=False):
    """What a client can be made with, besides its base URL and token."""

    budget: Budget | None
    transport: HttpT | Callable[[], HttpT] | None
    proxy: str | httpx.URL | httpx.Proxy | None
    verify: bool | ssl.SSLContext
    limits: Limits
    http: Library
    allow_http: bool
    clock: Clock


def variable(names: tuple[str, ...]) -> str:
    """The environment variable that is set of these, which mean the same; no frame here holds a value if it raises."""
    found = [name for name in names if _value(name)]
    if not found:
        nor = f" (nor {' or '.join(names[1:])})" if names[1:] else ""
        raise ConfigurationError(
            f"the environment variable {names[0]} is not set{nor}; its value is shown in the account's settings"
        )
    other = next((name for name in found if _bare(name) != _bare(found[0])), None)
    if other is not None:
        raise ConfigurationError(f"the environment variables {found[0]} and {other} contradict each other; unset one")
    return _value(found[0])


def _value(name: str) -> str:
    return os.environ.get(name, "").strip()


def _bare(name: str) -> str:
    return _value(name).rstrip("/").removesuffix(_API)


def check_parts(verify: object, limits: object, clock: object) -> None:
    """Refuse what only the first call would stumble over."""
    if not isinstance(verify, bool | ssl.SSLContext):
        raise ConfigurationError(
            f"verify must be True, False or an ssl.SSLContext, not {verify!r};"
            " ssl.create_default_context(cafile=...) makes one of a file"
        )
    if not isinstance(limits, kinds("Limits")):
        raise ConfigurationError(f"limits must be an httpx.Limits, not {limits!r}")
    for name, least in (("max_connections", 1), ("max_keepalive_connections", 0), ("keepalive_expiry", 0)):
        value = getattr(limits, name)
        if value is not None and not (_is_number(value) and value >= least):
            raise ConfigurationError(f"limits: {name} must be {least} or more, or None, and is {value!r}")
    if not all(callable(getattr(clock, name, None)) for name in _OF_A_CLOCK):
        raise ConfigurationError(f"clock must have {', '.join(_OF_A_CLOCK)}, not {clock!r}")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _timeout(timeout: float | Timeout) -> Timeout:
    if not isinstance(timeout, kinds("Timeout")) and not _is_number(timeout):
        raise ConfigurationError(
            f"timeout must be seconds or an httpx.Timeout, not {timeout!r}; httpx.Timeout(None) waits for ever"
        )
    made = httpx.Timeout(timeout) if isinstance(timeout, int | float) else timeout
    for kind, seconds in made.as_dict().items():
        if seconds is not None and not (_is_number(seconds) and seconds > 0 and math.isfinite(seconds)):
            raise ConfigurationError(f"timeout: {kind} must be more than 0 seconds, and is {seconds!r}")
    return made


def _one(name: str, fits: Callable[[Any], bool], wanted: str) -> Callable[[Any], Any]:
    """A check that gives the value back, or says what is wanted."""

    def check(value: Any) -> Any:
        if not fits(value):
            raise ConfigurationError(f"{name} must be {wanted}, not {value!r}")
        return value

    return check


def _hook(hook: Callable[..., object] | None) -> Callable[..., object] | None:
    if hook is not None and not callable(hook):
        raise ConfigurationError(f"a hook must be a function, not {hook!r}")
    if iscoroutinefunction(hook) or iscoroutinefunction(getattr(hook, "__call__", None)):  # noqa: B004 - it is awaited?
        raise ConfigurationError("a hook must not be a coroutine function, for it is called and not awaited")
    return hook


def _headers(headers: Mapping[str, str] | None) -> tuple[tuple[str, str], ...]:
    if headers is not None and not isinstance(headers, Mapping):
        raise ConfigurationError(f"headers must be a mapping, not a {type(headers).__name__}")
    for name, value in (headers or {}).items():
        if wrong := header_fault(name, value):
            raise ConfigurationError(f"headers: {wrong}")
    return tuple((headers or {}).items())


def _query(query: Mapping[str, object] | None) -> tuple[tuple[str, object], ...]:
    if query is not None and not (isinstance(query, Mapping) and all(isinstance(name, str) for name in query)):
        raise ConfigurationError(f"query must be a mapping of names to values, not {type(query).__name__}")
    wrong = {"limit", "offset", "api_key"} & set(query or ())
    if wrong:
        raise ConfigurationError(f"query: {min(wrong)} is given with the call it belongs to, not for every call")
    return tuple((query or {}).items())


_CHECKS: Final[Mapping[str, Callable[..., Any]]] = {
    "timeout": _timeout,
    "retries": _one(
        "retries", lambda value: isinstance(value, Retries), "Retries(...); Retries(max_attempts=1) never repeats"
    ),
    "priority": _one("priority", lambda value: value in _PRIORITIES, f"one of {', '.join(_PRIORITIES)}"),
    "headers": _headers,
    "query": _query,
    "max_response_bytes": _one(
        "max_response_bytes", lambda value: type(value) is int and value > 0, "a whole number of 1 or more"
    ),
    "on_attempt": _hook,
    "on_retry": _hook,
}


def checked(given: Mapping[str, Any]) -> dict[str, Any]:
    """Options as `Options` takes them; raises ConfigurationError for one that is unknown or cannot work."""
    for name in given:
        if name not in _CHECKS:
            raise ConfigurationError(
                f"{name} cannot be changed here, only {', '.join(_CHECKS)}; make another client for the rest"
            )
    return {name: _CHECKS[name](value) for name, value in given.items()}


def is_header_name(name: str) -> bool:
    """Whether HTTP allows this as a header's name, or as a method."""
    return bool(name) and name.isascii() and all(letter.isalnum() or letter in "!#$%&'*+-.^_`|~" for letter in name)


def header_fault(name: object, value: object) -> str:
    """What is wrong with a header that a caller gives; empty if nothing is."""
    if not isinstance(name, str) or not isinstance(value, str):
        return f"name and value of the header {name!r} must be text"
    if name.lower() in _OURS:
        return f"the header {name!r} is set by the client"
    sendable = value.isascii() and value.replace("\t", " ").isprintable() and value == value.strip()
    return "" if sendable and is_header_name(name) else f"the header {name!r} has a character that HTTP does not allow"
