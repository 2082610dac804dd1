from __future__ import annotations

import socket
import threading

import httpx
import pytest

from ac_sandbox import Fault, Sandbox


def get(sandbox: Sandbox, path: str = "/api/3/tags") -> httpx.Response:
    return httpx.get(sandbox.url + path, headers={"Api-Token": sandbox.token})


def test_it_is_served_over_http_while_the_block_lasts() -> None:
    with Sandbox() as sandbox:
        url = sandbox.url
        assert get(sandbox).json() == {"tags": [], "meta": {"total": "0"}}
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)
    with pytest.raises(RuntimeError, match="not serving"):
        _ = sandbox.url


async def test_it_is_served_in_an_asynchronous_block_too() -> None:
    async with Sandbox() as sandbox, httpx.AsyncClient(headers={"Api-Token": sandbox.token}) as client:
        assert (await client.get(f"{sandbox.url}/api/3/tags")).status_code == 200


def test_several_at_once_do_not_know_of_each_other() -> None:
    with Sandbox() as one, Sandbox() as other:
        one.seed("tags", {"tag": "vip"})
        assert one.url != other.url
        assert one.token != other.token
        assert get(one).json()["meta"]["total"] == "1"
        assert get(other).json()["meta"]["total"] == "0"
        assert len(other.requests) == 1


def test_nothing_of_one_reaches_the_next() -> None:
    with Sandbox() as first:
        first.seed("tags", {"tag": "vip"})
        first.limit(1)
        first.clock.move(3600)
        get(first)
    with Sandbox() as second:
        assert get(second).json()["tags"] == []
        assert "RateLimit-Limit" not in get(second).headers
        assert second.clock.seconds() - first.clock.seconds() < -3000


def test_a_stopped_sandbox_leaves_no_thread_and_no_connection() -> None:
    before = threading.active_count()
    with Sandbox() as sandbox, httpx.Client() as client:
        client.get(sandbox.url)
        assert threading.active_count() == before + 1
        port = int(sandbox.url.rsplit(":", 1)[1])
    assert threading.active_count() == before
    with socket.socket() as free:
        free.bind(("127.0.0.1", port))


def test_stopping_breaks_connections_that_wait_for_a_response() -> None:
    with Sandbox() as sandbox, socket.create_connection(("127.0.0.1", int(sandbox.url.rsplit(":", 1)[1]))) as waiting:
        sandbox.faults.add(Fault.slow(60))
        waiting.sendall(b"GET /api/3/tags HTTP/1.1\r\nHost: x\r\n\r\n")
        while not sandbox.requests:
            pass
        sandbox.stop()
        waiting.settimeout(5)
        assert waiting.recv(1) == b""


def test_a_server_that_cannot_serve_says_why_instead_of_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError("no such protocol")

    monkeypatch.setattr("ac_sandbox.server.Config", broken)
    with pytest.raises(ValueError, match="no such protocol"):
        Sandbox().start()


def test_no_two_rows_share_what_they_hold() -> None:
    sandbox = Sandbox()
    sandbox.seed("records", {}, {})
    one, other = sandbox.store.table("records")
    one["fields"].append(1)
    assert other["fields"] == []


def test_a_taken_port_is_refused_at_once() -> None:
    with Sandbox() as sandbox, pytest.raises(OSError, match="in use"):
        Sandbox(port=int(sandbox.url.rsplit(":", 1)[1])).start()


def test_it_can_be_started_and_stopped_by_hand_and_keeps_its_data() -> None:
    sandbox = Sandbox(token="t", rate_limit=3, retry_after=9)
    assert (repr(sandbox), sandbox.token) == ("<Sandbox, not serving>", "t")
    sandbox.seed("tags", {"tag": "vip"})
    for _ in range(2):
        sandbox.start()
        sandbox.start()
        assert repr(sandbox) == f"<Sandbox at {sandbox.url}>"
        assert get(sandbox).json()["meta"]["total"] == "1"
        sandbox.stop()
        sandbox.stop()
    sandbox.wait()
    assert len(sandbox.requests) == 2
    sandbox.requests.clear()
    assert len(sandbox.requests) == 0


