"""The keywords that `from_env` and `with_options` pass on, for type checkers; `AsyncClient` says what each means."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

    import httpx

    from ..budget import Budget
    from ..retries import Retries
    from .clock import Clock
    from .events import AttemptHook, RetryHook
    from .turns import Lane


class Changes(TypedDict, total=False):
    """What a variant of a client can change."""

    timeout: float | httpx.Timeout
    retries: Retries
    lane: Lane
    headers: Mapping[str, str]
    on_attempt: AttemptHook | None
    on_retry: RetryHook | None


class _Network(Changes, total=False):
    budget: Budget | None
    proxy: str | httpx.URL | httpx.Proxy | None
    verify: bool | ssl.SSLContext
    limits: httpx.Limits
    http2: bool
    allow_http: bool
    clock: Clock


class AsyncSettings(_Network, total=False):
    """What `AsyncClient` can be made with."""

    transport: httpx.AsyncBaseTransport | None


class Settings(_Network, total=False):
    """What `Client` can be made with."""

    transport: httpx.BaseTransport | None
