"""Reads a response with a status of success: the result it holds, or why it holds none."""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from functools import cache
from http import HTTPStatus
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from .errors import ActiveCampaignError, OperationFailedError, UnexpectedResponseError
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
    """Why a status of success is none, and the kind of the error to raise."""

    def __init__(self, text: str, kind: type[ActiveCampaignError] = UnexpectedResponseError) -> None:
        super().__init__(text)
        self.kind = kind


def result(operation: Operation[ResultT], raw: RawResponse) -> Response[ResultT]:
    """What a response with a status of success holds; raises NotASuccess when it holds something else."""
    if raw.fault:
        raise NotASuccess(raw.fault)
    if is_page(raw, whole=operation.response == "text"):
        raise NotASuccess(f"{WEB_PAGE} {WRONG_URL}")
    typed = operation.parse is not None or operation.envelope is not None
    document: Any = None
    broken = ""
    if not raw.body or raw.body.isspace():
        document = _nothing(operation, raw, typed=typed)
    else:
        try:
            document = decode(raw.body)
        except ValueError as error:
            broken = f"The response is not JSON: {error}"
    if typed and broken:
        raise NotASuccess(broken)
    _check_failures(operation, document)
    parsed: Any = _model(operation, document) if typed else _untyped(operation, raw, document, broken)
    return Response(status_code=raw.status, headers=raw.headers, content=raw.body, parsed=parsed)


def _untyped(operation: Operation[Any], raw: RawResponse, document: Any, broken: str) -> Any:
    """The result of an operation without a model: text, nothing, or for an undocumented endpoint whatever came."""
    if operation.response == "text":
        return text_of(raw)
    if broken and _says_html(raw):
        raise NotASuccess(f"{WEB_PAGE} {WRONG_URL}")
    if operation.response == "none":
        return None
    if broken and raw.body.removeprefix(BOM_UTF8).lstrip().startswith((b"{", b"[")):
        raise NotASuccess(broken)
    return text_of(raw) if broken else document


def nothing_left(operation: Operation[ResultT], raw: RawResponse) -> Response[ResultT]:
    """The result of a DELETE whose first response was lost, and that then found nothing: as an empty body gives it."""
    parsed: Any = operation.parse({}) if operation.parse is not None and operation.envelope is None else None
    return Response(status_code=raw.status, headers=raw.headers, content=raw.body, parsed=parsed)


def is_page(raw: RawResponse, *, whole: bool = False) -> bool:
    """Whether the body is a web page or, unless `whole`, a fragment of one; whatever its content type says."""
    start = raw.body[:1024].removeprefix(BOM_UTF8).lstrip() or raw.body.lstrip()[:1024]
    if start.startswith((b"{", b"[", b'"')):
        return False
    text = text_of(raw._replace(body=start))
    return bool((_PAGE.match if whole else _PAGE.search)(text) or (not whole and _MARKUP.match(text)))


def _says_html(raw: RawResponse) -> bool:
    """Whether the content type is that of a web page, which JSON may have too: it is what PHP says by itself."""
    kind: str = raw.headers.get("content-type", "")
    return kind.partition(";")[0].strip().lower() in ("text/html", "application/xhtml+xml")


def _nothing(operation: Operation[Any], raw: RawResponse, *, typed: bool) -> Any:
    """What an empty body stands for."""
    if typed and operation.method == "DELETE" and operation.envelope is None:
        return {}  # some resources say {} after a DELETE, others nothing
    if not typed and (operation.method != "GET" or operation.response == "none" or raw.status == HTTPStatus.NO_CONTENT):
        return None
    code = raw.headers.get("x-ac-error", "")
    raise NotASuccess(f"The response is empty ({code})" if code else "The response is empty")


def _model(operation: Operation[Any], document: Any) -> Any:
    parse: Callable[[Any], Any] = operation.parse or (lambda found: found)
    envelope = operation.envelope
    if operation.response == "array":
        if not isinstance(document, list):
            raise NotASuccess(f"The response is a JSON {_kind(document)}, not an array")
        _check_rows("", document)
        return parse(document)
    if envelope is None and (document == [] or (document is None and operation.method == "DELETE")):
        document = {}  # PHP's empty object is written as []
    if not isinstance(document, dict):
        raise NotASuccess(f"The response is a JSON {_kind(document)}, not an object")
    if envelope is None:
        return parse(document)
    if envelope not in document:
        raise NotASuccess(f"The response has no {envelope!r}")
    parsed = parse(document)
    _check_envelope(operation, envelope, document[envelope], parsed)
    return parsed


