"""The token stays home: what is sent, and everything that could show it."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import pickle
import socket
import threading
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from ac_client import AsyncClient, Budget, Client, Retries, errors
from ac_client._redact import Credential
from ac_client.operations import Operation
from tests.leaks import Watch, spellings, watching
from tests.recorder import Request
from tests.runtime.wire import Server, Wire

TOKEN = "b7f0-the-secret-token"
ODD = "b7f0+the/secret=token&more"
SHARE: Operation[Any] = Operation(
    "share_template",
    "GET",
    "/template/share",
    dict,
    root="/api/2",
    auth="api_key",
    repeat=False,
)
ONCE = Retries(max_attempts=1)


class Echo:
    """Records requests, and returns a prepared response."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.responses: list[tuple[int, bytes, dict[str, str]]] = []
        self.server = Server(self.serve)

    async def serve(self, wire: Wire) -> None:
        while (request := await wire.read()) is not None:
            self.requests.append(request)
            if self.responses:
                status, body, headers = self.responses.pop(0)
                if not status:
                    return
                await wire.respond(status, body, headers)
            else:
                await wire.respond(200, b'{"success": 1}')


@pytest.fixture
def echo() -> Iterator[Echo]:
    far = Echo()
    with far.server.running() as far.url:  # type: ignore[attr-defined]
        yield far


def client_of(echo: Any, token: str = TOKEN, **options: Any) -> Client:
    return Client(echo.url, token, budget=Budget(1000), **options)


def test_it_travels_as_a_header(echo: Echo) -> None:
    with client_of(echo) as client:
        client.request("GET", "/tags")
    (arrived,) = echo.requests
    assert arrived.headers["api-token"] == TOKEN
    assert TOKEN not in arrived.target


@pytest.mark.parametrize("token", [TOKEN, ODD])
def test_it_travels_as_a_parameter_where_the_api_wants_that_and_nothing_logs_it(
    echo: Echo, token: str, the_token_stays_home: Watch
) -> None:
    with client_of(echo, token) as client:
        client.call(SHARE, query={"id": 7})
    (arrived,) = echo.requests
    assert arrived.target == f"/api/2/template/share?id=7&api_key={quote(token, safe='')}"
    assert "api-token" not in arrived.headers
    # httpx did log the request, and httpcore its steps: the search had something to look at.
    assert the_token_stays_home.records > 5


async def test_the_same_when_it_is_awaited(echo: Any, the_token_stays_home: Watch) -> None:
    async with AsyncClient(echo.url, TOKEN, budget=Budget(1000)) as client:
        await client.acall(SHARE)
        echo.responses = [(0, b"", {})]
        with pytest.raises(errors.OutcomeUnknownError):
            await client.acall(SHARE)
    assert [request.target for request in echo.requests] == [f"/api/2/template/share?api_key={TOKEN}"] * 2
    assert the_token_stays_home.records > 10


@pytest.mark.parametrize("path", ["/api/2/template/share?x=1&api_key=the-callers-own-key", "/api/2/template/share?x=1"])
def test_a_key_of_the_callers_own_is_a_secret_too(echo: Echo, path: str, the_token_stays_home: Watch) -> None:
    the_token_stays_home.learn("the-callers-own-key", given=True)
    params = {} if "api_key" in path else {"api_key": "the-callers-own-key"}
    echo.responses = [(403, b'{"message": "the-callers-own-key is wrong"}', {})]
    with client_of(echo) as client, pytest.raises(errors.PermissionDeniedError, match=r"\*\*\* is wrong"):
        client.request("GET", path, params=params)
    assert echo.requests[0].target == "/api/2/template/share?x=1&api_key=the-callers-own-key"


def test_a_transport_of_the_callers_sees_the_whole_url() -> None:
    seen: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(200, json={"success": 1})

    with Client("https://acme.example", TOKEN, transport=httpx.MockTransport(handle)) as client:
        client.call(SHARE, query={"a": 1})
        client.request("GET", "/tags", params={"a": 1})
    assert seen == [
        f"https://acme.example/api/2/template/share?a=1&api_key={TOKEN}",
        "https://acme.example/api/3/tags?a=1",
    ]


