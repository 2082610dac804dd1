"""Makes the errors: reads what a response says, in any known shape, and says it with what is known of the call."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from http.client import responses
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from . import errors
from ._response import PAGE, WRONG_URL, NotASuccess, RawResponse, decode, is_page
from .errors import ErrorItem, Facts
from .retries import READS, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ._redact import Credential

_KINDS: Final[Mapping[int, type[errors.StatusError]]] = {
    400: errors.BadRequestError,
    401: errors.PermissionDeniedError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    422: errors.UnprocessableError,
    429: errors.RateLimitedError,
}
_MEANS: Final[Mapping[int, str]] = {
    304: "the response says that nothing has changed since an earlier one, and holds nothing itself. Leave out the"
    " headers that ask for this, If-None-Match and If-Modified-Since, or look for a cache on the way.",
    402: "402 is about the account's plan or its payment: the account is inactive, has expired, or its plan lacks this."
    " See the account's Settings > Billing; repeating the call does not help.",
}
_FORBIDDEN: Final = (
    "The account says 403 for any of these: the token is wrong or missing; the user it belongs to is in a group"
    " without this permission; the account's plan lacks this feature."
)
_TEXTS: Final = ("message", "result_message", "error", "error_message", "error_description", "detail", "title")
_EXCERPT: Final = 300
_MOST: Final = 2048
"""Bytes of an error's text."""


class Failure(NamedTuple):
    """An attempt without a whole response, in words; the exception itself may hold a secret."""

    outcome: Outcome
    name: str
    """The exception's."""
    text: str
    """What it said."""
    what: str = ""
    """What that means."""
    advice: str = ""
    timeout: bool = False


# By name, for a transport of the caller's may be of another HTTP library; each is raised before the request has left.
_UNSENT: Final = frozenset(
    {"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol"}
    | {"ConnectionRefusedError", "gaierror", "SSLCertVerificationError"}
)
_WHAT: Final = (
    ("gaierror", "the host name was not found", "Check the base URL, and this machine's network and DNS"),
    ("ConnectionRefusedError", "the connection was refused", "Nothing listens there: check the base URL and the port"),
    (
        "SSLCertVerificationError",
        "TLS failed: the certificate was not accepted",
        "Check the base URL, this machine's clock and certificates, or what stands between; verify= takes a context",
    ),
    ("SSLError", "TLS failed", "Check that the base URL's port speaks https, and what stands between"),
    ("ProxyError", "the proxy refused", "Check proxy=, or HTTPS_PROXY and NO_PROXY in the environment"),
)
_LIMITS: Final = {
    "ConnectTimeout": ("connect", "no connection was made"),
    "PoolTimeout": ("pool", "all connections were in use"),
    "WriteTimeout": ("write", "the request could not be sent"),
    "ReadTimeout": ("read", "nothing more of the response came"),
}


def failure_of(error: Exception, credential: Credential, timeout: object) -> Failure | None:
    """What an exception of the network says of an attempt; None when it is something else."""
    names = _names(error)
    if "HTTPError" not in names and not isinstance(error, OSError):
        return None  # some OSErrors only a transport of the caller's raises
    name = type(error).__name__
    outcome = Outcome.UNSENT if names & _UNSENT else Outcome.LOST
    # What is said of a header that cannot be sent repeats the header. That the request was not sent does not follow:
    # over HTTP/2, this is also raised when the server breaks the protocol after it has read the request.
    text = "" if "LocalProtocolError" in names else credential.masked(str(error))
    if "TimeoutException" in names or isinstance(error, TimeoutError):
        kind, what = _LIMITS.get(name, ("", "it took too long"))
        seconds = getattr(timeout, kind, None)
        if seconds is not None:
            what = f"{what} within the {seconds:g} seconds of timeout={kind}"
        return Failure(outcome, name, text, what, timeout=True)
    inner: BaseException | None = error
    for _ in range(10):  # the cause has its own name, and libraries wrap it several times
        if inner is None:
            break
        names |= _names(inner)
        group = inner.exceptions[0] if isinstance(inner, BaseExceptionGroup) else None
        inner = group or inner.__cause__ or inner.__context__
    for kind, what, advice in _WHAT:
        if kind in names:
            return Failure(outcome, name, text, what, advice if outcome is Outcome.UNSENT else "")
    return Failure(outcome, name, text)


def overdue(seconds: float, *, written: bool) -> Failure:
    """An attempt that was given up because the time for the whole call was over."""
    outcome, name = (Outcome.LOST, "ReadTimeout") if written else (Outcome.UNSENT, "ConnectTimeout")
    text = f"it took more than {seconds:g} seconds"
    return Failure(outcome, name, text, "the call took longer than Retries.max_elapsed allows", timeout=True)


def _names(error: BaseException) -> set[str]:
    return {kind.__name__ for kind in type(error).__mro__}