def _check_envelope(operation: Operation[Any], envelope: str, value: Any, model: Any) -> None:
    """Refuse what was not asked for under the envelope's key, such as a text or a list where an object is due."""
    if type(value) is dict:
        return
    from ._codec import flat, is_list, is_model

    fields = plan_of(type(model)).fields if isinstance(model, Model) else {}
    kinds = fields[envelope].kinds if envelope in fields else ()
    is_listing = operation.paging is not None and operation.paging.rows == envelope
    if isinstance(value, list) and (is_listing or any(map(is_list, kinds))):
        if all(map(is_model, flat(kinds))):
            _check_rows(f" of {envelope!r}", value)
    elif kinds and all(map(is_model, kinds)):
        raise NotASuccess(f"{envelope!r} is a JSON {_kind(value)}, not an object")
    elif is_listing and value is not None:
        raise NotASuccess(f"The rows of {envelope!r} are a JSON {_kind(value)}, not a list")


def _check_rows(where: str, rows: list[Any]) -> None:
    odd = [row for row in rows if type(row) is not dict]
    if odd:
        raise NotASuccess(f"Among the rows{where} is a JSON {_kind(odd[0])}, not an object")


def _check_failures(operation: Operation[Any], document: Any) -> None:
    """Refuse a body that reports a failure, whatever its status says."""
    if not isinstance(document, dict):
        return
    for flag in _FLAGS:
        told = document.get(flag)
        # Exactly 0 or false: "0" is how the API spells many a thing that is fine, but not a result code.
        if told is False or (told == 0 and type(told) is int) or (told == "0" and flag == "result_code"):
            raise NotASuccess(f"The response says {flag}: {told!r}", OperationFailedError)
    if operation.failure_list is not None and document.get(operation.failure_list):
        raise NotASuccess(f"The response holds {operation.failure_list}", OperationFailedError)
    if document.keys() <= _ONLY_ERRORS and not (document.get("data") or document.get("success")):
        status = document.get("status") or document.get("statusCode") or document.get("code")
        says_no = status == "error" or (type(status) is int and status >= HTTPStatus.BAD_REQUEST)
        says_no = says_no and operation.envelope != "status"  # there it is the state of a job
        if says_no or document.get("errors") or document.get("error"):
            raise NotASuccess("The response holds nothing but errors", OperationFailedError)


def _kind(value: object) -> str:
    if value is None:
        return "null"
    return {"list": "array", "dict": "object", "str": "string", "bool": "boolean"}.get(type(value).__name__, "number")


_MARKS: Final = bytes(ord("0") if byte in b"0123456789" else ord(" ") for byte in range(256))
_LONG: Final = 19 * b"0"


@cache
def _fast_loads() -> Callable[[bytes], Any] | None:
    try:  # by name: type checkers need not find what a vendored copy may lack
        loads: Callable[[bytes], Any] = import_module("orjson").loads
    except ImportError:
        return None
    return loads


def decode(body: bytes) -> Any:
    """The JSON value of a body, whatever its content type says; raises ValueError when it is not JSON.

    The faster parser is used when it is installed and loses nothing: it makes floats of whole numbers beyond 64 bits,
    which have 19 digits or more, and refuses NaN, Infinity and half a surrogate pair, which the standard library reads.
    """
    body = body.removeprefix(BOM_UTF8)
    fast_loads = _fast_loads()
    if fast_loads is not None and body.translate(_MARKS).rfind(_LONG) < 0:  # a third of what `in` takes
        try:
            return fast_loads(body)
        except ValueError:
            pass  # perhaps only this parser refuses it
    try:
        return json.loads(body)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def text_of(raw: RawResponse) -> str:
    """The text of a body in the charset of its content type, or else in UTF-8; what is unreadable is replaced."""
    charset = raw.headers.get("content-type", "").lower().partition("charset=")[2].partition(";")[0].strip(" \"'")
    if not charset:
        charset = "utf-16" if raw.body.startswith((BOM_UTF16_BE, BOM_UTF16_LE)) else "utf-8"
    try:
        text = raw.body.decode(charset, "replace")
    except (LookupError, ValueError):
        text = raw.body.decode("utf-8", "replace")
    return text.removeprefix("\ufeff")
