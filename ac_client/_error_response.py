"""Makes the errors: reads what a response says, in any known shape, and says it with what is known of the call."""

from __future__ import annotations

import html
import json
import re
from contextlib import suppress
from email.utils import parsedate_to_datetime
from http.client import responses
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from . import errors
from ._response import WEB_PAGE, WRONG_URL, NotASuccess, RawResponse, ReportedFailure, is_page, text_of
from .errors import ErrorItem
from .retries import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ._redact import Credential

Facts: TypeAlias = dict[str, Any]
"""What an error is made with: values of its attributes."""

_KINDS: Final[Mapping[int, type[errors.StatusError]]] = {
    400: errors.BadRequestError,
    401: errors.PermissionDeniedError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    422: errors.UnprocessableError,
    429: errors.RateLimitedError,
    3: errors.RedirectError,  # any other 3xx
    5: errors.ServerError,
}
_DENIED: Final = (
    "One of these is the cause: the token is wrong or missing; the user it belongs to is in a group without this"
    " permission; the account's plan lacks this feature."
)
_UNPAID: Final = "402 is about the account's plan or its payment: see Settings > Billing. Repeating does not help."
_MEANS: Final = {401: _DENIED, 402: _UNPAID, 403: _DENIED}


class Failure(NamedTuple):
    """An attempt without a whole response, in words; the exception itself may hold a secret."""

    outcome: Outcome
    name: str  # the exception's
    text: str  # what it said, and what that means
    advice: str = ""
    timeout: bool = False


