"""Generate `ac_client/api`, `ac_client/models` and `docs/coverage.md` from `openapi.yaml`.

The generator writes into a scratch folder, because it wipes what it overwrites and brings a client and errors of its
own; only what is ours to take replaces what was there, and only when everything went well.

    python tools/generate.py            regenerate
    python tools/generate.py --into D   the same into the folder D instead of ac_client
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools import coverage  # noqa: E402 - wherever this is started
from tools.annotate import annotated  # noqa: E402

TAKEN = ("api", "models")


def generate(scratch: Path, document: Path) -> None:
    """Run the generator into `scratch`; exit with its output when it warns or fails."""
    tree = yaml.load(document.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    described = scratch.with_name("openapi.json")
    described.write_text(json.dumps(annotated(tree)), encoding="utf-8")
    tools = Path(sys.executable).parent
    command = [
        str(tools / "openapi-python-client"),
        "generate",
        *("--path", str(described)),
        *("--config", str(ROOT / "generator-config.yml")),
        *("--custom-template-path", str(ROOT / "templates")),
        *("--meta", "none"),
        *("--output-path", str(scratch)),
        "--overwrite",
        "--fail-on-warning",
    ]
    # The post hooks call `ruff`, which must be the pinned one.
    environment = {**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ.get('PATH', '')}", "COLUMNS": "1000"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        if refused := re.search(r"no attribute ['\"]refused: (.*)['\"]", done.stderr):
            sys.exit(f"the generator failed; nothing was changed\n{refused[1]}")
        sys.exit(f"the generator failed; nothing was changed\n{done.stdout}{done.stderr}")
    for module in (scratch / "models").glob("*.py"):
        if not module.read_text(encoding="utf-8").strip():
            module.unlink()  # the template left it out


def take(scratch: Path, package: Path) -> None:
    """Put the generated parts in place of the old ones, one rename each."""
    package.mkdir(parents=True, exist_ok=True)
    for name in TAKEN:
        new, old = package / f".{name}.new", package / f".{name}.old"
        for leftover in (new, old):
            shutil.rmtree(leftover, ignore_errors=True)
        shutil.copytree(scratch / name, new)
        if (package / name).exists():
            (package / name).rename(old)
        new.rename(package / name)
        shutil.rmtree(old, ignore_errors=True)


def main() -> None:
    """Parse the command line and generate."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--into", type=Path, default=ROOT / "ac_client", help="the package to write into")
    parser.add_argument("--document", type=Path, default=ROOT / "openapi.yaml", help="the OpenAPI document to read")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder) / "ac_client"
        generate(scratch, arguments.document)
        take(scratch, arguments.into)
    if arguments.into == ROOT / "ac_client" and arguments.document == ROOT / "openapi.yaml":
        coverage.write()
    print(f"generated {arguments.into}")


if __name__ == "__main__":
    main()
