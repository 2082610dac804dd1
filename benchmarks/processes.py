"""The processes that a run starts: the server, and the contenders in their environments."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent
VENVS = FOLDER / ".venvs"
DEADLINE = 900.0
"""Seconds that a contender has for an answer, before it is taken to hang."""
SETTLED = 1.2
"""Seconds after which an account's limit has forgotten what was sent."""


class Failed(Exception):  # noqa: N818 - what happened to a contender, not an error of ours
    """A contender's process could not do what it was asked; the text is the reason shown in the table."""


@dataclass(frozen=True)
class Contender:
    """One row of the tables.

    Args:
        name: as shown.
        environment: the environment that it runs in; its pins are `peers/<environment>.txt`.
        driver: the module under `drivers`.
        options: options of its driver's `open` besides URL and token.
    """

    name: str
    environment: str
    driver: str
    options: Mapping[str, Any] = field(default_factory=dict)


SDK = Contender("ac_client", "sdk", "sdk")
HTTPX = Contender("bare httpx", "sdk", "bare_httpx")
GATHER = Contender("bare httpx, all pages at once", "sdk", "bare_httpx", {"gather": True})
PYTHON = Contender("activecampaign-python 1.0.10", "activecampaign-python", "peer_python")
MCP = Contender("mcp-activecampaign 0.2.0", "mcp-activecampaign", "peer_mcp")
TAP = Contender("tap-activecampaign 1.3.1", "tap-activecampaign", "peer_tap")
READERS = (SDK, HTTPX, GATHER, PYTHON, MCP, TAP)
PEERS = (SDK, HTTPX, PYTHON, MCP, TAP)


class Process:
    """A child that answers lines of JSON."""

    def __init__(self, command: Sequence[str], path: str = "") -> None:
        environment = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": ""}
        # Proxies of this machine have no business on loopback.
        for name in [name for name in environment if name.lower().endswith("_proxy")]:
            del environment[name]
        # Contenders that run side by side share the server.
        self._lock = threading.Lock()
        self._errors = (FOLDER / ".venvs" / "errors.log").open("a", encoding="utf-8")
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            env=environment,
            cwd=ROOT,
        )

    def ask(self, do: str, **what: Any) -> dict[str, Any]:
        """Ask, and wait for the answer.

        Raises:
            Failed: the process ended instead.
        """
        assert self._process.stdin is not None  # noqa: S101 - for the type checker
        assert self._process.stdout is not None  # noqa: S101
        with self._lock:
            hung = threading.Timer(DEADLINE, self._process.kill)
            hung.start()
            try:
                self._process.stdin.write(json.dumps({"do": do, **what}) + "\n")
                self._process.stdin.flush()
                line = self._process.stdout.readline()
            except BrokenPipeError:
                raise Failed(f"ended before {do!r} with exit code {self._process.wait()}") from None
            finally:
                hung.cancel()
        if not line:
            code = self._process.wait()
            killed = code == -signal.SIGKILL
            raise Failed(f"no answer to {do!r} in {DEADLINE:g} s" if killed else f"ended at {do!r}, exit code {code}")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(BrokenPipeError):
                    pipe.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._errors.close()


@dataclass
class Account:
    """An account on the server."""

    server: Process
    url: str
    token: str

    def figures(self, **between: float) -> dict[str, Any]:
        """What it has seen."""
        return self.server.ask("figures", url=self.url, **between)

    def lose(self, operation: str) -> None:
        """Lose the response to the next request for an operation."""
        self.server.ask("lose", url=self.url, operation=operation)


class Bench:
    """What a question is given: the server, how long it may take, and what is worth keeping.

    Args:
        server: the server's process.
        long: whether time does not matter.
        scratch: a folder for what is made on the way.
    """

    def __init__(self, server: Process, long: bool, scratch: Path) -> None:
        self.server = server
        self.long = long
        self.scratch = scratch
        # By environment or by contender, why it cannot run.
        self.cannot: dict[str, str] = {}
        self._paths: dict[str, str] = {}

    def path(self, driver: str, folder: Path) -> None:
        """Let a driver import from a folder."""
        self._paths[driver] = str(folder)

    @contextmanager
    def account(self, **settings: Any) -> Iterator[Account]:
        """A new account; see `server.Account`."""
        made = self.server.ask("account", **settings)
        try:
            yield Account(self.server, made["url"], made["token"])
        finally:
            self.server.ask("close", url=made["url"])

    @contextmanager
    def running(self, contender: Contender, account: Account, **options: Any) -> Iterator[Process]:
        """A contender's process, its client made.

        Raises:
            Failed: it cannot run.
        """
        for name in (contender.environment, contender.name):
            if name in self.cannot:
                raise Failed(self.cannot[name])
        python = VENVS / contender.environment / "bin" / "python"
        command = [str(python), "-m", f"benchmarks.drivers.{contender.driver}"]
        with Process(command, self._paths.get(contender.driver, "")) as process:
            process.ask("open", url=account.url, token=account.token, **contender.options, **options)
            yield process
            with suppress(Failed):  # it may have ended by itself, and that has been said
                process.ask("close")


def warm(process: Process, account: Account) -> float:
    """Let a contender connect and load what it loads once; return the account's time when it may begin."""
    process.ask("call", kind="row", count=1)
    time.sleep(SETTLED)
    now: float = account.figures()["now"]
    return now


def side_by_side(jobs: Sequence[Any]) -> list[Any]:
    """Run functions at the same time, for those that wait more than they work; their results in order."""
    with ThreadPoolExecutor(len(jobs)) as pool:
        return [future.result() for future in [pool.submit(job) for job in jobs]]


@contextmanager
def server() -> Iterator[Process]:
    """The server."""
    with Process([sys.executable, "-m", "benchmarks.server"]) as process:
        yield process
