"""Makes the errors: reads what a response says, in any known shape, and says it with what is known of the call."""

from __future__ import annotations

import html
import json
import re
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from http.client import responses
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from . import errors
from ._response import WEB_PAGE, WRONG_URL, NotASuccess, RawResponse, is_page, text_of
from .errors import ErrorItem, Facts
from .retries import Outcome

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
_DENIED: Final = (
    "one of these is the cause: the token is wrong or missing; the user it belongs to is in a group without this"
    " permission; the account's plan lacks this feature."
)
_MEANS: Final[Mapping[int, str]] = {
    304: "nothing has changed since an earlier response. Leave out If-None-Match and If-Modified-Since.",
    401: f"With a 401, {_DENIED}",
    402: "402 is about the account's plan or its payment: the account is inactive, has expired, or its plan lacks this."
    " See the account's Settings > Billing; repeating the call does not help.",
    403: f"With a 403, {_DENIED}",
}
_EXCERPT: Final = 300
_MOST: Final = 2048
"""Bytes of an error's text."""


class Failure(NamedTuple):
    """An attempt without a whole response, in words; the exception itself may hold a secret."""

    outcome: Outcome
    name: str  # the exception's
    text: str  # what it said
    what: str = ""  # what that means
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
        limit = name.removesuffix("Timeout").lower()
        seconds = getattr(timeout, limit, None)
        what = "it took too long" if seconds is None else f"not done within the {seconds:g} seconds of timeout={limit}"
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


# In lower case: what says a reason, the keys of what holds more of them, and where the place is that it is about.
_TEXTS: Final = (
    "message", "title", "result_message", "error", "error_message", "error_description", "failurereason", "reason",
    "issue", "detail", "code",
)  # fmt: skip
_MORE: Final = re.compile("error|message|reason|detail|violation|invalid|^data$")
_SOURCES: Final = ("pointer", "parameter", "value")
_FIELDS: Final = ("field", "propertypath", "param", "name")


def reasons(value: Any, field: str = "", *, body: bool = False) -> Iterator[ErrorItem]:
    """Every reason in a text, a list or an object; a `body` may hold something else, too."""
    if isinstance(value, str) and value.strip():
        yield ErrorItem(value, pointer=field, raw=value)
    elif isinstance(value, list):
        for entry in value:
            yield from reasons(entry, field, body=body)
    elif isinstance(value, dict):
        held = {key.lower(): inner for key, inner in value.items()}
        texts = {key: text for key in _TEXTS if (text := _text(held.get(key)))}
        if texts or body:
            yield from _entry(value, held, texts, field, body=body)
            return
        for name, inner in value.items():  # by field; PHP writes a list with gaps as an object, too
            place = field if name.isdecimal() else f"{field}.{name}" if field else name
            yield from reasons(inner, place)


def _entry(
    value: dict[str, Any], held: dict[str, Any], texts: dict[str, str], field: str, *, body: bool
) -> Iterator[ErrorItem]:
    """The reasons in an object that says one."""
    source = held["source"] if isinstance(held.get("source"), dict) else {}
    places = [_text(source.get(key)) for key in _SOURCES]
    places += [field] if body else [*(_text(held.get(key)) for key in _FIELDS), field]
    code, detail = texts.pop("code", ""), texts.pop("detail", "")
    if "title" in texts and "message" not in texts:
        error = texts.pop("error", "")  # beside a title, the API has a word for programs there
        code = code or error
    for text in dict.fromkeys(texts.values()) or [""] * bool(code or detail):
        yield ErrorItem(text, detail, code, next(filter(None, places), ""), text if body else value)
        code = detail = ""
    for key, inner in held.items():
        if _MORE.search(key) and not (key in _TEXTS and _text(inner)):
            yield from reasons(inner, field, body=key == "data")


def _text(value: Any) -> str:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def says_not_found(message: str, items: tuple[ErrorItem, ...]) -> bool:
    """Whether the response says that a row is missing; some resources say so with status 400, 403 or 422."""
    texts = (message, *(text for item in items[:100] for text in (item.title, item.detail)))
    return any(text.lower().startswith("no result found") for text in texts)


