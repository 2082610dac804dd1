"""`examples/sync_customers.py`: threads copy customers, and one bad address does not stop the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from ac_client import Budget, Client, errors
from ac_sandbox import Fault, Sandbox
from examples import sync_customers

CUSTOMERS = [{"email": f"c{n}@example.com", "first_name": f"C{n}", "last_name": "Customer"} for n in range(40)]


@pytest.fixture
def ac(sandbox: Sandbox) -> Client:
    return Client(sandbox.url, sandbox.token, budget=Budget(10_000))


def test_every_customer_becomes_one_contact(ac: Client, sandbox: Sandbox) -> None:
    with ac:
        assert sync_customers.sync(ac, CUSTOMERS) == (40, [])
        assert sync_customers.sync(ac, CUSTOMERS) == (40, [])
    assert len(sandbox.store.table("contacts")) == 40


def test_a_customer_that_is_refused_is_reported(ac: Client, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault.answer(422), on="POST /contact/sync")
    with ac:
        done, failed = sync_customers.sync(ac, CUSTOMERS)
    assert (done, len(failed)) == (39, 1)
    emails = {row["email"] for row in sandbox.store.table("contacts")}
    assert emails == {customer["email"] for customer in CUSTOMERS} - {*failed}


def test_a_wrong_token_ends_the_run(sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault.answer(403), times=None)
    with Client(sandbox.url, sandbox.token) as ac, pytest.raises(errors.PermissionDeniedError):
        sync_customers.sync(ac, CUSTOMERS[:2])


def test_the_program_reads_a_csv_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "customers.csv"
    file.write_text("email,first_name,last_name\nada@example.com,Ada,Lovelace\n", encoding="utf-8")
    assert sync_customers.main(file) == 0
    assert capsys.readouterr().out == "1 customers copied, 0 refused\n"
