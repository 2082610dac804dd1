"""What lies between a client and its account: proxy, TLS, HTTP/2, checked when the client is made."""

from __future__ import annotations

from contextlib import suppress
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import httpx

from ..errors import ConfigurationError
from .pools import shared_context
from .salvage import salvage

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from .settings import Account


def network(
    account: Account,
    transport: httpx.AsyncBaseTransport | httpx.BaseTransport | None,
    proxy: str | httpx.URL | httpx.Proxy | None,
    verify: bool | ssl.SSLContext,
    limits: httpx.Limits,
    *,
    http2: bool,
    allow_http: bool,
) -> Callable[[], dict[str, Any]]:
    """Check what concerns the network, and return what makes the arguments of a pool when one is needed.

    Raises:
        ConfigurationError: for a setting that cannot work, or would show the token to others.
    """
    if proxy is not None:
        if transport is not None:
            raise ConfigurationError("give either transport= or proxy=; a proxy goes around a transport")
        if not account.encrypted and not allow_http:
            raise ConfigurationError("proxy: the token would travel in clear; say allow_http=True if that is meant")
        proxy = _proxy(proxy)
    if http2 and find_spec("h2") is None:
        raise ConfigurationError("http2=True needs the h2 package: install httpx[http2]")

    def arguments() -> dict[str, Any]:
        context = verify
        if verify is True:
            context = shared_context(http2) if account.encrypted else False
        return {
            "transport": transport,
            "proxy": proxy,
            "verify": context,
            "limits": limits,
            "http2": http2,
            "follow_redirects": False,
            "event_hooks": {"response": [salvage]},
            # Without encryption, the environment's proxy would be handed the token in clear.
            "trust_env": account.encrypted or allow_http,
        }

    return arguments


def _proxy(proxy: str | httpx.URL | httpx.Proxy) -> httpx.Proxy:
    made: httpx.Proxy | None = None
    with suppress(ValueError, TypeError, httpx.InvalidURL):
        made = proxy if isinstance(proxy, httpx.Proxy) else httpx.Proxy(proxy)
    if made is None:
        # Neither the text nor what httpx says of it is shown: there may be a password in it.
        raise ConfigurationError("proxy: its URL cannot be read; it looks like http://proxy.example:3128")
    if made.url.scheme.startswith("socks") and find_spec("socksio") is None:
        raise ConfigurationError("proxy: a SOCKS proxy needs the socksio package: install httpx[socks]")
    return made
