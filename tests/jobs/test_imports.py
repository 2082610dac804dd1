from __future__ import annotations

import asyncio
import itertools
import signal
import subprocess
import sys
import time
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from ac_client import Client
from ac_client.api.imports import create_import, get_import
from ac_client.errors import IncompleteError, InvalidRequestError
from ac_client.jobs import imports
from ac_client.jobs._driver import END, Call, Pull
from ac_client.jobs.imports import ImportJobs, RefusedContact
from ac_client.models import ImportContact, ImportCreateResponse, ImportResponse
from ac_sandbox import Fault, Sandbox
from tests.jobs.conftest import Both
from tests.jobs.moving import MovingClock, client


@pytest.fixture
def clock(sandbox: Sandbox) -> MovingClock:
    return MovingClock(sandbox)


@pytest.fixture(params=["async", "sync"])
async def both(request: pytest.FixtureRequest, sandbox: Sandbox, clock: MovingClock) -> AsyncIterator[Both]:
    made = client(request.param, sandbox, clock)
    yield made
    if request.param == "async":
        await made.client.aclose()
    else:
        made.client.close()


def people(count: int, *, wrong: tuple[int, ...] = ()) -> Iterator[dict[str, Any]]:
    for number in range(count):
        yield {"email": f"not-one{number}" if number in wrong else f"p{number}@example.com", "tags": ["imported"]}


def sizes(sandbox: Sandbox) -> list[int]:
    return [len(request.json["contacts"]) for request in sandbox.requests.of("create_import")]


async def test_contacts_are_imported_in_full_batches(sandbox: Sandbox, both: Both, clock: MovingClock) -> None:
    seen: list[tuple[int, int, int]] = []
    result = await both(
        lambda ac: ac.imports.run(
            people(600), on_progress=lambda now: seen.append((now.read, now.imported, len(now.waiting)))
        )
    )
    assert (result.read, result.queued, result.imported, result.refused) == (600, 600, 600, [])
    assert not result.waiting
    assert sizes(sandbox) == [250, 250, 100]
    assert len(sandbox.store.table("contacts")) == 600
    assert len(sandbox.store.table("contactTags")) == 600
    assert seen[0] == (250, 0, 1)
    assert seen[-1] == (600, 600, 0)
    assert clock.time >= 2 * 0.6  # at most 100 batches a minute


async def test_an_async_iterable_is_read_by_an_async_client_alone(sandbox: Sandbox, both: Both) -> None:
    async def source() -> AsyncIterator[ImportContact]:
        for number in range(3):
            await asyncio.sleep(0)
            yield ImportContact(email=f"a{number}@example.com", first_name="Ada")

    if not hasattr(both.client, "acall"):
        with pytest.raises(InvalidRequestError, match="use an AsyncClient"):
            await both(lambda ac: ac.imports.run(source()))
        return
    assert (await both(lambda ac: ac.imports.run(source()))).imported == 3


async def test_no_batch_is_larger_than_the_account_takes(sandbox: Sandbox, both: Both) -> None:
    rows = [{"email": f"p{n}@example.com", "first_name": "é" * 5000} for n in range(100)]
    result = await both(lambda ac: ac.imports.run(rows))
    assert result.imported == 100
    lengths = [len(request.content) for request in sandbox.requests.of("create_import")]
    assert max(lengths) <= 399_999
    assert min(lengths[:-1]) > 360_000


async def test_what_cannot_be_sent_is_refused_without_its_batch(sandbox: Sandbox, both: Both) -> None:
    rows: list[Any] = [
        {"email": "a@example.com"}, {"first_name": "Ada"}, {"email": "none"}, 7, {"email": "b@example.com", "tags": 5},
        {"email": "c@example.com", "first_name": "x" * 400_000}, {"email": "d@example.com"},
    ]  # fmt: skip
    result = await both(lambda ac: ac.imports.run(rows))
    assert sizes(sandbox) == [2]
    assert [one.email for one in result.refused] == ["", "none", "", "b@example.com", "c@example.com"]
    assert [len(one.reason) > 10 for one in result.refused] == [True] * 5
    assert (result.read, result.queued, result.imported) == (7, 2, 2)


async def test_none_is_nothing_and_a_wrong_key_is_refused(sandbox: Sandbox, both: Both) -> None:
    rows = [
        {"email": "a@example.com", "first_name": None, "fields": None, "tags": None},
        {"email": "b@example.com", "firstName": "Ada"},
    ]
    result = await both(lambda ac: ac.imports.run(rows))
    [sent] = sandbox.requests.of("create_import")
    assert sent.json["contacts"] == [{"email": "a@example.com"}]
    assert [one.email for one in result.refused] == ["b@example.com"]
    assert "key 'firstName', and there are only email, first_name," in result.refused[0].reason


