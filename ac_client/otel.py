"""OpenTelemetry: one span for each call, one event in it for each attempt. Needs the extra `otel`.

    from ac_client.otel import instrumented

    ac = instrumented(AsyncClient.from_env())

Names and attributes are those of HTTP clients in OpenTelemetry's semantic conventions. A span bears the template of
the path, such as `GET /contacts/{id}`; ids, queries, bodies, texts of errors and the token are in none. What
`request()`, `paginate()` and `follow()` send to an undocumented path is named by its method alone.
"""

from __future__ import annotations

from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from . import __version__
from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._events import AttemptEvent, AttemptHook
    from .client import AsyncClient, Client

ClientT = TypeVar("ClientT", "AsyncClient", "Client")


def instrumented(client: ClientT, tracer_provider: Any = None) -> ClientT:
    """A variant of a client whose calls are traced; it shares its connections and budget.

    Args:
        client: the client.
        tracer_provider: in place of OpenTelemetry's global one.

    Raises:
        ConfigurationError: when OpenTelemetry is not installed.
    """
    try:
        trace = import_module("opentelemetry.trace")
    except ImportError:
        raise ConfigurationError("tracing needs OpenTelemetry: install ac-client[otel]") from None
    made = client.with_options()
    traced = _AsyncTraced if hasattr(client, "acall") else _Traced
    inner: Any = made.__dict__["_transport"]
    made.__dict__["_transport"] = traced(inner, trace, trace.get_tracer(__name__, __version__, tracer_provider))
    return made


class _Traced:
    """A transport that opens a span around each call."""

    def __init__(self, transport: Any, trace: Any, tracer: Any) -> None:
        self._transport = transport
        self._trace = trace
        self._tracer = tracer

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def send(self, request: Any) -> Any:
        with self._span(request):
            return self._transport.send(request)

    @contextmanager
    def _span(self, request: Any) -> Iterator[None]:
        operation, origin = request.operation, urlsplit(request.origin)
        name = operation.method
        attributes = {
            "http.request.method": operation.method,
            "server.address": origin.hostname,
            "server.port": origin.port or {"https": 443, "http": 80}[origin.scheme],
        }
        if operation.name.isidentifier() and operation.name not in ("request", "follow"):
            name += f" {operation.path}"
            attributes["url.template"] = operation.path
        span = self._tracer.start_span(name, kind=self._trace.SpanKind.CLIENT, attributes=attributes)
        hook = _reporting(span, request.options.on_attempt)
        request.options = request.options.changed({"on_attempt": hook})
        # The text of an exception may name people, so the exception is not recorded.
        with self._trace.use_span(span, end_on_exit=True, record_exception=False, set_status_on_exception=False):
            try:
                yield
            except BaseException as error:
                status = getattr(error, "status", None)
                span.set_attribute("error.type", str(status) if status else type(error).__name__)
                span.set_status(self._trace.StatusCode.ERROR)
                raise


class _AsyncTraced(_Traced):
    async def send(self, request: Any) -> Any:
        with self._span(request):
            return await self._transport.send(request)


def _reporting(span: Any, hook: AttemptHook | None) -> AttemptHook:
    """A hook that adds each attempt to a span, and calls the caller's own."""

    def attempted(event: AttemptEvent) -> None:
        found: dict[str, Any] = {"http.request.resend_count": event.attempt - 1}
        if event.attempt > 1:
            span.set_attributes(found)
        if event.status is not None:
            found["http.response.status_code"] = event.status
            span.set_attribute("http.response.status_code", event.status)
        if event.failure is not None:
            found["error.type"] = event.failure
        span.add_event("attempt", found)
        if hook is not None:
            hook(event)

    return attempted
