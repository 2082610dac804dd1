"""The settings of a client are checked when they are given."""

from __future__ import annotations

import asyncio
import functools
import os
import pickle
import ssl
import subprocess
import sys
import traceback
from typing import Any

import httpx
import pytest

import ac_client
from ac_client import AsyncClient, Budget, Client, Retries
from ac_client._config import TOKEN_VARIABLES, URL_VARIABLES, account_at
from ac_client.errors import ConfigurationError
from tests.document import ROOT
from tests.runtime.scripted import Scripted, response_of

TOKEN = "a-settings-token"
BOTH = pytest.mark.parametrize("kind", [AsyncClient, Client])


@pytest.mark.parametrize(
    "given",
    [
        "https://acme.api-us1.com",
        "https://acme.api-us1.com/",
        "https://acme.api-us1.com/api/3",
        "https://acme.api-us1.com/api/3/",
        "https://acme.api-us1.com:443/api/3",
        "HTTPS://ACME.api-us1.com",
        "  https://acme.api-us1.com\n",
    ],
)
def test_a_base_url_may_be_given_in_all_its_spellings(given: str) -> None:
    account = account_at(given)
    assert account.origin == "https://acme.api-us1.com"
    assert (account.host, account.key) == ("acme.api-us1.com", "acme.api-us1.com")


@pytest.mark.parametrize(
    ("given", "origin"),
    [
        ("http://localhost:8000/api/3", "http://localhost:8000"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://127.9.8.7", "http://127.9.8.7"),
        ("http://[::1]:8000/", "http://[::1]:8000"),
        ("https://acme.example:8443", "https://acme.example:8443"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
    ],
)
def test_loopback_ports_and_international_names(given: str, origin: str) -> None:
    assert account_at(given).origin == origin


def test_the_two_hosts_of_an_account_are_one_account() -> None:
    assert account_at("https://acme.activehosted.com").key == account_at("https://acme.api-us1.com").key
    assert account_at("https://acme.activehosted.com").key != account_at("https://other.activehosted.com").key


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("", "must begin with https"),
        ("acme.api-us1.com", "must begin with https"),
        ("ftp://acme.api-us1.com", "must begin with https"),
        ("https://", "must begin with https"),
        ("https://user:hunter2@acme.api-us1.com", "user name, password"),
        ("https://acme.api-us1.com?api_key=hunter2", "query"),
        ("https://acme.api-us1.com/#x", "fragment"),
        ("https://acme.api-us1.com/api/3?", "query"),
        ("https://acme.api-us1.com/api/2", "must end after the host"),
        ("https://acme.api-us1.com/api/3/hunter2", "must end after the host"),
        ("hunter2", "the token is given second"),
        ("admin:hunter2@acme.api-us1.com", "must begin with https"),
        ("https://acme.api-us1.com:port", "cannot be read"),
        ("https://acme .example", "cannot be read"),
        ("https://[::1", "cannot be read"),
        ("https://acme.api-us1.com.", "cannot be read"),
        ("http://acme.api-us1.com", "allow_http=True"),
        ("http://localhost.example", "allow_http=True"),
        ("http://127.0.0.1.example", "allow_http=True"),
        ("http://10.0.0.1", "allow_http=True"),
        (b"https://acme.api-us1.com", "cannot be read"),
        (None, "cannot be read"),
    ],
    ids=repr,
)
def test_what_is_no_base_url_is_refused_with_a_reason(given: Any, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said) as caught:
        account_at(given)
    assert "hunter2" not in str(caught.value)
    assert caught.value.__context__ is None or caught.value.__suppress_context__


def test_plain_http_to_a_real_host_can_be_allowed() -> None:
    assert account_at("http://acme.internal", allow_http=True).origin == "http://acme.internal"