@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize("wrong", [(0,), (17, 249), tuple(range(10))])
async def test_a_contact_that_rejects_its_batch_is_left_out(
    sandbox: Sandbox, both: Both, monkeypatch: pytest.MonkeyPatch, first: int, wrong: tuple[int, ...]
) -> None:
    strict_about_addresses(monkeypatch, sandbox, first)
    rows = [{"email": f"p{n}@bad" if n in wrong else f"p{n}@example.com"} for n in range(300)]
    result = await both(lambda ac: ac.imports.run(rows))
    assert sorted(one.email for one in result.refused) == sorted(f"p{n}@bad" for n in wrong)
    assert {one.reason for one in result.refused} == {"Field 'email' incorrect format"}
    assert result.imported == 300 - len(wrong) == len(sandbox.store.table("contacts"))
    assert len(sizes(sandbox)) < 12


async def test_a_refusal_that_names_no_contact_is_narrowed_down(
    sandbox: Sandbox, both: Both, monkeypatch: pytest.MonkeyPatch
) -> None:
    strict_about_addresses(monkeypatch, sandbox, None)
    rows = [{"email": "p@bad" if n == 37 else f"p{n}@example.com"} for n in range(100)]
    result = await both(lambda ac: ac.imports.run(rows))
    assert result.refused == [RefusedContact("p@bad", "Something is wrong")]
    assert result.imported == 99


def strict_about_addresses(monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox, first: int | None) -> None:
    """Reject batches with an address `...@bad`, counted from 0 or 1, or without saying which it is."""
    from ac_sandbox.responses import Refusal, Response

    handlers = sandbox.app.service._handlers
    create = handlers["create_import"]

    def strict(call: Any) -> Any:
        bad = [at for at, one in enumerate(call.body["contacts"]) if one["email"].endswith("@bad")]
        if not bad:
            return create(call)
        text = "Field 'email' incorrect format"
        reasons: list[Any] = ["Something is wrong"]
        if first is not None:
            reasons = [{"contact": at + first, "failureReason": text} for at in bad]
        raise Refusal(Response(400, {"success": 0, "message": "Not valid", "failureReasons": reasons}))

    monkeypatch.setitem(handlers, "create_import", strict)


async def test_an_address_that_the_import_refuses_is_reported(sandbox: Sandbox, both: Both, clock: MovingClock) -> None:
    sandbox.faults.add(
        Fault.answer(200, {"status": "completed", "success": ["1"], "failure": ["b@example.com"]}), on="get_import"
    )
    result = await both(lambda ac: ac.imports.run([{"email": "a@example.com"}, {"email": "b@example.com"}]))
    assert (result.queued, result.imported) == (2, 1)
    assert [one.email for one in result.refused] == ["b@example.com"]


async def test_a_used_up_limit_is_waited_for(sandbox: Sandbox, both: Both, clock: MovingClock) -> None:
    said = {"success": 0, "message": "Rate limit exceeded.", "failureReasons": ["Up to 100 imports a minute."]}
    sandbox.faults.add(Fault.answer(400, said), on="create_import", times=2)
    assert (await both(lambda ac: ac.imports.run(people(3)))).imported == 3
    assert clock.time >= 120


async def test_an_import_that_never_ends_is_left_waiting(sandbox: Sandbox, both: Both, clock: MovingClock) -> None:
    sandbox.stub("GET", "/import/info", json={"status": "active"})
    result = await both(lambda ac: ac.imports.run(people(3), patience=100))
    assert (len(result.waiting), result.imported) == (1, 0)
    assert 100 < clock.time < 130


async def test_an_import_that_is_given_up_is_named(sandbox: Sandbox, both: Both) -> None:
    sandbox.stub("GET", "/import/info", json={"status": "failed"})
    result = await both(lambda ac: ac.imports.run(people(3)))
    assert len(result.failed) == 1
    assert not result.waiting


async def test_values_of_fields_are_given_by_name(sandbox: Sandbox, both: Both) -> None:
    sandbox.seed("fields", {"title": "Size", "perstag": "SIZE", "type": "number"})
    rows = [
        {"email": "a@example.com", "fields": {"Size": 40}, "subscribe": [3]},
        {"email": "b@example.com", "fields": {"Other": 1}},
        {"email": "c@example.com", "fields": [{"id": 1, "value": "5"}], "subscribe": [{"listid": 3}]},
    ]
    result = await both(lambda ac: ac.imports.run(rows))
    [sent] = sandbox.requests.of("create_import")
    assert sent.json["contacts"][0] == {
        "email": "a@example.com", "fields": [{"id": "1", "value": "40"}], "subscribe": [{"listid": 3}],
    }  # fmt: skip
    assert [one.email for one in result.refused] == ["b@example.com"]
    assert len(sandbox.requests.of("list_fields")) == 1


