"""Reads a response with a status of success: the result it holds, or why it holds none."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from functools import cache
from http import HTTPStatus
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from ._codec import flat, is_list, is_model
from .types import Model, Response, plan_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .operations import Operation

ResultT = TypeVar("ResultT")

WRONG_URL: Final = "The base URL is probably wrong; it is shown in the account under Settings > Developer."
WEB_PAGE: Final = "The response is a web page."

_PAGE: Final = re.compile(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)
_MARKUP: Final = re.compile(r"<[!/a-z]", re.IGNORECASE)
_FLAGS: Final = ("result_code", "success", "succeeded", "ok")
_ONLY_ERRORS: Final = frozenset(
    {"errors", "error", "message", "code", "status", "statusCode", "title", "detail", "data", "success"}
)


class RawResponse(NamedTuple):
    """A response whose body was read, as far as it came."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    fault: str = ""
    """Why the body is not what was sent; empty if it is."""

    def __repr__(self) -> str:
        return f"<response {self.status}>"  # its headers and body may repeat the token


class NotASuccess(Exception):  # noqa: N818 - never leaves the package
    """Why a status of success is none."""


class ReportedFailure(NotASuccess):
    """The body itself says so."""


def result(operation: Operation[ResultT], raw: RawResponse) -> Response[ResultT]:
    """What a response with a status of success holds; raises NotASuccess when it holds something else."""
    if raw.fault:
        raise NotASuccess(raw.fault)
    typed = operation.parse is not None or operation.envelope is not None
    document: Any = None
    broken = ""
    if not raw.body or raw.body.isspace():
        deleted = operation.method == "DELETE" and operation.envelope is None  # some say {} then, others nothing
        nothing = operation.method != "GET" or operation.response == "none" or raw.status == HTTPStatus.NO_CONTENT
        if not (deleted if typed else nothing):
            raise NotASuccess("The response is empty")
    else:
        try:
            document = decode(raw.body)
        except ValueError as error:
            broken = f"The response is not JSON: {error}"
    if broken and is_page(raw, whole=operation.response == "text"):
        raise NotASuccess(f"{WEB_PAGE} {WRONG_URL}")
    if broken and (typed or (operation.response == "json" and text_of(raw).lstrip().startswith(("{", "[")))):
        raise NotASuccess(broken)
    _check_failures(operation, document)
    if typed:
        document = _model(operation, document)
    elif operation.response == "none":
        document = None
    elif broken or operation.response == "text":
        document = text_of(raw)
    response: Response[Any] = Response(status_code=raw.status, headers=raw.headers, content=raw.body, parsed=document)
    return response


def nothing_left(operation: Operation[ResultT], raw: RawResponse) -> Response[ResultT]:
    """The result of a DELETE whose first response was lost, and that then found nothing: as an empty body gives it."""
    parsed: Any = operation.parse({}) if operation.parse is not None and operation.envelope is None else None
    return Response(status_code=raw.status, headers=raw.headers, content=raw.body, parsed=parsed)


def is_page(raw: RawResponse, *, whole: bool = False) -> bool:
    """Whether a body that is no JSON is a web page or, unless `whole`, a part of one, or said to be one."""
    start = text_of(raw).lstrip()[:1024]
    if whole or not start or start.startswith(("{", "[", '"')):
        return bool(whole and _PAGE.match(start))
    said = raw.headers.get("content-type", "").lower().startswith(("text/html", "application/xhtml"))
    return bool(said or _PAGE.search(start) or _MARKUP.match(start))


def _model(operation: Operation[Any], document: Any) -> Any:
    parse: Callable[[Any], Any] = operation.parse or (lambda found: found)
    envelope, listed = operation.envelope, operation.response == "array"
    nothing: tuple[Any, ...] = ([], None) if operation.method == "DELETE" else ([],)
    if not (envelope or listed) and document in nothing:
        document = {}  # PHP's empty object is written as []
    _check("The response", document, listed=listed)
    if envelope is None:
        return parse(document)
    if envelope not in document:
        raise NotASuccess(f"The response has no {envelope!r}")
    parsed, value = parse(document), document[envelope]
    if type(value) is not dict:
        fields = plan_of(type(parsed)).fields if isinstance(parsed, Model) else {}
        kinds = fields[envelope].kinds if envelope in fields else ()
        is_listing = operation.paging is not None and operation.paging.rows == envelope
        listed = is_listing or any(map(is_list, kinds))
        due = (kinds or is_listing) and all(map(is_model, flat(kinds)))
        if due and not (listed and value is None):
            _check(repr(envelope), value, listed=listed)
    return parsed


def _check(what: str, value: Any, *, listed: bool) -> None:
    """Refuse what is no object or, where a list is due, no list of objects."""
    if not isinstance(value, list if listed else dict):
        raise NotASuccess(f"{what} came as {type(value).__name__} instead of {'a list' if listed else 'an object'}")
    for row in value if listed else ():
        if type(row) is not dict:
            raise NotASuccess(f"{what} has a row that came as {type(row).__name__} instead of an object")


def _check_failures(operation: Operation[Any], document: Any) -> None:
    """Refuse a body that reports a failure, whatever its status says."""
    if not isinstance(document, dict):
        return
    for flag in _FLAGS:
        told = document.get(flag)
        # Exactly 0 or false: "0" is how the API spells many a thing that is fine, but not a result code.
        if (not told and type(told) in (bool, int)) or (told == "0" and flag == "result_code"):
            raise ReportedFailure(f"The response says {flag}: {told!r}")
    if operation.failure_list is not None and document.get(operation.failure_list):
        raise ReportedFailure(f"The response holds {operation.failure_list}")
    if document.keys() <= _ONLY_ERRORS and not (document.get("data") or document.get("success")):
        status = document.get("status") or document.get("statusCode") or document.get("code")
        says_no = status == "error" or (type(status) is int and status >= HTTPStatus.BAD_REQUEST)
        says_no = says_no and operation.envelope != "status"  # there it is the state of a job
        if says_no or document.get("errors") or document.get("error"):
            raise ReportedFailure("The response holds nothing but errors")


@cache
def _fast_loads() -> Callable[[bytes], Any] | None:
    # By name: type checkers need not find what a vendored copy may lack.
    loads: Callable[[bytes], Any] | None = import_module("orjson").loads if find_spec("orjson") else None
    return loads


def decode(body: bytes) -> Any:
    """The JSON value of a body, whatever its content type says; raises ValueError when it is not JSON.

    The faster parser is used when it is installed; it makes floats of whole numbers beyond 64 bits. What it refuses,
    such as NaN or a byte order mark, the standard library may read.
    """
    fast_loads = _fast_loads()
    if fast_loads is not None:
        with suppress(ValueError):
            return fast_loads(body)
    try:
        return json.loads(body)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def text_of(raw: RawResponse) -> str:
    """The text of a body in the charset of its content type, or else in UTF-8; what is unreadable is replaced."""
    charset = raw.headers.get("content-type", "").lower().partition("charset=")[2].partition(";")[0].strip(" \"'")
    if not charset:
        charset = "utf-16" if raw.body.startswith((b"\xfe\xff", b"\xff\xfe")) else "utf-8"
    try:
        text = raw.body.decode(charset, "replace")
    except (LookupError, ValueError):
        text = raw.body.decode("utf-8", "replace")
    return text.removeprefix("\ufeff")