async def test_an_asynchronous_transport_of_the_callers_sees_the_whole_url() -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.append((scope["path"], scope["query_string"]))
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b'{"success": 1}'})

    seen: list[tuple[str, bytes]] = []
    async with AsyncClient("https://acme.example", TOKEN, transport=httpx.ASGITransport(app)) as client:
        await client.acall(SHARE, query={"a": 1})
        await client.request("GET", "/tags/ü", params={"a": "ä"})
    assert seen == [
        ("/api/2/template/share", f"a=1&api_key={TOKEN}".encode()),
        ("/api/3/tags/ü", b"a=%C3%A4"),
    ]


class Proxy:
    """A proxy that tunnels, and records what it gets before the tunnel is open."""

    def __init__(self) -> None:
        self.told: list[bytes] = []
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def serve(self) -> None:
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            with connection:
                self.told.append(connection.recv(65536))
                connection.sendall(b"HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n")


def test_a_proxy_is_told_the_host_and_nothing_else() -> None:
    proxy = Proxy()
    try:
        with (
            Client("https://acme.example", TOKEN, proxy=proxy.url, retries=ONCE, budget=Budget(1000)) as client,
            pytest.raises(errors.ConnectionFailedError, match="ProxyError"),
        ):
            client.call(SHARE)
    finally:
        proxy.socket.close()
    (told,) = proxy.told
    assert told.startswith(b"CONNECT acme.example:443 HTTP/1.1\r\n")
    assert TOKEN.encode() not in told


