"""It starts quickly: the spec is parsed once, and read from a JSON copy from then on."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from ac_sandbox.document import _contents, find

DOCUMENT = find().read_bytes()


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path


def copies(cache: Path) -> list[Path]:
    return sorted(cache.rglob("openapi-*"))


def test_a_copy_is_made_and_read(cache: Path) -> None:
    parsed = _contents(DOCUMENT)
    (copy,) = copies(cache)
    assert json.loads(copy.read_bytes()) == parsed
    copy.write_text('{"paths": {}}', encoding="utf-8")
    assert _contents(DOCUMENT) == {"paths": {}}


def test_another_document_has_another_copy(cache: Path) -> None:
    _contents(b"paths: {}")
    _contents(b"paths: {/tags: {}}")
    assert len(copies(cache)) == 2


def test_a_broken_copy_is_made_anew(cache: Path) -> None:
    _contents(b"paths: {}")
    (copy,) = copies(cache)
    copy.write_bytes(b"{")
    assert _contents(b"paths: {}") == {"paths": {}}
    assert json.loads(copy.read_bytes()) == {"paths": {}}


def test_without_a_place_for_it_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "file"
    place.write_bytes(b"")
    monkeypatch.setenv("XDG_CACHE_HOME", str(place))
    assert _contents(b"paths: {}") == {"paths": {}}


def test_what_a_start_need_not_load_is_not_loaded() -> None:
    code = (
        "import sys; from ac_sandbox import Sandbox\n"
        "with Sandbox(): pass\n"
        "print([one for one in ('yaml', 'openapi_core', 'jsonschema', 'pytest') if one in sys.modules])"
    )
    run = [sys.executable, "-c", code]
    subprocess.run(run, cwd=find().parent, capture_output=True, check=True)
    again = subprocess.run(run, cwd=find().parent, capture_output=True, text=True, check=True)
    assert again.stdout.strip() == "[]"
