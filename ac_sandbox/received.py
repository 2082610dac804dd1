"""A record of every request that a sandbox received."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, overload

if TYPE_CHECKING:
    from datetime import datetime

    from .targets import Targets

# Enough for any test, and a bound for a server that runs for days.
KEPT = 50_000


@dataclass(slots=True, repr=False)
class Received:
    """One request, and what became of it.

    Args:
        method: in capitals.
        path: the path as it came, percent-encoded, without the query.
        query: the query parameters, decoded, in the order sent; the value of `api_key` is replaced.
        headers: in lower case; the value of `api-token` is replaced.
        content: the body.
        at: when it came, by the account's clock.
        seconds: the same on the clock that the limit of requests counts by.
        operation: the id of the operation; empty where there is none.
        status: the status answered; 0 while there is none, and where the connection was cut before one.
        applied: whether the operation was carried out; a write that was has had its effect.
        fault: the fault that was applied, as text.
        ignored: names that were ignored because the OpenAPI document does not have them.
        notes: how the request differs from the OpenAPI document, in sentences.
    """

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    content: bytes
    at: datetime
    seconds: float
    operation: str = ""
    status: int = 0
    applied: bool = False
    fault: str = ""
    ignored: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def __repr__(self) -> str:
        what = " ".join(filter(None, (self.operation, self.fault, *self.notes)))
        return f"<{self.method} {self.path} {self.status or 'no response'} {what}>"

    @property
    def json(self) -> Any:
        """The body, decoded; None where there is none."""
        return json.loads(self.content) if self.content else None

    @property
    def params(self) -> dict[str, str]:
        """The query as a mapping; the last value of a repeated name."""
        return dict(self.query)


@dataclass(slots=True, repr=False)
class Requests(Sequence[Received]):
    """The requests in the order they came; of more than 50,000 the oldest are forgotten.

    Args:
        targets: the operations that can be asked for.
    """

    targets: Targets
    _kept: deque[Received] = field(default_factory=lambda: deque(maxlen=KEPT))

    def __repr__(self) -> str:
        return f"<Requests: {list(self)}>"

    def __len__(self) -> int:
        return len(self._kept)

    def __iter__(self) -> Iterator[Received]:
        return iter(list(self._kept))

    @overload
    def __getitem__(self, index: int) -> Received: ...

    @overload
    def __getitem__(self, index: slice) -> list[Received]: ...

    def __getitem__(self, index: int | slice) -> Received | list[Received]:
        return list(self._kept)[index] if isinstance(index, slice) else self._kept[index]

    def add(self, received: Received) -> None:
        """Remember a request."""
        self._kept.append(received)

    def clear(self) -> None:
        """Forget all of them."""
        self._kept.clear()

    def of(self, operation: str) -> list[Received]:
        """The requests for one operation, by its id, or by its method and path.

        Raises:
            ValueError: there is no such operation; the text names the one that is called most like it.
        """
        name = self.targets.operation(operation)
        return [one for one in self if one.operation == name]

    def effects(self, operation: str) -> int:
        """How often an operation was carried out, whatever the client received.

        Raises:
            ValueError: there is no such operation; the text names the one that is called most like it.
        """
        return sum(one.applied for one in self.of(operation))
