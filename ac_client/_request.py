"""Makes the request of a call: path ids, query, headers and body, refused here when they cannot be right."""

from __future__ import annotations

import json
import math
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, TypeVar, cast
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from . import __version__
from ._body import to_json
from ._config import account_key, header_fault, is_header_name
from .errors import InvalidRequestError
from .operations import Operation
from .retries import REPEATABLE
from .types import UNSET, Model

if TYPE_CHECKING:
    from ._config import Account, Changes, Options
    from ._redact import Credential

ResultT = TypeVar("ResultT")
Query = Mapping[str, object] | Iterable[tuple[str, object]]

_AGENT: Final = f"ac_client/{__version__} python/{sys.version_info.major}.{sys.version_info.minor}"
_ACCEPT: Final = "application/json"
_ACCEPT_TEXT: Final = "text/*, application/json;q=0.5"
_FORM: Final = "application/x-www-form-urlencoded"
_DOTS: Final = frozenset({"", ".", ".."})


@dataclass(slots=True, eq=False, repr=False)
class Request(Generic[ResultT]):
    """One call, ready to be sent. No repr shows it: its headers and, for one operation, its target hold the token."""

    operation: Operation[ResultT]
    options: Options
    credential: Credential
    origin: str
    host: str
    path: str
    target: str
    headers: list[tuple[str, str]]
    content: bytes | None
    repeatable: bool


class Requests:
    """Makes the requests of one account with one set of options."""

    __slots__ = ("_credential", "_headers", "_token", "account", "options")

    def __init__(self, account: Account, credential: Credential, options: Options) -> None:
        self.account = account
        self.options = options
        self._credential = credential
        self._token = credential.header()
        base = [("Accept-Encoding", "gzip, deflate"), ("User-Agent", _AGENT), *options.headers]
        self._headers = {name.lower(): (name, value) for name, value in base}

    def changed(self, changes: Changes) -> Requests:
        """The same with other options; headers and query are added to those there are."""
        return Requests(self.account, self._credential, self.options.changed(changes))

    def of(
        self,
        operation: Operation[ResultT],
        path: Mapping[str, object] | None,
        query: Mapping[str, object] | None,
        headers: Mapping[str, object] | None,
        body: object,
    ) -> Request[ResultT]:
        """A call of an operation of the OpenAPI document."""
        name = operation.name
        filled = fill(operation.path, path, name)
        if query:
            _check_page(operation, query)
        if operation.body is not None:
            body = to_json(operation, body)
        content = None if body is None else _form(body, name) if operation.body_type == "form" else encode(body, name)
        repeat = operation.repeat
        if isinstance(repeat, tuple):
            repeat = any(_has_pointer(body, pointer) for pointer in repeat)
        entries = [(key, value) for key, value in (query or {}).items() if value is not UNSET]
        full = filled if operation.server else operation.root + filled
        return self._made(operation, full, entries, headers, content, repeat)

    def raw(
        self,
        method: str,
        url: str,
        path: Mapping[str, object] | None,
        params: Query | None,
        headers: Mapping[str, object] | None,
        body: object,
        content: bytes | str | None,
        safe_to_repeat: bool | None,
        allow_empty: bool,
    ) -> Request[Any]:
        """A call of an undocumented endpoint; see `AsyncClient.request`."""
        if not isinstance(method, str) or not is_header_name(method) or method.upper() in ("CONNECT", "TRACE"):
            raise InvalidRequestError(f"request: {method!r} is not a method that can be sent")
        if body is not None and content is not None:
            raise InvalidRequestError("request: give either json= or content=, not both")
        full, own = below_origin(url, self.account, path)
        written = parse_qsl(own, keep_blank_values=True)
        query = [*written, *((name, value) for name, value in _entries(params, "request") if value is not UNSET)]
        if allow_empty:
            query = [(name, value) for name, value in query if value is not None]
        empty_ok = tuple(name for name, _ in query) if allow_empty else ()
        sent = content.encode() if isinstance(content, str) else content
        if sent is not None and not isinstance(sent, bytes):
            raise InvalidRequestError(f"request: content must be bytes or text, not a {type(content).__name__}")
        if body is not None:
            sent = encode(body, "request")
        operation: Operation[Any] = Operation("request", method.upper(), full, None, empty_ok=empty_ok)
        return self._made(operation, full, query, headers, sent, safe_to_repeat)

    def link(self, row: Model[Any] | Mapping[str, Any], name: str, params: Mapping[str, object] | None) -> Request[Any]:
        """A call of what a row's link names; see `AsyncClient.follow`."""
        links = row.get("links") if isinstance(row, Mapping | Model) else None
        url = links.get(name) if isinstance(links, Mapping) else None
        if not isinstance(url, str) or not url:
            known = ", ".join(map(str, links)) if isinstance(links, Mapping) else "none"
            raise InvalidRequestError(f"follow: the row has no link {name!r}; it has {known}")
        parts = urlsplit(url)
        # Both hosts of an account write links to the one that it was made with.
        if parts.netloc and parts.scheme == "https" and account_key(parts.netloc) == self.account.key:
            url = parts._replace(scheme="", netloc="").geturl()
        full, own = below_origin(url, self.account)
        operation = _operation_at(full.removeprefix("/api/3")) or Operation("follow", "GET", full, None)
        written = parse_qsl(own, keep_blank_values=True)
        query = [*((key, value) for key, value in written if key not in (params or {})), *_entries(params, "follow")]
        empty_ok = (*operation.empty_ok, *(key for key, _ in written))
        return self._made(replace(operation, empty_ok=empty_ok), full, query, None, None, None)

    def _made(
        self,
        operation: Operation[ResultT],
        path: str,
        query: list[tuple[str, object]],
        headers: Mapping[str, object] | None,
        content: bytes | None,
        repeatable: bool | None,
    ) -> Request[ResultT]:
        name = operation.name
        origin, host = self.account.origin, self.account.host
        if operation.server is not None:
            origin = operation.server.rstrip("/")
            host = urlsplit(origin).netloc
        at_home = origin == self.account.origin
        if self.options.query and at_home:
            given = {key for key, _ in query}
            query = [*((key, value) for key, value in self.options.query if key not in given), *query]
        pairs: list[tuple[str, str]] = []
        for key, value in query:
            if not isinstance(key, str):
                raise InvalidRequestError(f"{name}: the name of a parameter must be text, not {key!r}")
            pairs += _spelled(key, value, name, empty_ok=key in operation.empty_ok)
        parts = [f"{_quoted(key, key, name)}={_quoted(value, key, name)}" for key, value in pairs]
        keys = [value for key, value in pairs if key == "api_key"]
        sent = {"accept": ("Accept", _ACCEPT if operation.response != "text" else _ACCEPT_TEXT), **self._headers}
        if content is not None:
            sent["content-type"] = ("Content-Type", _FORM if operation.body_type == "form" else _ACCEPT)
        if headers:
            sent.update(_headers_of(headers, name))
        # Whatever the operation says, only the account gets the token.
        if at_home and operation.auth == "header":
            sent["api-token"] = self._token
        elif at_home and operation.auth == "api_key" and not keys:
            parts.append(self._credential.query())
        return Request(
            operation,
            self.options,
            self._credential.also(keys) if keys else self._credential,
            origin,
            host,
            path,
            target=f"{path}?{'&'.join(parts)}" if parts else path,
            headers=list(sent.values()),
            content=content,
            repeatable=operation.method in REPEATABLE if repeatable is None else repeatable,
        )


