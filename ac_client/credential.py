"""The account's token: kept where nothing prints it, and added to a request below everything that logs.

httpx logs the URL of every request, and hpack (with `http2=True`) every header. So a URL that needs the token as
`api_key` hides that part from all but the connection, and hpack's debug records are dropped.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import quote

import httpx

from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator

API_KEY = "api_key"
MASK = "***"


class Credential:
    """Holds one account's token; its repr does not show it, and it cannot be pickled.

    Args:
        token: from Settings > Developer in the account.

    Raises:
        ConfigurationError: when it is not text, is empty, or holds what a header cannot.
    """

    __slots__ = ("_others", "_token")

    def __init__(self, token: str) -> None:
        if not isinstance(token, str):
            raise ConfigurationError(f"the token must be text, not {type(token).__name__}")
        if not token:
            raise ConfigurationError("the token is empty; it is shown in the account under Settings > Developer")
        if not token.isascii() or not token.isprintable() or " " in token:
            raise ConfigurationError("the token holds blanks, line ends or characters beyond ASCII; copy it anew")
        self._token = token
        self._others: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Credential({MASK})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Credential cannot be pickled, for the pickle would hold the token")

    def header(self) -> tuple[str, str]:
        """The header that carries the token."""
        return "Api-Token", self._token

    def query(self) -> str:
        """The part of a query that carries the token, for the one operation that wants it there."""
        return f"{API_KEY}={quote(self._token, safe='')}"

    def also(self, secret: str) -> Credential:
        """The same, with a further text to mask: an `api_key` that the caller put into a query."""
        made = Credential(self._token)
        made._others = (*self._others, secret)
        return made

    def masked(self, text: str) -> str:
        """The text with every secret masked."""
        for secret in self._secrets():
            text = text.replace(secret, MASK)
        return text

    def masked_bytes(self, body: bytes) -> bytes:
        """The body with every secret masked; it is returned as it is when it holds none."""
        for secret in self._secrets():
            body = body.replace(secret.encode(), MASK.encode())
        return body

    def _secrets(self) -> Iterator[str]:
        for secret in (self._token, *self._others):
            yield secret
            yield quote(secret, safe="")


class SecretURL(httpx.URL):
    """A URL with a part of its query that only the connection sees.

    Its text, and so every log record and error of httpx, is without that part; `raw_path`, which the connection
    sends, has it. This holds behind a proxy too, where the `target` extension of a request would end up in CONNECT.
    """

    _secret: str

    @classmethod
    def hiding(cls, url: httpx.URL, secret: str) -> SecretURL:
        """Make one of a URL and the part of the query to hide."""
        made = cls(url)
        made._secret = secret
        return made

    @property
    def raw_path(self) -> bytes:
        """The path and the whole query, as they are sent."""
        shown = super().raw_path
        return shown + (b"&" if b"?" in shown else b"?") + self._secret.encode("ascii")

    def revealed(self) -> httpx.URL:
        """The whole URL, without disguise."""
        return self.copy_with(raw_path=self.raw_path)


def _revealed(request: httpx.Request) -> httpx.Request:
    url = request.url
    if not isinstance(url, SecretURL):
        return request
    return httpx.Request(
        request.method, url.revealed(), headers=request.headers, stream=request.stream, extensions=request.extensions
    )


class Revealing(httpx.BaseTransport):
    """A caller's transport, which may look at the whole URL, so that it sees the hidden part too."""

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


class _NoHeaderDumps(logging.Filter):
    """Drops what hpack logs at DEBUG: every header in clear, and the encoded block, which can be decoded."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the record may be seen."""
        return record.levelno > logging.DEBUG


_no_header_dumps = _NoHeaderDumps()


def silence_header_dumps() -> None:
    """Keep the headers of HTTP/2 out of the log; called when a client is made with `http2=True`."""
    for name in ("hpack", "hpack.hpack", "hpack.table", "hpack.huffman", "hpack.huffman_table", "hpack.struct"):
        logging.getLogger(name).addFilter(_no_header_dumps)  # adding it twice changes nothing
