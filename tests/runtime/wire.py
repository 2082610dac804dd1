"""A small HTTP/1.1 server on bare sockets, which can do what an application server cannot: cut, reset, say nothing.

It is the far end of the runtime's tests, run in a process of its own by `far_end.py` so that neither side slows the
other.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

from tests.recorder import Request


class Wire:
    """One connection, from the server's side."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def read(self) -> Request | None:
        """The next request; None when the client has gone."""
        try:
            head = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            first, *lines = head.split("\r\n")
            method, target, _ = first.split(" ", 2)
            fields = [line.partition(":") for line in lines if line]
            headers = {name.lower(): value.strip() for name, _, value in fields}
            body = await self._reader.readexactly(int(headers.get("content-length", "0")))
        except (asyncio.IncompleteReadError, ConnectionError):
            return None
        return Request(method, target, headers, body)

    async def peek(self) -> bool:
        """Wait for a first byte, leaving it there; False when the client has gone."""
        return bool(await self._reader.read(1))

    async def respond(
        self,
        status: int,
        body: bytes = b"{}",
        headers: dict[str, str] | None = None,
        *,
        kind: str = "application/json",
        cut: bool = False,
    ) -> None:
        """Answer; with `cut`, promise the whole body and send half of it."""
        lines = [f"HTTP/1.1 {status} Whatever", f"Content-Type: {kind}", f"Content-Length: {len(body)}"]
        lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
        self._writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + (body[: len(body) // 2] if cut else body))
        await self._writer.drain()

    def reset(self) -> None:
        """Break the connection off, so that the client sees ECONNRESET rather than an end."""
        plug: socket.socket = self._writer.get_extra_info("socket")
        plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._writer.transport.abort()

    def close(self) -> None:
        """End the connection."""
        self._writer.close()


class Server:
    """Listens on a free port of loopback, and counts the connections that are open.

    Args:
        serve: handles one connection until it ends.
    """

    def __init__(self, serve: Callable[[Wire], Awaitable[None]]) -> None:
        self._serve = serve
        self.open = 0
        self.opened = 0

    async def start(self) -> int:
        """Begin to listen, and return the port."""
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0, backlog=512)
        port: int = server.sockets[0].getsockname()[1]
        self._server = server
        return port

    @contextmanager
    def running(self) -> Iterator[str]:
        """Serve from a thread for as long as the block lasts, and say where."""
        loop = asyncio.new_event_loop()
        port = loop.run_until_complete(self.start())
        thread = threading.Thread(target=loop.run_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            loop.call_soon_threadsafe(loop.stop)
            thread.join()
            loop.run_until_complete(self._stop())
            loop.close()

    async def _stop(self) -> None:
        self._server.close()
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        self.opened += 1
        try:
            await self._serve(Wire(reader, writer))
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self.open -= 1
            writer.close()