@BOTH
@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"timeout": -1}, "timeout: .* more than 0"),
        ({"timeout": 0}, "more than 0"),
        ({"timeout": float("nan")}, "more than 0"),
        ({"timeout": httpx.Timeout(5, connect=-1)}, "timeout: connect"),
        ({"timeout": None}, r"httpx.Timeout\(None\) waits for ever"),
        ({"timeout": "5"}, "timeout"),
        ({"headers": {"Api-Token": "x"}}, "set by the client"),
        ({"headers": {"host": "x"}}, "set by the client"),
        ({"headers": {"X-A": "line\nend"}}, "does not allow"),
        ({"headers": {"X A": "x"}}, "does not allow"),
        ({"headers": {"X-A": 5}}, "must be text"),
        ({"headers": {"Upgrade": "x"}}, "set by the client"),
        ({"query": {"offset": 5}}, "query: offset is given with the call"),
        ({"retries": 3}, "retries must be a Retries, not 3"),
        ({"priority": "Background"}, "priority must be 'interactive' or 'background'"),
        ({"max_response_bytes": 0}, "max_response_bytes must be a whole number of 1 or more"),
        ({"verify": "ca.pem"}, "verify must be a bool, or a context"),
        ({"limits": None}, "limits must be"),
        ({"limits": httpx.Limits(max_connections=0)}, "at least one connection"),
        ({"on_attempt": "x"}, "must be a function"),
        ({"on_retry": 5}, "must be a function"),
        ({"proxy": "nonsense://x"}, "proxy"),
        ({"proxy": 5}, "proxy"),
        ({"proxy": "socks5://127.0.0.1:1"}, "socksio"),
        ({"transport": "tcp"}, "transport"),
    ],
    ids=str,
)
def test_a_setting_that_cannot_work_is_an_error_at_once(
    kind: Any, wrong: dict[str, Any], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ac_client._connections.find_spec", lambda _: None)
    with pytest.raises(ConfigurationError, match=said) as caught:
        kind("https://acme.example", TOKEN, **wrong)
    traceback.TracebackException.from_exception(caught.value, capture_locals=True)  # as error reporters do


@BOTH
@pytest.mark.parametrize("name", ["on_attempt", "on_retry"])
def test_a_hook_that_would_have_to_be_awaited_is_refused(kind: Any, name: str) -> None:
    for hook in (asyncio.sleep, functools.partial(asyncio.sleep, 1), asyncio.Event().wait):
        with pytest.raises(ConfigurationError, match="called and not awaited"):
            kind("https://acme.example", TOKEN, **{name: hook})
    kind("https://acme.example", TOKEN, **{name: print})


def test_each_client_takes_its_own_kind_of_transport() -> None:
    with pytest.raises(ConfigurationError, match="AsyncBaseTransport"):
        AsyncClient("https://acme.example", TOKEN, transport=httpx.HTTPTransport())  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match=r"httpx\.BaseTransport"):
        Client("https://acme.example", TOKEN, transport=httpx.AsyncHTTPTransport())  # type: ignore[arg-type]


def test_a_proxy_goes_around_a_transport_and_must_not_see_the_token_in_clear() -> None:
    with pytest.raises(ConfigurationError, match="cannot be read") as caught:
        Client("https://acme.example", TOKEN, proxy="http//user:hunter2@127.0.0.1:1")
    assert caught.value.__context__ is None  # it would show the password
    with pytest.raises(ConfigurationError, match="either"):
        Client("https://acme.example", TOKEN, proxy="http://127.0.0.1:1", transport=httpx.HTTPTransport())
    with pytest.raises(ConfigurationError, match="in clear"):
        Client("http://localhost", TOKEN, proxy="http://127.0.0.1:1")
    Client("http://localhost", TOKEN, proxy="http://127.0.0.1:1", allow_http=True)