def test_without_encryption_the_environment_s_proxy_is_not_used(echo: Echo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    with client_of(echo) as client:
        client.request("GET", "/tags")
    assert len(echo.requests) == 1


def test_what_the_account_repeats_of_it_is_masked(echo: Echo) -> None:
    repeated = f'{{"message": "token {TOKEN} is unknown", "errors": [{{"title": "{TOKEN}"}}]}}'.encode()
    echo.responses = [
        (403, repeated, {}),
        (302, b"", {"Location": f"http://user:pw@other.example/x?api_key={TOKEN}#y"}),
    ]
    with client_of(echo) as client:
        with pytest.raises(errors.PermissionDeniedError) as denied:
            client.request("GET", "/tags")
        with pytest.raises(errors.RedirectError, match=r"redirects to http://other\.example/x, which") as redirected:
            client.request("GET", "/tags")
    assert denied.value.message == "token *** is unknown"
    assert any(item.title == "***" for item in denied.value.errors)
    assert b"***" in denied.value.body
    assert "pw" not in str(redirected.value)


ECHOES = {
    "message": (403, '{{"message": "{0} is wrong"}}', {}),
    "entry": (422, '{{"errors": [{{"title": "x", "more": {{"{0}": ["{0}"]}}}}]}}', {}),
    "text": (500, "no {0}", {}),
    "page": (200, "<html>{0}", {}),
    "failure": (200, '{{"success": 0, "message": "{0} is wrong"}}', {}),
    "code": (200, "", {"X-Ac-Error": "{0} is wrong"}),
    "request id": (404, "{{}}", {"X-Request-Id": "r-{0}"}),
    "redirect": (302, "", {"Location": "https://login.example/{0}/x"}),
    "redirect within a redirect": (302, "", {"Location": "https://login.example/next=%2Fapi%3Fapi_key%3D{0}"}),
    "long redirect": (302, "", {"Location": "https://login.example/" + 190 * "x" + "{0}"}),
}


@pytest.mark.parametrize("token", [TOKEN, ODD, "b7f0\\the'secret/\"token"])
@pytest.mark.parametrize("way", ECHOES)
def test_whatever_repeats_it_in_whichever_spelling_shows_none_of_it(
    echo: Echo, way: str, token: str, the_token_stays_home: Watch
) -> None:
    status, body, headers = ECHOES[way]
    heard: list[Any] = []
    for spelling in spellings(token):
        # A JSON text is a text in JSON only when it is escaped.
        inside = spelling if "\\u" in spelling or r"\/" in spelling else json.dumps(spelling)[1:-1]
        sent = {name: value.format(spelling) for name, value in headers.items()}
        echo.responses = [(status, body.format(inside).encode(), sent)]
        with (
            client_of(echo, token, retries=ONCE, on_attempt=heard.append) as client,
            pytest.raises(errors.ActiveCampaignError, match=r"\*\*\*|page|x$|x\.|\.\.\.") as caught,
        ):
            client.call(SHARE)
        the_token_stays_home.look("an event", repr(heard))
        assert "secret" not in f"{caught.value!s} {vars(caught.value)}"


def test_what_is_written_in_another_encoding_is_masked_too(echo: Echo) -> None:
    echo.responses = [(403, json.dumps({"message": f"{TOKEN} is wrong"}).encode("utf-16"), {})]
    with client_of(echo) as client, pytest.raises(errors.PermissionDeniedError) as caught:
        client.request("GET", "/tags")
    assert caught.value.message == "*** is wrong"


def test_each_of_several_keys_of_the_callers_is_a_secret(echo: Echo, the_token_stays_home: Watch) -> None:
    keys = ["first-key-of-the-caller", "second-key+of/the-caller"]
    for key in keys:
        the_token_stays_home.learn(key, given=True)
    echo.responses = [(403, json.dumps({"message": f"not {keys[0]}, and not {keys[1]}"}).encode(), {})]
    with client_of(echo) as client, pytest.raises(errors.PermissionDeniedError) as caught:
        client.request("GET", "/tags", params=[("api_key", key) for key in keys])
    assert caught.value.message == "not ***, and not ***"


@pytest.mark.parametrize(
    "path", ["template/share?api_key={0}", "/template/share?api_key={0}#x", "/share#{0}", "/a b?api_key={0}"]
)
def test_a_path_that_is_refused_is_shown_without_its_query(path: str, the_token_stays_home: Watch) -> None:
    the_token_stays_home.learn(TOKEN, given=True)
    with Client("https://acme.example", TOKEN) as client, pytest.raises(errors.InvalidRequestError) as caught:
        client.request("GET", path.format(TOKEN))
    assert caught.value.__context__ is None


@pytest.mark.parametrize("given", ["{0}", "admin:{0}@acme.example", "https://acme.example/api/3/{0}", "http:{0}"])
def test_a_base_url_that_is_refused_is_not_shown(given: str, the_token_stays_home: Watch) -> None:
    the_token_stays_home.learn(TOKEN, given=True)
    with pytest.raises(errors.ConfigurationError):
        Client(given.format(TOKEN), "https://acme.example")


@pytest.mark.parametrize(
    "kind", [httpx.RequestError, httpx.TooManyRedirects, httpx.DecodingError, httpx.ReadError, "status"]
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_what_a_transport_of_the_callers_raises_goes_no_further(method: str, kind: Any) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        said = f"x {request.headers['api-token']}"
        if kind == "status":
            raise httpx.HTTPStatusError(said, request=request, response=httpx.Response(500))
        raise kind(said, request=request)

    expected = errors.ConnectionFailedError if method == "GET" else errors.OutcomeUnknownError
    with (
        Client("https://acme.example", TOKEN, transport=httpx.MockTransport(handle), retries=ONCE) as client,
        pytest.raises(expected, match=r"x \*\*\*"),
    ):
        client.request(method, "/tags")


@pytest.mark.parametrize("way", ["refused", "lost", "cut", "status", "page"])
async def test_no_error_holds_the_request(echo: Any, way: str) -> None:
    url = echo.url if way != "refused" else "http://127.0.0.1:9"
    ways = {"lost": (0, b"", {}), "cut": (200, b"", {"Content-Length": "9"}), "status": (500, b"", {})}
    echo.responses = [ways.get(way, (200, b"<html>", {}))]
    kinds = (
        errors.ConnectionFailedError,
        errors.ServerError,
        errors.UnexpectedResponseError,
        errors.OutcomeUnknownError,
    )
    async with AsyncClient(url, TOKEN, retries=ONCE, budget=Budget(1000)) as client:
        with pytest.raises(kinds) as caught:
            await client.request("POST", "/tags", json={})
    assert caught.value.__context__ is None
    cause = caught.value.__cause__
    assert cause is None or isinstance(cause, errors.ActiveCampaignError)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.body, again.path) == (str(caught.value), caught.value.body, caught.value.path)
    assert type(getattr(again, "last", None)) is type(cause)


async def test_a_cancellation_does_not_hold_the_request(echo: Any) -> None:
    async with AsyncClient(echo.url, TOKEN, budget=Budget(1000)) as client:
        task = asyncio.create_task(client.request("GET", "/tags"))
        await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
    assert caught.value.__context__ is None or not hasattr(caught.value.__context__, "request")


@pytest.mark.parametrize("kind", [AsyncClient, Client])
def test_a_client_can_be_neither_pickled_nor_copied_and_says_what_to_do(kind: type[AsyncClient | Client]) -> None:
    client = kind("https://acme.example", TOKEN)
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match=r"from_env\(\).*with_options\(\)"):
            attempt(client)
    assert repr(client) == f"{kind.__name__}('https://acme.example')"


