from __future__ import annotations

import math
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from ac_client.api.events import track_event
from ac_client.errors import ConfigurationError, InvalidRequestError, OperationFailedError
from ac_sandbox import Fault, Sandbox
from tests.jobs.conftest import Both


@pytest.fixture(autouse=True)
def tracking(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """The host of event tracking is the sandbox too, and its settings are in the environment."""
    import dataclasses

    operation = dataclasses.replace(track_event.OPERATION, server=sandbox.url)
    monkeypatch.setattr(track_event, "OPERATION", operation)
    monkeypatch.setenv("ACTIVECAMPAIGN_ACTID", "25")
    monkeypatch.setenv("ACTIVECAMPAIGN_EVENT_KEY", "event-key")
    sandbox.seed("contacts", {"email": "ada@example.com"})


async def test_an_event_is_sent_as_a_form_without_the_token(sandbox: Sandbox, both: Both) -> None:
    data = {"item": "Jürgen & Söhne", "count": 2}
    tracked = await both(lambda ac: ac.events.track("purchase", email="ada@example.com", data=data))
    assert (tracked.success, tracked.message) == (1, "Event spawned")
    [request] = sandbox.requests
    assert "api-token" not in {name.lower() for name in request.headers}
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    [log] = sandbox.store.table("trackingLogs")
    assert (log["type"], log["value"]) == ("purchase", '{"item": "Jürgen & Söhne", "count": 2}')


async def test_what_is_given_goes_before_the_environment(sandbox: Sandbox, both: Both) -> None:
    await both(lambda ac: ac.events.track("a", email="ada@example.com", data="text", actid=7, key="other"))
    assert b"actid=7&key=other&event=a" in sandbox.requests[0].content
    assert next(iter(sandbox.store.table("trackingLogs")))["value"] == "text"


async def test_a_success_that_says_0_raises(sandbox: Sandbox, both: Both) -> None:
    sandbox.faults.add(Fault.answer(200, {"success": 0, "message": "Invalid actid"}), on="track_event")
    with pytest.raises(OperationFailedError, match="Invalid actid"):
        await both(lambda ac: ac.events.track("a", email="ada@example.com"))


async def test_a_missing_variable_is_named(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ACTIVECAMPAIGN_EVENT_KEY")
    with pytest.raises(ConfigurationError, match="ACTIVECAMPAIGN_EVENT_KEY"):
        await both(lambda ac: ac.events.track("a", email="ada@example.com"))


@pytest.mark.parametrize(
    ("name", "email"), [("", "a@b.c"), ("  ", "a@b.c"), ("x" * 33, "a@b.c"), ("a", ""), ("a", None)]
)
async def test_what_cannot_be_tracked_is_refused(sandbox: Sandbox, both: Both, name: str, email: str) -> None:
    with pytest.raises(InvalidRequestError, match=r"events\.track"):
        await both(lambda ac: ac.events.track(name, email=email))
    assert len(sandbox.requests) == 0


@pytest.mark.parametrize("data", [Decimal("1.5"), {"price": Decimal("1.5")}, {"at": date(2027, 1, 5)}, {"n": math.nan}])
async def test_what_is_no_json_is_refused(sandbox: Sandbox, both: Both, data: Any) -> None:
    with pytest.raises(InvalidRequestError, match="data cannot be sent as JSON"):
        await both(lambda ac: ac.events.track("purchase", email="ada@example.com", data=data))
    assert len(sandbox.requests) == 0
