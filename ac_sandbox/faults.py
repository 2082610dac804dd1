"""Faults on demand: what goes wrong, at which request, and how often."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .targets import Target, Targets

Connection = Literal["keep", "reset", "close", "cut"]

_HTML = """<!DOCTYPE html>
<html><head><title>Attention Required!</title></head>
<body><h1>Sorry, you have been blocked</h1></body></html>
"""


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with one request. Made by the class methods; faults are combined with `slow`.

    Args:
        name: what it is, for the record of requests.
        delay: seconds to wait before anything else happens.
        effect: whether the operation is carried out.
        status: answer this status instead of the operation's.
        body: answer this body instead of the operation's.
        headers: headers of that answer.
        connection: what happens to the connection: `keep` it, `reset` it (RST) or `close` it without an answer, or
            `cut` it in the middle of the body.
        sent: for `cut`, how many bytes of the body are sent; half of them where it is None.
    """

    name: str
    delay: float = 0.0
    effect: bool = True
    status: int | None = None
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    connection: Connection = "keep"
    sent: int | None = None

    @classmethod
    def answer(
        cls, status: int, body: Any = None, *, headers: Mapping[str, str] | None = None, effect: bool = False
    ) -> Fault:
        """Answer `status` instead of the real response.

        Args:
            status: the HTTP status.
            body: text or bytes as they are, anything else as JSON; `{"message": ...}` where it is left out.
            headers: headers to add.
            effect: whether the operation is carried out all the same.
        """
        return cls(f"answer {status}", status=status, body=body, headers=dict(headers or {}), effect=effect)

    @classmethod
    def too_many(cls, retry_after: str | int | None = 1) -> Fault:
        """Answer 429, with this Retry-After; without one for None."""
        headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
        return cls("too many", status=429, headers=headers, effect=False)

    @classmethod
    def slow(cls, seconds: float, then: Fault | None = None) -> Fault:
        """Wait, then continue or apply another fault."""
        if then is None:
            return cls(f"slow {seconds}", delay=seconds)
        return replace(then, name=f"slow {seconds}, {then.name}", delay=seconds)

    @classmethod
    def html(cls, status: int = 200, *, effect: bool = False) -> Fault:
        """Answer an HTML page, as a proxy on the way does."""
        headers = {"Content-Type": "text/html; charset=utf-8"}
        return cls(f"html {status}", status=status, body=_HTML, headers=headers, effect=effect)

    @classmethod
    def empty(cls, *, effect: bool = True) -> Fault:
        """Answer a success without a body, with the header of an internal error, as the account has been seen to."""
        return cls("empty", status=200, body=b"", headers={"X-AC-Error": "Code 9001"}, effect=effect)

    @classmethod
    def reset(cls, *, effect: bool = False) -> Fault:
        """Reset the connection: before the operation is carried out, or after."""
        return cls("reset after" if effect else "reset before", connection="reset", effect=effect)

    @classmethod
    def lost_response(cls) -> Fault:
        """Carry the operation out, and close the connection without an answer."""
        return cls("lost response", connection="close")

    @classmethod
    def cut(cls, sent: int | None = None) -> Fault:
        """Carry the operation out, and break off after `sent` bytes of the body, or after half of it."""
        return cls("cut", connection="cut", sent=sent)


@dataclass(slots=True, eq=False)
class _Rule:
    fault: Fault
    on: str
    target: Target
    left: int | None
    skip: int
    optional: bool
    played: int = 0


class Script:
    """The requests that a fault applies to.

    The first rule that matches a request is applied and counted; the others wait for the next.

    Args:
        targets: what can be named.
    """

    def __init__(self, targets: Targets) -> None:
        self._targets = targets
        self._rules: list[_Rule] = []
        self._choose: Callable[[str, str], Fault | None] | None = None
        self._lock = threading.Lock()

    def add(self, fault: Fault, on: str = "*", *, times: int | None = 1, skip: int = 0, optional: bool = False) -> None:
        """Apply `fault` to the next matching requests.

        Args:
            fault: what goes wrong.
            on: an operation's id (`create_tag`), a method and a path (`POST /tags`, `DELETE /tags/{id}` for any tag,
                `DELETE /tags/7` for one), a method (`GET`), or `*` for all.
            times: how often; None for always.
            skip: how many fitting requests pass before it.
            optional: whether it may remain unplayed; the pytest fixture fails a test in which any other does.

        Raises:
            ValueError: nothing is called so; the text names what is called most like it.
        """
        target = self._targets.find(on)
        with self._lock:
            self._rules.append(_Rule(fault, on, target, times, skip, optional))

    def choose(self, chooser: Callable[[str, str], Fault | None] | None) -> None:
        """Call a function for every request that no rule matches.

        Args:
            chooser: given the method and the operation's id (empty for an unknown path), returns a fault or None.
        """
        self._choose = chooser

    def clear(self) -> None:
        """Forget every rule, and the function."""
        with self._lock:
            self._rules.clear()
        self._choose = None

    def __len__(self) -> int:
        """Number of rules that are not used up."""
        return sum(rule.left != 0 for rule in self._rules)

    @property
    def waiting(self) -> list[tuple[str, str, str]]:
        """What is left to play: the fault, on which requests, and how often."""
        with self._lock:
            rules = [rule for rule in self._rules if rule.left != 0]
        return [(one.fault.name, one.on, "always" if one.left is None else str(one.left)) for one in rules]

    @property
    def unplayed(self) -> list[str]:
        """The faults that were never used and are not optional, as text."""
        return [f"{rule.fault.name} on {rule.on}" for rule in self._rules if not rule.played and not rule.optional]

    def next(self, method: str, operation: str, path: str) -> Fault | None:
        """The fault for a request, counted as used.

        Args:
            method: in capitals.
            operation: the operation's id; empty where there is none.
            path: the path as it came.
        """
        with self._lock:
            for rule in self._rules:
                if rule.left == 0 or not rule.target.fits(method, operation, path):
                    continue
                if rule.skip:
                    rule.skip -= 1
                    continue
                rule.played += 1
                if rule.left is not None:
                    rule.left -= 1
                return rule.fault
        return self._choose(method, operation) if self._choose else None
