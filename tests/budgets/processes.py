"""Processes of the budgets' tests.

They are forked from one that has loaded all they need: what starts slowly keeps the machine from what is being timed.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["pytest", "redis", "tests.budgets.worker", "tests.budgets.account"])


def started(
    work: Callable[[dict[str, Any], Connection], None], options: dict[str, Any]
) -> tuple[BaseProcess, Connection]:
    """Let a process do some work.

    Args:
        work: what; its second argument is its end of the line.
        options: its first.

    Returns:
        The process, and our end of the line.
    """
    mine, theirs = PROCESSES.Pipe()
    process = PROCESSES.Process(target=work, args=(options, theirs), daemon=True)
    process.start()
    theirs.close()
    return process, mine
