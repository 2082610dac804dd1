"""A vendored copy passes strict type checking in its new home, which has what the copy needs and nothing else."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
import venv
from importlib.metadata import distribution
from pathlib import Path

import pytest

from tests.document import ROOT

SERVICE = """
from acme._vendor.mini import AsyncClient, Client, RedisBudget, dates, errors
from acme._vendor.mini.models import Contact

async def emails(url: str, token: str) -> list[str | None]:
    async with AsyncClient(url, token, budget=RedisBudget("redis://127.0.0.1")) as ac:
        first: Contact = (await ac.contacts.list().first()).rows[0]
        assert dates.parse(first.cdate)
        return [contact.email async for contact in ac.contacts.list()]

def tag(url: str, token: str) -> str:
    with Client(url, token) as ac:
        try:
            return ac.tags.get(1).tag.tag
        except errors.NotFoundError as error:
            return str(error)
"""


def needed(names: list[str]) -> dict[str, Path]:
    """What these packages and those that they need have put into the site-packages: name and place."""
    found: dict[str, Path] = {}
    seen: set[str] = set()
    while names:
        name = re.split(r"[^\w.-]", names.pop(), maxsplit=1)[0]
        if name not in seen:
            seen.add(name)
            package = distribution(name)
            tops = {file.parts[0] for file in package.files or () if file.parts[0] != ".."}
            found |= {top: Path(str(package.locate_file(top))) for top in tops}
            names.extend(line for line in package.requires or () if ";" not in line)
    return found


@pytest.fixture(scope="module", params=["tags contacts", pytest.param("", marks=pytest.mark.long)])
def home(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A service with a copy, and a Python that has what the copy needs."""
    folder = tmp_path_factory.mktemp("home")
    source = folder / "src"
    command = [sys.executable, "-m", "tools.vendor", str(source / "acme" / "_vendor"), "--name", "mini"]
    subprocess.run([*command, "--tags", request.param], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    (source / "acme" / "__init__.py").touch()
    (source / "acme" / "_vendor" / "__init__.py").touch()
    (source / "acme" / "service.py").write_text(SERVICE, encoding="utf-8")
    venv.create(folder / "venv")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    [packages] = folder.glob("venv/lib/python*/site-packages")
    for name, place in needed(project["dependencies"]).items():
        (packages / name).symlink_to(place)
    return folder


def test_mypy(home: Path) -> None:
    python = str(home / "venv" / "bin" / "python")
    for missing in ("redis", "orjson", "dateutil-stubs", "pydantic", "httpx2"):
        assert not [*home.glob(f"venv/lib/python*/site-packages/{missing}")], missing
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(home / "cache"), "--config-file", ""]
    done = subprocess.run(
        [*command, "--python-executable", python, "acme"], cwd=home / "src", capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_pyright(home: Path) -> None:
    settings = {"include": ["."], "typeCheckingMode": "strict", "venvPath": str(home), "venv": "venv"}
    (home / "src" / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--pythonpath", str(home / "venv" / "bin" / "python")]
    done = subprocess.run([*command, "-p", "."], cwd=home / "src", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
