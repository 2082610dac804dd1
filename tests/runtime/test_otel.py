"""Calls in OpenTelemetry: a span for each, an event for each attempt, and nothing confidential."""

from __future__ import annotations

import sys
from typing import Any

import httpx
import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind

from ac_client import AttemptEvent, Client, errors
from ac_client.api.contacts import get_contact
from ac_client.otel import instrumented
from tests.runtime.scripted import TOKEN, Scripted, response_of

EMAIL = "ada@example.com"


class Traced:
    def __init__(self, *, awaited: bool) -> None:
        self.exporter = InMemorySpanExporter()
        self.heard: list[AttemptEvent] = []
        provider = TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.account = Scripted(awaited=awaited, base_url="https://acme.example:8443", on_attempt=self.heard.append)
        self.account.client = instrumented(self.account.client, provider)

    @property
    def spans(self) -> tuple[ReadableSpan, ...]:
        spans: tuple[ReadableSpan, ...] = self.exporter.get_finished_spans()
        for span in spans:
            assert EMAIL not in span.to_json()
            assert TOKEN not in span.to_json()
        return spans


@pytest.fixture(params=[True, False], ids=["awaited", "synchronous"])
def traced(request: pytest.FixtureRequest) -> Traced:
    return Traced(awaited=request.param)


def test_one_span_a_call_and_one_event_an_attempt(traced: Traced) -> None:
    lost = httpx.ReadTimeout("slow")
    answers = (response_of(503), lost, response_of(200, {"contact": {"id": "7", "email": EMAIL}}))
    traced.account.call(get_contact.OPERATION, *answers, path={"id": EMAIL})
    [span] = traced.spans
    assert span.name == "GET /contacts/{id}"
    assert span.kind is SpanKind.CLIENT
    assert dict(span.attributes or {}) == {
        "http.request.method": "GET",
        "server.address": "acme.example",
        "server.port": 8443,
        "url.template": "/contacts/{id}",
        "http.response.status_code": 200,
        "http.request.resend_count": 2,
    }
    assert [dict(event.attributes or {}) for event in span.events] == [
        {"http.request.resend_count": 0, "http.response.status_code": 503},
        {"http.request.resend_count": 1, "error.type": "ReadTimeout"},
        {"http.request.resend_count": 2, "http.response.status_code": 200},
    ]
    assert span.status.is_ok or span.status.is_unset
    assert [event.attempt for event in traced.heard] == [1, 2, 3]  # a hook of the caller's is called as before


def test_a_failure_is_the_spans_and_its_text_is_not(traced: Traced) -> None:
    with pytest.raises(errors.UnprocessableError, match=EMAIL):
        traced.account.request("POST", f"/things/{EMAIL}", response_of(422, {"message": f"{EMAIL} exists"}))
    [span] = traced.spans
    assert span.name == "POST"
    attributes: Any = span.attributes
    assert attributes["error.type"] == "422"
    assert not span.status.is_ok
    assert [event.name for event in span.events] == ["attempt"]
    with pytest.raises(errors.OutcomeUnknownError):
        traced.account.request("POST", "/things", httpx.ReadError("reset"))
    attributes = traced.spans[1].attributes
    assert attributes["error.type"] == "OutcomeUnknownError"


def test_variants_of_a_traced_client_are_traced(traced: Traced) -> None:
    traced.account.with_options(timeout=3).request("GET", "/rows", response_of(200, {}))
    assert len(traced.spans) == 1
    assert not traced.account.client.is_closed


def test_without_opentelemetry_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", None)
    with pytest.raises(errors.ConfigurationError, match=r"ac-client\[otel\]"):
        instrumented(Client("https://acme.example", "a-token-of-a-test"))
