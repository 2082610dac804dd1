"""Reads a response's body: decompressed as it comes, and no larger than allowed."""

from __future__ import annotations

import zlib
from typing import Any, Final

import httpx

from ._http import kinds
from ._response import RawResponse

_GZIP: Final = b"\x1f"
"""How each member begins."""


class _TooLargeError(Exception):
    """The body has more bytes than it may have."""


class Body:
    """A response's body as it is read: decoded, and no larger than allowed.

    Of what is no success as much is kept as comes: its status has settled what became of the request.
    """

    __slots__ = ("_encoding", "_inflate", "_most", "_parts", "_response", "_room", "_zipped", "lenient")

    def __init__(self, response: httpx.Response, most: int) -> None:
        encoding = response.headers.get("content-encoding", "").strip().lower()
        self._zipped = encoding in ("gzip", "x-gzip", "deflate")
        self._encoding = "" if self._zipped or encoding == "identity" else encoding
        self._inflate: Any = None
        self._parts: list[bytes] = []
        self._response = response
        self._room = self._most = most
        broken = () if response.is_success else (*kinds("TransportError"), zlib.error)
        self.lenient: tuple[type[Exception], ...] = (_TooLargeError, *broken)

    def add(self, piece: bytes) -> None:
        if not self._zipped:
            self._keep(piece)
            return
        while piece:  # gzip may come in several members
            if self._inflate is None or (self._inflate.eof and piece[:1] == _GZIP):
                bits = zlib.MAX_WBITS | 32  # either header; some servers send `deflate` without one
                bare = piece[0] & 0x0F != zlib.DEFLATED and piece[:1] != _GZIP
                self._inflate = zlib.decompressobj(-zlib.MAX_WBITS if bare else bits)
            elif self._inflate.eof:
                return  # what follows the end is padding
            try:
                self._keep(self._inflate.decompress(piece, self._room + 1))
            except zlib.error as error:
                self._broken(str(error), error)
            piece = self._inflate.unused_data

    def end(self) -> None:
        """Refuse a success that ends within what is compressed."""
        if self._inflate is not None and not self._inflate.eof:
            self._broken("the compressed body is cut off", None)

    def _broken(self, why: str, error: zlib.error | None) -> None:
        if self._response.is_success:
            raise httpx.DecodingError(why) from None
        if error is not None:
            raise error

    def _keep(self, piece: bytes) -> None:
        self._parts.append(piece[: self._room])
        if len(piece) > self._room:
            self._room = -1
            raise _TooLargeError
        self._room -= len(piece)

    def raw(self) -> RawResponse:
        response = self._response
        fault = ""
        if self._room < 0:
            fault = too_large(self._most)
        elif self._encoding:
            fault = f"The body came in the content encoding {self._encoding!r}, which was not asked for"
        return RawResponse(response.status_code, response.headers, b"".join(self._parts), fault)


def too_large(most: int) -> str:
    return f"The body has more than {most} bytes, the client's max_response_bytes"


def begin(response: httpx.Response, most: int) -> Body | RawResponse:
    """The body to be read, or the whole response where a transport of the caller's has read it."""
    if not response.is_closed:
        return Body(response, most)
    content = response.content
    fault = too_large(most) if len(content) > most else ""
    return RawResponse(response.status_code, response.headers, content[:most], fault)
