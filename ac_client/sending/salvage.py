"""Keeps what httpx would lose of a reply that is no success: a redirect's place, and a status whose body breaks off.

httpx makes the next request of a redirect even when it is not to follow, and where it cannot, it raises as if there had
been no reply. It does so too when a body is cut or badly compressed, although the status has settled what became of
the request: a POST that was answered with 429 or 400 was not applied.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any, Final

import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Iterator

_PLACE: Final = "ac_client.location"
_EITHER_HEADER: Final = 32
"""Added to the size of the window, it lets zlib read gzip as well as its own format."""


class _Nothing:
    """What an asynchronous client may await, for free, and a synchronous one may ignore."""

    def __await__(self) -> Generator[Any, None, None]:
        yield from ()


_NOTHING: Final = _Nothing()


def salvage(reply: httpx.Response) -> _Nothing:
    """Look at a reply before its body is read; a hook of httpx's, for a synchronous client and an asynchronous one."""
    if not reply.is_success:
        if "location" in reply.headers:
            reply.extensions[_PLACE] = reply.headers.pop("location")
        encoded = reply.headers.pop("content-encoding", "identity") != "identity"
        reply.stream = _Rest(reply.stream, encoded=encoded)
    return _NOTHING


def place(reply: httpx.Response) -> str:
    """Where a redirect leads, without its query, which may repeat the token, and without a password."""
    location = reply.extensions.get(_PLACE, "").partition("?")[0].partition("#")[0]
    scheme, slashes, rest = location.rpartition("//")
    return f"{scheme}{slashes}{rest.rpartition('@')[2]}" or "nowhere"


class _Rest(httpx.SyncByteStream, httpx.AsyncByteStream):
    """As much of a body as comes.

    Args:
        stream: the body as it is sent.
        encoded: whether it is compressed.
    """

    def __init__(self, stream: Any, *, encoded: bool) -> None:
        self._stream = stream
        self._plain = zlib.decompressobj(zlib.MAX_WBITS | _EITHER_HEADER).decompress if encoded else bytes

    def __iter__(self) -> Iterator[bytes]:
        try:
            for piece in self._stream:
                yield self._plain(piece)
        except (httpx.TransportError, zlib.error):
            return

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._stream:
                yield self._plain(piece)
        except (httpx.TransportError, zlib.error):
            return

    def close(self) -> None:
        """Close the connection, or give it back."""
        self._stream.close()

    async def aclose(self) -> None:
        """As `close`."""
        await self._stream.aclose()