def facts_of(facts: Facts, raw: RawResponse, credential: Credential, after: float | None) -> Facts:
    """The facts of an error with what the response says, secrets masked should they be repeated there."""
    text = text_of(raw)
    masked = credential.masked(text)
    items: tuple[ErrorItem, ...] = ()
    try:
        document = json.loads(masked)
        items = tuple(reasons(document, body=isinstance(document, dict)))
    except (ValueError, RecursionError):
        pass  # not JSON, or too deep
    return facts._replace(
        status=raw.status,
        message=_words(items[0]) or items[0].code if items else _excerpt(masked),
        errors=items,
        body=raw.body if masked == text else masked.encode(),
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
    page = is_page(raw)
    parts = [_said(facts), raw.fault, WEB_PAGE if page else ""]
    if status in _MEANS and not missing and not (page and kind is errors.PermissionDeniedError):
        parts.append(_MEANS[status])
    elif kind is errors.RedirectError:
        # Without a password, and without the query, which may repeat the token.
        target = re.sub(r"(?s)[?#].*|(?<=//)[^/?#]*@", "", raw.headers.get("location", "")) or "nowhere"
        target = _shortened(credential.masked(target))
        parts = [f"the response redirects to {target}, which is not followed. {WRONG_URL}"]
    elif page and kind is not errors.ServerError:
        parts.append(WRONG_URL)
    if facts.retry_after is not None:
        parts.append(f"It asks to wait {facts.retry_after:g} seconds.")
    if doubt:
        parts.append("An earlier attempt of this call may have been applied: look.")
    return kind(_composed(_status_line(status), facts, *parts), facts)


def success_error(
    found: NotASuccess, facts: Facts, credential: Credential, *, applied: bool
) -> errors.ActiveCampaignError:
    """The error for a success that is not one; `applied` if it answered what was no read."""
    line, what, said = _status_line(facts.status or 0), credential.masked(str(found)), _said(facts)
    if found.kind is not errors.UnexpectedResponseError:
        return found.kind(_composed(line, facts, said if facts.errors else what), facts)
    advice = ""
    if applied:
        advice = "The change was applied: do not send it again."
        if WRONG_URL in what:
            advice = "If it was the account that answered, the change was applied: look before you send it again."
    said = f"It says: {said}" if said else ""
    return errors.UnexpectedResponseError(_composed(line, facts, what, said, advice), facts, applied=applied)


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
    """The reasons that differ, each of them and all together shortened, or else the message."""
    said: dict[str, None] = {}
    room = _MOST // 2
    for item in facts.errors:
        words = _shortened(_words(item)).rstrip(" .:;,")
        notes = ", ".join(filter(None, (item.code, item.pointer)))
        text = f"{words} ({_shortened(notes)})" if words and notes else words or _shortened(notes)
        if room > 0 and text not in said:
            said[text] = None
            room -= len(text) + 2
    return _shortened("; ".join(said) or facts.message, _MOST // 2)


def _words(item: ErrorItem) -> str:
    return ": ".join(dict.fromkeys(filter(None, (item.title, item.detail))))


def _shortened(text: str, most: int = _EXCERPT) -> str:
    return text if len(text) <= most else text[: most - 3] + "..."


def _excerpt(text: str) -> str:
    """The start of a body that gives no reasons, on one line and without markup; nothing of what is no text."""
    text = text[: 64 * _EXCERPT].strip()
    if text in ("{}", "[]", "null") or text.count("\ufffd") > len(text) / 10:
        return ""
    text = re.sub(r"(?is)<(script|style)\b.*?(?:</\1\s*>|$)|<!--.*?(?:-->|$)|<[!/?a-z][^>]*(?:>|$)", " ", text)
    return _shortened(re.sub(r" ([.,:;!?])", r"\1", " ".join(html.unescape(text).split())))


def _composed(what: str, facts: Facts, *parts: str) -> str:
    """What happened to which call, what is known of it, and the request's id: one line of limited size."""
    text = f"{what} for {facts.method} {_shortened(facts.path or '')}"
    said = " ".join(_sentence(part) for part in parts if part.strip())
    text = f"{text}: {said}" if said else text
    text = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    most = _MOST - 600  # what `OutcomeUnknownError` adds, and the request's id
    if len(text.encode()) > most:
        text = text.encode()[:most].decode("utf-8", "ignore") + "..."
    return f"{text} (request id {_shortened(facts.request_id)})" if facts.request_id else text


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "!", "?")) else text + "."


def _status_line(status: int) -> str:
    return f"{status} {responses.get(status, '')}".rstrip()
