"""The settings of a client: checked when they are given, frozen afterwards."""

from __future__ import annotations

import ipaddress
import math
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, Final, Generic, TypedDict, TypeVar

import httpx

from ._connections import kinds
from .errors import ConfigurationError
from .retries import Retries

if TYPE_CHECKING:
    import ssl

    from ._clock import Clock
    from ._connections import Library, Limits, Timeout
    from ._events import AttemptHook, RetryHook
    from ._rate_limit import Priority
    from .budget import Budget

HttpT = TypeVar("HttpT")

# Large accounts answer some listings only after several seconds.
DEFAULT_TIMEOUT: Final = httpx.Timeout(30.0, connect=10.0)

# An idle connection is given up a little before servers do so, often after 5 seconds: a POST that meets a connection
# which is just being closed has an unknown outcome.
DEFAULT_LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=4.0)

# Bytes of a response's body, decoded: a megabyte of gzip can become a gigabyte.
DEFAULT_MAX_BYTES: Final = 64 * 1024 * 1024

URL_VARIABLES: Final = ("ACTIVECAMPAIGN_URL", "ACTIVECAMPAIGN_API_URL", "AC_API_URL")
TOKEN_VARIABLES: Final = ("ACTIVECAMPAIGN_TOKEN", "ACTIVECAMPAIGN_API_TOKEN", "ACTIVECAMPAIGN_API_KEY", "AC_API_TOKEN")

# Headers that a caller cannot set.
_OURS: Final = {"api-token", "host", "content-length"}
_OF_A_CONNECTION: Final = {"connection", "keep-alive", "proxy-connection", "te", "transfer-encoding", "upgrade"}
_API: Final = "/api/3"


@dataclass(frozen=True, slots=True)
class Account:
    """Where an account is found: its origin, such as `https://acme.api-us1.com`, and what its budget is kept under."""

    origin: str
    host: str
    key: str
    encrypted: bool


def account_at(base_url: str, *, allow_http: bool = False) -> Account:
    """Read a base URL, with or without `/api/3` and a trailing slash.

    No error shows the text: there may be a password in it, or it is the token itself.
    """
    if not isinstance(base_url, str):
        raise ConfigurationError(f"the base URL must be text, not {type(base_url).__name__}")
    try:
        url = httpx.URL(base_url.strip())
        url = url.copy_with(host=url.host.rstrip(".")) if url.host else url
    except httpx.InvalidURL:
        url = None
    if url is None or "%" in url.host:
        raise ConfigurationError("the base URL cannot be read; it looks like https://acme.api-us1.com")
    no_host = url.scheme not in ("https", "http") or not url.host
    for wrong, needed in (
        (url.userinfo, "must not hold a user name or password; the token is given on its own"),
        ("?" in base_url or "#" in base_url, "must not hold a query or a fragment"),
        (no_host, "must begin with https:// and name a host (https://acme.api-us1.com); the token is given second"),
        (url.path.rstrip("/") not in ("", _API), f"must end after the host or with {_API}; a call has its own path"),
    ):
        if wrong:
            raise ConfigurationError(f"the base URL {needed}")
    encrypted, netloc = url.scheme == "https", url.netloc.decode("ascii")
    if not encrypted and not allow_http and not _is_loopback(url.host):
        raise ConfigurationError(
            f"http:// would send the token to {netloc} in clear; use https://, or say allow_http=True if that is meant"
        )
    return Account(f"{url.scheme}://{netloc}", netloc, account_key(netloc), encrypted)


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def account_key(netloc: str) -> str:
    """What the budget of the account on a host is kept under: its two hosts are one account."""
    name = netloc.removesuffix(".activehosted.com")
    return netloc if name == netloc else f"{name}.api-us1.com"


