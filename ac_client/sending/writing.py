"""What httpcore tells of a request while it is sent: when its connection is made, and when it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from socket import socket

    from .._rate_limit import Permit

_WRITTEN: Final = "send_request_headers.started"
_CONNECTED: Final = ("connect_tcp.complete", "start_tls.complete")


class Writing:
    """Tells the budget when a request is really written, which is after its connection was made.

    It is the `trace` extension of a request, by which httpcore reports its steps.

    Args:
        turn: what the request is sent with.
        opened: told of each socket that is opened, by a synchronous pool.
    """

    __slots__ = ("_opened", "stream", "turn", "written")

    def __init__(self, turn: Permit, opened: Callable[[socket], None] | None = None) -> None:
        self._opened = opened
        self.turn = turn
        self.written = False
        self.stream: Any = None
        """The connection that was opened for this request, if one was; of an asynchronous pool."""

    def step(self, name: str, info: Mapping[str, Any]) -> None:
        """For a synchronous pool."""
        if name.endswith(_WRITTEN):
            self.turn.send()
            self.written = True
        elif name.endswith(_CONNECTED) and self._opened is not None:
            self._opened(info["return_value"].get_extra_info("socket"))

    async def step_async(self, name: str, info: Mapping[str, Any]) -> None:
        """For an asynchronous pool."""
        if name.endswith(_WRITTEN):
            await self.turn.send_async()
            self.written = True
        elif name.endswith(_CONNECTED):
            self.stream = info["return_value"]
