"""Events are posted to the URLs that were registered, as the account posts them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from ac_sandbox import Sandbox
from ac_sandbox.particular import imports


class Receiver(ThreadingHTTPServer):
    """A service that webhooks are delivered to."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.received: list[dict[str, str]] = []
        self.arrived = threading.Event()
        self.status = 200
        self.url = f"http://127.0.0.1:{self.server_port}/hook?secret=1"


class Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        assert isinstance(self.server, Receiver)
        assert self.headers["Content-Type"] == "application/x-www-form-urlencoded"
        content = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.server.received.append({"(path)": self.path, **dict(parse_qsl(content, keep_blank_values=True))})
        self._respond()

    def do_GET(self) -> None:
        assert isinstance(self.server, Receiver)
        self.server.received.append({"(path)": self.path, "(header)": self.headers["X-Import"]})
        self._respond()

    def _respond(self) -> None:
        assert isinstance(self.server, Receiver)
        self.send_response(self.server.status)
        self.send_header("Content-Length", "0")
        self.end_headers()
        self.server.arrived.set()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in the base class
        pass


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def register(http: httpx.Client, url: str, *events: str, sources: tuple[str, ...] = ("api", "system")) -> None:
    body = {"webhook": {"name": "hook", "url": url, "events": events, "sources": sources}}
    assert http.post("/webhooks", json=body).status_code == 201


def test_an_event_reaches_those_who_asked_for_it(sandbox: Sandbox, http: httpx.Client, receiver: Receiver) -> None:
    sandbox.seed("contacts", {"email": "ada@example.com", "firstName": "Ada"})
    sandbox.seed("lists", {"name": "News"})
    sandbox.seed("tags", {"tag": "vip"})
    sandbox.seed("contactTags", {"contact": "1", "tag": "1"})
    sandbox.seed("fields", {"title": "Size", "type": "text", "perstag": "SIZE"})
    sandbox.seed("fieldValues", {"contact": "1", "field": "1", "value": "40"})
    register(http, receiver.url, "subscribe", "update")
    http.post("/contactLists", json={"contactList": {"contact": 1, "list": 1, "status": 1}})
    http.put("/contacts/1", json={"contact": {"phone": "1"}})
    http.post("/tags", json={"tag": {"tag": "new", "tagType": "contact"}})
    sandbox.webhooks.wait()
    subscribed, updated = receiver.received
    assert subscribed["(path)"] == "/hook?secret=1"
    assert {name: subscribed[name] for name in ("type", "list", "initiated_from", "initiated_by")} == {
        "type": "subscribe", "list": "1", "initiated_from": "api", "initiated_by": "1",
    }  # fmt: skip
    assert (subscribed["contact[email]"], subscribed["contact[tags]"]) == ("ada@example.com", "vip")
    assert (subscribed["contact[fields][size]"], updated["type"], updated["contact[phone]"]) == ("40", "update", "1")
    assert [one.status for one in sandbox.webhooks] == [200, 200]


def test_a_source_that_nobody_asked_for_is_not_told(sandbox: Sandbox, http: httpx.Client, receiver: Receiver) -> None:
    sandbox.seed("contacts", {"email": "ada@example.com"})
    register(http, receiver.url, "update", sources=("public",))
    http.put("/contacts/1", json={"contact": {"phone": "1"}})
    assert len(sandbox.webhooks) == 0


