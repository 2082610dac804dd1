"""What can be seen of the runtime from outside: a log record for each attempt, and two hooks.

The records are on the logger `ac_client`: DEBUG for an attempt after which the call is over, INFO for one that is
repeated, WARNING when it pauses the whole account, whatever becomes of the call. Nothing is printed unless the program
sets up logging, or `ACTIVECAMPAIGN_LOG=debug` or `info` stands in the environment. Their extras are `operation`,
`method`, `path` (the template, so without ids), `status`, `attempt`, `seconds`, `request_id`, `wait` and `pause`.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple, TextIO, TypeAlias, cast

logger = logging.getLogger("ac_client")
logger.addHandler(logging.NullHandler())


class _ToStandardError(logging.StreamHandler[TextIO]):
    """Prints the records, unless the program sets up logging of its own, now or later."""

    def emit(self, record: logging.LogRecord) -> None:
        if not logging.root.handlers:
            super().emit(record)


@cache
def log_as_environment_says() -> None:
    """Switch the logger on where `ACTIVECAMPAIGN_LOG` is `debug` or `info`; asked when the first client is made."""
    level = os.environ.get("ACTIVECAMPAIGN_LOG", "").strip().upper()
    if not level:
        return
    handler = _ToStandardError()
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    if level in ("DEBUG", "INFO"):
        logger.setLevel(level)
    else:
        logger.warning("ACTIVECAMPAIGN_LOG is neither debug nor info, and is ignored")


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


def attempted(
    event: AttemptEvent,
    retry: RetryEvent | None,
    pause: float | None,
    on_attempt: AttemptHook | None,
    on_retry: RetryHook | None,
) -> None:
    """Log one attempt, and tell the hooks; that one fails must not lose a response, so it goes no further."""
    level = logging.WARNING if pause is not None else logging.DEBUG if retry is None else logging.INFO
    if logger.isEnabledFor(level):
        result = event.failure if event.status is None else event.status
        after = "" if retry is None else f", again in {retry.wait:.1f} s"
        if pause is not None:
            after += f"; the account is paused for {pause:.1f} s"
        text = f"{event.method} {event.path}: {result}, attempt {event.attempt}, {event.seconds:.3f} s{after}"
        extra = {**event._asdict(), "wait": None if retry is None else retry.wait, "pause": pause}
        logger.log(level, "%s", text, extra=extra)
    hooks = cast("list[tuple[Callable[[Any], object] | None, object]]", [(on_attempt, event), (on_retry, retry)])
    for hook, told in hooks:
        if hook is not None and told is not None:
            try:
                hook(told)
            except Exception:
                logger.exception("a hook raised")
