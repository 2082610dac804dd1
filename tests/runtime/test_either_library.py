"""httpx2 by an explicit choice; settings and transports of either library are taken."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import httpx
import httpx2
import pytest

from ac_client import AsyncClient, Client
from ac_client.errors import ConfigurationError

TOKEN = "a-token-of-two-libraries"
URL = "https://acme.example"


@pytest.mark.parametrize("kind", [AsyncClient, Client])
@pytest.mark.parametrize("library", [httpx, httpx2])
@pytest.mark.parametrize("chosen", ["httpx", "httpx2"])
async def test_settings_of_either(kind: Any, library: Any, chosen: str) -> None:
    settings = {"timeout": library.Timeout(5, read=2), "limits": library.Limits(max_connections=3)}
    for proxy in (library.Proxy("http://user:word@127.0.0.1:1"), library.URL("http://user:word@127.0.0.1:1")):
        client = kind(URL, TOKEN, http=chosen, proxy=proxy, **settings)
        assert client._requests.options.timeout.read == 2
        network = client._transport.connections.network
        assert network.proxy.raw_auth == (b"user", b"word")
        assert type(network.transport(1)).__module__.partition(".")[0] == network.http.__name__
    with pytest.raises(ConfigurationError, match="connect must be more than 0"):
        kind(URL, TOKEN, timeout=library.Timeout(5, connect=-1))


@pytest.mark.parametrize("library", [httpx, httpx2])
async def test_a_transport_brings_its_own_library(library: Any) -> None:
    def answer(request: Any) -> Any:
        assert isinstance(request, library.Request)
        return library.Response(200, json={"tags": []})

    with Client(URL, TOKEN, transport=library.MockTransport(answer)) as client:
        assert client.request("GET", "/tags").parsed == {"tags": []}
    async with AsyncClient(URL, TOKEN, transport=library.MockTransport(answer)) as ac:
        assert (await ac.request("GET", "/tags")).parsed == {"tags": []}


def test_it_is_never_used_because_it_happens_to_be_there(monkeypatch: pytest.MonkeyPatch) -> None:
    code = (
        "import sys; from ac_client import Client;"
        " Client('https://a.example', 'a-token'); assert 'httpx2' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    with pytest.raises(ConfigurationError, match="http must be one of httpx, httpx2"):
        Client(URL, TOKEN, http="aiohttp")  # type: ignore[arg-type]
    monkeypatch.setitem(sys.modules, "httpx2", None)
    with pytest.raises(ConfigurationError, match=r"ac-client\[httpx2\]"):
        Client(URL, TOKEN, http="httpx2")