def read(document: Any) -> tuple[str, tuple[ErrorItem, ...]]:
    """The message and the reasons of a decoded error body; several places may hold some, and all are read.

    Known: `{"message": ...}`; `{"errors": [{"title", "detail", "code", "error", "source"}]}`, where `errors` may also
    be texts, or an object by field; `{"success": 0, "message", "failureReasons": [...]}` of the bulk import;
    `{"result_code": 0, "result_message"}` of the older API; `{"error": ...}`; any of it under `data`; `{}`.
    """
    items = tuple(_reasons(document))
    top = [_text(document.get(key)) for key in _TEXTS] if isinstance(document, dict) else []
    return next(filter(None, top), "") or _summary(items, _MOST), items


def says_not_found(message: str, items: tuple[ErrorItem, ...]) -> bool:
    """Whether the response says that a row is missing; some resources say so with status 400, 403 or 422."""
    texts = (message, *(text for item in items[:100] for text in (item.title, item.detail)))
    return any(text.lower().startswith("no result found") for text in texts)


def _reasons(document: Any) -> Iterator[ErrorItem]:
    if not isinstance(document, dict):
        yield from _items(document)
        return
    code = _text(document.get("code"))
    for key in _TEXTS:
        value = document.get(key)
        if text := _text(value):
            yield ErrorItem(text, code=code, raw=value)
            code = ""
        else:
            yield from _items(value)
    for key in ("errors", "failureReasons"):
        yield from _items(document.get(key))
    data = document.get("data")
    for part in data if isinstance(data, list) else [data]:
        if isinstance(part, dict):
            yield from _reasons(part)


def _items(entries: Any, field: str = "") -> Iterator[ErrorItem]:
    """The reasons in a text, an entry, a list, or an object by field: `{"email": ["is invalid"]}`."""
    if isinstance(entries, str) and entries:
        yield ErrorItem(entries, pointer=field, raw=entries)
    elif isinstance(entries, list):
        for entry in entries:
            yield from [_item(entry, field)] if isinstance(entry, dict) else _items(entry, field)
    elif isinstance(entries, dict):
        if {"title", "detail", "code", "error", "message"} & entries.keys():
            yield _item(entries, field)
        else:
            for name, value in entries.items():
                yield from _items(value, name)


def _item(entry: dict[str, Any], field: str) -> ErrorItem:
    source = entry.get("source")
    places = [_text(source.get(key)) for key in ("pointer", "parameter", "value")] if isinstance(source, dict) else []
    titles = [_text(entry.get(key)) for key in ("title", "message", "failureReason")]
    title, error = next(filter(None, titles), ""), _text(entry.get("error"))
    return ErrorItem(
        title=title or error,
        detail=_text(entry.get("detail")),
        code=_text(entry.get("code")) or (error if title else ""),
        pointer=next(filter(None, places), field),
        raw=entry,
    )


def _text(value: Any) -> str:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _summary(items: tuple[ErrorItem, ...], most: int, said: str = "") -> str:
    """The reasons that differ, each shortened, up to so many characters; without what was said before."""
    parts: list[str] = []
    for item in items:
        words = ": ".join(dict.fromkeys(filter(None, (item.title, item.detail)))) or item.code
        text = shortened(f"{words} ({item.pointer})" if words and item.pointer else words)
        if not text or text in parts or (said and text in said):
            continue
        most -= len(text) + 2
        if most < 0:
            parts.append("...")
            break
        parts.append(text)
    return "; ".join(parts)


def shortened(text: str) -> str:
    """The start of a long text."""
    return text if len(text) <= _EXCERPT else text[: _EXCERPT - 3] + "..."


def _excerpt(body: bytes) -> str:
    """The start of a body that is not JSON, on one line and without markup."""
    if body.strip() in (b"", b"{}", b"[]"):
        return ""
    text = body[: 64 * _EXCERPT].decode("utf-8", "replace")
    text = re.sub(r"(?is)<(script|style|head)\b.*?(?:</\1\s*>|$)|<!--.*?(?:-->|$)|<[!/?a-z][^>]*(?:>|$)", " ", text)
    return shortened(" ".join(text.split()))


def retry_after(headers: Mapping[str, str], wall: Callable[[], float]) -> float | None:
    """Seconds that a response asks to wait, given as seconds or as a date; None when it does not, or not legibly."""
    text = headers.get("retry-after", "").strip()
    if re.fullmatch(r"[0-9]{1,9}(\.[0-9]+)?", text):
        return float(text)
    try:
        then, sent = parsedate_to_datetime(text), headers.get("date")
        now = parsedate_to_datetime(sent).timestamp() if sent else wall()  # the account's own clock, for clocks differ
        return max(then.timestamp() - now, 0.0) if text.isascii() else None
    except (ValueError, TypeError, OverflowError):
        return None


def facts_of(facts: Facts, raw: RawResponse, credential: Credential, after: float | None) -> Facts:
    """The facts of an error with what the response says, secrets masked should they be repeated there."""
    try:
        message, items = read(credential.masked_json(decode(raw.body)))
    except (ValueError, RecursionError):
        message, items = "", ()  # not JSON; the body stands for itself
    return facts._replace(
        status=raw.status,
        message=message,
        errors=items,
        body=credential.masked_bytes(raw.body),
        request_id=request_id(raw, credential),
        retry_after=after,
    )


