"""Looks for the token wherever it must not be: log records, errors and their causes, reprs, pickles.

`watching()` wraps a test. It learns each token when a client is made with it, sets every logger to DEBUG, and keeps
every error that is made; at the end it searches all of it. The fixture in `conftest.py` wraps every test beside it.
"""

from __future__ import annotations

import json
import logging
import pickle
import re
import traceback
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote

from ac_client import client as client_module
from ac_client import errors
from ac_client._redact import Credential

# A token like "token" would be found in every other message.
SHORTEST = 8

STANDARD = frozenset(logging.makeLogRecord({}).__dict__)


class Watch(logging.Handler):
    """What was seen of a token in one test."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.tokens: set[str] = set()
        self.given: set[str] = set()  # by the caller with the call, and so in the frames that have it as an argument
        self.errors: list[errors.ActiveCampaignError] = []
        self.clients: list[weakref.ref[Any]] = []  # for some tests are about clients that are dropped
        self.found: list[str] = []
        self.records = 0
        self.off = False

    def learn(self, token: object, *, given: bool = False) -> None:
        if isinstance(token, str) and len(token) >= SHORTEST:
            self.tokens |= spellings(token)
            if given:
                self.given.add(token)

    def emit(self, record: logging.LogRecord) -> None:
        self.records += 1
        extras = [repr(value) for name, value in record.__dict__.items() if name not in STANDARD]
        said = [record.getMessage(), repr(record.args), *extras]
        if record.exc_info:
            said.extend(traceback.format_exception(*record.exc_info))
        self.look(f"a log record of {record.name}", "\n".join(said))

    def look(self, where: str, *texts: str | bytes) -> None:
        for text in texts:
            for token in self.tokens:
                if (token in text) if isinstance(text, str) else (token.encode() in text):
                    self.found.append(f"{where}: {text!r}")

    def look_at(self, error: BaseException) -> None:
        """An error with all that hangs on it."""
        seen: set[int] = set()
        rest: list[BaseException | None] = [error]
        while rest:
            each = rest.pop()
            if each is None or id(each) in seen:
                continue
            seen.add(id(each))
            where = f"a {type(each).__name__}"
            self.look(where, str(each), repr(each), repr(each.args), repr(vars(each)))
            shown = [text for text in frames(each) if not any(token in text for token in self.given)]
            self.look(f"the frames of {where}", *shown)
            if type(each).__module__.split(".")[0] in ("httpx", "httpcore", "h11"):
                self.found.append(f"{where}: hangs on {error!r}, and holds the request")
            for value in vars(each).values():
                if type(value).__module__.split(".")[0] == "httpx":
                    self.found.append(f"{where}: holds {value!r}")
            rest += [each.__cause__, each.__context__]
        try:
            self.look(f"the pickle of a {type(error).__name__}", pickle.dumps(error))
        except Exception as problem:  # noqa: BLE001 - an error that does not pickle is a finding, whatever it says
            self.found.append(f"{error!r} does not pickle: {problem}")

    def look_at_all(self) -> None:
        for error in self.errors:
            self.look_at(error)
        for client in filter(None, (made() for made in self.clients)):
            if not hasattr(client, "_transport"):
                continue  # it was refused
            requests = client._requests
            parts = [client, client._transport, requests, requests._credential, requests.options, requests.account]
            self.look("a repr", *(repr(part) for part in parts))


def spellings(token: str) -> set[str]:
    """How a response or a log may repeat it: as it is, percent-encoded, escaped as in JSON, and as a repr shows it."""
    hexed = [f"{byte:02x}" for byte in token.encode()]
    quoted = quote(token, safe="")
    escaped = json.dumps(token)[1:-1]
    return {
        token,
        quoted,
        re.sub("%..", lambda found: found[0].lower(), quoted),
        quote(quoted, safe=""),
        "".join(f"%{code}" for code in hexed),
        escaped,
        escaped.replace("/", r"\/"),
        "".join(rf"\u00{code}" for code in hexed),
        repr(token.encode())[2:-1],
    }


def frames(error: BaseException) -> list[str]:
    """What tools show that print the local variables of our own frames; they mask one that is called `token`."""
    return [
        repr(value)
        for frame, _ in traceback.walk_tb(error.__traceback__)
        if "/ac_client/" in frame.f_code.co_filename
        for name, value in frame.f_locals.items()
        if name != "token"
    ]


@contextmanager
def watching(replace: Callable[[Any, str, Any], None], *, logs: bool = True, alone: bool = False) -> Iterator[Watch]:
    """Watch while the block lasts, and fail if anything was found.

    Args:
        replace: sets an attribute and puts it back later, such as `monkeypatch.setattr`.
        logs: whether to listen at DEBUG, which takes time that a test about time does not have.
        alone: whether no other handler may listen: pytest keeps a copy of everything.
    """
    watch = Watch()

    def also(cls: type, note: Callable[[Any, Any], None]) -> None:
        original = cls.__init__  # type: ignore[misc] # it is called with the same self

        def init(self: Any, *args: Any, **kwargs: Any) -> None:
            note(self, args)
            original(self, *args, **kwargs)

        replace(cls, "__init__", init)

    also(Credential, lambda _, args: watch.learn(args[0]))
    also(errors.ActiveCampaignError, lambda error, _: watch.errors.append(error))
    for cls in (client_module.AsyncClient, client_module.Client):
        also(cls, lambda client, _: watch.clients.append(weakref.ref(client)))
    loggers = [logging.getLogger(), *(logging.getLogger(name) for name in ("httpx", "httpcore", "hpack", "ac_client"))]
    levels = [logger.level for logger in loggers]
    others = [handler for handler in logging.getLogger().handlers if alone]
    for handler in others:
        logging.getLogger().removeHandler(handler)
    if logs:
        for logger in loggers:
            logger.setLevel(logging.DEBUG)
        logging.getLogger().addHandler(watch)
    try:
        yield watch
    finally:
        logging.getLogger().removeHandler(watch)
        for handler in others:
            logging.getLogger().addHandler(handler)
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
    watch.look_at_all()
    assert watch.off or not watch.found, "\n".join(watch.found[:10])
