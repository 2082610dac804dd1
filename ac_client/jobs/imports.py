"""Bulk imports of contacts: any number of them, in batches as the account takes them, followed to the end."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from ..errors import (
    ActiveCampaignError,
    BadRequestError,
    IncompleteError,
    InvalidRequestError,
    NotFoundError,
    UnprocessableError,
)
from ._driver import END, Pull, Steps, Wait, account_of, call, clock_of, job

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from ..errors import ErrorItem
    from ..models import ImportContact

MOST_CONTACTS = 250
MOST_BYTES = 399_999
_AROUND = len(b'{"contacts":[]}')
_PER_MINUTE, _SINGLE_PER_MINUTE = 100, 20
_ENDED, _GIVEN_UP = ("completed", "complete", "done"), ("failed", "failure", "error", "interrupted", "canceled")
_SHORTEST_WAIT, _LONGEST_WAIT, _MINUTE = 1.0, 15.0, 60.0
_MOST_LIMITED = 10


@dataclass(frozen=True, slots=True)
class RefusedContact:
    """A contact that was not imported: its address, and why not."""

    email: str
    reason: str


@dataclass(slots=True)
class ImportResult:
    """How far an import has come, and what came of it.

    Args:
        read: contacts taken from the source.
        queued: contacts that the account has accepted for import.
        imported: contacts that it has imported since.
        refused: contacts that were refused, by the account or before they were sent.
        waiting: ids of imports that have not ended yet.
        failed: ids of imports that the account has given up.
    """

    read: int = 0
    queued: int = 0
    imported: int = 0
    refused: list[RefusedContact] = field(default_factory=list)
    waiting: deque[str] = field(default_factory=deque)
    failed: list[str] = field(default_factory=list)


class ImportJobs:
    """What `ac.imports` has besides its operations."""

    __slots__ = ()

    @job
    def run(
        self,
        contacts: Iterable[object] | AsyncIterable[object],
        *,
        journal: str | os.PathLike[str] | None = None,
        on_progress: Callable[[ImportResult], object] | None = None,
        patience: float = 3600.0,
    ) -> Steps[ImportResult]:
        """Import contacts, any number of them, and wait until the account is done.

        They are sent in batches of at most 250 contacts and 399,999 bytes, 100 batches a minute. Where a contact would
        reject its batch, it alone is left out. A contact is created, or changed where its address is known; automations
        run unless it excludes them; no webhooks are sent.

        Args:
            contacts: An iterable, or for an `AsyncClient` an async one, of `ImportContact` or mappings such as
                `{"email": "ada@example.com", "first_name": "Ada", "tags": ["vip"], "subscribe": [3],
                "fields": {"Company size": 40}}`, in which None is the same as nothing. Anything else is refused, and
                so is a mapping with another key. Memory does not grow with their number.
            journal: A file in which the progress is kept. Called again with the same contacts in the same order, after
                an error, Ctrl-C or a killed process, the import continues where it stopped. What was being sent at that
                moment, at most one batch, is sent again, which changes nothing.
            on_progress: Called after each batch with the result so far.
            patience: Seconds to wait for the next import to end, when all are sent.

        Raises:
            InvalidRequestError: When the journal belongs to another account or other contacts.
            IncompleteError: When a call failed: `done` is the result so far.
        """
        if not isinstance(contacts, Iterable | AsyncIterable) or isinstance(contacts, Mapping | str):
            raise InvalidRequestError(f"imports.run: contacts must be an iterable, not a {type(contacts).__name__}")
        source = iter(contacts) if isinstance(contacts, Iterable) else aiter(contacts)
        run = _Run(clock_of(self), _Journal(journal, account_of(self)), on_progress)
        done, table = run.result, None
        try:
            for at in range(1, done.read + 1):
                run.journal.check((yield Pull(source)), last=at == done.read)
            while (row := (yield Pull(source))) is not END:
                if table is None and isinstance(row, Mapping) and isinstance(row.get("fields"), Mapping):
                    from .fields import FieldJobs

                    table = yield from FieldJobs.by_name.steps(self, refresh=True)
                if run.full(made := _made(row, table)):
                    yield from run.send()
                run.add(row, made)
            yield from run.send()
            yield from run.follow(patience)
        except InvalidRequestError:
            raise
        except ActiveCampaignError as error:
            again = " Run it again with the same journal to go on." if journal else ""
            text = f"imports.run: stopped after {done.read} contacts, {done.queued} of them queued.{again} {error}"
            raise IncompleteError(text, done=done, left=(f"the contacts after the first {done.read}",)) from error
        finally:
            run.journal.close()
        return done


class _Run:
    """One import on its way."""

    def __init__(self, clock: Any, journal: _Journal, on_progress: Callable[[ImportResult], object] | None) -> None:
        self.journal, self.result = journal, journal.result
        self._clock, self._report = clock, on_progress or (lambda _: None)
        self._rows: list[tuple[ImportContact, bytes]] = []
        self._refused: list[RefusedContact] = []
        self._bytes, self._read, self._last = _AROUND, 0, ""
        self._next = clock.now()
        self._first = 0
        """The number that refusals give to the first contact of a batch: whether they count from 0 or 1 is unknown."""

    def full(self, made: tuple[ImportContact, bytes] | str) -> bool:
        size = 0 if isinstance(made, str) else len(made[1]) + 1
        return len(self._rows) == MOST_CONTACTS or self._bytes + size > MOST_BYTES or self._read >= MOST_CONTACTS

    def add(self, row: object, made: tuple[ImportContact, bytes] | str) -> None:
        self._read, self._last = self._read + 1, _email(row)
        if isinstance(made, str):
            self._refused.append(RefusedContact(self._last, made))
        else:
            self._rows.append(made)
            self._bytes += len(made[1]) + 1

    def send(self) -> Steps[None]:
        """Queue what was added, and look whether the oldest import has ended."""
        if not self._read:
            return
        batches: list[str] = []
        stack = [(self._rows, False)] if self._rows else []
        while stack:
            rows, suspect = stack.pop()
            batch = yield from self._queue(rows, suspect, stack)
            batches += [batch] if batch else []
        queued = self._read - len(self._refused)
        self.journal.note(self._refused, read=self._read, queued=queued, last=self._last, batches=batches)
        self._rows, self._refused, self._bytes, self._read = [], [], _AROUND, 0
        if len(self.result.waiting) > 1:
            yield from self._poll()
        self._report(self.result)

    def _queue(self, rows: list[Any], suspect: bool, stack: list[tuple[list[Any], bool]]) -> Steps[str | None]:
        """Send a batch; where it is refused, put the parts to be tried onto the stack."""
        from ..api.imports import create_import
        from ..models import ImportCreateRequest

        limited = 0
        while True:
            if (wait := self._next - self._clock.now()) > 0:
                yield Wait(wait)
            self._next = self._clock.now() + _MINUTE / (_SINGLE_PER_MINUTE if len(rows) == 1 else _PER_MINUTE)
            try:
                body = ImportCreateRequest(contacts=[row for row, _ in rows])
                queued = yield from call(create_import.OPERATION, body=body)
            except (BadRequestError, UnprocessableError) as error:
                if "rate limit" in error.message.casefold() and limited < _MOST_LIMITED:
                    limited += 1
                    self._next = self._clock.now() + _MINUTE
                    continue
                reasons = [item for item in error.errors if item.raw != error.message]
                if not reasons or "rate limit" in error.message.casefold():
                    raise  # it is not about a contact
                self._isolate(rows, reasons, stack, suspect)
                return None
            if suspect:
                self._first = 1 - self._first  # they were counted from the other number
            return queued.batch_id

    def _isolate(self, rows: list[Any], items: list[ErrorItem], stack: list[Any], suspect: bool) -> None:
        """Refuse the contacts that a refusal is about, or put the parts to be tried onto the stack."""
        reasons: dict[int, str] = {}
        for item in items:
            number = str(item.raw.get("contact", "")) if isinstance(item.raw, Mapping) else ""
            if number.isdecimal():
                reasons[int(number)] = item.title
        if len(rows) in reasons:
            self._first = 1
        elif suspect and 0 < len(reasons) < len(rows):
            self._first = 1 - self._first  # or all of them would be named
        named = {number - self._first: reason for number, reason in reasons.items()}
        named = {at: reason for at, reason in named.items() if 0 <= at < len(rows)}
        if len(rows) in (1, len(named)):
            text = items[0].title
            self._refused += [RefusedContact(row.email, named.get(at, text)) for at, (row, _) in enumerate(rows)]
        elif named:
            stack.append(([row for at, row in enumerate(rows) if at not in named], False))
            stack.append(([rows[at] for at in sorted(named)], True))
        else:
            half = len(rows) // 2
            stack += [(rows[half:], False), (rows[:half], False)]

    def follow(self, patience: float) -> Steps[None]:
        """Wait until all imports have ended."""
        delay, since = _SHORTEST_WAIT, self._clock.now()
        while self.result.waiting:
            if (yield from self._poll()):
                delay, since = _SHORTEST_WAIT, self._clock.now()
                self._report(self.result)
            elif self._clock.now() - since > patience:
                return
            else:
                yield Wait(delay)
                delay = min(delay * 2, _LONGEST_WAIT)

    def _poll(self) -> Steps[bool]:
        from ..api.imports import get_import

        batch = self.result.waiting[0]
        try:
            found = yield from call(get_import.OPERATION, query={"batchId": batch})
        except (BadRequestError, NotFoundError):
            return False  # it may not be there yet
        status = str(found.status).casefold()
        if status not in (*_ENDED, *_GIVEN_UP):
            return False
        reason = f"refused by the account: the import {batch} does not say why, such as an excluded address"
        refused = [
            RefusedContact(str(one.get("email", one)), str(one.get("failureReason", reason)))
            if isinstance(one, Mapping)
            else RefusedContact(str(one), reason)
            for one in found.failure or ()
        ]
        self.journal.note(refused, ended=batch, imported=len(found.success or ()), failed=status in _GIVEN_UP)
        return True


class _Journal:
    """What has been done, a line a step, so that another process can go on; in memory alone where there is no file."""

    def __init__(self, path: str | os.PathLike[str] | None, account: str) -> None:
        self.result = ImportResult()
        self.last = ""
        self._path, self._file = path, None
        if path is None:
            return
        self._file = Path(path).open("a+b")  # noqa: SIM115 - closed by `close`
        try:
            self._lock(self._file)
            self._load(self._file, account)
        except BaseException:
            self.close()
            raise

    def _lock(self, file: BinaryIO) -> None:
        try:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise InvalidRequestError(f"imports.run: {self._path} is in use by another import") from None
        except (ImportError, OSError):  # Windows, or a file system without locks
            return

    def _load(self, file: BinaryIO, account: str) -> None:
        file.seek(0)
        kept = file.read()
        whole = kept[: kept.rfind(b"\n") + 1]  # a killed process may have left half a line
        try:
            steps = [json.loads(line) for line in whole.splitlines()]
            if steps and steps[0]["import_into"] != account:
                raise InvalidRequestError(
                    f"imports.run: {self._path} belongs to {steps[0]['import_into']}, not to {account}"
                )
            for step in steps[1:]:
                self._take(step)
        except (ValueError, KeyError, TypeError) as error:
            if isinstance(error, InvalidRequestError):
                raise
            raise InvalidRequestError(f"imports.run: {self._path} is no journal of an import") from None
        file.truncate(len(whole))
        if not steps:
            self._write({"import_into": account})

    def check(self, row: object, *, last: bool) -> None:
        """Hold a contact that is skipped against what was sent."""
        if row is END or (last and _email(row) != self.last):
            raise InvalidRequestError(f"imports.run: {self._path} is of other contacts, or of another order of them")

    def close(self) -> None:
        if self._file is not None:
            self._file.close()

    def note(self, refused: list[RefusedContact], **step: Any) -> None:
        """Keep what was sent, or how an import ended."""
        step["refused"] = [asdict(one) for one in refused]
        self._take(step)
        self._write(step)

    def _write(self, step: dict[str, Any]) -> None:
        if self._file is not None:
            self._file.write(json.dumps(step).encode() + b"\n")
            self._file.flush()

    def _take(self, step: dict[str, Any]) -> None:
        done = self.result
        done.refused += [RefusedContact(**one) for one in step["refused"]]
        if "ended" in step:
            done.waiting.remove(step["ended"])
            done.imported += step["imported"]
            done.failed += [step["ended"]] if step["failed"] else []
        else:
            done.read, done.queued, self.last = done.read + step["read"], done.queued + step["queued"], step["last"]
            done.waiting += step["batches"]


def _email(row: Any) -> str:
    found = row.get("email", "") if isinstance(row, Mapping) else getattr(row, "email", "")
    return found if isinstance(found, str) else str(found)


def _made(row: object, table: Any) -> tuple[ImportContact, bytes] | str:
    """A contact as it is sent, and its JSON; a text that says why it cannot be."""
    import attrs

    from .._body import to_json
    from .._request import encode
    from ..api.imports import create_import
    from ..models import ImportContact, ImportCreateRequest

    try:
        if isinstance(row, Mapping):
            row = ImportContact.from_dict(_spelled(row, table))
            if unknown := sorted(row.additional_properties):
                keys = [one.name for one in attrs.fields(ImportContact)[:-1]]
                return f"it has the key {unknown[0]!r}, and there are only {', '.join(keys)}"
        if not isinstance(row, ImportContact):
            return f"it is a {type(row).__name__}, and neither an ImportContact nor a mapping"
        body: Any = to_json(create_import.OPERATION, ImportCreateRequest(contacts=[row]))
        if "@" not in row.email.strip().strip("@"):
            return "it has no email address"
        data = encode(body["contacts"][0], "imports.run")
    except (InvalidRequestError, TypeError) as error:
        return str(error)
    return (row, data) if _AROUND + len(data) <= MOST_BYTES else f"it has more than {MOST_BYTES} bytes"


def _spelled(row: Mapping[str, Any], table: Any) -> dict[str, Any]:
    """A row with values of fields by id, and lists as objects, where it has them by name and as numbers."""
    made = {key: value for key, value in row.items() if value is not None}
    if isinstance(fields := row.get("fields"), Mapping):
        made["fields"] = [{"id": id_, "value": value} for id_, value in table.encode(fields).items()]
    for key in ("subscribe", "unsubscribe"):
        if isinstance(lists := row.get(key), Sequence) and not isinstance(lists, str):
            made[key] = [one if isinstance(one, Mapping) else {"listid": one} for one in lists]
    return made