def _operation_at(path: str) -> Operation[Any] | None:
    """The operation that the OpenAPI document knows for GET of a path below the API root."""
    from . import api

    steps = path.split("/")
    best: tuple[int, str] | None = None
    for line in api.PATHS.splitlines():
        template, _, place = line.partition(" ")
        known = template.split("/")
        if len(known) == len(steps) and all(a == b or a[:1] == "{" for a, b in zip(known, steps, strict=True)):
            best = min(best or (sys.maxsize, ""), (template.count("{"), place))
    if best is None:
        return None
    operation: Operation[Any] = import_module(f".{best[1]}", api.__name__).OPERATION
    return operation


def fill(path: str, values: Mapping[str, object] | None, what: str) -> str:
    """A path with its ids, each percent-encoded with nothing left as it is; refuses one that is another resource."""
    for name, value in (values or {}).items():
        if not isinstance(value, str | int) or isinstance(value, bool):
            raise InvalidRequestError(f"{what}: {name} must be text or a whole number, not {value!r}")
        text = value if isinstance(value, str) else str(value)
        if text.strip() in _DOTS:
            raise InvalidRequestError(f"{what}: {name} must not be {text!r}, for that is another resource")
        if "{" + name + "}" not in path:
            raise InvalidRequestError(f"{what}: the path has no {{{name}}}")
        path = path.replace("{" + name + "}", _quoted(text, name, what))
    if "{" in path:
        raise InvalidRequestError(f"{what}: {path[path.index('{') + 1 :].partition('}')[0]} is missing")
    return path


def below_origin(url: str, account: Account, values: Mapping[str, object] | None = None) -> tuple[str, str]:
    """Path and query of what a caller of `request()` asks for, refused where it could lead elsewhere."""

    def refuse(why: str) -> NoReturn:
        raise InvalidRequestError(f"request: {why}") from None

    if not isinstance(url, str):
        refuse(f"the path must be text, not {type(url).__name__}")
    shown = re.split("[?#]", url, maxsplit=1)[0]  # what follows may hold an api_key
    # Some of these characters are dropped where a URL is parsed: "/contacts/1\t2" would become another contact.
    if " " in shown or not url.isprintable():
        refuse(f"the path holds a blank, a line end or another character that must be percent-encoded: {shown!r}")
    try:
        parts = urlsplit(url)
    except ValueError:
        refuse("the path cannot be read; it looks like '/contacts/1'")
    whole = bool(parts.scheme) or url.startswith("//")
    if whole and f"{parts.scheme}://{parts.netloc}".lower() != account.origin:
        refuse(f"the token is sent to {account.origin} alone; give the path only")
    if not whole and not url.startswith("/"):
        refuse(f"the path must begin with '/', and is {shown!r}")
    if parts.fragment or "\\" in url:
        refuse(f"the path must hold neither '#' nor '\\', and is {shown!r}")
    steps = unquote(parts.path).replace("\\", "/").split("/")
    if len(steps) == 1 or any(step.strip() in _DOTS for step in steps[1:]):
        refuse(
            f"a step of {parts.path!r} is empty, '.' or '..': another resource; ids can be given as path={{'id': ...}}"
        )
    path = fill(parts.path, values, "request")
    root = "" if whole or path.startswith("/api/") else "/api/3"
    return root + quote(path, safe="/%:@!$&'()*+,;=~"), parts.query


