"""Makes the request of a call: path ids, query, headers and body, refused here when they cannot be right."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, unquote, urlsplit

import httpx

from ..errors import InvalidRequestError
from ..types import UNSET
from .credential import API_KEY, Credential
from .settings import is_header_value, is_token
from .urls import CallURL

if TYPE_CHECKING:
    from ..operations import Operation
    from .settings import Account

_DOTS = frozenset({"", ".", ".."})


def fill(operation: Operation[Any], values: Mapping[str, object] | None) -> str:
    """The operation's path with its ids, each percent-encoded with nothing left as it is.

    Raises:
        InvalidRequestError: for an id that is empty, `.` or `..`, or neither text nor a number: it would reach
            another resource.
    """
    path = operation.path
    for name, value in (values or {}).items():
        text = value.value if isinstance(value, Enum) else value
        if isinstance(text, int) and not isinstance(text, bool):
            text = str(text)
        if not isinstance(text, str):
            raise InvalidRequestError(f"{operation.name}: {name} must be text or a whole number, not {value!r}")
        if text.strip() in _DOTS:
            raise InvalidRequestError(
                f"{operation.name}: {name} must not be empty, '.' or '..', for that is another resource; it is {text!r}"
            )
        path = path.replace("{" + name + "}", _quoted(text, name, operation.name))
    if "{" in path:
        missing = path[path.index("{") + 1 : path.index("}")]
        raise InvalidRequestError(f"{operation.name}: {missing} is missing")
    return operation.root + path


def check_page(operation: Operation[Any], query: Mapping[str, object]) -> None:
    """Refuse a page that the operation cannot give.

    Raises:
        InvalidRequestError: for a limit outside 1 to the operation's maximum, or a negative offset.
    """
    paging = operation.paging
    if paging is None:
        return
    limit, offset = query.get("limit"), query.get("offset")
    if limit is not None and limit is not UNSET and not 1 <= _number(limit, "limit", operation) <= paging.limit:
        raise InvalidRequestError(f"{operation.name}: limit must be 1 to {paging.limit}, and is {limit}")
    if offset is not None and offset is not UNSET and _number(offset, "offset", operation) < 0:
        raise InvalidRequestError(f"{operation.name}: offset must be 0 or more, and is {offset}")


def _number(value: object, name: str, operation: Operation[Any]) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and value.isascii() and value.isdecimal():
        return int(value)
    raise InvalidRequestError(f"{operation.name}: {name} must be a whole number, not {value!r}")


def entries(query: Mapping[str, object] | Iterable[tuple[str, object]] | None) -> Iterable[tuple[str, object]]:
    """Names and values of a query, whichever way it was given."""
    if isinstance(query, Mapping):
        return cast("Mapping[str, object]", query).items()
    return query or ()


def pairs(query: Mapping[str, object] | Iterable[tuple[str, object]], what: str) -> Iterator[tuple[str, str]]:
    """Names and values of a query as they are sent; what is UNSET or None is left out.

    Raises:
        InvalidRequestError: for a value that has no spelling in a query, such as a datetime without its offset.
    """
    for name, value in entries(query):
        if value is UNSET or value is None:
            continue
        if isinstance(value, str) and not isinstance(value, Enum):
            yield name, value
        elif isinstance(value, Mapping):
            yield from pairs({f"{name}[{key}]": inner for key, inner in value.items()}, what)
        elif isinstance(value, list | tuple | set | frozenset):
            for inner in value:
                yield from pairs(((name, inner),), what)
        else:
            yield name, scalar(value, name, what)


def scalar(value: object, name: str, what: str) -> str:
    """One value as text: `true` and `false`, dates as ISO 8601, numbers as they are written.

    Raises:
        InvalidRequestError: when there is no such text.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise InvalidRequestError(
                f"{what}: {name} is a datetime without its offset from UTC; give it a tzinfo, or the text that is meant"
            )
        return value.isoformat()
    if isinstance(value, int | date):
        return str(value)
    if isinstance(value, float | Decimal):
        if not math.isfinite(value):
            raise InvalidRequestError(f"{what}: {name} must be a finite number, and is {value}")
        return str(value)
    raise InvalidRequestError(f"{what}: {name} cannot be a {type(value).__name__}")


def encode(body: object, what: str) -> bytes:
    """The body as JSON, in UTF-8.

    Raises:
        InvalidRequestError: when it holds what JSON does not have.
    """
    try:
        text = json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidRequestError(f"{what}: the body cannot be written as JSON: {error}") from None
    try:
        return text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair, which only an escape can express
        return json.dumps(body, allow_nan=False, separators=(",", ":")).encode("ascii")


def has_pointer(body: object, pointer: str) -> bool:
    """Whether the body says something at this JSON pointer."""
    for step in pointer.split("/")[1:]:
        if not isinstance(body, Mapping):
            return False
        body = body.get(step.replace("~1", "/").replace("~0", "~"), UNSET)
    return body is not UNSET and body is not None and body != ""