# By name, for a transport of the caller's may be of another HTTP library. Each is raised before the request has left.
_UNSENT: Final = frozenset({"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "ConnectionRefusedError"})
# The class of an exception, or of a cause of it; what that means; and what to do.
_CAUSES: Final = (
    ("gaierror", "the host name was not found", "Check the base URL, and this machine's network and DNS"),
    ("ConnectionRefusedError", "the connection was refused", "Nothing listens there: check the base URL and the port"),
    ("SSLError", "TLS failed", "Check the base URL, this machine's clock and certificates, and what stands between"),
    ("ProxyError", "the proxy refused", "Check proxy=, or HTTPS_PROXY and NO_PROXY in the environment"),
)


def failure_of(error: Exception, credential: Credential, timeouts: object) -> Failure | None:
    """What an exception of the network says of an attempt; None when it is something else."""
    names = _names(error)
    if "HTTPError" not in names and not isinstance(error, OSError):
        return None  # some OSErrors only a transport of the caller's raises
    name, causes = type(error).__name__, _names(error, 10)
    what, advice = next(((what, advice) for cause, what, advice in _CAUSES if cause in causes), ("", ""))
    limit = name.removesuffix("Timeout").lower()
    if seconds := getattr(timeouts, limit, None):
        what = f"not done within the {seconds:g} seconds of timeout={limit}"
    # What is said of a header that cannot be sent repeats the header. That the request was not sent does not follow:
    # over HTTP/2, this is also raised when the server breaks the protocol after it has read the request.
    said = "" if "LocalProtocolError" in names else credential.masked(str(error))
    text = f"{what}. {name}: {said}".removeprefix(". ").removesuffix(": ")
    outcome = Outcome.UNSENT if names & _UNSENT else Outcome.LOST
    timeout = "TimeoutException" in names or isinstance(error, TimeoutError)
    return Failure(outcome, name, text, advice if outcome is Outcome.UNSENT else "", timeout)


def _names(error: BaseException, depth: int = 0) -> set[str]:
    """The classes of an exception and, down to a depth, of its causes: libraries wrap one several times."""
    inner = error.exceptions if isinstance(error, BaseExceptionGroup) else (error.__cause__ or error.__context__,)
    names = {kind.__name__ for kind in type(error).__mro__}
    return names.union(*(_names(cause, depth - 1) for cause in inner if cause and depth))


def retry_after(headers: Mapping[str, str], wall: Callable[[], float]) -> float | None:
    """Seconds that a response asks to wait, given as seconds or as a date; None when it does not, or not legibly."""
    text = headers.get("retry-after", "").strip()
    if re.fullmatch(r"[0-9]{1,9}(\.[0-9]+)?", text):
        return float(text)
    with suppress(ValueError, TypeError, OverflowError):
        then, sent = parsedate_to_datetime(text), headers.get("date")
        now = parsedate_to_datetime(sent).timestamp() if sent else wall()  # the account's own clock, for clocks differ
        return max(then.timestamp() - now, 0.0)
    return None


# In lower case. What says a reason, the most telling first; and where an entry names the place that it is about.
_TITLES: Final = ("message", "title", "result_message", "error", "failurereason", "reason", "issue")
_SOURCES: Final = ("pointer", "parameter", "value")
_FIELDS: Final = ("field", "propertypath", "param", "name")
_MORE: Final = re.compile("(?i)message|title|error|reason|issue|detail|violation|invalid|^data$")


def reasons(value: Any, place: str = "", *, inside: bool = True) -> Iterator[ErrorItem]:
    """Every reason in a text, a list or an object; what is not `inside` of one may hold something else, too."""
    if isinstance(value, str) and value.strip():
        yield ErrorItem(value, pointer=place, raw=value)
    elif isinstance(value, list):
        for entry in value:
            yield from reasons(entry, place, inside=inside)
    elif isinstance(value, dict):
        texts = {key.lower(): _text(inner) for key, inner in value.items()}
        title = next(filter(None, map(texts.get, _TITLES)), "")
        detail, code = texts.get("detail", ""), texts.get("code", "")
        word = texts.get("error", "") if texts.get("title") else ""  # beside a title, the API has a code there
        told = {title, detail, code, word} - {""}
        if told:
            source = value["source"] if isinstance(value.get("source"), dict) else {}
            places = [*map(source.get, _SOURCES), *map(texts.get, _FIELDS)]
            pointer = next(filter(None, map(_text, places)), place)
            yield ErrorItem(title, detail, code or word, pointer, value if inside else title)
        for key, inner in value.items():
            if inside and not told:  # by field; PHP writes a list with gaps as an object, too
                yield from reasons(inner, place if key.isdecimal() else f"{place}.{key}" if place else key)
            elif _MORE.search(key) and _text(inner) not in told:
                yield from reasons(inner, place, inside=key.lower() != "data")


def _text(value: Any) -> str:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def says_not_found(facts: Facts) -> bool:
    """Whether the response says that a row is missing; some resources say so with status 400, 403 or 422."""
    texts = (facts["message"], *(text for item in facts["errors"][:100] for text in (item.title, item.detail)))
    return any(text.lower().startswith("no result found") for text in texts)


def facts_of(facts: Facts, raw: RawResponse, credential: Credential, after: float | None) -> Facts:
    """The facts of an error with what the response says, secrets masked should they be repeated there."""
    text = text_of(raw)
    masked = credential.masked(text)
    message = _excerpt(masked) or credential.masked(raw.headers.get("x-ac-error", ""))
    items: tuple[ErrorItem, ...] = ()
    with suppress(ValueError, RecursionError):  # not JSON, or too deep
        document = json.loads(masked)
        items = tuple(reasons(document, inside=not isinstance(document, dict)))
    return facts | {
        "status": raw.status,
        "message": _words(items[0]) or items[0].code if items else message,
        "errors": items,
        "body": raw.body if masked == text else masked.encode("utf-8", "replace"),
        "request_id": request_id(raw, credential),
        "retry_after": after,
    }


def request_id(raw: RawResponse, credential: Credential) -> str | None:
    """The response's `X-Request-Id`, secrets masked."""
    return credential.masked(raw.headers.get("x-request-id", "")) or None


def status_error(
    facts: Facts, raw: RawResponse, credential: Credential, *, missing: bool, doubt: bool
) -> errors.StatusError:
    """The error that belongs to a status; `missing` if it says that no result was found, `doubt` after a lost write."""
    status, page = raw.status, is_page(raw)
    kind = _KINDS.get(status) or _KINDS.get(min(status // 100, 5), errors.StatusError)
    if missing:
        kind = errors.NotFoundError
    means = WRONG_URL if page and kind is not errors.ServerError else "" if missing else _MEANS.get(status, "")
    parts = [_said(facts), raw.fault, WEB_PAGE if page else "", means]
    if kind is errors.RedirectError and (location := raw.headers.get("location", "")):
        # Without a password, and without the query, which may repeat the token.
        target = _shortened(credential.masked(re.sub(r"(?s)[?#].*|(?<=//)[^/?#]*@", "", location)))
        parts = [f"the response redirects to {target}, which is not followed. {WRONG_URL}"]
    if facts["retry_after"] is not None:
        parts.append(f"It asks to wait {facts['retry_after']:g} seconds.")
    if doubt:
        parts.append("An earlier attempt of this call may have been applied: look.")
    return kind(_composed(facts, *parts), **facts)


def success_error(
    found: NotASuccess, facts: Facts, credential: Credential, *, applied: bool
) -> errors.ActiveCampaignError:
    """The error for a success that is not one; `applied` if it answered what was no read."""
    what, said = credential.masked(str(found)), _said(facts)
    if isinstance(found, ReportedFailure):
        return errors.OperationFailedError(_composed(facts, said if facts["errors"] else what), **facts)
    advice = "The change was applied, unless something in between answered: look before you send it again."
    text = _composed(facts, what, f"It says: {said}" if said else "", advice if applied else "")
    return errors.UnexpectedResponseError(text, applied=applied, **facts)


def failure_error(failure: Failure, facts: Facts, host: str, elapsed: float) -> errors.ActiveCampaignError:
    """The error for an attempt without a whole response."""
    kind = errors.RequestTimeoutError if failure.timeout else errors.ConnectionFailedError
    head = "No whole response came" if failure.outcome is Outcome.LOST else "No connection could be made"
    port = host if re.search(r":\d+$", host) else f"{host}:443"
    times = "once" if facts["attempts"] == 1 else f"{facts['attempts']} times"
    tried = f"{port} was tried {times} in {elapsed:.1f} s"
    return kind(_composed(facts, failure.text, tried, failure.advice, head=head), **facts)


def unknown_outcome(last: errors.ActiveCampaignError, *, repeatable: bool) -> errors.OutcomeUnknownError:
    """The error for a write that may or may not have been applied, from how its last attempt failed."""
    twice = "It was not sent again, because that might do it twice: look before you repeat it."
    advice = "Repeating it is harmless." if repeatable else twice
    text = f"It is not known whether the change was made. {advice} The last attempt: {last}"
    error = errors.OutcomeUnknownError(text, last=last, **vars(last))
    error.__cause__ = last
    return error


def _said(facts: Facts) -> str:
    """The reasons that differ, each of them and all together shortened, or else the message."""
    said: dict[str, None] = {}
    for item in facts["errors"]:
        words = _shortened(_words(item)).rstrip(" .:;,")
        notes = _shortened(", ".join(filter(None, (item.code, item.pointer))))
        said[f"{words} ({notes})" if words and notes else words or notes] = None
    return _shortened("; ".join(said) or facts["message"], 1024)


def _words(item: ErrorItem) -> str:
    return ": ".join(dict.fromkeys(filter(None, (item.title, item.detail))))


def _shortened(text: str, most: int = 300) -> str:
    """The text, or as much of its start as fits into so many bytes."""
    written = text.encode("utf-8", "surrogatepass")
    return text if len(written) <= most else written[: most - 3].decode("utf-8", "ignore") + "..."


def _excerpt(text: str) -> str:
    """The start of a body that gives no reasons, on one line and without markup; nothing of what is no text."""
    text = text[:20_000].strip()
    if text in ("{}", "[]", "null") or sum(map(text.count, "\ufffd\0")) > len(text) / 10:
        return ""
    text = re.sub(r"(?is)<(script|style)\b.*?(?:</\1\s*>|$)|<!--.*?(?:-->|$)|<[!/?a-z][^>]*(?:>|$)", " ", text)
    return _shortened(re.sub(r" ([.,:;!?])", r"\1", " ".join(html.unescape(text).split())))


def _composed(facts: Facts, *parts: str, head: str = "") -> str:
    """What happened to which call, what is known of it, and the request's id: one line of limited size."""
    head = head or f"{facts['status']} {responses.get(facts['status'], '')}".rstrip()
    said = " ".join(part if part.endswith((".", "!", "?")) else f"{part}." for part in map(str.strip, parts) if part)
    text = f"{head} for {facts['method']} {_shortened(facts['path'])}" + (f": {said}" if said else "")
    text = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    text = _shortened(text, 1448)  # 2 KB with what `OutcomeUnknownError` adds, and the request's id
    request = facts.get("request_id")
    return f"{text} (request id {_shortened(request)})" if request else text
