"""What becomes of a request that reached the account: authorised, routed, checked, carried out."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from . import actions, responses
from .actions import Call
from .responses import Refusal, Response

if TYPE_CHECKING:
    import threading
    from collections.abc import Mapping

    from starlette.requests import Request

    from .account import Account
    from .checking import Checker
    from .routing import Match, Router

Handler = Callable[[Call], Response]

# Given the call and, for each missing field, the names that lead to it.
Absent = Callable[[Call, list[list[str]]], Refusal]

# The real text is not known.
_FORBIDDEN = "The Api-Token is missing or wrong, or its user lacks the permission."


class Service:
    """Answers the requests of one account.

    Args:
        account: the data.
        router: finds operations.
        checker: compares requests with the document.
        handlers: operations with a handler of their own, by id.
        absent: operations that answer in their own way when fields are missing, by id.
        lock: held while an operation is carried out, so that tests may change data from their own thread.
    """

    def __init__(
        self,
        account: Account,
        router: Router,
        checker: Checker,
        *,
        handlers: Mapping[str, Handler],
        absent: Mapping[str, Absent],
        lock: threading.RLock,
    ) -> None:
        self.account = account
        self._router = router
        self._checker = checker
        self._handlers = handlers
        self._absent = absent
        self._lock = lock

    def find(self, method: str, raw_path: str) -> Match | None:
        """The operation that a request is for."""
        return self._router.find(method, raw_path)

    def answer(self, request: Request, match: Match | None, raw_path: str, content: bytes) -> Response:
        """The response to a request; a refusal is a response like any other."""
        try:
            if match is None:
                raise self._unknown(request.method, raw_path)
            self._authorise(match, request)
            with self._lock:
                call = self._call(request, match, content)
                name = match.operation.alias_of or match.operation.id
                return (self._handlers.get(name) or actions.ACTIONS[call.action.kind])(call)
        except Refusal as refusal:
            return refusal.response

    def _unknown(self, method: str, raw_path: str) -> Refusal:
        others = self._router.methods(raw_path)
        if not others:
            return responses.not_in_document(404, [f"The document has no path {raw_path}."])
        refusal = responses.not_in_document(405, [f"{raw_path} has no {method}; it has {', '.join(others)}."])
        refusal.response.headers["Allow"] = ", ".join(others)
        return refusal

    def _authorise(self, match: Match, request: Request) -> None:
        in_header = match.operation.auth == "header"
        token = request.headers.get("api-token") if in_header else request.query_params.get("api_key")
        if token is None or not secrets.compare_digest(token.encode(), self.account.token.encode()):
            raise responses.message(403, _FORBIDDEN)

    def _call(self, request: Request, match: Match, content: bytes) -> Call:
        operation, query = match.operation, request.query_params
        differences = list(self._checker.parameters(operation, match.path, query, request.headers))
        if operation.body is None and content:
            raise responses.not_in_document(400, [f"{operation.method} {operation.path} has no body."])
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if content and kind != "application/json":
            raise responses.not_in_document(
                400, [f"The body is to be application/json, not {kind or 'without a type'}."]
            )
        body = None if operation.body is None else _decode(content)
        if differences:
            raise responses.not_in_document(400, [one.text for one in differences])
        call = Call(
            account=self.account,
            operation=operation,
            action=self.account.catalogue.actions[operation.id],
            path=match.path,
            query=[pair for pair in query.multi_items() if pair[0] != "api_key"],
            headers=request.headers,
            body=body,
            base=f"{request.url.scheme}://{request.url.netloc}{operation.root}",
        )
        if operation.body is not None:
            self._check_body(call)
        return call

    def _check_body(self, call: Call) -> None:
        differences = list(self._checker.body(call.operation, call.body))
        wrong = [one.text for one in differences if one.kind == "wrong"]
        if wrong:
            raise responses.not_in_document(400, wrong)
        absent = [_names(call.action.wrapper, one.pointer) for one in differences]
        if absent and call.operation.id in self._absent:
            raise self._absent[call.operation.id](call, absent)
        faults = call.account.traits(call.resource).faults
        items = [
            *(_field_missing(call.action.wrapper, names) for names in absent),
            *(faults(call) if faults else ()),
        ]
        if items:
            raise responses.errors(422, items)


def _names(wrapper: str | None, pointer: str) -> list[str]:
    """The fields on the way to the place that `pointer` names, without the wrapper."""
    parts = pointer.strip("/").split("/")
    return parts[1:] if parts[0] == wrapper else parts


def _field_missing(wrapper: str | None, names: list[str]) -> dict[str, Any]:
    title = " ".join(["The", *filter(None, [wrapper]), *names[-1:], "was not provided."])
    return responses.item(title, "field_missing", "/".join(("/data/attributes", *names)))


def _decode(content: bytes) -> object:
    try:
        return json.loads(content) if content else {}
    except ValueError as error:
        raise responses.message(400, f"The body is not JSON: {error}") from None
