"""Makes the errors: which kind, what they say, and what they carry."""

from __future__ import annotations

import re
import ssl
from datetime import UTC
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from socket import gaierror
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import httpx

from .. import errors
from ..retries import READS, Ending
from . import error_bodies
from .decoding import decode
from .salvage import place

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .credential import Credential
    from .replies import NotASuccess

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
_APPLIED: Final = "The change was applied: do not send it again."
_APPLIED_IF: Final = "If it was the account that answered, the change was applied: look before you send it again."
_LOOK_FIRST: Final = "It was not sent again, because that might do it twice: look before you repeat it."
_HARMLESS: Final = "Repeating it is harmless."
_UNCHANGED: Final = (
    "the reply says that nothing has changed since an earlier one, and holds nothing itself. Leave out the headers that"
    " ask for this, If-None-Match and If-Modified-Since, or look for a cache on the way."
)
_DOUBT: Final = "An earlier attempt of this call, whose outcome is unknown, may have been applied."

# Of httpx's errors, those that are raised before a byte of the request has left.
_UNSENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    # What a transport of the caller's may pass on from the system.
    ConnectionRefusedError,
    gaierror,
    ssl.SSLCertVerificationError,
)


_SECONDS: Final = re.compile(r"[0-9]+(?:\.[0-9]+)?")


class Failure(NamedTuple):
    """An attempt without a whole reply, in words; the exception itself holds the request, and with it the token.

    Args:
        ending: `UNSENT` or `LOST`.
        name: the exception's.
        text: what it said, masked.
        timeout: whether one of the timeouts ran out.
    """

    ending: Ending
    name: str
    text: str
    timeout: bool = False


def failure_of(error: Exception, credential: Credential) -> Failure:
    """What an exception of the network says of an attempt."""
    timeout = isinstance(error, httpx.TimeoutException | TimeoutError)
    # What is said of a header that cannot be sent repeats the header. That the request was not sent does not follow:
    # over HTTP/2, this is also raised when the server breaks the protocol after it has read the request.
    text = "" if isinstance(error, httpx.LocalProtocolError) else credential.masked(str(error))
    ending = Ending.UNSENT if isinstance(error, _UNSENT) else Ending.LOST
    return Failure(ending, type(error).__name__, text, timeout)


def retry_after(headers: httpx.Headers, wall: Callable[[], float]) -> float | None:
    """Seconds that a reply asks to wait, given as seconds or as a date; None when it does not, or not legibly.

    Args:
        headers: of the reply. Its own `Date` is what a date is counted from, for clocks differ.
        wall: seconds since 1970, where there is no `Date`.
    """
    text = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(text):
        seconds = float(text)
    else:
        then = _moment(text)
        if then is None:
            return None
        sent = _moment(headers.get("date"))
        seconds = then - (wall() if sent is None else sent)
    return max(seconds, 0.0) if seconds - seconds == 0 else None


def _moment(text: str | None) -> float | None:
    if not text or not text.isascii():
        return None
    try:
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None


def facts_of(facts: errors.Facts, reply: httpx.Response, credential: Credential, after: float | None) -> errors.Facts:
    """The facts of an error with what the reply says, secrets masked should they be repeated there."""
    body = credential.masked_bytes(reply.content)
    try:
        # Masked again when it is read, for JSON can spell a text in many ways.
        message, items = error_bodies.read(_masked(decode(reply.content), credential))
    except (ValueError, RecursionError):
        message, items = "", ()  # not JSON; the body stands for itself
    return facts._replace(
        status=reply.status_code,
        message=message,
        errors=items,
        body=body,
        request_id=request_id(reply, credential),
        retry_after=after,
    )


def request_id(reply: httpx.Response, credential: Credential) -> str | None:
    """The reply's `X-Request-Id`, secrets masked."""
    text = reply.headers.get("x-request-id")
    return None if text is None else credential.masked(text)


