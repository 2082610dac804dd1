"""The wheel and the sdist: they build, hold what they should, and install into an empty environment."""

from __future__ import annotations

import email
import os
import re
import subprocess
import sys
import tarfile
import zipfile
from importlib.metadata import Distribution, PathDistribution
from pathlib import Path

import pytest

import ac_client
from tests.checkout import Checkout
from tests.document import ROOT

# What each extra brings, by the names under which it is imported; the first is what the package asks for.
BRINGS = {"speed": ["orjson", "sniffio"], "redis": ["redis"], "sandbox": ["starlette", "uvicorn", "yaml"]}
EVERYTHING = [name for names in BRINGS.values() for name in names]

# What the three dependencies bring, and nothing else; the second line depends on their versions, and Python's.
ALONE = {"ac-client", "anyio", "attrs", "certifi", "h11", "httpcore", "httpx", "idna", "python-dateutil"}
BY_VERSION = {"six", "typing-extensions", "tzdata"}


def run(*command: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    # Away from this folder, so that only what was installed is found.
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    return subprocess.run(command, cwd=cwd or Path("/"), env=environment, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An sdist, and the wheel that was built from it."""
    checkout = Checkout(tmp_path_factory.mktemp("source") / "ac_client")
    folder = tmp_path_factory.mktemp("dist")
    checkout.python("-m", "build", "--no-isolation", "--outdir", str(folder), ".")
    return folder


@pytest.fixture(scope="module")
def wheel(dist: Path) -> Path:
    return next(dist.glob("*.whl"))


class Environment:
    """An environment of its own with the wheel in it."""

    def __init__(self, folder: Path, *requirements: str) -> None:
        self.folder = folder
        assert run(sys.executable, "-m", "venv", "--without-pip", str(folder)).returncode == 0
        self.python = str(folder / "bin" / "python")
        done = run(
            *(sys.executable, "-m", "pip", "--python", self.python, "install", "--quiet", "--no-compile"),
            *("--disable-pip-version-check", "--constraint", str(ROOT / "requirements-dev.txt"), *requirements),
        )
        if done.returncode and re.search("NewConnectionError|NameResolutionError|ConnectTimeoutError", done.stderr):
            pytest.skip(f"no package index within reach: {done.stderr.strip().splitlines()[-1]}")
        assert done.returncode == 0, done.stderr

    def says(self, program: str) -> str:
        """Run a program, see that it succeeds, and return what it printed."""
        done = run(self.python, "-W", "error", "-c", program)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()


# ------------------------------------------------------------------------------------------------- what they hold


def test_they_pass_twine_check(dist: Path) -> None:
    assert {path.suffix for path in dist.iterdir()} == {".whl", ".gz"}
    done = run(sys.executable, "-m", "twine", "check", "--strict", *(str(path) for path in dist.iterdir()))
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("PASSED") == 2


def test_the_wheel_holds_the_two_packages_and_the_document(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    tops = {name.split("/")[0] for name in names}
    assert tops == {"ac_client", "ac_sandbox", f"ac_client-{ac_client.__version__}.dist-info"}
    assert {"ac_client/py.typed", "ac_sandbox/py.typed", "ac_sandbox/openapi.yaml"} <= names
    assert f"ac_client-{ac_client.__version__}.dist-info/licenses/LICENSE" in names
    modules = {
        path.relative_to(ROOT).as_posix()
        for name in tops & {"ac_client", "ac_sandbox"}
        for path in (ROOT / name).rglob("*.py")
    }
    assert {name for name in names if name.endswith(".py")} == modules
    assert not [name for name in names if re.search(r"test_|conftest|__pycache__|\.new/|\.old/|vendored\.json", name)]
    document = zipfile.ZipFile(wheel).read("ac_sandbox/openapi.yaml")
    assert document == (ROOT / "openapi.yaml").read_bytes()


HOUSE = {
    *("LICENSE", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "AGENTS.md", "PKG-INFO"),
    *("Makefile", ".gitignore", "mkdocs.yml", "docs"),
    *("pyproject.toml", "requirements-dev.in", "requirements-dev.txt", "openapi.yaml", "generator-config.yml"),
    *("ac_client", "ac_sandbox", "templates", "tools", "tests", "examples", "benchmarks"),
}
"""What stands at the top."""


def test_the_sdist_holds_what_it_takes_to_generate(dist: Path) -> None:
    with tarfile.open(next(dist.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"openapi.yaml", "generator-config.yml", "tools/generate.py", "templates/model.py.jinja", "LICENSE"} <= names
    assert {name.partition("/")[0] for name in names} <= HOUSE
    assert not [name for name in names if re.search(r"cache|\.venv|\.hypothesis|\.egg-info", name)]


def test_nothing_that_goes_out_knows_the_folder_that_it_was_made_in(dist: Path) -> None:
    here = str(ROOT).encode()
    with tarfile.open(next(dist.glob("*.tar.gz"))) as archive:
        files = {member.name: archive.extractfile(member) for member in archive.getmembers() if member.isfile()}
        assert not [name for name, file in files.items() if file and here in file.read()]


def test_what_it_asks_for(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    text = archive.read(f"ac_client-{ac_client.__version__}.dist-info/METADATA").decode()
    metadata = email.message_from_string(text)
    requirements = metadata.get_all("Requires-Dist") or []
    names = {re.split(r"[<>=;\[ ]", line)[0].lower() for line in requirements if "extra ==" not in line}
    assert names == {"httpx", "attrs", "python-dateutil"}
    assert set(metadata.get_all("Provides-Extra") or []) == {*BRINGS, "cli", "examples", "httpx2", "otel"}
    assert metadata["Version"] == ac_client.__version__
    assert metadata["Requires-Python"] == ">=3.11"
    points = archive.read(f"ac_client-{ac_client.__version__}.dist-info/entry_points.txt").decode()
    command = ["[console_scripts]", "ac", "=", "ac_client.__main__:main"]
    assert points.split() == [*command, "[pytest11]", "ac_sandbox", "=", "ac_sandbox.plugin"]


# -------------------------------------------------------------------------------------------------- installed

CALL = """
from ac_client import AsyncClient, Client, errors
from ac_client.models import Tag
import ac_client, asyncio, httpx, importlib.util, pathlib
def answer(request):
    return httpx.Response(200, json={"tag": {"id": "1", "tag": "vip", "extra": 12345678901234567890}})
with Client("https://acme.api-us1.com", "t0ken", transport=httpx.MockTransport(answer)) as ac:
    response = ac.tags.get(1)
async def main():
    async with AsyncClient("https://acme.api-us1.com", "t0ken", transport=httpx.MockTransport(answer)) as ac:
        assert (await ac.tags.get(1)) == response
asyncio.run(main())
assert response.to_dict() == {"tag": {"id": "1", "tag": "vip", "extra": 12345678901234567890}}
print(pathlib.Path(ac_client.__file__).parent)
"""

FOUND = "import importlib.util; print([name for name in {names} if importlib.util.find_spec(name)])"


@pytest.fixture(scope="module")
def bare(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    return Environment(tmp_path_factory.mktemp("bare") / "env", str(wheel))


def test_alone_it_brings_its_three_dependencies_and_works(bare: Environment) -> None:
    assert bare.says(CALL).startswith(str(bare.folder))
    site = next(bare.folder.glob("lib/python*/site-packages"))
    installed = {re.sub("[-_.]+", "-", found.metadata["Name"]).lower() for found in _distributions(site)}
    assert installed - BY_VERSION == ALONE
    assert bare.says(FOUND.format(names=EVERYTHING)) == "[]"


def _distributions(site: Path) -> list[Distribution]:
    return [PathDistribution(path) for path in site.glob("*.dist-info")]


def test_alone_the_sandbox_says_what_it_needs(bare: Environment) -> None:
    told = bare.says(
        "import ac_sandbox\ntry:\n    ac_sandbox.Sandbox\nexcept ModuleNotFoundError as error:\n    print(error)"
    )
    assert 'pip install "ac-client[sandbox]"' in told


def test_the_plugin_disturbs_nobody_without_the_extra(wheel: Path, tmp_path: Path) -> None:
    environment = Environment(tmp_path / "env", f"{wheel}[speed]", "pytest")
    assert environment.says(FOUND.format(names=BRINGS["speed"] + BRINGS["sandbox"])) == "['orjson', 'sniffio']"
    environment.says(CALL)
    environment.says("import ac_sandbox.plugin")
    (tmp_path / "test_theirs.py").write_text("def test_one(): pass\ndef test_two(sandbox): pass\n", encoding="utf-8")
    done = run(
        environment.python,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        str(tmp_path / "test_theirs.py"),
        cwd=tmp_path,
    )
    assert "1 passed, 1 error" in done.stdout
    assert 'pip install "ac-client[sandbox]"' in done.stdout


def test_with_the_redis_extra(wheel: Path, tmp_path: Path) -> None:
    environment = Environment(tmp_path / "env", f"{wheel}[redis]")
    assert environment.says(FOUND.format(names=EVERYTHING)) == "['redis']"
    environment.says(CALL)


def test_with_the_sandbox_extra(wheel: Path, tmp_path: Path) -> None:
    environment = Environment(tmp_path / "env", f"{wheel}[sandbox]")
    environment.says(CALL)
    told = environment.says(
        """
from ac_client import Client
from ac_sandbox import Sandbox
with Sandbox() as sandbox, Client(sandbox.url, sandbox.token) as ac:
    ac.tags.create(tag="vip", tag_type="contact")
    print([tag.tag for tag in ac.tags.list()])
"""
    )
    assert told == "['vip']"
