"""Vendored copies at work: several in one process, each complete in itself, and each able to say what it is."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

import ac_client
from ac_sandbox import Sandbox
from tests.checkout import Checkout
from tests.document import ROOT

NEXT = "99.0.0"

# What each program begins with: the copies, and a sandbox for them.
HEAD = """
import asyncio, sys
from acme._vendor import ac_client as whole, mini
from acme.later import ac_client as later
url, token = sys.argv[1:]
"""


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of sources with three copies: all of it, two tags under another name, and all of another version."""
    folder = tmp_path_factory.mktemp("service") / "src"
    (folder / "acme").mkdir(parents=True)
    (folder / "acme" / "__init__.py").write_text("", encoding="utf-8")
    for arguments in ([], ["--name", "mini", "--tags", "tags contacts"]):
        command = [sys.executable, "-m", "tools.vendor", str(folder / "acme" / "_vendor"), *arguments]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    checkout = Checkout(tmp_path_factory.mktemp("next") / "ac_client")
    checkout.edit("ac_client/__init__.py", ac_client.__version__, NEXT)
    checkout.edit(
        "openapi.yaml",
        "    Tag:\n      type: object\n      description: A label for",
        "    Tag:\n      type: object\n      description: A later label for",
    )
    checkout.python("-m", "tools.vendor", str(folder / "acme" / "later"))
    return folder


@pytest.fixture
def copies(source: Path, tmp_path: Path) -> Path:
    """The same, to be edited."""
    return shutil.copytree(source, tmp_path / "src")


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """An account with 45 tags and 45 contacts."""
    with Sandbox() as sandbox:
        sandbox.seed("tags", {"tag": "tag-{n}", "tagType": "contact"}, count=45)
        sandbox.seed("contacts", {"email": "person-{n}@example.com"}, count=45)
        yield sandbox


def run(source: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python where the service's sources are found, and the tests, and with them the original package."""
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(source), str(ROOT)]),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [sys.executable, "-W", "error", *arguments]
    return subprocess.run(command, cwd=source, env=environment, capture_output=True, text=True, check=False)


def program(source: Path, sandbox: Sandbox, text: str) -> str:
    done = run(source, "-c", HEAD + text, sandbox.url, sandbox.token)
    assert done.returncode == 0, done.stderr
    return done.stdout


# ------------------------------------------------------------------------------------------ several in one process


def test_the_quickstart_and_the_listings_through_a_part_beside_two_others(source: Path, sandbox: Sandbox) -> None:
    told = program(
        source,
        sandbox,
        """
from importlib import import_module
from tests.story import client_of, play
asyncio.run(play(mini, url, token))
for sdk in (whole, later):
    tag = import_module(".models", sdk.__name__).Tag
    with client_of(sdk, "Client", url, token) as ac:
        assert all(type(row) is tag for row in ac.tags.list())
        print(sdk.__version__, tag.__doc__, hasattr(ac, "notes"))
print(hasattr(mini.Client, "notes"))
# No copy reaches for the package it was made from, though that is installed here.
assert not [name for name in sys.modules if name.partition(".")[0] == "ac_client"]
assert len({sdk.errors.NotFoundError for sdk in (whole, mini, later)}) == 3
""",
    )
    first, second, third = told.splitlines()
    assert re.fullmatch(rf"{re.escape(ac_client.__version__)} A label for .* True", first)
    assert re.fullmatch(rf"{NEXT} A later label for .* True", second)
    assert third == "False"
    assert {request.headers["user-agent"].split()[0] for request in sandbox.requests} >= {f"ac_client/{NEXT}"}


def test_every_module_of_a_copy_can_be_imported(source: Path, sandbox: Sandbox) -> None:
    told = program(
        source,
        sandbox,
        """
import pkgutil
names = [info.name for sdk in (whole, mini) for info in pkgutil.walk_packages(sdk.__path__, sdk.__name__ + ".")]
for name in names:
    __import__(name)
for sdk in (whole, mini):
    models = sys.modules[sdk.__name__ + ".models"]
    print(len([getattr(models, name) for name in models.__all__]))
assert not [name for name in sys.modules if name.partition(".")[0] == "ac_client"]
""",
    )
    everything, some = (int(line) for line in told.split())
    assert everything > some > 20


