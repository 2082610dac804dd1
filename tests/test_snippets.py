"""Every snippet of the README and of the documentation runs against the sandbox, in its order, and type-checks.

A comment `<!-- test ... -->` holds code that belongs to the page's snippets and is not shown: what prepares them, and
what looks at their effect.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from ac_client import AsyncClient, Budget
from ac_sandbox import Sandbox
from tests.document import ROOT

WRITTEN_BY_TOOLS = {"changelog.md", "coverage.md"}
PAGES = [
    ROOT / "README.md",
    *(path for path in sorted((ROOT / "docs").rglob("*.md")) if path.parent.name != "reference"),
]
PAGES = [path for path in PAGES if path.name not in WRITTEN_BY_TOOLS]
BLOCK = re.compile(r"^( *)(?:```python\n(.*?)^ *```$|<!-- test\n(.*?)^ *-->$)", flags=re.MULTILINE | re.DOTALL)
URL, TOKEN = "https://acme.api-us1.com", "put-yours-here"


class Snippet(NamedTuple):
    line: int
    code: str
    shown: bool

    @property
    def is_test_file(self) -> bool:
        return "def test_" in self.code


def snippets(page: Path) -> Iterator[Snippet]:
    text = page.read_text(encoding="utf-8")
    for found in BLOCK.finditer(text):
        shown = found[2] is not None
        yield Snippet(text.count("\n", 0, found.start()) + 2, textwrap.dedent(found[2] or found[3]), shown)


WITH_CODE = [page for page in PAGES if any(True for _ in snippets(page))]
RUN_HERE = [page for page in WITH_CODE if page.parent.name != "recipes"]  # those have tests/jobs/test_recipes.py


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", RUN_HERE, ids=name)
async def test_it_runs(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with Sandbox() as sandbox:
        monkeypatch.setenv("ACTIVECAMPAIGN_URL", sandbox.url)
        monkeypatch.setenv("ACTIVECAMPAIGN_TOKEN", sandbox.token)
        sandbox.seed("tags", {"tag": "vip", "tagType": "contact"}, {"tag": "trial", "tagType": "contact"})
        sandbox.seed("contacts", {"email": "person{n}@example.com"}, count=250)
        sandbox.seed("lists", {"name": "News"})
        async with AsyncClient(sandbox.url, sandbox.token, budget=Budget(10_000)) as ac:
            names = {"ac": ac, "sandbox": sandbox, "__name__": "snippet"}
            for snippet in snippets(page):
                code = snippet.code.replace(URL, sandbox.url).replace(TOKEN, sandbox.token)
                if snippet.is_test_file:
                    run_by_pytest(code, tmp_path)
                else:
                    await run(code, names, f"{name(page)}, line {snippet.line}", snippet.line)


async def run(code: str, names: dict[str, object], where: str, line: int) -> None:
    tree = ast.increment_lineno(ast.parse(code), line - 1)
    compiled = compile(tree, where, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    try:
        if compiled.co_flags & inspect.CO_COROUTINE:
            await eval(compiled, names)  # noqa: S307 - our own documentation
        else:  # in a thread, for it may use `Client` or `asyncio.run`
            await asyncio.to_thread(exec, compiled, names)
    except Exception as error:
        error.add_note(f"in {where}")
        raise


def run_by_pytest(code: str, folder: Path) -> None:
    file = folder / "test_shown.py"
    file.write_text(code, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(folder), str(file)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout


def as_program(page: Path) -> str:
    """A page's snippets as the body of one coroutine, for a type checker."""
    code = "\n".join(snippet.code for snippet in snippets(page) if not snippet.is_test_file)
    imports = sorted(set(re.findall(r"^(?:from [\w.]+ )?import [^(\n]+$", code, flags=re.MULTILINE)))
    body = re.sub(r"^(?:from [\w.]+ )?import [^(\n]+$", "", code, flags=re.MULTILINE)
    return "\n".join(
        [
            "from __future__ import annotations",
            "from ac_client import AsyncClient",
            "from ac_sandbox import Sandbox",
            *(line for line in imports if "__future__" not in line),
            "async def page(ac: AsyncClient, sandbox: Sandbox) -> None:",
            textwrap.indent(body, "    "),
            "    ...",
        ]
    )


def test_they_type_check(tmp_path: Path) -> None:
    for page in WITH_CODE:
        stem = name(page).removesuffix(".md").replace("/", "_").replace("-", "_")
        (tmp_path / f"{stem}.py").write_text(as_program(page), encoding="utf-8")
        for count, snippet in enumerate(one for one in snippets(page) if one.is_test_file):
            (tmp_path / f"{stem}_test_{count}.py").write_text(snippet.code, encoding="utf-8")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--config-file=", "--check-untyped-defs", "--allow-redefinition"),
            *("--no-error-summary", "--explicit-package-bases"),
            *("--cache-dir", str(ROOT / ".mypy_cache" / "snippets"), str(tmp_path)),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_commands_that_are_shown_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))
    shown = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    blocks = "".join(re.findall(r"^ *```sh\n(.*?)^ *```$", shown, flags=re.MULTILINE | re.DOTALL))
    made = set(re.findall(r"^ *make ([a-z-]+)", blocks, flags=re.MULTILINE)) | set(
        re.findall(r"`make ([a-z-]+)", shown)
    )
    assert {"demo", "test"} <= made <= targets
    programs = set(re.findall(r"\bexamples/\w+\.py", shown))
    assert programs
    assert not {program for program in programs if not (ROOT / program).is_file()}


def test_the_readme_names_every_namespace() -> None:
    shown = set(re.findall(r"`(\w+)`", (ROOT / "README.md").read_text(encoding="utf-8")))
    spaces = {path.parent.name for path in (ROOT / "ac_client" / "api").glob("*/__init__.py")}
    assert spaces - shown == set()
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 150
