"""Judges a reply with a status of success: the result it holds, or why it is not one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ..errors import ActiveCampaignError, OperationFailedError, UnexpectedReplyError
from ..types import Response
from . import error_bodies
from .decoding import BOM, decode, text_of

if TYPE_CHECKING:
    import httpx

    from ..operations import Operation

ResultT = TypeVar("ResultT")

_PAGE: Final = f"The reply is a web page. {error_bodies.WRONG_URL}"


class NotASuccess(Exception):  # noqa: N818 - never leaves the runtime; it says what the error to raise will be
    """A status of success over something else.

    Args:
        kind: of the error to raise.
        text: what is wrong.
    """

    def __init__(self, kind: type[ActiveCampaignError], text: str) -> None:
        super().__init__(text)
        self.kind = kind
        self.text = text


def result(operation: Operation[ResultT], reply: httpx.Response) -> Response[ResultT]:
    """What a reply with a status of success holds.

    Raises:
        NotASuccess: when it holds something else.
    """
    parsed: Any
    body = reply.content
    if error_bodies.looks_like_html(body):
        raise NotASuccess(UnexpectedReplyError, _PAGE)
    if operation.response == "none":
        if _says_html(reply):
            _anything(body, reply)  # raises, unless there is nothing or JSON after all
        parsed = None
    elif operation.response == "text":
        parsed = text_of(body, reply.charset_encoding)
    elif operation.response == "array":
        parsed = _array(operation, body)
    elif operation.parse is None and operation.envelope is None:
        parsed = _anything(body, reply)
    else:
        parsed = _model(operation, body, reply)
    return Response(status_code=reply.status_code, headers=reply.headers, content=body, parsed=parsed)


def nothing_left(operation: Operation[ResultT], reply: httpx.Response) -> Response[ResultT]:
    """The result of a DELETE whose first reply was lost, and that then found nothing: as an empty body gives it.

    The status is the one that came, such as 404.
    """
    parsed: Any = operation.parse({}) if operation.parse is not None and operation.envelope is None else None
    return Response(status_code=reply.status_code, headers=reply.headers, content=reply.content, parsed=parsed)


def _anything(body: bytes, reply: httpx.Response) -> Any:
    """The reply to what no document describes: JSON if it is, text if not, None if there is nothing."""
    body = body.removeprefix(BOM).strip()
    if not body:
        return None
    try:
        return decode(body)
    except ValueError as error:
        if body[:1] in (b"{", b"["):
            raise NotASuccess(UnexpectedReplyError, f"The reply is not JSON: {error}") from None
    if _says_html(reply):
        raise NotASuccess(UnexpectedReplyError, _PAGE)
    return text_of(reply.content, reply.charset_encoding)


def _says_html(reply: httpx.Response) -> bool:
    """Whether the content type is that of a web page, which only JSON may have too: it is what PHP says by itself."""
    kind: str = reply.headers.get("content-type", "")
    return kind.partition(";")[0].strip().lower() in ("text/html", "application/xhtml+xml")


def _array(operation: Operation[Any], body: bytes) -> Any:
    try:
        items = decode(body)
    except ValueError as error:
        raise NotASuccess(UnexpectedReplyError, f"The reply is not JSON: {error}") from None
    if not isinstance(items, list) or operation.parse is None:
        raise NotASuccess(UnexpectedReplyError, f"The reply is a JSON {_kind(items)}, not an array")
    return operation.parse(items)


def _model(operation: Operation[Any], body: bytes, reply: httpx.Response) -> Any:
    if body.strip():
        try:
            document = decode(body)
        except ValueError as error:
            raise NotASuccess(UnexpectedReplyError, f"The reply is not JSON: {error}") from None
    elif operation.method == "DELETE" and operation.envelope is None:
        document = {}  # some resources say {} after a DELETE, others nothing
    else:
        code = reply.headers.get("x-ac-error")
        raise NotASuccess(UnexpectedReplyError, f"The reply is empty ({code})" if code else "The reply is empty")
    if operation.envelope is None and (document == [] or (document is None and operation.method == "DELETE")):
        document = {}  # PHP's empty object is written as []
    if not isinstance(document, Mapping):
        raise NotASuccess(UnexpectedReplyError, f"The reply is a JSON {_kind(document)}, not an object")
    flag = operation.failure_flag
    if flag is not None:
        told = document.get(flag)
        # Exactly 0 or false: "0" is how the API spells many a thing that is fine.
        if told is False or (told == 0 and type(told) is int):
            said, _ = error_bodies.read(document)
            raise NotASuccess(OperationFailedError, said or f"The reply says {flag}: {told!r}")
    if operation.envelope is not None and operation.envelope not in document:
        raise NotASuccess(UnexpectedReplyError, f"The reply has no {operation.envelope!r}")
    return document if operation.parse is None else operation.parse(document)


def _kind(value: object) -> str:
    if value is None:
        return "null"
    return {"list": "array", "str": "string", "bool": "boolean"}.get(type(value).__name__, "number")
