"""The page for people, in a real browser without a window (`make browser`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import httpx
import pytest

from ac_sandbox import Fault, Sandbox

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def browser(pytestconfig: pytest.Config) -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=pytestconfig.getoption("--chromium"), args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture
def page(browser: Browser, sandbox: Sandbox) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 900, "height": 700})
    wrong: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    yield page
    page.close()
    assert wrong == []
    assert {url.rstrip("/") for url in asked} == {sandbox.url}


def rows(page: Page, table: str) -> list[list[str]]:
    found = page.locator(f"#{table} tbody tr").all()
    return [[cell.inner_text() for cell in row.locator("td").all()] for row in found]


def test_it_shows_what_the_account_holds(page: Page, sandbox: Sandbox) -> None:
    sandbox.seed("contacts", {"email": "person{n}@example.com"}, count=12_345)
    page.goto(sandbox.url)
    assert page.title() == "ActiveCampaign sandbox"
    assert page.get_by_role("heading", name="ActiveCampaign sandbox").is_visible()
    assert rows(page, "rows") == [["contacts", "12,345"], ["users", "1"]]
    assert rows(page, "requests") == []


def test_it_shows_the_last_requests_first_with_effects_and_faults(
    page: Page, sandbox: Sandbox, http: httpx.Client
) -> None:
    sandbox.limit(50)
    sandbox.faults.add(Fault.answer(503), on="GET /tags")
    sandbox.faults.add(Fault.reset(), on="DELETE /tags/{id}", optional=True)
    http.post("/tags", json={"tag": {"tag": "vip", "tagType": "contact"}})
    http.get("/tags", params={"search": "<b>vip</b>"})
    page.goto(sandbox.url)
    shown = rows(page, "requests")
    assert [row[1:] for row in shown] == [
        ["GET /api/3/tags?search=<b>vip</b>", "list_tags", "503", "none", "answer 503", ""],
        ["POST /api/3/tags", "create_tag", "201", "applied", "", ""],
    ]
    assert all(re.fullmatch(r"\d\d:\d\d:\d\d", row[0]) for row in shown)
    assert page.locator("#limit").inner_text().endswith("of 50 requests are left in this second.")
    assert rows(page, "faults") == [["reset before", "DELETE /tags/{id}", "1"]]
    http.get("/nowhere")
    page.reload()
    assert rows(page, "requests")[0][1:5] == ["GET /api/3/nowhere", "none", "404", "none"]


@pytest.mark.parametrize("width", [360, 1400])
def test_it_fits_a_phone_and_a_screen_in_light_and_dark(
    page: Page, sandbox: Sandbox, http: httpx.Client, width: int
) -> None:
    for n in range(60):
        http.get(f"/contacts/{n}/contactAutomations", params={"search": "a" * 300})
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(sandbox.url)
    assert len(rows(page, "requests")) == 50
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    grounds = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        grounds.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert grounds == ["rgba(0, 0, 0, 0)", "rgb(17, 17, 17)"]
