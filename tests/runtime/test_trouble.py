"""What an error says of trouble on the way, and what protects a client from a response: size, markup, other hosts."""

from __future__ import annotations

import asyncio
import gzip
import logging
import socket
import zlib
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from ac_client import AsyncClient, Budget, Client, Retries, errors
from tests.runtime.scripted import Scripted, operation, response_of
from tests.runtime.wire import Server, Wire

TOKEN = "a-token-in-trouble"
ONCE = Retries(max_attempts=1)


@pytest.fixture(params=[True, False], ids=["awaited", "synchronous"])
def account(request: pytest.FixtureRequest) -> Scripted:
    return Scripted(awaited=request.param)


def failure(url: str, *, awaited: bool, **settings: Any) -> errors.ConnectionFailedError:
    settings = {"budget": Budget(1000), "retries": Retries(max_attempts=2, initial_backoff=0), **settings}

    async def ask() -> None:
        async with AsyncClient(url, TOKEN, **settings) as ac:
            await ac.request("GET", "/rows")

    def ask_blocking() -> None:
        with Client(url, TOKEN, **settings) as client:
            client.request("GET", "/rows")

    with pytest.raises(errors.ConnectionFailedError) as caught:
        asyncio.run(ask()) if awaited else ask_blocking()
    return caught.value


def unused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    return port


BOTH = pytest.mark.parametrize("awaited", [True, False], ids=["awaited", "synchronous"])


@BOTH
def test_a_refused_connection_says_where_what_how_often_and_what_to_do(awaited: bool) -> None:
    port = unused_port()
    text = str(failure(f"http://127.0.0.1:{port}", awaited=awaited))
    for said in (f"127.0.0.1:{port} was tried 2 times in 0.", "the connection was refused", "check the base URL"):
        assert said in text


