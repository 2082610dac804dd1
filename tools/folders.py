"""Put one folder in the place of another in one step, so that a killed process leaves a whole one there."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
from pathlib import Path

AT_FDCWD = -100
SWAP = 2  # RENAME_EXCHANGE on Linux, RENAME_SWAP on macOS

UNSUPPORTED = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}


def staging(place: Path) -> Path:
    """Return where the new folder is made: beside its place, so that a rename gets it there."""
    return place.with_name(f".{place.name}.new")


def _aside(place: Path) -> Path:
    return place.with_name(f".{place.name}.old")


def recover(place: Path) -> None:
    """Clear away what a run that was killed left beside `place`; bring back a folder it had only put aside."""
    aside = _aside(place)
    if aside.exists() and not place.exists():
        aside.rename(place)
    for leftover in (aside, staging(place)):
        if leftover.exists():
            shutil.rmtree(leftover)


def put(place: Path) -> None:
    """Move `staging(place)` to `place`, and remove what was there.

    Where the system cannot exchange two folders in one step, the old one is put aside by a rename and the new one put
    in by another; `recover` finishes after a kill between the two.
    """
    new = staging(place)
    if not place.exists():
        new.rename(place)
        return
    try:
        exchange(new, place)
    except OSError as error:
        if error.errno not in UNSUPPORTED:
            raise
        old = _aside(place)
        place.rename(old)
        new.rename(place)
    else:
        old = new
    shutil.rmtree(old)


def exchange(one: Path, other: Path) -> None:
    """Let two folders change places in one step.

    Raises:
        OSError: when it fails; ENOSYS, EINVAL or ENOTSUP when this system or file system has no such step.
    """
    library = ctypes.CDLL(None, use_errno=True)
    first, second = os.fsencode(one), os.fsencode(other)
    if sys.platform == "linux" and hasattr(library, "renameat2"):
        failed = library.renameat2(AT_FDCWD, first, AT_FDCWD, second, SWAP)
    elif sys.platform == "darwin" and hasattr(library, "renamex_np"):
        failed = library.renamex_np(first, second, SWAP)
    else:
        raise OSError(errno.ENOSYS, "this system cannot exchange two folders", str(other))
    if failed:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(other))
