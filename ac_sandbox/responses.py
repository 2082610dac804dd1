"""What the account answers, and the shapes of its errors."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# The code of an error that is the sandbox's own: the OpenAPI document does not have what was sent.
NOT_IN_SPEC = "sandbox_not_in_spec"

# The same, of an operation that the OpenAPI document has and the sandbox cannot carry out.
NOT_IMPLEMENTED = "sandbox_not_implemented"


@dataclass(slots=True)
class Response:
    """One response, before it becomes bytes.

    Args:
        status: the HTTP status.
        body: the JSON body; None where there is none.
        text: a body that is not JSON, instead of `body`.
        headers: headers besides those that every response has.
        content_type: the header of that name; worked out from the body where it is empty.
    """

    status: int
    body: Any = None
    text: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str = ""


class Refusal(Exception):  # noqa: N818 - the ordinary way to answer with an error, not a fault of the program
    """Ends the handling of a request with a response."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status)
        self.response = response


def message(status: int, text: str) -> Refusal:
    """A refusal of the shape `{"message": ...}`."""
    return Refusal(Response(status, {"message": text}))


def errors(status: int, items: Iterable[Mapping[str, Any]]) -> Refusal:
    """A refusal of the shape `{"errors": [...]}`."""
    return Refusal(Response(status, {"errors": [dict(item) for item in items]}))


def item(title: str, code: str, pointer: str = "", detail: str = "") -> dict[str, Any]:
    """One entry of an error list."""
    return {"title": title, "detail": detail, "code": code, "error": "", "source": {"pointer": pointer}}


def not_in_spec(status: int, texts: Iterable[str]) -> Refusal:
    """The sandbox's own refusal: what was sent is not what the OpenAPI document says."""
    return errors(status, [item(text, NOT_IN_SPEC) for text in texts])


def not_implemented(operation: str) -> Refusal:
    """The sandbox's own refusal: it does not know what an operation of the OpenAPI document does."""
    return errors(501, [item(f"The sandbox does not know what {operation} does.", NOT_IMPLEMENTED)])
