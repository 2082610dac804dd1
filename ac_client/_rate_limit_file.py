"""The rate limits of the accounts of one machine, in a file: JSON, read and written under a lock (`flock`).

The kernel frees the lock when its holder dies. The file is opened again for each question, for a lock must not be
inherited by a fork. What a death in the middle of writing leaves is no JSON, and counts as empty.
"""

from __future__ import annotations

import errno
import json
import os
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ._rate_limit import Answer, Store, decide, fresh

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._rate_limit import Question, Settings, State

_DAY: Final = 86_400.0
_POLL: Final = 0.002  # seconds between two attempts to lock the file, which others hold for less than that


class FileStore(Store):
    """Keeps accounts in a file."""

    def __init__(self, path: Path, settings: Settings) -> None:
        self._path = path
        self._settings = settings
        self._boot = boot()

    def ask(self, account: str, question: Question) -> Answer:
        settings = self._settings
        with self._locked() as descriptor:
            # Of the machine, so the same in all its processes, and it cannot be set.
            now = time.monotonic()
            accounts = self._read(descriptor)
            state = accounts.setdefault(account, fresh(now, settings.rate))
            try:
                when = decide(state, now, settings, question)
                accounts = _in_use(accounts, now)
            except (LookupError, TypeError, AttributeError):  # somebody else's JSON
                state = fresh(now, settings.rate)
                when = decide(state, now, settings, question)
                accounts = {account: state}
            text = json.dumps({"boot": self._boot, "accounts": accounts}).encode()
            if os.pwrite(descriptor, text, 0) < len(text):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self._path))
            os.ftruncate(descriptor, len(text))
        return Answer(when, now, state["paused"])

    @contextmanager
    def _locked(self) -> Iterator[int]:
        import fcntl  # there is none on Windows

        end = time.monotonic() + self._settings.timeout
        while True:
            descriptor = opened(self._path)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if os.fstat(descriptor).st_nlink:  # else it was deleted meanwhile, and others use a new one
                    yield descriptor
                    return
                problem = "it was deleted, but is still mounted here: mount its folder instead"
            except BlockingIOError:
                problem = "another process does not unlock it"
            finally:
                os.close(descriptor)
            if time.monotonic() > end:
                raise TimeoutError(f"{self._path}: {problem}")
            time.sleep(_POLL)

    def _read(self, descriptor: int) -> dict[str, State]:
        try:
            found: Any = json.loads(os.pread(descriptor, os.fstat(descriptor).st_size, 0))
            # Before the machine was started again, its clock was another.
            accounts: dict[str, State] = found["accounts"] if found["boot"] == self._boot else {}
        except (ValueError, LookupError, TypeError):
            return {}
        return accounts if isinstance(accounts, dict) else {}


def opened(path: Path) -> int:
    """A descriptor of the file, which is made if it is not there."""
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


def boot() -> str:
    """What tells this run of the machine from others."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except OSError:
        return ""


def _in_use(accounts: dict[str, State], now: float) -> dict[str, State]:
    """The accounts without those that were not used for a day."""
    return {name: one for name, one in accounts.items() if max([one["paused"], *one["sent"]]) > now - _DAY}
