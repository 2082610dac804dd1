"""The rate limits of the accounts of one machine, in a file: JSON, read and written under a lock (`flock`).

The kernel frees the lock when its holder dies. The file is opened again for each question, for a lock must not be
inherited by a fork. What a death in the middle of writing leaves is no JSON, and counts as empty.
"""

from __future__ import annotations

import errno
import json
import os
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ._rate_limit import decide, fresh

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._rate_limit import Question, Settings, State

_DAY: Final = 86_400.0
_POLL: Final = 0.002  # seconds between two attempts to lock the file, which others hold for less than that


class FileStore:
    """Keeps accounts in a file."""

    blocks = True

    def __init__(self, path: Path, settings: Settings) -> None:
        self._path, self._settings, self._boot = path, settings, boot()

    def ask(self, account: str, question: Question) -> tuple[float, float, float]:
        settings = self._settings
        with self._locked() as descriptor:
            now = time.monotonic()  # of the machine, so the same in all its processes, and it cannot be set
            accounts: dict[str, State] = {}
            try:
                found = json.loads(os.pread(descriptor, os.fstat(descriptor).st_size, 0))
                if found["boot"] == self._boot:  # else the machine's clock was another
                    kept, since = found["accounts"].items(), now - _DAY
                    accounts = {name: one for name, one in kept if max([one["paused"], *one["sent"]]) > since}
                state = accounts.setdefault(account, fresh(now, settings.rate))
                when = decide(state, now, settings, question)
            except (ValueError, LookupError, TypeError, AttributeError):  # torn, or somebody else's
                state = fresh(now, settings.rate)
                when, accounts = decide(state, now, settings, question), {account: state}
            text = json.dumps({"boot": self._boot, "accounts": accounts}).encode()
            if os.pwrite(descriptor, text, 0) < len(text):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self._path))
            os.ftruncate(descriptor, len(text))
        return when, now, state["paused"]

    @contextmanager
    def _locked(self) -> Iterator[int]:
        import fcntl  # there is none on Windows

        end = time.monotonic() + self._settings.timeout
        while time.monotonic() <= end:
            descriptor = opened(self._path)
            try:
                with suppress(BlockingIOError):
                    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    if os.fstat(descriptor).st_nlink:  # else it was deleted meanwhile, and others use a new one
                        yield descriptor
                        return
            finally:
                os.close(descriptor)
            time.sleep(_POLL)
        raise TimeoutError(
            f"{self._path}: another process does not unlock it, or it was deleted and is still mounted here (then mount"
            " its folder instead)"
        )


def opened(path: Path) -> int:
    """A descriptor of the file, which is made if it is not there."""
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


def boot() -> str:
    """What tells this run of the machine from others."""
    with suppress(OSError):
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    return ""
