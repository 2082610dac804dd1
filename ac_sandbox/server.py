"""A loopback HTTP server in a thread of its own, whose connections a fault can break.

uvicorn's protocol speaks HTTP; its `Server` is left out, because it polls ten times a second and so takes that long to
start and to stop.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import threading
from typing import TYPE_CHECKING, Any

from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from .app import CONNECTION

if TYPE_CHECKING:
    from collections.abc import Callable

HOST = "127.0.0.1"

# Longer than any client keeps an idle connection, so that the client is the one to close it.
KEEP_ALIVE = 300


class Server:
    """Serves an ASGI application until it is stopped.

    The port is taken at once, in the caller's thread.

    Args:
        app: what is served.
        port: 0 for a free one.

    Raises:
        OSError: the port is taken.
    """

    def __init__(self, app: Any, port: int = 0) -> None:
        self._app = app
        # With the protocol named, asyncio sends small pieces at once; without, each response waits 40 ms.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._socket.bind((HOST, port))
            self._socket.listen(1024)
        except BaseException:
            self._socket.close()
            raise
        self.port: int = self._socket.getsockname()[1]
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None
        self._ready = threading.Event()
        self._failure: Exception | None = None
        self._thread = threading.Thread(target=self._run, name=f"ac_sandbox:{self.port}", daemon=True)

    def start(self) -> None:
        """Serve in the background; returns when connections are accepted."""
        self._thread.start()
        self._ready.wait()
        if self._failure is not None:
            self._thread.join()
            self._socket.close()
            raise self._failure

    def stop(self) -> None:
        """Break every connection and end the thread."""
        if self._loop is not None and self._stopping is not None:
            with contextlib.suppress(RuntimeError):  # the loop has ended already
                self._loop.call_soon_threadsafe(self._stopping.set)
            self._thread.join()
        self._socket.close()

    def wait(self) -> None:
        """Return when the server has stopped."""
        while self._thread.is_alive():
            # With a timeout, so that Ctrl-C is noticed.
            self._thread.join(timeout=0.5)

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except Exception as error:  # noqa: BLE001 - it is raised where the server is started
            self._failure = error
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        config = Config(
            self._app,
            http=_Connection,
            ws="none",
            lifespan="off",
            interface="asgi3",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            timeout_keep_alive=KEEP_ALIVE,
        )
        config.load()
        state = ServerState()
        state.default_headers = [(b"server", b"ac_sandbox")]
        server = await self._loop.create_server(
            lambda: _Connection(config=config, server_state=state, app_state={}, _loop=self._loop), sock=self._socket
        )
        self._ready.set()
        await self._stopping.wait()
        server.close()
        for connection in list(state.connections):
            connection.transport.abort()
        for task in list(state.tasks):
            task.cancel()
        await asyncio.gather(*state.tasks, return_exceptions=True)


class _Connection(H11Protocol):
    """One connection, which lets the application break it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        app = self.app
        breaker = _breaker(transport)

        async def with_connection(scope: Any, receive: Any, send: Any) -> None:
            extensions = {**scope.get("extensions", {}), CONNECTION: breaker}
            await app({**scope, "extensions": extensions}, receive, send)

        self.app = with_connection


def _breaker(transport: asyncio.Transport) -> Callable[[str], None]:
    def breaks(how: str) -> None:
        if how == "reset":
            # A socket that lingers for no time is closed with RST.
            sock = transport.get_extra_info("socket")
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            transport.abort()
        else:
            transport.close()

    return breaks