async def test_after_an_error_the_journal_goes_on(sandbox: Sandbox, both: Both, tmp_path: Path) -> None:
    journal = tmp_path / "import.jsonl"
    sandbox.faults.add(Fault.lost_response(), on="create_import", skip=2)
    with pytest.raises(IncompleteError, match=r"after 500 contacts, 499 of them queued\. Run it again") as caught:
        await both(lambda ac: ac.imports.run(people(900, wrong=(3,)), journal=journal))
    assert caught.value.done.read == 500
    with journal.open("ab") as file:
        file.write(b'{"half a li')
    result = await both(lambda ac: ac.imports.run(people(900, wrong=(3,)), journal=journal))
    assert (result.read, result.queued, result.imported) == (900, 899, 899)
    assert [one.email for one in result.refused] == ["not-one3"]
    assert sizes(sandbox) == [249, 250, 250, 250, 150]
    # Once it is done, nothing is sent any more.
    before = len(sandbox.requests)
    assert (await both(lambda ac: ac.imports.run(people(900, wrong=(3,)), journal=journal))).imported == 899
    assert len(sandbox.requests) == before


@pytest.mark.parametrize(
    ("kept", "why"),
    [
        (b'{"import_into": "elsewhere.example"}\n', "belongs to elsewhere"),
        (b"name,email\n", "no journal"),
        (b'{"import_into": 1}\n{"x": 2}\n', "belongs to 1|no journal"),
    ],
)
async def test_a_journal_of_something_else_is_refused(
    sandbox: Sandbox, both: Both, tmp_path: Path, kept: bytes, why: str
) -> None:
    journal = tmp_path / "import.jsonl"
    journal.write_bytes(kept)
    with pytest.raises(InvalidRequestError, match=why):
        await both(lambda ac: ac.imports.run(people(5), journal=journal))
    assert (journal.read_bytes(), len(sandbox.requests)) == (kept, 0)


@pytest.mark.parametrize("rows", [[], [{"email": "other@example.com"}] * 10])
async def test_other_contacts_than_those_of_the_journal_are_refused(both: Both, tmp_path: Path, rows: Any) -> None:
    journal = tmp_path / "import.jsonl"
    await both(lambda ac: ac.imports.run(people(5), journal=journal))
    with pytest.raises(InvalidRequestError, match="other contacts"):
        await both(lambda ac: ac.imports.run(rows, journal=journal))


async def test_a_journal_belongs_to_one_import_at_a_time(both: Both, tmp_path: Path) -> None:
    journal = tmp_path / "import.jsonl"

    def rows() -> Iterator[dict[str, Any]]:
        yield from people(3)
        with Client("https://acme.example", "key") as other, pytest.raises(InvalidRequestError, match="in use by"):
            other.imports.run(people(3), journal=journal)

    assert (await both(lambda ac: ac.imports.run(rows(), journal=journal))).imported == 3
    assert (await both(lambda ac: ac.imports.run(people(3), journal=journal))).imported == 3


PROGRAM = """
import sys
from ac_client import Budget, Client
from tests.jobs.moving import MovingClock
from tests.jobs.test_imports import people

with Client(sys.argv[1], sys.argv[2], budget=Budget(10_000), clock=MovingClock()) as ac:
    ac.imports.run(people(4_000), journal=sys.argv[3])
"""


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGINT])
def test_a_killed_import_goes_on_where_it_was(sandbox: Sandbox, tmp_path: Path, end: signal.Signals) -> None:
    journal = tmp_path / "import.jsonl"
    command = [sys.executable, "-c", PROGRAM, sandbox.url, sandbox.token, str(journal)]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        while not journal.exists() or journal.read_bytes().count(b"\n") < 3:
            assert process.poll() is None
            time.sleep(0.01)
        process.send_signal(end)
        assert process.wait(30) != 0
    sent = sum(sizes(sandbox))
    assert sent < 4_000
    made = client("sync", sandbox, MovingClock(sandbox))
    with made.client as ac:
        result = ac.imports.run(people(4_000), journal=journal)
    assert (result.read, result.queued, result.imported, result.refused) == (4_000, 4_000, 4_000, [])
    assert sum(sizes(sandbox)) <= 4_000 + 250  # the batch that was being sent
    assert len(sandbox.store.table("contacts")) == 4_000


def test_memory_does_not_grow_with_the_contacts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imports, "clock_of", lambda _namespace: MovingClock())
    monkeypatch.setattr(imports, "account_of", lambda _namespace: "acme")

    def peak(count: int) -> int:
        tracemalloc.start()
        try:
            assert driven(ImportJobs.run.steps(ImportJobs(), people(count))).imported == count
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    def driven(steps: Any) -> Any:
        value, numbers = None, itertools.count(1)
        while True:
            try:
                step = steps.send(value)
            except StopIteration as stop:
                return stop.value
            if isinstance(step, Pull):
                assert isinstance(step.source, Iterator)
                value = next(step.source, END)
            else:
                value = answer(step, next(numbers)) if isinstance(step, Call) else None

    def answer(step: Call, number: int) -> Any:
        from ac_client.types import Response

        made: Any = ImportCreateResponse(batch_id=str(number))
        if step.operation is get_import.OPERATION:
            made = ImportResponse(status="completed", success=["1"] * 250)
        else:
            assert step.operation is create_import.OPERATION
        return Response(200, {}, b"", made)

    peak(500)
    assert peak(10_000) < peak(2_000) + 50_000
