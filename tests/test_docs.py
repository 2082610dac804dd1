"""The documentation site: it builds strictly, describes every method, and needs nothing from another host."""

from __future__ import annotations

import fcntl
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ac_client import AsyncClient, errors
from tests.document import ROOT
from tools import docs


@pytest.fixture(scope="module")
def site() -> Iterator[Path]:
    docs.SITE.parent.mkdir(exist_ok=True)
    with (docs.SITE.parent / "docs.lock").open("w") as lock:  # several workers of pytest share the folder
        fcntl.flock(lock, fcntl.LOCK_EX)
        command = [sys.executable, "-m", "tools.docs"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        yield docs.SITE


def test_every_method_has_an_entry(site: Path) -> None:
    client = AsyncClient("https://acme.api-us1.com", "a-token")
    for path in sorted((ROOT / "ac_client" / "api").glob("*/__init__.py")):
        namespace = getattr(client, path.parent.name)
        methods = {name for name in dir(namespace) if not name.startswith("_")}
        page = (site / "reference" / f"{path.parent.name}.html").read_text(encoding="utf-8")
        assert methods <= set(re.findall(r'<h2 id="(\w+)"', page)), path.parent.name


def test_every_error_has_an_entry(site: Path) -> None:
    kinds = {name for name, value in vars(errors).items() if isinstance(value, type) and issubclass(value, Exception)}
    page = (site / "sdk" / "errors.html").read_text(encoding="utf-8")
    assert kinds == set(re.findall(r'id="ac_client\.errors\.(\w+Error)"', page))


def test_pages_show_no_placeholders(site: Path) -> None:
    for page in (site / "reference").glob("*.html"):
        assert "UNSET" not in page.read_text(encoding="utf-8"), page.name


def test_nothing_is_fetched_from_another_host(site: Path) -> None:
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert not re.findall(r'<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?//[^"]+"', text), page.name
    for sheet in site.rglob("*.css"):
        assert not re.findall(r"url\(['\"]?(?:https?:)?//", sheet.read_text(encoding="utf-8")), sheet.name


def test_llms_txt_lists_every_page_and_the_full_text_has_the_code(site: Path) -> None:
    listed = re.findall(r"\]\(([^)]+)\)", (site / "llms.txt").read_text(encoding="utf-8"))
    assert len(listed) == len(docs.pages_in_order()) > 100
    assert not [page for page in listed if not (site / page).is_file()]
    full = (site / "llms-full.txt").read_text(encoding="utf-8")
    assert ":::" not in full
    assert all(text in full for text in ("def with_options(", "ac.tags.create(", "class OutcomeUnknownError("))


def test_a_broken_link_fails(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Start\n\n[gone](gone.md)\n", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text("site_name: Try\nstrict: true\n", encoding="utf-8")
    command = [sys.executable, "-m", "zensical", "build", "-f", str(tmp_path / "mkdocs.yml"), "--strict"]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode != 0
