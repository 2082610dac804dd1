"""Reads a response with a status of success: the result it holds, or why it holds none."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from http import HTTPStatus
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from .errors import ActiveCampaignError, OperationFailedError, UnexpectedResponseError
from .types import Model, Response, plan_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from .operations import Operation

ResultT = TypeVar("ResultT")

_BOM: Final = b"\xef\xbb\xbf"
WRONG_URL: Final = "The base URL is probably wrong; it is shown in the account under Settings > Developer."
"""What a web page and a redirect have in common."""
PAGE: Final = "The response is a web page."

_PAGE: Final = re.compile(rb"<(?:!doctype|html|head|body)\b|<\?xml", re.IGNORECASE)
_MARKUP: Final = re.compile(rb"<[!/?a-z]", re.IGNORECASE)
_ONLY_ERRORS: Final = frozenset(
    {"errors", "error", "message", "code", "status", "title", "detail", "data", "success", "statusCode"}
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


class NotASuccess(Exception):  # noqa: N818 - never leaves the runtime; it says what the error to raise will be
    """A status of success over something else: the error to raise, and what is wrong; `said` is the account's word."""

    def __init__(self, kind: type[ActiveCampaignError], text: str, said: str = "") -> None:
        super().__init__(text)
        self.kind = kind
        self.text = text
        self.said = said


def result(operation: Operation[ResultT], raw: RawResponse) -> Response[ResultT]:
    """What a response with a status of success holds; raises NotASuccess when it holds something else."""
    parsed: Any
    body = raw.body
    if raw.fault:
        raise _unexpected(raw.fault)
    if is_page(body, whole=operation.response == "text"):
        raise _unexpected(f"{PAGE} {WRONG_URL}")
    if operation.response == "none":
        if _says_html(raw):
            _anything(body, raw)  # raises, unless there is nothing or JSON after all
        parsed = None
    elif operation.response == "text":
        parsed = text_of(raw)
        _check_not_empty(operation, raw)
    elif operation.parse is None and operation.envelope is None:
        parsed = _anything(body, raw)
        _check_not_empty(operation, raw)
        _check_failures(operation, parsed)
    else:
        parsed = _model(operation, body, raw)
    return Response(status_code=raw.status, headers=raw.headers, content=body, parsed=parsed)


def nothing_left(operation: Operation[ResultT], raw: RawResponse) -> Response[ResultT]:
    """The result of a DELETE whose first response was lost, and that then found nothing: as an empty body gives it."""
    parsed: Any = operation.parse({}) if operation.parse is not None and operation.envelope is None else None
    return Response(status_code=raw.status, headers=raw.headers, content=raw.body, parsed=parsed)


def is_page(body: bytes, *, whole: bool = False) -> bool:
    """Whether the body is a web page or, unless `whole`, a fragment of one; whatever its content type says."""
    start = body.removeprefix(_BOM).lstrip()[:1024]
    if start[:1] in (b"{", b"[", b'"'):
        return False
    return bool((_PAGE.match if whole else _PAGE.search)(start) or (not whole and _MARKUP.match(start)))


def _unexpected(text: str, said: str = "") -> NotASuccess:
    return NotASuccess(UnexpectedResponseError, text, said)


def _anything(body: bytes, raw: RawResponse) -> Any:
    """The response of an undocumented endpoint: JSON if it is, text if not, None if there is nothing."""
    body = body.removeprefix(_BOM).strip()
    if not body:
        return None
    try:
        return decode(body)
    except ValueError as error:
        if body[:1] in (b"{", b"["):
            raise _unexpected(f"The response is not JSON: {error}") from None
    if _says_html(raw):
        raise _unexpected(f"{PAGE} {WRONG_URL}")
    return text_of(raw)


def _says_html(raw: RawResponse) -> bool:
    """Whether the content type is that of a web page, which only JSON may have too: it is what PHP says by itself."""
    kind: str = raw.headers.get("content-type", "")
    return kind.partition(";")[0].strip().lower() in ("text/html", "application/xhtml+xml")


def _model(operation: Operation[Any], body: bytes, raw: RawResponse) -> Any:
    if body.strip():
        try:
            document = decode(body)
        except ValueError as error:
            raise _unexpected(f"The response is not JSON: {error}") from None
    elif operation.method == "DELETE" and operation.envelope is None:
        document = {}  # some resources say {} after a DELETE, others nothing
    else:
        raise _unexpected("The response is empty", raw.headers.get("x-ac-error", ""))
    if operation.response == "array":
        if not isinstance(document, list):
            raise _unexpected(f"The response is a JSON {_kind(document)}, not an array")
    elif operation.envelope is None and (document == [] or (document is None and operation.method == "DELETE")):
        document = {}  # PHP's empty object is written as []
    elif not isinstance(document, Mapping):
        raise _unexpected(f"The response is a JSON {_kind(document)}, not an object")
    _check_failures(operation, document)
    if operation.envelope is not None and operation.envelope not in document:
        raise _unexpected(f"The response has no {operation.envelope!r}")
    parsed = document if operation.parse is None else operation.parse(document)
    if operation.method == "GET" and operation.envelope is not None and isinstance(document, Mapping):
        _check_kind(operation, document[operation.envelope], parsed)
    return parsed


