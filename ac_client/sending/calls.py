"""Turns what is asked of a client into a call ready to be sent, the same for `AsyncClient` and `Client`."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import parse_qsl, unquote

from .._body import to_json
from .._version import __version__
from ..errors import ConfigurationError, InvalidRequestError
from ..operations import Operation
from ..retries import REPEATABLE
from .masking import mask_logs
from .progress import Sending
from .queries import entries, query_of
from .requests import (
    Requests,
    below_origin,
    check_keys,
    check_page,
    encode,
    fill,
    has_pointer,
    headers_of,
    is_method,
)
from .settings import Options, checked_headers, checked_hook, checked_lane, checked_retries, checked_timeout

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .credential import Credential
    from .settings import Account

ResultT = TypeVar("ResultT")

AGENT: Final = f"ac_client/{__version__} python/{sys.version_info.major}.{sys.version_info.minor}"

_CHECKS: Final[Mapping[str, Any]] = {
    "timeout": checked_timeout,
    "retries": checked_retries,
    "lane": checked_lane,
    "headers": checked_headers,
    "on_attempt": checked_hook,
    "on_retry": checked_hook,
}


class Calls:
    """Makes the calls of one account with one set of options.

    Args:
        account: where they go.
        credential: whose they are.
        options: how they are sent.
    """

    __slots__ = ("_credential", "_options", "_requests", "account")

    def __init__(self, account: Account, credential: Credential, options: Options) -> None:
        self.account = account
        self._credential = credential
        self._options = options
        self._requests = Requests(account, credential, AGENT, options.headers)
        mask_logs(credential)

    def changed(self, changes: Mapping[str, Any]) -> Calls:
        """The same with other options; headers are added to those there are.

        Raises:
            ConfigurationError: for an option that cannot be changed, or not to that.
        """
        checked: dict[str, Any] = {}
        for name, value in changes.items():
            if name not in _CHECKS:
                raise ConfigurationError(
                    f"{name} cannot be changed here, only {', '.join(_CHECKS)}; make another client for the rest"
                )
            checked[name] = _CHECKS[name](value)
        if "headers" in checked:
            named = {name.lower() for name, _ in checked["headers"]}
            kept = tuple(header for header in self._options.headers if header[0].lower() not in named)
            checked["headers"] = kept + checked["headers"]
        return Calls(self.account, self._credential, replace(self._options, **checked))

    def of(
        self,
        operation: Operation[ResultT],
        *,
        path: Mapping[str, object] | None,
        query: Mapping[str, object] | None,
        headers: Mapping[str, object] | None,
        body: object,
    ) -> Sending[ResultT]:
        """A call of an operation of the document.

        Raises:
            InvalidRequestError: when it cannot be right.
        """
        name = operation.name
        filled = fill(operation, path)
        if query:
            check_page(operation, query)
        keyless = operation.auth == "api_key"
        if operation.body is not None:
            body = to_json(operation, body)
        content = None if body is None else encode(body, name)
        repeat = operation.repeat
        if isinstance(repeat, tuple):
            repeat = any(has_pointer(body, pointer) for pointer in repeat)
        return self._sending(
            operation, filled, query=query, headers=headers, content=content, repeatable=repeat, keyless=keyless
        )

    def raw(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | Iterable[tuple[str, object]] | None,
        headers: Mapping[str, object] | None,
        body: object,
        content: bytes | str | None,
        safe_to_repeat: bool | None,
    ) -> Sending[Any]:
        """A call of what no document describes; see `AsyncClient.request`.

        Raises:
            InvalidRequestError: when it cannot be right.
        """
        if not isinstance(method, str) or not is_method(method.upper()):
            raise InvalidRequestError(f"request: {method!r} is not a method that can be sent")
        method = method.upper()
        if body is not None and content is not None:
            raise InvalidRequestError("request: give either json= or content=, not both")
        full, own = below_origin(path, self.account)
        query: list[tuple[str, object]] = list(parse_qsl(own, keep_blank_values=True))
        query.extend(entries(params, "request"))
        sent = _bytes_of(content)
        if body is not None:
            sent = encode(body, "request")
            check_keys(body, "request")
        operation: Operation[Any] = Operation("request", method, full, None, root="")
        return self._sending(operation, full, query=query, headers=headers, content=sent, repeatable=safe_to_repeat)

    def _sending(
        self,
        operation: Operation[ResultT],
        path: str,
        *,
        query: Mapping[str, object] | Iterable[tuple[str, object]] | None,
        headers: Mapping[str, object] | None,
        content: bytes | None,
        repeatable: bool | None,
        keyless: bool = False,
    ) -> Sending[ResultT]:
        shown, hidden = query_of(query, operation.name)
        credential = self._credential
        if hidden:
            credential = credential.also(*(unquote(part.partition("=")[2]) for part in hidden.split("&")))
            mask_logs(credential)
        elif keyless:
            hidden = credential.query()
        request = self._requests.make(
            operation.method,
            path,
            query=shown,
            secret=hidden,
            keyless=keyless,
            headers=headers_of(headers, operation.name) if headers else None,
            content=content,
        )
        options = self._options
        request.extensions["timeout"] = options.timeout.as_dict()
        if repeatable is None:
            repeatable = operation.method in REPEATABLE
        return Sending(operation, path, request, options, credential, repeatable=repeatable)


def _bytes_of(content: bytes | str | None) -> bytes | None:
    """The bytes of what is sent as it is."""
    if content is not None and not isinstance(content, bytes | str):
        raise InvalidRequestError(f"request: content must be bytes or text, not a {type(content).__name__}")
    try:
        return content.encode() if isinstance(content, str) else content
    except UnicodeEncodeError:
        raise InvalidRequestError("request: content holds half of a surrogate pair") from None


def options_of(given: Mapping[str, Any]) -> Options:
    """Options from what a client is made with.

    Raises:
        ConfigurationError: for a value that cannot work.
    """
    return Options(**{name: _CHECKS[name](value) for name, value in given.items()})
