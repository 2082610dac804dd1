"""Makes the request of a call: path ids, headers and body, refused here when they cannot be right."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urlsplit

import httpx

from ..errors import InvalidRequestError
from ..types import UNSET
from .queries import quoted, scalar
from .settings import OURS, is_header_value, is_token
from .urls import CallURL

if TYPE_CHECKING:
    from ..operations import Operation
    from .credential import Credential
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
        path = path.replace("{" + name + "}", quoted(text, name, operation.name))
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


def check_keys(body: object, what: str) -> None:
    """Refuse keys that are not text, which JSON does not have: 1 would become "1", and might then be there twice.

    Raises:
        InvalidRequestError: naming the key.
    """
    rest: list[Any] = [body]
    while rest:
        value = rest.pop()
        if isinstance(value, dict):
            for key in value:
                if not isinstance(key, str):
                    raise InvalidRequestError(f"{what}: the keys of a JSON object must be text, and one is {key!r}")
            rest.extend(value.values())
        elif isinstance(value, list | tuple):
            rest.extend(value)


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
        InvalidRequestError: when it leads to another host, or holds a step of dots, a blank or a line end.
    """
    if not isinstance(path, str):
        raise InvalidRequestError(f"request: the path must be text, not {type(path).__name__}")
    shown = re.split("[?#]", path, maxsplit=1)[0]  # what follows may hold an api_key
    # Some of these characters are dropped where a URL is parsed: "/contacts/1\t2" would become another contact.
    if " " in shown or not path.isprintable():
        raise InvalidRequestError(
            f"request: the path holds a blank, a line end or another character that must be percent-encoded: {shown!r}"
        )
    try:
        parts = urlsplit(path)
    except ValueError:
        raise InvalidRequestError("request: the path cannot be read; it looks like '/contacts/1'") from None
    if parts.scheme or parts.netloc or path.startswith("//"):
        if f"{parts.scheme}://{parts.netloc}".lower() != account.origin:
            raise InvalidRequestError(f"request: the token is sent to {account.origin} alone; give the path only")
    elif not path.startswith("/"):
        raise InvalidRequestError(f"request: the path must begin with '/', and is {shown!r}")
    if parts.fragment or "\\" in path:
        raise InvalidRequestError(f"request: the path must hold neither '#' nor '\\', and is {shown!r}")
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


def headers_of(headers: Mapping[str, object] | None, what: str) -> dict[str, str]:
    """Headers of one call as they are sent.

    Raises:
        InvalidRequestError: for one that HTTP does not allow.
    """
    made: dict[str, str] = {}
    if headers is not None and not isinstance(headers, Mapping):
        raise InvalidRequestError(f"{what}: headers must be a mapping, not a {type(headers).__name__}")
    for name, value in (headers or {}).items():
        if value is UNSET or value is None:
            continue
        text = scalar(value, name, what)
        if not isinstance(name, str) or not is_token(name) or not is_header_value(text):
            raise InvalidRequestError(f"{what}: the header {name!r} has a character that HTTP does not allow in it")
        if name.lower() in OURS:
            raise InvalidRequestError(f"{what}: the header {name!r} is set by the client")
        made[name] = text
    return made
