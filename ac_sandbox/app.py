"""The ASGI application: one request in, one response out.

A request is recorded, counted against the limit and given its fault, before `service.py` answers it. Faults of the
connection need a connection: they work over HTTP (`server.py`), and raise under `httpx.ASGITransport`.
"""

from __future__ import annotations

import asyncio
import json
import secrets
from typing import TYPE_CHECKING
from urllib.parse import quote

from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse

from . import responses
from .document import SUCCESS
from .faults import Fault, Script
from .page import page
from .received import Received, Requests
from .responses import Response

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from .limits import SlidingLimit
    from .routing import Match
    from .service import Service
    from .targets import Targets

# Where `server.py` puts the connection, so that a fault can break it.
CONNECTION = "ac_sandbox.connection"

# The real text is not known.
_TOO_MANY = "Too many requests: the account's limit is used up."


class Application:
    """Serves one account.

    Args:
        service: what answers.
        targets: what faults and stubs are for.
    """

    def __init__(self, service: Service, targets: Targets) -> None:
        self.requests = Requests(targets)
        self.faults = Script(targets)
        self.targets = targets
        self.limit: SlidingLimit | None = None
        self.service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            raise RuntimeError(f"the sandbox speaks HTTP only, not {scope['type']}")
        request = Request(scope, receive)
        if scope["path"] == "/" and request.method == "GET":
            # The page for people is no part of the account.
            await HTMLResponse(page(self))(scope, receive, send)
            return
        # Decided when the request arrives, not when its body has.
        decision = self.limit.check() if self.limit else None
        raw_path = scope.get("raw_path", scope["path"].encode()).split(b"?")[0].decode("ascii", "replace")
        received = self._record(request, raw_path)
        try:
            received.content = await request.body()
        except ClientDisconnect:
            return
        match = self.service.find(request.method, raw_path)
        stub = self.targets.stub_for(request.method, raw_path)
        if stub is not None:
            received.operation = stub[0]
        elif match is not None:
            received.operation = match.operation.id
        added = {"X-Request-Id": secrets.token_hex(16)}
        fault: Fault | None = None
        if self.limit and decision:
            added |= self.limit.headers(decision)
        if decision and not decision.allowed:
            response = responses.message(int(self.service.account.choices["throttled"]), _TOO_MANY).response
        else:
            fault = self.faults.next(request.method, received.operation, raw_path)
            response = await self._response(request, match, received, fault)
        await _Sending(scope, receive, send, received).send(response, added, fault)

    def _record(self, request: Request, raw_path: str) -> Received:
        clock = self.service.account.clock
        query = request.query_params.multi_items()
        received = Received(
            method=request.method,
            path=raw_path,
            query=tuple((name, "***" if name == "api_key" else value) for name, value in query),
            headers={name: "***" if name == "api-token" else value for name, value in request.headers.items()},
            content=b"",
            at=clock.now(),
            seconds=clock.seconds(),
        )
        self.requests.add(received)
        return received

    async def _response(
        self, request: Request, match: Match | None, received: Received, fault: Fault | None
    ) -> Response:
        if fault is None:
            return self._carry_out(request, match, received)
        received.fault = fault.name
        if fault.delay:
            await asyncio.sleep(fault.delay)
        response = self._carry_out(request, match, received) if fault.effect else Response(500)
        return _replaced(fault, response)

    def _carry_out(self, request: Request, match: Match | None, received: Received) -> Response:
        stub = self.targets.stub_for(request.method, received.path)
        response = self.service.answer(request, match, received, stub[1] if stub else None)
        if received.ignored:
            response.headers["X-Sandbox-Ignored"] = quote(", ".join(received.ignored), safe="[], /")
        received.applied = response.status in SUCCESS
        return response


class _Sending:
    """Sends one response, or what a fault leaves of it."""

    def __init__(self, scope: Scope, receive: Receive, send: Send, received: Received) -> None:
        self._scope = scope
        self._receive = receive
        self._send = send
        self._received = received

    async def send(self, response: Response, added: dict[str, str], fault: Fault | None) -> None:
        """Send a response.

        Args:
            response: what is answered.
            added: headers that every response has.
            fault: what goes wrong.
        """
        connection = fault.connection if fault else "keep"
        if connection in ("reset", "close"):
            await self._break(connection)
            return
        self._received.status = response.status
        body = _bytes(response)
        start = {"type": "http.response.start", "status": response.status, "headers": _headers(response, body, added)}
        await self._send(start)
        if fault and connection == "cut":
            part = body[: len(body) // 2 if fault.sent is None else fault.sent]
            await self._send({"type": "http.response.body", "body": part, "more_body": True})
            await self._break("close")
            return
        await self._send({"type": "http.response.body", "body": body})

    async def _break(self, how: str) -> None:
        connection = self._scope.get("extensions", {}).get(CONNECTION)
        if connection is None:
            raise RuntimeError("a fault of the connection needs a real one: use sandbox.url, not sandbox.app")
        connection(how)
        while (await self._receive())["type"] != "http.disconnect":
            pass


def _replaced(fault: Fault, response: Response) -> Response:
    """The response that a fault answers in the place of the real one."""
    if fault.status is None:
        return response
    headers = dict(fault.headers)
    kind = headers.pop("Content-Type", "application/json")
    body = {"message": fault.name} if fault.body is None else fault.body
    if isinstance(body, bytes):
        body = body.decode("utf-8", "surrogateescape")
    if isinstance(body, str):
        return Response(fault.status, text=body, headers=headers, content_type=kind)
    return Response(fault.status, body, headers=headers, content_type=kind)


def _bytes(response: Response) -> bytes:
    if response.text is not None:
        return response.text.encode("utf-8", "surrogateescape")
    if response.body is None:
        return b""
    return json.dumps(response.body, separators=(",", ":")).encode()


def _headers(response: Response, body: bytes, added: dict[str, str]) -> list[tuple[bytes, bytes]]:
    kind = response.content_type or ("text/plain; charset=utf-8" if response.text is not None else "application/json")
    said = {"Content-Type": kind, "Content-Length": str(len(body)), **added, **response.headers}
    return [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in said.items()]
