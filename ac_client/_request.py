"""Makes the request of a call: path ids, query, headers and body, refused here when they cannot be right."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar
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
Pairs = Iterable[tuple[str, object]]

_AGENT: Final = f"ac_client/{__version__} python/{sys.version_info.major}.{sys.version_info.minor}"
_JSON: Final = "application/json"
_TEXT: Final = "text/*, application/json;q=0.5"
_FORM: Final = "application/x-www-form-urlencoded"
_DOTS: Final = frozenset({"", ".", ".."})
_SEVERAL: Final = (Mapping, list, tuple, set, frozenset)
_encoder: Final = json.JSONEncoder(allow_nan=False, separators=(",", ":"))


@dataclass(slots=True, eq=False, repr=False)
class Request(Generic[ResultT]):
    """One call, ready to be sent. No repr shows it: its headers and, for one operation, its target hold the token."""

    operation: Operation[ResultT]
    options: Options
    credential: Credential
    origin: str
    path: str
    target: str
    headers: dict[str, str]
    content: bytes | None
    repeatable: bool

    @property
    def host(self) -> str:
        return urlsplit(self.origin).netloc


class Requests:
    """Makes the requests of one account with one set of options."""

    __slots__ = ("_credential", "_headers", "_token", "account", "options")

    def __init__(self, account: Account, credential: Credential, options: Options) -> None:
        self.account = account
        self.options = options
        self._credential = credential
        self._token = credential.header()
        self._headers = {"accept-encoding": "gzip, deflate", "user-agent": _AGENT, **dict(options.headers)}

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
        name, repeat = operation.name, operation.repeat
        filled = fill(operation.path, path, name)
        if query and operation.paging is not None:
            _check_page(name, query, operation.paging.limit)
        if operation.body is not None:
            body = to_json(operation, body)
        content = None if body is None else _form(body, name) if operation.body_type == "form" else encode(body, name)
        if isinstance(repeat, tuple):
            repeat = any(_has_pointer(body, pointer) for pointer in repeat)
        full = filled if operation.server else operation.root + filled
        return self._made(operation, full, (query or {}).items(), headers, content, repeat)

    def raw(
        self,
        method: str,
        url: str,
        path: Mapping[str, object] | None,
        params: Mapping[str, object] | Pairs | None,
        headers: Mapping[str, object] | None,
        body: object,
        content: bytes | str | None,
        safe_to_repeat: bool | None,
        allow_empty: bool,
    ) -> Request[Any]:
        """A call of an undocumented endpoint; see `AsyncClient.request`."""
        if not is_header_name(method) or method.upper() in ("CONNECT", "TRACE"):
            raise InvalidRequestError(f"request: {method!r} is not a method that can be sent")
        if body is not None and content is not None:
            raise InvalidRequestError("request: give either json= or content=, not both")
        full, own = below_origin(url, self.account, path)
        query = [*own, *(params.items() if isinstance(params, Mapping) else params or ())]
        empty_ok: tuple[str, ...] = ()
        if allow_empty:
            query = [(name, value) for name, value in query if value is not None]
            empty_ok = tuple(name for name, _ in query)
        sent = (
            encode(body, "request") if body is not None else content.encode() if isinstance(content, str) else content
        )
        if not isinstance(sent, bytes | None):
            raise InvalidRequestError(f"request: content must be bytes or text, not a {type(content).__name__}")
        operation: Operation[Any] = Operation("request", method.upper(), full, None, empty_ok=empty_ok)
        return self._made(operation, full, query, headers, sent, safe_to_repeat)

    def link(self, row: Model[Any] | Mapping[str, Any], name: str, params: Mapping[str, object] | None) -> Request[Any]:
        """A call of what a row's link names; see `AsyncClient.follow`."""
        links: Any = row.get("links")
        known = links if isinstance(links, Mapping) else {}
        url = known.get(name)
        if not isinstance(url, str) or not url:
            raise InvalidRequestError(f"follow: the row has no link {name!r}; it has {', '.join(known) or 'none'}")
        parts = urlsplit(url)
        # Both hosts of an account write links to the one that it was made with.
        if parts.netloc and parts.scheme == "https" and account_key(parts.netloc) == self.account.key:
            url = parts._replace(scheme="", netloc="").geturl()
        full, own = below_origin(url, self.account)
        operation = _operation_at(full.removeprefix("/api/3")) or Operation("follow", "GET", full, None)
        operation = replace(operation, empty_ok=(*operation.empty_ok, *(key for key, _ in own)))
        return self._made(operation, full, _with_defaults((params or {}).items(), own), None, None, None)

    def _made(
        self,
        operation: Operation[ResultT],
        path: str,
        query: Pairs,
        headers: Mapping[str, object] | None,
        content: bytes | None,
        repeatable: bool | None,
    ) -> Request[ResultT]:
        name = operation.name
        origin = operation.server.rstrip("/") if operation.server else self.account.origin
        at_home = origin == self.account.origin
        query = [(key, value) for key, value in query if value is not UNSET]
        if self.options.query and at_home:
            query = _with_defaults(query, self.options.query)
        pairs: list[tuple[str, str]] = []
        for key, value in query:
            pairs += _spelled(key, value, name, empty_ok=key in operation.empty_ok)
        target = urlencode(pairs, quote_via=quote, safe="") if pairs else ""
        keys = [value for key, value in pairs if key == "api_key"]
        sent = {"accept": _JSON if operation.response != "text" else _TEXT, **self._headers}
        if content is not None:
            sent["content-type"] = _FORM if operation.body_type == "form" else _JSON
        for key, value in (headers or {}).items():
            if value is not UNSET and value is not None:
                text = _scalar(value, key, name)
                if wrong := header_fault(key, text):
                    raise InvalidRequestError(f"{name}: {wrong}")
                sent[key.lower()] = text
        # Whatever the operation says, only the account gets the token.
        if at_home and operation.auth == "header":
            sent[self._token[0]] = self._token[1]
        elif at_home and operation.auth == "api_key" and not keys:
            target += ("&" if target else "") + self._credential.query()
        return Request(
            operation,
            self.options,
            self._credential.also(keys) if keys else self._credential,
            origin,
            path,
            target=f"{path}?{target}" if target else path,
            headers=sent,
            content=content,
            repeatable=operation.method in REPEATABLE if repeatable is None else repeatable,
        )


