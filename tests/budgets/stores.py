"""Real stores for the budgets' tests: a Redis or Valkey on a free port of loopback, and a slow way to it."""

from __future__ import annotations

import asyncio
import importlib.util
import random
import shutil
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Self

HOST = "127.0.0.1"


def binary(kind: str) -> Path | None:
    """The program of a Redis or a Valkey: the machine's, or the one in a wheel that brings it along."""
    found = shutil.which(f"{kind}-server")
    if found:
        return Path(found)
    spec = importlib.util.find_spec(f"{kind}lite")
    for folder in (spec and spec.submodule_search_locations) or ():
        for path in Path(folder).rglob(f"{kind}-server"):
            return path
    return None


def free_port() -> int:
    with socket.socket() as plug:
        plug.bind((HOST, 0))
        port: int = plug.getsockname()[1]
        return port


class RedisServer:
    """A Redis or Valkey that keeps nothing on disk.

    Args:
        program: its binary.
        folder: where it works.
    """

    def __init__(self, program: Path, folder: Path) -> None:
        self._program = program
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self.port = free_port()

    @property
    def url(self) -> str:
        return f"redis://{HOST}:{self.port}/0"

    def start(self) -> None:
        """Start, on the same port as before, and wait until it answers."""
        command = [str(self._program), "--port", str(self.port), "--bind", HOST, "--save", "", "--appendonly", "no"]
        command += ["--dir", str(self._folder)]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        deadline = time.monotonic() + 20
        while True:
            try:
                assert self.say("PING") == "+PONG"
            except OSError:
                assert self._process.poll() is None, "the server ended at once"
                assert time.monotonic() < deadline, "the server does not answer"
                time.sleep(0.02)
            else:
                return

    def say(self, command: str) -> str:
        """Send a command, and return the first line of the answer."""
        with socket.create_connection((HOST, self.port), timeout=10) as plug:
            plug.sendall(command.encode() + b"\r\n")
            return plug.makefile("rb").readline().decode().strip()

    def processed(self) -> int:
        """How many scripts it has run."""
        with socket.create_connection((HOST, self.port), timeout=10) as plug:
            plug.sendall(b"INFO commandstats\r\n")
            answer = plug.makefile("rb")
            text = answer.read(int(answer.readline()[1:])).decode()
        return sum(
            int(line.partition("calls=")[2].partition(",")[0])
            for line in text.splitlines()
            if line.startswith("cmdstat_evalsha:")
        )

    def stop(self) -> None:
        """Kill it; what it held is lost."""
        if self._process:
            self._process.kill()
            self._process.wait(timeout=30)
            self._process = None

    def freeze(self) -> None:
        """Let it hang: it accepts connections and answers nothing."""
        assert self._process
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        assert self._process
        self._process.send_signal(signal.SIGCONT)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


class LongWay:
    """A way to a port of loopback that takes time, in each direction.

    Args:
        port: where it leads.
        there: seconds that it takes.
        back: seconds that the answer takes.
        jitter: seconds that it takes beside that at most, each time another part.
    """

    def __init__(self, port: int, there: float = 0.0, back: float = 0.0, jitter: float = 0.0) -> None:
        self._to = port
        self._there = there
        self._back = back
        self._jitter = jitter
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self.port = 0

    @property
    def url(self) -> str:
        return f"redis://{HOST}:{self.port}/0"

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = asyncio.run_coroutine_threadsafe(self._open(), self._loop).result(10)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    async def _open(self) -> asyncio.Server:
        return await asyncio.start_server(self._connected, HOST, 0)

    async def _close(self) -> None:
        self._server.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection(HOST, self._to)
        try:
            await asyncio.gather(
                self._carry(reader, far_writer, self._there), self._carry(far_reader, writer, self._back)
            )
        except ConnectionError:
            pass  # a worker has ended
        finally:
            far_writer.close()
            writer.close()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, seconds: float) -> None:
        while data := await reader.read(65536):
            await asyncio.sleep(seconds + random.uniform(0, self._jitter))
            writer.write(data)
        await asyncio.sleep(seconds)
        writer.close()
