"""One exception per kind of failure, all below `ActiveCampaignError`.

Every error carries the same facts, as far as they are known: `status`, `errors`, `message`, `body`, `request_id`,
`retry_after`, `method`, `path`, `operation` and `attempts`. None holds a request or response of httpx (their headers
contain the token), and each can be pickled.
"""

from __future__ import annotations

from typing import Any, NamedTuple


class ErrorItem(NamedTuple):
    """One entry of an error response, in whichever shape it came; what the entry does not say is empty.

    Args:
        title: what went wrong, for people.
        detail: more of it.
        code: a word for programs, such as `field_missing` or `duplicate`.
        pointer: the place in the request that it is about: a JSON pointer, or the name of a parameter.
        raw: the entry as it came.
    """

    title: str = ""
    detail: str = ""
    code: str = ""
    pointer: str = ""
    raw: Any = None


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
    """The base of all errors that this package raises.

    Args:
        text: what happened and what to do about it.
        facts: what is known of the call.
    """

    def __init__(self, text: str = "", facts: Facts | None = None) -> None:
        super().__init__(text)
        self.facts = facts or Facts()

    @property
    def status(self) -> int | None:
        """The HTTP status of the response; None when there was none."""
        return self.facts.status

    @property
    def message(self) -> str:
        """What the account's response says in its own words; empty when it says nothing."""
        return self.facts.message

    @property
    def errors(self) -> tuple[ErrorItem, ...]:
        """The entries of the error response."""
        return self.facts.errors

    @property
    def body(self) -> bytes:
        """The response's body as it came, the token masked."""
        return self.facts.body

    @property
    def request_id(self) -> str | None:
        """The response's `X-Request-Id`, for the vendor's support."""
        return self.facts.request_id

    @property
    def retry_after(self) -> float | None:
        """Seconds that the response asks to wait before the next request."""
        return self.facts.retry_after

    @property
    def method(self) -> str | None:
        """The HTTP method, in capitals."""
        return self.facts.method

    @property
    def path(self) -> str | None:
        """The path that was asked for, without its query."""
        return self.facts.path

    @property
    def operation(self) -> str | None:
        """The operation's name in the OpenAPI document, or `request`."""
        return self.facts.operation

    @property
    def attempts(self) -> int:
        """How often the request was sent, or tried to be."""
        return self.facts.attempts


class ConfigurationError(ActiveCampaignError, ValueError):
    """A setting that cannot work: a base URL, a token, a missing environment variable, a negative timeout."""


class InvalidRequestError(ActiveCampaignError, ValueError):
    """The request was refused before it was sent: a path id, a limit, a date without its offset from UTC."""


class ClientClosedError(ActiveCampaignError):
    """The client was closed before the call had a response; it changed nothing."""


class ConnectionFailedError(ActiveCampaignError):
    """No response came, and nothing was changed: the call never reached the account, or it was a read."""


class RequestTimeoutError(ConnectionFailedError):
    """As `ConnectionFailedError`, because one of the timeouts ran out."""


class StatusError(ActiveCampaignError):
    """The account answered with a status that is not a success."""

    @property
    def status(self) -> int:
        """The HTTP status of the response."""
        return self.facts.status or 0


class RedirectError(StatusError):
    """A status of 3xx: redirects are never followed, for the token must not reach another host."""


class BadRequestError(StatusError):
    """Status 400."""


class PermissionDeniedError(StatusError):
    """Status 401 or 403. A wrong token, a missing permission and a missing feature look alike here."""


class NotFoundError(StatusError):
    """Status 404, and 400, 403 or 422 where the message says that no result was found."""


class ConflictError(StatusError):
    """Status 409, such as deleting what is still in use."""


class UnprocessableError(StatusError):
    """Status 422: the body was read, and refused."""


class RateLimitedError(StatusError):
    """Status 429, after the allowed attempts or because the wait asked for exceeds the time allowed."""


class ServerError(StatusError):
    """A status of 5xx to a call that changed nothing: a read, or a write that never reached the account."""


class BudgetUnavailableError(ActiveCampaignError):
    """The store of a shared budget cannot be used, and `on_unavailable="raise"` was asked for; nothing was sent."""


class OutcomeUnknownError(ActiveCampaignError):
    """A write may or may not have been applied: its response was lost, or was a 5xx.

    It was not sent again because that might do it twice, or it was and every response was lost. Look before you repeat
    it.

    Args:
        text: what happened and what to do about it.
        facts: what is known of the last attempt.
        last: how the last attempt failed, as an error of its own; also `__cause__`.
    """

    def __init__(self, text: str = "", facts: Facts | None = None, last: ActiveCampaignError | None = None) -> None:
        super().__init__(text, facts)
        self.last = last
        self.__cause__ = last

    def __reduce__(self) -> tuple[type[OutcomeUnknownError], tuple[object, ...], dict[str, Any]]:
        # An exception is made anew from its args, and they hold the text alone.
        return type(self), (str(self), self.facts, self.last), self.__dict__


class UnexpectedResponseError(ActiveCampaignError):
    """A status of success whose body is not one: HTML, nothing where something was due, broken JSON, no envelope.

    Args:
        text: what happened and what to do about it.
        facts: what is known of the response.
        applied: whether this answered a write with a status of success: if it came from the account, and not from
            something in between, the change was made, and only its response is unusable.
    """

    def __init__(self, text: str = "", facts: Facts | None = None, *, applied: bool = False) -> None:
        super().__init__(text, facts)
        self.applied = applied


class OperationFailedError(ActiveCampaignError):
    """A status of success whose body reports a failure, such as `{"success": 0}`."""


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
