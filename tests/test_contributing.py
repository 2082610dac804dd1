"""CONTRIBUTING.md is correct: what it quotes is in the tree, and its worked example gives the result that it shows."""

from __future__ import annotations

import re
from pathlib import Path

from tests.checkout import Checkout
from tests.document import ROOT

TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^ *```{language}\n(.*?)^ *```$", TEXT, flags=re.MULTILINE | re.DOTALL)


def test_what_it_quotes_of_the_document_stands_there() -> None:
    document = (ROOT / "openapi.yaml").read_text(encoding="utf-8")
    assert len(blocks("yaml")) == 2
    for block in blocks("yaml"):
        assert block in document


def test_the_files_and_commands_that_it_names_exist() -> None:
    quoted = re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", TEXT, flags=re.DOTALL))
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))
    commands = {command.split()[1] for command in quoted if command.startswith("make ")}
    assert commands >= {"generate", "test", "changes", "check", "vendor", "dist"}
    assert commands <= targets
    paths = {name for name in quoted if re.fullmatch(r"[\w.]*[/\w.]*(/|\.(py|yaml|yml|md))", name)}
    assert {"openapi.yaml", "ac_sandbox/particular/", "ac_client/__init__.py"} <= paths
    missing = {name for name in paths if not (ROOT / name).exists()}
    assert missing <= {"dist/", "build/site", "docs/reference/"}


def test_the_worked_example(tmp_path: Path) -> None:
    checkout = Checkout(tmp_path / "ac_client")
    path = checkout.folder / "openapi.yaml"
    finished = path.read_text(encoding="utf-8")
    before = finished
    for block in blocks("yaml"):
        before = before.replace(block, "")
    path.write_text(before, encoding="utf-8")
    checkout.make("generate")
    checkout.commit()

    path.write_text(finished, encoding="utf-8")
    checkout.make("generate")
    status = checkout.run("git", "status", "--porcelain", "--untracked-files=all")
    new = {line.removeprefix("?? ") for line in status.splitlines() if line.startswith("??")}
    assert new == {"ac_client/api/scores/list_scores.py", "ac_client/models/score_page.py"}
    assert all(f"`{name}`" in TEXT for name in new)

    (report,) = blocks("markdown")
    assert checkout.make("changes", "BASE=HEAD").strip() == report.strip()

    (program,) = blocks("python")
    head = "from ac_client import Client\nfrom ac_sandbox import Sandbox\n"
    assert checkout.python("-c", head + program).strip() == "['Engaged']"
