from __future__ import annotations

import asyncio
import json
import time
from typing import Any

import httpx
import pytest

from ac_sandbox import Fault, Sandbox

TAG = {"tag": {"tag": "vip", "tagType": "contact"}}


def tags(sandbox: Sandbox) -> list[str]:
    return [row["tag"] for row in sandbox.store.table("tags")]


@pytest.mark.parametrize("status", [400, 403, 404, 429, 500, 502, 503, 504])
def test_a_status_is_answered_and_nothing_is_done(sandbox: Sandbox, http: httpx.Client, status: int) -> None:
    sandbox.faults.add(Fault.answer(status), "POST /tags")
    response = http.post("/tags", json=TAG)
    assert (response.status_code, list(response.json())) == (status, ["message"])
    assert len(response.headers["X-Request-Id"]) == 32
    assert tags(sandbox) == []
    assert http.post("/tags", json=TAG).status_code == 201
    assert [(one.status, one.applied, one.fault) for one in sandbox.requests] == [
        (status, False, f"answer {status}"),
        (201, True, ""),
    ]


def test_an_error_may_come_after_the_effect(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.faults.add(Fault.answer(503, {"errors": []}, headers={"Retry-After": "7"}, effect=True), "create_tag")
    response = http.post("/tags", json=TAG)
    assert (response.status_code, response.json(), response.headers["Retry-After"]) == (503, {"errors": []}, "7")
    assert tags(sandbox) == ["vip"]
    assert sandbox.requests[0].applied


@pytest.mark.parametrize(("given", "said"), [(30, "30"), ("Wed, 21 Oct 2026 07:28:00 GMT",) * 2, (None, None)])
def test_a_429_has_the_retry_after_it_is_given(
    sandbox: Sandbox, http: httpx.Client, given: str | int | None, said: str | None
) -> None:
    sandbox.faults.add(Fault.too_many(given))
    response = http.get("/tags")
    assert (response.status_code, response.headers.get("Retry-After")) == (429, said)


def test_a_page_of_html_under_a_success(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.faults.add(Fault.html(), "GET /tags")
    response = http.get("/tags")
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    assert response.text.startswith("<!DOCTYPE html>")


def test_an_empty_success_after_the_effect(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.faults.add(Fault.empty())
    response = http.post("/tags", json=TAG)
    assert (response.status_code, response.content, response.headers["X-AC-Error"]) == (200, b"", "Code 9001")
    assert tags(sandbox) == ["vip"]


def test_bytes_are_answered_as_they_are(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.faults.add(Fault.answer(200, b'\xef\xbb\xbf{"tags": []}'))
    assert http.get("/tags").content == b'\xef\xbb\xbf{"tags": []}'


@pytest.mark.parametrize(
    ("fault", "error", "done"),
    [
        (Fault.reset(), httpx.ReadError, []),
        (Fault.reset(effect=True), httpx.ReadError, ["vip"]),
        (Fault.lost_response(), httpx.RemoteProtocolError, ["vip"]),
        (Fault.cut(), httpx.RemoteProtocolError, ["vip"]),
        (Fault.cut(0), httpx.RemoteProtocolError, ["vip"]),
    ],
    ids=lambda value: value.name if isinstance(value, Fault) else None,
)
def test_a_connection_is_broken_where_the_fault_says(
    sandbox: Sandbox, http: httpx.Client, fault: Fault, error: type[Exception], done: list[str]
) -> None:
    sandbox.faults.add(fault, "POST /tags")
    with pytest.raises(error):
        http.post("/tags", json=TAG)
    assert tags(sandbox) == done
    assert sandbox.requests[0].applied == bool(done)
    assert sandbox.requests[0].fault == fault.name
    # The server goes on, over a new connection.
    assert http.get("/tags").status_code == 200


def test_a_cut_body_breaks_off_where_it_is_told_to(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.seed("tags", {"tag": "vip"})
    whole = http.get("/tags").content
    sandbox.faults.add(Fault.cut(10))
    headers = {"Api-Token": sandbox.token}
    with httpx.stream("GET", f"{sandbox.url}/api/3/tags", headers=headers) as response:
        assert response.headers["Content-Length"] == str(len(whole))
        pieces = response.iter_raw()
        assert next(pieces) == whole[:10]
        with pytest.raises(httpx.RemoteProtocolError):
            next(pieces)


def test_a_slow_response_is_late_and_may_be_followed_by_another_fault(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.faults.add(Fault.slow(0.05))
    sandbox.faults.add(Fault.slow(0.05, then=Fault.answer(500)))
    start = time.monotonic()
    assert http.get("/tags").status_code == 200
    assert http.get("/tags").status_code == 500
    assert time.monotonic() - start >= 0.1
    assert [one.fault for one in sandbox.requests] == ["slow 0.05", "slow 0.05, answer 500"]


def test_others_are_served_while_one_waits(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.faults.add(Fault.slow(30), "GET /tags")
    with pytest.raises(httpx.ReadTimeout):
        http.get("/tags", timeout=0.05)
    assert http.get("/users").status_code == 200


@pytest.mark.parametrize(
    ("on", "hit"),
    [
        ("*", [1, 1, 1, 1]),
        ("GET", [1, 0, 0, 1]),
        ("GET /tags", [1, 0, 0, 0]),
        ("GET /tags/{id}", [0, 0, 0, 1]),
        ("create_tag", [0, 1, 0, 0]),
        ("DELETE /tags/{id}", [0, 0, 1, 0]),
        ("PATCH", [0, 0, 0, 0]),
    ],
)
def test_a_rule_fits_by_operation_method_or_path(sandbox: Sandbox, http: httpx.Client, on: str, hit: list[int]) -> None:
    sandbox.faults.add(Fault.answer(500), on, times=None, optional=True)
    responses = [http.get("/tags"), http.post("/tags", json=TAG), http.delete("/tags/1"), http.get("/tags/1")]
    assert [int(response.status_code == 500) for response in responses] == hit


def test_a_rule_is_played_as_often_as_it_says_after_as_many_as_it_says(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.faults.add(Fault.answer(500), "GET /tags", times=2, skip=1)
    sandbox.faults.add(Fault.answer(502), "GET /tags")
    assert len(sandbox.faults) == 2
    # The second rule is used where the first lets a request pass.
    assert [http.get("/tags").status_code for _ in range(5)] == [502, 500, 500, 200, 200]
    assert len(sandbox.faults) == 0


def test_a_function_may_choose(sandbox: Sandbox, http: httpx.Client) -> None:
    asked: list[tuple[str, str]] = []

    def choose(method: str, operation: str) -> Fault | None:
        asked.append((method, operation))
        return Fault.answer(500) if len(asked) % 2 else None

    sandbox.faults.choose(choose)
    assert [http.get("/tags").status_code for _ in range(4)] == [500, 200, 500, 200]
    http.get("/nowhere")
    assert asked[0] == ("GET", "list_tags")
    assert asked[-1] == ("GET", "")
    sandbox.faults.clear()
    assert [http.get("/tags").status_code for _ in range(2)] == [200, 200]


def test_the_limit_is_checked_before_a_fault_is_played(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.clock.stop()
    sandbox.limit(1)
    http.get("/tags")
    sandbox.faults.add(Fault.answer(500), optional=True)
    assert http.get("/tags").status_code == 429
    assert len(sandbox.faults) == 1


async def test_without_a_connection_there_is_none_to_break() -> None:
    sandbox = Sandbox()
    sandbox.faults.add(Fault.answer(502))
    sandbox.faults.add(Fault.reset())
    transport = httpx.ASGITransport(sandbox.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://x/api/3") as client:
        assert (await client.get("/tags")).status_code == 502
        with pytest.raises(RuntimeError, match=r"use sandbox\.url"):
            await client.get("/tags")


def test_a_client_that_leaves_in_the_middle_does_no_harm(sandbox: Sandbox, http: httpx.Client) -> None:
    def unfinished() -> Any:
        yield json.dumps(TAG).encode()[:10]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        http.post("/tags", content=unfinished(), headers={"Content-Type": "application/json"})
    assert http.get("/tags").status_code == 200
    assert tags(sandbox) == []


def test_faults_are_played_under_concurrency_as_often_as_they_say(sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault.answer(500), times=10)
    sandbox.faults.add(Fault.lost_response(), "POST", times=5)
    sandbox.faults.add(Fault.reset(), "POST", times=5)

    async def one(client: httpx.AsyncClient, number: int) -> str:
        body = {"tag": {"tag": f"tag {number}", "tagType": "contact"}}
        try:
            return str((await client.post("/tags", json=body)).status_code)
        except httpx.TransportError as error:
            return type(error).__name__

    async def all_of_them() -> list[str]:
        async with httpx.AsyncClient(base_url=f"{sandbox.url}/api/3", headers={"Api-Token": sandbox.token}) as client:
            return await asyncio.gather(*(one(client, number) for number in range(60)))

    outcomes = asyncio.run(all_of_them())
    assert outcomes.count("500") == 10
    assert outcomes.count("201") == 40
    assert outcomes.count("RemoteProtocolError") == 5
    assert len(outcomes) - 55 == outcomes.count("ReadError") == 5
    # Counted by the server: what was applied, whatever the client learned of it.
    assert sandbox.requests.effects("create_tag") == len(sandbox.store.table("tags")) == 45
