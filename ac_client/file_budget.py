"""The account's requests a second, shared by the processes of one machine through a file."""

from __future__ import annotations

import errno
import json
import os
import sys
import time
import zlib
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from .budget import RATE
from .errors import ConfigurationError
from .sending.clock import SYSTEM
from .sharing.budget import SharedBudget
from .sharing.ledger import answer
from .sharing.terms import Terms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .sending.clock import Clock
    from .sharing.ledger import Ask, Reply, State
    from .sharing.terms import OnUnavailable

_KEPT: Final = 86_400.0
_REBOOT: Final = 10.0
_DELETIONS: Final = 100


class FileBudget(SharedBudget):
    """At most `rate` requests in any window of `per` seconds, for all processes here that name the same file.

    There is no server to run. The file holds about a kilobyte for each account. It is made if it is not there, and may
    be deleted at any time; a count that begins anew hands out its first turn after one window. The file must be on a
    local disk (not NFS), on Linux or macOS. Containers of one machine can share it in a mounted folder. It is made for
    one user: where processes of several use it, make an empty one beforehand that all may read and write.

    Args:
        path: the file. Its folder must exist; `~` is the user's home.
        account: the account's host or base URL. Without it, the client that is given the budget says whose it is.
        rate: requests a window.
        per: seconds of the window.
        margin: seconds by which our window is longer than the account's, for requests do not all travel equally long.
        reserve: turns of a window that background calls leave free, so that an interactive one need not wait.
        workers: how many processes there are at most. While the file cannot be used, each takes one turn in so many:
            together no more than the account allows, if all of them have used it before.
        on_unavailable: while the file cannot be used, `local` lets each process go on with its share, after a warning
            in the log, and `raise` has its calls raise `BudgetUnavailableError`.
        timeout: seconds for which the file may fail, or be locked, before it counts as unusable.
        clock: for tests.

    Raises:
        ConfigurationError: for settings that cannot work, and when the file cannot be opened or made.

    Example:
        >>> budget = FileBudget("/var/run/acme/activecampaign.budget")
        >>> client = Client("https://acme.api-us1.com", token, budget=budget)
    """

    path = Path()

    def __init__(
        self,
        path: str | os.PathLike[str],
        account: str | None = None,
        *,
        rate: int = RATE,
        per: float = 1.0,
        margin: float = 0.05,
        reserve: int = 0,
        workers: int = 8,
        on_unavailable: OnUnavailable = "local",
        timeout: float = 1.0,
        clock: Clock = SYSTEM,
    ) -> None:
        if not isinstance(path, str | os.PathLike) or not isinstance(os.fspath(path), str) or not os.fspath(path):
            raise ConfigurationError(f"FileBudget needs a path, not {path!r}")
        self.path = Path(path).expanduser().absolute()
        if sys.platform == "win32":
            raise ConfigurationError("a FileBudget needs the file locks of Linux or macOS; use a RedisBudget")
        terms = Terms(rate, per, margin, reserve, workers, on_unavailable, timeout)
        try:
            os.close(_opened(self.path))
        except (OSError, ValueError) as problem:
            raise ConfigurationError(f"FileBudget cannot use {self.path}: {problem}") from None
        super().__init__(_File(self.path), account, terms, clock)

    def __repr__(self) -> str:
        return f"FileBudget({str(self.path)!r}, account={self._account or None!r}, rate={self._terms.rate})"


class _File:
    """The counts of some accounts in a file: a line with their checksum, then JSON.

    Whoever holds the file's lock (`flock`) may read and write it. The kernel gives the lock back when its holder dies,
    and what a death in the middle of writing leaves is seen by the checksum. The file is opened anew for each message,
    for a lock must not be inherited by a fork.

    Args:
        path: the file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def exchange(self, account: str, ask: Ask) -> Reply:
        """Deliver a message; see `Store`."""
        with self._locked() as descriptor:
            clock = _clock()
            accounts = self._read(descriptor)
            try:
                state, reply = answer(accounts.get(account), clock, ask)
            except (LookupError, TypeError, ValueError):
                # It is not what we wrote, though the checksum is right.
                state, reply = answer(None, clock, ask)
            kept = {name: one for name, one in accounts.items() if _in_use(one, clock)}
            body = json.dumps({"boot": _boot(), "wall": time.time(), "accounts": {**kept, account: state}}).encode()
            text = b"%08x\n%s" % (zlib.crc32(body), body)
            written = os.pwrite(descriptor, text, 0)
            if written < len(text):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self._path))
            os.ftruncate(descriptor, len(text))
        return reply

    def close(self) -> None:
        """Nothing is held open between messages."""

    @contextmanager
    def _locked(self) -> Iterator[int]:
        import fcntl

        for _ in range(_DELETIONS):
            descriptor = _opened(self._path)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX)
                if os.fstat(descriptor).st_nlink:
                    yield descriptor
                    return
                # It was deleted while we waited, and others use a new one.
            finally:
                fcntl.flock(descriptor, fcntl.LOCK_UN)
                os.close(descriptor)
        raise OSError("the file was deleted, but is still mounted here: mount its folder instead")

    @staticmethod
    def _read(descriptor: int) -> dict[str, State]:
        """The accounts; none if they cannot be read."""
        text = os.pread(descriptor, os.fstat(descriptor).st_size, 0)
        head, _, body = text.partition(b"\n")
        if head != b"%08x" % zlib.crc32(body):
            return {}
        found: dict[str, Any] = json.loads(body)
        if found["boot"] != _boot():
            if abs(time.time() - found["wall"]) < _REBOOT:
                raise OSError("the file is in use on another machine, and its count is worth nothing here")
            return {}
        accounts: dict[str, State] = found["accounts"]
        return accounts


def _opened(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


def _in_use(state: State, clock: float) -> bool:
    """Whether somebody has asked for an account's turns lately, or it is paused."""
    try:
        return clock - float(state["base"]) - max(state["last"], state["paused"]) < _KEPT
    except (LookupError, TypeError, ValueError):
        return True  # its own workers will see what is wrong with it


def _clock() -> float:
    """Seconds by the machine's own clock, the same in all its processes, which nobody can set."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


def _boot() -> str:
    """What tells this run of the machine, and the clock that its processes see, from others."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
        return f"{boot} {Path('/proc/self/ns/time').readlink()}"
    except OSError:
        return ""
