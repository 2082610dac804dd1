"""The URL of a call: put together rather than parsed, and with a part that only the connection sees.

httpx logs the URL of every request. One operation needs the token in its query, and so it must be added below that.
The `target` extension of a request will not do: behind a proxy it would end up in CONNECT.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

import httpx


class CallURL(httpx.URL):
    """A URL on the account's host, all of whose parts are known to be well-formed.

    Parsing one takes a tenth of the time that a small call takes. So what httpx asks of every request's URL is answered
    here, and anything else by a URL that is parsed when it is asked for.

    Args:
        origin: scheme, host and port.
        target: path and query, percent-encoded.
        secret: a further part of the query; neither the text of this URL nor anything parsed from it has it.
    """

    def __init__(self, origin: httpx.URL, target: str, secret: str = "") -> None:
        # Without super(), for that is what parses.
        self._origin = origin
        self._target = target
        self._secret = secret

    def __getattr__(self, name: str) -> Any:
        if name in ("_origin", "_target", "_secret"):
            raise AttributeError(name)  # while it is being copied
        return getattr(self._parsed, name)

    @cached_property
    def _parsed(self) -> httpx.URL:
        return httpx.URL(str(self))

    @property
    def scheme(self) -> str:
        """As of any URL."""
        return self._origin.scheme

    @property
    def raw_scheme(self) -> bytes:
        """As of any URL."""
        return self._origin.raw_scheme

    @property
    def username(self) -> str:
        """As of any URL."""
        return ""

    @property
    def password(self) -> str:
        """As of any URL."""
        return ""

    @property
    def host(self) -> str:
        """As of any URL."""
        return self._origin.host

    @property
    def raw_host(self) -> bytes:
        """As of any URL."""
        return self._origin.raw_host

    @property
    def port(self) -> int | None:
        """As of any URL."""
        return self._origin.port

    @property
    def raw_path(self) -> bytes:
        """What is sent: path and query, the secret part included."""
        if not self._secret:
            return self._target.encode("ascii")
        return f"{self._target}{'&' if '?' in self._target else '?'}{self._secret}".encode("ascii")

    def __str__(self) -> str:
        return f"{self._origin}{self._target}"

    def revealed(self) -> httpx.URL:
        """A URL that shows the secret part; itself, when there is none."""
        return self._origin.copy_with(raw_path=self.raw_path) if self._secret else self


class Revealing(httpx.BaseTransport):
    """A caller's transport, which may look at the whole URL, so that it sees the secret part too."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self._inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Pass the request on, its URL whole."""
        return self._inner.handle_request(_revealed(request))

    def close(self) -> None:
        """Close the caller's transport."""
        self._inner.close()


class AsyncRevealing(httpx.AsyncBaseTransport):
    """As `Revealing`, for an asynchronous transport."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Pass the request on, its URL whole."""
        return await self._inner.handle_async_request(_revealed(request))

    async def aclose(self) -> None:
        """Close the caller's transport."""
        await self._inner.aclose()


def _revealed(request: httpx.Request) -> httpx.Request:
    url = request.url.revealed() if isinstance(request.url, CallURL) else request.url
    if url is request.url:
        return request
    return httpx.Request(
        request.method,
        url,
        headers=request.headers,
        stream=request.stream,
        extensions=request.extensions,
    )