def request_id(raw: RawResponse, credential: Credential) -> str | None:
    """The response's `X-Request-Id`, secrets masked."""
    text = raw.headers.get("x-request-id")
    return None if text is None else credential.masked(text)


def status_error(
    facts: Facts, raw: RawResponse, credential: Credential, *, missing: bool, doubt: bool
) -> errors.StatusError:
    """The error that belongs to a status; `missing` if it says that no result was found, `doubt` after a lost write."""
    status = raw.status
    kind = _KINDS.get(status, errors.StatusError)
    if missing:
        kind = errors.NotFoundError
    elif status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        kind = errors.ServerError
    elif HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST:
        kind = errors.RedirectError
    parts = [_said(facts), raw.fault]
    if status in _MEANS:
        parts.append(_MEANS[status])
    elif kind is errors.RedirectError:
        target = shortened(credential.masked(_place(raw.headers.get("location", ""))))
        parts = [f"the response redirects to {target}, which is not followed. {WRONG_URL}"]
    elif is_page(facts.body):
        parts.append(PAGE if kind is errors.ServerError else f"{PAGE} {WRONG_URL}")
    if kind is errors.PermissionDeniedError:
        parts.append(_FORBIDDEN)
    if facts.retry_after is not None:
        parts.append(f"It asks to wait {facts.retry_after:g} seconds.")
    if doubt:
        parts.append("An earlier attempt of this call may have been applied: look.")
    return kind(_composed(_status_line(status), facts, *parts), facts)


def success_error(found: NotASuccess, facts: Facts, credential: Credential) -> errors.ActiveCampaignError:
    """The error for a success that is not one."""
    line = _status_line(facts.status or 0)
    said = f"{found.text} ({shortened(credential.masked(found.said))})" if found.said else found.text
    reasons = _said(facts)
    if found.kind is not errors.UnexpectedResponseError:
        return found.kind(_composed(line, facts, reasons if facts.errors else said), facts)
    applied = facts.method not in READS
    advice = ""
    if applied:
        advice = "The change was applied: do not send it again."
        if WRONG_URL in found.text:
            advice = "If it was the account that answered, the change was applied: look before you send it again."
    return errors.UnexpectedResponseError(_composed(line, facts, said, reasons, advice), facts, applied=applied)


def failure_error(failure: Failure, facts: Facts, host: str, elapsed: float) -> errors.ActiveCampaignError:
    """The error for an attempt without a whole response."""
    kind = errors.RequestTimeoutError if failure.timeout else errors.ConnectionFailedError
    head = "No whole response came" if failure.outcome is Outcome.LOST else "No connection could be made"
    port = host if re.search(r":\d+$", host) else f"{host}:443"
    said = f"{failure.name}: {failure.text}" if failure.text else failure.name
    times = "once" if facts.attempts == 1 else f"{facts.attempts} times"
    tried = f"{port} was tried {times} in {elapsed:.1f} s"
    return kind(_composed(head, facts, failure.what, said, tried, failure.advice), facts)


def unknown_outcome(last: errors.ActiveCampaignError, *, repeatable: bool) -> errors.OutcomeUnknownError:
    """The error for a write that may or may not have been applied, from how its last attempt failed."""
    advice = "It was not sent again, because that might do it twice: look before you repeat it."
    if repeatable:
        advice = "Repeating it is harmless."
    text = f"It is not known whether the change was made. {_sentence(str(last))} {advice}"
    return errors.OutcomeUnknownError(text, last.facts, last)


def _said(facts: Facts) -> str:
    """What the response says, in its own words: every reason once, or else an excerpt of what is no JSON."""
    message = shortened(facts.message)
    rest = _summary(facts.errors, _MOST // 2, message)
    return "; ".join(filter(None, (message, rest))) or ("" if facts.errors else _excerpt(facts.body))


def _place(location: str) -> str:
    """Where a redirect leads, without its query, which may repeat the token, and without a password."""
    location = location.partition("?")[0].partition("#")[0]
    scheme, slashes, rest = location.rpartition("//")
    return f"{scheme}{slashes}{rest.rpartition('@')[2]}" or "nowhere"


def _composed(what: str, facts: Facts, *parts: str) -> str:
    """What happened to which call, what is known of it, and the request's id; of limited size."""
    text = f"{what} for {facts.method} {shortened(facts.path or '')}"
    said = " ".join(_sentence(part) for part in parts if part.strip())
    if said:
        text = f"{text}: {said}"
    tail = f" (request id {shortened(facts.request_id)})" if facts.request_id else ""
    most = _MOST - 600  # what `OutcomeUnknownError` adds, and the tail
    if len(text.encode("utf-8", "replace")) > most:
        text = text.encode("utf-8", "replace")[:most].decode("utf-8", "ignore") + "..."
    return text + tail


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "!", "?", ")")) else text + "."


def _status_line(status: int) -> str:
    return f"{status} {responses.get(status, '')}".rstrip()
