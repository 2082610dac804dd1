"""Tells objects that this process was forked from the one that they were made in.

A fork takes one thread along. Locks that others held stay locked, threads are gone, connections belong to two
processes. Whoever has any of those starts anew in the child, before any of the child's threads can ask for it.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Forked(Protocol):
    """Something that starts anew in a child."""

    def forked(self) -> None:
        """Called in the child, where nothing else runs yet."""
        ...


_all: WeakSet[Forked] = WeakSet()


def watch(one: Forked) -> None:
    """Have something told of every fork from now on, for as long as it lives."""
    _all.add(one)


def _tell() -> None:
    for one in list(_all):
        one.forked()


if hasattr(os, "register_at_fork"):  # there are no forks on Windows
    os.register_at_fork(after_in_child=_tell)
