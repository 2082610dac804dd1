"""Makes the errors: which kind, what they say, and what they carry."""

from __future__ import annotations

import ssl
from datetime import UTC
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from socket import gaierror
from typing import TYPE_CHECKING, Final, NamedTuple

import httpx

from .. import errors
from ..retries import READS, Ending
from . import error_bodies
from .decoding import decode

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


class Failure(NamedTuple):
    """An attempt without a whole reply, in words; the exception itself holds the request, and with it the token.

    Args:
        ending: `UNSENT` or `LOST`.
        name: the exception's.
        text: what it said, masked.
        timeout: whether one of the timeouts ran out.
        refused: whether the request itself cannot be sent.
    """

    ending: Ending
    name: str
    text: str
    timeout: bool = False
    refused: bool = False


def failure_of(error: Exception, credential: Credential) -> Failure:
    """What an exception of the network says of an attempt."""
    timeout = isinstance(error, httpx.TimeoutException | TimeoutError)
    refused = isinstance(error, httpx.LocalProtocolError)
    # What is said of a header that cannot be sent repeats the header.
    text = "" if refused else credential.masked(str(error))
    ending = Ending.UNSENT if refused or isinstance(error, _UNSENT) else Ending.LOST
    return Failure(ending, type(error).__name__, text, timeout, refused)


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


def facts_of(facts: errors.Facts, reply: httpx.Response, credential: Credential, after: float | None) -> errors.Facts:
    """The facts of an error with what the reply says, secrets masked should they be repeated there."""
    body = credential.masked_bytes(reply.content)
    try:
        message, items = error_bodies.read(decode(body))
    except (ValueError, RecursionError):
        message, items = "", ()  # not JSON; the body stands for itself
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
        doubt: whether an earlier attempt of a write may have been applied.
    """
    status = reply.status_code
    parts = [facts.message or _without_message(facts.body)]
    kind = _kind(status, missing=missing)
    if kind is errors.RedirectError:
        parts = [f"the reply redirects to {_place(reply)}, which is not followed. {error_bodies.WRONG_URL}"]
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


def success_error(found: NotASuccess, facts: errors.Facts) -> errors.ActiveCampaignError:
    """The error for a success that is not one."""
    line = _status_line(facts.status or 0)
    if found.kind is errors.UnexpectedReplyError:
        applied = facts.method not in READS
        certain = _APPLIED_IF if error_bodies.WRONG_URL in found.text else _APPLIED
        text = _text(line, facts, found.text, certain if applied else "")
        return errors.UnexpectedReplyError(text, facts, applied=applied)
    return found.kind(_text(line, facts, found.text), facts)


def failure_error(failure: Failure, facts: errors.Facts) -> errors.ActiveCampaignError:
    """The error for an attempt without a whole reply."""
    if failure.refused:
        return errors.InvalidRequestError(_text("The request is not valid HTTP", facts), facts)
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
    if status < HTTPStatus.BAD_REQUEST:
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


def _place(reply: httpx.Response) -> str:
    """Where a redirect leads, without its query, which may repeat the token, and without a password."""
    place = reply.headers.get("location", "").partition("?")[0].partition("#")[0]
    scheme, slashes, rest = place.rpartition("//")
    return f"{scheme}{slashes}{rest.rpartition('@')[2]}" or "nowhere"
