"""The loop as callers see it: what is sent again, when, what is returned, and which hooks are called."""

from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest

from ac_client import AttemptEvent, Retries, RetryEvent, errors
from tests.runtime.limits import sent
from tests.runtime.scripted import Answer, Scripted, operation, response_of


@pytest.fixture(params=[True, False], ids=["awaited", "synchronous"])
def account(request: pytest.FixtureRequest) -> Scripted:
    return Scripted(awaited=request.param)


def test_a_read_is_repeated_until_it_succeeds(account: Scripted) -> None:
    gone = httpx.ReadError("Connection reset")
    response = account.request("GET", "/rows", response_of(500), gone, response_of(503), response_of(200, {"a": 1}))
    assert response.parsed == {"a": 1}
    assert account.clock.slept == [0.5, 1, 2]
    assert len({id(request) for request in account.requests}) == 1


@pytest.mark.parametrize("status", [500, 502, 503, 504])
@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_a_write_that_may_have_been_applied_is_not_repeated(account: Scripted, method: str, status: int) -> None:
    with pytest.raises(errors.OutcomeUnknownError) as caught:
        account.request(method, "/rows", response_of(status, {"message": "oh"}, X_Request_Id="r-1"))
    assert len(account.requests) == 1
    error = caught.value
    assert isinstance(error.last, errors.ServerError)
    assert error.__cause__ is error.last
    assert (error.status, error.message, error.request_id, error.attempts) == (status, "oh", "r-1", 1)
    assert (error.method, error.path, error.operation) == (method, "/api/3/rows", "request")
    assert "look before you repeat it" in str(error)


