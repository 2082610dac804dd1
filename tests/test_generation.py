"""`make generate` yields the same bytes everywhere, leaves nothing stale, and changes nothing when it fails."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
import yaml
from openapi_python_client.config import ConfigFile

from tests.document import ROOT, Document

TAKEN = ("api", "models")
GENERATOR = f"openapi-python-client {version('openapi-python-client')}"
HEADER = f"# Generated from openapi.yaml by `make generate` ({GENERATOR}). Do not edit."
PACKAGE = ROOT / "ac_client"
GENERATED = sorted([*PACKAGE.glob("api/**/*.py"), *PACKAGE.glob("models/**/*.py")])


def generate(into: Path, *, document: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "tools" / "generate.py"), "--into", str(into)]
    if document:
        command += ["--document", str(document)]
    return subprocess.run(
        command, cwd=into.parent, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )


def contents(package: Path) -> dict[str, bytes]:
    """Every generated file, and its bytes."""
    paths = [*package.glob("api/**/*"), *package.glob("models/**/*")]
    return {
        path.relative_to(package).as_posix(): path.read_bytes()
        for path in paths
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_same_bytes_whatever_the_hash_seed_and_the_folder_and_those_that_are_committed(tmp_path: Path) -> None:
    folders = [tmp_path / "one", tmp_path / "somewhere" / "else"]
    for folder, seed, zone, language in zip(
        folders, ("1", "4711"), ("UTC", "Asia/Tokyo"), ("C", "C.UTF-8"), strict=True
    ):
        folder.mkdir(parents=True)
        # Settings above the output folder must not reach the formatter.
        (folder / "pyproject.toml").write_text("[tool.ruff]\nline-length = 40\n", encoding="utf-8")
        done = generate(folder / "sdk", PYTHONHASHSEED=seed, TZ=zone, LC_ALL=language)
        assert done.returncode == 0, done.stdout + done.stderr
    one, other = (contents(folder / "sdk") for folder in folders)
    assert one == other
    here = contents(PACKAGE)
    assert not [name for name in one.keys() | here.keys() if one.get(name) != here.get(name)], "run `make generate`"


def test_nothing_stale_is_left_and_nothing_hand_written_is_touched(tmp_path: Path) -> None:
    package = tmp_path / "sdk"
    for name in ("api/gone/list_gone.py", "api/tags/gone.py", "models/gone.py", "client.py", "api.py"):
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).write_text("old\n", encoding="utf-8")
    done = generate(package)
    assert done.returncode == 0, done.stderr
    assert not list(package.glob("**/*gone*"))
    assert {path.name for path in package.iterdir()} == {*TAKEN, "client.py", "api.py"}
    assert (package / "client.py").read_text(encoding="utf-8") == "old\n"


@pytest.mark.parametrize(
    ("cause", "before", "after"),
    [
        ("a warning of the generator", "in: query", "in: cookies"),
        ("a media type that it cannot parse", "requestBody:", "requestBody: {content: {image/png: {}}}\n      x-was:"),
        ("a list without rows, refused by a template", "x-rows: tags", "x-lines: tags"),
        ("no document at all", "openapi: 3.1.0", "openapi: none"),
    ],
)
def test_a_failure_says_so_and_leaves_the_old_code_whole(tmp_path: Path, cause: str, before: str, after: str) -> None:
    text = Document().text
    assert before in text
    document = tmp_path / "openapi.yaml"
    document.write_text(text.replace(before, after, 1), encoding="utf-8")
    package = tmp_path / "sdk"
    (package / "api").mkdir(parents=True)
    (package / "api" / "old.py").write_text("old\n", encoding="utf-8")
    was = contents(package)
    done = generate(package, document=document)
    assert done.returncode != 0, cause
    assert "the generator failed; nothing was changed" in done.stderr
    assert contents(package) == was
    assert {path.name for path in package.iterdir()} == {"api"}


def test_a_missing_formatter_is_a_failure_too(tmp_path: Path) -> None:
    # The generator itself is content with that: it warns, and leaves the code as the templates wrote it.
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in ("python", "openapi-python-client"):
        (tools / name).symlink_to(Path(sys.executable).parent / name)
    package = tmp_path / "sdk"
    command = [str(tools / "python"), str(ROOT / "tools" / "generate.py"), "--into", str(package)]
    environment = {"PATH": str(tools), "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "ruff is not in PATH" in done.stderr
    assert not package.exists()


def test_the_configuration_holds_only_what_the_generator_knows() -> None:
    # It ignores unknown keys without a word.
    given = yaml.safe_load((ROOT / "generator-config.yml").read_text(encoding="utf-8"))
    assert set(given) <= set(ConfigFile.model_fields)


def test_the_pinned_generator_and_formatter_are_the_ones_that_run() -> None:
    pins = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8").splitlines()
    for tool in ("openapi-python-client", "ruff"):
        pinned = next(line for line in pins if line.startswith(f"{tool}=="))
        assert version(tool) == pinned.split("==")[1].split()[0]


@pytest.mark.parametrize("template", sorted((ROOT / "templates").glob("*.jinja")), ids=lambda path: path.name)
def test_a_template_says_on_its_first_line_why_it_is_there(template: Path) -> None:
    assert template.read_text(encoding="utf-8").startswith("{# Why: ")


@pytest.mark.parametrize("path", GENERATED, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_generated_file_says_so_and_can_be_imported(path: Path) -> None:
    assert path.read_text(encoding="utf-8").splitlines()[0] == HEADER
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    importlib.import_module(module)


def test_there_is_one_module_for_each_operation() -> None:
    modules = {(path.parent.name, path.stem) for path in (PACKAGE / "api").glob("*/*.py") if path.name != "__init__.py"}
    assert modules == {(operation.tag, operation.name) for operation in Document().operations}