def _operation_at(path: str) -> Operation[Any] | None:
    """The operation that the OpenAPI document knows for GET of a path below the API root."""
    from . import api

    steps = path.split("/")
    found: list[tuple[int, str]] = []
    for line in api.PATHS.splitlines():
        template, _, module = line.partition(" ")
        known = template.split("/")
        if len(known) == len(steps) and all(a == b or a[:1] == "{" for a, b in zip(known, steps, strict=True)):
            found.append((template.count("{"), module))
    return import_module(f".{min(found)[1]}", api.__name__).OPERATION if found else None


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
        path = path.replace("{" + name + "}", quote(text, safe=""))
    if "{" in path:
        raise InvalidRequestError(f"{what}: {path[path.index('{') + 1 :].partition('}')[0]} is missing")
    return path


def below_origin(url: str, account: Account, values: Mapping[str, object] | None = None) -> tuple[str, Pairs]:
    """Path and query of what a caller of `request()` asks for, refused where it could lead elsewhere."""
    try:
        parts = urlsplit(url)
    except ValueError:
        raise InvalidRequestError("request: the path cannot be read; it looks like '/contacts/1'") from None
    whole = bool(parts.scheme) or url.startswith("//")
    elsewhere = whole and f"{parts.scheme}://{parts.netloc}".lower() != account.origin
    shown = re.split("[?#]", url, maxsplit=1)[0]  # what follows may hold an api_key
    steps = unquote(parts.path).replace("\\", "/").split("/")
    no_step = any(step.strip() in _DOTS for step in steps[1:] or [""])
    for wrong, why in (
        (elsewhere, f"must be given without a host, for the token is sent to {account.origin} alone"),
        # Some of these characters are dropped where a URL is parsed: "/contacts/1\t2" would become another contact.
        (" " in shown or not url.isprintable(), f"{shown!r} holds a character that must be percent-encoded"),
        (not whole and not url.startswith("/"), f"{shown!r} must begin with '/'"),
        ("#" in url or "\\" in url, f"{shown!r} must hold neither '#' nor '\\'"),
        (no_step, f"{parts.path!r} has an empty, '.' or '..' step: another resource; ids can be path={{'id': ...}}"),
    ):
        if wrong:
            raise InvalidRequestError(f"request: the path {why}")
    path = fill(parts.path, values, "request")
    root = "" if whole or path.startswith("/api/") else "/api/3"
    return root + quote(path, safe="/%:@!$&'()*+,;=~"), parse_qsl(parts.query, keep_blank_values=True)


def _check_page(what: str, query: Mapping[str, object], most: int) -> None:
    for name, allowed in (("limit", range(1, most + 1)), ("offset", range(sys.maxsize))):
        value = query.get(name, UNSET)
        if value is not UNSET and (type(value) is not int or value not in allowed):
            wanted = f"from {allowed[0]} to {allowed[-1]}"
            raise InvalidRequestError(f"{what}: {name} must be a whole number {wanted}, not {value!r}")


def _with_defaults(query: Pairs, defaults: Pairs) -> Pairs:
    """A query after those of the defaults that it does not give itself."""
    given = [*query]
    names = {name for name, _ in given}
    return [*(pair for pair in defaults if pair[0] not in names), *given]


def _spelled(name: str, value: Any, what: str, *, empty_ok: bool, inside: bool = False) -> Iterator[tuple[str, str]]:
    """Name and value of a parameter as they are sent; a filter that has lost its value would ask for all rows."""
    several = isinstance(value, _SEVERAL)
    is_empty = not value if several else isinstance(value, str) and not value.strip() and not empty_ok
    if is_empty or value is None or value is UNSET:
        shown = "empty" if is_empty else repr(value)
        raise InvalidRequestError(f"{what}: {name} is {shown}, and would ask for everything; leave it out to mean that")
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _spelled(f"{name}[{key}]", inner, what, empty_ok=empty_ok, inside=True)
    elif several:
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
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float | Decimal):
        return str(value)
    raise InvalidRequestError(f"{what}: {name} cannot be a {type(value).__name__}")


def encode(body: object, what: str) -> bytes:
    """The body as JSON, with escapes for what is not ASCII, for not all text can be written in UTF-8."""
    try:
        return _encoder.encode(body).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidRequestError(f"{what}: the body cannot be written as JSON: {error}") from None


def _form(body: Any, what: str) -> bytes:
    """The body as a form; fields that are null are left out."""
    return urlencode([(name, _scalar(value, name, what)) for name, value in body.items() if value is not None]).encode()


def _has_pointer(body: Any, pointer: str) -> bool:
    """Whether the body says something at this JSON pointer."""
    for step in pointer.split("/")[1:]:
        body = body.get(step) if isinstance(body, Mapping) else None
    return body not in (None, "")