@dataclass(frozen=True, slots=True)
class Options:
    """What may differ from call to call of one client; `AsyncClient` says what each means."""

    timeout: Timeout
    retries: Retries
    priority: Priority
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    query: tuple[tuple[str, object], ...] = field(repr=False)
    max_response_bytes: int
    on_attempt: AttemptHook | None
    on_retry: RetryHook | None


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
    found = [name for name in names if os.environ.get(name, "").strip()]
    if not found:
        raise ConfigurationError(f"the environment variable {names[0]} is not set; the account's settings show it")
    for other in found[1:]:
        if _bare(other) != _bare(found[0]):
            raise ConfigurationError(f"the environment variables {found[0]} and {other} contradict each other")
    return os.environ[found[0]].strip()


def _bare(name: str) -> str:
    return os.environ[name].strip().rstrip("/").removesuffix(_API)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_hook(hook: Any) -> bool:
    awaited = iscoroutinefunction(hook) or iscoroutinefunction(getattr(hook, "__call__", None))  # noqa: B004
    return hook is None or (callable(hook) and not awaited)


_RULES: Final[Mapping[str, tuple[Callable[[Any], bool], str]]] = {
    "timeout": (
        lambda value: _is_number(value) or isinstance(value, kinds("Timeout")),
        "seconds or an httpx.Timeout, where httpx.Timeout(None) waits for ever",
    ),
    "retries": (lambda value: isinstance(value, Retries), "Retries(...), where Retries(max_attempts=1) never repeats"),
    "priority": (lambda value: value in ("interactive", "background"), "one of interactive, background"),
    "headers": (lambda value: isinstance(value, Mapping | None), "a mapping of names to texts"),
    "query": (
        lambda value: isinstance(value, Mapping | None) and all(isinstance(name, str) for name in value or {}),
        "a mapping of names to values",
    ),
    "max_response_bytes": (lambda value: type(value) is int and value > 0, "a whole number of 1 or more"),
    "on_attempt": (_is_hook, "a function that is called and not awaited"),
    "on_retry": (_is_hook, "a function that is called and not awaited"),
}


def checked(given: Mapping[str, Any]) -> dict[str, Any]:
    """Options as `Options` takes them; raises ConfigurationError for one that is unknown or cannot work."""
    made = dict(given)
    for name, value in given.items():
        if name not in _RULES:
            raise ConfigurationError(
                f"{name} cannot be changed here, only {', '.join(_RULES)}; make another client for the rest"
            )
        fits, wanted = _RULES[name]
        if not fits(value):
            shown = f"a {type(value).__name__}" if name in ("headers", "query") else repr(value)  # it may be a secret
            raise ConfigurationError(f"{name} must be {wanted}, not {shown}")
        if name == "timeout":
            made[name] = _timeout(value)
        elif name in ("headers", "query"):
            made[name] = tuple((value or {}).items())
    for name, value in made.get("headers", ()):
        if wrong := header_fault(name, value):
            raise ConfigurationError(f"headers: {wrong}")
    for name, _ in made.get("query", ()):
        if name in ("limit", "offset", "api_key"):
            raise ConfigurationError(f"query: {name} is given with the call it belongs to, not for every call")
    return made


def _timeout(value: float | Timeout) -> Timeout:
    timeout = httpx.Timeout(value) if isinstance(value, int | float) else value
    for kind, seconds in timeout.as_dict().items():
        if seconds is not None and not (_is_number(seconds) and 0 < seconds < math.inf):
            raise ConfigurationError(f"timeout: {kind} must be more than 0 seconds, and is {seconds!r}")
    return timeout


def is_header_name(name: str) -> bool:
    """Whether HTTP allows this as a header's name, or as a method."""
    return bool(name) and name.isascii() and all(letter.isalnum() or letter in "!#$%&'*+-.^_`|~" for letter in name)


def header_fault(name: object, value: object) -> str:
    """What is wrong with a header that a caller gives; empty if nothing is."""
    if not isinstance(name, str) or not isinstance(value, str):
        return f"name and value of the header {name!r} must be text"
    if name.lower() in _OURS | _OF_A_CONNECTION:
        return f"the header {name!r} is set by the client"
    sendable = value.isascii() and value.replace("\t", " ").isprintable() and value == value.strip()
    return "" if sendable and is_header_name(name) else f"the header {name!r} has a character that HTTP does not allow"
