"""What this vendored copy is, and whether it was edited since: `python -m <name>.vendored`.

`make vendor` writes this module into each copy, and `vendored.json` beside it.
"""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MANIFEST = "vendored.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What `make vendor` wrote of a copy: the package that was copied, the copy's own name, and a hash of each file."""

    package: str
    name: str
    version: str
    document: str  # the SHA-256 of the `openapi.yaml` that it was generated from
    tags: Sequence[str]
    requires: Sequence[str]  # as pip takes them
    files: Mapping[str, str]  # each file's path in the copy, and its `digest`


def digest(content: bytes) -> str:
    """Return the SHA-256 of a file in hexadecimal; a checkout that changes line endings changes nothing."""
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()


def read_manifest(folder: Path) -> Manifest | None:
    """Return what the folder says of itself, or None where it is no vendored copy; a ValueError if it is damaged."""
    path = folder / MANIFEST
    if not path.is_file():
        return None
    try:
        manifest = Manifest(**json.loads(path.read_text(encoding="utf-8")))
        if not dict(manifest.files):
            raise ValueError("it names no files")  # noqa: TRY301 - damaged like the others
    except (ValueError, TypeError) as error:
        raise ValueError(f"{path} is damaged: {error}") from error
    return manifest


def edits(folder: Path, manifest: Manifest) -> list[str]:
    """Return what is not as it was written, a line each, such as `changed client.py`."""
    paths = [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    present = {path.relative_to(folder).as_posix(): digest(path.read_bytes()) for path in paths}
    present.pop(MANIFEST, None)
    found = []
    for name in sorted({*present, *manifest.files}):
        if name not in present:
            found.append(f"missing {name}")
        elif name not in manifest.files:
            found.append(f"added {name}")
        elif present[name] != manifest.files[name]:
            found.append(f"changed {name}")
    return found


def describe(folder: Path) -> tuple[str, bool]:
    """Return what the copy in this folder is, and whether it is as it was vendored."""
    manifest = read_manifest(folder)
    if manifest is None:
        return f"{folder / MANIFEST} is missing.", False
    lines = [
        f"{folder.name} is a vendored copy of {manifest.package} {manifest.version}.",
        f"Tags: {', '.join(manifest.tags)}",
        f"Needs: {', '.join(manifest.requires)}",
        f"Generated from the openapi.yaml with SHA-256 {manifest.document}",
    ]
    changed = [] if manifest.name == folder.name else [f"renamed from {manifest.name}"]
    changed += edits(folder, manifest)
    if changed:
        lines += [f"It was edited since ({len(changed)}):", *(f"  {line}" for line in changed)]
    else:
        lines.append(f"It was not edited since ({len(manifest.files)} files).")
    return "\n".join(lines), not changed


def main() -> int:
    """Print what this copy is; return 1 when it was edited."""
    try:
        text, intact = describe(Path(__file__).resolve().parent)
    except ValueError as error:
        text, intact = str(error), False
    sys.stdout.write(f"{text}\n")
    return 0 if intact else 1


if __name__ == "__main__":
    sys.exit(main())
