"""The settings of a client: checked when they are given, frozen afterwards."""

from __future__ import annotations

import math
import os
import re
from dataclasses import dataclass
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, Final, Generic, TypedDict, TypeVar

import attrs
import httpx

from .errors import ConfigurationError
from .retries import Retries

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Mapping

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
_LOOPBACK: Final = re.compile(r"localhost|127\.[0-9]+\.[0-9]+\.[0-9]+|::1")


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
    try:
        url = httpx.URL(base_url.strip())
    except (httpx.InvalidURL, AttributeError, TypeError):  # None, where an environment variable is missing
        url = None
    if url is None or "%" in url.host or url.host.endswith("."):
        raise ConfigurationError("the base URL cannot be read; it looks like https://acme.api-us1.com")
    no_host = url.scheme not in ("https", "http") or not url.host
    for wrong, needed in (
        (url.userinfo or "?" in base_url or "#" in base_url, "must not hold a user name, password, query or fragment"),
        (no_host, "must begin with https:// and name a host (https://acme.api-us1.com); the token is given second"),
        (url.path.rstrip("/") not in ("", _API), f"must end after the host or with {_API}; a call has its own path"),
    ):
        if wrong:
            raise ConfigurationError(f"the base URL {needed}")
    encrypted, netloc = url.scheme == "https", url.netloc.decode("ascii")
    if not encrypted and not allow_http and not _LOOPBACK.fullmatch(url.host):
        raise ConfigurationError(
            f"http:// would send the token to {netloc} in clear; use https://, or say allow_http=True if that is meant"
        )
    return Account(f"{url.scheme}://{netloc}", netloc, account_key(netloc), encrypted)


def account_key(netloc: str) -> str:
    """What the budget of the account on a host is kept under: its two hosts are one account."""
    name = netloc.removesuffix(".activehosted.com")
    return netloc if name == netloc else f"{name}.api-us1.com"


def variable(names: tuple[str, ...]) -> str:
    """The environment variable that is set of these, which mean the same; no frame here holds a value if it raises."""
    found = [name for name in names if os.environ.get(name, "").strip()]
    if not found:
        raise ConfigurationError(f"the environment variable {names[0]} is not set; the account's settings show it")
    if len({os.environ[name].strip().rstrip("/").removesuffix(_API) for name in found}) > 1:
        raise ConfigurationError(f"the environment variables {' and '.join(found)} contradict each other")
    return os.environ[found[0]].strip()


class Changes(TypedDict, total=False):
    """What a variant of a client can change."""

    timeout: float | Timeout
    retries: Retries
    priority: Priority
    headers: Mapping[str, str] | None
    query: Mapping[str, object] | None
    max_response_bytes: int
    on_attempt: AttemptHook | None
    on_retry: RetryHook | None


class Settings(Changes, Generic[HttpT], total=False):
    """What a client can be made with, besides its base URL and token."""

    budget: Budget | None
    transport: HttpT | Callable[[], HttpT] | None
    proxy: str | httpx.URL | httpx.Proxy | None
    verify: bool | ssl.SSLContext
    limits: Limits
    http: Library
    allow_http: bool
    clock: Clock


def _timeout(value: float | Timeout) -> Timeout:
    timeout = httpx.Timeout(value) if isinstance(value, int | float) else value
    if not hasattr(timeout, "as_dict"):
        raise ConfigurationError("timeout must be seconds or an httpx.Timeout; httpx.Timeout(None) waits for ever")
    for kind, seconds in timeout.as_dict().items():
        if seconds is not None and not 0 < seconds < math.inf:
            raise ConfigurationError(f"timeout: {kind} must be more than 0 seconds, and is {seconds!r}")
    return timeout


def _headers(given: Mapping[str, str] | None) -> tuple[tuple[str, str], ...]:
    for name, value in (given or {}).items():
        if wrong := header_fault(name, value):
            raise ConfigurationError(f"headers: {wrong}")
    return tuple({name.lower(): value for name, value in (given or {}).items()}.items())


def _query(given: Mapping[str, object] | None) -> tuple[tuple[str, object], ...]:
    for name in ("limit", "offset", "api_key"):
        if name in (given or {}):
            raise ConfigurationError(f"query: {name} is given with the call it belongs to, not for every call")
    return tuple((given or {}).items())


def _known(_: Options, attribute: attrs.Attribute[Any], value: object) -> None:
    right, due = {
        "retries": (isinstance(value, Retries), "a Retries"),
        "priority": (value in ("interactive", "background"), "'interactive' or 'background'"),
        "max_response_bytes": (type(value) is int and value > 0, "a whole number of 1 or more"),
    }[attribute.name]
    if not right:
        raise ConfigurationError(f"{attribute.name} must be {due}, not {value!r}")


def _not_awaited(_: Options, attribute: attrs.Attribute[Any], hook: object) -> None:
    if hook is not None and (iscoroutinefunction(hook) or not callable(hook)):
        raise ConfigurationError(f"{attribute.name} must be a function that is called and not awaited, not {hook!r}")


@attrs.frozen(repr=False)  # error reporters print one that was refused, with half of its attributes
class Options:
    """What may differ from call to call of one client; `AsyncClient` says what each means."""

    timeout: Timeout = attrs.field(converter=_timeout)
    retries: Retries = attrs.field(validator=_known)
    priority: Priority = attrs.field(validator=_known)
    headers: tuple[tuple[str, str], ...] = attrs.field(converter=_headers)
    query: tuple[tuple[str, object], ...] = attrs.field(converter=_query)
    max_response_bytes: int = attrs.field(validator=_known)
    on_attempt: AttemptHook | None = attrs.field(validator=_not_awaited)
    on_retry: RetryHook | None = attrs.field(validator=_not_awaited)

    def changed(self, changes: Changes) -> Options:
        """The same with these changes; headers and query are added to those there are."""
        made: dict[str, Any] = dict(changes)
        for name in ("headers", "query"):
            made[name] = dict(getattr(self, name)) | (made.get(name) or {})
        return attrs.evolve(self, **made)


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