def test_notes_deals_and_removed_tags_are_told_of(sandbox: Sandbox, http: httpx.Client, receiver: Receiver) -> None:
    sandbox.seed("contacts", {"email": "ada@example.com"})
    sandbox.seed("tags", {"tag": "vip"})
    sandbox.seed("contactTags", {"contact": "1", "tag": "1"})
    register(http, receiver.url, "subscriber_note", "deal_add", "deal_note_add", "contact_tag_removed", "account_add")
    http.post("/notes", json={"note": {"note": "n", "relid": 1, "reltype": "Subscriber"}})
    http.post("/deals", json={"deal": {"title": "Big", "value": 1, "currency": "usd", "contact": 1}})
    http.post("/deals/1/notes", json={"note": {"note": "d"}})
    http.delete("/contactTags/1")
    http.post("/accounts", json={"account": {"name": "Acme"}})
    sandbox.webhooks.wait()
    assert [one["type"] for one in receiver.received] == [
        "subscriber_note", "deal_add", "deal_note_add", "contact_tag_removed", "account_add",
    ]  # fmt: skip
    note, deal, _, tag, account = receiver.received
    assert (note["note"], deal["deal[title]"], tag["tag"], account["account[name]"]) == ("n", "Big", "vip", "Acme")


def test_an_event_may_come_twice_and_is_not_repeated_when_it_fails(
    sandbox: Sandbox, http: httpx.Client, receiver: Receiver
) -> None:
    register(http, receiver.url, "open")
    sandbox.webhooks.copies = 2
    assert sandbox.webhooks.send("open", {"campaign": {"id": 7}}) == 2
    sandbox.webhooks.wait()
    assert receiver.received[0] == receiver.received[1]
    assert receiver.received[0]["campaign[id]"] == "7"
    sandbox.webhooks.copies, receiver.status = 1, 500
    sandbox.webhooks.send("open")
    sandbox.webhooks.wait()
    assert len(receiver.received) == 3


def test_gone_is_gone(sandbox: Sandbox, http: httpx.Client, receiver: Receiver) -> None:
    register(http, receiver.url, "open")
    receiver.status = 410
    sandbox.webhooks.send("open")
    sandbox.webhooks.wait()
    assert (sandbox.webhooks.send("open"), len(receiver.received)) == (0, 1)


def test_nothing_leaves_this_machine(sandbox: Sandbox, http: httpx.Client) -> None:
    register(http, "http://192.0.2.1/hook", "open")
    assert sandbox.webhooks.send("open") == 1
    sandbox.webhooks.wait()
    assert [(one.url, one.status) for one in sandbox.webhooks] == [("http://192.0.2.1/hook", 0)]


def test_the_end_of_an_import_is_reported(sandbox: Sandbox, http: httpx.Client, receiver: Receiver) -> None:
    sandbox.clock.stop()
    params = [{"key": "job", "value": "7"}, {"key": "", "value": ""}]
    callback: dict[str, Any] = {
        "url": receiver.url,
        "requestType": "POST",
        "detailed_results": "true",
        "params": params,
    }
    emails = ["ada@example.com", "invalid.email@invalidDomain", "invalid'character@example.com"]
    body: dict[str, Any] = {"contacts": [{"email": one} for one in emails], "callback": callback}
    batch = http.post("/import/bulk_import", json=body).json()["batchId"]
    assert not sandbox.webhooks
    sandbox.clock.move(1)
    sandbox.webhooks.wait()
    (report,) = receiver.received
    assert (report["job"], report["success"], report["failure"]) == ("7", "1", "2")
    assert report["errors[0]"].startswith(emails[1])
    assert http.get("/import/info", params={"batchId": batch}).json()["failure"] == emails[1:]
    headers = [{"key": "X-Import", "value": "yes"}]
    body["callback"] = {**callback, "requestType": "GET", "headers": headers}
    http.post("/import/bulk_import", json=body)
    sandbox.clock.move(1)
    sandbox.webhooks.wait()
    assert receiver.received[1:] == [{"(path)": "/hook?secret=1&job=7", "(header)": "yes"}]


def test_an_import_ends_without_another_request(http: httpx.Client, receiver: Receiver) -> None:
    callback = {"url": receiver.url, "requestType": "POST"}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(imports, "TAKES", 0.01)
        http.post("/import/bulk_import", json={"contacts": [{"email": "ada@example.com"}], "callback": callback})
    assert receiver.arrived.wait(5)
