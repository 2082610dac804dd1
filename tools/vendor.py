"""Copy the SDK into another repository, whole or only the tags that it needs.

    make vendor DEST=../service/src/acme/_vendor [NAME=ac_client] [TAGS="tags contacts"] [FORCE=1]

writes the package DEST/NAME and nothing else under DEST. The generated part is generated again, from the part of
`openapi.yaml` that the tags reach; the hand-written part is copied. An older copy is replaced in one step; a folder
that this command did not write, or that was edited since, is refused (FORCE=1 gives the edits up).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import keyword
import shutil
import sys
import tempfile
import tomllib
from dataclasses import asdict
from pathlib import Path

from ac_client import __version__
from tools import folders, slices
from tools.generate import ROOT, TAKEN, generate, take
from tools.vendored import MANIFEST, Manifest, digest, edits, read_manifest

PACKAGE = ROOT / "ac_client"
NOT_COPIED = {"__main__.py", "_csv.py", "cli.py"}
"""The command for people."""
OF_A_TAG = {"webhooks.py": "webhooks"}
"""Modules that are only needed with a tag."""
AS_HERE = b"# pyright: standard\n"
"""The last line of a module, so that the others keep their numbers."""


class RefusedError(Exception):
    """The request cannot be carried out; nothing was changed."""


def build(folder: Path, name: str, tags: list[str], document: Path) -> Manifest:
    """Write the package into `folder`, manifest included.

    Args:
        folder: where the modules go; must not exist yet.
        name: the name under which the copy will be imported.
        tags: the tags to include; none means all.
        document: the `openapi.yaml` to generate from.

    Raises:
        UnknownTagError: names the tags that the OpenAPI document has.
    """
    tree = slices.read(document)
    taken = slices.cut(tree, tags) if tags else tree
    jobs = {tag["x-jobs"]["module"] for tag in taken.get("tags", []) if "x-jobs" in tag}
    with tempfile.TemporaryDirectory() as scratch:
        source = document
        if tags:
            source = Path(scratch) / "slice.json"
            source.write_text(json.dumps(taken, default=str), encoding="utf-8")
        generated = Path(scratch) / "generated"
        generate(generated, source)
        take(generated, folder)
    for path in sorted(PACKAGE.rglob("*")):
        inside = path.relative_to(PACKAGE)
        left_out = inside.parts[0] == "jobs" and inside.stem[0] != "_" and inside.stem not in jobs
        left_out |= bool(tags) and OF_A_TAG.get(str(inside), tags[0]) not in tags
        if path.is_file() and inside.parts[0] not in {*TAKEN, *NOT_COPIED} and not _is_litter(inside) and not left_out:
            (folder / inside).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, folder / inside)
    shutil.copyfile(ROOT / "tools" / "vendored.py", folder / "vendored.py")
    for path in folder.rglob("*.py"):
        # What is written by hand is checked as strictly as it is here; what is generated passes pyright's strict mode.
        if path.relative_to(folder).parts[0] not in TAKEN:
            path.write_bytes(path.read_bytes() + AS_HERE)
    # The license must be part of every copy.
    shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    manifest = Manifest(
        package=PACKAGE.name,
        name=name,
        version=__version__,
        document=hashlib.sha256(document.read_bytes()).hexdigest(),
        tags=tuple(tag for tag in slices.tags_of(tree) if not tags or tag in tags),
        requires=tuple(project["dependencies"]),
        files={path.relative_to(folder).as_posix(): digest(path.read_bytes()) for path in files},
    )
    (folder / MANIFEST).write_text(json.dumps(asdict(manifest), indent=2) + "\n", encoding="utf-8")
    return manifest


def _is_litter(inside: Path) -> bool:
    """Whether it is no part of the package: bytecode, and what an editor or a killed run left."""
    return inside.name == MANIFEST or any(part == "__pycache__" or part.startswith(".") for part in inside.parts)


def check_place(place: Path, *, force: bool) -> None:
    """Make sure that a copy may be put here.

    Raises:
        RefusedError: when something else is here, or a copy that was edited, unless `force` gives the edits up.
    """
    if not place.exists() and not place.is_symlink():
        return
    try:
        manifest = read_manifest(place) if place.is_dir() and not place.is_symlink() else None
    except ValueError as error:
        raise RefusedError(str(error)) from error
    if manifest is None:
        raise RefusedError(f"{place} was not written by `make vendor`; move it away or choose another NAME")
    if manifest.name != place.name or manifest.package != PACKAGE.name:
        raise RefusedError(f"{place} is a copy of {manifest.package} made as {manifest.name}, not as {place.name}")
    changed = edits(place, manifest)
    if changed and not force:
        listed = "".join(f"\n  {line}" for line in changed)
        raise RefusedError(f"{place} was edited since it was vendored; FORCE=1 gives these edits up:{listed}")


def vendor(destination: Path, name: str, tags: list[str], document: Path, *, force: bool = False) -> Manifest:
    """Write the package `destination/name`, and nothing else there.

    Args:
        destination: the folder that will hold the package; made when it does not exist.
        name: the package's name, an identifier.
        tags: the tags to include; none means all.
        document: the `openapi.yaml` to generate from.
        force: replace an older copy even when it was edited.

    Raises:
        RefusedError: if it is not a name, or something else is at the place.
        UnknownTagError: names the tags that the OpenAPI document has.
    """
    if not name.isidentifier() or keyword.iskeyword(name):
        raise RefusedError(f"NAME must be a Python identifier, not {name!r}")
    place = destination / name
    if destination.exists() and not destination.is_dir():
        raise RefusedError(f"{destination} is not a folder")
    folders.recover(place)
    check_place(place, force=force)
    with tempfile.TemporaryDirectory() as scratch:
        made = Path(scratch) / name
        manifest = build(made, name, tags, document)
        destination.mkdir(parents=True, exist_ok=True)
        try:
            shutil.copytree(made, folders.staging(place), copy_function=shutil.copyfile)
            folders.put(place)
        finally:
            folders.recover(place)
    return manifest


def main() -> None:
    """Parse the command line and vendor."""
    parser = argparse.ArgumentParser(
        prog="make vendor", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("destination", help="the folder that will hold the package")
    parser.add_argument("--name", default=PACKAGE.name, help="the package's name")
    parser.add_argument("--tags", default="", help="the tags to include, separated by spaces; none means all")
    parser.add_argument("--force", action="store_true", help="replace an older copy even when it was edited")
    parser.add_argument("--document", type=Path, default=ROOT / "openapi.yaml", help="the spec to generate from")
    arguments = parser.parse_args()
    if not arguments.destination:
        sys.exit('say where to: make vendor DEST=../service/src/acme/_vendor [NAME=ac_client] [TAGS="tags contacts"]')
    destination = Path(arguments.destination).expanduser()
    tags = arguments.tags.replace(",", " ").split()
    try:
        manifest = vendor(destination, arguments.name, tags, arguments.document, force=arguments.force)
    except (RefusedError, slices.UnknownTagError) as refusal:
        sys.exit(f"{refusal}\nnothing was changed")
    except OSError as problem:
        sys.exit(f"{destination} cannot be written: {problem}\nthe copy that was there, if any, is whole")
    place, count = destination / manifest.name, len(manifest.files)
    print(f"vendored {manifest.package} {manifest.version} as {place}: {count} files")
    print(f"tags: {', '.join(manifest.tags)}")
    print(f"it needs {', '.join(manifest.requires)}")


if __name__ == "__main__":
    main()
