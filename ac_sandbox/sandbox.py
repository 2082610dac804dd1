"""The sandbox: an account in memory, and the server in front of it."""

from __future__ import annotations

import functools
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from . import data, document
from .account import Account
from .app import Application
from .checking import Checker
from .choices import choose
from .clock import Clock
from .limits import SlidingLimit
from .particular import ABSENT, HANDLERS, TRAITS
from .particular.users import OWNER
from .resources import Catalogue
from .responses import Response
from .routing import Router
from .server import HOST, Server
from .service import Service
from .targets import Targets

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from .faults import Script
    from .received import Requests
    from .webhooks import Webhooks


class _Plan:
    """What is made of an OpenAPI document once and shared by every sandbox that serves it."""

    def __init__(self, served: document.Document) -> None:
        self.document = served
        self.catalogue = Catalogue(served)
        self.router = Router(served.operations.values())
        self.checker = Checker(served)


@functools.lru_cache(maxsize=4)
def _plan(served: document.Document) -> _Plan:
    return _Plan(served)


class Sandbox:
    """A mock ActiveCampaign account for one test.

    `with Sandbox() as sandbox` (or `async with`) serves it at `sandbox.url` until the block ends; nothing is kept.
    `sandbox.app` is the same account as an ASGI application, which needs no server.

    Args:
        port: the port on 127.0.0.1; 0 for a free one.
        token: the account's token; random if omitted.
        rate_limit: requests in any sliding second; None for no limit.
        retry_after: seconds of the Retry-After of a 429; None for the time until there is room again.
        strict: refuse names and values that the spec does not have, with the nearest name that it has. Otherwise
            they are ignored, as the account does, and noted: in the header `X-Sandbox-Ignored` and in `requests`.
        document_path: another OpenAPI document than the package's own.
        choices: behavior that differs between accounts, such as `existing_tag="refuse"`;
            `choices.py` lists them.

    Examples:
        >>> with Sandbox() as sandbox:
        ...     sandbox.seed("tags", {"tag": "vip", "tagType": "contact"})
        ...     client = Client(sandbox.url, sandbox.token)
    """

    def __init__(
        self,
        *,
        port: int = 0,
        token: str | None = None,
        rate_limit: int | None = None,
        retry_after: int | None = None,
        strict: bool = False,
        document_path: Path | None = None,
        **choices: str,
    ) -> None:
        plan = _plan(document.read(document_path))
        self.token = token or secrets.token_hex(32)
        self.clock = Clock()
        self._port = port
        self._server: Server | None = None
        self.account = Account(
            plan.document, plan.catalogue, TRAITS, token=self.token, clock=self.clock, choices=choose(choices)
        )
        if "users" in plan.catalogue.resources:
            self.account.table("users").add(OWNER)
        service = Service(self.account, plan.router, plan.checker, handlers=HANDLERS, absent=ABSENT, strict=strict)
        self.app = Application(service, Targets(plan.document, plan.router))
        if rate_limit is not None:
            self.limit(rate_limit, retry_after)

    def __repr__(self) -> str:
        return f"<Sandbox at {self.url}>" if self._server else "<Sandbox, not serving>"

    @property
    def url(self) -> str:
        """Where the account is served, such as `http://127.0.0.1:40123`.

        Raises:
            RuntimeError: it is not being served.
        """
        if self._server is None:
            raise RuntimeError("the sandbox is not serving: use `with Sandbox() as sandbox`, or sandbox.start()")
        return f"http://{HOST}:{self._server.port}"

    @property
    def requests(self) -> Requests:
        """Every request received so far."""
        return self.app.requests

    @property
    def faults(self) -> Script:
        """The script of faults."""
        return self.app.faults

    @property
    def webhooks(self) -> Webhooks:
        """Delivered webhooks and callbacks of imports, and a way to cause events that the API does not."""
        return self.account.webhooks

    @property
    def store(self) -> Account:
        """The account's data: `store.table("tags")`."""
        return self.account

    def stub(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        text: str | None = None,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Answer what the OpenAPI document does not describe, or describes in another way.

        Args:
            method: in capitals.
            path: below `/api/3`; `{name}` stands for any one segment.
            json: the body.
            text: a body that is not JSON, instead.
            status: the HTTP status.
            headers: headers besides those that every response has.
        """
        self.app.targets.stub(method.upper(), path, Response(status, json, text, dict(headers or {})))

    def limit(self, rate: int | None, retry_after: int | None = None) -> None:
        """Allow `rate` requests in any sliding second from now on; None for any number."""
        self.app.limit = None if rate is None else SlidingLimit(rate, self.clock, retry_after)

    def seed(self, name: str, *rows: Mapping[str, Any], count: int | None = None) -> list[str]:
        """Put rows into the account, past all rules of the API.

        Args:
            name: the resource, by the key of its list: `tags`, `contacts`, `contactTags`.
            rows: the fields of each row; what is left out is filled in. An `id` is respected.
            count: make this many rows of the one row given, with `{n}` in its texts replaced by 1, 2, 3 and so on.
                Rows are created when they are first read, so a million costs nothing.

        Returns:
            The ids of the new rows; of a `count`, the first and the last.

        Raises:
            KeyError: the OpenAPI document has no such resource.
            TypeError: a field holds an object or an array where the resource has another type.
            ValueError: the resource has no such field, or `count` comes with more than one row.
        """
        resource = self.account.resource(name)
        for row in rows:
            data.check(self.account, resource, dict(row))
        with self.account.lock:
            if count is None:
                return [self.account.put(name, row) for row in rows]
            if len(rows) != 1:
                raise ValueError("count makes many rows of exactly one")
            keys = self.account.table(name).generate(count, rows[0])
            return [str(keys.start), str(keys.stop - 1)]

    def load(self, path: Path | str) -> int:
        """Put the rows of a data file into the account; return how many there are (see `data.py` for the format).

        Raises:
            DataError: a line is not what it should be; the text says which, and why.
            OSError: the file cannot be read.
        """
        with self.account.lock:
            return data.load(self.account, Path(path))

    def start(self) -> None:
        """Serve in a background thread.

        Raises:
            OSError: if the port is in use.
        """
        if self._server is None:
            self._server = Server(self.app, self._port)
            self._server.start()

    def stop(self) -> None:
        """Stop serving; the data stay."""
        if self._server is not None:
            self._server.stop()
            self._server = None
        self.account.close()

    def wait(self) -> None:
        """Return when the server has stopped."""
        if self._server is not None:
            self._server.wait()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
