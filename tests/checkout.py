"""A scratch copy of this repository, to be changed, generated and vendored from without touching this one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.document import ROOT

PARTS = (
    *("ac_client", "ac_sandbox", "docs", "templates", "tools"),
    *(".gitignore", "LICENSE", "Makefile", "README.md"),
    *("generator-config.yml", "openapi.yaml", "pyproject.toml", "requirements-dev.txt"),
)


class Checkout:
    """A repository with one commit of everything that making and vendoring the SDK takes.

    Args:
        folder: where it goes; must not exist.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True)
        for name in PARTS:
            if (ROOT / name).is_dir():
                shutil.copytree(
                    ROOT / name,
                    folder / name,
                    ignore=shutil.ignore_patterns("__pycache__", ".*.new", ".*.old", "reference"),
                )
            else:
                shutil.copy2(ROOT / name, folder / name)
        self.run("git", "init", "--quiet")
        self.commit()

    def run(self, *command: str, fails: bool = False) -> str:
        """Run a command here, see that it succeeds, or fails, as it should, and return what it printed."""
        done = subprocess.run(
            command, cwd=self.folder, env=self._environment(), capture_output=True, text=True, check=False
        )
        printed = done.stdout + done.stderr
        assert (done.returncode != 0) is fails, printed
        return printed

    def python(self, *arguments: str, fails: bool = False) -> str:
        """Run Python here; the packages of this folder come first."""
        return self.run(sys.executable, *arguments, fails=fails)

    def make(self, *arguments: str, fails: bool = False) -> str:
        """Run make here with the virtual environment that runs the tests, which is never set up anew."""
        return self.run("make", f"VENV={sys.prefix}", "-o", f"{sys.prefix}/.ready", *arguments, fails=fails)

    def commit(self) -> None:
        """Commit everything."""
        who: Sequence[str] = ("-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "commit.gpgsign=false")
        self.run("git", "add", "--all")
        self.run("git", *who, "commit", "--quiet", "--message", "as it is")

    def edit(self, name: str, before: str, after: str) -> None:
        """Replace a piece of a file."""
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        assert before in text, f"{before!r} is not in {name}"
        path.write_text(text.replace(before, after, 1), encoding="utf-8")

    def _environment(self) -> dict[str, str]:
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("GIT_", "MAKE", "PYTHON"))}
        # A hook of the machine's own git settings has no business here.
        return {**kept, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "PYTHONDONTWRITEBYTECODE": "1"}
