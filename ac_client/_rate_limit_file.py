"""The rate limits of the accounts of one machine, in a file: JSON, read and written under a lock (`flock`).

The kernel frees the lock when its holder dies. The file is opened again for each question, for a lock must not be
inherited by a fork. What a death in the middle of writing leaves is no JSON, and counts as empty.
"""

from __future__ import annotations

import json
import os
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final, TextIO

from ._rate_limit import decide, new_state

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ._rate_limit import Answer, Question, Settings

_MOST: Final = 1000  # accounts that it keeps: those that were used last
_POLL: Final = 0.002  # seconds between two attempts to lock the file, which others hold for less than that


class FileStore:
    """Keeps an account in a file, beside others."""

    def __init__(self, path: Path, account: str, settings: Settings) -> None:
        self._path, self._account, self._settings = path, account, settings

    def ask(self, question: Question) -> Answer:
        with self._locked() as file:
            now = time.time()  # of the machine, so the same in all its processes
            unknown = new_state(now, self._settings.rate)
            try:
                others = dict(list(json.load(file).items())[-_MOST:])
                state = others.pop(self._account, unknown)
                slot = decide(state, now, self._settings, question)
            except (ValueError, LookupError, TypeError, AttributeError):  # torn, or somebody else's
                others, state = {}, unknown
                slot = decide(state, now, self._settings, question)
            file.seek(0)
            file.truncate()
            json.dump({**others, self._account: state}, file)
        return slot, slot - now, state["paused"] - now

    @contextmanager
    def _locked(self) -> Iterator[TextIO]:
        import fcntl  # there is none on Windows

        end = time.monotonic() + self._settings.timeout
        while time.monotonic() <= end:
            with opened(self._path) as file, suppress(BlockingIOError):
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if os.fstat(file.fileno()).st_nlink:  # else it was deleted meanwhile, and others use a new one
                    yield file
                    return
            time.sleep(_POLL)
        raise TimeoutError(
            f"{self._path}: another process does not unlock it, or it was deleted and is still mounted here (then mount"
            " its folder instead)"
        )


def opened(path: Path) -> TextIO:
    """The file, which is made for one user if it is not there."""
    return open(path, "r+", encoding="ascii", opener=lambda name, flags: os.open(name, flags | os.O_CREAT, 0o600))