def _masked(value: Any, credential: Credential) -> Any:
    """A JSON value with every secret masked, in its keys too."""
    if isinstance(value, str):
        return credential.masked(value)
    if isinstance(value, dict):
        return {credential.masked(key): _masked(inner, credential) for key, inner in value.items()}
    if isinstance(value, list):
        return [_masked(inner, credential) for inner in value]
    return value


def status_error(
    facts: errors.Facts, reply: httpx.Response, credential: Credential, *, missing: bool, doubt: bool
) -> errors.StatusError:
    """The error that belongs to a status.

    Args:
        facts: with what the reply says.
        reply: the reply.
        credential: to mask what the reply repeats.
        missing: whether it says that no result was found.
        doubt: whether an earlier attempt of a write may have been applied.
    """
    status = reply.status_code
    parts = [facts.message or _without_message(facts.body)]
    kind = _kind(status, missing=missing)
    if status == HTTPStatus.NOT_MODIFIED:
        parts = [_UNCHANGED]
    elif kind is errors.RedirectError:
        target = error_bodies.shortened(credential.masked(place(reply)))
        parts = [f"the reply redirects to {target}, which is not followed. {error_bodies.WRONG_URL}"]
    elif error_bodies.looks_like_html(facts.body):
        parts.append("The reply is a web page.")
        if kind is not errors.ServerError:
            parts.append(error_bodies.WRONG_URL)
    if kind is errors.PermissionDeniedError:
        parts.append(_FORBIDDEN)
    if facts.retry_after is not None:
        parts.append(f"It asks to wait {facts.retry_after:g} seconds.")
    if doubt:
        parts.append(_DOUBT)
    return kind(_text(_status_line(status), facts, *parts), facts)


def success_error(found: NotASuccess, facts: errors.Facts, credential: Credential) -> errors.ActiveCampaignError:
    """The error for a success that is not one."""
    line = _status_line(facts.status or 0)
    said = credential.masked(found.text)
    if found.kind is errors.UnexpectedReplyError:
        applied = facts.method not in READS
        certain = _APPLIED_IF if error_bodies.WRONG_URL in found.text else _APPLIED
        text = _text(line, facts, said, certain if applied else "")
        return errors.UnexpectedReplyError(text, facts, applied=applied)
    return found.kind(_text(line, facts, said), facts)


def failure_error(failure: Failure, facts: errors.Facts) -> errors.ActiveCampaignError:
    """The error for an attempt without a whole reply."""
    kind = errors.RequestTimeoutError if failure.timeout else errors.ConnectionFailedError
    what = "No whole reply came" if failure.ending is Ending.LOST else "No connection could be made"
    return kind(_text(what, facts, f"{failure.name}: {failure.text}" if failure.text else failure.name), facts)


def unknown_outcome(last: errors.ActiveCampaignError, *, repeatable: bool) -> errors.OutcomeUnknownError:
    """The error for a write that may or may not have been applied.

    Args:
        last: how its last attempt failed.
        repeatable: whether the caller may send it again without a look.
    """
    advice = _HARMLESS if repeatable else _LOOK_FIRST
    text = f"It is not known whether the change was made. {_sentence(str(last))} {advice}"
    return errors.OutcomeUnknownError(text, last.facts, last)


def _kind(status: int, *, missing: bool) -> type[errors.StatusError]:
    if missing:
        return errors.NotFoundError
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return errors.ServerError
    if HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST:
        return errors.RedirectError
    return _KINDS.get(status, errors.StatusError)


def _text(what: str, facts: errors.Facts, *parts: str) -> str:
    """What happened to which call, what is known of it, and the request's id."""
    text = f"{what} for {facts.method} {facts.path}"
    said = " ".join(_sentence(part) for part in parts if part.strip())
    if said:
        text = f"{text}: {said}"
    return f"{text} (request id {facts.request_id})" if facts.request_id else text


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "!", "?", ")")) else text + "."


def _without_message(body: bytes) -> str:
    if error_bodies.looks_like_html(body) or body.strip() in (b"", b"{}", b"[]"):
        return ""
    return error_bodies.excerpt(body)


def _status_line(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return f"{status}"
