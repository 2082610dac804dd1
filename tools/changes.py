"""Report what a change of openapi.yaml since a revision means to callers, as Markdown for the changelog.

    make changes BASE=v0.3.0

Both documents are generated with today's generator and templates, and what callers see of the two is compared: so
functions, parameters and fields have their Python names, and `x-paging` or `x-repeat` count as what they do.

A tool that compares OpenAPI documents was not used: those for 3.1 report JSON paths where callers
want functions and fields, and none knows `x-paging` or `x-repeat`.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from tools.comparison import Change, compare
from tools.generate import ROOT, generate
from tools.surface import Surface, read


def at(revision: str, path: Path) -> bytes:
    """Return a file of this repository as it was at a revision; exit if there is none."""
    command = ["git", "-C", str(path.parent), "show", f"{revision}:./{path.name}"]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"no {path.name} at {revision!r}: {done.stderr.decode().strip()}")
    return done.stdout


def surface_of(document: bytes) -> Surface:
    """Generate a document into a scratch folder, and return what callers see of it; exit when it does not generate."""
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "openapi.yaml"
        source.write_bytes(document)
        package = Path(scratch) / "package"
        generate(package, source)
        return read(package)


def changes_between(old: bytes, new: bytes) -> list[Change]:
    """Return what the change from one document to the other means to callers."""
    if old == new:
        return []
    return compare(surface_of(old), surface_of(new))


def markdown(changes: list[Change]) -> str:
    """Return the changes as a section of the changelog."""
    if not changes:
        return "### API surface\n\nNothing that callers see."
    lines = [f"- {'**Breaking:** ' if change.breaking else ''}{change.text}" for change in changes]
    return "\n".join(["### API surface", "", *lines])


def main() -> None:
    """Parse the command line and report."""
    parser = argparse.ArgumentParser(
        prog="make changes", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("base", help="the revision to compare with, such as a release's tag")
    base = parser.parse_args().base
    if not base:
        sys.exit("say since when: make changes BASE=v0.1.0")
    document = ROOT / "openapi.yaml"
    print(markdown(changes_between(at(base, document), document.read_bytes())))


if __name__ == "__main__":
    main()
