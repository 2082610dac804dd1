"""What a client is told: checked when it is said, frozen afterwards."""

from __future__ import annotations

import ipaddress
import math
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Final, Literal
from urllib.parse import SplitResult, urlsplit

import httpx

from ..errors import ConfigurationError
from ..retries import Retries

if TYPE_CHECKING:
    from collections.abc import Callable

    from .events import AttemptHook, RetryHook
    from .turns import Lane

DEFAULT_TIMEOUT: Final = httpx.Timeout(30.0, connect=10.0)
"""Large accounts answer some listings only after several seconds."""

DEFAULT_LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=4.0)
"""An idle connection is given up a little before servers do so, often after 5 seconds: a POST that meets a connection
which is just being closed has an unknown outcome."""

_API: Final = "/api/3"
_PORTS: Final = {"https": 443, "http": 80}
OURS: Final = frozenset(
    {
        "api-token",
        "host",
        "content-length",
        # What concerns one connection only; over HTTP/2 they are not allowed.
        "connection",
        "keep-alive",
        "proxy-connection",
        "te",
        "transfer-encoding",
        "upgrade",
    }
)
"""Headers that a caller cannot set."""

_OF_A_CLOCK: Final = ("now", "wall", "chance", "call_at", "sleep", "sleep_async")
_ONE_ACCOUNT: Final = (".api-us1.com", ".activehosted.com")


@dataclass(frozen=True, slots=True)
class Account:
    """Where an account is found.

    Args:
        origin: scheme and host, such as `https://acme.api-us1.com`.
        netloc: host, and port where it is not the scheme's own, for the Host header.
        key: what the account's budget is kept under.
        encrypted: whether requests travel by https.
    """

    origin: str
    netloc: str
    key: str
    encrypted: bool


def account_at(base_url: str, *, allow_http: bool = False) -> Account:
    """Read a base URL, with or without `/api/3` and a trailing slash.

    Args:
        base_url: from Settings > Developer in the account.
        allow_http: whether `http://` may be used with a host other than this machine.

    Raises:
        ConfigurationError: when it is not one, or could send the token where it must not go.
    """
    if not isinstance(base_url, str):
        raise ConfigurationError(f"the base URL must be text, not {type(base_url).__name__}")
    text = base_url.strip()
    found = _split(text)
    # The text is shown nowhere, nor what httpx says of it: there may be a password in it, or it is the token itself.
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
    if not encrypted and not allow_http and not is_loopback(host):
        raise ConfigurationError(
            f"http:// would send the token to {host} in clear; use https://, or say allow_http=True if that is meant"
        )
    shown = f"[{host}]" if ":" in host else host
    netloc = shown if port in (None, _PORTS[parts.scheme]) else f"{shown}:{port}"
    return Account(f"{parts.scheme}://{netloc}", netloc, _account_key(netloc), encrypted)


def _split(text: str) -> tuple[SplitResult, str, int | None] | None:
    """The parts of a URL, its host as it is sent, and its port; None when it is no URL."""
    try:
        parts = urlsplit(text)
        host = httpx.URL(f"//{parts.netloc}").raw_host.decode("ascii").rstrip(".") if parts.netloc else ""
        port = parts.port
    except (ValueError, httpx.InvalidURL):
        return None
    return None if "%" in host else (parts, host, port)