def test_a_credential_shows_nothing() -> None:
    credential = Credential(TOKEN)
    assert repr(credential) == "Credential(***)"
    assert credential.masked(f"a {TOKEN} b") == "a *** b"
    with pytest.raises(TypeError):
        pickle.dumps(credential)


@pytest.mark.parametrize("wrong", ["", "two words", "line\nend", "tëken", "tab\t", 5, None], ids=repr)
def test_a_token_that_cannot_be_one_is_refused_without_being_shown(wrong: Any) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        Credential(wrong).check()
    assert not wrong or str(wrong) not in str(caught.value)


def test_with_http2_the_dumps_of_headers_are_dropped(caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(2):
        Client("https://acme.example", TOKEN)
    logger = logging.getLogger("hpack.hpack")
    with caplog.at_level(logging.DEBUG, "hpack"):
        logger.debug("Adding %s to the header table", (b"api-token", TOKEN.encode()))
        logger.warning("something else")
    assert caplog.messages == ["something else"]
    assert len(logger.filters) == 1


def test_the_search_itself_finds_what_it_looks_for(the_token_stays_home: Watch) -> None:
    the_token_stays_home.off = True

    def found(show: Any) -> bool:
        try:
            with pytest.MonkeyPatch.context() as patch, watching(patch.setattr) as watch:
                Client("https://acme.example", "another-secret-token")
                show("another-secret-token")
                assert "another-secret-token" in watch.tokens
        except AssertionError:
            return True
        return False

    def raised(token: str) -> None:
        errors.ConfigurationError(f"no {token}")

    def context(token: str) -> None:
        request = httpx.Request("GET", "https://a", headers={"Api-Token": token})
        errors.ConnectionFailedError("hidden").__context__ = httpx.ConnectError("x", request=request)

    def local(token: str) -> None:
        namespace: dict[str, Any] = {"errors": errors, "token": token}
        code = compile("def f(t):\n raise errors.ConflictError('hidden')\nf(token)", "/x/ac_client/y.py", "exec")
        with pytest.raises(errors.ConflictError):
            exec(code, namespace)  # noqa: S102 - the line above

    assert not found(lambda token: None)
    assert found(lambda token: logging.getLogger("anything").debug("%s", token))
    assert found(lambda token: logging.getLogger("anything").debug("x", extra={"y": {"z": token}}))
    assert found(raised)
    assert found(context)
    assert found(local)