@BOTH
def test_a_name_that_is_not_found_says_so(awaited: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> Any:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    text = str(failure("https://nobody.example", awaited=awaited))
    assert "the host name was not found" in text
    assert "nobody.example:443 was tried 2 times" in text
    assert "DNS" in text


async def silent(wire: Wire) -> None:
    while await wire.peek():
        pass


@BOTH
def test_tls_that_fails_says_so(awaited: bool) -> None:
    async def plain(wire: Wire) -> None:
        wire._writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await silent(wire)

    with Server(plain).running() as url:
        text = str(failure(url.replace("http", "https"), awaited=awaited))
    assert "TLS failed" in text


@BOTH
def test_a_proxy_that_cannot_be_reached_is_named_without_its_password(awaited: bool) -> None:
    port = unused_port()
    error = failure("https://acme.example", awaited=awaited, proxy=f"http://user:word@127.0.0.1:{port}")
    for said in (f"the proxy 127.0.0.1:{port} on the way to acme.example:443 was tried 2 times", "Check proxy="):
        assert said in str(error)
    assert "word" not in str(error)


@BOTH
def test_a_proxy_that_refuses_is_named(awaited: bool) -> None:
    async def refuses(wire: Wire) -> None:
        await wire.read()
        await wire.respond(407, b"")

    with Server(refuses).running() as url:
        error = failure("https://acme.example", awaited=awaited, proxy=url)
    assert f"the proxy {url.removeprefix('http://')} on the way to acme.example:443" in str(error)
    assert "the proxy refused" in str(error)


@BOTH
def test_a_proxy_that_says_nothing_leaves_no_doubt(awaited: bool) -> None:
    settings: dict[str, Any] = {"timeout": 0.1, "retries": ONCE}

    def send(url: str) -> None:
        with Client("https://acme.example", TOKEN, proxy=url, **settings) as client:
            client.request("POST", "/rows")

    async def send_async(url: str) -> None:
        async with AsyncClient("https://acme.example", TOKEN, proxy=url, **settings) as client:
            await client.request("POST", "/rows")

    with Server(silent).running() as url, pytest.raises(errors.RequestTimeoutError, match="the proxy 127"):
        asyncio.run(send_async(url)) if awaited else send(url)


@BOTH
@pytest.mark.parametrize(("scheme", "kind"), [("http", "read"), ("https", "connect")])
def test_a_time_out_names_the_limit_that_ran_out(awaited: bool, scheme: str, kind: str) -> None:
    timeout = httpx.Timeout(5, **{kind: 0.05})
    with Server(silent).running() as url:
        error = failure(url.replace("http", scheme, 1), awaited=awaited, timeout=timeout, retries=ONCE)
    assert isinstance(error, errors.RequestTimeoutError)
    assert f"within the 0.05 seconds of timeout={kind}" in str(error)


def test_402_is_about_the_plan(account: Scripted) -> None:
    with pytest.raises(errors.StatusError, match=r"Your account is inactive.*plan or its payment") as caught:
        account.request("GET", "/rows", response_of(402, {"message": "Your account is inactive"}))
    assert caught.value.attempts == 1


@pytest.mark.parametrize(
    "body", [{"message": 20_000_000 * "x"}, {"errors": 200_000 * ["no"]}, {"errors": [*map(str, range(200_000))]}]
)
@pytest.mark.parametrize("status", [200, 400, 500])
def test_the_text_of_an_error_is_short_whatever_came(account: Scripted, body: Any, status: int) -> None:
    with pytest.raises(errors.ActiveCampaignError) as caught:
        account.with_options(retries=ONCE).call(operation("POST", envelope="row"), response_of(status, body))
    assert len(str(caught.value).encode()) <= 2048
    assert len(caught.value.body) > 1_000_000
    assert len(caught.value.errors) >= 1


@pytest.mark.parametrize("kind", ["text/html", "text/plain", "application/json"])
@pytest.mark.parametrize(
    "page",
    [
        "<!DOCTYPE html><html><body>Log in",
        "<h1>502 Bad Gateway</h1>",
        "<br />\n<b>Fatal error</b>: x",
        "Warning\n<html>",
    ],
)
def test_a_web_page_is_known_whatever_its_content_type(account: Scripted, kind: str, page: str) -> None:
    def answer(status: int) -> httpx.Response:
        return httpx.Response(status, content=page.encode(), headers={"content-type": kind})

    with pytest.raises(errors.UnexpectedResponseError, match="web page"):
        account.request("POST", "/rows", answer(200))
    with pytest.raises(errors.UnexpectedResponseError, match="web page"):
        account.call(operation("POST", envelope="row"), answer(200))
    with pytest.raises(errors.NotFoundError, match="web page") as caught:
        account.request("GET", "/rows", answer(404))
    assert "<" not in str(caught.value)


def test_a_success_that_holds_nothing_but_errors_is_none(account: Scripted) -> None:
    body = {"errors": [{"title": "no such list"}], "data": None}
    for kind in (operation("POST"), operation("POST", envelope="row")):
        with pytest.raises(errors.OperationFailedError, match="no such list") as caught:
            account.call(kind, response_of(200, body))
        assert caught.value.errors[0].title == "no such list"
    with pytest.raises(errors.OperationFailedError, match="not authorized"):
        account.request(
            "GET", "/rows", response_of(200, {"result_code": 0, "result_message": "You are not authorized"})
        )
    fine: dict[str, list[str]] = {"errors": [], "rows": []}
    assert account.request("GET", "/rows", response_of(200, fine)).parsed == fine


def test_a_failure_may_be_a_list(account: Scripted) -> None:
    graph = operation("POST", failure_list="errors")
    with pytest.raises(errors.OperationFailedError, match="no field x"):
        account.call(graph, response_of(200, {"data": {"a": 1}, "errors": [{"message": "no field x"}]}))
    assert account.call(graph, response_of(200, {"data": {"a": 1}, "errors": []})).parsed["data"] == {"a": 1}


def test_a_read_that_was_answered_with_nothing_is_asked_again(account: Scripted) -> None:
    read = operation(envelope="row")
    assert account.call(
        read, response_of(200, b""), response_of(200, b"<html>"), response_of(200, {"row": 1})
    ).parsed == {"row": 1}
    assert account.clock.slept == [0.5, 1]
    with pytest.raises(errors.UnexpectedResponseError) as caught:
        account.call(operation("PUT", envelope="row"), response_of(200, b""))
    assert caught.value.applied
    assert caught.value.attempts == 1


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body without an end."""

    def __init__(self, piece: bytes) -> None:
        self.piece = piece
        self.sent = 0

    def __iter__(self) -> Iterator[bytes]:
        while True:
            self.sent += 1
            yield self.piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


class Several(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces."""

    def __init__(self, pieces: list[bytes]) -> None:
        self.pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            yield piece


def bare(body: bytes) -> bytes:
    work = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return work.compress(body) + work.flush()


ZIPPED = gzip.compress(b'{"a": "b"}')


@pytest.mark.parametrize(
    ("encoding", "pieces"),
    [
        ("gzip", [ZIPPED]),
        ("gzip", [bytes([byte]) for byte in ZIPPED]),
        ("gzip", [ZIPPED + b"\0\0"]),
        ("deflate", [zlib.compress(b'{"a": "b"}')]),
        ("deflate", [bare(b'{"a": "b"}')]),
    ],
)
def test_a_compressed_body_is_read_to_its_end(account: Scripted, encoding: str, pieces: list[bytes]) -> None:
    answer = httpx.Response(200, headers={"Content-Encoding": encoding}, stream=Several(pieces))
    assert account.request("GET", "/rows", answer).parsed == {"a": "b"}


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_compressed_body_that_is_broken_is_no_result(account: Scripted, encoding: str) -> None:
    answers = [
        httpx.Response(200, headers={"Content-Encoding": encoding}, stream=Several([b"\xff\xff\xff\xff"]))
        for _ in range(6)
    ]
    with pytest.raises(errors.ConnectionFailedError, match="DecodingError"):
        account.request("GET", "/rows", *answers)
    refused = httpx.Response(422, headers={"Content-Encoding": encoding}, stream=Several([b"\xff\xff\xff\xff"]))
    with pytest.raises(errors.UnprocessableError):
        account.request("POST", "/rows", refused)
    empty = httpx.Response(204, headers={"Content-Encoding": encoding}, stream=Several([]))
    assert account.request("DELETE", "/rows/1", empty).parsed is None


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, br", "exi"])
def test_a_content_encoding_that_was_not_asked_for_is_named(account: Scripted, encoding: str) -> None:
    def answer(status: int) -> httpx.Response:
        return httpx.Response(status, headers={"Content-Encoding": encoding}, stream=Several([b""]))

    said = f"content encoding '{encoding}', which was not asked for"
    for method in ("GET", "POST"):
        with pytest.raises(errors.UnexpectedResponseError, match=said) as caught:
            account.request(method, "/rows", answer(200))
        assert caught.value.attempts == 1
        assert caught.value.applied is (method == "POST")
    with pytest.raises(errors.BadRequestError, match=said):
        account.request("GET", "/rows", answer(400))


@pytest.mark.parametrize("encoding", ["identity", "gzip"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_body_that_is_too_large_is_not_read_to_its_end(account: Scripted, method: str, encoding: str) -> None:
    body = Pieces(1000 * b"x" if encoding == "identity" else gzip.compress(10_000_000 * b" "))
    small = account.with_options(max_response_bytes=10_000)
    answer = httpx.Response(200, headers={"Content-Encoding": encoding}, stream=body)
    with pytest.raises(
        errors.UnexpectedResponseError, match="more than 10000 bytes, the client's max_response_bytes"
    ) as e:
        small.request(method, "/rows", answer)
    assert body.sent <= 11
    assert e.value.attempts == 1
    assert e.value.applied is (method == "POST")
    assert len(e.value.body) == 10_000
    with pytest.raises(errors.BadRequestError):
        small.request(method, "/rows", httpx.Response(400, stream=Pieces(b"x")))
    with pytest.raises(errors.UnexpectedResponseError):
        small.request(method, "/rows", httpx.Response(200, content=10_001 * b"x"))
    assert small.request(method, "/rows", httpx.Response(200, content=10_000 * b"x")).parsed == 10_000 * "x"


def test_another_server_never_gets_the_token(account: Scripted) -> None:
    for auth in ("header", "api_key", "none"):
        for server in ("https://track.example/v1", "http://acme.example", "https://acme.example:8443"):
            elsewhere = operation("POST", "/event", server=server, auth=auth, response="none", parse=None)
            account.call(elsewhere, response_of(200, b""), path=None)
            sent = account.requests[-1]
            assert str(sent.url) == f"{server}/event"
            assert "api-token" not in sent.headers
            assert account.client._requests._credential._token not in f"{sent.url}{sent.headers.raw}"
    account.call(operation(server="https://acme.example"), response_of(200, {}))
    assert "api-token" in account.requests[-1].headers
    account.call(operation(auth="none"), response_of(200, {}))
    assert "api-token" not in account.requests[-1].headers


def test_another_server_takes_nothing_of_the_account_s_rate(account: Scripted) -> None:
    elsewhere = operation("POST", "/event", server="https://track.example", auth="none", response="none", parse=None)
    for _ in range(5):
        account.request("GET", "/rows")
    account.call(elsewhere, response_of(429, Retry_After="7"), response_of(200, b""))
    assert account.sent_at == [0] * 6 + [7]
    # Nor does its 429 pause the account.
    account.call(elsewhere, response_of(200, b""))
    account.request("GET", "/rows")


def test_a_form_is_sent_as_one(account: Scripted) -> None:
    form = operation("POST", "/event", server="https://track.example", auth="none", body_type="form")
    account.call(form, response_of(200, {}), body={"actid": 7, "event": "a b&c", "visit": None})
    sent = account.requests[-1]
    assert sent.content == b"actid=7&event=a+b%26c"
    assert sent.headers["content-type"] == "application/x-www-form-urlencoded"
    with pytest.raises(errors.InvalidRequestError, match="visit cannot be a dict"):
        account.call(form, body={"visit": {"email": "x"}})


def test_accept_follows_the_operation(account: Scripted) -> None:
    account.call(operation(response="text", parse=None), response_of(200, b"code"))
    assert account.requests[-1].headers["accept"] == "text/*, application/json;q=0.5"


@pytest.mark.parametrize("module", ["httpx", "httpx2", "httpcore.http11", "httpcore2.http11", "httpcore2.connection"])
def test_what_any_of_the_http_libraries_logs_is_masked(module: str, caplog: pytest.LogCaptureFixture) -> None:
    client = Client("https://acme.example", TOKEN)
    with caplog.at_level(logging.DEBUG, module):
        logging.getLogger(module).debug("location: /x?api_key=%s", TOKEN)
    assert caplog.messages == ["location: /x?api_key=***"]
    client.close()


def test_words_are_not_masked() -> None:
    account = Scripted(awaited=False)
    client = Client("https://acme.example", "wrong", transport=account.client._transport.connections.network.own())
    account.answers[:] = [response_of(403, {"message": "The token is missing or wrong"})]
    with pytest.raises(errors.PermissionDeniedError, match="missing or wrong"):
        client.request("GET", "/rows")


@pytest.mark.parametrize("kind", [AsyncClient, Client])
@pytest.mark.parametrize(
    "wrong",
    [
        {"timeout": -1},
        {"budget": 5},
        {"headers": {"host": "x"}},
        {"proxy": 5},
    ],
    ids=str,
)
def test_a_refused_setting_leaves_no_token_in_any_frame(kind: Any, wrong: dict[str, Any]) -> None:
    with pytest.raises((errors.ConfigurationError, AttributeError)) as caught:
        kind("https://acme.example", TOKEN, **wrong)
    assert not held(caught.tb, TOKEN)
    with pytest.raises(errors.ConfigurationError) as caught:
        kind("https://acme.example", "a token with blanks")
    assert not held(caught.tb, "a token with blanks")


def held(trace: Any, token: str) -> list[str]:
    """Where a frame of the package has the token among its variables, whatever its name."""
    package = str(Path(errors.__file__).parent)
    found = []
    while trace is not None:
        frame = trace.tb_frame
        if frame.f_code.co_filename.startswith(package):
            found += [frame.f_code.co_name for value in frame.f_locals.values() if token in repr(value)]
        trace = trace.tb_next
    return found
