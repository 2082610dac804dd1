"""Judges a whole reply: a result, an error of its kind, or a success that is not one."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from functools import cache
from http import HTTPStatus
from typing import Any, Final, TypeVar

import httpx

from . import error_bodies, errors
from .credential import Credential
from .operations import Operation
from .retries import READS
from .types import Response

ResultT = TypeVar("ResultT")

_BOM: Final = b"\xef\xbb\xbf"
# Whole numbers beyond 64 bits have 19 digits or more. One pass marks the digits, one looks for a row of marks.
_DIGITS: Final = bytes(48 if 48 <= byte <= 57 else 32 for byte in range(256))
_LONG: Final = b"0" * 19

_KINDS: Final[Mapping[int, type[errors.StatusError]]] = {
    400: errors.BadRequestError,
    401: errors.PermissionDeniedError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    422: errors.UnprocessableError,
    429: errors.RateLimitedError,
}

_FORBIDDEN: Final = (
    "The account says 403 for any of these: the token is wrong or missing; the user it belongs to is in a group"
    " without this permission; the account's plan lacks this feature."
)
_WRONG_URL: Final = "The base URL is probably wrong; it is shown in the account under Settings > Developer."
_APPLIED: Final = "The change was applied: do not send it again."


@cache
def _fast_loads() -> Callable[[bytes], Any] | None:
    try:
        import orjson
    except ImportError:
        return None
    return orjson.loads


def decode(body: bytes) -> Any:
    """The JSON value of a body, whatever its content type says.

    The faster parser is used when it is installed and loses nothing: it makes floats of whole numbers beyond 64 bits,
    and refuses NaN, Infinity and half a surrogate pair, all of which the standard library reads.

    Raises:
        ValueError: when it is not JSON.
    """
    if body.startswith(_BOM):
        body = body[3:]
    loads = _fast_loads()
    if loads is not None and _LONG not in body.translate(_DIGITS):
        try:
            return loads(body)
        except ValueError:
            pass
    try:
        return json.loads(body)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def retry_after(headers: httpx.Headers, wall: Callable[[], float]) -> float | None:
    """Seconds that a reply asks to wait, given as seconds or as a date; None when it does not, or not legibly.

    Args:
        headers: of the reply. Its own `Date` is what a date is counted from, for clocks differ.
        wall: seconds since 1970, where there is no `Date`.
    """
    text = headers.get("retry-after")
    if text is None:
        return None
    try:
        seconds = float(text)
    except ValueError:
        then = _moment(text)
        if then is None:
            return None
        sent = _moment(headers.get("date"))
        seconds = then - (wall() if sent is None else sent)
    return max(seconds, 0.0) if seconds - seconds == 0 else None


def _moment(text: str | None) -> float | None:
    if not text:
        return None
    try:
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None


class Failed(Exception):  # noqa: N818 - carries an error from where it is found to where it is decided on
    """A success that is not one."""

    def __init__(self, kind: type[errors.ActiveCampaignError], text: str, document: Any = None) -> None:
        super().__init__(text)
        self.kind = kind
        self.text = text
        self.document = document


def result(operation: Operation[ResultT], reply: httpx.Response) -> Response[ResultT]:
    """What a reply with a status of success holds.

    Raises:
        Failed: when it holds something else.
    """
    return Response(
        status_code=reply.status_code,
        headers=reply.headers,
        content=reply.content,
        parsed=_parsed(operation, reply.content, reply),
    )


def nothing_left(operation: Operation[ResultT], reply: httpx.Response) -> Response[ResultT]:
    """The result of a DELETE whose first reply was lost, and that then found nothing: as an empty body gives it.

    The status is the one that came, such as 404.
    """
    parsed: Any = operation.parse({}) if operation.parse is not None and operation.envelope is None else None
    return Response(status_code=reply.status_code, headers=reply.headers, content=reply.content, parsed=parsed)


def _parsed(operation: Operation[ResultT], body: bytes, reply: httpx.Response) -> Any:
    # An operation of `request()` has neither an envelope nor a model, and takes any reply that is not a web page.
    if error_bodies.looks_like_html(body):
        raise Failed(errors.UnexpectedReplyError, f"the reply is a web page. {_WRONG_URL}")
    if operation.reply == "none":
        return None
    if operation.reply == "text":
        return reply.text
    if not body.strip():
        if operation.parse is None and operation.envelope is None:
            return None
        if operation.method == "DELETE" and operation.envelope is None and operation.parse is not None:
            return operation.parse({})
        code = reply.headers.get("x-ac-error")
        raise Failed(errors.UnexpectedReplyError, "the reply is empty" + (f" ({code})" if code else ""))
    try:
        document = decode(body)
    except ValueError as error:
        if operation.parse is None and operation.envelope is None and body.lstrip()[:1] not in (b"{", b"["):
            return reply.text
        raise Failed(errors.UnexpectedReplyError, f"the reply is not JSON: {error}") from None
    flag = operation.failure_flag
    if flag is not None and isinstance(document, Mapping):
        told = document.get(flag)
        # Exactly 0 or false: "0" is how the API spells many a thing that is fine.
        if told is False or (told == 0 and type(told) is int):
            said, _ = error_bodies.read(document)
            raise Failed(errors.OperationFailedError, said or f"the reply says {flag}: {told!r}", document)
    if operation.envelope is not None and not (isinstance(document, Mapping) and operation.envelope in document):
        raise Failed(errors.UnexpectedReplyError, f"the reply has no {operation.envelope!r}", document)
    if operation.parse is None:
        return document
    if not isinstance(document, Mapping):
        raise Failed(errors.UnexpectedReplyError, f"the reply is a {type(document).__name__}, not an object", document)
    return operation.parse(document)


def facts_of(facts: errors.Facts, reply: httpx.Response, credential: Credential, after: float | None) -> errors.Facts:
    """The facts of an error from what the reply says, the token masked should it be repeated there."""
    body = credential.masked_bytes(reply.content)
    try:
        message, items = error_bodies.read(decode(body)) if body.strip() else ("", ())
    except (ValueError, RecursionError):
        message, items = "", ()
    return facts._replace(
        status=reply.status_code,
        message=message,
        errors=items,
        body=body,
        request_id=reply.headers.get("x-request-id"),
        retry_after=after,
    )


def status_error(facts: errors.Facts, reply: httpx.Response, *, missing: bool, doubt: bool) -> errors.StatusError:
    """The error that belongs to a status.

    Args:
        facts: with what the reply says.
        reply: the reply.
        missing: whether it says that no result was found.
        doubt: whether an earlier attempt may have been applied.
    """
    status = reply.status_code
    kind = _KINDS.get(status) or (
        errors.ServerError if status >= 500 else errors.RedirectError if 300 <= status < 400 else errors.StatusError
    )
    parts = [facts.message or _without_message(facts.body)]
    if missing:
        kind = errors.NotFoundError
    elif status in (401, 403):
        parts.append(_FORBIDDEN)
    if kind is errors.RedirectError:
        parts = [f"the reply redirects to {_place(reply)}, which is not followed. {_WRONG_URL}"]
    elif error_bodies.looks_like_html(facts.body):
        parts.append(_WRONG_URL if status < 500 else "The reply is a web page, as proxies send them.")
    if facts.retry_after is not None:
        parts.append(f"It asks to wait {facts.retry_after:g} seconds.")
    if doubt:
        parts.append("An earlier attempt of this call, whose reply was lost, may have been applied.")
    return kind(text_of(f"{status} {_phrase(status)}".strip(), facts, *parts), facts)


def text_of(what: str, facts: errors.Facts, *parts: str) -> str:
    """An error's text: what happened to which call, what is known of it, and the request's id."""
    text = f"{what} for {facts.method} {facts.path}"
    said = " ".join(part for part in (_sentence(part) for part in parts) if part)
    if said:
        text = f"{text}: {said}"
    return f"{text} (request id {facts.request_id})" if facts.request_id else text


def success_error(failed: Failed, facts: errors.Facts) -> errors.ActiveCampaignError:
    """The error for a success that is not one."""
    status = f"{facts.status} {_phrase(facts.status or 0)}".strip()
    if failed.kind is errors.UnexpectedReplyError:
        applied = facts.method not in READS
        text = text_of(status, facts, failed.text, _APPLIED if applied else "")
        return errors.UnexpectedReplyError(text, facts, applied=applied)
    return failed.kind(text_of(status, facts, failed.text), facts)


def _sentence(text: str) -> str:
    text = text.strip()
    return text if not text or text.endswith((".", "!", "?", ")", "...")) else text + "."


def _without_message(body: bytes) -> str:
    if not body.strip() or error_bodies.looks_like_html(body):
        return ""
    return error_bodies.excerpt(body) if body.strip() not in (b"{}", b"[]") else ""


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _place(reply: httpx.Response) -> str:
    """Where a redirect leads, without its query, which may repeat the token."""
    place = reply.headers.get("location", "")
    return place.split("?")[0].split("#")[0].rsplit("@", 1)[-1] or "nowhere"
