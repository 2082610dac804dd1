"""The ASGI application: one request in, one reply out.

A request is recorded, counted against the limit, given its fault, and then authorised, routed, checked and carried
out. Connection faults need a connection: they work over HTTP (`server.py`), and raise under `httpx.ASGITransport`.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from starlette.datastructures import Headers, QueryParams
from starlette.requests import ClientDisconnect, Request

from . import actions, replies
from .account import Account
from .actions import Call
from .checking import Checker
from .faults import Fault, Script
from .limits import SlidingLimit
from .received import Received, Requests
from .replies import Refusal, Reply
from .routing import Match, Router

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

# Where `server.py` puts the connection, so that a fault can break it.
CONNECTION = "ac_sandbox.connection"

Handler = Callable[[Call], Reply]

_TOO_MANY = "Too many requests: the account's limit is used up."
_FORBIDDEN = "The Api-Token is missing or wrong, or its user lacks the permission."


class Application:
    """Serves one account.

    Args:
        account: the data.
        router: finds operations.
        checker: compares requests with the document.
        special: operations with a handler of their own, by id.
        lock: held while an operation is carried out, so that tests may change data from their own thread.
    """

    def __init__(
        self,
        account: Account,
        router: Router,
        checker: Checker,
        special: dict[str, Handler],
        lock: threading.RLock,
    ) -> None:
        self.account = account
        self.requests = Requests()
        self.faults = Script()
        self.limit: SlidingLimit | None = None
        self._router = router
        self._checker = checker
        self._special = special
        self._lock = lock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            raise RuntimeError(f"the sandbox speaks HTTP only, not {scope['type']}")
        request = Request(scope, receive)
        clock = self.account.clock
        at, seconds = clock.now(), clock.seconds()
        verdict = self.limit.judge() if self.limit else None
        try:
            content = await request.body()
        except ClientDisconnect:
            return
        raw_path = scope.get("raw_path", scope["path"].encode()).split(b"?")[0].decode("ascii", "replace")
        received = Received(
            method=request.method,
            path=raw_path,
            query=tuple(_without_key(request.query_params)),
            headers={name: "***" if name == "api-token" else value for name, value in request.headers.items()},
            content=content,
            at=at,
            seconds=seconds,
        )
        self.requests.add(received)
        match = self._router.find(request.method, raw_path)
        if match:
            received.operation = match.operation.id
        headers = {"X-Request-Id": secrets.token_hex(16)}
        fault: Fault | None = None
        if self.limit and verdict:
            headers |= self.limit.headers(verdict)
        if verdict and not verdict.allowed:
            reply = replies.message(429, _TOO_MANY).reply
        else:
            path = match.operation.path if match else ""
            fault = self.faults.next(request.method, received.operation, path)
            if fault:
                received.fault = fault.name
                if fault.delay:
                    await asyncio.sleep(fault.delay)
            if fault and not fault.effect:
                reply = Reply(500)
            else:
                reply = self._answer(request, match, raw_path, content, received)
            if fault:
                reply = _faulty(fault, reply)
        if fault and fault.connection in ("reset", "close"):
            await _break(scope, receive, fault.connection)
            return
        received.status = reply.status
        body = _bytes(reply)
        await send({"type": "http.response.start", "status": reply.status, "headers": _headers(reply, body, headers)})
        if fault and fault.connection == "cut":
            part = len(body) // 2 if fault.sent is None else fault.sent
            await send({"type": "http.response.body", "body": body[:part], "more_body": True})
            await _break(scope, receive, "close")
            return
        await send({"type": "http.response.body", "body": body})

    def _answer(
        self, request: Request, match: Match | None, raw_path: str, content: bytes, received: Received
    ) -> Reply:
        try:
            if match is None:
                raise self._no_operation(request, raw_path)
            self._authorise(match, request.headers, request.query_params)
            call = self._call(request, match, content)
            with self._lock:
                action = self.account.catalogue.actions[match.operation.id]
                handler = self._special.get(match.operation.alias_of or match.operation.id)
                reply = (handler or actions.ACTIONS[action.kind])(call)
        except Refusal as refusal:
            return refusal.reply
        received.applied = reply.status < 300
        return reply

    def _no_operation(self, request: Request, raw_path: str) -> Refusal:
        others = self._router.methods(raw_path)
        if others:
            text = f"{raw_path} has no {request.method}; it has {', '.join(others)}."
            refusal = replies.not_in_document(405, [text])
            refusal.reply.headers["Allow"] = ", ".join(others)
            return refusal
        return replies.not_in_document(404, [f"The document has no path {raw_path}."])

    def _authorise(self, match: Match, headers: Headers, query: QueryParams) -> None:
        token = headers.get("api-token") if match.operation.auth == "header" else query.get("api_key")
        if token is None or not secrets.compare_digest(token.encode(), self.account.token.encode()):
            raise replies.message(403, _FORBIDDEN)

    def _call(self, request: Request, match: Match, content: bytes) -> Call:
        operation = match.operation
        differences = list(self._checker.parameters(operation, match.path, request.query_params, request.headers))
        if differences:
            raise replies.not_in_document(400, [one.text for one in differences])
        body = None
        if operation.body is not None:
            body = _decode(content)
            self._check_body(match, body)
        elif content:
            raise replies.not_in_document(400, [f"{operation.method} {operation.path} has no body."])
        account = self.account
        return Call(
            account=account,
            operation=operation,
            action=account.catalogue.actions[operation.id],
            path=match.path,
            query=[pair for pair in request.query_params.multi_items() if pair[0] != "api_key"],
            headers=request.headers,
            body=body,
            base=f"{request.url.scheme}://{request.url.netloc}{operation.root}",
        )

    def _check_body(self, match: Match, body: object) -> None:
        differences = list(self._checker.body(match.operation, body))
        wrong = [one.text for one in differences if one.kind == "wrong"]
        if wrong:
            raise replies.not_in_document(400, wrong)
        if differences:
            action = self.account.catalogue.actions[match.operation.id]
            raise replies.errors(422, [_field_missing(action.wrapper, one.pointer) for one in differences])


def _field_missing(wrapper: str | None, pointer: str) -> dict[str, Any]:
    names = pointer.removeprefix(f"/{wrapper}").strip("/").split("/")
    title = f"The {wrapper or ''} {names[-1]} was not provided."
    return replies.item(" ".join(title.split()), "field_missing", "/".join(("/data/attributes", *names)).rstrip("/"))


def _decode(content: bytes) -> object:
    try:
        return json.loads(content) if content else {}
    except ValueError as error:
        raise replies.message(400, f"The body is not JSON: {error}") from None


def _without_key(query: QueryParams) -> list[tuple[str, str]]:
    return [(name, "***" if name == "api_key" else value) for name, value in query.multi_items()]


def _faulty(fault: Fault, reply: Reply) -> Reply:
    if fault.status is None:
        return reply
    headers = dict(fault.headers)
    content_type = headers.pop("Content-Type", "")
    body = {"message": fault.name} if fault.body is None else fault.body
    if isinstance(body, bytes):
        body = body.decode("utf-8", "surrogateescape")
    if isinstance(body, str):
        return Reply(fault.status, text=body, headers=headers, content_type=content_type or "application/json")
    return Reply(fault.status, body, headers=headers, content_type=content_type)


def _bytes(reply: Reply) -> bytes:
    if reply.text is not None:
        return reply.text.encode("utf-8", "surrogateescape")
    if reply.body is None:
        return b""
    return json.dumps(reply.body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _headers(reply: Reply, body: bytes, added: dict[str, str]) -> list[tuple[bytes, bytes]]:
    kind = reply.content_type or ("text/plain; charset=utf-8" if reply.text is not None else "application/json")
    said = {"Content-Type": kind, "Content-Length": str(len(body)), **added, **reply.headers}
    return [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in said.items()]


async def _break(scope: Scope, receive: Receive, how: str) -> None:
    connection = scope.get("extensions", {}).get(CONNECTION)
    if connection is None:
        raise RuntimeError("a fault of the connection needs a real one: use sandbox.url, not sandbox.app")
    connection(how)
    while (await receive())["type"] != "http.disconnect":
        pass
