"""Bulk imports of contacts: any number of them, in batches as the account takes them, followed to the end."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NoReturn, TypeAlias

from ..errors import (
    ActiveCampaignError,
    BadRequestError,
    IncompleteError,
    InvalidRequestError,
    NotFoundError,
    UnprocessableError,
)
from ..types import plan_of
from ._driver import END, Pull, Steps, Wait, account_of, call, clock_of, job
from .fields import FieldJobs

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from ..errors import ErrorItem
    from ..models import ImportContact
    from .fields import FieldsByName

Part: TypeAlias = tuple[list["ImportContact"], bool]
"""Contacts to be sent together, and whether all of them are suspected of rejecting their batch."""

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
        with nullcontext() if journal is None else Path(journal).open("a+b") as file:
            run = _Run(clock_of(self), _Journal(file, account_of(self)), on_progress)
            done, table = run.result, None
            try:
                for at in range(1, done.read + 1):
                    run.journal.check((yield Pull(source)), last=at == done.read)
                while (row := (yield Pull(source))) is not END:
                    if table is None and isinstance(row, Mapping) and isinstance(row.get("fields"), Mapping):
                        table = yield from FieldJobs.by_name.steps(self, refresh=True)
                    yield from run.add(row, _made(row, table))
                yield from run.send()
                yield from run.follow(patience)
            except InvalidRequestError:
                raise
            except ActiveCampaignError as error:
                again = " Run it again with the same journal to go on." if journal else ""
                text = f"imports.run: stopped after {done.read} contacts, {done.queued} of them queued.{again} {error}"
                raise IncompleteError(text, done=done, left=(f"the contacts after the first {done.read}",)) from error
        return done


class _Run:
    """One import on its way."""

    def __init__(self, clock: Any, journal: _Journal, on_progress: Callable[[ImportResult], object] | None) -> None:
        self.journal, self.result = journal, journal.result
        self._clock, self._report = clock, on_progress or (lambda _: None)
        self._next = clock.now()
        self._first = 0
        """The number that refusals give to the first contact of a batch: whether they count from 0 or 1 is unknown."""
        self._begin()

    def _begin(self) -> None:
        """Begin a batch."""
        self._rows: list[ImportContact] = []
        self._refused: list[RefusedContact] = []
        self._bytes, self._read, self._last = _AROUND, 0, ""

    def add(self, row: object, made: tuple[ImportContact, int] | str) -> Steps[None]:
        """Add a contact, or the reason why it cannot be sent; where the batch is full, send that first."""
        size = 0 if isinstance(made, str) else made[1] + 1
        if self._read == MOST_CONTACTS or self._bytes + size > MOST_BYTES:
            yield from self.send()
        self._read, self._last = self._read + 1, _email(row)
        self._bytes += size
        if isinstance(made, str):
            self._refused.append(RefusedContact(self._last, made))
        else:
            self._rows.append(made[0])

    def send(self) -> Steps[None]:
        """Queue what was added, and look whether the oldest import has ended."""
        if not self._read:
            return
        batches = yield from self._queue()
        queued = self._read - len(self._refused)
        self.journal.note(self._refused, read=self._read, queued=queued, last=self._last, batches=batches)
        self._begin()
        if len(self.result.waiting) > 1:
            yield from self._poll()
        self._report(self.result)

    def _queue(self) -> Steps[list[str]]:
        """Send the batch, in parts where it is refused; return the ids of the imports."""
        from ..api.imports import create_import
        from ..models import ImportCreateRequest

        batches: list[str] = []
        limited = 0
        stack: list[Part] = [(self._rows, False)] if self._rows else []
        while stack:
            rows, suspect = stack.pop()
            if (wait := self._next - self._clock.now()) > 0:
                yield Wait(wait)
            self._next = self._clock.now() + _MINUTE / (_SINGLE_PER_MINUTE if len(rows) == 1 else _PER_MINUTE)
            try:
                queued = yield from call(create_import.OPERATION, body=ImportCreateRequest(contacts=rows))
            except (BadRequestError, UnprocessableError) as error:
                reasons = [item for item in error.errors if item.raw != error.message]
                if "rate limit" in error.message.casefold() and limited < _MOST_LIMITED:
                    limited += 1
                    self._next = self._clock.now() + _MINUTE
                    stack.append((rows, suspect))
                elif "rate limit" in error.message.casefold() or not reasons:
                    raise  # it is not about a contact
                else:
                    stack += self._isolate(rows, reasons, suspect)
                continue
            limited = 0
            if suspect:
                self._first = 1 - self._first  # they were counted from the other number
            batches += [queued.batch_id] if queued.batch_id else []
        return batches

    def _isolate(self, rows: list[ImportContact], items: list[ErrorItem], suspect: bool) -> list[Part]:
        """Refuse the contacts that a refusal is about, or return the parts to be tried, the first one last."""
        reasons: dict[int, str] = {}
        for item in items:
            number = str(item.raw.get("contact", "")) if isinstance(item.raw, Mapping) else ""
            if number.isdecimal():
                reasons[int(number)] = item.title
        if len(rows) in reasons:
            self._first = 1
        elif suspect and 0 < len(reasons) < len(rows):
            self._first = 1 - self._first  # or all of them would be named
        named = {at: reasons[at + self._first] for at in range(len(rows)) if at + self._first in reasons}
        if len(rows) in (1, len(named)):
            self._refused += [RefusedContact(row.email, named.get(at, items[0].title)) for at, row in enumerate(rows)]
            return []
        if named:
            others = [row for at, row in enumerate(rows) if at not in named]
            return [(others, False), ([rows[at] for at in named], True)]
        half = len(rows) // 2
        return [(rows[half:], False), (rows[:half], False)]

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

    def __init__(self, file: BinaryIO | None, account: str) -> None:
        self.result = ImportResult()
        self._last = ""
        self._file = file
        if file is not None:
            self._lock(file)
            self._load(file, account)

    def _lock(self, file: BinaryIO) -> None:
        try:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self._refuse("is in use by another import")
        except (ImportError, OSError):  # Windows, or a file system without locks
            return

    def _load(self, file: BinaryIO, account: str) -> None:
        file.seek(0)
        kept = file.read()
        whole = kept[: kept.rfind(b"\n") + 1]  # a killed process may have left half a line
        owner = account
        try:
            for number, step in enumerate(map(json.loads, whole.splitlines())):
                if number:
                    self._take(step)
                else:
                    owner = step["import_into"]
        except (ValueError, KeyError, TypeError):
            self._refuse("is no journal of an import")
        if owner != account:
            self._refuse(f"belongs to {owner}, not to {account}")
        file.truncate(len(whole))
        if not whole:
            self._write({"import_into": account})

    def check(self, row: object, *, last: bool) -> None:
        """Hold a contact that is skipped against what was sent."""
        if row is END or (last and _email(row) != self._last):
            self._refuse("is of other contacts, or of another order of them")

    def _refuse(self, why: str) -> NoReturn:
        raise InvalidRequestError(f"imports.run: {getattr(self._file, 'name', 'the journal')} {why}") from None

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
            done.read += step["read"]
            done.queued += step["queued"]
            done.waiting += step["batches"]
            self._last = step["last"]


def _email(row: Any) -> str:
    return str(row.get("email", "") if isinstance(row, Mapping) else getattr(row, "email", ""))


def _made(row: object, table: FieldsByName | None) -> tuple[ImportContact, int] | str:
    """A contact as it is sent, and the bytes of its JSON; a text that says why it cannot be."""
    from .._body import to_json
    from .._request import encode
    from ..api.imports import create_import
    from ..models import ImportContact, ImportCreateRequest

    try:
        if isinstance(row, Mapping):
            row = ImportContact.from_dict(_spelled(row, table))
            if unknown := sorted(row.additional_properties):
                keys = ", ".join(plan_of(ImportContact).fields)
                return f"it has the key {unknown[0]!r}, and there are only {keys}"
        if not isinstance(row, ImportContact):
            return f"it is a {type(row).__name__}, and neither an ImportContact nor a mapping"
        body: Any = to_json(create_import.OPERATION, ImportCreateRequest(contacts=[row]))
        if "@" not in row.email.strip().strip("@"):
            return "it has no email address"
        size = len(encode(body, "imports.run"))
    except (InvalidRequestError, TypeError) as error:
        return str(error)
    return (row, size - _AROUND) if size <= MOST_BYTES else f"it has more than {MOST_BYTES} bytes"


def _spelled(row: Mapping[str, Any], table: FieldsByName | None) -> dict[str, Any]:
    """A row with values of fields by id, and lists as objects, where it has them by name and as numbers."""
    made = {key: value for key, value in row.items() if value is not None}
    if table is not None and isinstance(fields := row.get("fields"), Mapping):
        made["fields"] = [{"id": id_, "value": value} for id_, value in table.encode(fields).items()]
    for key in ("subscribe", "unsubscribe"):
        if isinstance(lists := row.get(key), Sequence) and not isinstance(lists, str):
            made[key] = [one if isinstance(one, Mapping) else {"listid": one} for one in lists]
    return made