def _check_not_empty(operation: Operation[Any], raw: RawResponse) -> None:
    if operation.method == "GET" and raw.status != HTTPStatus.NO_CONTENT and not raw.body.strip():
        raise _unexpected("The response is empty", raw.headers.get("x-ac-error", ""))


def _check_kind(operation: Operation[Any], value: object, model: object) -> None:
    """Refuse what was not asked for under the envelope's key: a text, say, where an object is due."""
    paging = operation.paging
    if paging is not None and paging.rows == operation.envelope:
        if isinstance(value, str | int | float):
            raise _unexpected(f"The rows came as {_kind(value)} instead of a list")
        odd = [row for row in value if type(row) is not dict] if isinstance(value, list) else []
        if odd and all(map(_is_object, _due(operation, model))):
            raise _unexpected(f"The rows of {operation.envelope!r} are no objects, but such as JSON {_kind(odd[0])}")
    elif type(value) is not dict and isinstance(model, Model):
        due = _due(operation, model)
        if due and all(map(_is_object, due)) and not isinstance(value, list):
            raise _unexpected(f"{operation.envelope!r} is a JSON {_kind(value)}, not an object")


def _due(operation: Operation[Any], model: object) -> list[Any]:
    """The types of what the envelope holds, or of the items of a list."""
    from ._codec import flat

    if not isinstance(model, Model):
        return []
    field = plan_of(type(model)).fields.get(operation.envelope or "")
    return [] if field is None else flat(field.kinds)


def _is_object(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Model)


def _check_failures(operation: Operation[Any], document: Any) -> None:
    """Refuse a body that reports a failure, whatever its status says."""
    if not isinstance(document, Mapping):
        return
    for flag in (operation.failure_flag,) if operation.failure_flag else ("result_code", "success"):
        told = document.get(flag)
        # Exactly 0 or false: "0" is how the API spells many a thing that is fine, but not a result code.
        if told is False or (told == 0 and type(told) is int) or (told == "0" and flag == "result_code"):
            raise NotASuccess(OperationFailedError, f"The response says {flag}: {told!r}")
    if operation.failure_list is not None and document.get(operation.failure_list):
        raise NotASuccess(OperationFailedError, f"The response holds {operation.failure_list}")
    reasons = document.get("errors") or document.get("error")
    if reasons and document.keys() <= _ONLY_ERRORS and not (document.get("data") or document.get("success")):
        raise NotASuccess(OperationFailedError, "The response holds nothing but errors")


def _kind(value: object) -> str:
    if value is None:
        return "null"
    return {"list": "array", "dict": "object", "str": "string", "bool": "boolean"}.get(type(value).__name__, "number")


# Whole numbers beyond 64 bits have 19 digits or more. Two fast passes find such rows: one marks digits and blanks the
# rest, one looks for a row of marks, from the end because that is quicker.
_MARKS: Final = bytes(ord("0") if byte in b"0123456789" else ord(" ") for byte in range(256))
_LONG: Final = 19 * b"0"
_BEFORE_A_NUMBER: Final = b":,[- \t\r\n"


def decode(body: bytes) -> Any:
    """The JSON value of a body, whatever its content type says; raises ValueError when it is not JSON.

    The faster parser is used when it is installed and loses nothing: it makes floats of whole numbers beyond 64 bits,
    and refuses NaN, Infinity and half a surrogate pair, all of which the standard library reads.
    """
    body = body.removeprefix(_BOM)
    loads = _fast_loads()
    if loads is not None and not _has_long_number(body):
        try:
            return loads(body)
        except ValueError:
            pass  # perhaps only this parser refuses it
    try:
        return json.loads(body)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def text_of(raw: RawResponse) -> str:
    """The text of a body in the charset of its content type, or else in UTF-8; what is unreadable is replaced."""
    charset = raw.headers.get("content-type", "").lower().partition("charset=")[2].partition(";")[0].strip(" \"'")
    try:
        text = raw.body.decode(charset or "utf-8", "replace")
    except (LookupError, ValueError):
        text = raw.body.decode("utf-8", "replace")
    return text.removeprefix("\ufeff")


@cache
def _fast_loads() -> Callable[[bytes], Any] | None:
    try:  # by name: type checkers need not find what a vendored copy may lack
        loads: Callable[[bytes], Any] = import_module("orjson").loads
    except ImportError:
        return None
    return loads


def _has_long_number(body: bytes) -> bool:
    """Whether the body may hold a whole number beyond 64 bits: a long row of digits that begins where a number may."""
    marks = body.translate(_MARKS)
    found = marks.rfind(_LONG)
    while found >= 0:
        start = marks.rfind(b" ", 0, found) + 1
        if start == 0 or body[start - 1] in _BEFORE_A_NUMBER:
            return True
        found = marks.rfind(_LONG, 0, start)
    return False
