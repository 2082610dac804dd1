"""`make vendor`: what it writes, what it refuses, and what a kill midway leaves."""

from __future__ import annotations

import ast
import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import ac_client
from tests.document import ROOT, Document
from tools import vendor, vendored
from tools.generate import TAKEN

PACKAGE = ROOT / "ac_client"
DOCUMENT = ROOT / "openapi.yaml"


def make(destination: Path, name: str = "ac_client", tags: str = "", *, force: bool = False) -> vendored.Manifest:
    return vendor.vendor(destination, name, tags.split(), DOCUMENT, force=force)


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tools.vendor", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of everything; not to be changed."""
    destination = tmp_path_factory.mktemp("whole") / "made" / "on the way"
    make(destination)
    return destination / "ac_client"


@pytest.fixture(scope="module")
def part(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of two tags; not to be changed."""
    destination = tmp_path_factory.mktemp("part")
    make(destination, "mini", "tags contacts")
    return destination / "mini"


@pytest.fixture
def copy(part: Path, tmp_path: Path) -> Path:
    """A copy of two tags that a test may change."""
    return shutil.copytree(part, tmp_path / "vendor" / "mini")


# ------------------------------------------------------------------------------------------------ what is written


def test_the_whole_is_the_package_with_a_licence_and_a_manifest(whole: Path) -> None:
    made, here = files(whole), files(PACKAGE)
    assert made.pop("LICENSE") == (ROOT / "LICENSE").read_bytes()
    assert made.pop(vendored.MANIFEST)
    assert made.pop("vendored.py") == (ROOT / "tools" / "vendored.py").read_bytes() + vendor.AS_HERE
    tops = {name: name.split("/")[0] for name in here}
    by_hand = {name for name in here if name.endswith(".py") and tops[name] not in TAKEN}
    expected = {name: here[name] + vendor.AS_HERE * (name in by_hand) for name in here}
    assert made == {name: expected[name] for name in here if tops[name] not in vendor.NOT_COPIED}
    assert [path.name for path in whole.parent.iterdir()] == ["ac_client"]


def test_a_part_holds_the_modules_of_its_tags_and_what_they_reach(part: Path) -> None:
    operations = {(operation.tag, operation.name) for operation in Document().operations}
    modules = {(path.parent.name, path.stem) for path in part.glob("api/*/*.py") if path.name != "__init__.py"}
    assert modules == {(tag, name) for tag, name in operations if tag in {"tags", "contacts"}}
    assert {path.name for path in (part / "api").iterdir()} == {"__init__.py", "tags", "contacts"}
    assert 'TAGS = (\n    "contacts",\n    "tags",\n)' in (part / "api" / "__init__.py").read_text(encoding="utf-8")
    models = {path.stem for path in part.glob("models/*.py")}
    assert {"tag_page", "tag_create", "contact", "meta"} <= models
    assert not models & {"note", "ecom_order", "user", "error", "custom_object_record"}


def test_each_module_of_a_part_is_the_one_of_the_whole(whole: Path, part: Path) -> None:
    made, everything = files(part), files(whole)
    differ = {name for name in made if made[name] != everything[name]}
    # Its contacts have no jobs, which would call operations of other tags.
    assert differ == {"api/__init__.py", "api/contacts/__init__.py", "models/__init__.py", vendored.MANIFEST}


def test_every_import_of_a_part_is_relative_and_meets_a_file(part: Path) -> None:
    foreign = set()
    for path in part.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                foreign |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                foreign.add(str(node.module).partition(".")[0])
            elif isinstance(node, ast.ImportFrom):
                start = path.parents[node.level - 1].joinpath(*(node.module or "").split("."))
                names = [alias.name for alias in node.names if alias.name != "__version__"]
                for target in [start] if node.module else [start / name for name in names]:
                    assert target.with_suffix(".py").exists() or (target / "__init__.py").exists(), (path, target)
    assert foreign - sys.stdlib_module_names == {"httpx", "attrs"}


def test_a_part_is_small(part: Path) -> None:
    modules = {path.relative_to(part).as_posix(): path for path in part.rglob("*.py")}
    assert sum(len(path.read_bytes().splitlines()) for path in modules.values()) < 12_000
    assert "webhooks.py" not in modules


def test_the_manifest_says_what_was_copied(part: Path, whole: Path) -> None:
    manifest = json.loads((part / vendored.MANIFEST).read_text(encoding="utf-8"))
    assert manifest.pop("files") == {
        name: hashlib.sha256(content).hexdigest()
        for name, content in sorted(files(part).items())
        if name != vendored.MANIFEST
    }
    assert manifest == {
        "package": "ac_client",
        "name": "mini",
        "version": ac_client.__version__,
        "document": hashlib.sha256(DOCUMENT.read_bytes()).hexdigest(),
        "tags": ["contacts", "tags"],
        "requires": ["httpx>=0.27,<1", "attrs>=23.2", "python-dateutil>=2.8.2"],
    }
    everything = json.loads((whole / vendored.MANIFEST).read_text(encoding="utf-8"))
    assert everything["tags"] == [tag["name"] for tag in Document().tree["tags"]]


def test_an_older_copy_is_replaced_and_nothing_of_it_stays(copy: Path) -> None:
    neighbour = copy.with_name("neighbour.py")
    neighbour.write_text("# somebody else's\n", encoding="utf-8")
    make(copy.parent, "mini", "users")
    assert {path.name for path in (copy / "api").iterdir()} == {"__init__.py", "users"}
    assert sorted(path.name for path in copy.parent.iterdir()) == ["mini", "neighbour.py"]
    assert neighbour.read_text(encoding="utf-8") == "# somebody else's\n"


def test_the_command_says_what_it_did(tmp_path: Path) -> None:
    done = run(str(tmp_path), "--name", "acme_ac", "--tags", "tags, users")
    assert done.returncode == 0, done.stderr
    assert f"vendored ac_client {ac_client.__version__} as {tmp_path / 'acme_ac'}" in done.stdout
    assert "tags: tags, users" in done.stdout
    assert "it needs httpx>=0.27,<1, attrs>=23.2, python-dateutil>=2.8.2" in done.stdout


# ------------------------------------------------------------------------------------------------- what is refused


def test_an_unknown_tag_lists_the_known_ones(tmp_path: Path) -> None:
    done = run(str(tmp_path / "new"), "--tags", "tags cntacts")
    assert done.returncode != 0
    assert "no such tag: cntacts; the document has contacts, contact_tags, " in done.stderr
    assert "nothing was changed" in done.stderr
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("name", ["", "a-b", "a.b", "../up", "/tmp/x", "class", "1st", "."])  # noqa: S108
def test_a_name_must_be_an_identifier(tmp_path: Path, name: str) -> None:
    with pytest.raises(vendor.RefusedError, match="NAME must be a Python identifier"):
        make(tmp_path / "new", name, "tags")
    assert not (tmp_path / "new").exists()


def test_without_a_destination_it_says_how_to_call_it() -> None:
    done = run("")
    assert done.returncode != 0
    assert "make vendor DEST=" in done.stderr


def test_a_folder_that_it_did_not_write_is_refused(tmp_path: Path) -> None:
    taken = tmp_path / "ac_client"
    taken.mkdir()
    with pytest.raises(vendor.RefusedError, match="was not written by"):
        make(tmp_path, force=True)
    (taken / "mine.py").write_text("x = 1\n", encoding="utf-8")
    with pytest.raises(vendor.RefusedError, match="was not written by"):
        make(tmp_path, force=True)
    assert files(tmp_path) == {"ac_client/mine.py": b"x = 1\n"}


def test_a_file_or_a_link_in_its_place_is_refused(tmp_path: Path, part: Path) -> None:
    (tmp_path / "as_file").write_text("mine\n", encoding="utf-8")
    (tmp_path / "mini").symlink_to(part)
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    for name in ("as_file", "mini", "dangling"):
        with pytest.raises(vendor.RefusedError, match="was not written by"):
            make(tmp_path, name, force=True)
    with pytest.raises(vendor.RefusedError, match="is not a folder"):
        make(tmp_path / "as_file")
    assert vendored.describe(part)[1]


def test_a_copy_under_another_name_or_of_another_package_is_refused(copy: Path) -> None:
    moved = copy.rename(copy.with_name("moved"))
    with pytest.raises(vendor.RefusedError, match="a copy of ac_client made as mini, not as moved"):
        make(moved.parent, "moved")
    manifest = moved / vendored.MANIFEST
    manifest.write_text(manifest.read_text(encoding="utf-8").replace('"ac_client"', '"other"'), encoding="utf-8")
    moved.rename(copy)
    with pytest.raises(vendor.RefusedError, match="a copy of other"):
        make(copy.parent, "mini")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"files": {}}', '{"tags": [], "requires": [], "files": 1}'])
def test_a_damaged_manifest_is_refused(copy: Path, text: str) -> None:
    (copy / vendored.MANIFEST).write_text(text, encoding="utf-8")
    with pytest.raises(vendor.RefusedError, match="damaged"):
        make(copy.parent, "mini", "tags", force=True)


def test_edits_are_not_lost_unless_one_says_so(copy: Path) -> None:
    edited = copy / "client.py"
    edited.write_text("# mine\n", encoding="utf-8")
    with pytest.raises(vendor.RefusedError, match=r"FORCE=1 gives these edits up:\n  changed client.py"):
        make(copy.parent, "mini", "tags")
    assert edited.read_text(encoding="utf-8") == "# mine\n"
    make(copy.parent, "mini", "tags", force=True)
    assert edited.read_bytes() == (PACKAGE / "client.py").read_bytes() + vendor.AS_HERE


def test_a_document_that_does_not_generate_changes_nothing(copy: Path, tmp_path: Path) -> None:
    before = files(copy)
    broken = tmp_path / "openapi.yaml"
    broken.write_text(DOCUMENT.read_text(encoding="utf-8").replace("x-rows: tags", "x-lines: tags"), encoding="utf-8")
    with pytest.raises(SystemExit, match="the generator failed"):
        vendor.vendor(copy.parent, "mini", ["tags"], broken)
    assert files(copy) == before
    assert [path.name for path in copy.parent.iterdir()] == ["mini"]
