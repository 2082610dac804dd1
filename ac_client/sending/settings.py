"""What a client is told: checked when it is said, frozen afterwards."""

from __future__ import annotations

import ipaddress
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal
from urllib.parse import SplitResult, urlsplit

import httpx

from ..errors import ConfigurationError
from ..retries import Retries

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..budget import Lane
    from .events import AttemptHook, RetryHook

DEFAULT_TIMEOUT: Final = httpx.Timeout(30.0, connect=10.0)
"""Large accounts answer some listings only after several seconds."""

DEFAULT_LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=4.0)
"""An idle connection is given up a little before servers do so, often after 5 seconds: a POST that meets a connection
which is just being closed has an unknown outcome."""

_API: Final = "/api/3"
_PORTS: Final = {"https": 443, "http": 80}
_OURS: Final = frozenset({"api-token", "host", "content-length", "transfer-encoding", "connection"})
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
    if found is None:
        # Neither the text nor the cause is shown: there may be a password in it.
        raise ConfigurationError("the base URL cannot be read; it looks like https://acme.api-us1.com")
    parts, host, port = found
    if parts.username is not None or parts.password is not None:
        raise ConfigurationError("the base URL must not hold a user name or password; the token is given on its own")
    if parts.query or parts.fragment or text.endswith(("?", "#")):
        raise ConfigurationError("the base URL must not hold a query or a fragment")
    if parts.scheme not in _PORTS or not host:
        raise ConfigurationError(f"the base URL must begin with https:// and name a host, and is {base_url!r}")
    if parts.path.rstrip("/") not in ("", _API):
        raise ConfigurationError(
            f"the base URL must end after the host or with {_API}, and its path is {parts.path!r};"
            " the path of a call is given with the call"
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


def checked_timeout(timeout: float | httpx.Timeout) -> httpx.Timeout:
    """The timeout as httpx has it.

    Args:
        timeout: seconds for each of its four kinds, or an `httpx.Timeout`.

    Raises:
        ConfigurationError: when it is negative, zero, or no number.
    """
    if isinstance(timeout, httpx.Timeout):
        made = timeout
    elif isinstance(timeout, int | float) and not isinstance(timeout, bool):
        made = httpx.Timeout(timeout)
    else:
        raise ConfigurationError(
            f"timeout must be seconds or an httpx.Timeout, not {timeout!r}; httpx.Timeout(None) waits for ever"
        )
    for kind, seconds in made.as_dict().items():
        if seconds is not None and not (seconds > 0 and math.isfinite(seconds)):
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
        ConfigurationError: when it cannot be called.
    """
    if hook is not None and not callable(hook):
        raise ConfigurationError(f"a hook must be a function, not {hook!r}")
    return hook


def checked_headers(headers: Mapping[str, str] | None) -> tuple[tuple[str, str], ...]:
    """Headers of the caller's as they are sent.

    Raises:
        ConfigurationError: for one that is the client's own, or that HTTP does not allow.
    """
    checked: list[tuple[str, str]] = []
    for name, value in (headers or {}).items():
        if not isinstance(name, str) or not isinstance(value, str):
            raise ConfigurationError(f"headers: name and value of {name!r} must be text")
        if name.lower() in _OURS:
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