def is_loopback(host: str) -> bool:
    """Whether the host is this machine: localhost, 127.0.0.0/8 or ::1."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _account_key(netloc: str) -> str:
    # acme.api-us1.com and acme.activehosted.com are one account, and replies link from one to the other.
    for suffix in _ONE_ACCOUNT:
        if netloc.endswith(suffix):
            return netloc.removesuffix(suffix) + _ONE_ACCOUNT[0]
    return netloc


@dataclass(frozen=True, slots=True)
class Options:
    """What may differ from call to call of one client.

    Args:
        timeout: seconds, each for connecting, sending, the next piece of a reply, and a free connection.
        retries: how often, how long and how patiently.
        lane: of the account's budget.
        headers: sent with every request; their values are not shown.
        on_attempt: called after each attempt.
        on_retry: called before each wait.
    """

    timeout: httpx.Timeout
    retries: Retries
    lane: Lane
    headers: tuple[tuple[str, str], ...]
    on_attempt: AttemptHook | None
    on_retry: RetryHook | None

    def __repr__(self) -> str:
        names = [name for name, _ in self.headers]
        return f"Options(timeout={self.timeout!r}, retries={self.retries!r}, lane={self.lane!r}, headers={names!r})"


def check_parts(verify: object, limits: object, clock: object) -> None:
    """Refuse what only the first call would stumble over.

    Raises:
        ConfigurationError: naming the setting.
    """
    if not isinstance(verify, bool | ssl.SSLContext):
        raise ConfigurationError(
            f"verify must be True, False or an ssl.SSLContext, not {verify!r};"
            " ssl.create_default_context(cafile=...) makes one of a file"
        )
    if not isinstance(limits, httpx.Limits):
        raise ConfigurationError(f"limits must be an httpx.Limits, not {limits!r}")
    for name, least in (("max_connections", 1), ("max_keepalive_connections", 0), ("keepalive_expiry", 0)):
        value = getattr(limits, name)
        if value is not None and not (_is_number(value) and value >= least):
            raise ConfigurationError(f"limits: {name} must be {least} or more, or None, and is {value!r}")
    missing = [name for name in _OF_A_CLOCK if not callable(getattr(clock, name, None))]
    if missing:
        raise ConfigurationError(f"clock must have {', '.join(_OF_A_CLOCK)}, and {clock!r} lacks {missing[0]}")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def checked_timeout(timeout: float | httpx.Timeout) -> httpx.Timeout:
    """The timeout as httpx has it.

    Args:
        timeout: seconds for each of its four kinds, or an `httpx.Timeout`.

    Raises:
        ConfigurationError: when it is negative, zero, or no number.
    """
    if isinstance(timeout, httpx.Timeout):
        made = timeout
    elif _is_number(timeout):
        made = httpx.Timeout(timeout)
    else:
        raise ConfigurationError(
            f"timeout must be seconds or an httpx.Timeout, not {timeout!r}; httpx.Timeout(None) waits for ever"
        )
    for kind, seconds in made.as_dict().items():
        if seconds is not None and not (_is_number(seconds) and seconds > 0 and math.isfinite(seconds)):
            raise ConfigurationError(f"timeout: {kind} must be more than 0 seconds, and is {seconds!r}")
    return made


def checked_retries(retries: Retries) -> Retries:
    """The retries as they are.

    Raises:
        ConfigurationError: when they are something else.
    """
    if not isinstance(retries, Retries):
        raise ConfigurationError(f"retries must be Retries(...), not {retries!r}; Retries(attempts=1) never repeats")
    return retries


def checked_lane(lane: Lane) -> Lane:
    """The lane as it is.

    Raises:
        ConfigurationError: when there is no such lane.
    """
    known: tuple[Literal["interactive", "background"], ...] = ("interactive", "background")
    if lane not in known:
        raise ConfigurationError(f"lane must be one of {', '.join(known)}, and is {lane!r}")
    return lane


def checked_hook(hook: Callable[..., object] | None) -> Callable[..., object] | None:
    """The hook as it is.

    Raises:
        ConfigurationError: when it cannot be called, or would have to be awaited.
    """
    if hook is not None and not callable(hook):
        raise ConfigurationError(f"a hook must be a function, not {hook!r}")
    if iscoroutinefunction(hook) or iscoroutinefunction(getattr(hook, "__call__", None)):  # noqa: B004 - it is awaited?
        raise ConfigurationError("a hook must not be a coroutine function, for it is called and not awaited")
    return hook


def checked_headers(headers: Mapping[str, str] | None) -> tuple[tuple[str, str], ...]:
    """Headers of the caller's as they are sent.

    Raises:
        ConfigurationError: for one that is the client's own, or that HTTP does not allow.
    """
    checked: list[tuple[str, str]] = []
    if headers is not None and not isinstance(headers, Mapping):
        raise ConfigurationError(f"headers must be a mapping, not a {type(headers).__name__}")
    for name, value in (headers or {}).items():
        if not isinstance(name, str) or not isinstance(value, str):
            raise ConfigurationError(f"headers: name and value of {name!r} must be text")
        if name.lower() in OURS:
            raise ConfigurationError(f"headers: {name} is set by the client")
        if not is_token(name) or not is_header_value(value):
            raise ConfigurationError(f"headers: {name!r} has a character that HTTP does not allow in a header")
        checked.append((name, value))
    return tuple(checked)


def is_token(name: str) -> bool:
    """Whether HTTP allows this as a header's name."""
    return bool(name) and name.isascii() and all(letter.isalnum() or letter in "!#$%&'*+-.^_`|~" for letter in name)


def is_header_value(value: str) -> bool:
    """Whether this can be sent as a header's value as it is."""
    return (
        value.isascii() and (value.isprintable() or value.replace("\t", " ").isprintable()) and value == value.strip()
    )