def is_method(method: str) -> bool:
    """Whether this is a method that a call can have, in capitals."""
    return is_token(method) and method == method.upper() and method not in ("CONNECT", "TRACE")


def below_origin(path: str, account: Account) -> tuple[str, str]:
    """Path and query of what a caller of `request()` asks for.

    Args:
        path: below `/api/3`; or from the host's root when it begins with `/api/`; or a URL on the account's host.
        account: whose host it must be.

    Raises:
        InvalidRequestError: when it leads to another host, or holds a step of dots.
    """
    parts = urlsplit(path)
    if parts.scheme or parts.netloc or path.startswith("//"):
        if f"{parts.scheme}://{parts.netloc}".lower() != account.origin:
            raise InvalidRequestError(f"request: the token is sent to {account.origin} alone; give the path only")
    elif not path.startswith("/"):
        raise InvalidRequestError(f"request: the path must begin with '/', and is {path!r}")
    if parts.fragment or "\\" in path:
        raise InvalidRequestError(f"request: the path must hold neither '#' nor '\\', and is {path!r}")
    # An empty last step is a trailing slash; elsewhere it stands for an id that was empty.
    steps = [unquote(step) for step in parts.path.split("/")[1:]]
    if any(step in _DOTS for step in steps[:-1]) or steps[-1] in (".", ".."):
        raise InvalidRequestError(f"request: a step of the path is empty, '.' or '..': {parts.path!r}")
    root = "" if parts.path.startswith("/api/") else "/api/3"
    return root + quote(parts.path, safe="/%:@!$&'()*+,;=~"), parts.query


class Requests:
    """Makes the requests of one account.

    Args:
        account: where they go.
        credential: whose they are.
        agent: the User-Agent.
        headers: the caller's own, sent with each.
    """

    __slots__ = ("_headers", "_keyless", "_origin")

    def __init__(
        self, account: Account, credential: Credential, agent: str, headers: tuple[tuple[str, str], ...] = ()
    ) -> None:
        base = {
            "Host": account.netloc,
            "Accept": "application/json",
            "Accept-Encoding": "gzip, deflate",
            "User-Agent": agent,
        }
        named = {name.lower() for name, _ in headers}
        common = [(name, value) for name, value in base.items() if name.lower() not in named] + list(headers)
        # What a copy keeps: parsed and encoded once, for all requests.
        self._origin = httpx.URL(account.origin)
        self._headers = httpx.Headers([*common, credential.header()])
        self._keyless = httpx.Headers(common)

    def __repr__(self) -> str:
        return f"Requests({str(self._origin)!r})"

    def make(
        self,
        method: str,
        path: str,
        *,
        query: str = "",
        secret: str = "",
        keyless: bool = False,
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
        content_type: str = "application/json",
    ) -> httpx.Request:
        """Make one request.

        Args:
            method: in capitals.
            path: from the host's root, percent-encoded.
            query: percent-encoded.
            secret: a part of the query that nothing may log.
            keyless: whether the Api-Token header is left out.
            headers: further ones.
            content: the body.
            content_type: of the body.
        """
        own = self._keyless if keyless else self._headers
        if content is not None:
            own = httpx.Headers(own)
            own["Content-Type"] = content_type
            own["Content-Length"] = str(len(content))
        elif method in ("POST", "PUT", "PATCH"):
            own = httpx.Headers(own)
            own["Content-Length"] = "0"
        if headers:
            own = httpx.Headers(own)
            own.update(headers)
        request = httpx.Request(method, self._origin, headers=own, stream=httpx.ByteStream(content or b""))
        request.url = CallURL(self._origin, f"{path}?{query}" if query else path, secret)
        request.headers.encoding = "ascii"  # all were checked; httpx would look them through
        return request


def query_of(query: Mapping[str, object] | Iterable[tuple[str, object]] | None, what: str) -> tuple[str, str]:
    """The query as it is sent, and the part of it that nothing may log: an `api_key` of the caller's."""
    if not query:
        return "", ""
    shown: list[str] = []
    hidden: list[str] = []
    for name, value in pairs(query, what):
        part = f"{_quoted(name, name, what)}={_quoted(value, name, what)}"
        (hidden if name == API_KEY else shown).append(part)
    return "&".join(shown), "&".join(hidden)


def headers_of(headers: Mapping[str, object] | None, what: str) -> dict[str, str]:
    """Headers of one call as they are sent.

    Raises:
        InvalidRequestError: for one that HTTP does not allow.
    """
    made: dict[str, str] = {}
    for name, value in (headers or {}).items():
        if value is UNSET or value is None:
            continue
        text = scalar(value, name, what)
        if not is_token(name) or not is_header_value(text):
            raise InvalidRequestError(f"{what}: the header {name!r} has a character that HTTP does not allow in it")
        if name.lower() in ("api-token", "host", "content-length", "transfer-encoding"):
            raise InvalidRequestError(f"{what}: the header {name!r} is set by the client")
        made[name] = text
    return made


def _quoted(text: str, name: str, what: str) -> str:
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise InvalidRequestError(f"{what}: {name} holds half of a surrogate pair") from None
