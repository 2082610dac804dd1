"""A client whose account answers by script, on a clock that jumps over every wait; asynchronous or not."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import httpx
import httpx2

from ac_client import AsyncClient, Budget, Client, Response
from ac_client.operations import Operation
from tests.runtime.fake_clock import FakeClock

TOKEN = "a-scripted-token"

Answer = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


def response_of(status: int, body: Any = None, **headers: str) -> httpx.Response:
    """A response; names of headers are written with underscores."""
    content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return httpx.Response(status, content=content, headers=[(b"content-type", b"application/json"), *named])


LIBRARY = "httpx"


class Translated(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """The body of a response of httpx, as httpx2 reads it."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        with translating():
            yield from self._stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with translating():
            async for piece in self._stream:
                yield piece

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()


@contextmanager
def translating() -> Iterator[None]:
    """Raise an exception of httpx as that of httpx2."""
    try:
        yield
    except httpx.RequestError as error:
        raise getattr(httpx2, type(error).__name__)(str(error)) from error


def mock_of_httpx2(answer: Callable[[Any], httpx.Response]) -> httpx2.MockTransport:
    """A transport of httpx2 that answers what one of httpx would."""

    def handle(request: httpx2.Request) -> httpx2.Response:
        with translating():
            said = answer(request)
        if said.is_closed:
            return httpx2.Response(said.status_code, headers=said.headers.raw, content=said.content)
        return httpx2.Response(said.status_code, headers=said.headers.raw, stream=Translated(said.stream))

    return httpx2.MockTransport(handle)


class Scripted:
    """Calls a scripted account.

    Args:
        awaited: whether by `AsyncClient`.
        base_url: where the account is said to be.
        options: further settings of the client.
    """

    def __init__(self, *, awaited: bool, base_url: str = "https://acme.example", **options: Any) -> None:
        self.awaited = awaited
        self.clock = FakeClock(auto=True)
        self.budget = Budget(1000, clock=self.clock)
        self.requests: list[httpx.Request] = []
        self.sent_at: list[float] = []
        self.answers: list[Answer] = []
        kind: Any = AsyncClient if awaited else Client
        transport = {"httpx": httpx.MockTransport, "httpx2": mock_of_httpx2}[LIBRARY](self._answer)
        settings = {"clock": self.clock, "budget": self.budget, "transport": transport, **options}
        self.client: Any = kind(base_url, TOKEN, **settings)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        self.sent_at.append(self.clock.now() - 1000)
        answer = self.answers.pop(0) if self.answers else response_of(200, {})
        if isinstance(answer, Exception):
            raise answer
        return answer(request) if callable(answer) else answer

    def takes(self, seconds: float, answer: httpx.Response | Exception) -> Answer:
        """An answer that comes after a while."""

        def late(_: httpx.Request) -> httpx.Response:
            self.clock.advance(seconds)
            if isinstance(answer, Exception):
                raise answer
            return answer

        return late

    def _run(self, method: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if not self.awaited:
            return method(*args, **kwargs)

        async def main() -> Any:
            return await method(*args, **kwargs)

        return asyncio.run(main())

    def request(self, method: str, path: str = "/rows", /, *answers: Answer, **arguments: Any) -> Response[Any]:
        self.answers[:] = answers
        response: Response[Any] = self._run(self.client.request, method, path, **arguments)
        return response

    def call(self, operation: Operation[Any], *answers: Answer, **arguments: Any) -> Response[Any]:
        self.answers[:] = answers
        response: Response[Any] = self._run(
            getattr(self.client, "acall", None) or self.client.call, operation, **arguments
        )
        return response

    def with_options(self, **changes: Any) -> Scripted:
        """The same account through a variant of the client."""
        made = object.__new__(Scripted)
        made.__dict__.update(self.__dict__)
        made.client = self.client.with_options(**changes)
        return made


def operation(method: str = "GET", path: str = "/rows", **more: Any) -> Operation[Any]:
    """An operation as a document might have it."""
    name = more.pop("name", "test_operation")
    parse: Callable[[Mapping[str, Any]], Any] | None = more.pop("parse", dict)
    return Operation(name, method, path, parse, **more)
