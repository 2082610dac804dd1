"""What an error says of what came, whatever its shape and encoding; and what is no result."""

from __future__ import annotations

import gzip
import json
from typing import Any

import httpx
import pytest

from ac_client import Client, Retries, errors
from ac_client.models import ContactTagPage, EmailEditorTagCategory, TagResponse
from ac_client.types import array_of
from tests.leaks import Watch
from tests.runtime.scripted import Scripted, operation, response_of
from tests.runtime.test_responses import Unread, page

ONCE = Retries(max_attempts=1)


@pytest.fixture(params=[True, False], ids=["awaited", "synchronous"])
def account(request: pytest.FixtureRequest) -> Scripted:
    return Scripted(awaited=request.param).with_options(retries=ONCE)


def refused(account: Scripted, answer: httpx.Response, method: str = "POST") -> errors.ActiveCampaignError:
    with pytest.raises(errors.ActiveCampaignError) as caught:
        account.request(method, "/rows", answer)
    assert str(caught.value).isprintable()
    return caught.value


def typed(account: Scripted, answer: httpx.Response, **settings: Any) -> errors.UnexpectedResponseError:
    with pytest.raises(errors.UnexpectedResponseError) as caught:
        account.call(operation(**settings), answer)
    return caught.value


def test_a_refusal_names_the_status_that_came(account: Scripted) -> None:
    said = str(refused(account, response_of(401, {"message": "Not allowed", "code": 403})))
    assert "401 Unauthorized for POST /api/3/rows: Not allowed (403). One of these is the cause: the token is" in said
    assert "403 Forbidden for POST /api/3/rows: One of these" in str(refused(account, response_of(403, b"")))


def test_a_web_page_that_denies_is_not_the_accounts_word(account: Scripted) -> None:
    said = str(refused(account, httpx.Response(403, content=b"<p>No")))
    assert "No. The response is a web page. The base URL is probably wrong" in said
    assert "plan lacks" not in said


def test_a_redirect_with_a_page_says_where_it_leads(account: Scripted) -> None:
    answer = httpx.Response(301, content=b"<html>Moved", headers={"location": "https://login.example/x"})
    assert "redirects to https://login.example/x" in str(refused(account, answer))


@pytest.mark.parametrize("encoding", ["br", "zstd", "x-odd"])
@pytest.mark.parametrize("status", [200, 422, 502])
def test_an_encoding_that_nobody_asked_for_is_named(account: Scripted, encoding: str, status: int) -> None:
    answer = httpx.Response(status, headers={"content-encoding": encoding}, stream=Unread(b"\x8b\x02\x80\xff\x03"))
    said = str(refused(account, answer, "GET"))
    assert f"content encoding '{encoding}', which was not asked for" in said
    assert "\ufffd" not in said


@pytest.mark.parametrize("status", [200, 422, 500])
def test_a_body_that_was_cut_says_so_whatever_its_status(account: Scripted, status: int) -> None:
    small = account.with_options(max_response_bytes=1000, retries=ONCE)
    answer = httpx.Response(status, stream=Unread(2000 * b" "))
    assert "more than 1000 bytes, the client's max_response_bytes" in str(refused(small, answer, "GET"))


@pytest.mark.parametrize("value", [[], [{"id": "1"}], "x", None])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_list_is_no_object(account: Scripted, method: str, value: Any) -> None:
    error = typed(account, response_of(200, {"tag": value}), method=method, envelope="tag", parse=TagResponse.from_dict)
    assert "'tag' came as" in str(error)
    assert "instead of an object" in str(error)
    assert error.applied is (method == "POST")


@pytest.mark.parametrize("rows", [["x"], [None], [{"id": "1"}, []]])
def test_rows_are_objects_where_objects_are_due(account: Scripted, rows: Any) -> None:
    body = response_of(200, {"contactTags": rows})
    assert "'contactTags' has a row that came as" in str(
        typed(account, body, envelope="contactTags", parse=ContactTagPage.from_dict)
    )
    categories: Any = array_of(EmailEditorTagCategory)
    assert "The response has a row that came as" in str(
        typed(account, response_of(200, rows), response="array", parse=categories)
    )


@pytest.mark.parametrize(
    "body",
    [
        {"succeeded": 0, "message": "no"},
        {"ok": False, "error": "no"},
        {"code": 403, "message": "no"},
        {"status": "error", "message": "no"},
        {"statusCode": 500, "error": "no"},
    ],
)
def test_a_success_that_says_no_is_none_for_any_operation(account: Scripted, body: Any) -> None:
    kinds = [operation(parse=None), operation("DELETE", parse=None, response="none")]
    kinds += [operation(parse=None, response="text"), operation(envelope="row")]
    for kind in kinds:
        with pytest.raises(errors.OperationFailedError, match=r": no( \(\d+\))?\.$"):
            account.call(kind, response_of(200, body))