@pytest.mark.parametrize(
    "lost",
    [
        httpx.ReadTimeout("slow"),
        httpx.WriteTimeout("slow"),
        httpx.ReadError("reset"),
        httpx.WriteError("reset"),
        httpx.RemoteProtocolError("cut"),
        httpx.DecodingError("cut"),
        ConnectionResetError("reset"),
        TimeoutError("slow"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_a_lost_reply_to_a_write_leaves_its_outcome_unknown(account: Scripted, lost: Exception) -> None:
    with pytest.raises(errors.OutcomeUnknownError, match=type(lost).__name__) as caught:
        account.request("POST", "/rows", lost)
    assert len(account.requests) == 1
    assert isinstance(caught.value.last, errors.ConnectionFailedError)
    assert isinstance(caught.value.last, errors.RequestTimeoutError) is ("slow" in str(lost))


@pytest.mark.parametrize(
    "unsent",
    [
        httpx.ConnectError("refused"),
        httpx.ConnectTimeout("slow"),
        httpx.PoolTimeout("full"),
        httpx.ProxyError("no"),
        ConnectionRefusedError("refused"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_never_left_is_sent_again_whatever_it_is(account: Scripted, unsent: Exception) -> None:
    assert account.request("POST", "/rows", unsent, unsent, response_of(201, {"id": "1"})).status_code == 201
    with pytest.raises(errors.ConnectionFailedError, match="No connection could be made") as caught:
        account.request("POST", "/rows", *[unsent] * 6)
    assert caught.value.attempts == 6
    assert isinstance(caught.value, errors.RequestTimeoutError) is isinstance(unsent, httpx.TimeoutException)


def test_a_post_that_is_safe_to_repeat_is_repeated(account: Scripted) -> None:
    lost = httpx.ReadError("reset")
    assert (
        account.request("POST", "/rows", lost, response_of(503), response_of(200, {}), safe_to_repeat=True).status_code
        == 200
    )
    safe = operation("POST", "/contact/sync", repeat=True)
    assert account.call(safe, lost, response_of(200, {}), body={}).status_code == 200


@pytest.mark.parametrize(
    ("body", "repeated"),
    [
        ({"record": {"externalId": "A1"}}, True),
        ({"record": {"id": "7"}}, True),
        ({"record": {"externalId": ""}}, False),
        ({"record": {"externalId": None}}, False),
        ({"record": {"fields": []}}, False),
        ({"record": []}, False),
        ({}, False),
        (None, False),
    ],
    ids=str,
)
def test_an_upsert_is_repeated_if_its_body_says_which_row(account: Scripted, body: Any, repeated: bool) -> None:
    upsert = operation("POST", "/records", repeat=("/record/externalId", "/record/id"))
    answers: list[Answer] = [httpx.ReadError("reset"), response_of(200, {"a": 1})]
    if repeated:
        assert account.call(upsert, *answers, body=body).parsed == {"a": 1}
    else:
        with pytest.raises(errors.OutcomeUnknownError):
            account.call(upsert, *answers, body=body)


def test_a_read_with_a_side_effect_is_not_repeated(account: Scripted) -> None:
    with pytest.raises(errors.OutcomeUnknownError):
        account.call(operation("GET", repeat=False), httpx.ReadError("reset"))
    with pytest.raises(errors.OutcomeUnknownError):
        account.request("GET", "/rows", response_of(500), safe_to_repeat=False)
    assert len(account.requests) == 2


def test_what_answers_a_read_with_a_side_effect_says_that_it_was_applied(account: Scripted) -> None:
    for safe, applied in ((None, False), (False, True)):
        page = response_of(200, b"<html>welcome</html>")
        with pytest.raises(errors.UnexpectedResponseError) as caught:
            account.request("GET", "/rows", *[page] * 6, safe_to_repeat=safe)
        assert caught.value.applied is applied
        assert caught.value.attempts == (1 if applied else 6)


@pytest.mark.parametrize("status", [404, 400, 403])
def test_a_delete_that_finds_nothing_when_repeated_has_succeeded(account: Scripted, status: int) -> None:
    gone = response_of(status, {"message": "No Result found for Tag with id 31"})
    delete = operation("DELETE", "/rows/{id}")
    response = account.call(delete, httpx.ReadError("reset"), gone, path={"id": 31})
    assert (response.parsed, response.status_code) == ({}, status)
    assert account.call(operation("DELETE", parse=None, response="none"), response_of(503), gone).parsed is None
    # At first sight it is what it seems, and after a 429 as well, for that was not processed.
    for first in ([], [response_of(429, Retry_After="1")], [httpx.ConnectError("refused")]):
        with pytest.raises(errors.NotFoundError):
            account.call(delete, *first, gone, path={"id": 31})
    # What is not a deletion has not, and a read leaves no doubt.
    with pytest.raises(errors.NotFoundError) as read:
        account.request("GET", "/rows/31", httpx.ReadError("reset"), gone)
    assert "applied" not in str(read.value)
    with pytest.raises(errors.NotFoundError, match="may have been applied"):
        account.request("PUT", "/rows/31", httpx.ReadError("reset"), gone)


def test_a_write_that_runs_out_of_attempts_may_have_been_applied(account: Scripted) -> None:
    with pytest.raises(errors.OutcomeUnknownError, match="Repeating it is harmless") as caught:
        account.request("PUT", "/rows/1", *[response_of(500)] * 6)
    assert isinstance(caught.value.last, errors.ServerError)
    with pytest.raises(errors.OutcomeUnknownError):
        account.request("DELETE", "/rows/1", httpx.ReadError("reset"), *[httpx.ConnectError("refused")] * 5)
    with pytest.raises(errors.ServerError, match="500"):
        account.request("GET", "/rows/1", *[response_of(500)] * 6)


def test_a_429_is_sent_again_after_the_pause_that_holds_for_all(account: Scripted) -> None:
    other = account.with_options(priority="background")
    seen: list[float] = []

    def limited(_: httpx.Request) -> httpx.Response:
        account.clock.advance(1)
        return response_of(429, {"message": "slow down"}, Retry_After="30")

    assert account.request("POST", "/rows", limited, response_of(201, {})).status_code == 201
    assert account.sent_at == [0, 31]
    with pytest.raises(errors.RateLimitedError) as caught:
        account.with_options(retries=Retries(max_attempts=1)).request("GET", "/rows", limited)
    assert (caught.value.retry_after, caught.value.message) == (30, "slow down")
    other.request("GET", "/other")
    seen = account.sent_at
    assert seen[-1] == pytest.approx(62, abs=0.001)


def test_the_wait_asked_for_counts_and_one_beyond_the_time_allowed_raises(account: Scripted) -> None:
    patient = account.with_options(retries=Retries(max_elapsed=100))
    limited = [response_of(429, Retry_After="40")] * 3
    with pytest.raises(errors.RateLimitedError) as caught:
        patient.request("GET", "/rows", *limited)
    assert caught.value.attempts == 3
    with pytest.raises(errors.RateLimitedError, match="It asks to wait 101 seconds"):
        patient.request("GET", "/rows", response_of(429, Retry_After="101"))
    account.clock.advance(101)
    with pytest.raises(errors.ServerError):
        patient.request("GET", "/rows", response_of(503, Retry_After="101"))


def test_a_pause_longer_than_the_time_allowed_is_not_waited_for(account: Scripted) -> None:
    impatient = account.with_options(retries=Retries(max_elapsed=50))
    with pytest.raises(errors.RateLimitedError):
        account.request("GET", "/rows", response_of(429, Retry_After="3000"))
    with pytest.raises(errors.RateLimitedError, match=r"another 3000\.0 seconds.*`Retries\.max_elapsed`") as caught:
        impatient.request("POST", "/rows")
    assert (caught.value.status, caught.value.retry_after, caught.value.attempts) == (429, 3000, 0)
    assert caught.value.path == "/api/3/rows"
    assert len(account.requests) == 1
    account.clock.advance(2960)
    assert impatient.request("POST", "/rows").status_code == 200
    assert account.sent_at[-1] == 3000


def test_a_pause_that_comes_after_a_write_in_doubt_leaves_its_outcome_unknown(account: Scripted) -> None:
    def lost(_: httpx.Request) -> httpx.Response:
        account.client._transport.limit.pause(3000)  # by another call
        raise httpx.ReadTimeout("slow")

    with pytest.raises(errors.OutcomeUnknownError, match="Repeating it is harmless") as caught:
        account.request("PUT", "/rows", lost)
    assert isinstance(caught.value.last, errors.RateLimitedError)
    assert caught.value.attempts == 1


def test_a_pause_is_logged_though_the_call_is_not_repeated(account: Scripted, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(errors.RateLimitedError):
        account.request("GET", "/rows", response_of(429, Retry_After="3000"))
    [record] = [record for record in caplog.records if record.name == "ac_client"]
    assert record.levelno == logging.WARNING
    assert record.getMessage().endswith("; the account is paused for 3000.0 s")
    assert (record.pause, record.wait) == (3000, None)  # type: ignore[attr-defined]


def test_a_timeout_of_another_name_is_one(account: Scripted) -> None:
    class Slow(httpx.TimeoutException):
        """Of a transport of the caller's."""

    with pytest.raises(errors.RequestTimeoutError, match="Slow: too slow"):
        account.request("GET", "/rows", *[Slow("too slow")] * 6)


def test_a_url_that_is_too_long_is_refused(account: Scripted) -> None:
    with pytest.raises(errors.InvalidRequestError, match="too long for a URL"):
        account.request("GET", "/rows", params={"ids[]": ["1234567890"] * 5000})
    assert not account.requests


def test_the_time_allowed_runs_from_the_first_send_and_queueing_does_not_count(account: Scripted) -> None:
    # A 429 of another client delays the call for almost as long as it may take itself.
    account.client._transport.limit.pause(90)
    slow = account.takes(60, httpx.ReadTimeout("slow"))
    with pytest.raises(errors.RequestTimeoutError) as caught:
        account.with_options(retries=Retries(max_elapsed=100, initial_backoff=0)).request(
            "GET", "/rows", slow, slow, slow
        )
    assert caught.value.attempts == 2
    assert account.sent_at == [90, 150]


def test_retry_after_may_be_a_date_counted_by_the_account_s_own_clock(account: Scripted) -> None:
    answer = response_of(503, Date="Wed, 21 Oct 2015 07:27:30 GMT", Retry_After="Wed, 21 Oct 2015 07:28:00 GMT")
    account.request("GET", "/rows", answer)
    assert account.clock.slept == [30]


@pytest.mark.parametrize(
    ("said", "waited"),
    [
        ("7", 7),
        ("7.5", 7.5),
        ("-3", 0.5),
        ("soon", 0.5),
        ("nan", 0.5),
        ("inf", 0.5),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0.5),
        ("Wed, 14 Nov 2023 22:30:09 GMT", 9),  # by our own clock, for there is no Date
        ("Wed, 99 Nov 2023 22:30:09 GMT", 0.5),
        ("", 0.5),
    ],
)
def test_a_retry_after_is_read_tolerantly(account: Scripted, said: str, waited: float) -> None:
    account.request("GET", "/rows", response_of(503, Retry_After=said))
    assert account.clock.slept == [pytest.approx(waited)]


def test_every_attempt_pays(account: Scripted) -> None:
    quick = account.with_options(retries=Retries(initial_backoff=0.1))
    quick.request("GET", "/rows", response_of(500), httpx.ConnectError("refused"), response_of(200, {}))
    assert len(sent(account.budget)) == 3


def test_an_error_of_the_callers_own_goes_through_as_it_is(account: Scripted) -> None:
    with pytest.raises(ZeroDivisionError):
        account.request("GET", "/rows", ZeroDivisionError("a bug in the transport"))
    assert account.request("GET", "/rows", response_of(200, {})).status_code == 200


def test_what_httpx_takes_for_our_own_mistake_may_have_been_the_servers_after_it_read_the_request(
    account: Scripted,
) -> None:
    mistake = httpx.LocalProtocolError("Illegal header value b'a-scripted-token'")
    with pytest.raises(errors.OutcomeUnknownError, match="LocalProtocolError") as caught:
        account.request("POST", "/rows", mistake)
    assert caught.value.attempts == 1
    assert "header" not in str(caught.value)
    assert account.request("GET", "/rows", mistake, response_of(200, {})).parsed == {}


def test_the_log_has_a_record_for_every_attempt(account: Scripted, caplog: pytest.LogCaptureFixture) -> None:
    delete = operation("DELETE", "/rows/{id}", name="delete_row")
    account.call(
        delete,
        account.takes(2, response_of(500, X_Request_Id="r-1")),
        account.takes(3, response_of(429, Retry_After="7", X_Request_Id="r-2")),
        httpx.ConnectTimeout("slow"),
        response_of(200, {}, X_Request_Id="r-4"),
        path={"id": "someone@example.com"},
    )
    records: list[Any] = [record for record in caplog.records if record.name == "ac_client"]
    fields = ("operation", "method", "path", "status", "attempt", "seconds", "request_id", "wait")
    assert [tuple(getattr(record, field) for field in fields) for record in records] == [
        ("delete_row", "DELETE", "/rows/{id}", 500, 1, 2, "r-1", 0.5),
        ("delete_row", "DELETE", "/rows/{id}", 429, 2, 3, "r-2", 7),
        ("delete_row", "DELETE", "/rows/{id}", None, 3, 0, None, 2),
        ("delete_row", "DELETE", "/rows/{id}", 200, 4, 0, "r-4", None),
    ]
    assert [record.levelno for record in records] == [logging.INFO, logging.WARNING, logging.INFO, logging.DEBUG]
    assert records[0].getMessage() == "DELETE /rows/{id}: 500, attempt 1, 2.000 s, again in 0.5 s"
    assert records[2].getMessage().startswith("DELETE /rows/{id}: ConnectTimeout")
    assert not any("example.com" in record.getMessage() for record in records)


def test_the_log_is_quiet_until_it_is_asked_for(account: Scripted, capfd: pytest.CaptureFixture[str]) -> None:
    assert any(isinstance(handler, logging.NullHandler) for handler in logging.getLogger("ac_client").handlers)
    account.request("GET", "/rows", response_of(500))
    assert capfd.readouterr() == ("", "")


def test_hooks_are_told_of_attempts_and_retries(account: Scripted) -> None:
    told: list[Any] = []
    hooked = account.with_options(on_attempt=told.append, on_retry=told.append)
    hooked.request(
        "GET", "/rows", response_of(500, X_Request_Id="r-1"), response_of(429, Retry_After="2"), response_of(200, {})
    )
    first = AttemptEvent("request", "GET", "/api/3/rows", 1, 500, None, 0.0, "r-1")
    assert told[:2] == [first, RetryEvent(first, 0.5, paused=False)]
    assert told[3].paused
    assert told[3].wait == 2
    assert (told[4].status, told[4].attempt) == (200, 3)
    with pytest.raises(errors.OutcomeUnknownError):
        hooked.request("POST", "/rows", httpx.ReadTimeout("slow"))
    assert (told[5].status, told[5].failure) == (None, "ReadTimeout")
    assert len(told) == 6


def test_a_hook_that_fails_loses_no_reply(account: Scripted, caplog: pytest.LogCaptureFixture) -> None:
    def failing(_: object) -> None:
        raise ZeroDivisionError("a bug in the hook")

    hooked = account.with_options(on_attempt=failing, on_retry=failing)
    assert hooked.request("GET", "/rows", response_of(500), response_of(200, {"a": 1})).parsed == {"a": 1}
    assert sum("a hook raised" in record.getMessage() for record in caplog.records) == 3
