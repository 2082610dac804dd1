"""One exception per kind of failure, all subclasses of `ActiveCampaignError`.

Every error carries the same facts, as far as they are known: `status`, `errors`, `message`, `body`, `request_id`,
`retry_after`, `method`, `path`, `operation` and `attempts`. None holds a request or response of httpx (their headers
contain the token), and each can be pickled.
"""

from __future__ import annotations

from typing import Any, NamedTuple


class ErrorItem(NamedTuple):
    """One entry of an error response, in whichever shape it came; what the entry does not say is empty."""

    title: str = ""
    """What went wrong, for people."""
    detail: str = ""
    code: str = ""
    """A word for programs, such as `field_missing` or `duplicate`."""
    pointer: str = ""
    """The place in the request that it is about: a JSON pointer, or the name of a parameter."""
    raw: Any = None
    """The entry as it came."""


class Facts(NamedTuple):
    """What is known of a failed call; `ActiveCampaignError` explains the names."""

    operation: str | None = None
    method: str | None = None
    path: str | None = None
    attempts: int = 0
    status: int | None = None
    message: str = ""
    errors: tuple[ErrorItem, ...] = ()
    body: bytes = b""
    request_id: str | None = None
    retry_after: float | None = None


class ActiveCampaignError(Exception):
    """The base class of all errors of this package. The text says what happened and what to do."""

    status: int | None
    """The HTTP status of the response; None when there was none."""
    message: str
    """The first error message of the response; empty if it has none."""
    errors: tuple[ErrorItem, ...]
    """All errors in the response."""
    body: bytes
    """The response's body as it came, the token masked."""
    request_id: str | None
    """The response's `X-Request-Id`, for ActiveCampaign's support."""
    retry_after: float | None
    """Seconds to wait before the next request, from `Retry-After`."""
    method: str | None
    """The HTTP method, in capitals."""
    path: str | None
    """The path of the request, without its query."""
    operation: str | None
    """The operation's name in the OpenAPI document, or `request`."""
    attempts: int
    """Number of attempts."""

    def __init__(self, text: str = "", facts: Facts | None = None) -> None:
        super().__init__(text)
        self.facts = facts or Facts()
        vars(self).update(self.facts._asdict())


class ConfigurationError(ActiveCampaignError, ValueError):
    """A setting is invalid: a base URL, a token, a missing environment variable, a negative timeout."""


class InvalidRequestError(ActiveCampaignError, ValueError):
    """The request was refused before it was sent: a path id, a limit, a date without its offset from UTC."""


class ClientClosedError(ActiveCampaignError):
    """The client was closed before the call got a response; nothing was changed."""


class ConnectionFailedError(ActiveCampaignError):
    """No response came, and nothing was changed: the call never reached the account, or it was a read."""


class RequestTimeoutError(ConnectionFailedError):
    """A `ConnectionFailedError` because a timeout expired."""


class StatusError(ActiveCampaignError):
    """A response with an error status."""

    status: int  # pyright: ignore[reportIncompatibleVariableOverride]  # there always is one, and it is not set again


class RedirectError(StatusError):
    """Status 3xx. Redirects are never followed, because the token must not reach another host."""


class BadRequestError(StatusError):
    """Status 400."""


class PermissionDeniedError(StatusError):
    """Status 401 or 403. The cause is a wrong token, a missing permission or a feature that the plan does not have."""


class NotFoundError(StatusError):
    """Status 404; also 400, 403 or 422 if the message says that no result was found."""


class ConflictError(StatusError):
    """Status 409, such as deleting what is still in use."""


class UnprocessableError(StatusError):
    """Status 422: a field is missing or invalid."""


class RateLimitedError(StatusError):
    """Status 429 after the last attempt, or with a `Retry-After` longer than `max_elapsed` allows."""


class ServerError(StatusError):
    """Status 5xx for a call that changed nothing, such as a read."""


class BudgetUnavailableError(ActiveCampaignError):
    """The store of a shared budget is unavailable, with `on_unavailable="raise"`; nothing was sent."""


class OutcomeUnknownError(ActiveCampaignError):
    """A write may or may not have been applied: its response was lost, or was a 5xx.

    It was not sent again because that might do it twice, or it was and every response was lost. Look before you repeat
    it. `last` says how the last attempt failed, as an error of its own; it is also `__cause__`.
    """

    def __init__(self, text: str = "", facts: Facts | None = None, last: ActiveCampaignError | None = None) -> None:
        super().__init__(text, facts)
        self.last = last
        self.__cause__ = last


class UnexpectedResponseError(ActiveCampaignError):
    """A 2xx response without a usable body: HTML, an empty body, broken JSON, no envelope.

    `applied` says whether it answered a write: if it came from the account, and not from something in between, the
    change was made, and only its response is unusable.
    """

    def __init__(self, text: str = "", facts: Facts | None = None, *, applied: bool = False) -> None:
        super().__init__(text, facts)
        self.applied = applied


class OperationFailedError(ActiveCampaignError):
    """A 2xx response that reports a failure, such as `{"success": 0}`."""


class UnstableListingError(ActiveCampaignError):
    """A listing turned out to have no stable order, so that rows may be missed or come twice."""


class IncompleteError(ActiveCampaignError):
    """A job of several calls failed after some of them were applied; `__cause__` is what stopped it.

    Args:
        text: what happened.
        done: what was applied, as the job's result has it.
        left: what was not, in words.
    """

    def __init__(self, text: str = "", done: Any = None, left: tuple[str, ...] = ()) -> None:
        super().__init__(text)
        self.done = done
        self.left = left
