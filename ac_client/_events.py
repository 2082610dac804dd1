"""What can be seen of calls from outside: a record of each attempt in the logger `ac_client`, and two hooks."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple, TypeAlias

logger = logging.getLogger("ac_client")
logger.addHandler(logging.NullHandler())


@cache
def log_as_environment_says() -> None:
    """Print what `ACTIVECAMPAIGN_LOG` asks for; called when the first client is made."""
    level = os.environ.get("ACTIVECAMPAIGN_LOG", "").strip().upper()
    if level in ("DEBUG", "INFO"):
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        handler.addFilter(lambda _: not logging.root.handlers)  # a program that sets up logging prints them itself
        logger.addHandler(handler)
        logger.setLevel(level)


class AttemptEvent(NamedTuple):
    """One attempt that has ended."""

    operation: str
    """Its name in the OpenAPI document, or `request`."""
    method: str
    path: str
    """The path's template, such as `/tags/{id}`."""
    attempt: int
    """1 for the first."""
    status: int | None
    """Of the response; None without one."""
    failure: str | None
    """What went wrong when there was no whole response, such as `ReadTimeout`."""
    seconds: float
    request_id: str | None
    """The response's `X-Request-Id`."""


class RetryEvent(NamedTuple):
    """A call that is to be sent again: the attempt that has just failed, and the seconds until the next."""

    attempt: AttemptEvent
    wait: float
    paused: bool
    """Whether the whole account waits, because of a 429."""


AttemptHook: TypeAlias = Callable[[AttemptEvent], object]
RetryHook: TypeAlias = Callable[[RetryEvent], object]


def log(event: AttemptEvent, wait: float | None, pause: float | None) -> None:
    """Log one attempt, after which the call is sent again in so many seconds (INFO), or is over (DEBUG)."""
    level = logging.WARNING if pause is not None else logging.DEBUG if wait is None else logging.INFO
    if logger.isEnabledFor(level):
        result = event.failure if event.status is None else event.status
        text = f"{event.method} {event.path}: {result}, attempt {event.attempt}, {event.seconds:.3f} s"
        text += "" if wait is None else f", again in {wait:.1f} s"
        text += "" if pause is None else f"; the account is paused for {pause:.1f} s"
        logger.log(level, "%s", text, extra={**event._asdict(), "wait": wait, "pause": pause})


def call_hook(hook: Callable[[Any], object] | None, event: AttemptEvent | RetryEvent) -> None:
    """Call a hook; that it fails must not lose a response."""
    if hook is not None:
        try:
            hook(event)
        except Exception:
            logger.exception("a hook raised")