async def test_it_is_an_asgi_application_too() -> None:
    sandbox = Sandbox()
    transport = httpx.ASGITransport(sandbox.app)
    headers = {"Api-Token": sandbox.token}
    async with httpx.AsyncClient(transport=transport, base_url="https://acme.api-us1.com", headers=headers) as client:
        made = await client.post("/api/3/tags", json={"tag": {"tag": "vip", "tagType": "contact"}})
        assert made.status_code == 201
        assert made.json()["tag"]["links"]["templateTags"] == "https://acme.api-us1.com/api/3/tags/1/templateTags"
    assert sandbox.requests[0].operation == "create_tag"
    with pytest.raises(RuntimeError, match="speaks HTTP only"):
        await sandbox.app({"type": "lifespan"}, None, None)  # type: ignore[arg-type]


def test_every_response_has_a_request_id_of_its_own(http: httpx.Client) -> None:
    responses = [http.get("/tags"), http.get("/nowhere"), http.get("/tags", headers={"Api-Token": "wrong"})]
    ids = {response.headers["X-Request-Id"] for response in responses}
    assert len(ids) == 3
    assert all(len(one) == 32 for one in ids)


@pytest.mark.parametrize("headers", [{}, {"Api-Token": "wrong"}, {"Authorization": "Bearer x"}])
def test_a_bad_token_is_403_with_a_message(sandbox: Sandbox, headers: dict[str, str]) -> None:
    response = httpx.get(f"{sandbox.url}/api/3/tags", headers=headers)
    assert response.status_code == 403
    assert list(response.json()) == ["message"]


def test_the_share_operation_takes_its_token_from_the_query(sandbox: Sandbox) -> None:
    sandbox.seed("templates", {"name": "Spring"})
    share = f"{sandbox.url}/api/2/template/share"
    good = httpx.get(share, params={"api_key": sandbox.token, "id": 1})
    assert (good.status_code, good.json()["success"]) == (200, 1)
    assert good.json()["url"].startswith("http://tplshare.com/")
    assert httpx.get(share, params={"api_key": "wrong", "id": 1}).status_code == 403
    assert httpx.get(share, params={"id": 1}, headers={"Api-Token": sandbox.token}).status_code == 403
    unknown = httpx.get(share, params={"api_key": sandbox.token, "id": 9})
    assert (unknown.status_code, unknown.json()["success"], unknown.json()["message"]) == (200, 0, "Invalid template")


def test_what_was_received_is_written_down_without_the_token(sandbox: Sandbox, http: httpx.Client) -> None:
    http.post("/tags", json={"tag": {"tag": "vip", "tagType": "contact"}}, headers={"X-Mine": "1"})
    http.get("/tags", params={"limit": 3, "filters[search][eq]": "vip"})
    httpx.get(f"{sandbox.url}/api/2/template/share", params={"api_key": sandbox.token, "id": 9})
    made, listed, shared = sandbox.requests
    assert (made.method, made.path, made.status, made.applied) == ("POST", "/api/3/tags", 201, True)
    assert made.json == {"tag": {"tag": "vip", "tagType": "contact"}}
    assert made.headers["x-mine"] == "1"
    assert listed.params == {"limit": "3", "filters[search][eq]": "vip"}
    assert sandbox.requests.effects("create_tag") == 1
    assert shared.params["id"] == "9"
    assert sandbox.token not in repr(list(sandbox.requests))


def test_a_refused_request_has_no_effect(sandbox: Sandbox, http: httpx.Client) -> None:
    http.post("/tags", json={"tag": {"tagType": "contact"}})
    assert [(one.operation, one.status, one.applied) for one in sandbox.requests] == [("create_tag", 422, False)]
    assert sandbox.requests.effects("create_tag") == 0


def test_the_clock_gives_rows_their_dates_and_can_be_moved(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.clock.stop()
    before = sandbox.clock.now()
    sandbox.seed("tags", {"tag": "old"})
    sandbox.clock.move(86_400)
    assert (sandbox.clock.now() - before).total_seconds() == 86_400
    sandbox.seed("tags", {"tag": "new"})
    old, new = http.get("/tags").json()["tags"]
    assert old["cdate"] == before.isoformat(timespec="seconds")
    assert new["created_timestamp"] == sandbox.clock.now().strftime("%Y-%m-%d %H:%M:%S")
    http.put("/tags/1", json={"tag": {"description": "x"}})
    changed = http.get("/tags/1").json()["tag"]
    assert changed["cdate"] == old["cdate"]
    assert changed["updated_timestamp"] == new["created_timestamp"]