def test_two_copies_are_two_budgets(source: Path, sandbox: Sandbox) -> None:
    program(
        source,
        sandbox,
        """
one, same, other = mini.Client(url, token), mini.AsyncClient(url, token), whole.Client(url, token)
assert one.budget is same.budget
assert one.budget is not other.budget
""",
    )


def test_two_copies_share_a_file_and_no_budget_in_memory(source: Path, sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "shared.budget"
    told = program(
        source,
        sandbox,
        f"""
for sdk in (whole, mini, later) * 2:
    with sdk.Client(url, token, budget=sdk.FileBudget({str(path)!r}, rate=1)) as ac:
        ac.tags.list(limit=1).first()
try:
    mini.AsyncClient(url, token, budget=whole.Budget())
except mini.errors.ConfigurationError as error:
    print(error)
""",
    )
    refused = r"budget must be a Budget of acme\._vendor\.mini, not one of acme\._vendor\.ac_client\."
    assert re.match(refused, told)
    times = [request.seconds for request in sandbox.requests]
    assert len(times) == 6
    assert all(later - earlier >= 1 for earlier, later in pairwise(times))


# ------------------------------------------------------------------------------------------------ what a copy says


def vendored(source: Path, name: str = "acme._vendor.mini") -> tuple[int, list[str]]:
    done = run(source, "-m", f"{name}.vendored")
    assert done.stderr == ""
    return done.returncode, done.stdout.splitlines()


def test_a_copy_says_what_it_is(source: Path) -> None:
    code, lines = vendored(source)
    assert code == 0
    assert lines[:3] == [
        f"mini is a vendored copy of ac_client {ac_client.__version__}.",
        "Tags: contacts, tags",
        "Needs: httpx>=0.27,<1, attrs>=23.2, python-dateutil>=2.8.2",
    ]
    assert re.fullmatch("Generated from the openapi.yaml with SHA-256 [0-9a-f]{64}", lines[3])
    assert re.fullmatch(r"It was not edited since \(\d+ files\)\.", lines[4])
    assert vendored(source, "acme.later.ac_client")[1][0] == f"ac_client is a vendored copy of ac_client {NEXT}."


def test_a_copy_says_which_of_its_files_were_edited(copies: Path) -> None:
    mini = copies / "acme" / "_vendor" / "mini"
    with (mini / "client.py").open("a", encoding="utf-8") as file:
        file.write("# mine\n")
    (mini / "api" / "tags" / "get_tag.py").unlink()
    (mini / "extra.py").write_text("", encoding="utf-8")
    code, lines = vendored(copies)
    assert code == 1
    assert lines[-4:] == [
        "It was edited since (3):",
        "  missing api/tags/get_tag.py",
        "  changed client.py",
        "  added extra.py",
    ]


def test_line_endings_and_bytecode_are_no_edits(copies: Path) -> None:
    mini = copies / "acme" / "_vendor" / "mini"
    path = mini / "client.py"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    (mini / "api" / "__pycache__").mkdir(exist_ok=True)
    (mini / "api" / "__pycache__" / "x.pyc").write_bytes(b"x")
    assert vendored(copies)[0] == 0


def test_a_copy_under_another_name_says_so(copies: Path) -> None:
    mini = copies / "acme" / "_vendor" / "mini"
    mini.rename(mini.with_name("maxi"))
    code, lines = vendored(copies, "acme._vendor.maxi")
    assert code == 1
    assert lines[-2:] == ["It was edited since (1):", "  renamed from mini"]


def test_a_damaged_manifest_is_said_to_be(copies: Path) -> None:
    manifest = copies / "acme" / "_vendor" / "mini" / "vendored.json"
    manifest.write_text("{", encoding="utf-8")
    code, lines = vendored(copies)
    assert code == 1
    assert "vendored.json is damaged" in lines[0]
    manifest.unlink()
    assert vendored(copies) == (1, [f"{manifest} is missing."])
