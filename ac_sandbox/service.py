"""What becomes of a request that reached the account: authorised, routed, checked, carried out."""

from __future__ import annotations

import dataclasses
import json
import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from . import actions, responses, shapes
from .actions import Call
from .checking import Difference
from .particular import events
from .responses import Refusal, Response

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from starlette.requests import Request

    from .account import Account
    from .checking import Checker
    from .document import Operation
    from .received import Received
    from .routing import Match, Router

Handler = Callable[[Call], Response]

# Given the call and, for each missing field, the names that lead to it.
Absent = Callable[[Call, list[list[str]]], Refusal]

ROOT = "/api/3"
FORM = "application/x-www-form-urlencoded"

# What clients send as a body where they have none.
_NOTHING = frozenset({b"", b"{}", b"[]", b"null"})

# The real text is not known.
_FORBIDDEN = "The Api-Token is missing or wrong, or its user lacks the permission."


class Service:
    """Answers the requests of one account.

    Args:
        account: the data.
        router: finds operations.
        checker: compares requests with the OpenAPI document.
        handlers: operations with a handler of their own, by id.
        absent: operations that answer in their own way when fields are missing, by id.
        strict: whether names and values that the OpenAPI document does not have are refused instead of noted.
    """

    def __init__(
        self,
        account: Account,
        router: Router,
        checker: Checker,
        *,
        handlers: Mapping[str, Handler],
        absent: Mapping[str, Absent],
        strict: bool = False,
    ) -> None:
        self.account = account
        self._router = router
        self._checker = checker
        self._handlers = handlers
        self._absent = absent
        self._strict = strict

    def find(self, method: str, raw_path: str) -> Match | None:
        """The operation that a request is for."""
        return self._router.find(method, raw_path)

    def answer(
        self, request: Request, match: Match | None, received: Received, stub: Response | None = None
    ) -> Response:
        """The response to a request; a refusal is a response like any other.

        Args:
            request: its headers and query.
            match: the operation.
            received: its record, in which is noted what was ignored.
            stub: what a test wants to be answered.
        """
        raw_path, content = received.path, received.content
        try:
            if stub is not None:
                self._check_token(request.headers.get("api-token"))
                return dataclasses.replace(stub, headers=dict(stub.headers))
            if match is None:
                if raw_path.rstrip("/") == ROOT and request.method == "GET":
                    return self._root(request)
                raise self._unknown(request.method, raw_path)
            self._authorise(match, request)
            with self.account.lock:
                self.account.catch_up()
                call = self._call(request, match, content, received)
                name = match.operation.alias_of or match.operation.id
                removed = events.before(call)
                response = (self._handlers.get(name) or actions.ACTIONS[call.action.kind])(call)
                shapes.fit(call, response, side=name not in self._handlers)
                event = events.event_of(call, response, removed)
                if event is not None:
                    self.account.webhooks.send(*event, source="api", by="1")
                return response
        except Refusal as refusal:
            return refusal.response

    def _root(self, request: Request) -> Response:
        """The links of all listings; clients ask for them to check their token."""
        self._check_token(request.headers.get("api-token"))
        base = f"{request.url.scheme}://{request.url.netloc}{ROOT}"
        found = self.account.document.operations.values()
        paths = {one.path for one in found if one.lists and one.root == ROOT and not one.path_names}
        return Response(200, {"links": {path.strip("/"): base + path for path in sorted(paths)}})

    def _unknown(self, method: str, raw_path: str) -> Refusal:
        others = self._router.methods(raw_path)
        if not others:
            return responses.not_in_spec(404, [f"There is no path {raw_path}.{self._router.nearest(raw_path)}"])
        refusal = responses.not_in_spec(405, [f"{raw_path} has no {method}; it has {', '.join(others)}."])
        refusal.response.headers["Allow"] = ", ".join(others)
        return refusal

    def _authorise(self, match: Match, request: Request) -> None:
        operation = match.operation
        if operation.auth == "none":
            return
        name = operation.key_parameter
        self._check_token(request.query_params.get(name) if name else request.headers.get("api-token"))

    def _check_token(self, token: str | None) -> None:
        if token is None or not secrets.compare_digest(token.encode(), self.account.token.encode()):
            raise responses.message(403, _FORBIDDEN)

    def _call(self, request: Request, match: Match, content: bytes, received: Received) -> Call:
        operation = match.operation
        body = None if operation.body is None else _decode(operation, request, content)
        query = request.query_params
        call = Call(
            account=self.account,
            operation=operation,
            action=self.account.catalogue.actions[operation.id],
            path=match.path,
            query=[
                (name, value)
                for name, value in query.multi_items()
                if name != operation.key_parameter and self._checker.knows(operation, name)
            ],
            headers=request.headers,
            body=body,
            url=str(request.url.replace(query="")),
            base=f"{request.url.scheme}://{request.url.netloc}{operation.root}",
            received=received,
        )
        asked = list(self._checker.parameters(operation, query, request.headers))
        if operation.body is None and content.strip() not in _NOTHING:
            text = f"{operation.method} {operation.path} has no body."
            asked.append(Difference("unknown", text, "body"))
        self._refuse_or_note([one for one in asked if one.kind != "missing"], received)
        if absent := [one.text for one in asked if one.kind == "missing"]:
            raise responses.not_in_spec(400, absent)
        if operation.body is not None:
            self._check_body(call, received)
        return call

    def _check_body(self, call: Call, received: Received) -> None:
        traits = self.account.traits(call.resource)
        accepted = traits.accepted
        if traits.spelled and call.action.wrapper:
            sent = {traits.spelled.get(name, name): value for name, value in call.sent.items()}
            call.body = {**call.body, call.action.wrapper: sent} if sent else call.body
        differences = [
            one
            for one in self._checker.body(call.operation, call.body)
            if one.kind != "unknown" or one.pointer.rpartition("/")[2] not in accepted
        ]
        self._refuse_or_note([one for one in differences if one.kind != "missing"], received)
        call.body = self._checker.clean(call.operation.body or {}, call.body)
        absent = [_names(call.action.wrapper, one.pointer) for one in differences if one.kind == "missing"]
        if absent and call.operation.id in self._absent:
            raise self._absent[call.operation.id](call, absent)
        faults = call.account.traits(call.resource).faults
        items = [
            *(_field_missing(call.action.wrapper, names) for names in absent),
            *(faults(call) if faults else ()),
        ]
        if items:
            raise responses.errors(422, items)

    def _refuse_or_note(self, differences: Iterable[Difference], received: Received) -> None:
        """Refuse what the account cannot read, and note what it lets pass; strictly, refuse that too."""
        differences = list(differences)
        refused = [one.text for one in differences if self._strict or one.kind == "structure"]
        if refused:
            raise responses.not_in_spec(400, refused)
        received.notes += tuple(one.text for one in differences)
        received.ignored += tuple(one.pointer for one in differences if one.kind == "unknown")


def _names(wrapper: str | None, pointer: str) -> list[str]:
    """The fields on the way to the place that `pointer` names, without the wrapper."""
    parts = pointer.strip("/").split("/")
    return parts[1:] if parts[0] == wrapper else parts


def _field_missing(wrapper: str | None, names: list[str]) -> dict[str, Any]:
    title = " ".join(["The", *filter(None, [wrapper]), *names[-1:], "was not provided."])
    return responses.item(title, "field_missing", "/".join(("/data/attributes", *names)))


def _decode(operation: Operation, request: Request, content: bytes) -> object:
    if operation.body_media == FORM:
        pairs = parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True)
        return dict(pairs)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind in (FORM, "multipart/form-data"):
        raise responses.message(400, f"The body is to be JSON, not {kind}.")
    try:
        return {} if content.strip() in _NOTHING else json.loads(content)
    except RecursionError:
        raise responses.message(400, "The body is not JSON: it is nested too deep.") from None
    except ValueError as error:
        raise responses.message(400, f"The body is not JSON: {error}") from None
