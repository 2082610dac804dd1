"""One exception per kind of failure, all subclasses of `ActiveCampaignError`, with the same facts as far as known.

None holds a request or response of httpx, whose headers contain the token, and each can be pickled.
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


class ActiveCampaignError(Exception):
    """The base class of all errors of this package. The text says what happened and what to do.

    `facts` are values of the attributes, as far as they are known.
    """

    status: int | None = None
    """The HTTP status of the response; None when there was none."""
    message: str = ""
    """The first error message of the response; empty if it has none."""
    errors: tuple[ErrorItem, ...] = ()
    """All errors in the response."""
    body: bytes = b""
    """The response's body as it came, the token masked."""
    request_id: str | None = None
    """The response's `X-Request-Id`, for ActiveCampaign's support."""
    retry_after: float | None = None
    """Seconds to wait before the next request, from `Retry-After`."""
    method: str | None = None
    """The HTTP method, in capitals."""
    path: str | None = None
    """The path of the request, without its query."""
    operation: str | None = None
    """The operation's name in the OpenAPI document, or `request`."""
    attempts: int = 0
    """Number of attempts."""

    def __init__(self, text: str = "", **facts: Any) -> None:
        super().__init__(text)
        vars(self).update(facts)


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

    status: int = 0  # pyright: ignore[reportIncompatibleVariableOverride]  # there always is one, and it is not set again


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
    it.
    """

    last: ActiveCampaignError | None = None
    """How the last attempt failed, as an error of its own; it is also `__cause__`."""


class UnexpectedResponseError(ActiveCampaignError):
    """A 2xx response without a usable body: HTML, an empty body, broken JSON, no envelope."""

    applied: bool = False
    """Whether a write was applied, and only its response is unusable; unless something in between answered."""


class OperationFailedError(ActiveCampaignError):
    """A 2xx response that reports a failure, such as `{"success": 0}`."""


class UnstableListingError(ActiveCampaignError):
    """A listing turned out to have no stable order, so that rows may be missed or come twice."""


class IncompleteError(ActiveCampaignError):
    """A job of several calls failed after some of them were applied; `__cause__` is what stopped it."""

    done: Any = None
    """What was applied, as the job's result has it."""
    left: tuple[str, ...] = ()
    """What was not, in words."""