@pytest.mark.parametrize(
    "body", [{"message": "Deleted"}, {"code": "x"}, {"status": "failed"}, {"code": 200, "message": "a"}]
)
def test_a_success_that_says_something_is_one(account: Scripted, body: Any) -> None:
    assert account.request("POST", "/rows", response_of(200, body)).parsed == body


@pytest.mark.parametrize("charset", ["iso-8859-1", "utf-16", "utf-8"])
def test_an_error_is_read_in_its_charset(account: Scripted, charset: str) -> None:
    kind = {"content-type": f"application/json; charset={charset}"}
    body = json.dumps({"message": "ungültig"}, ensure_ascii=False).encode(charset)
    error = refused(account, httpx.Response(422, content=body, headers=kind))
    assert (error.message, error.body) == ("ungültig", body)
    web = page("<html><title>Anmeldung für Ä</title>".encode(charset), f"text/html; charset={charset}")
    assert "web page" in str(refused(account, web))
    assert "Anmeldung für Ä" in refused(account, httpx.Response(500, content=web.content, headers=web.headers)).message


def test_xml_is_no_web_page(account: Scripted) -> None:
    text = "<?xml version='1.0'?><rows/>"
    assert account.request("GET", "/rows", page(text.encode(), "text/xml")).parsed == text
    assert "not JSON" in str(typed(account, page(text.encode(), "text/xml"), envelope="row"))


def test_markup_reads_as_text(account: Scripted) -> None:
    body = b"<head><title>Down</title><style>x</style></head><b>Error</b>: A &amp; B<script>let x"
    assert "for POST /api/3/rows: Down Error: A & B. The" in str(refused(account, httpx.Response(502, content=body)))


@pytest.mark.parametrize(
    "body",
    [bytes(range(256)), gzip.compress(b'{"message": "no"}'), 3000 * b"\xff", "no text".encode("utf-16-le")],
    ids=["all", "gzip", "high", "half of it zeros"],
)
def test_of_what_is_no_text_nothing_is_quoted(account: Scripted, body: bytes) -> None:
    assert refused(account, httpx.Response(422, content=body)).message == ""
    assert "It says" not in str(typed(account, httpx.Response(200, content=body), envelope="row"))


def test_a_text_is_one_line_that_can_be_printed(account: Scripted) -> None:
    body = b'{"message": "a\\r\\nb\\u001b[31m \\ud800\\u202e\\u0000c", "errors": ["Following:", "c.", "d!"]}'
    error = refused(account, response_of(422, body, X_Request_Id="r-1"))
    assert str(error) == "422 Unprocessable Entity for POST /api/3/rows: a b [31m c; Following; c; d! (request id r-1)"
    assert error.message == "a\r\nb\x1b[31m \ud800\u202e\x00c"


def test_many_reasons_are_cut_once_and_at_the_end(account: Scripted) -> None:
    said = str(refused(account, response_of(422, {"errors": {f"field{at}": ["is bad"] for at in range(20_000)}})))
    assert said.endswith("...")
    assert said.count("...") == 1
    assert said.count("is bad (field") > 40


@pytest.mark.parametrize("token", ["permission", "wrong", "1"])
def test_a_word_is_masked_only_where_a_key_names_it(token: str, the_token_stays_home: Watch) -> None:
    the_token_stays_home.off = True  # it would find the word
    answer = response_of(403, {"message": f'No {token}, see /x?api_key={token}&a=1 and "Api-Token": "{token}"'})
    transport = httpx.MockTransport(lambda _: answer)
    with (
        Client("https://acme.example", token, transport=transport) as client,
        pytest.raises(errors.PermissionDeniedError) as caught,
    ):
        client.request("GET", "/rows")
    assert caught.value.message == f'No {token}, see /x?api_key=***&a=1 and "Api-Token": "***"'


def test_a_token_is_masked_in_every_encoding_of_the_body(account: Scripted) -> None:
    body = json.dumps({"message": "a-scripted-token is wrong"}).encode("utf-16")
    error = refused(account, response_of(403, body))
    assert error.message == "*** is wrong"
    assert "a-scripted-token" not in error.body.decode("utf-16", "replace")
    assert b"*** is wrong" in error.body