@BOTH
def test_from_the_environment(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ACTIVECAMPAIGN_URL", raising=False)
    monkeypatch.delenv("ACTIVECAMPAIGN_TOKEN", raising=False)
    with pytest.raises(ConfigurationError, match="ACTIVECAMPAIGN_URL"):
        kind.from_env()
    monkeypatch.setenv("ACTIVECAMPAIGN_URL", "https://acme.example/api/3")
    monkeypatch.setenv("ACTIVECAMPAIGN_TOKEN", "  ")
    with pytest.raises(ConfigurationError, match="ACTIVECAMPAIGN_TOKEN"):
        kind.from_env()
    monkeypatch.setenv("ACTIVECAMPAIGN_TOKEN", f"{TOKEN}\n")
    client = kind.from_env(retries=Retries(max_attempts=2))
    assert repr(client) == f"{kind.__name__}('https://acme.example')"
    assert client._requests.options.retries.max_attempts == 2


@BOTH
@pytest.mark.parametrize("url", ["ACTIVECAMPAIGN_API_URL", "AC_API_URL"])
@pytest.mark.parametrize("token", ["ACTIVECAMPAIGN_API_TOKEN", "ACTIVECAMPAIGN_API_KEY", "AC_API_TOKEN"])
def test_the_names_that_other_programs_use(kind: Any, url: str, token: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*URL_VARIABLES, *TOKEN_VARIABLES):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(url, "https://acme.example/")
    monkeypatch.setenv(token, TOKEN)
    client = kind.from_env()
    assert client._requests.account.origin == "https://acme.example"
    assert client._requests._credential.header() == ("Api-Token", TOKEN)
    monkeypatch.setenv("ACTIVECAMPAIGN_URL", "https://acme.example/api/3")  # the same, in another spelling
    monkeypatch.setenv("ACTIVECAMPAIGN_TOKEN", TOKEN)
    kind.from_env()
    monkeypatch.setenv("ACTIVECAMPAIGN_TOKEN", "a-token-of-another-account")
    with pytest.raises(ConfigurationError, match=f"ACTIVECAMPAIGN_TOKEN and {token} contradict"):
        kind.from_env()
    monkeypatch.setenv("ACTIVECAMPAIGN_URL", "https://other.example")
    with pytest.raises(ConfigurationError, match=f"ACTIVECAMPAIGN_URL and {url} contradict"):
        kind.from_env()


LOGGING = """
import logging, sys
from ac_client import Client
from tests.document import ROOT
from tests.runtime.scripted import Scripted, response_of
if sys.argv[1:]:
    logging.basicConfig(format="own %(message)s", level="WARNING")
Scripted(awaited=False).request("GET", "/tags", response_of(500), response_of(200, {}))
"""


@pytest.mark.parametrize(
    ("level", "records"), [("debug", 2), ("INFO", 1), ("", 0), ("loud", 0)], ids=["debug", "info", "not", "wrong"]
)
def test_the_environment_switches_the_log_on(level: str, records: int) -> None:
    def lines(*arguments: str) -> list[str]:
        command = [sys.executable, "-c", LOGGING, *arguments]
        environment = {**os.environ, "ACTIVECAMPAIGN_LOG": level}
        done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
        assert TOKEN not in done.stderr
        return done.stderr.splitlines()

    alone = lines()
    assert len(alone) == records
    if records:
        assert "ac_client INFO GET /api/3/tags: 500, attempt 1" in alone[0]
    # A program with logging of its own gets the records there, once.
    assert [line[:4] for line in lines("own")] == records * ["own "]


@BOTH
def test_all_clients_of_an_account_share_a_budget_unless_told_otherwise(kind: Any) -> None:
    one, other = kind("https://one.example", TOKEN), Client("https://one.example/api/3", "another-token-of-it")
    assert one.budget is other.budget
    assert one.budget is not Client("https://two.example", TOKEN).budget
    own = Budget(3)
    assert kind("https://one.example", TOKEN, budget=own).budget is own


@pytest.fixture(params=[True, False], ids=["awaited", "synchronous"])
def account(request: pytest.FixtureRequest) -> Scripted:
    return Scripted(awaited=request.param, headers={"X-One": "1", "X-Two": "2"})


def test_a_variant_shares_connections_and_budget_and_changes_nothing_for_its_parent(account: Scripted) -> None:
    variant = account.with_options(
        timeout=3, retries=Retries(max_attempts=1), headers={"x-two": "two", "X-Three": "3"}, priority="background"
    )
    assert type(variant.client) is type(account.client)
    assert variant.client._transport is account.client._transport
    assert variant.client.budget is account.client.budget
    variant.request("GET", "/rows", response_of(200, {}))
    account.request("GET", "/rows", response_of(200, {}))
    changed, plain = account.requests
    assert [changed.headers.get(name) for name in ("x-one", "x-two", "x-three")] == ["1", "two", "3"]
    assert [plain.headers.get(name) for name in ("x-one", "x-two", "x-three")] == ["1", "2", None]
    assert changed.extensions["timeout"]["read"] == 3
    assert plain.extensions["timeout"] == {"connect": 10, "read": 30, "write": 30, "pool": 30}


@pytest.mark.parametrize("name", ["base_url", "token", "budget", "transport", "nonsense"])
def test_a_variant_cannot_be_of_another_account(account: Scripted, name: str) -> None:
    with pytest.raises(TypeError, match=f"unexpected keyword argument '{name}'"):
        account.client.with_options(**{name: "x"})


def test_a_variant_is_checked_like_a_client(account: Scripted) -> None:
    with pytest.raises(ConfigurationError, match="timeout"):
        account.client.with_options(timeout=-1)


def test_what_is_sent_with_every_request(account: Scripted) -> None:
    account.request("GET", "/rows")
    headers = account.requests[0].headers
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert headers["user-agent"] == f"ac_client/{ac_client.__version__} python/{python}"
    assert headers["api-token"] == "a-scripted-token"
    assert headers["accept"] == "application/json"
    assert headers["host"] == "acme.example"
    assert "content-length" not in headers


def test_a_user_agent_of_the_callers_replaces_ours() -> None:
    account = Scripted(awaited=False, headers={"user-agent": "shop/1"})
    account.request("GET", "/rows")
    assert account.requests[0].headers.get_list("user-agent") == ["shop/1"]


def test_options_are_frozen_pickle_and_do_not_show_the_values_of_headers() -> None:
    options = Client("https://acme.example", TOKEN, headers={"X-Secret": "hush"})._requests.options
    with pytest.raises(AttributeError):
        options.priority = "background"  # type: ignore[misc]
    assert "hush" not in repr(options)
    assert pickle.loads(pickle.dumps(options)) == options


def test_a_tls_context_of_the_callers_is_used() -> None:
    def context_of(**settings: Any) -> Any:
        client = Client("https://acme.example", TOKEN, **settings)
        return client._transport.connections.network.verify

    context = ssl.create_default_context()
    assert context_of(verify=context) is context
    assert context_of() is context_of()
    assert context_of(verify=False) is False


def test_importing_the_package_does_no_work() -> None:
    code = (
        "import os, sys\n"
        "class Environment(dict):\n"
        "    def get(self, *a): raise AssertionError(a)\n"
        "    __getitem__ = get\n"
        "before = set(sys.modules)\n"
        "import ac_client\n"
        "loaded = set(sys.modules) - before\n"
        "assert not any(name.startswith(('httpx', 'attr', 'dateutil')) for name in loaded), loaded\n"
        "ours = {name for name in loaded if name.startswith('ac_client')}\n"
        "assert ours == {'ac_client'}, ours\n"
        "from ac_client import AsyncClient, Budget, errors\n"
        "assert not any(name.startswith(('ac_client.models', 'orjson', 'dateutil')) for name in sys.modules)\n"
        "import threading; assert threading.active_count() == 1\n"
        "assert set(ac_client.__all__) <= set(dir(ac_client))\n"
        "try: ac_client.nonsense\n"
        "except AttributeError as error: assert 'nonsense' in str(error)\n"
        "else: raise AssertionError\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_every_public_name_is_there() -> None:
    for name in ac_client.__all__:
        assert getattr(ac_client, name) is not None


def test_the_wrong_way_to_open_or_read_says_the_right_one() -> None:
    ac: Any = AsyncClient("https://acme.api-us1.com", "t")
    sync: Any = Client("https://acme.api-us1.com", "t")
    with pytest.raises(TypeError, match="use `async with AsyncClient"), ac:
        pass
    with pytest.raises(TypeError, match="use `async for`"):
        list(ac.tags.list())

    async def awaiting() -> None:
        with pytest.raises(TypeError, match="use `with Client"):
            async with sync:
                pass
        with pytest.raises(TypeError, match="use `for`"):
            async for _ in sync.tags.list():
                pass

    asyncio.run(awaiting())
