"""Webhooks, and callbacks of imports: they are delivered as long as their URL is on this machine.

As the account does: form-encoded with keys in brackets, one request an event, not repeated when it fails, maybe twice
all the same, and never again to a URL that answered 410.
"""

from __future__ import annotations

import contextlib
import http.client
import queue
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, overload
from urllib.parse import urlencode, urlsplit

from .checking import nearest

if TYPE_CHECKING:
    from .account import Account

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})

SOURCES = ("admin", "api", "public", "system")

# What accounts are known to send.
EVENT_NAMES = frozenset(
    {
        "account_add", "account_contact_add", "account_contact_update", "account_update", "bounce", "click",
        "contact_tag_added", "contact_tag_removed", "contact_task_add", "deal_add", "deal_note_add",
        "deal_pipeline_add", "deal_stage_add", "deal_task_add", "deal_task_complete", "deal_tasktype_add",
        "deal_update", "forward", "list_add", "open", "reply", "sent", "share", "sms_reply", "sms_sent", "sms_unsub",
        "subscribe", "subscriber_note", "unsubscribe", "update",
    }
)  # fmt: skip

GONE = 410
TIMEOUT = 10.0


@dataclass(slots=True)
class Delivery:
    """One event for one URL.

    Args:
        url: where it went.
        fields: the form, such as `{"type": "subscribe", "contact[email]": ...}`; in the query of a GET.
        status: the status of the response; 0 where there was none, or where the URL is not on this machine.
        method: `POST`, or `GET` for a callback that asks for it.
        headers: headers besides the ordinary ones.
    """

    url: str
    fields: dict[str, str]
    status: int = 0
    method: str = "POST"
    headers: dict[str, str] = field(default_factory=dict)


class Webhooks(Sequence[Delivery]):
    """The deliveries so far, in the order of their events.

    Args:
        account: whose table of webhooks has the URLs and their events.
    """

    def __init__(self, account: Account) -> None:
        self.copies = 1
        """How often each event is delivered; 2 tests whether a service handles repeated deliveries."""
        self._account = account
        self._deliveries: list[Delivery] = []
        self._gone: set[str] = set()
        self._queue: queue.SimpleQueue[Delivery | None] = queue.SimpleQueue()
        self._settled = threading.Condition()
        self._open = 0
        self._thread: threading.Thread | None = None

    def __len__(self) -> int:
        return len(self._deliveries)

    def __repr__(self) -> str:
        return f"<Webhooks: {list(self)}>"

    def __iter__(self) -> Iterator[Delivery]:
        return iter(list(self._deliveries))

    @overload
    def __getitem__(self, index: int) -> Delivery: ...

    @overload
    def __getitem__(self, index: slice) -> list[Delivery]: ...

    def __getitem__(self, index: int | slice) -> Delivery | list[Delivery]:
        return self._deliveries[index]

    def send(self, event: str, block: Mapping[str, Any] | None = None, *, source: str = "system", by: str = "") -> int:
        """Deliver an event to every URL that is registered for it; return how many there are.

        What is done over the API is sent without this; opens, clicks and the like are not.

        Args:
            event: its type, such as `open`.
            block: the rest of the form; objects within it become keys in brackets.
            source: who caused it: `public`, `admin`, `api` or `system`.
            by: the id of the user or contact who did; the source where it is empty.

        Raises:
            ValueError: there is no such event or source; the text names the nearest one.
        """
        for what, name, known in (("event", event, EVENT_NAMES), ("source", source, SOURCES)):
            if name not in known:
                raise ValueError(f"there is no {what} {name!r}.{nearest(name, known)}")
        head = {
            "type": event,
            "date_time": self._account.clock.now().isoformat(timespec="seconds"),
            "initiated_from": source,
            "initiated_by": by or source,
            "list": "0",
        }
        fields = dict(_flat({**head, **(block or {})}))
        made = 0
        for row in self._account.table("webhooks"):
            if event in row["events"] and source in row["sources"] and row["url"] not in self._gone:
                for _ in range(self.copies):
                    made += 1
                    self.deliver(Delivery(row["url"], dict(fields)))
        return made

    def wait(self, timeout: float = TIMEOUT) -> None:
        """Return when nothing is left to deliver.

        Args:
            timeout: seconds.

        Raises:
            TimeoutError: something is left after them.
        """
        with self._settled:
            if not self._settled.wait_for(lambda: self._open == 0, timeout):
                raise TimeoutError(f"{self._open} webhooks are still to be delivered")

    def close(self) -> None:
        """End the thread that delivers."""
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()
            self._thread = None

    def deliver(self, delivery: Delivery) -> None:
        """Deliver one event or callback, in a thread of its own."""
        self._deliveries.append(delivery)
        with self._settled:
            self._open += 1
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="ac_sandbox:webhooks", daemon=True)
            self._thread.start()
        self._queue.put(delivery)

    def _run(self) -> None:
        while (delivery := self._queue.get()) is not None:
            if delivery.url not in self._gone and urlsplit(delivery.url).hostname in LOOPBACK:
                # A URL that does not respond is not called again.
                with contextlib.suppress(OSError, ValueError, http.client.HTTPException):
                    delivery.status = _sent(delivery)
                if delivery.status == GONE:
                    self._gone.add(delivery.url)
            with self._settled:
                self._open -= 1
                self._settled.notify_all()


def _sent(delivery: Delivery) -> int:
    """Send a delivery; return the status of the response."""
    parts = urlsplit(delivery.url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port or 80, timeout=TIMEOUT)
    try:
        form = urlencode(delivery.fields)
        inline = delivery.method == "GET"
        query = "&".join(filter(None, (parts.query, form if inline else "")))
        headers = {"Content-Type": "application/x-www-form-urlencoded", **delivery.headers}
        target = (parts.path or "/") + (f"?{query}" if query else "")
        connection.request(delivery.method, target, None if inline else form, headers)
        return connection.getresponse().status
    finally:
        connection.close()


def _flat(block: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    for name, value in block.items():
        key = f"{above}[{name}]" if above else name
        if isinstance(value, Mapping):
            yield from _flat(value, key)
        else:
            yield key, "" if value is None else str(value)