def _check_page(operation: Operation[Any], query: Mapping[str, object]) -> None:
    if operation.paging is None:
        return
    most = operation.paging.limit
    for name, allowed in (("limit", range(1, most + 1)), ("offset", range(sys.maxsize))):
        value = query.get(name, UNSET)
        number = int(value) if isinstance(value, str) and re.fullmatch("[0-9]{1,18}", value) else value
        if value is not UNSET and value is not None and (type(number) is not int or number not in allowed):
            wanted = f"from 1 to {most}" if name == "limit" else "of 0 or more"
            raise InvalidRequestError(f"{operation.name}: {name} must be a whole number {wanted}, not {value!r}")


def _entries(query: Query | None, what: str) -> list[tuple[str, object]]:
    if not isinstance(query, str | bytes):
        pairs: Any = query.items() if isinstance(query, Mapping) else () if query is None else query
        with suppress(TypeError, ValueError):
            return [(name, value) for name, value in pairs]
    kind = type(query).__name__
    raise InvalidRequestError(f"{what}: the query must be a mapping, or pairs of a name and a value, not a {kind}")


def _spelled(name: str, value: object, what: str, *, empty_ok: bool, inside: bool = False) -> Iterator[tuple[str, str]]:
    """Name and value of a parameter as they are sent; a filter that has lost its value would ask for all rows."""
    if inside and (value is UNSET or value is None):
        raise InvalidRequestError(f"{what}: {name} holds {value!r}, which cannot be sent; leave it out")
    several = isinstance(value, Mapping | list | tuple | set | frozenset)
    is_empty = not value if several else isinstance(value, str) and not value.strip() and not empty_ok
    if is_empty or value is None:
        shown = "None" if value is None else "empty"
        raise InvalidRequestError(f"{what}: {name} is {shown}, and would ask for everything; leave it out to mean that")
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _spelled(f"{name}[{key}]", inner, what, empty_ok=empty_ok, inside=True)
    elif isinstance(value, list | tuple | set | frozenset):
        if not inside and not name.endswith("[]"):  # of several values under one name the API takes the last
            raise InvalidRequestError(f"{what}: {name} takes one value; what takes several is called {name}[]")
        for inner in value:
            yield from _spelled(name, inner, what, empty_ok=empty_ok, inside=True)
    else:
        yield name, _scalar(value, name, what)


def _scalar(value: object, name: str, what: str) -> str:
    """One value as text: `true` and `false`, dates as ISO 8601, numbers as they are written."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime) and value.utcoffset() is None:
        raise InvalidRequestError(f"{what}: {name} is a datetime without its offset from UTC; give it a tzinfo")
    if isinstance(value, float | Decimal) and not math.isfinite(value):
        raise InvalidRequestError(f"{what}: {name} must be a finite number, and is {value}")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float | Decimal):
        return str(value)
    raise InvalidRequestError(f"{what}: {name} cannot be a {type(value).__name__}")


def _quoted(text: str, name: str, what: str) -> str:
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise InvalidRequestError(f"{what}: {name} holds half of a surrogate pair") from None


def _headers_of(headers: Mapping[str, object], what: str) -> Iterator[tuple[str, tuple[str, str]]]:
    if not isinstance(headers, Mapping):
        raise InvalidRequestError(f"{what}: headers must be a mapping, not a {type(headers).__name__}")
    for name, value in headers.items():
        if value is not UNSET and value is not None:
            text = _scalar(value, name, what)
            if wrong := header_fault(name, text):
                raise InvalidRequestError(f"{what}: {wrong}")
            yield name.lower(), (name, text)


def encode(body: object, what: str) -> bytes:
    """The body as JSON, with escapes for what is not ASCII, for not all text can be written in UTF-8."""
    try:
        return json.dumps(body, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidRequestError(f"{what}: the body cannot be written as JSON: {error}") from None


def _form(body: object, what: str) -> bytes:
    """The body as a form; fields that are null are left out."""
    fields = cast("Mapping[str, object]", body).items()
    return urlencode([(name, _scalar(value, name, what)) for name, value in fields if value is not None]).encode()


def _has_pointer(body: object, pointer: str) -> bool:
    """Whether the body says something at this JSON pointer."""
    for step in pointer.split("/")[1:]:
        if not isinstance(body, Mapping):
            return False
        body = body.get(step.replace("~1", "/").replace("~0", "~"), UNSET)
    return body is not UNSET and body is not None and body != ""
